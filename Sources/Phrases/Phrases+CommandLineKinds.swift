import Domain

/// What the command line says of the kinds of thing that it lists, shows and sets.
extension Phrases {
  /// A word that is no kind: which kinds there are, and the one that may be meant.
  package func noSuchKind(_ kind: String, _ words: [String], nearest: String?) -> String {
    let hint = nearest.map { didYouMean($0) } ?? ""
    let list = words.joined(separator: ", ")
    return say(
      "Không có loại “\(kind)”.\(hint) Có: \(list).",
      "There is no kind “\(kind)”.\(hint) There are: \(list).")
  }

  /// Asks whether a near word was meant; begins with a space.
  package func didYouMean(_ word: String) -> String {
    say(" Có phải “\(word)”?", " Is it “\(word)”?")
  }

  /// What the kinds are, for help.
  package func helpKind(_ words: [String]) -> String {
    say("Loại: ", "Kind: ") + words.joined(separator: ", ") + "."
  }

  /// What a kind of thing is called, by its English word.
  package func listedKind(_ word: String) -> String {
    if let kind = RecordKind(rawValue: word) { return recordKind(kind) }
    return switch word {
    case "task": say("nội dung", "task")
    case "target": say("chỉ tiêu", "target")
    case "basis": say("căn cứ", "basis")
    case "responsibility": say("phân công", "responsibility")
    case "report": say("báo cáo", "report")
    case "section": say("mục", "section")
    case "appendix": say("phụ lục", "appendix")
    case "roster": say("danh sách", "roster")
    case "roster-entry": say("dòng danh sách", "roster entry")
    case "line": say("dòng dự toán", "line")
    case "voucher": say("chứng từ chi", "voucher")
    case "norm": say("định mức", "norm")
    case "criterion": say("tiêu chí", "criterion")
    case "team": say("đoàn", "team")
    case "visit": say("lịch làm việc", "visit")
    case "finding": say("điểm không phù hợp", "finding")
    default: word
    }
  }

  package var scored: String { say("Đã chấm", "Scored") }
  package var grade: String { say("Xếp loại", "Grade") }

  /// Rows have no log of their own to go back in.
  package func onlyWholeRecords(_ kind: String) -> String {
    say(
      "Chỉ khôi phục được cả hồ sơ, không khôi phục riêng \(kind).",
      "Only whole records can be restored, not \(kind).")
  }

  /// A report of a year as of a day before it tells nothing.
  package func asOfBeforeYear(_ day: Day, _ year: Int) -> String {
    say(
      "Ngày \(date(day)) trước năm \(year): chưa có gì để báo cáo. Sửa --year hoặc --as-of.",
      "\(date(day)) is before the year \(year): there is nothing to report yet. Correct --year or --as-of."
    )
  }

  /// A score sheet is a chain of events.
  package var sheetsAreSealed: String {
    say(
      "Phiếu chấm là chuỗi sự kiện nối nhau, không sửa bằng set được. Chưa ghi gì; chấm bằng bcdiso score, ghi chú và điểm không phù hợp bằng bcdiso sheet.",
      "A score sheet is a chain of events; set does not edit it. Nothing was written; score with bcdiso score, notes and findings go by bcdiso sheet."
    )
  }
}
