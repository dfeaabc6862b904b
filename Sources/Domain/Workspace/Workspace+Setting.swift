import Vietnamese

extension Workspace {
  /// The changes that typing a text into one field makes: none when it stands there already.
  ///
  /// The one way from typed text to a change, for screens and command line alike. In a line of an
  /// estimate it also keeps what was typed where we show it otherwise (`02`, `26.4`).
  package func setting(
    _ path: Path, of key: RecordKey, to typed: String, as form: FieldForm, in unit: MoneyUnit
  ) throws(TypingFault) -> [Change] {
    guard let tree = self[key]?.tree else { throw .unknown(key.kind) }
    let value = try self.value(of: typed, at: path, in: key, as: form, unit)
    var changes: [Change] = []
    if tree[path] != value {
      changes.append(Change(key, .set(path, old: tree[path], new: value)))
    }
    guard let place = typedPlace(of: path, key) else { return changes }
    let text = try Workspace.cleaned(typed)
    let shown = self.text(of: value, as: form, moneyUnit: unit)
    // Dots between thousands are how we show figures, not what a person meant by them.
    let isAsShown = text.replacing(".", with: "") == shown.replacing(".", with: "")
    let kept: Tree? = value == nil || isAsShown ? nil : .text(text)
    if tree[place] != kept {
      changes.append(Change(key, .set(place, old: tree[place], new: kept)))
    }
    return changes
  }

  /// What a typed text means at a place of a record: rows and lines by what they are called.
  package func value(
    of typed: String, at path: Path, in key: RecordKey, as form: FieldForm, _ unit: MoneyUnit
  ) throws(TypingFault) -> Tree? {
    guard let tree = self[key]?.tree else { throw .unknown(key.kind) }
    let value = try self.tree(from: typed, as: form, moneyUnit: unit, standing: tree[path])
    if case .row(let list) = form, let typed = value?.asText {
      let row = try tree.row(called: typed, in: Path([list]))
      try checkParent(row, at: path, in: tree)
      return .text(row)
    }
    guard key.kind == .plan, value != nil else { return value }
    return try targetLine(called: typed, at: path, in: tree) ?? value
  }

  /// Where a line of an estimate keeps what was typed for one of its figures.
  private func typedPlace(of path: Path, _ key: RecordKey) -> Path? {
    let steps = path.steps
    guard key.kind == .budget, steps.count > 2, steps[0] == "lines" else { return nil }
    if steps.count == 5, steps[2] == "years", steps[4] == "amount" {
      return path.parent.appending("typed")
    }
    guard steps.count == 3, ["quantity", "norm", "amount"].contains(steps[2]) else { return nil }
    return Path([steps[0], steps[1], "typed", steps[2]])
  }
}
