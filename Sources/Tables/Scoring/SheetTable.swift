import Domain

/// The tables of a campaign that are computed from it and its sheets.
package enum CampaignTable: CaseIterable, Hashable, Sendable {
  case units, ranking, results, differences, findings
}

/// The tables of a score sheet.
package enum SheetTable: CaseIterable, Hashable, Sendable {
  case scores, findings, events, versions
}

/// The columns of the scores of a sheet, in their order.
package enum SheetColumn: Int {
  case criterion, maximum, before, own, team, settled, gap, beside

  /// The figure that is typed there.
  package var figure: ScoreFigure? {
    switch self {
    case .own: .own
    case .team: .team
    case .settled: .settled
    case .criterion, .maximum, .before, .gap, .beside: nil
    }
  }
}

extension CellBinding {
  /// Binds a cell to something that is said in a sheet.
  package init(_ sheet: ReplayedSheet, _ name: SheetName, _ input: SheetInput) {
    self.init(sheet.heading.sheet.key, .sheet(input, in: name), input.field)
  }

  /// Binds what is typed to the units of a group, all added to a campaign at once.
  package init(unitsOfGroupFor campaign: RecordKey) {
    self.init(campaign, .unitsOfGroup, FieldKey(UnitGroup.fields.members))
  }
}

extension SheetName {
  /// The name of a sheet: by its unit when it is the latest, else by its version.
  package init(_ sheet: ReplayedSheet, in workspace: Workspace) {
    let heading = sheet.heading
    let latest = workspace.sheets.sheet(of: heading.unit, in: heading.campaign)
    self =
      latest?.heading.sheet == heading.sheet
      ? .latest(of: heading.unit, in: heading.campaign) : .version(heading.sheet)
  }
}
