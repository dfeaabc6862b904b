import Canvas
import Domain
import Phrases
import Widgets

/// What a campaign came to: grades, losses, differences, who lacks and who is proposed.
///
/// Each line leads to the sheets behind it; what is not confirmed counts nowhere but among the missing.
struct ResultSource: TableDataSource {
  let campaign: ID<Campaign>

  func title(_ view: GridView) -> String { view.phrases.results }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.results, width: 30, isFlexible: true),
      TableColumn(phrases.resultFigure, width: 8, alignment: .right),
      TableColumn("", width: 10, holding: .drawing),
      TableColumn(phrases.yearBefore, width: 9, alignment: .right),
      TableColumn(phrases.difference, width: 8, alignment: .right),
      TableColumn(phrases.standing, width: 20, isFlexible: true, rank: 1),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noCampaignUnits }

  func rows(_ view: GridView) -> [GridRow] {
    guard let campaign = view.workspace.campaign(campaign), !campaign.units.isEmpty else {
      return []
    }
    return ResultRows(campaign, view).all
      + damagedRows(view.workspace.unplacedSheets(in: campaign))
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .heading(let title) = row.subject {
      return GridCell(column == 0 ? title : "", as: .group)
    }
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    return row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.damagedDetail(view.phrases) ?? row.computedDetail(column)
  }
}

/// Makes the rows of the results of a campaign, section by section.
private struct ResultRows {
  private let view: GridView
  private let results: CampaignResults
  private let id: ID<Campaign>
  private var phrases: Phrases { view.phrases }

  init(_ campaign: Campaign, _ view: GridView) {
    self.view = view
    id = campaign.id
    results = CampaignResults(campaign, in: view.workspace)
  }

  var all: [GridRow] {
    section(phrases.distribution, grades, else: phrases.noGrades)
      + section(phrases.sheetsMissing, missing, else: phrases.noneMissing)
      + section(phrases.losses, losses, else: confirmedElse(phrases.nothingLost))
      + section(phrases.proposalsForReward, rewards, else: phrases.noneProposed)
      + section(phrases.ownAgainstSettled, own, else: confirmedElse(phrases.allAgree))
      + section(phrases.againstYearBefore, before, else: phrases.noYearBefore)
  }

  /// What stands where a section has no rows, unless nothing is confirmed at all.
  private func confirmedElse(_ text: String) -> String {
    results.outcomes.isEmpty ? phrases.noneConfirmed : text
  }

  /// A heading with its rows; where there are none it says why.
  private func section(
    _ title: String, _ rows: [GridRow], else reason: String
  ) -> [GridRow] {
    let words = rows.isEmpty ? "\(title): \(reason)" : title
    return [GridRow("section:" + title, hasChildren: !rows.isEmpty, search: words, .heading(words))]
      + rows
  }

  private func shown(_ share: Fraction?) -> String {
    share?.percent?.shown(in: phrases.numbers) ?? ""
  }

  /// A difference with its sign, also where it is a gain.
  private func shown(_ difference: Percent?) -> String {
    guard let difference else { return "" }
    let text = difference.shown(in: phrases.numbers)
    return difference.hundredths > 0 ? "+" + text : text
  }

  /// A row below a heading.
  private func row(
    _ id: String, _ cells: [GridCell], to link: Link?, counting counted: Int? = nil
  ) -> GridRow {
    let words = cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
    return GridRow(
      id, depth: 1, search: words,
      computed: ComputedRow([
        ComputedRow.Part(cells, to: link, [TextPage.Line("", words, as: .text)], counting: counted)
      ]), .figure)
  }

  private func bar(_ share: Fraction?) -> GridCell {
    var cell = GridCell("")
    cell.bar = share.map { CellBar(share: $0) }
    return cell
  }

  private func named(_ unit: ID<Unit>) -> GridCell {
    let name = view.workspace.name(of: unit)
    return GridCell(name).sorted(by: .words(name))
  }

  private func sheet(of unit: ID<Unit>) -> Link { .subject(.sheet(.latest(of: unit, in: id))) }

