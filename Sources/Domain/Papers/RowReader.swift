import Vietnamese

/// A value that a line of a paper gives a row: where in the row it stands.
struct ReadValue: Hashable, Sendable {
  let path: Path
  let tree: Tree
  /// As a person reads it; nil for what only keeps how another value was printed.
  var shown: String?
}

/// Why a line becomes no row, and at which column.
struct RowFault: Error {
  let fault: ImportFault
  let column: Path?

  init(_ fault: ImportFault, _ column: Path?) {
    self.fault = fault
    self.column = column
  }
}

/// Reads the cells of the lines of one table as values of rows.
struct RowReader: Sendable {
  let kind: RowPaperKind
  let workspace: Workspace
  /// The record that gets the rows, as far as it stands.
  let record: RecordKey
  /// The unit in which its table is written.
  let unit: MoneyUnit
  /// In which unit money is that names none.
  private let scale: MoneyScale
  let words: PaperWords
  /// The columns in the order in which they stand.
  let columns: [(path: Path, form: FieldForm)]
  private let figures: [Path: ColumnFigures]
  private let scales: [Path: MoneyScale]
  /// The units by their names, where a column names some.
  private let units: UnitRegister?

  init(
    _ kind: RowPaperKind, _ body: HeadingBody<Path>, _ layout: HeadingLayout<Path>,
    in workspace: Workspace, _ record: RecordKey, _ unit: MoneyUnit,
    _ scale: MoneyScale, _ words: PaperWords
  ) {
    (self.kind, self.workspace, self.record) = (kind, workspace, record)
    (self.unit, self.words, self.scale) = (unit, words, scale)
    let form = kind.form
    let ordinal = Path(Outline.ordinal)
    // A number may stand before the title where no column has it.
    let numbers = layout.columns[ordinal] == nil && kind.isOutline ? [ordinal] : []
    let paths = numbers + layout.columns.sorted { $0.value < $1.value }.map(\.key)
    columns = paths.compactMap { path in form.form(at: path).map { (path, $0) } }
    let figured = columns.filter { $0.form.isFigure }.map(\.path)
    figures = Dictionary(
      uniqueKeysWithValues: figured.map { path in
        (path, ColumnFigures(body.lines.lazy.map { ($0.row, $0.cells[path] ?? .blank) }))
      })
    scales = layout.columns.compactMapValues { layout.money[$0] }
    let namesUnits = columns.contains { $0.form.nature == .name(.record(.unit)) }
    let year = workspace[record]?.value.yearsCovered?.upperBound ?? 2999
    units =
      namesUnits ? Day.last(of: year).map { UnitRegister(workspace, on: $0) } : nil
  }

  /// What a line says; nothing of what it leaves blank.
  func values(of cells: [Path: PaperCell]) throws(RowFault) -> [ReadValue] {
    var values: [ReadValue] = []
    var rule: PaperCell?
    for (path, form) in columns {
      guard let cell = cells[path], !cell.isBlank else { continue }
      if isRuleInWords(cell, path, form) {
        rule = cell
      } else {
        values += try read(cell, path, form)
      }
    }
    if let rule { values = try noting(rule, in: values) }
    if kind == .lines { values = measured(parted(values)) }
    return values
  }

  /// Whether a cell says in words of its own how points are given: *Mỗi quy trình thiếu trừ 1 điểm*.
  private func isRuleInWords(_ cell: PaperCell, _ path: Path, _ form: FieldForm) -> Bool {
    kind == .criteria && path == Path(Criterion.fields.rule)
      && words.choice(cell.text, form, kind.record) == nil
  }

  /// Keeps such words as the note of their criterion, below what its own column says.
  private func noting(_ rule: PaperCell, in values: [ReadValue]) throws(RowFault) -> [ReadValue] {
    let note = Path(Criterion.fields.note)
    var values = values
    let own = values.firstIndex { $0.path == note }.map { values.remove(at: $0) }
    let text = [own?.tree.asText, rule.text].compactMap { $0 }.joined(separator: "\n")
    return values + (try read(PaperCell(text), note, .prose))
  }

  /// The values of one cell: with a figure how it is printed, and what is counted.
  func read(
    _ cell: PaperCell, _ path: Path, _ form: FieldForm
  ) throws(RowFault) -> [ReadValue] {
    if form.isFigure { return try figure(cell, path, form) }
    if form == .day, case .date(let day) = cell.value {
      return [ReadValue(path: path, tree: .text(day.iso), shown: day.shown)]
    }
    do throws(TypingFault) {
      guard let tree = try tree(of: cell.text, path, form) else { return [] }
      let names = if case .name(.row) = form.nature { true } else { false }
      let shown = names ? cell.text : workspace.text(of: tree, as: form, in: words.numbers)
      return [ReadValue(path: path, tree: tree, shown: shown)]
    } catch {
      throw RowFault(.badValue(cell.text, error), path)
    }
  }

