import Domain

/// What lies behind a figure of the leader's page: the units, tasks or sheets that it counts.
package enum Drilldown: Hashable, Sendable {
  /// The units of these kinds; all when none is named.
  case kinds([String])
  case target(ID<Plan>, ID<Target>)
  /// All that is due in the year.
  case due
  /// One thing that is due, with the units that have still to do it.
  case dueItem(DueItem.Category, RecordKey, RecordPlace)
  /// The targets of the year after the first ones, which stand on the page.
  case targets(after: Int)
  /// The sheets of a campaign: all, those of one grade, or those not confirmed.
  case sheets(ID<Campaign>, Sheets)
  case findings(ID<Campaign>)
  /// The units that lost points at a criterion of a campaign, who lost most first.
  case lost(ID<Criterion>, in: ID<Campaign>)
  case changes
  case money
  /// What was paid from an estimate in the year.
  case vouchers(ID<Budget>)
  case discrepancies

  /// Which sheets of a campaign a figure counts.
  package enum Sheets: Hashable, Sendable {
    case all
    case graded(String)
    case unconfirmed
  }
}
