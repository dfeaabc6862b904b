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
    switch difference {
    case .gone(let line):
      noted(line) + ": " + say("kho không còn phiếu này", "the store has no such sheet")
    case .shorter(let line, let count):
      noted(line) + ": "
        + say("phiếu chỉ còn \(count) sự kiện", "the sheet has \(counted(count, "event")) only")
    case .other(let line, let head):
      noted(line) + ": " + say("nay là", "now") + " \(head.prefix(16))"
    case .keyGone(let line):
      noted(line) + ": " + say("kho không còn khóa này", "the store has no such key")
    case .keyOther(let line, nil):
      noted(line) + ": " + say("nay không còn là đã thôi dùng", "it is not retired any more")
    case .keyOther(let line, let head?):
      noted(line) + ": " + say("nay là", "now") + " \(head.prefix(16))"
    }
  }
  /// What was noted of a sheet.
  private func noted(_ line: NotedHeads.Line) -> String {
    say(
      "phiếu \(line.sheet.text), sự kiện \(line.seq), mã đã chép \(line.head)",
      "sheet \(line.sheet.text), event \(line.seq), noted as \(line.head)")
  }
  /// What was noted of a key.
  private func noted(_ line: NotedHeads.KeyLine) -> String {
    say(
      "khóa \(line.key.text), mã đã chép \(line.head)",
      "key \(line.key.text), noted as \(line.head)")
  }
  /// Behind the head of a key: whose it is.
  package func notedKey(_ office: String, isRetired: Bool) -> String {
    isRetired
      ? say("khóa của \(office), thôi dùng", "key of \(office), retired")
      : say("khóa của \(office)", "key of \(office)")
  }
  /// How many heads were compared, and how many differ.
  package func headsCompared(_ count: Int, _ different: Int) -> String {
    let compared = say("Đã so \(count) mã niêm phong", "Compared \(counted(count, "head"))")
    return different == 0
      ? compared + say(": đúng cả.", ": all as noted.")
      : compared + say(": \(different) không đúng.", ": \(different) not as noted.")
  }
}
