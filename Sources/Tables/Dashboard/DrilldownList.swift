import Canvas
import Domain
import Phrases
import Vietnamese
import Widgets

/// Makes the rows that lie behind the figures of the leader's page.
struct DrilldownList {
  let view: GridView
  let census: UnitCensus?
  /// The store as it is now, whatever day is counted: who was reminded today was, also of what was due in
  /// a year that is over.
  private let now: Workspace
  var phrases: Phrases { view.phrases }

  /// Looks at the units at the end of the year that is shown, and at what is counted (`GridView.counted`).
  init(_ view: GridView, now: Workspace? = nil) {
    self.view = view
    self.now = now ?? view.workspace
    census = UnitCensus(view.workspace, year: view.year, today: view.today)
  }

  /// A row that leads somewhere as a whole; its first cell is its name.
  func row(
    _ id: String, _ cells: [GridCell], to link: Link?, detail: String? = nil
  ) -> GridRow {
    let texts = cells.map(\.text).filter { !$0.isEmpty }
    let line = TextPage.Line("", detail ?? texts.joined(separator: " · "), as: .text)
    let computed = ComputedRow([ComputedRow.Part(cells, to: link, [line])])
    return GridRow(id, search: texts.joined(separator: " "), computed: computed, .figure)
  }

  /// A cell of words, whatever figures they begin with.
  func named(_ words: String) -> GridCell { GridCell(words).sorted(by: .words(words)) }

  /// A unit with how it stands and whom to ask.
  ///
  /// Where an edition is asked for, a declaration of an older one does not do.
  ///
  /// Where it is told who was reminded of something, the last day of it stands behind.
  func row(
    _ unit: Unit, asking edition: StandardEdition? = nil, reminding about: String? = nil
  ) -> GridRow {
    let day = census?.upTo
    let declaration = day.flatMap { unit.declaration(inForceOn: $0) }
    let contact = unit.contacts.first { $0.role == .secretary } ?? unit.contacts.first
    return row(
      unit.id.text,
      [
        named(unit.name(on: census?.day)), standing(of: unit, declaration, edition),
        named(declaration?.number ?? ""), named(contact?.office ?? ""),
        named(unit.telephoneToCall),
      ] + (about.map { [reminded(unit, of: $0)] } ?? []), to: .subject(.unit(unit.id)))
  }

  /// When a unit was reminded of something last.
  private func reminded(_ unit: Unit, of about: String) -> GridCell {
    guard let day = now.unit(unit.id)?.reminded(of: about) else { return GridCell("") }
    return GridCell(phrases.date(day), as: .faint).sorted(by: .day(day))
  }

  /// Whether a unit has declared, else how far it is.
  private func standing(
    of unit: Unit, _ declaration: Declaration?, _ edition: StandardEdition?
  ) -> GridCell {
    if let declaration, edition?.isMet(by: declaration.edition) == false {
      return GridCell(
        phrases.declaredOlder(declaration.edition), as: .warning,
        mark: GridCell.Mark(sign: "▲", role: .warning))
    }
    if let date = declaration?.date {
      return GridCell(
        phrases.declaredOn(date), as: .good, mark: GridCell.Mark(sign: "✓", role: .good)
      ).sorted(by: .day(date))
    }
    var text = phrases.notDeclared
    if let stage = unit.stage, !stage.isDeclared { text = phrases.stage(stage) }
    if !unit.steps.isEmpty { text += " \(unit.stepsDone)/\(unit.steps.count)" }
    let before = view.workspace.forerunners(of: unit.id)
    if before.contains(where: { !$0.declarations.isEmpty }) { text = phrases.forerunnerDeclared }
    return GridCell(text, as: .warning, mark: GridCell.Mark(sign: "▲", role: .warning))
  }

  /// Some units: those first that are nearest to a declaration, then in the order of their names.
  private func rows(
    _ ids: [ID<Unit>], asking edition: StandardEdition? = nil, reminding about: String? = nil
  ) -> [GridRow] {
    let units = ids.compactMap { view.workspace.unit($0) }
    let named = units.map { (key: CollationKey($0.name(on: census?.day)), unit: $0) }
    return named.sorted { left, right in
      let (mine, other) = (nearness(of: left.unit), nearness(of: right.unit))
      if mine != other { return mine > other }
      return (left.key, left.unit.id.text) < (right.key, right.unit.id.text)
    }
    .map { row($0.unit, asking: edition, reminding: about) }
  }

  /// How far a unit without a declaration is: its stage, then the share of its steps.
  private func nearness(of unit: Unit) -> Fraction {
    if census.map({ $0.hasDeclared(unit, edition: nil) }) ?? false { return .zero }
    let stage = unit.stage.flatMap { QMSStage.allCases.firstIndex(of: $0) } ?? 0
    let steps = Fraction(unit.stepsDone, of: unit.steps.count + 1) ?? .zero
    return Fraction(Int128(stage), over: 1).adding(steps) ?? .zero
  }

