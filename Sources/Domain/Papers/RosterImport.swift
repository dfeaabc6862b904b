import Vietnamese

/// A list of units of a plan (danh sách kèm), as its appendix prints it: groups, each with its units.
///
/// A row above others is a group; *(5/12)* behind its name says how many of how many are in it. Units are
/// linked where the store knows one that is called so. The list of that title is added to, or made.
struct RosterImport {
  private(set) var lines: [ImportLine<Path>] = []
  private(set) var changes: [Change] = []
  /// How many units the list has that the paper does not.
  private(set) var left = 0
  private let plan: RecordKey
  private let units: UnitRegister?
  private var ids: IDGenerator
  private let place: Path
  /// The list, as far as it stands.
  private var roster: Tree
  private var matched: Set<String> = []

  init(
    _ body: HeadingBody<Path>, _ layout: HeadingLayout<Path>, _ terms: RowPaperTerms,
    title: String, above lines: [String], into workspace: Workspace, ids: IDGenerator,
    _ words: PaperWords
  ) {
    plan = terms.record ?? RecordKey(.plan, "")
    var ids = ids
    let called = terms.title.isEmpty ? title : terms.title
    let reader = RowReader(
      .roster, body, layout, in: workspace, plan, .dong, MoneyScale(.dong), words)
    let entries = RowEntries(body, reader).all
    let year = RosterImport.year(in: called) ?? workspace[plan]?.value.yearsCovered?.upperBound
    units = Day.last(of: year ?? 2999).map { UnitRegister(workspace, on: $0) }
    let rosters = workspace[plan]?.tree[Plan.fields.rosters]?.elements ?? []
    let isUntitled = terms.title.isEmpty && lines.isEmpty
    let known =
      RosterImport.known(called, above: lines, among: rosters)
      ?? (isUntitled ? RosterImport.alike(entries, among: rosters) : nil)
    let id = known?.rowID ?? ids.next(letter: Roster.letter)
    self.ids = ids
    place = Path(Plan.fields.rosters).appending(id)
    roster =
      known
      ?? Tree.row(id: id).with(Roster.fields.title, called.isEmpty ? "…" : called)
      .with(Roster.fields.year, RosterImport.year(in: called))
    take(entries)
    if known == nil {
      let after = rosters.last?.rowID
      changes = [Change(plan, .insert(Path(Plan.fields.rosters), row: roster, after: after))]
    }
    let all = roster[Roster.fields.groups]?.elements ?? []
    left = all.flatMap { $0[RosterGroup.fields.entries]?.elements ?? [] }
      .count { !matched.contains($0.rowID ?? "") }
  }

  /// The list of that title, else one whose title stands in a line above the table.
  private static func known(_ title: String, above lines: [String], among rosters: [Tree]) -> Tree?
  {
    let called = { (title: String) in
      rosters.first { $0.text(of: Roster.fields.title).folded == title.folded }
    }
    return called(title) ?? lines.reversed().lazy.compactMap(called).first
  }

  /// The list that has half of the names at least, where nothing in the paper says which one it is.
  private static func alike(_ entries: [RowEntry], among rosters: [Tree]) -> Tree? {
    let names = entries.compactMap { $0[Path(RosterEntry.fields.name)]?.asText }
      .map { UnitRegister.key($0) }
    return rosters.first { roster in
      let groups = roster[Roster.fields.groups]?.elements ?? []
      let known = Set(
        groups.flatMap { $0[RosterGroup.fields.entries]?.elements ?? [] }
          .map { UnitRegister.key($0.text(of: RosterEntry.fields.name)) })
      return !names.isEmpty && names.count { known.contains($0) } * 2 >= names.count
    }
  }

  /// The one year that a title names.
  private static func year(in title: String) -> Int? {
    let years = title.split { !$0.isASCIIDigit }.compactMap { $0.count == 4 ? Int($0) : nil }
      .filter { (1990...2100).contains($0) }
    return years.count == 1 ? years[0] : nil
  }

  // MARK: Groups and units

  private mutating func take(_ entries: [RowEntry]) {
    let heads = Set(entries.compactMap(\.parent))
    var group: Path?
    for (place, entry) in entries.enumerated() {
      if let fault = entry.fault {
        note(entry, .refused(fault.fault, column: fault.column))
      } else if heads.contains(place) || (entry.parent == nil && !heads.isEmpty) {
        group = takeGroup(entry)
      } else {
        let into = group ?? takeGroup(nil)
        group = into
        takeUnit(entry, into)
      }
    }
  }

