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
    var value = try self.tree(from: typed, as: form, moneyUnit: unit, standing: tree[path])
    if case .row(let list) = form, let typed = value?.asText {
      guard let row = tree.row(called: typed, in: Path([list])) else { throw .unknownRow }
      if key.kind == .plan { try checkParent(row, at: path, in: tree) }
      value = .text(row)
    }
    if key.kind == .plan, value != nil, let line = try targetLine(called: typed, at: path, in: tree)
    {
      value = line
    }
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

extension Tree {
  /// The id of the row that is called that in a list: by its id, its ordinal, or its name.
  package func row(called typed: String, in list: Path) -> String? {
    let rows = self[list]?.elements ?? []
    if rows.contains(where: { $0.rowID == typed }) { return typed }
    let folded = typed.folded
    let named = rows.filter { $0.rowTitle.folded == folded || $0["ordinal"]?.asText == typed }
    let found = named.isEmpty ? rows.filter { $0.rowTitle.folded.contains(folded) } : named
    return found.count == 1 ? found[0].rowID : nil
  }

  /// What a row is called: its ordinal and the field that names it.
  package var rowTitle: String {
    let names = ["content", "title", "name", "heading", "text", "about", "office"]
    let name = names.lazy.compactMap { self[$0]?.asText }.first { !$0.isEmpty } ?? ""
    return [self["ordinal"]?.asText ?? "", name].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
