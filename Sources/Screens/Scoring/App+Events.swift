import Domain
import Tables
import Widgets

extension App {
  /// Makes changes to a sheet as one edit: its next events.
  ///
  /// - Returns: the effect; nil when it was refused, which the notice tells.
  mutating func write(_ asked: [SheetChange], to sheet: ReplayedSheet) -> [Effect]? {
    let changes = sheet.withStaleReasonsDropped(asked)
    let label = label(of: changes, sheet)
    guard
      let effects = attempt(
        { document throws(EditRefusal) in try document.record(changes, in: sheet, as: label) })
    else { return nil }
    tellDropped(changes.filter { !asked.contains($0) }, of: sheet)
    return effects
  }

  /// Supersedes a signed sheet: its last event, and the version that begins with what it said.
  mutating func supersede(_ sheet: ReplayedSheet, because reason: String) -> [Effect] {
    let label = label(of: [.state(.superseded, reason)], sheet)
    return attempt({ document throws(EditRefusal) in
      try document.supersede(sheet, because: reason, as: label)
    }) ?? []
  }

  /// Says which reasons went with the scores that they were given for.
  private mutating func tellDropped(_ dropped: [SheetChange], of sheet: ReplayedSheet) {
    guard let id = dropped.first?.criterion else { return }
    let reason = sheet.entries[id]?.reason ?? ""
    let text = phrases.reasonDropped(
      reason.shortened(to: 60), more: dropped.count - 1,
      at: sheet.criteria?.tree[id]?.ordinal ?? id.text)
    notice = Notice(text: text, role: .warning)
  }

  /// What undo calls some changes.
  private func label(of changes: [SheetChange], _ sheet: ReplayedSheet) -> String {
    let said = changes.map { phrases.sentence($0, by: sheet.criteria) }.joined(separator: ", ")
    return "\(said) – \(view.title(of: SheetName(sheet, in: workspace)))"
  }

  /// Selects what an event was about, so that the person sees it.
  mutating func goToChange(_ change: SheetChange?, of heading: SheetHeading) {
    guard let change, let sheet = workspace.sheets[heading.sheet] else { return }
    let place: RecordPlace =
      switch change {
      case .finding(let finding): .finding(finding.id)
      case .findingDropped(let id): .finding(id)
      case .score, .note, .reason, .explanation, .evidence, .evidenceDropped, .moved, .judged,
        .state:
        change.criterion.map { .criterion($0) } ?? .tree(.root)
      }
    go(to: place, in: sheet)
  }

  /// Selects the row of a sheet that shows a criterion or a finding.
  mutating func go(to place: RecordPlace, in sheet: ReplayedSheet) {
    let name = SheetName(sheet, in: workspace)
    if sheetName != name {
      show(.scoring)
      navigation.here.closeAll()
      open(.campaign(sheet.heading.campaign))
      open(.sheet(name))
    }
    let (table, row): (SheetTable, String?) =
      switch place {
      case .finding(let id): (.findings, id.text)
      case .criterion(let id): (.scores, id.text)
      case .tree, .duty, .report: (.scores, nil)
      }
    navigation.here.level.goToPane(of: .sheet(table, name))
    refresh()
    navigation.grid?.endSearchIfAny()
    if let row { navigation.grid?.select(id: row) }
  }
}
