/// What becomes of changes meant for a sheet to which somebody else wrote first.
package enum Rebase: Hashable, Sendable {
  /// The sheet says so already.
  case unchanged
  /// The others left these places alone: the events that make the changes now.
  case events([SheetEvent])
  /// The others said something else of the same: the last of their events there.
  case conflict(SheetEvent)
}

extension ReplayedSheet {
  /// Makes changes anew on the sheet as it is now, behind the events of others.
  ///
  /// With no events of others it makes them for the first time. It is a conflict where others
  /// wrote at a place of which the changes say something else.
  ///
  /// - Throws: why the sheet does not take them any more.
  package func rebase(
    of changes: [SheetChange], behind others: [SheetEvent], ids: inout IDGenerator, _ stamp: Stamp,
    _ digest: SheetDigest
  ) throws(SheetFault) -> Rebase {
    let places = Set(changes.filter { !says($0) }.map(\.place))
    guard !places.isEmpty else { return .unchanged }
    let events = try self.events(changes, ids: &ids, stamp, digest)
    if let theirs = others.last(where: { places.contains($0.change.place) }) {
      return .conflict(theirs)
    }
    return .events(events)
  }
}
