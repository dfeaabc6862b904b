import Domain
import Phrases
import Tables
import TestSupport
import Testing

@testable import Screens

/// What tables are called: each word one thing.
@Suite("Titles of tables")
struct TitleTests {
  /// The view of a sample in a language.
  private func view(_ sample: String, _ language: Language) throws -> GridView {
    try AppAtWork(sample, language: language).app.view
  }

  /// The list of a record that a table shows, by its place; nil for what is computed from several.
  private func list(of table: TableID) -> Path? {
    switch table {
    case .planPart(let part, _): part.list
    case .unitPart(let part, _): part.list
    case .campaignPart(let part, _): part.list
    case .rows(_, let list): list
    case .planRosters, .rosters: Path(Plan.fields.rosters)
    case .campaign(.units, _): Path(Campaign.fields.units)
    case .sheet(.events, _): Path(ScoreSheet.fields.events)
    case .dashboard, .drilldown, .plans, .planChart, .planBudgets, .units, .unitScores, .groups,
      .campaigns, .agenda, .campaign, .sheet, .finding, .estimates, .budget, .budgetTotals,
      .records, .form,
      .history,
      .reports,
      .everything, .replacements, .importedLines:
      nil
    }
  }

  @Test(
    "The tables of one level are called differently, and as the fields that they show",
    arguments: ["bac-giang", "dien-bien-2019"], Language.allCases)
  func levels(sample: String, language: Language) throws {
    let view = try view(sample, language)
    var subjects: [Subject] = ScreenName.allCases.map { .screen($0) }
    for kind in RecordKind.allCases {
      subjects += view.workspace.all(kind).prefix(2).map(\.key.subject)
    }
    for subject in subjects {
      let tables = subject.tables(view.workspace)
      let titles = tables.map { $0.title(view) }
      #expect(Set(titles).count == titles.count, "\(subject): \(titles)")
      for (table, title) in zip(tables, titles) {
        guard let list = list(of: table), let kind = record(of: table) else { continue }
        #expect(view.phrases.field(list, of: kind) == title, "\(table)")
      }
    }
  }

  /// The kind of record whose list a table shows.
  private func record(of table: TableID) -> RecordKind? {
    switch table {
    case .planPart, .planRosters, .rosters: .plan
    case .unitPart: .unit
    case .campaignPart, .campaign: .campaign
    case .sheet: .sheet
    case .rows(let key, _): key.kind
    default: nil
    }
  }

  @Test("No table is called as a field is that it does not show", arguments: Language.allCases)
  func fields(language: Language) throws {
    let view = try view("dien-bien-2019", language)
    for kind in [RecordKind.plan, .unit, .campaign] {
      let key = try #require(view.workspace.all(kind).first?.key)
      let labels = Record.form(of: kind).entries.map {
        (label: view.phrases.field($0, in: .root, of: kind), key: $0.key)
      }
      for table in key.subject.tables(view.workspace) {
        for (label, field) in labels where label == table.title(view) {
          #expect(list(of: table)?.steps == [field], "\(kind) \(label)")
        }
      }
    }
  }
}