  /// The group of a row, or the only one of a list without groups.
  private mutating func takeGroup(_ entry: RowEntry?) -> Path {
    let text = entry?[Path(RosterEntry.fields.name)]?.asText ?? ""
    let counted = CountedName(text)
    let name = entry == nil ? roster.text(of: Roster.fields.title) : counted.name
    let groups = roster[Roster.fields.groups]?.elements ?? []
    let found = groups.first { row in
      UnitRegister.key(row.text(of: RosterGroup.fields.name)) == UnitRegister.key(name)
    }
    let list = Path(Roster.fields.groups)
    guard let id = found?.rowID else {
      let id = ids.next(letter: RosterGroup.letter)
      var row = Tree.row(id: id).with(RosterGroup.fields.name, name)
        .with(RosterGroup.fields.unit, tree: unit(name))
        .with(RosterGroup.fields.chosen, counted.chosen)
        .with(RosterGroup.fields.outOf, counted.outOf)
      if let ordinal = entry?[Path(Outline.ordinal)] {
        row = row.with(Outline.ordinal, tree: ordinal)
      }
      insert(row, into: list, after: groups.last?.rowID)
      if let entry { note(entry, .added(counted.shown)) }
      return list.appending(id)
    }
    let group = list.appending(id)
    var changed: [ImportedValue<Path>] = []
    for (field, count) in [
      (RosterGroup.fields.chosen, counted.chosen), (RosterGroup.fields.outOf, counted.outOf),
    ] {
      guard let count else { continue }
      let old = roster[group / field]?.asInteger
      guard old != count else { continue }
      set(.integer(count), at: group / field)
      changed.append(
        ImportedValue(
          field: Path(field), old: old.map { String($0) } ?? "", new: String(count)))
    }
    if let entry { note(entry, changed.isEmpty ? .unchanged : .changed(changed)) }
    return group
  }

  private mutating func takeUnit(_ entry: RowEntry, _ group: Path) {
    let list = group / RosterGroup.fields.entries
    let name = entry[Path(RosterEntry.fields.name)]?.asText ?? ""
    let rows = roster[list]?.elements ?? []
    let found = rows.first { row in
      !matched.contains(row.rowID ?? "")
        && UnitRegister.key(row.text(of: RosterEntry.fields.name)) == UnitRegister.key(name)
    }
    if let id = found?.rowID {
      matched.insert(id)
      return note(entry, .unchanged)
    }
    let id = ids.next(letter: RosterEntry.letter)
    matched.insert(id)
    let linked = unit(name)
    var row = Tree.row(id: id).with(RosterEntry.fields.name, name)
      .with(RosterEntry.fields.unit, tree: linked)
    if let ordinal = entry[Path(Outline.ordinal)] { row = row.with(Outline.ordinal, tree: ordinal) }
    insert(row, into: list, after: rows.last?.rowID)
    let known = linked.flatMap { $0.asText }.flatMap { ID<Unit>($0) }.flatMap { units?.name($0) }
    note(
      entry,
      .added(
        known.map { [ImportedValue(field: Path(RosterEntry.fields.unit), old: "", new: $0)] } ?? []),
      linked == nil ? .linksNoUnit : nil)
  }

  /// The one unit that is called so.
  private func unit(_ name: String) -> Tree? {
    guard let found = units?.named(name), found.count == 1 else { return nil }
    return .text(found[0].id.text)
  }

  private mutating func insert(_ row: Tree, into list: Path, after: String?) {
    _ = roster.insert(row, into: list, after: after)
    changes.append(Change(plan, .insert(place / list, row: row, after: after)))
  }

  private mutating func set(_ value: Tree, at path: Path) {
    changes.append(Change(plan, .set(place / path, old: roster[path], new: value)))
    _ = roster.put(value, at: path)
  }

  private mutating func note(
    _ entry: RowEntry, _ outcome: ImportOutcome<Path>, _ remark: ImportRemark? = nil
  ) {
    lines.append(
      ImportLine(
        row: entry.line, title: entry.title(.roster), outcome: outcome,
        record: entry.fault == nil ? plan : nil, remark: remark))
  }
}

/// The name of a group with how many of how many are in it: *UBND huyện Tủa Chùa (5/12)*.
private struct CountedName {
  let name: String
  var chosen: Int?
  var outOf: Int?

  init(_ text: String) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else {
      name = text
      return
    }
    let counts = text[text.index(after: open)...].dropLast().split(separator: "/")
      .map { $0.filter { !$0.isWhitespace } }
    guard counts.count == 2, let chosen = Int(counts[0]), let outOf = Int(counts[1]),
      (0...Count.limit).contains(chosen), (0...Count.limit).contains(outOf)
    else {
      name = text
      return
    }
    name = text[..<open].split(separator: " ").joined(separator: " ")
    (self.chosen, self.outOf) = (chosen, outOf)
  }

  /// The counts as values of a group that is new.
  var shown: [ImportedValue<Path>] {
    [(RosterGroup.fields.chosen, chosen), (RosterGroup.fields.outOf, outOf)].compactMap {
      field, count in
      count.map { ImportedValue(field: Path(field), old: "", new: String($0)) }
    }
  }
}
