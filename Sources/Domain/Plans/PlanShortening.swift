/// Takes out of a plan and its estimates what lies beyond the last year of a shorter copy.
///
/// What belongs to a year by its own field is left out: targets and what stands under them, rosters,
/// figures, columns of estimates. Words that name such a year stay and are counted.
struct PlanShortening {
  /// The years of the source that the copy does not have.
  let gone: ClosedRange<Int>
  private(set) var beyond = PlanCopy.Beyond()

  /// The lists of a plan whose rows may belong to a year.
  private var lists: [(key: String, count: WritableKeyPath<PlanCopy.Beyond, Int>)] {
    [
      (Plan.fields.targets.key, \.targets), (Plan.fields.rosters.key, \.rosters),
      (Plan.fields.figures.key, \.figures),
    ]
  }

  /// Leaves out of a plan what lies in the years that are gone; nil where none are.
  init?(of years: ClosedRange<Int>?, last: Int) {
    guard let years, last < years.upperBound, last >= years.lowerBound else { return nil }
    gone = last + 1...years.upperBound
  }

  /// A plan without the rows of those years; of its figures count those of the copied estimates.
  mutating func plan(_ tree: Tree, with budgets: Set<String>) -> Tree {
    var plan = tree
    for (key, count) in lists {
      guard let rows = tree[key]?.elements else { continue }
      let out = ids(beyond: rows)
      guard !out.isEmpty else { continue }
      plan = plan.with(key, .list(rows.filter { !isOf(out, $0) }))
      beyond[keyPath: count] += rows.count { row in
        let budget = row[PlanFigure.fields.budget]?.asText ?? ""
        let isCopied = key != Plan.fields.figures.key || budgets.contains(budget)
        return isOf(out, row) && isCopied
      }
    }
    count(plan, "", PlanCopy.proseFields.union([PlanTask.fields.schedule.key]))
    return plan
  }

  /// An estimate without the columns of those years.
  mutating func estimate(_ tree: Tree) -> Tree {
    let estimate = withoutColumns(tree, "")
    count(estimate, "", EstimateCopy.movedTexts)
    return estimate
  }

  /// Whether the row has one of those ids.
  private func isOf(_ ids: Set<String>, _ row: Tree) -> Bool {
    row.rowID.map { ids.contains($0) } ?? false
  }

  /// The ids of rows of those years and of all that stand under them.
  private func ids(beyond rows: [Tree]) -> Set<String> {
    var out = Set(
      rows.filter { $0[Target.fields.year.key]?.asInteger.map { gone.contains($0) } ?? false }
        .compactMap(\.rowID))
    var isGrowing = !out.isEmpty
    while isGrowing {
      let under = rows.filter {
        $0[Target.fields.parent.key]?.asText.map { out.contains($0) } ?? false
      }
      let before = out.count
      out.formUnion(under.compactMap(\.rowID))
      isGrowing = out.count > before
    }
    return out
  }

  /// A part of an estimate without the columns of those years, which are noted.
  private mutating func withoutColumns(_ tree: Tree, _ key: String) -> Tree {
    let years = Budget.fields.years.key
    switch tree {
    case .object(let members):
      var kept: [String: Tree] = [:]
      for (name, member) in members {
        if key == years, let year = Int(name), isOut(year) { continue }
        kept[name] = name == FrameKey.log.key ? member : withoutColumns(member, name)
      }
      return .object(kept)
    case .list(let elements):
      return .list(
        elements.compactMap { element in
          let year = key == years ? element.asText.flatMap { Int($0) } : nil
          return year.map { isOut($0) } ?? false ? nil : withoutColumns(element, key)
        })
    case .null, .flag, .integer, .text, .literal: return tree
    }
  }

  /// Whether a column goes; it is noted then.
  private mutating func isOut(_ year: Int) -> Bool {
    guard gone.contains(year) else { return false }
    beyond.columns.insert(year)
    return true
  }

  /// Counts the texts in those fields that name a year which is gone.
  private mutating func count(_ tree: Tree, _ list: String, _ fields: Set<String>) {
    for (key, member) in tree.members ?? [:]
    where key != FrameKey.log.key && list != Plan.fields.bases.key {
      if let text = member.asText, fields.contains(key),
        YearShift(by: -1, within: gone).applied(to: text) != text
      {
        beyond.texts += 1
      }
      count(member, list, fields)
      for element in member.elements ?? [] { count(element, key, fields) }
    }
  }
}

extension PlanCopy {
  /// What lies beyond the last year of a copy that has fewer years than its source.
  package struct Beyond: Hashable, Sendable {
    /// How many rows were left out.
    package var targets = 0
    package var rosters = 0
    package var figures = 0
    /// The years of estimates, those of the source, that have no column in the copy.
    package var columns: Set<Int> = []
    /// How many texts still name such a year.
    package var texts = 0

    /// Whether anything was left out, or has to be looked at.
    package var isEmpty: Bool { self == Beyond() }
  }
}
