/// What the files of a store that cannot be read may be: whoever names one of it names nothing that is gone.
struct DamagedNames {
  private let ids: Set<String>
  private let hasBudget: Bool

  /// Looks through the bad files of a store.
  init(_ workspace: Workspace) {
    let files = workspace.unreadable
    ids = Set(files.flatMap { [$0.key?.id, $0.traces.id].compactMap { $0 } })
    hasBudget = files.contains { $0.kind == .budget }
  }

  /// Whether nothing is damaged.
  var isEmpty: Bool { ids.isEmpty && !hasBudget }

  /// A discrepancy as it is told: what names a damaged record does not name a missing one.
  ///
  /// Which lines a damaged estimate has nobody can tell, so any line may be one of its.
  func told(_ found: Discrepancy) -> Discrepancy {
    guard found.code == .reference, case .text(let id)? = found.printed else { return found }
    let mayBeLine = hasBudget && isWellFormed(id: id, letter: BudgetLine.letter)
    guard ids.contains(id) || mayBeLine else { return found }
    return Discrepancy(.referenceDamaged, in: found.record, found.place, found.figures)
  }
}

extension Workspace {
  /// The file that cannot be read of a record; nil where the record is there, or was never.
  package func damagedFile(of key: RecordKey) -> UnreadableFile? {
    guard !unreadable.isEmpty, live(key) == nil else { return nil }
    return unreadable.first {
      $0.kind == key.kind && ($0.key == key || $0.traces.id == key.id)
    }
  }

  /// What a unit is called; of one whose file cannot be read what that still tells, with a sign.
  package func name(of id: ID<Unit>) -> String {
    if let unit = unit(id) { return unit.name(on: nil) }
    guard let file = damagedFile(of: id.key) else { return id.text }
    return "✗ " + (file.traces.title.isEmpty ? id.text : file.traces.title)
  }
}
