import Domain

/// What is said of forms of scores that come in from files.
extension Phrases {
  /// What a column of a form of scores holds.
  package func name(of column: ScoreColumn) -> String {
    switch column {
    case .ordinal: say("số thứ tự", "ordinal")
    case .title: say("tiêu chí", "criterion")
    case .maximum: say("điểm tối đa", "maximum")
    case .own: say("tự chấm", "self")
    case .team: say("điểm đoàn", "team")
    case .settled: say("điểm chốt", "final")
    case .note: say("ghi chú", "note")
    case .explanation: say("giải trình", "explanation")
    case .evidence: say("minh chứng", "evidence")
    case .reason: say("lý do", "reason")
    }
  }

  /// Whose form follows.
  package func scoreFormHeading(_ title: String) -> String {
    say("Phiếu \(title):", "Sheet \(title):")
  }

  /// What comes of a line of a form; nil where it says nothing new.
  package func sentence(_ line: ScoreFormLine, by criteria: SheetCriteria?) -> String? {
    let place = row(line.line.row)
    switch line.outcome {
    case .unchanged: return nil
    case .said(let changes):
      let said = changes.map { sentence($0, by: criteria) }.joined(separator: ", ")
      return "~ \(place): \(said)"
    case .refused(let fault): return "✗ \(place): “\(line.line.title)”: \(reason(fault))"
    case .faulty(let column, let text, let fault):
      return
        "✗ \(place), \(name(of: column)): “\(line.line.title)”: “\(text)”: \(sheetInputFault(fault))"
    }
  }

  /// What a line of a form says, in one line.
  package func sentence(_ said: SaidInSheet, by criteria: SheetCriteria?) -> String {
    said.changes.map { sentence($0, by: criteria) }.joined(separator: ", ")
  }

  /// A form that goes into a sheet, and those of the units of a campaign.
  package func scoreFormOf(_ sheet: String) -> String {
    say("phiếu chấm · \(sheet)", "form of scores · \(sheet)")
  }
  package func scoreFormsOf(_ campaign: String) -> String {
    say("phiếu chấm của các đơn vị · \(campaign)", "forms of the units · \(campaign)")
  }

  /// That the sheet of a form cannot be had.
  package func noSheetOfForm(_ table: String) -> String { "\(table): \(reason(.noSheet))" }

  /// How the edit is called where it is undone.
  package func scoreFormLabel(_ count: Int) -> String {
    say("nhập \(count) mục từ phiếu", "bring in \(counted(count, "entry", "entries")) of a form")
  }

  /// That a form was brought in.
  package func scoreFormSaid(_ count: Int, _ title: String) -> String {
    say("đã nhập \(count) mục vào phiếu \(title).", "\(count) brought into the sheet \(title).")
  }

  /// That forms were brought into so many sheets.
  package func scoreFormsSaid(_ count: Int, _ sheets: Int) -> String {
    say(
      "đã nhập \(count) mục vào \(sheets) phiếu.",
      "\(counted(count, "entry", "entries")) brought into \(counted(sheets, "sheet")).")
  }

  /// That a file has several forms, and one sheet was named.
  package func oneScoreForm(_ tables: [String]) -> String {
    let list = tables.prefix(12).joined(separator: "; ")
    return say(
      "Tệp có nhiều phiếu (\(list)): nêu --sheet, hoặc --in là đợt chấm để nhập tất cả.",
      "The file has several forms (\(list)): name one by --sheet, or a campaign by --in for all.")
  }

  /// That nobody can tell whose form a table is.
  package func formOfNoUnit(_ table: String) -> String {
    say(
      "\(table): không rõ là phiếu của đơn vị nào. Đặt tên trang là tên đơn vị, hoặc ghi “Đơn vị: …” ở trên.",
      "\(table): nobody can tell whose form it is. Name it after the unit, or write “Đơn vị: …” above."
    )
  }
}
