import Canvas
import Domain
import Editing
import Phrases
import Tables
import Vietnamese
import Widgets

/// The dialog that lays out visits: its fields, and what was filled in.
struct VisitForm {
  let campaign: ID<Campaign>
  let units: [ID<Unit>]
  let filled: Dialog

  /// Takes what was filled in.
  init(_ campaign: ID<Campaign>, _ units: [ID<Unit>], _ filled: Dialog) {
    (self.campaign, self.units, self.filled) = (campaign, units, filled)
  }

  /// The fields before those of the teams, by their numbers.
  enum Entry: Int, CaseIterable { case from, to, most, mode }

  /// What stands in a field.
  func text(_ entry: Entry) -> String { filled.fields[entry.rawValue].text }

  /// The teams that are to go.
  func teams(of campaign: Campaign) -> [ID<Team>] {
    let chosen = filled.fields.dropFirst(Entry.allCases.count)
    return zip(campaign.teams, chosen).filter { $1.selected == 1 }.map(\.0.id)
  }

  /// How the units are seen; nil where that is left open.
  var mode: VisitMode? {
    let number = filled.fields[Entry.mode.rawValue].selected ?? 0
    return number > 0 ? VisitMode.allCases[number - 1] : nil
  }
}

/// Visits of a campaign are laid over days and teams: by hand on one day, or evenly over several.
extension App {
  /// The campaign whose units are seen.
  var campaignOfUnits: Campaign? {
    guard case .campaign(.units, let id)? = grid?.table else { return nil }
    return workspace.campaign(id)
  }

  /// Whether visits can be laid out where the person is.
  var takesVisits: Availability {
    .refused(if: campaignOfUnits == nil, because: phrases.onlyInCampaign)
  }

  /// Asks over which days and teams the marked units are laid; without marks all of the campaign.
  mutating func askForVisits() {
    guard let campaign = campaignOfUnits, let grid else { return }
    let rows = grid.marked.isEmpty ? grid.rows : grid.chosen
    let ids = Set(rows.map(\.id))
    let units = campaign.units.filter { ids.contains($0.id.text) }.map(\.unit)
    let kept = units.count { campaign.visit(to: $0)?.day != nil }
    let text = { (text: String) in Dialog.Field.Content.text(TextField(text)) }
    let first = campaign.from.map { from in clock.today.map { max($0, from) } ?? from }
    let modes = VisitMode.allCases.map { phrases.choice($0.rawValue, of: .campaign) }
    let yesOrNo = [phrases.choice("false"), phrases.choice("true")]
    let fields = [
      Dialog.Field(
        phrases.firstDay, help: phrases.firstDayHelp,
        text((first ?? clock.today).map { phrases.date($0) } ?? "")),
      Dialog.Field(phrases.lastDay, help: phrases.lastDayHelp, text("")),
      Dialog.Field(phrases.mostOnADay, help: phrases.mostOnADayHelp, text("")),
      Dialog.Field(
        phrases.field(Visit.fields.mode, of: .campaign), help: phrases.visitModeHelp,
        .choice([phrases.emptyCell] + modes, selected: 0)),
    ]
    let teams = campaign.teams.map {
      Dialog.Field(
        $0.name.shortened(to: 24), help: phrases.visitingTeamHelp($0.name),
        .choice(yesOrNo, selected: 1))
    }
    overlay = .dialog(
      Dialog(
        title: phrases.title(of: .layVisits),
        text: phrases.aboutVisits(units.count, kept: kept), hint: phrases.reorganiseHint,
        fields: fields + teams),
      .manyAtOnce(.visits(campaign.id, units)))
  }

  /// The visits that a dialog asks for.
  func plannedVisits(
    _ form: VisitForm, _ asked: ManyAtOnce, _ ids: inout IDGenerator
  ) throws(DialogFault) -> PlannedEdit {
    guard let campaign = workspace.campaign(form.campaign) else {
      throw DialogFault(field: 0, text: phrases.onlyInCampaign)
    }
    let start = ids
    let from = try day(form, .from), last = try day(form, .to)
    guard let from else { throw DialogFault(field: 0, text: phrases.fault(.notADay)) }
    try checkOrder(from: from, to: last)
    let order = VisitLayout.Order(
      form.units, by: form.teams(of: campaign), from: from, to: last, most: try most(form),
      mode: form.mode)
    do throws(VisitLayout.Fault) {
      let layout = try VisitLayout(order, of: campaign)
      let changes = layout.changes(in: campaign, ids: &ids)
      let label = phrases.laid(visits: layout.stops.count)
      return PlannedEdit(
        asked: asked, filled: form.filled, edit: Edit(label: label, changes: changes),
        told: phrases.told(layout), lines: phrases.lines(of: layout, campaign, in: workspace),
        ids: start)
    } catch {
      let field: VisitForm.Entry = error == .allHaveDays ? .from : .to
      throw DialogFault(field: field.rawValue, text: phrases.fault(error))
    }
  }

  /// Judges one field by itself, and the last day by the first.
  func check(_ number: Int, of form: VisitForm) throws(DialogFault) {
    switch VisitForm.Entry(rawValue: number) {
    case .from: _ = try day(form, .from)
    case .to: try checkOrder(from: try day(form, .from), to: try day(form, .to))
    case .most: _ = try most(form)
    case .mode, nil: break
    }
  }

  private func checkOrder(from: Day?, to last: Day?) throws(DialogFault) {
    guard let from, let last, last < from else { return }
    throw DialogFault(field: VisitForm.Entry.to.rawValue, text: phrases.endsBeforeItBegins)
  }

  /// A day of the dialog; nil where none is typed.
  private func day(_ form: VisitForm, _ entry: VisitForm.Entry) throws(DialogFault) -> Day? {
    let text = form.text(entry).split(separator: " ").joined(separator: " ")
    guard !text.isEmpty else { return nil }
    let year = workspace.campaign(form.campaign)?.year ?? self.year
    guard let day = Day(typed: Day.completed(text, in: year)) else {
      throw DialogFault(field: entry.rawValue, text: phrases.fault(.notADay))
    }
    return day
  }

  /// How many units a team sees on a day at most; nil where none is typed.
  private func most(_ form: VisitForm) throws(DialogFault) -> Int? {
    let field = VisitForm.Entry.most
    do throws(TypingFault) {
      let typed = phrases.typed(form.text(field))
      let count = try workspace.tree(from: typed, as: .integer)?.asInteger
      if let count, count < 1 { throw .notACount }
      return count
    } catch {
      throw DialogFault(field: field.rawValue, text: phrases.fault(error))
    }
  }
}
