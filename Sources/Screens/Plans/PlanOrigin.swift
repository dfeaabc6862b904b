import Domain
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
        case .plan(let plan) = record.value
      else { continue }
      let next = plan.years.map { $0.upperBound + 1 } ?? year
      origins.append(.plan(key, into: next))
      items.append(item(phrases.planAfter(workspace.title(of: record)), keys: "→ \(next)"))
    }
    for (number, outline) in outlines.enumerated() {
      origins.append(.outline(number, into: year))
      let sort = phrases.choice(outline.sort.rawValue, of: .plan)
      items.append(item(phrases.planOutline(sort), keys: "→ \(year)"))
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
      beginPlan(PlanCopy(of: record, into: into, remark: phrases.scheduleKept, ids: &ids))
    }
    return []
  }

  /// The estimates of a plan, in the order of their ids.
  private func estimates(of plan: RecordKey) -> [Record] {
    workspace.all(.budget).filter { $0.tree[Budget.fields.plan.key]?.asText == plan.id }
  }

  /// Asks for the year of a copy, and whether its estimates are copied too.
  private mutating func askForYear(of plan: RecordKey, _ year: Int) {
    guard let record = workspace.live(plan) else { return }
    let budgets = estimates(of: plan).count
    var fields = [
      Dialog.Field(
        phrases.field("firstYear", of: .plan), .text(TextField(String(year), method: .off)))
    ]
    if budgets > 0 {
      let answers = [phrases.yes, phrases.no]
      fields.append(
        Dialog.Field(phrases.withEstimates(budgets), .choice(answers, selected: 0)))
    }
    overlay = .dialog(
      Dialog(
        title: phrases.newPlan, text: phrases.planAfter(workspace.title(of: record)),
        hint: phrases.planCopyHint, fields: fields),
      .planCopy(plan))
  }

  /// Takes the year of a copy; a fault stays in the dialog.
  mutating func takePlanCopy(of plan: RecordKey, _ filled: Dialog) -> [Effect] {
    guard let record = workspace.live(plan) else {
      overlay = nil
      return []
    }
    let year: Int
    do throws(TypingFault) {
      guard let typed = try workspace.tree(from: filled.fields[0].text, as: .year)?.asInteger
      else { throw TypingFault.notAYear }
      year = typed
    } catch {
      var dialog = filled
      dialog.fault = phrases.fault(error)
      overlay = .dialog(dialog, .planCopy(plan))
      return []
    }
    overlay = nil
    let isWhole = filled.fields.count > 1 && filled.fields[1].selected == 0
    beginPlan(
      PlanCopy(
        of: record, with: isWhole ? estimates(of: plan) : [], into: year,
        remark: phrases.scheduleKept, ids: &ids))
    return []
  }

  /// Begins a plan with its title; the rest is there once the title is committed.
  private mutating func beginPlan(_ copy: PlanCopy?) {
    guard let source = grid?.source, source == .plans,
      let blank = source.maker.newRow(.after, nil, view)
    else { return }
    var row = blank
    if let copy {
      row = NewRow(
        field: blank.field, location: blank.location, kind: .record(.plan, fields: copy.fields))
      row.attached = copy.estimates
      if copy.kept > 0 { notice = Notice(text: phrases.schedulesKept(copy.kept), role: .warning) }
    }
    screens[screen]?.grid?.endSearchIfAny()
    screens[screen]?.grid?.draft = Grid.Draft(
      field: TextField(copy?.title ?? "", method: inputMethod), purpose: .new(row), before: "")
  }
}
