import Domain

/// What is said of a worksheet that is to be filled in.
extension Phrases {
  package var aboutWorksheet: String {
    say(
      "Lập bảng sắp xếp để điền, từ danh sách đơn vị của ngày sau.",
      "Writes a worksheet to be filled in, out of a later list of units.")
  }
  package var helpWorksheetTo: String {
    say(
      "Tệp sẽ ghi: .csv (dấu chấm phẩy), .tsv, .txt (tab), - là đầu ra chuẩn.",
      "The file to write: .csv (semicolons), .tsv, .txt (tabs), - is standard output.")
  }
  package var helpWorksheetListOn: String {
    say(
      "Ngày mà danh sách có hiệu lực; mặc định hôm nay.", "Day from which the list is true; today.")
  }
  /// A file of no kind that is written.
  package func noSuchWorksheetForm(_ file: String) -> String {
    say(
      "Chưa viết được “\(file)”: chỉ có .csv, .tsv, .txt và -.",
      "“\(file)” cannot be written: only .csv, .tsv, .txt and -.")
  }
  /// That a file is there, which may have been filled in already.
  package func worksheetIsThere(_ file: String) -> String {
    say(
      "Đã có tệp “\(file)”, có thể đã điền; chọn tên khác.",
      "“\(file)” is there and may be filled in already; choose another name.")
  }
  /// The headings of a worksheet.
  package var worksheetHeadings: [String] {
    [
      say("TT", "ordinal"), say("Mã cũ", "old code"), say("Đơn vị cũ", "old unit"),
      say("Nơi trực thuộc cũ", "old parent"), say("Đơn vị mới", "new unit"),
      say("Mã mới", "new code"), say("Loại", "kind"), say("Nơi trực thuộc", "parent"),
      say("Tỷ lệ", "share"), say("Ngày hiệu lực", "date"), say("Quyết định", "decision"),
      say("Gợi ý, không dùng khi nhập", "may be meant, not read"),
    ]
  }
  /// The rows of a worksheet under its headings.
  package func rows(of draft: WorksheetDraft) -> [[String]] {
    draft.rows.enumerated().map { place, row in
      [
        String(place + 1), row.oldCode,
        row.isPart ? say("một phần \(row.old)", "part of \(row.old)") : row.old, row.oldParent,
        row.new, row.code, row.kind,
        row.parent, "", "", "", row.near.joined(separator: " / "),
      ]
    }
  }
  /// That a worksheet was written, and what to do with it.
  package func didDraftWorksheet(_ draft: WorksheetDraft, file: String) -> String {
    let count = draft.rows.count
    return say(
      "đã lập “\(file)”: \(count) dòng; \(draft.same) đơn vị như cũ, \(draft.beside) đơn vị loại khác không đưa vào. Điền cột “Đơn vị mới” (“giải thể” nếu không còn; để trống nếu chưa rõ), rồi: bcdiso unit reorganise “\(file)” --on NGÀY --decision … --dry-run.",
      "“\(file)” was written: \(counted(count, "row")); \(draft.same) are the same, \(draft.beside) of other kinds left out. Fill in “new unit” (“dissolved” where nothing follows, nothing where it is not known), then: bcdiso unit reorganise “\(file)” --on DAY --decision … --dry-run."
    )
  }
}
