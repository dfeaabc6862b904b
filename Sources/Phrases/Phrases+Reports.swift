import Domain

/// What is said where reports that came in are ticked.
extension Phrases {
  package var noSenders: String {
    say(
      "Chưa có đơn vị phải gửi: ghi ở Nhóm gửi, Đơn vị gửi.",
      "No unit has to send it: name groups or units of senders.")
  }
  package var receiveHint: String {
    say(
      "Alt-B: nhận hôm nay. Dán được danh sách tên.",
      "Alt-B: received today. A list of names can be pasted.")
  }
  package func receivedCount(_ count: Int, of all: Int, in year: Int) -> String {
    say("\(year): đã nhận \(count)/\(all)", "\(year): \(count)/\(all) received")
  }
  /// The heading over the senders of one of several reports of a year: by when it is due, how many came in.
  package func reportHeading(_ period: ReportPeriod, _ count: Int, of all: Int) -> String {
    let name = reportPeriod(period)
    let due = period.due.map { say(" · hạn \(date($0))", " · due \(date($0))") } ?? ""
    let text = name.prefix(1).uppercased() + name.dropFirst()
    return text + due + say(" · đã nhận \(count)/\(all)", " · \(count)/\(all) received")
  }
  /// Why nothing of a plan is due.
  package var draftAsksNothing: String {
    say(
      "Kế hoạch chưa ban hành: chưa tính việc đến hạn. Đổi Trạng thái khi ban hành.",
      "Not issued: nothing of it is due yet. Change its state once it is.")
  }
  package var reportReceived: String { say("đã nhận báo cáo", "report received") }
  package var reportWaitedFor: String { say("chưa nhận báo cáo", "report waited for") }
  package var reportedByUnit: String {
    say("đã báo cáo, theo hồ sơ đơn vị", "reported, says its own record")
  }
  package var onlyAmongReports: String {
    say(
      "Chỉ dùng trong danh sách báo cáo: mở kế hoạch, bảng Chế độ báo cáo, Enter vào một chế độ báo cáo.",
      "Only in a list of reports: open a plan, its table of reports, then Enter on one.")
  }
  package var chooseSender: String {
    say(
      "Dòng này không phải đơn vị: chọn đơn vị, hoặc đánh dấu nhiều đơn vị (dấu cách) rồi bấm lại.",
      "This row is no unit: select one, or mark several with the space bar, then press again.")
  }
  package var allReceived: String {
    say("Các đơn vị này đã nhận báo cáo rồi.", "Their reports came in already.")
  }

  /// The heading of the day on which a unit was reminded last.
  package var reminded: String { say("Đôn đốc", "Reminded") }
  package var onlyAmongLate: String {
    say(
      "Chỉ dùng trong danh sách đến hạn hoặc danh sách báo cáo: màn hình 1, Enter vào việc đến hạn.",
      "Only in a list of what is due or of reports: screen 1, then Enter on what is due.")
  }
  package var nobodyToRemind: String {
    say(
      "Không có đơn vị nào để đôn đốc ở các dòng này.",
      "No unit of these rows waits to be reminded.")
  }

  /// The label of an edit that notes reminders.
  package func reminded(_ count: Int, _ name: String) -> String {
    count == 1
      ? say("đôn đốc \(name)", "remind \(name)")
      : say("đôn đốc \(count) đơn vị", "remind \(counted(count, "unit"))")
  }

  /// What a note of reminders came to.
  package func noted(reminders: Int, units: Int, left: Int) -> String {
    let text = say(
      "Đã ghi \(reminders) lần đôn đốc cho \(units) đơn vị, hôm nay.",
      "\(counted(reminders, "reminder")) noted for \(counted(units, "unit")), today.")
    guard left > 0 else { return text }
    let rest = say(
      "\(left) đã ghi hôm nay rồi, để nguyên.", "\(left) noted today already, left as they are.")
    return reminders == 0 ? rest : text + " " + rest
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
