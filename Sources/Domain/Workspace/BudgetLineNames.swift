import Vietnamese

/// A line of an estimate as it is offered where one is named.
package struct NameableLine: Hashable, Sendable {
  package let id: String
  /// What is typed for it.
  package let name: String
  /// Its ordinal and content; no other is listed alike.
  package let label: String
  /// The title of its estimate.
  package let estimate: String
}

extension Workspace {
  /// The lines of all estimates; those of a record's own estimate or plan come first.
  package func nameableLines(near record: RecordKey?) -> [NameableLine] {
    BudgetLineNames(self).nameable { budget in
      guard let record, let plan = self[budget]?.value(as: Budget.self)?.plan else {
        return budget == record
      }
      let own = ID<Plan>(record.id) ?? Workspace.plan(of: self[record])
      return budget == record || plan == own
    }
  }

  /// The plan that a record belongs to.
  private static func plan(of record: Record?) -> ID<Plan>? {
    record?.tree[Budget.fields.plan]?.asText.flatMap { ID<Plan>($0) }
  }
}

/// What the lines of all estimates of a store are called, for fields that name them.
///
/// A line is called by its full ordinal, `III.3`; without one by its content. Where several
/// estimates have that ordinal, `ESTIMATE/III.3` tells which.
struct BudgetLineNames {
  /// A line with what may be typed for it.
  private struct Entry {
    let id: String
    let budget: RecordKey
    /// The title of its estimate, with its years.
    let title: String
    /// The title as it stands, which may be typed as well.
    let plainTitle: String
    let fullOrdinal: String
    let content: String

    /// What it is called in a list, where a semicolon parts the names.
    var name: String { fullOrdinal.isEmpty ? content.inList : fullOrdinal }
  }

  private let entries: [Entry]

  /// Gathers the lines of all live estimates.
  init(_ workspace: Workspace) {
    var entries: [Entry] = []
    for budget in workspace.all(Budget.self) {
      let (tree, title) = (BudgetTree(budget.lines), budget.titleWithYears)
      for (place, line) in budget.lines.enumerated() {
        entries.append(
          Entry(
            id: line.id.text, budget: budget.id.key, title: title,
            plainTitle: budget.title,
            fullOrdinal: tree.fullOrdinal(of: place), content: line.content.inOneLine))
      }
    }
    self.entries = entries
  }

  /// All lines as they are offered, those of near estimates first.
  func nameable(isNear: (RecordKey) -> Bool) -> [NameableLine] {
    var names: [String: Int] = [:]
    for entry in entries { names[entry.name, default: 0] += 1 }
    let lines = entries.map { entry in
      let isAlone = names[entry.name] == 1
      let label = [entry.fullOrdinal, entry.content].filter { !$0.isEmpty }.joined(separator: " ")
      return NameableLine(
        id: entry.id, name: isAlone ? entry.name : "\(entry.title)/\(entry.name)".inList,
        label: label.isEmpty ? entry.id : label, estimate: entry.title)
    }
    var counts: [String: Int] = [:]
    for line in lines { counts[line.label, default: 0] += 1 }
    let apart = lines.map { line in
      counts[line.label] == 1
        ? line
        : NameableLine(
          id: line.id, name: line.name, label: "\(line.label) (\(line.estimate))",
          estimate: line.estimate)
    }
    var near: Set<RecordKey> = []
    for budget in Set(entries.map(\.budget)) where isNear(budget) { near.insert(budget) }
    let own = zip(entries, apart).filter { near.contains($0.0.budget) }.map(\.1)
    return own + zip(entries, apart).filter { !near.contains($0.0.budget) }.map(\.1)
  }

  /// What a line is called; its id when there is none.
  func name(of id: String) -> String { entries.first { $0.id == id }?.name ?? id }

  /// The id of the one line that is called that: by id, ordinal, content, or words of it.
  ///
  /// Of several, that among `current` is meant.
  func line(called text: String, current: [Tree]) throws(TypingFault) -> String {
    var found = naming(entries).meant(by: text)
    for (owner, name) in text.strokes where found.isEmpty {
      let owners = Naming(
        Dictionary(grouping: entries, by: \.budget).map { budget, lines in
          Naming.Entry(
            budget, id: budget.id, codes: [],
            names: lines.prefix(1).flatMap { [$0.title, $0.plainTitle] }.map { Naming.Name($0) })
        }
      ).meant(by: owner)
      found = naming(entries.filter { owners.contains($0.budget) }).meant(by: name)
    }
    if found.count == 1 { return found[0].id }
    if let kept = found.first(where: { current.contains(.text($0.id)) }) { return kept.id }
    guard found.isEmpty else { throw .ambiguousRow(candidates(found)) }
    throw .unknownRow
  }

  /// What some lines are called: by their ordinal, else by their content.
  private func naming(_ entries: [Entry]) -> Naming<Entry> {
    Naming(
      entries.map { entry in
        Naming.Entry(
          entry, id: entry.id, codes: [[Naming.Name(entry.name)]],
          names: [Naming.Name(entry.content)])
      })
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
