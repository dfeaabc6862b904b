import Domain

/// What is said when a plan is copied into other years.
extension Phrases {
  package var copyYears: String { say("Các năm", "Years") }
  /// What the years of a copy may be.
  package var copyYearsExplained: String {
    say(
      "Gõ một năm như 2027: kế hoạch mới có số năm bằng bản cũ. Gõ hai năm như 2027-2028, "
        + "hoặc 2027-2027 cho một năm: kế hoạch mới chỉ có các năm ấy.",
      "One year, like 2027: as many years as the plan before. Two years, like 2027-2028, or "
        + "2027-2027 for a single one: these years and no others.")
  }
  /// Why the years of a copy were not taken.
  package var notCopyYears: String {
    say(
      "Nhập một năm như 2027, hoặc năm đầu và năm cuối như 2027-2028.",
      "Type a year like 2027, or the first and the last like 2027-2028.")
  }
  package var planCopyHint: String {
    say(
      "↑↓ chuyển mục · ←→ chọn · Enter tiếp · Esc thôi",
      "↑↓ field · ←→ choose · Enter goes on · Esc leaves")
  }
  package var backToDialog: String { say("Quay lại", "Back") }
  package var goOn: String { say("Tiếp tục", "Go on") }

  /// What a copy of fewer years leaves out, and what stays though it names a later year.
  package func beyondCopy(_ beyond: PlanCopy.Beyond, in years: CopyYears) -> String {
    let last = String(years.last ?? years.first)
    let out = leftOut(beyond)
    var sentences: [String] = []
    if !out.isEmpty {
      let list = out.joined(separator: ", ")
      sentences.append(
        say(
          "Kế hoạch mới hết năm \(last). Những gì thuộc năm sau đó không được chép: \(list).",
          "The new plan ends with \(last). What belongs to later years is not copied: \(list)."))
    }
    if !beyond.columns.isEmpty {
      sentences.append(
        say(
          "Thành tiền và tổng cộng giữ như bản cũ: xem lại.",
          "Amounts and totals stay as before: check them."))
    }
    if beyond.texts > 0 {
      sentences.append(
        say(
          "\(beyond.texts) chỗ chữ hay thời gian nêu năm sau \(last) vẫn được chép: xem lại.",
          beyond.texts == 1
            ? "1 text or schedule that names a year after \(last) is copied: check it."
            : "\(beyond.texts) texts or schedules that name a year after \(last) are copied: "
              + "check them."))
    }
    return sentences.joined(separator: "\n")
  }

  /// What is left out, each sort with its number.
  private func leftOut(_ beyond: PlanCopy.Beyond) -> [String] {
    let sorts: [(count: Int, vietnamese: String, one: String, many: String)] = [
      (beyond.targets, "chỉ tiêu", "target", "targets"),
      (beyond.rosters, "danh sách đơn vị", "list of units", "lists of units"),
      (beyond.figures, "số tiền nêu trong kế hoạch", "amount in its text", "amounts in its text"),
      (
        beyond.columns.count, "cột năm của dự toán", "year column of the estimate",
        "year columns of the estimate"
      ),
    ]
    return sorts.filter { $0.count > 0 }.map { sort in
      say(
        "\(sort.count) \(sort.vietnamese)",
        "\(sort.count) \(sort.count == 1 ? sort.one : sort.many)")
    }
  }
}