  /// Units of some kinds, those first that have not declared.
  func units(ofKinds keys: [String]) -> [GridRow] {
    let year = YearProgress(
      view.workspace, year: view.year, today: view.today, audits: view.audit.budgets)
    let kinds = year.kinds.filter { keys.isEmpty || keys.contains($0.key) }
    return rows(kinds.flatMap(\.tally.missing)) + rows(kinds.flatMap(\.tally.reached))
  }

  /// The units of a target, those first that have not reached it.
  func units(of target: ID<Target>, _ plan: ID<Plan>) -> [GridRow] {
    guard let plan = view.workspace.plan(plan), let census,
      let target = plan.targets.first(where: { $0.id == target })
    else { return [] }
    let progress = TargetProgress(target, of: plan, in: view.workspace, census)
    let earlier = progress.parts.flatMap(\.tally.earlier)
    let edition = StandardEdition(in: plan.title)
    return rows(progress.notReached, asking: edition) + rows(progress.reached) + rows(earlier)
  }
}

extension DrilldownList {
  /// The targets of the year but the first ones.
  func targets(after count: Int) -> [GridRow] {
    let year = YearProgress(
      view.workspace, year: view.year, today: view.today, audits: view.audit.budgets)
    return year.aims.dropFirst(count).map { aim in
      let progress = aim.now
      let title = phrases.title(of: progress.target)
      let lack =
        progress.isReached
        ? phrases.reached : progress.needed == nil ? "" : phrases.missing(progress.missing)
      return row(
        progress.target.id.text,
        [
          named(title),
          GridCell(progress.isKnown ? "\(progress.reached.count)/\(progress.base)" : "–"),
          GridCell(
            progress.isKnown ? progress.share?.percent?.shown(in: phrases.numbers) ?? "" : ""),
          GridCell(progress.isKnown ? lack : phrases.unknownUnits)
            .sorted(by: progress.isKnown ? .number(progress.missing) : nil),
        ], to: .subject(.drilldown(.target(progress.plan, progress.target.id))),
        detail: "\(title): \(phrases.sentence(of: progress))")
    }
  }

  private var dueList: DueList {
    DueList(view.workspace, year: view.year, today: view.today)
  }

  /// All that is due.
  var due: [GridRow] {
    dueList.items.map { item in
      let role: Role = item.isOverdue ? .warning : .text
      let mark = item.isOverdue ? GridCell.Mark(sign: "▲", role: .warning) : nil
      return row(
        item.rowID,
        [
          GridCell(phrases.title(of: item), mark: mark)
            .sorted(by: .words(phrases.title(of: item))),
          GridCell(phrases.date(item.day)),
          GridCell(phrases.dueIn(item), as: role).sorted(by: item.days.map { .number($0) }),
          named(item.who),
          GridCell(phrases.dueCategory(item.category)).sorted(by: .number(item.category.rawValue)),
        ], to: item.link)
    }
  }

  /// One thing that is due, then the units that have still to do it.
  func units(of category: DueItem.Category, _ record: RecordKey, _ place: RecordPlace) -> [GridRow]
  {
    let item = dueList.items.first {
      $0.category == category && $0.record == record && $0.place == place
    }
    guard let item else { return [] }
    let head = row(
      DrilldownList.itemRow,
      [GridCell(phrases.title(of: item), as: .strong), GridCell(phrases.dueIn(item))],
      to: item.category == .duty ? nil : .subject(item.home))
    return [head] + rows(item.units, reminding: item.reminder(phrases))
  }

  /// The id of the row that stands for the thing itself, over the units that have to do it.
  static let itemRow = "item"

  /// What changed lately.
  var changes: [GridRow] {
    guard let since = view.today?.adding(days: -7) else { return [] }
    let changes = StoreChanges(view.workspace, since: since, to: view.today)
    let told = changes.items.map { (item: $0, stamp: changes.stamp(of: $0)) }
    // The newest day first; what only its own date tells stands below.
    let ordered = told.enumerated().sorted { left, right in
      let (mine, other) = (left.element.stamp?.day ?? "", right.element.stamp?.day ?? "")
      return mine == other ? left.offset < right.offset : mine > other
    }.map(\.element)
    return ordered.map { item, stamp in
      let title =
        view.workspace[item.record].map { view.workspace.title(of: $0) } ?? item.record.id
      let path = item.place.path
      let place = path.map { $0.isEmpty ? "" : view.title(of: item.record, at: $0) } ?? ""
      return row(
        "\(item.category).\(item.record.id).\(item.place.text)",
        [
          GridCell(stamp.flatMap { Day(iso: $0.day) }.map { phrases.date($0) } ?? ""),
          GridCell(phrases.change(item.category)),
          GridCell(place.isEmpty ? title : "\(place) · \(title)"), named(stamp?.by ?? ""),
        ],
        to: .subject(
          item.record.kind == .sheet
            ? item.record.subject : .form(item.record, path ?? .root)))
    }
  }

