import Domain
import Vietnamese
import Widgets

/// What a new plan begins as.
package enum PlanOrigin: Equatable, Sendable {
  case blank
  /// A plan of the store, moved to another year.
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
      // The years that follow those of the plan, or the year that is shown if that is later.
      let next = plan.years.map { max($0.upperBound + 1, year) } ?? year
      origins.append(.plan(key, into: next))
      items.append(item(phrases.planAfter(workspace.title(of: record)), keys: "→ \(next)"))
    }
    for (number, outline) in outlines.enumerated() {
      origins.append(.outline(number, into: year))
      let sort = phrases.choice(outline.sort.rawValue, of: .plan)
      items.append(item(phrases.planOutline(sort), keys: "→ \(year)"))
    }
    let palette = Palette(title: phrases.newPlan, items: items, method: inputMethod)
    overlay = .palette(palette, .planOrigins(origins))
  }

  private func item(_ title: String, keys: String = "") -> Palette.Item {
    Palette.Item(title: title, keys: keys, words: "", isReady: true)
  }

  /// Begins a plan with its title; the rest is there once the title is committed.
  mutating func beginPlan(as origin: PlanOrigin) {
    guard let source = grid?.source, source == .plans,
      let blank = source.maker.newRow(.after, nil, view)
    else { return }
    var row = blank
    var title = ""
    if let copy = copy(for: origin) {
      row = NewRow(
        field: blank.field, location: blank.location, kind: .record(.plan, fields: copy.fields))
      title = copy.title
      if copy.kept > 0 { notice = Notice(text: phrases.schedulesKept(copy.kept), role: .warning) }
    }
    screens[screen]?.grid?.endSearchIfAny()
    screens[screen]?.grid?.draft = Grid.Draft(
      field: TextField(title, method: inputMethod), purpose: .new(row), before: "")
  }

  /// What an origin gives; nothing for a plan that begins empty.
  private mutating func copy(for origin: PlanOrigin) -> PlanCopy? {
    let (record, year): (Record?, Int)
    switch origin {
    case .blank: return nil
    case .plan(let key, let into): (record, year) = (workspace.live(key), into)
    case .outline(let number, let into):
      (record, year) = (outlines.indices.contains(number) ? outlines[number].record : nil, into)
    }
    return record.flatMap {
      PlanCopy(of: $0, into: year, remark: phrases.scheduleKept, ids: &ids)
    }
  }
}
