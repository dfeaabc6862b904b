import Domain
import Tables
import Vietnamese
import Widgets

/// What a new plan begins as.
package enum PlanOrigin: Equatable, Sendable {
  case blank
  /// A plan of the store; the year to which it is moved is asked for, and this one offered.
  case plan(RecordKey, into: Int)
  /// The built-in outline of that number.
  case outline(Int, into: Int)
}

extension App {
  /// Asks what a new plan is to begin as: nothing, an older plan, a built-in outline.
  mutating func openPlanOrigins() {
    var origins = [PlanOrigin.blank]
    var items = [item(phrases.blankPlan)]
    for row in grid?.rows ?? [] {
      guard let key = row.record, let record = workspace.live(key),
        let plan = record.value(as: Plan.self)
      else { continue }
      let next = plan.years.map { $0.upperBound + 1 } ?? year
      origins.append(.plan(key, into: next))
      items.append(item(phrases.planAfter(workspace.title(of: record)), keys: "→ \(next)"))
    }
    for (number, outline) in outlines.enumerated() {
      origins.append(.outline(number, into: year))
      let category = phrases.choice(outline.category.rawValue, of: .plan)
      items.append(item(phrases.planOutline(category), keys: "→ \(year)"))
    }
    let palette = Palette(
      title: phrases.newPlan, items: items, nothing: phrases.nothingFound, method: inputMethod)
    overlay = .palette(palette, .planOrigins(origins))
  }

  private func item(_ title: String, keys: String = "") -> Palette.Item {
    Palette.Item(title: title, keys: keys, words: "", isReady: true)
  }

  /// Begins a plan as that, or asks first for what has to be known.
  mutating func beginPlan(as origin: PlanOrigin) -> [Effect] {
    switch origin {
    case .blank: beginPlan(nil)
    case .plan(let key, let into): askForYear(of: key, into)
    case .outline(let number, let into):
      guard outlines.indices.contains(number) else { return [] }
      let record = outlines[number].record
      let years = CopyYears(into)
      beginPlan(PlanCopy(of: record, into: years, remark: phrases.scheduleKept, ids: &document.ids))
    }
    return []
  }

  /// The estimates of a plan, in the order of their ids.
  private func estimates(of plan: RecordKey) -> [Record] {
    workspace.all(.budget).filter { $0.tree[Budget.fields.plan]?.asText == plan.id }
  }

  /// Asks for the years of a copy, and whether its estimates are copied too.
  private mutating func askForYear(of plan: RecordKey, _ year: Int) {
    guard let record = workspace.live(plan), let value = record.value(as: Plan.self) else { return }
    let budgets = estimates(of: plan).count
    let length = value.years?.count ?? 1
    let offered = length > 1 ? "\(year)-\(year + length - 1)" : String(year)
    var fields = [
      Dialog.Field(
        phrases.copyYears, help: phrases.copyYearsHelp, .text(TextField(offered, method: .off)))
    ]
    if budgets > 0 {
      let answers = [phrases.yes, phrases.no]
      fields.append(
        Dialog.Field(
          phrases.withEstimates(budgets), help: phrases.withEstimatesHelp,
          .choice(answers, selected: 0)))
    }
    let text = phrases.planAfter(workspace.title(of: record)) + "\n" + phrases.copyYearsExplained
    overlay = .dialog(
      Dialog(title: phrases.newPlan, text: text, hint: phrases.planCopyHint, fields: fields),
      .planCopy(plan))
  }

  /// Copies a plan into the years typed; a fault stays in the dialog, and what would be left out is asked.
  mutating func makePlanCopy(of plan: RecordKey, _ filled: Dialog) -> [Effect] {
    guard let record = workspace.live(plan) else {
      overlay = nil
      return []
    }
    let years: CopyYears
    do throws(DialogFault) {
      years = try copyYears(filled)
    } catch {
      var dialog = filled
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .planCopy(plan))
      return []
    }
    let isWhole = filled.fields.count > 1 && filled.fields[1].selected == 0
    guard
      let copy = PlanCopy(
        of: record, with: isWhole ? estimates(of: plan) : [], into: years,
        remark: phrases.scheduleKept, ids: &document.ids)
    else { return [] }
    guard copy.beyond.isEmpty else {
      let question = Question(
        title: phrases.newPlan, text: phrases.beyondCopy(copy.beyond, in: years),
        answers: [phrases.backToDialog, phrases.goOn], selected: 0)
      overlay = .question(question, .shorterCopy(copy, of: plan, filled))
      return []
    }
    overlay = nil
    beginPlan(copy)
    return []
  }

  /// The years of a copy, as they were filled in.
  func copyYears(_ filled: Dialog) throws(DialogFault) -> CopyYears {
    guard let years = CopyYears(typed: filled.fields[0].text) else {
      throw DialogFault(field: 0, text: phrases.notCopyYears)
    }
    return years
  }

  /// Begins a copy that leaves something out, or goes back to its years.
  mutating func answer(_ isMeant: Bool, _ copy: PlanCopy, of plan: RecordKey, _ filled: Dialog) {
    if isMeant { return beginPlan(copy) }
    overlay = .dialog(filled, .planCopy(plan))
  }

  /// Begins a plan with its title; the rest is there once the title is committed.
  private mutating func beginPlan(_ copy: PlanCopy?) {
    guard let table = grid?.table, table == .plans,
      let blank = table.dataSource.newRow(.after, nil, view)
    else { return }
    var row = blank
    if let copy {
      row = NewRow(
        field: blank.field, location: blank.location, kind: .record(.plan, fields: copy.fields))
      row.attached = copy.estimates
      if copy.kept > 0 { notice = Notice(text: phrases.schedulesKept(copy.kept), role: .warning) }
    }
    navigation.grid?.endSearchIfAny()
    navigation.grid?.draft = Grid.Draft(
      field: TextField(copy?.title ?? "", method: inputMethod), purpose: .new(row), before: "")
  }
}