  /// All that does not agree; each leads to its place.
  var discrepancies: [GridRow] {
    view.audit.all.enumerated().map { place, found in
      let sentence = phrases.sentence(found, causes: view.audit.causes(of: found))
      let record = view.workspace[found.record].map { view.workspace.title(of: $0) } ?? ""
      return row(
        "\(place)", [GridCell(sentence, mark: found.mark), GridCell(record)],
        to: .place(found.record, found.path), detail: sentence)
    }
  }
}

extension DrilldownList {
  /// The sheets of a campaign that a figure counts: the nearest to being confirmed first, of one grade
  /// the best.
  func sheets(of campaign: ID<Campaign>, _ choice: Drilldown.Sheets) -> [GridRow] {
    guard let campaign = view.workspace.campaign(campaign) else { return [] }
    let rows = CampaignProgress(campaign, in: view.workspace).rows.filter { sheet in
      switch choice {
      case .all: true
      case .unconfirmed: sheet.state != .confirmed
      case .graded(let grade): sheet.grade == grade
      }
    }
    return rows.enumerated().sorted { left, right in
      let (mine, other) = (left.element.nearness, right.element.nearness)
      return mine == other ? left.offset < right.offset : mine > other
    }.map(\.element).map { sheet in
      let unit = view.workspace.unit(sheet.unit)
      let key = sheet.sheet.map { $0.key }
      let result = sheet.result
      return row(
        sheet.unit.text,
        [
          GridCell(unit?.name(on: census?.day) ?? view.workspace.name(of: sheet.unit)),
          sheet.isDamaged
            ? .damagedSheet(phrases)
            : GridCell(
              phrases.sheetState(sheet.state), as: sheet.state == .confirmed ? .good : .text
            )
            .sorted(by: .place(of: sheet.state)),
          GridCell(result?.percent?.shown(in: phrases.numbers) ?? "", as: .computed),
          GridCell(sheet.grade ?? "")
            .sorted(by: sheet.grade == nil ? nil : (result?.grade).map { .rank(of: $0) }),
          GridCell(sheet.openFindings == 0 ? "" : String(sheet.openFindings)),
          GridCell(unit.map { $0.telephoneToCall } ?? ""),
        ], to: .subject((key ?? sheet.unit.key).subject))
    }
  }

  /// The findings of a campaign that are still open, the most pressing first.
  func findings(of campaign: ID<Campaign>) -> [GridRow] {
    var found: [(due: String, row: GridRow)] = []
    // Of each unit the sheet that counts, as on the page: no superseded one.
    let units = view.workspace.campaign(campaign)?.units.map(\.unit) ?? []
    var seen: Set<ID<Unit>> = []
    for id in units where seen.insert(id).inserted {
      guard let sheet = view.workspace.sheets.sheet(of: id, in: campaign) else { continue }
      let unit = view.workspace.unit(id)
      for finding in sheet.openNonconformities {
        let isLate = view.today.map { finding.isOverdue(on: $0) } ?? false
        let mark = isLate ? GridCell.Mark(sign: "▲", role: .warning) : nil
        let cells = [
          GridCell(finding.text.inOneLine, mark: mark)
            .sorted(by: .words(finding.text.inOneLine)),
          named(unit?.name(on: census?.day) ?? ""),
          GridCell(finding.due.map { phrases.date($0) } ?? "", as: isLate ? .warning : .text),
          named(finding.owner), named(unit.map { $0.telephoneToCall } ?? ""),
        ]
        let key = sheet.heading.sheet.key
        found.append(
          (
            finding.due?.iso ?? "9999",
            row("\(key.id).\(finding.id.text)", cells, to: .subject(key.subject))
          ))
      }
    }
    return found.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element.row)
  }
}

extension CampaignProgress.Row {
  /// How near it is to being confirmed, and then how good: what is confirmed has nothing to wait for.
  fileprivate var nearness: Fraction {
    let steps: [SheetState] = [.confirmed, .superseded, .notStarted, .scoring, .complete, .signed]
    let step = Fraction(Int128(steps.firstIndex(of: state) ?? 0), over: 1)
    guard let result else { return step }
    let part =
      state == .confirmed
      ? result.share : Fraction(result.total.scored, of: result.total.count + 1)
    // A share may be all of it; the step counts for more.
    let below = part.flatMap { $0.times(Fraction(1, over: 2)) }
    return below.flatMap { step.adding($0) } ?? step
  }
}

extension Stamp {
  /// The day of it, as it stands in the file.
  fileprivate var day: String { String(at.prefix(10)) }
}
