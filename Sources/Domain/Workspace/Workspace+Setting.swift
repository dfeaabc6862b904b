import Vietnamese

extension Workspace {
  /// The changes that typing a text into one field makes: none when it stands there already.
  ///
  /// The one way from typed text to a change, for screens and command line alike. `chosen` says for names in the text
  /// whom they mean, where that was chosen and not only typed. In a line of an
  /// estimate it also keeps what was typed where we show it otherwise (`02`, `26.4`), as papers would
  /// print it.
  package func setting(
    _ path: Path, of key: RecordKey, to typed: TypedText, as form: FieldForm, in unit: MoneyUnit,
    choosing chosen: [String: RecordKey] = [:]
  ) throws(TypingFault) -> [Change] {
    guard let tree = self[key]?.tree else { throw .unknown(key.kind) }
    let typed = namesParties(path, of: key.kind) ? typed.saying(partiesInFull(typed.text)) : typed
    let measured = try measured(typed, at: path, of: key)
    let bare = measured.map { typed.saying($0.quantity.shown(in: typed.numbers)) } ?? typed
    let value = try self.value(of: bare, at: path, in: key, as: form, unit)
    var changes: [Change] = []
    if tree[path] != value, !isSameList(tree[path], value, form) {
      changes.append(Change(key, .set(path, old: tree[path], new: value)))
    }
    if !changes.isEmpty, let state = stateFollowing(value, at: path, of: key) {
      changes.append(state)
    }
    if !changes.isEmpty || !chosen.isEmpty {
      changes += partiesFollowing(value, at: path, of: key, choosing: chosen)
    }
    let isAsShown = try isAsShown(typed, value, form, unit)
    // What stands there already was not typed anew: how the document prints it stays.
    if changes.isEmpty, isAsShown { return [] }
    if let place = typedPlace(of: path, key) {
      let kept: Tree? =
        value == nil || isAsShown ? nil : .text(try Workspace.cleaned(typed.onPaper))
      if tree[place] != kept {
        changes.append(Change(key, .set(place, old: tree[place], new: kept)))
      }
    }
    if let measured, let place = measurePlace(of: path), tree[place]?.asText ?? "" == "" {
      changes.append(Change(key, .set(place, old: tree[place], new: .text(measured.measure))))
    }
    return changes
  }

  /// Whether a field of several names the same as before, which was written when it took but one.
  private func isSameList(_ old: Tree?, _ new: Tree?, _ form: FieldForm) -> Bool {
    guard case .names = form.nature, let old, let new else { return false }
    return old.named == new.named
  }

  /// As of when a record names units: of the last of its years, where it has years.
  ///
  /// In a campaign of 2021 a name is that of the unit that bore it then, not of one founded since.
  package func namingTimes(in key: RecordKey) -> NamingTimes {
    let year = self[key]?.value.yearsCovered?.upperBound
    return year.flatMap { Day.last(of: $0) }.map { .asOf($0) } ?? .newest
  }

  /// What a typed text means at a place of a record: rows and lines by what they are called.
  package func value(
    of typed: TypedText, at path: Path, in key: RecordKey, as form: FieldForm, _ unit: MoneyUnit
  ) throws(TypingFault) -> Tree? {
    guard let tree = self[key]?.tree else { throw .unknown(key.kind) }
    let value = try self.tree(
      from: typed, as: form, moneyUnit: unit, current: tree[path], as: namingTimes(in: key))
    if form == .money, let dong = value?.asInteger, value != tree[path],
      dong.magnitude >= Money.typedLimit.dong.magnitude
    {
      throw .tooMuch(unit)
    }
    if case .row(let list) = form, let typed = value?.asText {
      // Of several rows that are called the same the one that stands there is meant.
      if let current = tree[path]?.asText,
        tree.rowTitle(at: Path([list, current])) == typed
      {
        return .text(current)
      }
      let row = try tree.row(called: typed, in: Path([list]))
      try checkParent(row, at: path, in: tree)
      return .text(row)
    }
    return value
  }

  /// Whether a text is how we show a value; marks between thousands, and the unit of the table
  /// behind it, do not make it another one.
  private func isAsShown(
    _ typed: TypedText, _ value: Tree?, _ form: FieldForm, _ unit: MoneyUnit
  ) throws(TypingFault) -> Bool {
    let numbers = typed.numbers
    var text = try Workspace.cleaned(typed.text, as: form)
    if form == .money, let money = try? TypedMoney(typed.saying(text), in: unit),
      money.scale == MoneyScale(unit)
    {
      text = money.figure
    }
    let shown = self.text(of: value, as: form, in: numbers, moneyUnit: unit)
    let mark = numbers.thousandsMark
    return text.filter { $0 != mark } == shown.filter { $0 != mark }
  }

  /// A quantity of an estimate that was typed with what is counted behind it; nil for any other.
  ///
  /// In a column of a year nothing keeps the words: they must be those of the line, or fill a gap.
  private func measured(
    _ typed: TypedText, at path: Path, of key: RecordKey
  ) throws(TypingFault) -> TypedQuantity? {
    guard key.kind == .budget, let place = measurePlace(of: path) else { return nil }
    let typed = typed.saying(try Workspace.cleaned(typed.text))
    guard !typed.text.isEmpty, case let quantity = try TypedQuantity(typed),
      !quantity.measure.isEmpty
    else { return nil }
    let measure = self[key]?.tree[place]?.asText ?? ""
    guard path.steps.count == 3 || measure.isEmpty || measure.folded == quantity.measure.folded
    else { throw .notACount }
    return quantity
  }

  /// The measure of the line of an estimate whose quantity, or that of a year, a place is.
  private func measurePlace(of path: Path) -> Path? {
    guard let (line, rest) = path.row(in: Budget.fields.lines) else { return nil }
    let isQuantity =
      rest == Path(BudgetLine.fields.quantity)
      || rest.year(in: BudgetLine.fields.years)?.rest == Path(YearFigures.fields.quantity)
    return isQuantity ? Budget.fields.lines[line] / BudgetLine.fields.measure : nil
  }

  /// Where a line of an estimate keeps what was typed for one of its figures.
  private func typedPlace(of path: Path, _ key: RecordKey) -> Path? {
    guard key.kind == .budget, let (line, rest) = path.row(in: Budget.fields.lines) else {
      return nil
    }
    if rest.year(in: BudgetLine.fields.years)?.rest == Path(YearFigures.fields.amount) {
      return path.parent / YearFigures.fields.typed
    }
    let typed = Budget.fields.lines[line] / BudgetLine.fields.typed
    return switch rest {
    case Path(BudgetLine.fields.quantity): typed / TypedFigures.fields.quantity
    case Path(BudgetLine.fields.norm): typed / TypedFigures.fields.norm
    case Path(BudgetLine.fields.amount): typed / TypedFigures.fields.amount
    default: nil
    }
  }
}
