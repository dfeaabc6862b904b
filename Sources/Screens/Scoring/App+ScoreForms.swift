import Domain
import Editing
import Phrases
import Tables

/// Forms of scores out of a file, looked at and recorded like what is typed into the sheets.
extension App {
  /// Holds the forms of the paper against their sheets, unless that was done for this state of the store.
  mutating func lookAtForms() {
    guard let paper, paper.terms.kind == .scores, !paper.isCounted(for: document.revision) else {
      return
    }
    // Ids that are made here are those of no event.
    var trial = document
    var (lines, entries): ([ImportLine<Path>], [Int: SaidInSheet]) = ([], [:])
    for form in trial.forms(of: paper) {
      let sheet = form.sheet?.heading
      let unit = paper.joined.isEmpty ? nil : sheet.map { workspace.name(of: $0.unit) + ": " }
      for line in form.lines {
        if let name = form.name, !line.changes.isEmpty {
          entries[line.line.row] = SaidInSheet(name, line.changes)
        }
        lines.append(
          ImportLine(
            row: line.line.row, title: (unit ?? "") + line.line.title, outcome: line.imported,
            record: sheet.flatMap { workspace.live($0.sheet.key)?.key }))
      }
    }
    self.paper?.take(lines, entries, revision: document.revision)
  }

  /// Records the chosen lines of forms, in one step for undo, and goes back.
  mutating func importForms() -> [Effect] {
    guard let paper, let grid else { return [] }
    let rows = grid.marked.isEmpty ? nil : Set(grid.chosen.compactMap { Int($0.id) })
    let forms = document.forms(of: paper, only: rows)
    let count = forms.reduce(0) { $0 + $1.lines.flatMap(\.changes).count }
    guard count > 0 else {
      notice = Notice(text: phrases.importChangesNothing, role: .note)
      return []
    }
    let requests: [SaveRequest]
    do throws(EditRefusal) {
      requests = try document.record(forms, as: phrases.scoreFormLabel(count))
    } catch {
      tell(error)
      return []
    }
    if let said = paper.said { saidOfForms.insert(said, at: 0) }
    if navigation.here.close() { self.paper = nil }
    refresh()
    notice = Notice(text: phrases.scoreFormsSaid(count, requests.count), role: .note)
    return Effect.saving(requests)
  }
}

extension ScoreFormLine {
  /// What comes of it, as of a line of any other paper.
  fileprivate var imported: ImportOutcome<Path> {
    switch outcome {
    case .said: .changed([])
    case .unchanged: .unchanged
    case .refused(let fault): .refused(fault, column: nil)
    case .faulty(let column, let text, let fault):
      .refused(.score(column, text: text, fault), column: Path([column.rawValue]))
    }
  }
}
