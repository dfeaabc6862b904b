extension Workspace {
  /// What stands in the fields that say the same as one at a place, most often first.
  ///
  /// Nil for a field whose words are each their own. They are words, not references: what is offered may be typed otherwise.
  package func knownTexts(at path: Path, of kind: RecordKind) -> [String]? {
    if kind == .budget, path.isField(BudgetLine.fields.source, ofRowIn: Budget.fields.lines) {
      return frequent(all(Budget.self).flatMap { $0.lines.map(\.source) })
    }
    if kind == .plan, path == Path(Plan.fields.issuer) || path == Path(Plan.fields.superior) {
      return issuers
    }
    guard kind == .unit else { return nil }
    let fields = Unit.fields
    let edition = Declaration.fields.edition
    if path == Path(fields.edition) || path.isField(edition, ofRowIn: fields.declarations) {
      return editions
    }
    let isDecision =
      path == Path(fields.endedBy) || path.ends(in: InForce.decision)
      || path.isField(Predecessor.fields.decision, ofRowIn: fields.predecessors)
    return isDecision ? decisionsOnUnits : nil
  }

  /// Who issued plans so far, most often first, then the units that stand under no other.
  private var issuers: [String] {
    let known = frequent(all(Plan.self).flatMap { [$0.issuer, $0.superior] })
    let tops = all(Unit.self).filter { $0.parents.isEmpty && $0.existence.to == nil }
    return known + tops.map { $0.name(on: nil) }.filter { !known.contains($0) }.prefix(12)
  }

  /// The editions of the standard that units have or declared, most often first.
  package var editions: [String] {
    frequent(
      all(Unit.self).flatMap { unit in [unit.edition] + unit.declarations.map(\.edition) })
  }

  /// The decisions by which units were made, named, moved or ended, most often first.
  package var decisionsOnUnits: [String] {
    let fields = Unit.fields
    let lists = [Path(fields.names), Path(fields.codes), Path(fields.kinds), Path(fields.parents)]
    return frequent(
      all(.unit).flatMap { record in
        let dated = lists.flatMap { record.tree[$0]?.elements ?? [] }
        let before = record.tree[fields.predecessors]?.elements ?? []
        return [record.tree.text(of: fields.endedBy)]
          + dated.map { $0.text(of: InForce.decision) }
          + before.map { $0.text(of: Predecessor.fields.decision) }
      })
  }

  /// Texts each once, those first that stand there most often; none that is blank.
  private func frequent(_ texts: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for text in texts where !text.isEmpty { counts[text, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
