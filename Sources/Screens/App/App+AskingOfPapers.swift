import Domain
import Phrases
import Tables
import Widgets

/// What is asked of a paper when it was read, before its lines are looked at.
extension App {
  /// A table whose headings are not known, of which the person says what its columns hold.
  mutating func unreadPaper(
    _ file: String, _ tables: PaperTables, _ sheet: String, _ terms: PaperTerms
  ) -> Paper? {
    Paper(
      unread: file.fileName, tables, sheet: sheet.isEmpty ? nil : sheet, terms,
      ids: document.ids.branched())
  }

  /// Asks what the file does not say: what columns hold whose headings are not known, whether all tables with the
  /// same headings are meant, which decision a worksheet carries out.
  mutating func askWhatElse() {
    guard overlay == nil, let paper else { return }
    if paper.layout.columns.isEmpty { return openPaperColumns() }
    let tables = paper.alikeTables
    guard tables.count > 1 else { return askForDecision() }
    overlay = .question(
      Question(
        title: phrases.title(of: .importFile), text: phrases.alikeTablesQuestion(tables),
        answers: [phrases.oneTable, phrases.allTables(tables.count)], selected: 1), .joinTables)
  }

  /// Shows the paper that is looked at as it is now.
  mutating func lookAgain() {
    navigation.look()
    refresh()
  }

  /// Takes all tables that have the headings of the one that is looked at.
  mutating func joinTables() -> [Effect] {
    paper = paper?.joiningAlike()
    lookAgain()
    askForDecision()
    return []
  }

  /// Asks for the decision of a worksheet whose rows name none, and for its day where they do not.
  private mutating func askForDecision() {
    guard let paper, let lacking = paper.lacksOfWorksheet else { return }
    let decision = blank(phrases.worksheetDecision, phrases.helpWorksheetDecision)
    let day = blank(phrases.worksheetDay, phrases.helpWorksheetOn)
    overlay = .dialog(
      Dialog(
        title: phrases.worksheetTitle, text: phrases.worksheetLacks,
        hint: phrases.correctHint, fields: lacking.day ? [decision, day] : [decision]),
      .worksheetDecision)
  }

  func blank(_ label: String, _ help: String) -> Dialog.Field {
    Dialog.Field(label, help: help, .text(TextField("", method: inputMethod)))
  }

  /// Takes the decision of a worksheet, and its day.
  mutating func takeDecision(_ filled: Dialog) -> [Effect] {
    let day: Day?
    do throws(DialogFault) {
      day = try decisionDay(filled)
    } catch {
      var dialog = filled
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .worksheetDecision)
      return []
    }
    overlay = nil
    paper = paper?.deciding(filled.fields[0].text, from: day)
    lookAgain()
    return []
  }

  /// The day that was typed for a worksheet; nil for none.
  func decisionDay(_ dialog: Dialog) throws(DialogFault) -> Day? {
    let typed = dialog.fields.count > 1 ? dialog.fields[1].text : ""
    let day = Day(typed: Day.completed(typed, in: year))
    guard typed.isEmpty || day != nil else {
      throw DialogFault(field: 1, text: phrases.fault(.notADay))
    }
    return day
  }

  /// How the lines of a paper are looked at, put right and brought in, and what their marks mean.
  func paperHelp() -> TextPage {
    let lines = phrases.paperHelp.map { TextPage.Line($0.left, $0.right) }
    return TextPage(title: phrases.title(of: .importFile), lines: lines, leftWidth: 14)
  }
}
