import Domain
import Phrases
import Vietnamese

extension Listing {
  /// The one thing of a kind that is called `text`; none and several are refused, the latter listed.
  ///
  /// - Parameters:
  ///   - kind: what is looked for.
  ///   - text: how it is called.
  ///   - times: as of when units are named.
  ///   - isReading: whether a part of a name is enough, since nothing is changed.
  ///   - phrases: the language of the refusal.
  /// - Returns: the one that is meant.
  /// - Throws: a refusal with the candidates, or that there is none.
  func one(
    _ kind: ListedKind, _ text: String, as times: NamingTimes, isReading: Bool = false,
    _ phrases: Phrases
  ) throws(CommandError) -> ListedItem {
    let found = found(kind, text, times, isReading: isReading)
    if found.count == 1 { return found[0] }
    // Only the few that are shown are worth a label.
    guard found.isEmpty else {
      throw CommandError(
        .refused,
        phrases.severalRecords(
          text.quotable, found.lazy.map { label(of: $0, kind, found, phrases) }))
    }
    if let file = damaged(kind, text) {
      throw CommandError(.store, phrases.unreadableWithRemedy(file))
    }
    let near = isReading ? [] : self.found(kind, text, times, isReading: true)
    guard near.isEmpty else {
      throw CommandError(
        .refused,
        phrases.onlyAPart(text.quotable, near.lazy.map { label(of: $0, kind, near, phrases) }))
    }
    throw CommandError(
      .refused,
      phrases.noSuchRecord(phrases.listedKind(kind.word), text.quotable)
        + phrases.maybeDamaged(workspace.unreadable.filter { $0.kind == kind.record }))
  }

  /// The damaged file of a kind that is called so, by its id or by what it still tells.
  private func damaged(_ kind: ListedKind, _ text: String) -> UnreadableFile? {
    let folded = text.folded
    return workspace.unreadable.first { file in
      guard file.kind == kind.record, !folded.isEmpty else { return false }
      return file.key?.id == text || file.traces.id == text || file.traces.title.folded == folded
    }
  }

  /// A candidate among several: what may be typed, what it is, and of what record where they differ.
  private func label(
    of item: ListedItem, _ kind: ListedKind, _ found: [ListedItem], _ phrases: Phrases
  ) -> String {
    if let unit = item.unit { return "\(item.id) " + phrases.candidate(unit, in: workspace) }
    let label = item.label(in: workspace)
    let years =
      item.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      ?? ""
    guard !item.isRecord else {
      return years.isEmpty || label.contains(years) ? label : "\(label) (\(years))"
    }
    guard Set(found.map(\.record.key)).count > 1 else { return label }
    let owner = [workspace.title(of: item.record).shortened(to: 48), years].filter { !$0.isEmpty }
    let title = item.title(in: workspace).shortened(to: 48)
    return "\(shortName(of: item, kind)) \(title) (\(owner.joined(separator: ", ")))"
  }

  /// The shortest that can be typed for a row and means it alone: its record, then its ordinal or id.
  private func shortName(of item: ListedItem, _ kind: ListedKind) -> String {
    let id = item.record.key.id
    var number = ""
    if let plan = item.record.value(as: Plan.self) { number = plan.number }
    let ordinals = [item.tree.text(of: Outline.ordinal), item.fullOrdinal].filter { !$0.isEmpty }
    let names = [number, String(id.prefix(4)), id].filter { !$0.isEmpty }
      .flatMap { owner in ordinals.map { "\(owner)/\($0)" } }
    let isClear = { (name: String) in
      let found = self.found(kind, name, .newest, isReading: false)
      return found.count == 1 && found[0].record.key == item.record.key && found[0].id == item.id
    }
    return names.first(where: isClear) ?? "\(id)/\(item.id)"
  }

  /// The things of a kind that a person may mean, or in reading those that a text finds.
  private func found(
    _ kind: ListedKind, _ text: String, _ times: NamingTimes, isReading: Bool
  ) -> [ListedItem] {
    if kind.source == .records {
      return owners(kind.record, text, times, isReading: isReading)
        .map { ListedItem($0, in: workspace) }
    }
    let items = items(kind)
    // A plan's number holds a stroke as well, and so may the name of a row: each may be the one.
    for (owner, name) in text.strokes {
      let owners = owners(kind.record, owner, times, isReading: isReading).map(\.key)
      guard !owners.isEmpty else { continue }
      let rows = Listing.naming(items.filter { owners.contains($0.record.key) })
      let found = isReading ? rows.found(by: name) : rows.meant(by: name)
      if !found.isEmpty { return newest(found) }
    }
    let rows = Listing.naming(items)
    return newest(isReading ? rows.found(by: text) : rows.meant(by: text))
  }

  /// Without the rows of criteria sets that a later version has too: the same row of one table.
  private func newest(_ found: [ListedItem]) -> [ListedItem] {
    let old = Set(
      found.compactMap { item -> ID<CriteriaSet>? in
        guard let set = item.record.value(as: CriteriaSet.self) else { return nil }
        return set.supersedes.flatMap { workspace.criteriaSet($0) == nil ? nil : $0 }
      })
    return old.isEmpty
      ? found
      : found.filter { item in
        guard let set = item.record.value(as: CriteriaSet.self), old.contains(set.id) else {
          return true
        }
        return !found.contains { $0.id == item.id && $0.record.key != item.record.key }
      }
  }

  /// The records of a kind that are called that; a sheet also by `CAMPAIGN/UNIT`.
  private func owners(
    _ kind: RecordKind, _ text: String, _ times: NamingTimes, isReading: Bool
  ) -> [Record] {
    if kind == .sheet {
      let sheets = workspace.sheets(called: text, isReading: isReading)
        .compactMap { workspace.sheet($0)?.heading.sheet.text }
        .compactMap { workspace.live(RecordKey(.sheet, $0)) }
      if !sheets.isEmpty { return sheets }
    }
    return isReading
      ? workspace.find(kind, text, as: times) : workspace.meant(kind, text, as: times)
  }

  /// What rows are called: by their full ordinal, that as printed, their text.
  private static func naming(_ items: [ListedItem]) -> Naming<ListedItem> {
    Naming(
      items.map { item in
        let ordinal = item.tree.text(of: Outline.ordinal)
        let names = [item.name, item.tree.text(of: UnitGroup.fields.name)]
        // A row without an ordinal of its own is only named by that of the row above it.
        let codes = [ordinal.isEmpty ? "" : item.fullOrdinal, item.fullOrdinal, ordinal]
        return Naming.Entry(
          item, id: item.id, codes: codes.map { [Naming.Name($0)] },
          names: names.map { Naming.Name($0) })
      })
  }
}