  private func tree(
    of text: String, _ path: Path, _ form: FieldForm
  ) throws(TypingFault) -> Tree? {
    switch form.nature {
    case .choice(.keys):
      let typed = try Workspace.cleaned(text)
      guard let key = words.choice(typed, form, kind.record) else { throw .notAChoice }
      return .text(key)
    case .name(.row(let list)):
      guard let record = workspace[record]?.tree else { return nil }
      return .text(try record.row(called: text, in: Path([list])))
    case .name(.record(.unit)):
      // Lists of places say the place where the unit is its committee.
      if let found = units?.named(text), found.count == 1 { return .text(found[0].id.text) }
      return try workspace.tree(
        from: TypedText(printed: text), as: form, as: workspace.namingTimes(in: record))
    case .words, .texts, .digits, .figure, .date, .flag, .choice, .name, .names, .parts:
      return try workspace.tree(
        from: TypedText(printed: text), as: form, as: workspace.namingTimes(in: record))
    }
  }

  private static let dashes: Set<String> = ["-", "–", "—", "−"]

  private func figure(
    _ cell: PaperCell, _ path: Path, _ form: FieldForm
  ) throws(RowFault) -> [ReadValue] {
    if RowReader.dashes.contains(cell.text) {
      guard let place = place(ofPrinted: path), path.parent != .root else { return [] }
      return [ReadValue(path: place, tree: .text(cell.text), shown: cell.text)]
    }
    guard let number = figures[path]?.number(cell) else {
      throw RowFault(.badValue(cell.text, .notANumber), path)
    }
    do throws(TypingFault) {
      let tree = try value(number, cell, path, form)
      let text = { (numbers: NumberForm) in
        workspace.text(of: tree, as: form, in: numbers, moneyUnit: unit)
      }
      var values = [ReadValue(path: path, tree: tree, shown: text(words.numbers))]
      let printed = FigureText.parts(of: cell.text).figure
      if let place = place(ofPrinted: path),
        isPrintedOtherwise(printed, cell, text(.vietnamese), path)
      {
        values.append(ReadValue(path: place, tree: .text(printed)))
      }
      if path == Path(BudgetLine.fields.quantity), kind == .lines {
        values += measure(of: cell)
      }
      return values
    } catch {
      throw RowFault(.badValue(cell.text, error), path)
    }
  }

  /// A number as the value of its field.
  private func value(
    _ number: PaperNumber, _ cell: PaperCell, _ path: Path, _ form: FieldForm
  ) throws(TypingFault) -> Tree {
    let isShare = if case .percent = cell.value { true } else { false }
    switch form {
    case .money: return .integer(try money(number, cell, path).dong)
    case .quantity:
      guard let scaled = number.whole(in: 3), let quantity = Quantity(thousandths: scaled) else {
        throw .notACount
      }
      return .text(quantity.plain)
    case .share, .percent, .hundredths:
      let places = form == .percent ? 0 : 2
      guard let scaled = number.whole(in: places + (isShare ? 2 : 0)) else { throw .notHundredths }
      return try read(NumberForm.vietnamese.decimal(scaled, places: places), form)
    case .integer:
      guard let whole = number.whole(in: 0) else { throw .notACount }
      return try read(String(whole), form)
    case .text, .prose, .telephone, .flag, .day, .year, .choice, .unitKind, .reference, .references,
      .line, .lines, .unitKinds, .norm, .row, .rows, .byYear, .group, .texts:
      throw .notTypable
    }
  }

  /// A figure within the limits of its field.
  private func read(_ text: String, _ form: FieldForm) throws(TypingFault) -> Tree {
    guard let tree = try workspace.tree(from: TypedText(printed: text), as: form) else {
      throw .notANumber
    }
    return tree
  }

