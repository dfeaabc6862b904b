import Domain

extension Document {
  /// Makes changes the next events of a sheet, as one edit.
  ///
  /// Who may, and whether anything stands in the way of the sheet, is asked first.
  package mutating func record(
    _ changes: [SheetChange], in sheet: ReplayedSheet, as label: String, isJoined: Bool = false
  ) throws(EditRefusal) -> EditOutcome {
    try checkRights(to: changes, of: sheet)
    guard !changes.isEmpty else { return .unchanged }
    let changes = workspace.withJudgement(changes, of: sheet)
    let back = changes.reversed().compactMap { sheet.restoring($0) }
    let step = SheetStep(
      heading: sheet.heading, done: changes, undone: back.count == changes.count ? back : nil)
    var edit = try edit(step, on: sheet, label)
    edit.isJoined = isJoined
    return try make(edit)
  }

  /// Supersedes a signed sheet: its last event, and the version that begins with what it said.
  package mutating func supersede(
    _ sheet: ReplayedSheet, because reason: String, as label: String
  ) throws(EditRefusal) -> EditOutcome {
    let last = SheetChange.state(.superseded, reason)
    try checkRights(to: [last], of: sheet)
    let step = SheetStep(heading: sheet.heading, done: [last], undone: nil)
    let edit = try edit(step, on: sheet, label)
    let changes = edit.changes + (try successor(of: sheet, because: reason, stamp))
    return try make(Edit(label: label, changes: changes, sheet: step))
  }

  /// What makes the version that supersedes a sheet: it begins with what the sheet said.
  mutating func successor(
    of sheet: ReplayedSheet, because reason: String, _ stamp: Stamp
  ) throws(EditRefusal) -> [Change] {
    guard let digest = workspace.digest,
      let heading = SheetHeading(superseding: sheet, because: reason, digest)
    else { throw .noCriteria }
    let fresh = ReplayedSheet(heading, sheet.criteria, digest)
    let copies = try events(sheet.copied, on: fresh, stamp, digest)
    return workspace.changes(adding: copies, to: fresh)
  }

  /// Throws why this person may not make some changes to a sheet, or nobody may.
  private func checkRights(
    to changes: [SheetChange], of sheet: ReplayedSheet
  ) throws(EditRefusal) {
    let latest = SheetName.latest(of: sheet.heading.unit, in: sheet.heading.campaign)
    if let obstacle = workspace.obstacle(to: latest) { throw .obstacle(obstacle) }
    for act in changes.compactMap(\.rightsAsked) {
      if let bar = workspace.bar(author, to: act, of: sheet, on: clock.today) { throw .bar(bar) }
    }
  }

  /// The edit that adds the events of a step to a sheet.
  private mutating func edit(
    _ step: SheetStep, on sheet: ReplayedSheet, _ label: String
  ) throws(EditRefusal) -> Edit {
    guard let digest = workspace.digest else { throw .noCriteria }
    let events = try events(step.done, on: sheet, stamp, digest)
    return Edit(label: label, changes: workspace.changes(adding: events, to: sheet), sheet: step)
  }

  /// The events that make some changes, if the sheet takes them.
  private mutating func events(
    _ changes: [SheetChange], on sheet: ReplayedSheet, _ stamp: Stamp, _ digest: SheetDigest
  ) throws(EditRefusal) -> [SheetEvent] {
    do {
      return try sheet.events(changes, ids: &ids, stamp, digest)
    } catch {
      throw .sheet(error.reason, by: sheet.criteria)
    }
  }

  /// Records something where something else still stands, unless another touched it since.
  mutating func record(
    _ changes: [SheetChange], insteadOf there: [SheetChange], _ edit: Edit
  ) throws(EditRefusal) -> SaveRequest {
    guard let known = edit.sheet, let sheet = workspace.sheets[known.heading.sheet] else {
      throw .change(.noSuchRecord(edit.records.first ?? RecordKey(.sheet, "")))
    }
    if let other = there.first(where: { !sheet.says($0) }) {
      if sheet.state.isFrozen { throw .sheet(.frozen(sheet.state), by: nil) }
      throw .overtaken(
        label: edit.label,
        by: ReplayedSheet.last(of: workspace.events(of: known.record), at: other.place))
    }
    let step = SheetStep(heading: known.heading, done: changes, undone: there)
    return try apply(try self.edit(step, on: sheet, edit.label))
  }
}
