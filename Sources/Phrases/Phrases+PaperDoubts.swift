import Domain

/// What is said of a paper before it is believed.
extension Phrases {
  /// What a paper is, by what its lines become.
  package func paper(_ kind: PaperKind) -> String {
    switch kind {
    case .units: say("danh sách đơn vị", "a list of units")
    case .worksheet: say("bảng sắp xếp đơn vị", "a worksheet of units")
    case .rows(let rows): paper(rows)
    case .scores: say("phiếu chấm điểm", "a form of scores")
    }
  }

  private func paper(_ kind: RowPaperKind) -> String {
    switch kind {
    case .lines: say("dự toán", "an estimate")
    case .tasks: say("bảng nhiệm vụ", "a table of tasks")
    case .responsibilities: say("bảng phân công", "a table of responsibilities")
    case .targets: say("bảng chỉ tiêu", "a table of targets")
    case .reports: say("chế độ báo cáo", "a table of reports")
    case .criteria: say("bộ tiêu chí", "a criteria set")
    case .norms: say("bảng định mức", "a norm table")
    case .vouchers: say("bảng chứng từ chi", "a list of vouchers")
    case .members: say("danh sách thành viên", "a list of members")
    case .attendance: say("danh sách dự tập huấn", "a list of attendance")
    case .group: say("nhóm đơn vị", "a group of units")
    case .roster: say("danh sách kèm kế hoạch", "a list of a plan")
    }
  }

  /// That the headings of a paper are rather those of another kind.
  package func likelier(_ kind: PaperKind, than taken: PaperKind) -> String {
    say(
      "Tiêu đề giống \(paper(kind)) hơn là \(paper(taken)): xem lại có nhập đúng chỗ không.",
      "The headings are rather those of \(paper(kind)) than of \(paper(taken)): is it brought in where it belongs?"
    )
  }

  /// How the figures of a column are written, and by which cell that was found.
  package func figures(_ figures: ColumnFigures, ofColumn column: Int) -> String {
    let letters = PaperTable.letters(of: column)
    let told = [figures.vietnamese, figures.english].compactMap { $0 }
      .map { say("“\($0.text)” ở \(row($0.row))", "“\($0.text)” in \(row($0.row))") }
      .joined(separator: say(" và ", " and "))
    let style =
      switch figures.style {
      case .vietnamese, .unsaid:
        say("dấu phẩy trước phần thập phân", "a comma stands before decimals")
      case .english: say("dấu chấm trước phần thập phân", "a dot stands before decimals")
      case .mixed:
        say(
          "viết hai kiểu, số không rõ thì không nhập",
          "written in two ways, what is not clear is refused")
      }
    return say("Cột \(letters): \(style) (\(told)).", "Column \(letters): \(style) (\(told)).")
  }
}