  /// How many units have each grade, beside the year before.
  private var grades: [GridRow] {
    let base = results.progress.confirmed.reached.count
    let baseBefore = results.before?.confirmed.reached.count ?? 0
    return results.progress.grades.map { grade in
      let share = Fraction(grade.units.count, of: base)
      let earlier = results.before?.grades.first { $0.name == grade.name }?.units.count
      let before = earlier.flatMap { Fraction($0, of: baseBefore) }
      return row(
        "grade:" + grade.name,
        [
          GridCell(grade.name), GridCell(String(grade.units.count), as: .computed), bar(share),
          GridCell(earlier.map(String.init) ?? "", as: .faint), GridCell(""),
          GridCell(
            before == nil
              ? shown(share) : "\(shown(share)) · \(phrases.before(shown(before)))"),
        ],
        to: grade.units.isEmpty ? nil : .subject(.drilldown(.sheets(id, .graded(grade.name)))),
        counting: grade.units.count)
    }
  }

  /// The units without a confirmed sheet, with how far theirs is and whom to call.
  private var missing: [GridRow] {
    results.missing.map { missing in
      let result = missing.result?.total
      return row(
        "missing:" + missing.unit.text,
        [
          named(missing.unit),
          GridCell(result.map { "\($0.scored)/\($0.count)" } ?? "", as: .computed),
          bar(result.flatMap { Fraction($0.scored, of: $0.count) }), GridCell(""), GridCell(""),
          GridCell(
            [
              missing.isDamaged ? phrases.damagedSheet : phrases.sheetState(missing.state),
              view.workspace.unit(missing.unit)?.telephoneToCall ?? "",
            ].filter { !$0.isEmpty }.joined(separator: " · "), as: .warning),
        ], to: sheet(of: missing.unit))
    }
  }

  /// The ten criteria that lose most, as reports have them.
  private var losses: [GridRow] {
    results.losses.prefix(10).map { loss in
      let name = "\(loss.criterion.ordinal) \(loss.criterion.title)"
      return row(
        "loss:" + loss.criterion.id.text,
        [
          GridCell(name).sorted(by: .words(name)), GridCell(shown(loss.share), as: .computed),
          bar(loss.share), GridCell(""), GridCell(""), GridCell(phrases.loseHere(loss.units.count)),
        ], to: .subject(.drilldown(.lost(loss.criterion.id, in: id))),
        counting: loss.units.count)
    }
  }

  /// Who is proposed and who could be.
  private var rewards: [GridRow] {
    results.proposals.map { proposal in
      let said = proposal.reward.map { $0.isEmpty ? phrases.proposed : $0 }
      let note =
        proposal.qualifies
        ? said ?? phrases.mayBeProposed : "\(said ?? phrases.proposed) · \(phrases.doesNotQualify)"
      let mark = GridCell.Mark(
        sign: proposal.qualifies ? "✓" : "▲", role: proposal.qualifies ? .good : .warning)
      return row(
        "reward:" + proposal.unit.text,
        [
          named(proposal.unit), GridCell(shown(proposal.outcome?.share), as: .computed),
          bar(proposal.outcome?.share), GridCell(shown(proposal.outcome?.shareBefore), as: .faint),
          GridCell(shown(proposal.outcome?.againstBefore)), GridCell(note, mark: mark),
        ], to: sheet(of: proposal.unit))
    }
  }

  /// Who gave itself another figure than was settled.
  private var own: [GridRow] {
    results.disagreements.map { outcome in
      row(
        "own:" + outcome.unit.text,
        [
          named(outcome.unit), GridCell(shown(outcome.share), as: .computed), bar(outcome.share),
          GridCell(""), GridCell(shown(outcome.againstOwn)),
          GridCell(phrases.ownScore(shown(outcome.own))),
        ], to: sheet(of: outcome.unit))
    }
  }

  /// What became of each unit since the year before, also where it came out of others.
  private var before: [GridRow] {
    results.movements.map { outcome in
      let isOwn = outcome.before.allSatisfy { $0.unit == outcome.unit }
      let names = outcome.before.map { "\(view.workspace.name(of: $0.unit)) \(shown($0.share))" }
      return row(
        "before:" + outcome.unit.text,
        [
          named(outcome.unit), GridCell(shown(outcome.share), as: .computed), bar(outcome.share),
          GridCell(shown(outcome.shareBefore), as: .faint), GridCell(shown(outcome.againstBefore)),
          GridCell(isOwn ? "" : phrases.beforeMerger(names)),
        ], to: sheet(of: outcome.unit))
    }
  }
}
