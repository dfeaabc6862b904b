import Domain

/// What the commands say that enter something for many units, find texts and replace them.
extension Phrases {
  /// What something that is due is called in a reminder.
  ///
  /// Without the number of those who are late: it changes with each that is not any more.
  package func reminder(of item: DueItem) -> String {
    switch item.category {
    case .duty: field(item.title, of: .unit)
    case .task, .report, .responsibility, .conclusion, .finding, .step: name(of: item).inOneLine
    }
  }

  /// The reminders of something that is due, one to each unit that has still to do it.
  package func reminders(of item: DueItem) -> [Reminding] {
    item.units.map { Reminding($0, of: reminder(of: item), due: item.day) }
  }

  package var helpManyUnits: String {
    say(
      "Mã hoặc tên các đơn vị; “-” đọc danh sách, mỗi dòng một đơn vị, từ đầu vào chuẩn hoặc tệp sau dấu <.",
      "Ids, codes or names of units; “-” reads a list, one a line, from standard input or a file behind <."
    )
  }
  package var helpGroupOfUnits: String {
    say("Cả một nhóm đơn vị; nêu được nhiều lần.", "All units of a group; may be given again.")
  }
  package var noUnitsNamed: String {
    say(
      "Chưa nêu đơn vị: tên, mã, --group NHÓM, hoặc - để đọc danh sách.",
      "No unit was named: give names, codes, --group GROUP, or - for a list.")
  }
  package var noUnitsMeant: String { say("Không có đơn vị nào.", "There is no unit.") }
  /// The lines of a list that name no unit, or several.
  package func unclearUnits(_ lines: [String]) -> String {
    let shown =
      lines.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
      + (lines.count > 5 ? ", …" : "")
    return say(
      "\(lines.count) dòng không rõ đơn vị nào, chưa ghi gì: \(shown)",
      "\(counted(lines.count, "line")) unclear, nothing was written: \(shown)")
  }
  package var helpEntryOn: String { say("Ngày; mặc định hôm nay.", "The day; today by default.") }

  package var aboutDeclare: String {
    say("Ghi công bố cho nhiều đơn vị một lần.", "Enters a declaration for many units at once.")
  }
  package var helpDeclaration: String { say("Số bản công bố.", "Number of the declaration.") }
  package var helpEdition: String {
    say("Phiên bản tiêu chuẩn, ví dụ 2015.", "Edition of the standard, such as 2015.")
  }
  package var helpDeclarationReason: String { say("Lý do công bố.", "Why it is declared.") }
  package var aboutStage: String {
    say("Ghi giai đoạn cho nhiều đơn vị một lần.", "Sets the stage of many units at once.")
  }
  package var helpStage: String { say("Giai đoạn.", "The stage.") }
  package var aboutEnterDuty: String {
    say(
      "Ghi một việc hằng năm là đã làm, cho nhiều đơn vị một lần.",
      "Enters a yearly duty as done, for many units at once.")
  }
  package var helpDutyKey: String {
    say("Việc hằng năm: tên hoặc khoá của trường.", "The duty: its label or the key of its field.")
  }
  package var helpDutyYear: String {
    say("Năm của việc; mặc định năm của ngày.", "Its year; that of the day by default.")
  }

