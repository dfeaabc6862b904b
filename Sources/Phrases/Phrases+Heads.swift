import Domain

extension Phrases {
  package var aboutHeads: String {
    say(
      "Mã niêm phong của các phiếu đã ký, để in hay chép ra ngoài.",
      "The heads of signed sheets, to be printed or noted elsewhere.")
  }
  package var helpNotedHeads: String {
    say(
      "So với mã niêm phong đã chép ra ngoài (tệp của sheet heads, - là đầu vào chuẩn).",
      "Compares heads noted elsewhere (a file of sheet heads; - is standard input).")
  }
  /// A file has no heads.
  package func noHeads(_ path: String) -> String {
    say(
      "“\(path)” không có dòng nào dạng MÃ-PHIẾU SỐ-SỰ-KIỆN MÃ-NIÊM-PHONG, như bcdiso sheet heads in ra.",
      "“\(path)” has no line like SHEET SEQ HEAD, as bcdiso sheet heads prints them.")
  }
  /// A sheet is not as it was noted.
  package func difference(_ difference: NotedHeads.Difference) -> String {
    let line = difference.line
    let noted = say(
      "phiếu \(line.sheet.text), sự kiện \(line.seq), mã đã chép \(line.head)",
      "sheet \(line.sheet.text), event \(line.seq), noted as \(line.head)")
    switch difference {
    case .gone:
      return noted + ": " + say("kho không còn phiếu này", "the store has no such sheet")
    case .shorter(_, let count):
      return noted + ": "
        + say("phiếu chỉ còn \(count) sự kiện", "the sheet has \(counted(count, "event")) only")
    case .other(_, let head):
      return noted + ": " + say("nay là", "now") + " \(head.prefix(16))"
    }
  }
  /// How many heads were compared, and how many differ.
  package func headsCompared(_ count: Int, _ different: Int) -> String {
    let compared = say("Đã so \(count) mã niêm phong", "Compared \(counted(count, "head"))")
    return different == 0
      ? compared + say(": đúng cả.", ": all as noted.")
      : compared + say(": \(different) không đúng.", ": \(different) not as noted.")
  }
}
