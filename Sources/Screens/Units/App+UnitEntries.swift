import Domain
import Editing
import Phrases
import Tables
import Vietnamese
import Widgets

/// Something is entered for many units: declarations, stages, yearly duties.
extension App {
  /// The units that something is entered for: those of the chosen rows, of groups all their members.
  private var unitsToEnterFor: [ID<Unit>] {
    guard let grid else { return [] }
    var units = chosenUnits.compactMap { ID<Unit>($0.id) }
    if !grid.table.isForm {
      for row in grid.chosen {
        switch row.subject {
        case .record(let key) where key.kind == .group:
          let group = ID<UnitGroup>(key.id).flatMap { workspace.group($0) }
          units += group.map { workspace.members(of: $0) } ?? []
        case .figure: units += [ID<Unit>(row.thing)].compactMap { $0 }
        case .record, .row, .sheetRow, .total, .heading, .unreadable: break
        }
      }
    }
    var seen: Set<ID<Unit>> = []
    return units.filter { workspace.unit($0) != nil && seen.insert($0).inserted }
  }

  /// Whether units are chosen for which something can be entered.
  var isAtUnits: Availability {
    .refused(if: unitsToEnterFor.isEmpty, because: phrases.noUnitHere)
  }

  /// Lists what can be entered for the chosen units.
  mutating func openUnitEntries() {
    let units = unitsToEnterFor
    let takesVisits = takesVisits == .ready
    let titles =
      (takesVisits ? [phrases.explanation(of: .layVisits)] : [])
      + UnitEntrySort.allCases.map { phrases.title(of: $0) }
    let items = titles.enumerated().map { number, title in
      // Visits of none that is marked are those of all.
      let isForAll = takesVisits && number == 0 && grid?.marked.isEmpty ?? true
      return Palette.Item(
        title: title, keys: isForAll ? "" : phrases.unitCount(units.count), words: "",
        isReady: true)
    }
    overlay = .palette(
      Palette(
        title: phrases.title(of: .enterForUnits), items: items, nothing: phrases.nothingFound,
        method: inputMethod),
      takesVisits ? .visitsOrEntries(units) : .unitEntries(units))
  }

  /// Asks what is entered for units.
  mutating func askForEntry(_ sort: UnitEntrySort, _ units: [ID<Unit>]) {
    let names = units.map { workspace.name(of: $0) }
    overlay = .dialog(
      Dialog(
        title: phrases.title(of: sort), text: phrases.aboutEntry(names),
        hint: phrases.reorganiseHint, fields: fields(of: sort, units)),
      .manyAtOnce(.entry(sort, units)))
  }

  /// What is asked of an entry.
  private func fields(of sort: UnitEntrySort, _ units: [ID<Unit>]) -> [Dialog.Field] {
    let text = { (text: String) in Dialog.Field.Content.text(TextField(text)) }
    let today = text(clock.today.map { phrases.date($0) } ?? "")
    let label = { (field: any AnyField) in phrases.field(field.key, of: .unit) }
    let help = { (field: any AnyField, list: Path) in
      phrases.help(at: list.isEmpty ? Path(field) : list.appending("") / field, of: .unit) ?? ""
    }
    let declarations = Path(Unit.fields.declarations)
    switch sort {
    case .declaration:
      let editions = units.lazy.compactMap { workspace.unit($0)?.edition }.first { !$0.isEmpty }
      let reasons = DeclarationReason.allCases.map { phrases.choice($0.rawValue, of: .unit) }
      return [
        Dialog.Field(
          label(Declaration.fields.date), help: help(Declaration.fields.date, declarations), today),
        Dialog.Field(
          label(Declaration.fields.number), help: help(Declaration.fields.number, declarations),
          text("")),
        Dialog.Field(
          label(Declaration.fields.edition), help: help(Declaration.fields.edition, declarations),
          text(editions ?? "")),
        Dialog.Field(
          label(Declaration.fields.reason), help: help(Declaration.fields.reason, declarations),
          .choice([phrases.emptyCell] + reasons, selected: 0)),
      ]
    case .stage:
      let stages = QMSStage.allCases.map { phrases.stage($0) }
      return [
        Dialog.Field(
          label(Unit.fields.stage), help: help(Unit.fields.stage, .root),
          .choice(stages, selected: 0))
      ]
    case .duty:
      let duties = YearlyDuty.days.map { phrases.field($0, of: .unit) }
      return [
        Dialog.Field(
          label(Unit.fields.duties), help: help(Unit.fields.duties, .root),
          .choice(duties, selected: 0)),
        Dialog.Field(
          label(YearlyDuty.fields.year),
          help: help(YearlyDuty.fields.year, Path(Unit.fields.duties)), text(String(year))),
        Dialog.Field(phrases.doneOn, help: phrases.doneOnHelp, today),
      ]
    }
  }

