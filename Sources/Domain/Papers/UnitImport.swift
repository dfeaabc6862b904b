import Vietnamese

/// A list of units as it would be brought into a store: each line with what comes of it, and the changes.
///
/// Nothing that a list leaves blank is taken away. Lines that are refused change nothing; whether the
/// others are written all the same is up to the person.
package struct UnitImport: Sendable {
  /// How a list is to be taken.
  package struct Terms: Hashable, Sendable {
    /// From when names, codes, kinds and parents hold that differ from what there is.
    package let day: Day
    /// Whether the person named that day, so that what is new holds from it on.
    package let isDated: Bool

    package init(day: Day, isDated: Bool) {
      self.day = day
      self.isDated = isDated
    }
  }

  package private(set) var lines: [ImportLine<UnitField>] = []
  package private(set) var changes: [Change] = []
  let workspace: Workspace
  let terms: Terms
  let matching: UnitMatching
  var order: Reorganisation
  /// The id of the unit of each line, where it means one.
  private(set) var ids: [Int: ID<Unit>] = [:]
  private var newNames: [ID<Unit>: String] = [:]

  /// Holds the lines of a list against the units of a store.
  package init(
    _ body: HeadingBody<UnitField>, into workspace: Workspace, _ terms: Terms,
    ids generator: IDGenerator
  ) {
    self.workspace = workspace
    self.terms = terms
    matching = UnitMatching(
      body.lines.map { UnitRow($0) }, UnitRegister(workspace, on: terms.day))
    order = Reorganisation(of: workspace, on: terms.day, by: "", ids: generator)
    order.isFirstUndated = !terms.isDated
    order.typedOn = terms.isDated ? nil : terms.day
    for place in matching.rows.indices {
      switch matching.targets[place] {
      case .existing(let id): ids[place] = id
      case .new:
        guard let id = ID<Unit>(order.newUnitID()) else { continue }
        ids[place] = id
        newNames[id] = matching.rows[place].name
      case .refused: break
      }
    }
    for place in matching.rows.indices { take(place) }
  }

  /// Decides on a line.
  private mutating func take(_ place: Int) {
    let row = matching.rows[place]
    var (record, outcome): (RecordKey?, ImportOutcome<UnitField>)
    do throws(UnitLineFault) {
      switch matching.targets[place] {
      case .refused(let fault, let column): throw UnitLineFault(fault, column)
      case .new, .existing:
        guard let id = ids[place] else { throw UnitLineFault(.noName, .name) }
        record = id.key
        outcome = try matching.targets[place] == .new ? add(id, place) : change(id, place)
      }
    } catch {
      (record, outcome) = (nil, .refused(error.fault, column: error.column))
    }
    let gone = matching.targets[place] == .new ? matching.register.gone(row.name) : nil
    lines.append(
      ImportLine(
        row: row.line.row, title: row.name, outcome: outcome, record: record,
        remark: gone.map { .ended($0.last) }))
  }

  /// Makes the unit of a line.
  private mutating func add(
    _ id: ID<Unit>, _ place: Int
  ) throws(UnitLineFault) -> ImportOutcome<UnitField> {
    var values = try UnitLineValues(matching.rows[place].line, in: self)
    // Of a new unit the name may say what no column does; nothing is taken from it later.
    values.kind = values.kind ?? matching.register.kind(ofName: values.name)
    let parent = parent(of: place)
    var tree = Tree.record(id.key)
      .with(Unit.fields.names, tree: list(DatedName.self, DatedName.fields.text, values.name))
      .with(Unit.fields.codes, tree: list(DatedName.self, DatedName.fields.text, values.code))
      .with(Unit.fields.kinds, tree: list(DatedKind.self, DatedKind.fields.kind, values.kind))
      .with(
        Unit.fields.parents, tree: list(DatedParent.self, DatedParent.fields.unit, parent?.text)
      )
      .with(Unit.fields.obligation, values.obligation)
      .with(Unit.fields.telephone, tree: values.telephone.map { .text($0) })
      .with(Unit.fields.note, tree: values.note.map { .text($0) })
    if terms.isDated { tree = tree.with(Unit.fields.from, terms.day) }
    if let contact = values.contactRow(&order) {
      tree = tree.with(Unit.fields.contacts, tree: .list([contact]))
    }
    if let declaration = values.declarationRow(&order) {
      tree = tree.with(Unit.fields.declarations, tree: .list([declaration]))
    }
    changes.append(Change(id.key, .create(tree)))
    return .added(values.shown(parent: parent.map(name(of:)), in: workspace))
  }

  /// The first entry of a dated list; nil for none.
  private mutating func list<Row: RowValue>(
    _ row: Row.Type, _ field: some AnyField, _ value: String?
  ) -> Tree? {
    guard let value else { return nil }
    let from = terms.isDated ? terms.day : nil
    return .list([
      Tree.row(id: order.newRowID(Row.letter)).with(field, tree: .text(value))
        .with(InForce.from, from)
    ])
  }

  /// The unit to which that of a line belongs, where it says so.
  func parent(of place: Int) -> ID<Unit>? {
    switch matching.parents[place] {
    case .unsaid, .refused: nil
    case .unit(let id): id
    case .row(let above): ids[above]
    }
  }

  /// What a unit of the store or of the file is called.
  func name(of id: ID<Unit>) -> String {
    if let unit = matching.register.units[id] { return unit.name(on: terms.day) }
    return newNames[id] ?? ""
  }

  /// Notes what a line changes.
  mutating func note(_ made: [Change]) { changes += made }

  /// How many lines come to each outcome.
  package var counts: (added: Int, changed: Int, unchanged: Int, refused: Int) { lines.counts }
}

/// Why a line is refused, and at which column.
struct UnitLineFault: Error {
  let fault: ImportFault
  let column: UnitField?

  init(_ fault: ImportFault, _ column: UnitField?) {
    self.fault = fault
    self.column = column
  }
}
