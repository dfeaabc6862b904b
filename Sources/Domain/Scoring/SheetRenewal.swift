/// What becomes of changes meant for a sheet to which somebody else wrote first.
package enum SheetRenewal: Hashable, Sendable {
  /// The sheet says so already.
  case said
  /// The others left these places alone: the events that make the changes now.
  case events([SheetEvent])
  /// The others said something else of the same: the last of their events there.
  case met(SheetEvent)
}

extension ReplayedSheet {
  /// Makes changes anew on the sheet as it is now, behind the events of others.
  ///
  /// With no events of others it makes them for the first time. Others are met where they wrote at a
  /// place of which the changes say something else.
  ///
  /// - Throws: why the sheet does not take them any more.
  package func renewal(
    of changes: [SheetChange], behind others: [SheetEvent], ids: inout IDGenerator, _ stamp: Stamp,
    _ digest: SheetDigest
  ) throws(SheetFault) -> SheetRenewal {
    let places = Set(changes.filter { !says($0) }.map(\.place))
    guard !places.isEmpty else { return .said }
    let events = try self.events(changes, ids: &ids, stamp, digest)
    if let met = others.last(where: { places.contains($0.change.place) }) { return .met(met) }
    return .events(events)
  }
}
