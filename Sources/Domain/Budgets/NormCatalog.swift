import Vietnamese

/// The ceilings of all norm tables of a store, each with the time in which its table is in force.
///
///     let norms = NormCatalog(workspace.all(NormTable.self))
///     norms.inForce(line.ceiling, on: day)?.limit   // 26.400.000 đồng for a commune's consultant
package struct NormCatalog: Equatable, Sendable {
  /// A row of a table.
  package struct Entry: Equatable, Sendable {
    package let norm: CostNorm
    package let table: RecordKey
    /// The title of the table.
    package let title: String
    /// When the table is in force.
    package let period: Period
    /// The most that may be spent; nil until it is typed.
    package let limit: Money?

    /// Whether it is about the same, for the same units, as a row of another table.
    func isLike(_ other: Entry) -> Bool {
      guard norm.content.folded == other.norm.content.folded else { return false }
      if norm.kinds.isEmpty || other.norm.kinds.isEmpty {
        return norm.units.folded == other.norm.units.folded
      }
      return Set(norm.kinds) == Set(other.norm.kinds)
    }
  }

  /// All of them, in the order of the tables.
  package let entries: [Entry]
  private let places: [String: Int]

  /// Nothing limits anything.
  package static let none = NormCatalog([])

  /// Gathers the rows of some tables.
  package init(_ tables: [NormTable]) {
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    for table in tables {
      let period = Period(from: table.from, to: table.to)
      for norm in table.entries {
        places[norm.id.text] = entries.count
        entries.append(
          Entry(
            norm: norm, table: table.id.key, title: table.title, period: period,
            limit: table.limit(of: norm)))
      }
    }
    self.entries = entries
    self.places = places
  }

  /// The row of that id.
  package subscript(id: String) -> Entry? { places[id].map { entries[$0] } }

  /// What limits on a day whatever names a row: that row, or its like in a table that is in force then.
  ///
  /// Without a day the row itself; nil where no table in force has its like.
  package func inForce(_ id: String, on day: Day?) -> Entry? {
    guard let named = self[id] else { return nil }
    guard let day, !named.period.covers(day) else { return named }
    return entries.first { $0.period.covers(day) && $0.isLike(named) }
  }
}

extension Workspace {
  /// The ceilings of its norm tables.
  package var norms: NormCatalog { NormCatalog(all(NormTable.self)) }

  /// The day whose ceilings limit an estimate: that of its plan, else the first of its years.
  package func normDay(of budget: Budget) -> Day? {
    let plan = budget.plan.flatMap { self.plan($0) }
    if let date = plan?.date { return date }
    return (budget.years.min() ?? plan?.firstYear).flatMap { Day(year: $0, month: 1, day: 1) }
  }
}

/// What the rows of all norm tables are called, for fields that name them.
///
/// A row is called by what it is for and for whom: `Thuê tổ chức tư vấn, lần đầu · UBND cấp xã`.
struct CostNormNames {
  private let entries: [NormCatalog.Entry]
  private let header: StoreHeader

  /// Gathers the rows of all live tables.
  init(_ workspace: Workspace) {
    entries = workspace.norms.entries
    header = workspace.header
  }

  /// What a row is called.
  func name(of entry: NormCatalog.Entry) -> String {
    let norm = entry.norm
    let kinds = norm.kinds.map { header.name(ofUnitKind: $0) }.joined(separator: ", ")
    let units = norm.units.isEmpty ? kinds : norm.units
    return [norm.content, units].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What a row is called; its id when there is none.
  func name(of id: String) -> String {
    entries.first { $0.norm.id.text == id }.map { name(of: $0) } ?? id
  }

  /// The id of the one row that is called that, by id, whole name or words of it; of several `current`.
  func norm(called text: String, current: String?) throws(TypingFault) -> String {
    let naming = Naming(
      entries.map { entry in
        Naming.Entry(
          entry, id: entry.norm.id.text, codes: [],
          names: [Naming.Name(name(of: entry)), Naming.Name(entry.norm.content)])
      })
    let found = naming.meant(by: text)
    if found.count == 1 { return found[0].norm.id.text }
    if let current, found.contains(where: { $0.norm.id.text == current }) { return current }
    guard found.isEmpty else {
      throw .ambiguousRow(found.map { NamedRow(id: $0.norm.id.text, name: name(of: $0)) })
    }
    throw .unknownRow
  }
}

extension Workspace {
  /// The rows of all norm tables as they are offered: those in force for an estimate first.
  package func nameableNorms(near record: RecordKey?) -> [NameableNorm] {
    let names = CostNormNames(self)
    let day = record.flatMap { ID<Budget>($0.id) }.flatMap { budget($0) }.flatMap {
      normDay(of: $0)
    }
    let entries = norms.entries
    var counts: [String: Int] = [:]
    for entry in entries { counts[names.name(of: entry), default: 0] += 1 }
    let offered = entries.map { entry in
      let name = names.name(of: entry)
      return (
        isInForce: day.map { entry.period.covers($0) } ?? true,
        norm: NameableNorm(
          id: entry.norm.id.text, name: name,
          label: counts[name] == 1 ? name : "\(name) (\(entry.norm.id.text))",
          table: entry.title, limit: entry.limit)
      )
    }
    return (offered.filter(\.isInForce) + offered.filter { !$0.isInForce }).map(\.norm)
  }
}

/// A row of a norm table as it is offered where one is named.
package struct NameableNorm: Hashable, Sendable {
  package let id: String
  package let name: String
  /// Its name; no other is listed alike.
  package let label: String
  /// The title of its table.
  package let table: String
  /// The most that may be spent.
  package let limit: Money?
}
