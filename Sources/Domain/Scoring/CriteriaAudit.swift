/// The check of a criteria set: sums, rules, weights and scales.
///
/// The printed maximum of a heading stays as it is; what its rows add up to stands beside it.
package struct CriteriaAudit: Equatable, Sendable {
  /// What does not agree, in the order of the table.
  package private(set) var discrepancies: [Discrepancy] = []
  private let set: CriteriaSet
  private let tree: CriteriaTree
  private let record: RecordKey

  /// Checks a set, which is `record`.
  package init(_ set: CriteriaSet, record: RecordKey) {
    self.set = set
    self.record = record
    tree = CriteriaTree(set)
    for row in set.criteria {
      let path = CriteriaSet.fields.criteria[row.id]
      if tree.cut.contains(row.id), let parent = row.parent {
        discrepancies.append(
          .missing(
            parent.text, in: record, at: path / Criterion.fields.parent, fullOrdinal: row.ordinal))
      }
      if tree.isHeading(row.id) { checkSum(row, path) } else { checkRule(row, path) }
    }
    checkTotal()
    checkParts()
    for scale in set.scales { check(scale) }
  }

  /// Compares a heading with the sum of the rows below it.
  private mutating func checkSum(_ row: Criterion, _ path: Path) {
    let sum = Points.sum(CriteriaAudit.counted(tree.children(of: row.id)))
    guard sum != row.maximum else { return }
    // A heading that was just begun has no maximum yet.
    add(
      row.maximum == .zero ? .criteriaUnfinished : .criteriaParent, row,
      path / Criterion.fields.maximum, row.maximum, sum)
  }

  /// Compares the printed total with the rows of the top.
  private mutating func checkTotal() {
    guard let total = set.total, !set.criteria.isEmpty else { return }
    let sum = Points.sum(CriteriaAudit.counted(tree.roots))
    guard sum != total else { return }
    let figure = PlacedFigure(
      Path(CriteriaSet.fields.total), printed: .points(total), holds: sum.map { .points($0) })
    discrepancies.append(Discrepancy(.criteriaTotal, in: record, .total(year: nil), [figure]))
  }

  /// Looks whether a leaf has a rule that keeps to its maximum.
  private mutating func checkRule(_ row: Criterion, _ path: Path) {
    switch row.rule {
    case nil: add(.criteriaUnfinished, row, path / Criterion.fields.rule, nil, nil)
    case .passFail, .ratio: break
    case .steps(let steps):
      for step in steps where step > row.maximum {
        add(.criteriaRule, row, path / Criterion.fields.steps, step, row.maximum)
      }
    case .bands(let bands):
      for band in bands where band.points > row.maximum {
        let place = path / Criterion.fields.bands[band.id] / Band.fields.points
        add(.criteriaRule, row, place, band.points, row.maximum)
      }
    case .free(let step):
      if step == .zero || step > row.maximum {
        add(.criteriaRule, row, path / Criterion.fields.step, step, row.maximum)
      }
    }
    if let least = row.needsReasonBelow, least > row.maximum {
      add(.criteriaRule, row, path / Criterion.fields.needsReasonBelow, least, row.maximum)
    }
  }

  /// Looks whether weights stand at rows of the top, one at each.
  private mutating func checkParts() {
    guard !set.parts.isEmpty else { return }
    var weighed: Set<ID<Criterion>> = []
    for part in set.parts {
      let path = CriteriaSet.fields.parts[part.id] / CriteriaPart.fields.criterion
      let isTop = tree.roots.contains { $0.id == part.criterion }
      if isTop, weighed.insert(part.criterion).inserted, part.weight > .zero { continue }
      guard let row = tree[part.criterion] else {
        discrepancies.append(.missing(part.criterion.text, in: record, at: path))
        continue
      }
      add(.criteriaWeight, row, path, nil, nil)
    }
    for row in tree.roots where !weighed.contains(row.id) && counts(row) {
      add(.criteriaWeight, row, CriteriaSet.fields.criteria[row.id], nil, nil)
    }
  }

  /// Whether anything in a row of the top stands in the denominator.
  private func counts(_ row: Criterion) -> Bool {
    guard tree.isHeading(row.id), let place = tree.places[row.id] else {
      return row.effect == .counted
    }
    return tree.sums.contains { $0.effect == .counted && $0.places.contains(place) }
  }

  /// Looks whether a scale begins at nothing and names each bound once.
  private mutating func check(_ scale: GradeScale) {
    let bounds = scale.grades.map(\.lower.hundredths)
    guard !bounds.contains(0) || Set(bounds).count != bounds.count else { return }
    let path = CriteriaSet.fields.scales[scale.id] / GradeScale.fields.grades
    let figure = PlacedFigure(
      path, printed: .count(bounds.count), holds: .count(Set(bounds + [0]).count))
    discrepancies.append(Discrepancy(.criteriaGrades, in: record, .gradeScale, [figure]))
  }

  /// The maxima of the rows that count in the denominator.
  private static func counted(_ rows: [Criterion]) -> [Points] {
    rows.filter { $0.effect == .counted }.map(\.maximum)
  }

  /// Notes what does not agree at a row.
  private mutating func add(
    _ code: Discrepancy.Code, _ row: Criterion, _ path: Path, _ printed: Points?, _ holds: Points?
  ) {
    let figure = PlacedFigure(
      path, printed: printed.map { .points($0) }, holds: holds.map { .points($0) })
    let place = DiscrepancyPlace.criterion(ordinal: row.ordinal, title: row.title)
    discrepancies.append(Discrepancy(code, in: record, place, [figure]))
  }
}
