import Domain
import Vietnamese

/// What a cell is sorted by, where that is not the text that it shows.
package enum CellOrder: Equatable, Sendable {
  /// Nothing, although a sign stands there.
  case blank
  /// A figure, a day, a rank.
  case figure(Fraction)
  /// So many of so many: by the share, then by how many.
  case ratio(Fraction, of: Fraction)
  /// The ordinal before the text, then the text.
  case numbered(OrdinalKey)
  /// Other words than those that are shown, such as the time in a form that sorts.
  case words(String)
}

extension CellOrder {
  /// A whole number.
  static func number(_ number: Int) -> CellOrder { .figure(Fraction(Int128(number), over: 1)) }

  /// A day.
  static func day(_ day: Day) -> CellOrder {
    .number((day.year * 100 + day.month) * 100 + day.day)
  }

  /// The place of one of a closed list.
  static func place<Choice: CaseIterable & Equatable>(of choice: Choice) -> CellOrder? {
    Array(Choice.allCases).firstIndex(of: choice).map { .number($0) }
  }

  /// A grade by the bound from which it is given.
  static func rank(of grade: Grade) -> CellOrder { .number(grade.lower.hundredths) }

  /// A row that shows its ordinal before its words; nil where the ordinal counts nothing.
  static func ordinal(_ ordinal: String) -> CellOrder? {
    OrdinalKey(ordinal).map { .numbered($0) }
  }

  /// A value of the store, by its form; nil for one that is sorted by its words.
  init?(_ tree: Tree?, as form: FieldForm, kinds: [UnitKind]) {
    guard let tree else { return nil }
    let found: CellOrder? =
      switch form.nature {
      case .figure:
        tree.asInteger.map { .number($0) }
          ?? tree.asText.flatMap { Quantity(plain: $0) }.map { .number($0.thousandths) }
      case .date:
        tree.asInteger.map { .number($0) } ?? tree.asText.flatMap { Day(iso: $0) }.map { .day($0) }
      case .flag: .number(tree == .flag(true) ? 1 : 0)
      case .choice(.keys(let keys)):
        tree.asText.flatMap { keys.firstIndex(of: $0) }.map { .number($0) }
      case .choice(.unitKinds):
        tree.asText.flatMap { key in kinds.firstIndex { $0.key == key } }.map { .number($0) }
      case .words, .texts, .digits, .name, .names, .parts: nil
      }
    guard let found else { return nil }
    self = found
  }

  /// A figure as we print it in that form, perhaps *n/N*.
  ///
  /// For what is computed and stands nowhere in the store; a person's text is never read so.
  init?(printed text: String, in numbers: NumberForm) {
    if text == "–" {
      self = .blank
      return
    }
    if let day = Day(typed: text) {
      self = .day(day)
      return
    }
    var rest = Substring(text)
    guard let figure = CellOrder.figure(&rest, in: numbers) else { return nil }
    if rest.first == "/" {
      rest = rest.dropFirst()
      if let base = CellOrder.figure(&rest, in: numbers) {
        self = .ratio(figure, of: base)
        return
      }
    }
    self = .figure(figure)
  }

  /// Takes a printed figure from the beginning of a text.
  private static func figure(_ rest: inout Substring, in numbers: NumberForm) -> Fraction? {
    let isNegative = rest.first == "-" || rest.first == "−"
    let digits = (isNegative ? rest.dropFirst() : rest).prefix {
      CellOrder.isDigit($0) || $0 == numbers.thousandsMark
    }
    guard let whole = Int128(digits.filter { $0 != numbers.thousandsMark }), digits.count < 30
    else { return nil }
    rest = (isNegative ? rest.dropFirst() : rest).dropFirst(digits.count)
    var (above, below) = (whole, Int128(1))
    if rest.first == numbers.decimalMark {
      let decimals = rest.dropFirst().prefix { CellOrder.isDigit($0) }
      if let part = Int128(decimals), decimals.count <= 6 {
        for _ in 0..<decimals.count { below *= 10 }
        above = above * below + part
        rest = rest.dropFirst(decimals.count + 1)
      }
    }
    return Fraction(isNegative ? -above : above, over: below)
  }

  private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }
}

extension GridCell {
  /// The same cell, sorted by what it means.
  func sorted(by order: CellOrder?) -> GridCell {
    var cell = self
    cell.order = order
    return cell
  }
}

extension GridView {
  /// What a cell is sorted by: what it was made with, else the value in the store that it shows.
  func order(of cell: GridCell, in row: GridRow) -> CellOrder? {
    if let order = cell.order { return order }
    guard let binding = cell.binding else {
      return CellOrder(printed: cell.text, in: phrases.numbers)
    }
    guard case .value(let path) = binding.target,
      let tree = workspace[binding.record]?.tree
    else { return nil }
    guard binding.form.nature == .words else {
      return CellOrder(
        tree[path, row.position], as: binding.form, kinds: workspace.header.unitKinds)
    }
    if binding.field == FieldKey(PlanTask.fields.schedule) {
      return day(ofSchedule: cell.text, in: binding.record).map { .day($0) }
    }
    guard !path.parent.isEmpty,
      let ordinal = tree[path.parent, row.position]?[Outline.ordinal]?.asText,
      !ordinal.isEmpty, cell.text.hasPrefix(ordinal)
    else { return nil }
    return .ordinal(ordinal)
  }

  /// The first day on which what a record sets a time for is due.
  func day(ofSchedule typed: String, in key: RecordKey) -> Day? {
    guard let record = workspace[key] else { return nil }
    if let plan = record.value(as: Plan.self) {
      let schedule = plan.schedule(typed)
      let years = plan.years ?? year...year
      return years.lazy.compactMap { schedule.deadline(in: $0) }.first
    }
    let year = record.tree[Training.fields.year]?.asInteger
    return Schedule(typed, year: year).deadline(in: year ?? self.year)
  }
}
