import Domain

extension Document {
  /// Notes that the person answered about an edit that the disk did not take.
  package mutating func answered(_ request: SaveRequest) { saving.answered(request) }

  /// Whether an edit can be written over what refused it.
  package func isOverwritable(_ refusal: ChangeRefusal) -> Bool {
    switch refusal {
    case .changedSince: true
    case .noSuchRecord(let key): workspace[key]?.isLoaded == true
    case .noSuchPlace, .decodingFailure, .recordExists: false
    }
  }

  /// Makes an edit again over what stands there now.
  ///
  /// - Returns: what is to be saved; nil where nothing of it can be or need be, and its records are
  ///   to be read again.
  package mutating func overwrite(
    _ request: SaveRequest, _ refusal: ChangeRefusal
  ) throws(EditRefusal) -> SaveRequest? {
    history.forget(request.edit)
    let changes: [Change]
    switch refusal {
    case .changedSince(let path, let current, _):
      changes = request.edit.changes.compactMap { $0.overwriting(path, current) }
    case .noSuchRecord(let key):
      // What is held has this edit in it, and the later ones that were refused with it.
      guard let record = workspace[key] else { return nil }
      for other in saving.settle(key) { history.forget(other.edit) }
      changes =
        [Change(key, .create(record.tree))] + request.edit.changes.filter { $0.record != key }
    case .noSuchPlace, .decodingFailure, .recordExists: return nil
    }
    // The others already hold what this one wanted.
    guard !changes.isEmpty else { return nil }
    let edit = Edit(label: request.edit.label, changes: changes)
    try check(edit)
    history.did(edit)
    return saving.begin(edit, request.stamp)
  }

  /// Gives up an edit: what stands on the disk holds.
  package mutating func giveUp(_ request: SaveRequest) { history.forget(request.edit) }
}

extension Change {
  /// The same change made on what stands at a place now; nil where nothing is left to do.
  fileprivate func overwriting(_ path: Path, _ current: Tree?) -> Change? {
    switch act {
    case .set(path, _, let new):
      current == new ? nil : Change(record, .set(path, old: current, new: new))
    case .remove(let list, let row, let after) where list.appending(row.rowID ?? "") == path:
      current.map { Change(record, .remove(list, row: $0, after: after)) }
    case .move(let list, let row, _, let to) where list.appending(row) == path:
      Change(record, .move(list, row: row, from: current?.rowID, to: to))
    case .set, .remove, .insert, .create, .move: self
    }
  }
}

extension Document {
  /// Somebody else wrote to a sheet first: what waits for it is made anew on what it is now.
  ///
  /// What they left alone is written without a question; where both said something else of the same,
  /// the person decides; what the sheet takes no more is named, so that nothing typed is lost.
  mutating func renew(on record: Record, _ news: inout News) {
    let requests = saving.recall(record.key)
    let known = known(of: record.key, beside: requests)
    workspace.put(record)
    workspace.withdraw(requests.flatMap(\.edit.changes))
    let foreign = workspace.events(of: record.key).filter { $0.seq > known }
    for request in requests {
      for key in request.edit.successors { workspace.lose(key) }
      do throws(EditRefusal) {
        try renew(request, behind: foreign, &news)
      } catch {
        history.forget(request.edit)
        news.dropped.append(News.Dropped(edit: request.edit, reason: error))
      }
    }
  }

  /// Makes an edit of a sheet anew behind the events of others.
  private mutating func renew(
    _ request: SaveRequest, behind foreign: [SheetEvent], _ news: inout News
  ) throws(EditRefusal) {
    guard let step = request.edit.sheet, let digest = workspace.digest,
      let sheet = workspace.sheets[step.heading.sheet]
    else { throw .noCriteria }
    let rebase: Rebase
    do throws(SheetFault) {
      rebase = try sheet.rebase(
        of: step.done, behind: foreign, ids: &ids, request.stamp, digest)
    } catch {
      throw .sheet(error.reason, by: nil)
    }
    switch rebase {
    case .unchanged: break
    case .conflict: news.contested.append(contest(request, step, among: foreign))
    case .events(let events):
      var changes = workspace.changes(adding: events, to: sheet)
      if case .state(.superseded, let reason)? = step.done.last {
        changes += try successor(of: sheet, because: reason, request.stamp)
      }
      news.renewed.append(try send(changes, again: request))
    }
  }

  /// What somebody else said of the same as an edit of ours.
  private func contest(
    _ request: SaveRequest, _ step: SheetStep, among foreign: [SheetEvent]
  ) -> News.Contest {
    let places = Set(step.done.map(\.place))
    return News.Contest(
      request: request, theirs: foreign.last { places.contains($0.change.place) },
      criteria: workspace.sheets[step.heading.sheet]?.criteria)
  }

  /// Sends an edit on its way again, with the changes that make it now.
  private mutating func send(
    _ changes: [Change], again request: SaveRequest
  ) throws(EditRefusal) -> SaveRequest {
    do {
      try workspace.apply(changes, request.stamp)
    } catch {
      throw .change(error)
    }
    let edit = Edit(label: request.edit.label, changes: changes, sheet: request.edit.sheet)
    return saving.begin(edit, request.stamp)
  }

  /// The number of the last event of a sheet that was on the disk before these edits.
  private func known(of record: RecordKey, beside requests: [SaveRequest]) -> Int {
    let own = requests.flatMap(\.edit.changes).reduce(0) { count, change in
      guard change.record == record else { return count }
      switch change.act {
      case .create(let tree): return count + tree.rows(of: ScoreSheet.fields.events).count
      case .insert, .set, .remove, .move: return count + (change.isSheetEvent ? 1 : 0)
      }
    }
    return (ID<ScoreSheet>(record.id).flatMap { workspace.sheets[$0]?.count } ?? 0) - own
  }

  /// Records ours over theirs: the chain keeps both.
  package mutating func overrule(_ contested: [SaveRequest]) throws(EditRefusal) -> [SaveRequest] {
    var requests: [SaveRequest] = []
    for request in contested {
      history.forget(request.edit)
      guard let step = request.edit.sheet, let sheet = workspace.sheets[step.heading.sheet]
      else { continue }
      let outcome = try record(
        sheet.withStaleReasonsDropped(step.done), in: sheet, as: request.edit.label)
      if let made = outcome.request { requests.append(made) }
    }
    return requests
  }
}

extension Edit {
  /// The sheets that it makes beside the one that it says something in: versions that supersede it.
  fileprivate var successors: [RecordKey] {
    changes.compactMap { change in
      guard case .create = change.act, change.record.kind == .sheet,
        change.record != sheet?.record
      else { return nil }
      return change.record
    }
  }
}
