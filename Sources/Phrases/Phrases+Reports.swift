/// What is said where reports that came in are ticked.
extension Phrases {
  package var noSenders: String {
    say(
      "Chưa ghi nhóm đơn vị phải báo cáo. F7: ghi một báo cáo đã nhận.",
      "No group of senders is given. F7 enters a report that came in.")
  }
  package var receiveHint: String {
    say(
      "Alt-B: nhận hôm nay. Dán được danh sách tên.",
      "Alt-B: received today. A list of names can be pasted.")
  }
  package func receivedCount(_ count: Int, of all: Int, in year: Int) -> String {
    say("\(year): đã nhận \(count)/\(all)", "\(year): \(count)/\(all) received")
  }
  package var reportReceived: String { say("đã nhận báo cáo", "report received") }
  package var reportWaitedFor: String { say("chưa nhận báo cáo", "report waited for") }
  package var reportedByUnit: String {
    say("đã báo cáo, theo hồ sơ đơn vị", "reported, says its own record")
  }
  package var onlyAmongReports: String {
    say(
      "Chỉ dùng trong danh sách báo cáo: mở kế hoạch, bảng Báo cáo, Enter vào một chế độ báo cáo.",
      "Only in a list of reports: open a plan, its table of reports, then Enter on one.")
  }
  package var allReceived: String {
    say("Các đơn vị này đã nhận báo cáo rồi.", "Their reports came in already.")
  }

  /// The label of such an edit.
  package func received(_ count: Int, _ name: String) -> String {
    count == 1
      ? say("nhận báo cáo của \(name)", "receive the report of \(name)")
      : say("nhận báo cáo của \(count) đơn vị", "receive \(counted(count, "report"))")
  }

  /// What a pasted list came to.
  package func pastedReports(_ count: Int, unclear: [String]) -> String {
    let taken = say("Đã nhận báo cáo của \(count) đơn vị.", "\(counted(count, "report")) received.")
    guard !unclear.isEmpty else { return taken }
    let lines = unclear.prefix(3).joined(separator: "; ") + (unclear.count > 3 ? "; …" : "")
    return taken + " "
      + say(
        "\(unclear.count) dòng không rõ đơn vị nào: \(lines)",
        "\(counted(unclear.count, "line")) unclear: \(lines)")
  }
}
