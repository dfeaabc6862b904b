import Domain
import Widgets

/// A field of a dialog is judged when it is left, by itself; the end judges all of them together.
extension App {
  /// Says under a field that was left, and under those where something was wrong, what is wrong there now.
  ///
  /// A field in which nothing stands is not judged: it may be filled in later.
  func judge(_ left: Int, in dialog: inout Dialog, _ filling: Overlay.Filling) {
    guard dialog.focus != left else { return }
    var faults: [Int: String] = [:]
    for number in dialog.judged.union([left]) where dialog.fields.indices.contains(number) {
      if dialog.fields[number].text.allSatisfy(\.isWhitespace) { continue }
      do throws(DialogFault) {
        try check(number, in: dialog, filling)
      } catch {
        // What is wrong elsewhere is said there, once that is left.
        if error.field == number { faults[number] = error.text }
      }
    }
    dialog.judge(faults)
  }

  /// Judges a field as far as that can be done before all are filled in.
  private func check(
    _ number: Int, in dialog: Dialog, _ filling: Overlay.Filling
  ) throws(DialogFault) {
    switch filling {
    case .settings: _ = try office(dialog)
    case .planCopy: _ = try copyYears(dialog)
    case .replacement(let scopes): _ = try replacement(dialog, in: scopes)
    case .importing(let targets): _ = try paperTerms(dialog, targets)
    case .exporting: break
    case .evidence: _ = try evidenceWords(dialog)
    case .paperLine(let row): try check(number, ofPaperLine: row, dialog)
    case .paperColumns(let columns): try check(number, ofPaperColumns: dialog, columns.count)
    case .worksheetDecision, .worksheetOfList: _ = try decisionDay(dialog)
    case .manyAtOnce(.reorganisation(let asked)): try check(number, of: asked, dialog)
    case .manyAtOnce(.visits(let campaign, let units)):
      try check(number, of: VisitForm(campaign, units, dialog))
    case .manyAtOnce(.entry(let sort, _)): try check(number, of: sort, dialog)
    case .manyAtOnce(.trial): break
    }
  }
}
