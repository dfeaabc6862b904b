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
          text.quotable, found.map { phrases.ended($0.label(in: workspace), $0.unit?.existence.to) }
        ))
    }
    return item
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
