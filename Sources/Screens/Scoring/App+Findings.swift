import Domain
import Tables
import Widgets

extension App {
  /// Findings of one sheet that go together.
  package struct FindingsToDrop: Equatable, Sendable {
    let name: SheetName
    fileprivate(set) var ids: [ID<Finding>]
  }

  /// Takes out the marked findings, else the selected one; several only after a question.
  mutating func beginToDropFindings() -> [Effect] {
    let gone = findingsToDrop
    let count = gone.reduce(0) { $0 + $1.ids.count }
    guard count > 0 else {
      notice = Notice(text: phrases.cannotDelete, role: .warning)
      return []
    }
    guard count > 1 else { return drop(gone) }
    let text = phrases.deleteQuestion(phrases.markedCount(count), inside: 0)
    overlay = .question(
      Question(
        title: phrases.deleteTitle, text: text, answers: [phrases.no, phrases.yes], selected: 0),
      .findings(gone))
    return []
  }

  /// The findings of the chosen rows, sheet by sheet.
  private var findingsToDrop: [FindingsToDrop] {
    switch grid?.table {
    case .sheet(.findings, _), .campaign(.findings, _): break
    default: return []
    }
    var gone: [FindingsToDrop] = []
    for row in grid?.chosen ?? [] {
      guard let (sheet, finding) = view.finding(of: row) else { continue }
      let name = SheetName(sheet, in: workspace)
      if let at = gone.firstIndex(where: { $0.name == name }) {
        gone[at].ids.append(finding.id)
      } else {
        gone.append(FindingsToDrop(name: name, ids: [finding.id]))
      }
    }
    return gone
  }

  /// Takes findings out, those of a sheet in one step for undo.
  mutating func drop(_ gone: [FindingsToDrop]) -> [Effect] {
    var effects: [Effect] = []
    for part in gone {
      guard let sheet = workspace.sheet(part.name) else { continue }
      effects += write(part.ids.map { .findingDropped($0) }, to: sheet) ?? []
    }
    return effects
  }
}