  /// What a dialog enters for units, as an edit.
  func plannedEntry(
    _ sort: UnitEntrySort, _ units: [ID<Unit>], _ filled: Dialog, _ asked: ManyAtOnce,
    _ ids: inout IDGenerator
  ) throws(DialogFault) -> PlannedEdit {
    let start = ids
    let entry = try entry(sort, filled)
    let changes = workspace.changes(entering: entry, for: units, ids: &ids)
    guard !changes.isEmpty else {
      throw DialogFault(field: 0, text: phrases.allHaveIt(units.count))
    }
    let entered = Set(changes.map(\.record))
    let left = units.filter { !entered.contains($0.key) }
    return PlannedEdit(
      asked: asked, filled: filled,
      edit: Edit(label: phrases.entered(entry, count: changes.count), changes: changes),
      told: phrases.told(entry, count: changes.count, left: left.count),
      lines: phrases.lines(
        of: entry, for: units.filter { entered.contains($0.key) }.map { workspace.name(of: $0) },
        left: left.map { workspace.name(of: $0) }), ids: start)
  }

  /// What was filled in.
  private func entry(_ sort: UnitEntrySort, _ filled: Dialog) throws(DialogFault) -> UnitEntry {
    let fields = filled.fields
    switch sort {
    case .declaration:
      let number = fields[3].selected ?? 0
      return .declaration(
        number: try cleaned(fields[1].text, 1), date: try day(fields[0].text, 0),
        edition: try cleaned(fields[2].text, 2),
        reason: number > 0 ? DeclarationReason.allCases[number - 1] : nil)
    case .stage: return .stage(QMSStage.allCases[fields[0].selected ?? 0])
    case .duty:
      return .duty(
        YearlyDuty.days[fields[0].selected ?? 0], year: try year(fields[1].text, 1),
        on: try day(fields[2].text, 2))
    }
  }

  /// Judges one field by itself.
  func check(_ number: Int, of sort: UnitEntrySort, _ filled: Dialog) throws(DialogFault) {
    let text = filled.fields[number].text
    switch (sort, number) {
    case (.declaration, 0), (.duty, 2): _ = try day(text, number)
    case (.declaration, 1), (.declaration, 2): _ = try cleaned(text, number)
    case (.duty, 1): _ = try year(text, number)
    case (.declaration, _), (.duty, _), (.stage, _): break
    }
  }

  /// A year of the dialog, which must be typed.
  private func year(_ text: String, _ field: Int) throws(DialogFault) -> Int {
    let year = try? workspace.tree(from: phrases.typed(text), as: .year)
    guard let year = year?.asInteger else {
      throw DialogFault(field: field, text: phrases.fault(.notAYear))
    }
    return year
  }

  /// A text of the dialog as it may be kept.
  private func cleaned(_ text: String, _ field: Int) throws(DialogFault) -> String {
    do throws(TypingFault) {
      return try Workspace.cleaned(text)
    } catch {
      throw DialogFault(field: field, text: phrases.fault(error))
    }
  }

  /// A day of the dialog, which must be typed.
  private func day(_ text: String, _ field: Int) throws(DialogFault) -> Day {
    guard let day = Day(typed: Day.completed(try cleaned(text, field), in: year)) else {
      throw DialogFault(field: field, text: phrases.fault(.notADay))
    }
    return day
  }
}
