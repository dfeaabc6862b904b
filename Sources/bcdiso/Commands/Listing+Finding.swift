import Domain
import Screens
import Vietnamese

extension Listing {
  /// The one thing of a kind that is called `text`; none and several are refused, the latter listed.
  ///
  /// - Parameters:
  ///   - kind: what is looked for.
  ///   - text: how it is called.
  ///   - day: units that do not exist on it give way to those that do.
  ///   - phrases: the language of the refusal.
  /// - Returns: the one that is meant.
  /// - Throws: a refusal with the candidates, or that there is none.
  func one(
    _ kind: ListedKind, _ text: String, on day: Day? = nil, _ phrases: Phrases
  ) throws(Refusal) -> ListedItem {
    var found = found(kind, text)
    if let day, found.count > 1 {
      let there = found.filter { $0.unit?.exists(on: day) ?? true }
      if !there.isEmpty { found = there }
    }
    guard let item = found.first else {
      throw Refusal(.refused, phrases.noSuchRecord(phrases.listedKind(kind.word), text.quotable))
    }
    guard found.count == 1 else {
      throw Refusal(
        .refused,
        phrases.severalRecords(
          text.quotable,
          // Only the few that are shown are worth a label.
          found.lazy.map { phrases.ended(label(of: $0, kind, found), $0.unit?.existence.to) }
        ))
    }
    return item
  }

  /// A candidate among several: what may be typed, what it is, and of what record where they differ.
  private func label(of item: ListedItem, _ kind: ListedKind, _ found: [ListedItem]) -> String {
    let label = item.label(in: workspace)
    let years =
      item.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      ?? ""
    guard !item.path.isEmpty else {
      return years.isEmpty || label.contains(years) ? label : "\(label) (\(years))"
    }
    guard Set(found.map(\.record.key)).count > 1 else { return label }
    let owner = [workspace.title(of: item.record).quotable(48), years].filter { !$0.isEmpty }
    let title = item.title(in: workspace).quotable(48)
    return "\(shortName(of: item, kind)) \(title) (\(owner.joined(separator: ", ")))"
  }

  /// The shortest that can be typed for a row and means it alone: its record, then its ordinal or id.
  private func shortName(of item: ListedItem, _ kind: ListedKind) -> String {
    let id = item.record.key.id
    var number = ""
    if case .plan(let plan) = item.record.value { number = plan.number }
    let ordinals = [item.tree["ordinal"]?.asText ?? "", item.trail].filter { !$0.isEmpty }
    let names = [number, String(id.prefix(4)), id].filter { !$0.isEmpty }
      .flatMap { owner in ordinals.map { "\(owner)/\($0)" } }
    let isClear = { (name: String) in
      let found = self.found(kind, name)
      return found.count == 1 && found[0].record.key == item.record.key && found[0].id == item.id
    }
    return names.first(where: isClear) ?? "\(id)/\(item.id)"
  }

  /// The things of a kind that a person may mean.
  private func found(_ kind: ListedKind, _ text: String) -> [ListedItem] {
    if kind.source == .records {
      return owners(kind.record, text).map { ListedItem($0, in: workspace) }
    }
    let items = items(kind)
    // A plan's number holds a stroke as well: the row's name is what follows the last one.
    if let stroke = text.lastIndex(of: "/") {
      let owners = owners(kind.record, String(text[..<stroke])).map(\.key)
      let name = String(text[text.index(after: stroke)...])
      let found = Listing.rows(items.filter { owners.contains($0.record.key) }, called: name)
      if !found.isEmpty { return found }
    }
    return Listing.rows(items, called: text)
  }

  /// The records of a kind that are called that; a sheet also by `CAMPAIGN/UNIT`.
  private func owners(_ kind: RecordKind, _ text: String) -> [Record] {
    let found = workspace.find(kind, text)
    guard found.isEmpty, kind == .sheet else { return found }
    return workspace.sheets(called: text)
      .compactMap { workspace.live(RecordKey(.sheet, $0.heading.sheet.text)) }
  }

  /// The rows that a name may mean: the first of these that finds any.
  ///
  /// The id, the full ordinal, the ordinal as printed, the beginning of an id (three letters or
  /// more), a part of the text.
  private static func rows(_ items: [ListedItem], called text: String) -> [ListedItem] {
    let folded = text.folded
    guard !folded.isEmpty else { return [] }
    let tiers: [(ListedItem) -> Bool] = [
      { $0.id == text },
      // A row without an ordinal of its own is only named by that of the row above it.
      { $0.trail.folded == folded && $0.tree["ordinal"]?.asText?.isEmpty == false },
      { $0.trail.folded == folded },
      { $0.tree["ordinal"]?.asText?.folded == folded },
      { text.count >= 3 && $0.id.hasPrefix(text) },
      { item in
        ["content", "title", "name", "heading", "about", "text"].contains { key in
          item.tree[key]?.asText?.folded.contains(folded) == true
        }
      },
    ]
    for tier in tiers {
      let found = items.filter(tier)
      if !found.isEmpty { return found }
    }
    return []
  }
}
