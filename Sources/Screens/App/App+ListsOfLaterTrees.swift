import Domain
import Phrases
import Tables
import Widgets

/// A list of units that a reorganisation made becomes its worksheet.
extension App {
  /// Asks by which decision and from which day the list that is looked at is true.
  mutating func openWorksheetDialog() -> [Effect] {
    guard case .units(let terms)? = paper?.terms else { return [] }
    let day = terms.isDated ? phrases.date(terms.day) : ""
    overlay = .dialog(
      Dialog(
        title: phrases.worksheetTitle, text: phrases.openWorksheetText,
        hint: phrases.correctHint,
        fields: [
          blank(phrases.worksheetDecision, phrases.helpWorksheetDecision),
          Dialog.Field(
            phrases.worksheetDay, help: phrases.helpWorksheetOn,
            .text(TextField(day, method: inputMethod))),
        ]), .worksheetOfList)
    return []
  }

  /// Shows the worksheet of the list in its place.
  mutating func takeWorksheet(_ filled: Dialog) -> [Effect] {
    do throws(DialogFault) {
      guard let day = try decisionDay(filled) else {
        throw DialogFault(field: 1, text: phrases.worksheetNeedsDay)
      }
      let decision = (try? Workspace.cleaned(filled.fields[0].text)) ?? ""
      let made = paper?.worksheet(
        in: workspace, by: UnitWorksheet.Terms(day: day, decision: decision), on: day
      ) { [phrases.worksheetHeadings] + phrases.rows(of: $0) }
      guard let made else { throw DialogFault(field: 1, text: phrases.nothingToReorganise) }
      (overlay, paper) = (nil, made)
      lookAgain()
    } catch {
      var dialog = filled
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .worksheetOfList)
    }
    return []
  }
}
