import Vietnamese

/// What the lines of all estimates of a store are called, for fields that name them.
///
/// A line is called by its full ordinal, `III.3`; without one by its content. Where several
/// estimates have that ordinal, `ESTIMATE/III.3` tells which.
struct BudgetLineNames {
  /// A line with what may be typed for it.
  private struct Entry {
    let id: String
    let budget: RecordKey
    /// The title of its estimate.
    let title: String
    let trail: String
    let content: String

    /// What it is called in a list, where a semicolon parts the names.
    var name: String { trail.isEmpty ? content.inList : trail }
  }

  private let entries: [Entry]

  /// Gathers the lines of all live estimates.
  init(_ workspace: Workspace) {
    var entries: [Entry] = []
    for record in workspace.all(.budget) {
      guard case .budget(let budget) = record.value else { continue }
      let tree = BudgetTree(budget.lines)
      for (place, line) in budget.lines.enumerated() {
        entries.append(
          Entry(
            id: line.id.text, budget: record.key, title: budget.title,
            trail: tree.trail(of: place), content: line.content))
      }
    }
    self.entries = entries
  }

  /// What a line is called; its id when there is none.
  func name(of id: String) -> String { entries.first { $0.id == id }?.name ?? id }

  /// The id of the one line that is called that: by id, ordinal, content, or a part of it.
  ///
  /// Of several, that among `standing` is meant.
  func line(called text: String, standing: [Tree]) throws(TypingFault) -> String {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    let (folded, last) = (text.folded, (parts.last ?? text).folded)
    let tiers: [(Entry) -> Bool] = [
      { $0.id == text },
      { $0.name.folded == folded },
      { entry in
        parts.count == 2 && entry.name.folded == last
          && (entry.budget.id.hasPrefix(parts[0]) || entry.title.folded == parts[0].folded)
      },
      { $0.content.folded == folded },
      { text.count >= 3 && $0.id.hasPrefix(text) },
      { $0.content.folded.contains(folded) },
    ]
    for tier in tiers {
      let found = entries.filter(tier)
      if found.isEmpty { continue }
      if found.count == 1 { return found[0].id }
      if let kept = found.first(where: { standing.contains(.text($0.id)) }) { return kept.id }
      throw .ambiguousRow(candidates(found))
    }
    throw .unknownRow
  }

  /// Lines to choose from, as they may be typed; those called the same are told apart by their id.
  private func candidates(_ found: [Entry]) -> [NamedRow] {
    let names = found.map { "\($0.title)/\($0.name)".inList }
    return zip(found, names).map { entry, name in
      let isAlone = names.count { $0 == name } == 1
      return NamedRow(id: entry.id, name: isAlone ? name : "\(name) (\(entry.id))")
    }
  }
}

extension String {
  /// The text where a semicolon parts several of them.
  fileprivate var inList: String { replacing(";", with: ",") }
}
