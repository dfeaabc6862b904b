extension Plan {
  /// The units of rosters that had ended before the roster's year (`plan.unit-ended`), each with its
  /// last day and what came out of it.
  ///
  /// A plan copied into a year after a reorganisation names such units until they are replaced.
  func endedUnits(_ record: RecordKey, in workspace: Workspace) -> [Discrepancy] {
    rosters.flatMap { roster -> [Discrepancy] in
      guard let start = (roster.year ?? firstYear).flatMap({ Day(year: $0, month: 1, day: 1) })
      else { return [] }
      return roster.groups.flatMap { group in
        group.entries.compactMap { entry in
          guard let unit = entry.unit.flatMap({ workspace.unit($0) }), let end = unit.existence.to,
            end < start
          else { return nil }
          let path =
            Plan.fields.rosters[roster.id] / Roster.fields.groups[group.id]
            / RosterGroup.fields.entries[entry.id] / RosterEntry.fields.unit
          let heirs = workspace.heirs(of: unit.id).map { $0.name(on: nil) }
          return Discrepancy(
            .unitEnded, in: record,
            .rosterEntry(roster: roster.title, ordinal: entry.ordinal, name: entry.name),
            [
              PlacedFigure(path, printed: .text(unit.name(on: nil)), holds: .day(end)),
              PlacedFigure(
                .root, printed: .text(heirs.joined(separator: ", ")), holds: nil),
            ])
        }
      }
    }
  }
}