  /// An amount in the unit that stands behind it, in its heading, or of its table.
  ///
  /// What a workbook worked out is rounded half up to whole đồng; what a person typed has to be some.
  private func money(
    _ number: PaperNumber, _ cell: PaperCell, _ path: Path
  ) throws(TypingFault) -> Money {
    let words = cell.value == .text ? FigureText.parts(of: ColumnFigures.bare(cell.text)).words : ""
    guard
      let scale = words.isEmpty ? scales[path] ?? self.scale : MoneyScale(words)
    else { throw .notAMoneyUnit(words) }
    if cell.value == .text, number.whole(in: scale.places) == nil { throw .notWholeDong }
    guard let money = Money.rounded(number.scaled, places: number.places - scale.places),
      money.dong.magnitude < Money.typedLimit.dong.magnitude
    else { throw .tooMuch(unit) }
    return money
  }

  /// What is counted, where it stands behind the figure: *01 cuộc*.
  private func measure(of cell: PaperCell) -> [ReadValue] {
    let words = cell.value == .text ? FigureText.parts(of: cell.text).words : ""
    guard !words.isEmpty, let measure = try? Workspace.cleaned(words) else { return [] }
    return [ReadValue(path: Path(BudgetLine.fields.measure), tree: .text(measure), shown: measure)]
  }

  /// Where a row keeps how a figure is printed.
  private func place(ofPrinted path: Path) -> Path? {
    guard kind == .lines else { return nil }
    if path.year(in: BudgetLine.fields.years)?.rest == Path(YearFigures.fields.amount) {
      return path.parent / YearFigures.fields.typed
    }
    let typed = Path(BudgetLine.fields.typed)
    return switch path {
    case Path(BudgetLine.fields.quantity): typed / TypedFigures.fields.quantity
    case Path(BudgetLine.fields.norm): typed / TypedFigures.fields.norm
    case Path(BudgetLine.fields.amount): typed / TypedFigures.fields.amount
    default: nil
    }
  }

  /// Whether a paper prints a figure otherwise than we show it: `02`, `26.4`.
  private func isPrintedOtherwise(
    _ printed: String, _ cell: PaperCell, _ shown: String, _ path: Path
  ) -> Bool {
    let isPadded = printed.first == "0" && printed.dropFirst().first?.isASCIIDigit ?? false
    guard cell.value == .text else { return isPadded }
    let bare = { (text: String) in text.filter { $0 != "." } }
    let isOfTable = (scales[path] ?? scale) == MoneyScale(unit)
    return isOfTable && figures[path]?.style != .english && bare(printed) != bare(shown)
  }

  /// A line whose content ends in how its amount is worked out: *In tài liệu: 500 người x 15.000 đồng*.
  private func parted(_ values: [ReadValue]) -> [ReadValue] {
    let (content, formula) = (Path(BudgetLine.fields.content), Path(BudgetLine.fields.formula))
    guard !values.contains(where: { $0.path == formula }),
      let place = values.firstIndex(where: { $0.path == content }),
      let text = values[place].tree.asText, let colon = text.lastIndex(of: ":"),
      case let title = text[..<colon].split(whereSeparator: \.isWhitespace).joined(separator: " "),
      case let rest = text[text.index(after: colon)...].split(whereSeparator: \.isWhitespace)
        .joined(separator: " "),
      !title.isEmpty, Formula(rest, in: unit) != nil
    else { return values }
    var values = values
    values[place] = ReadValue(path: content, tree: .text(title), shown: title)
    return values + [ReadValue(path: formula, tree: .text(rest), shown: rest)]
  }

  /// A line whose content ends in what is counted, where no column says it: *Tập huấn … (lớp)*.
  private func measured(_ values: [ReadValue]) -> [ReadValue] {
    let (content, measure) = (Path(BudgetLine.fields.content), Path(BudgetLine.fields.measure))
    guard !columns.contains(where: { $0.path == measure }),
      values.contains(where: { $0.path == Path(BudgetLine.fields.quantity) }),
      let place = values.firstIndex(where: { $0.path == content }),
      let text = values[place].tree.asText, text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      case let words = String(text[text.index(after: open)...].dropLast()),
      let first = words.split(separator: " ").first, words.count < 24,
      RowReader.measures.contains(String(first).folded), !words.contains(where: \.isNumber)
    else { return values }
    let title = text[..<open].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !title.isEmpty else { return values }
    var values = values
    values[place] = ReadValue(path: content, tree: .text(title), shown: title)
    return values + [ReadValue(path: measure, tree: .text(words), shown: words)]
  }

  /// With which words papers begin what they count.
  private static let measures: Set = [
    "hoi", "luot", "don", "cuoc", "chuyen", "nguoi", "ngay", "lop", "khoa", "bo", "quyen", "ban",
    "buoi", "thang", "dot", "doan", "xa", "huyen", "co", "phong", "cai", "goi", "nam", "tiet",
  ]
}