  package var aboutReceive: String {
    say(
      "Ghi báo cáo đã nhận, cho nhiều đơn vị một lần.",
      "Enters reports that came in, of many units.")
  }
  package var helpReport: String {
    say("Chế độ báo cáo: mã, hoặc KẾ-HOẠCH/SỐ-THỨ-TỰ.", "The report duty: id, or PLAN/ORDINAL.")
  }
  package var helpReportYear: String {
    say(
      "Năm mà báo cáo nói về; mặc định năm của ngày nhận.",
      "The year it reports on; that of the day by default.")
  }
  package var helpReportPeriod: String {
    say(
      "Kỳ thứ mấy trong năm, khi có nhiều.", "Which of the year's reports, where there are several."
    )
  }
  package var valueNumber: String { say("số", "number") }
  /// Which periods there are to choose from.
  package func whichPeriod(_ periods: [ReportPeriod]) -> String {
    let names = periods.map { "\($0.number) (\(reportPeriod($0)))" }.joined(separator: ", ")
    return say("Nêu --period: \(names).", "Give --period: \(names).")
  }
  /// What reports that came in are, a line for each unit.
  package func receivedFrom(
    _ names: [String], _ round: ReportRound, on day: Day, left: Int
  ) -> [String] {
    let content = round.duty.content.inOneLine
    let which = round.period.isOneOfSeveral ? reportPeriod(round.period) : String(round.year)
    let head = say(
      "Nhận ngày \(date(day)): “\(content)” (\(which)) của \(names.count) đơn vị",
      "Received on \(date(day)): “\(content)” (\(which)) of \(counted(names.count, "unit"))")
    let rest =
      left == 0
      ? "" : say(", \(left) đã nhận rồi, để nguyên", ", \(left) received already, left as they are")
    return [head + rest + "."] + names.map { "• \($0)" }
  }
  /// That some units do not have to report.
  package func notAmongSenders(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return say("Không thuộc nơi phải gửi: \(shown)", "Not among those who have to report: \(shown)")
  }

  package var aboutRemind: String {
    say(
      "Ghi đã đôn đốc các đơn vị quá hạn, theo danh sách đến hạn.",
      "Notes that units that are late were reminded, out of what is due.")
  }
  package var helpRemindOf: String {
    say("Chỉ loại việc này.", "Only this sort of thing.")
  }
  package var nobodyLate: String {
    say("Không có đơn vị nào quá hạn ở đó.", "No unit is late there.")
  }

  package var aboutLayVisits: String {
    say(
      "Xếp lịch các đơn vị của đợt theo ngày và đoàn.",
      "Lays the visits of a campaign over days and teams.")
  }
  package var helpVisitsFrom: String { say("Từ ngày.", "The first day.") }
  package var helpVisitsTo: String {
    say(
      "Đến ngày: rải đều, thứ Hai đến thứ Sáu.", "The last day: laid out evenly, Monday to Friday.")
  }
  package var helpVisitsMost: String {
    say("Mỗi đoàn mỗi ngày nhiều nhất.", "How many a team sees on a day at most.")
  }
  package var helpVisitTeams: String {
    say(
      "Đoàn đi; nêu được nhiều lần, không nêu là mọi đoàn.",
      "A team that goes; may be given again, all by default.")
  }
  package var helpVisitMode: String { say("Cách chấm.", "How the units are seen.") }
  /// That some units are none of a campaign.
  package func notInCampaign(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return say("Không thuộc đợt: \(shown)", "Not in the campaign: \(shown)")
  }

  package var aboutFind: String {
    say(
      "Tìm trong mọi hồ sơ, cả phiếu chấm, không cần dấu.",
      "Searches all records and score sheets, without marks.")
  }
  package var helpFindWords: String { say("Chữ cần tìm.", "What is sought.") }
  package var aboutReplace: String {
    say(
      "Thay một chữ ở mọi chỗ trong kho, cả phiếu chấm chưa ký.",
      "Replaces a text everywhere, also in sheets that are not signed.")
  }
  package var helpSought: String { say("Chữ đang ghi.", "The text as it stands.") }
  package var helpReplacement: String { say("Chữ thay vào.", "What takes its place.") }
  package var helpMatch: String {
    say("Khớp nguyên từ, từng chữ, hay không kể hoa thường.", "Whole words, letters, or any case.")
  }
  package var helpReplaceIn: String {
    say(
      "Chỉ trong một hồ sơ: LOẠI/TÊN, ví dụ plan/52/KH-BCĐ.",
      "Only in one record: KIND/NAME, such as plan/52/KH-BCĐ.")
  }
  /// How a record is named with its kind.
  package func kindAndName(_ typed: String) -> String {
    say(
      "“\(typed)” không có dạng LOẠI/TÊN, như plan/52/KH-BCĐ.",
      "“\(typed)” is not KIND/NAME, such as plan/52/KH-BCĐ.")
  }
  /// How many texts were replaced.
  package func replacedTexts(_ count: Int) -> String {
    say("đã thay \(count) chỗ", "replaced in \(counted(count, "place"))")
  }
}
