import Domain

/// Where the records of a kind are shown: on which screen, in which tables.
package struct RecordHome: Sendable {
  /// The tables that show them.
  package enum Tables: Sendable {
    case plans, units, groups, budgets, campaigns, sheets
    /// A list like any other (`TableID.records`).
    case list
    /// None: what the program keeps for itself is seen in its form only.
    case none
  }

  package let screen: ScreenName
  package let tables: Tables
  /// The columns of their list, after the title.
  let columns: [PartColumn]

  /// Records that have tables of their own.
  private init(_ tables: Tables, on screen: ScreenName) {
    self.screen = screen
    self.tables = tables
    columns = []
  }

  /// Records in a list like any other.
  private init(listedOn screen: ScreenName, _ columns: PartColumn...) {
    self.screen = screen
    tables = .list
    self.columns = columns
  }

  /// The home of each kind: the one table of them.
  fileprivate init(of kind: RecordKind) {
    switch kind {
    case .plan: self.init(.plans, on: .plans)
    case .unit: self.init(.units, on: .units)
    case .group: self.init(.groups, on: .units)
    case .budget: self.init(.budgets, on: .budgets)
    case .campaign: self.init(.campaigns, on: .scoring)
    case .sheet: self.init(.sheets, on: .scoring)
    case .criteriaSet:
      self.init(
        listedOn: .scoring, .init(CriteriaSet.fields.version, width: 8),
        .init(CriteriaSet.fields.total, width: 8), .init(CriteriaSet.fields.from, width: 10),
        .init(CriteriaSet.fields.to, width: 10, rank: 2),
        .init(CriteriaSet.fields.basis, width: 20, rank: 1))
    case .normTable:
      self.init(
        listedOn: .budgets, .init(NormTable.fields.from, width: 10),
        .init(NormTable.fields.to, width: 10))
    case .committee:
      self.init(
        listedOn: .units, .init(Committee.fields.level, width: 12),
        .init(Committee.fields.decision, width: 20), .init(Committee.fields.date, width: 10),
        .init(Committee.fields.owner, width: 20, rank: 1))
    case .training:
      self.init(
        listedOn: .plans, .init(Training.fields.year, width: 5),
        .init(Training.fields.schedule, width: 16),
        .init(Training.fields.from, width: 10, rank: 2), .init(Training.fields.classes, width: 6),
        .init(Training.fields.days, width: 6, rank: 1),
        .init(Training.fields.peoplePerClass, width: 6),
        .init(Training.fields.venue, width: 16, rank: 3),
        .init(Training.fields.lecturer, width: 18, rank: 4))
    case .meeting:
      self.init(
        listedOn: .plans, .init(Meeting.fields.date, width: 10),
        .init(Meeting.fields.schedule, width: 16), .init(Meeting.fields.minutes, width: 14),
        .init(Meeting.fields.venue, width: 16, rank: 1),
        .init(Meeting.fields.plan, width: 20, rank: 2))
    case .body:
      self.init(
        listedOn: .units, .init(Body.fields.category, width: 12),
        .init(Body.fields.contract, width: 16), .init(Body.fields.date, width: 10),
        .init(Body.fields.telephone, width: 12, rank: 1),
        .init(Body.fields.units, width: 20, rank: 2))
    case .remark:
      self.init(
        listedOn: .plans, .init(Remark.fields.sender, width: 20),
        .init(Remark.fields.number, width: 14), .init(Remark.fields.date, width: 10),
        .init(Remark.fields.answered, width: 10), .init(Remark.fields.answer, width: 20, rank: 1))
    case .paperLayout, .key: self.init(.none, on: .dashboard)
    }
  }
}

extension RecordKind {
  /// Where its records are shown.
  package var home: RecordHome { RecordHome(of: self) }

  /// The screen whose tables list the records of the kind.
  package var screen: ScreenName { home.screen }
}

extension TableID {
  /// The lists of records on a screen, in the order of their kinds.
  static func lists(on screen: ScreenName) -> [TableID] {
    RecordKind.allCases.filter { kind in
      let home = kind.home
      return home.screen == screen && home.tables == .list
    }
    .map { .records($0) }
  }
}
