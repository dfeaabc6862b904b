import Vietnamese

/// Why typed text is no value of its field.
package enum TypingFault: Error, Hashable, Sendable {
  case notANumber
  /// Grouped as papers of the other language do: it can mean two numbers.
  case unclearNumber(Readings)
  /// What stands behind a figure is no unit of money.
  case notAMoneyUnit(String)
  case notACount
  /// Beyond what such a field can hold.
  case tooMany(limit: Int)
  case notAShare
  /// No whole number from 0 to 100.
  case notAPercent
  /// No points or percentage: not negative, at most two decimals.
  case notHundredths
  /// More than any estimate has: the unit of the table, in which the figure was read.
  case tooMuch(MoneyUnit)
  /// The figure is no whole number of đồng.
  case notWholeDong
  /// No figure stands in it.
  case notATelephone
  case notADay
  case notAYear
  case notYesOrNo
  case notAChoice
  /// Nothing is called that.
  case unknown(RecordKind)
  /// The record has no row of that id.
  case unknownRow
  /// The row would stand under itself.
  case underItself
  /// Several are called that: the ids.
  case ambiguous(RecordKind, [RecordKey])
  /// Several rows are called that.
  case ambiguousRow([NamedRow])
  /// The text is only a part of what these are called: the ids.
  case onlyAPart(RecordKind, [RecordKey])
  /// A sign that cannot be seen or that acts on the text around it.
  case invisible(UInt32)
  case tooLong(limit: Int)
  /// The field cannot be typed as one value.
  case notTypable
}

extension Workspace {
  /// The longest text of one line, in letters.
  package static let textLimit = 4096
  /// The longest text of several paragraphs, in letters.
  package static let proseLimit = 65_536

  /// The longest text of a field of that form, in letters.
  package static func textLimit(of form: FieldForm) -> Int {
    form == .prose ? proseLimit : textLimit
  }

  /// Reads typed text as a value of that form of field; nil for an empty one.
  ///
  /// Money is read in `moneyUnit`; a reference by id, code, number or name. Of several records of
  /// one name that is meant which already stands there, then that of `times`.
  package func tree(
    from typed: TypedText, as form: FieldForm, moneyUnit: MoneyUnit = .dong, current: Tree? = nil,
    as times: NamingTimes = .newest
  ) throws(TypingFault) -> Tree? {
    let typed = typed.saying(try Workspace.cleaned(typed.text, as: form)), text = typed.text
    guard !text.isEmpty else { return nil }
    switch form {
    case .text, .prose, .row: return .text(text)
    case .telephone:
      // Spaces, dots, strokes, several numbers, words for an extension: papers print them all.
      guard text.contains(where: \.isWholeNumber) else { throw .notATelephone }
      return .text(text)
    case .integer: return .integer(try Workspace.count(typed))
    case .flag: return .flag(try Workspace.flag(text))
    case .day:
      guard let day = Day(typed: text) else { throw .notADay }
      return .text(day.iso)
    case .year:
      guard let year = Day.year(typed: text), (1900...2999).contains(year) else { throw .notAYear }
      return .integer(year)
    case .quantity:
      let quantity = try TypedQuantity(typed)
      guard quantity.measure.isEmpty else { throw .notACount }
      return .text(quantity.quantity.plain)
    case .percent: return .integer(try Workspace.percent(typed))
    case .share: return .integer(try Workspace.share(typed))
    case .hundredths: return .integer(try Workspace.hundredths(typed))
    case .money: return .integer(try TypedMoney(typed, in: moneyUnit).money.dong)
    case .choice(let keys):
      guard keys.contains(text) else { throw .notAChoice }
      return .text(text)
    case .unitKind, .unitKinds, .reference, .references, .line, .lines, .norm:
      return try named(text, as: form, current, as: times)
    case .texts: return .list(Workspace.words(text).map { .text($0) })
    case .rows, .byYear, .group: throw .notTypable
    }
  }

  /// The id or key of what is named, of several a list of them.
  private func named(
    _ text: String, as form: FieldForm, _ current: Tree?, as times: NamingTimes
  ) throws(TypingFault) -> Tree? {
    switch form {
    case .unitKind: return .text(try unitKind(text))
    case .reference(let kind):
      let current = current.map { [$0] } ?? []
      return .text(try one(of: kind, called: text, as: times, current: current).id)
    case .references(let kind):
      return try list(text) { part throws(TypingFault) in
        try one(of: kind, called: part, as: times, current: current?.named ?? []).id
      }
    case .unitKinds: return try list(text) { part throws(TypingFault) in try unitKind(part) }
    case .line: return .text(try line(called: text, current))
    case .norm:
      return .text(try CostNormNames(self).norm(called: text, current: current?.asText))
    case .lines:
      let names = BudgetLineNames(self)
      return try list(text) { part throws(TypingFault) in
        try names.line(called: part, current: current?.named ?? [])
      }
    case .text, .prose, .row, .telephone, .integer, .flag, .day, .year, .quantity, .percent, .share,
      .hundredths, .money, .choice, .texts, .rows, .byYear, .group:
      throw .notTypable
    }
  }

  /// The id of the one line of an estimate that is called that; of several the one that stands there.
  private func line(called text: String, _ current: Tree?) throws(TypingFault) -> String {
    try BudgetLineNames(self).line(called: text, current: current.map { [$0] } ?? [])
  }

  /// Text as it may be kept: NFC, one space between words, nothing that cannot be seen.
  ///
  /// Only a text of paragraphs keeps line ends: as `\n`, with at most one blank line between two of them.
  package static func cleaned(
    _ typed: String, as form: FieldForm = .text
  ) throws(TypingFault) -> String {
    let limit = textLimit(of: form)
    let lines =
      form == .prose
      ? typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) : [typed[...]]
    var text = ""
    var isBehindBlank = false
    for line in lines {
      let words = line.split(whereSeparator: \.isWhitespace).map { String($0).composed }
      guard !words.isEmpty else {
        isBehindBlank = true
        continue
      }
      if !text.isEmpty { text += isBehindBlank ? "\n\n" : "\n" }
      text += words.joined(separator: " ")
      isBehindBlank = false
    }
    guard text.count <= limit else { throw .tooLong(limit: limit) }
    for scalar in text.unicodeScalars where scalar != "\n" && isInvisible(scalar) {
      throw .invisible(scalar.value)
    }
    return text
  }

  /// Whether a scalar is a control, a format sign or nothing at all.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Reads a whole number that is not negative.
  private static func count(_ typed: TypedText) throws(TypingFault) -> Int {
    let reading = try FigureText.reading(typed, else: .notACount)
    guard let count = reading.scaled(to: 0), count >= 0 else { throw .notACount }
    guard count <= Count.limit else { throw .tooMany(limit: Count.limit) }
    return count
  }

  /// Reads points, which are not negative, as hundredths.
  private static func hundredths(_ typed: TypedText) throws(TypingFault) -> Int {
    let reading = try FigureText.reading(typed, isDecimal: true, else: .notHundredths)
    guard let hundredths = reading.scaled(to: 2), hundredths >= 0 else { throw .notHundredths }
    guard hundredths <= Points.limit.hundredths else {
      throw .tooMany(limit: Points.limit.hundredths / 100)
    }
    return hundredths
  }

  /// Reads whole percents, with or without the sign.
  private static func percent(_ typed: TypedText) throws(TypingFault) -> Int {
    let text = typed.text.hasSuffix("%") ? String(typed.text.dropLast()) : typed.text
    let reading = try FigureText.reading(typed.saying(text), else: .notAPercent)
    guard let percent = reading.scaled(to: 0), (0...100).contains(percent) else {
      throw .notAPercent
    }
    return percent
  }

  /// Reads a percentage, with or without its sign, as hundredths of a percent.
  private static func share(_ typed: TypedText) throws(TypingFault) -> Int {
    let figures = typed.text.hasSuffix("%") ? typed.saying(String(typed.text.dropLast())) : typed
    let reading = try FigureText.reading(figures, isDecimal: true, else: .notAShare)
    guard let share = reading.scaled(to: 2), (0...10_000).contains(share) else {
      throw .notAShare
    }
    return share
  }

  /// Reads yes or no: an English word, or the first letters that screens show.
  private static func flag(_ text: String) throws(TypingFault) -> Bool {
    switch text.folded {
    case "true", "yes", "co", "1", "x": true
    case "false", "no", "khong", "0", "-": false
    default: throw .notYesOrNo
    }
  }

  /// The words of a list; `2027-2030` stands for each year of that span.
  ///
  /// Where semicolons part them a comma belongs to its figure: `0; 2,5; 5`.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    let signs = text.contains(";") ? " ;" : ", ;"
    for part in text.split(whereSeparator: { signs.contains($0) }) {
      let ends = part.split { "-–—".contains($0) }.compactMap { Int($0) }
      if ends.count == 2, ends.allSatisfy({ (1900...2999).contains($0) }), ends[0] <= ends[1] {
        words += (ends[0]...ends[1]).map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return words
  }

  /// Finds a kind of unit by key or name, or by the one beginning that fits.
  private func unitKind(_ text: String) throws(TypingFault) -> String {
    let kinds = Naming(
      header.unitKinds.map {
        Naming.Entry($0, id: $0.key, codes: [], names: [Naming.Name($0.name)])
      })
    let meant = kinds.meant(by: text)
    let folded = text.folded
    let fitting =
      meant.isEmpty ? header.unitKinds.filter { $0.name.folded.hasPrefix(folded) } : meant
    guard fitting.count == 1 else { throw .notAChoice }
    return fitting[0].key
  }

  /// The ids of what is named between semicolons, each once; nil for none.
  private func list(
    _ text: String, _ id: (String) throws(TypingFault) -> String
  ) throws(TypingFault) -> Tree? {
    var ids: [String] = []
    for part in text.split(separator: ";") {
      let name = try Workspace.cleaned(String(part))
      if name.isEmpty { continue }
      let found = try id(name)
      if !ids.contains(found) { ids.append(found) }
    }
    return ids.isEmpty ? nil : .list(ids.map { .text($0) })
  }

  /// The one record of a kind that is called that; of several, that among `current`.
  ///
  /// What is only a part of a name means nothing; what it is a part of is told with the refusal.
  package func one(
    of kind: RecordKind, called text: String, as times: NamingTimes = .newest, current: [Tree] = []
  ) throws(TypingFault) -> RecordKey {
    for id in current.compactMap(\.asText) {
      let key = RecordKey(kind, id)
      if let record = live(key), title(of: record) == text { return key }
    }
    let meant = meant(kind, text, as: times)
    if meant.count == 1 { return meant[0].key }
    guard meant.isEmpty else { throw .ambiguous(kind, meant.map(\.key)) }
    let found = find(kind, text, as: times)
    guard found.isEmpty else { throw .onlyAPart(kind, found.map(\.key)) }
    throw .unknown(kind)
  }

  /// A value as people see it: money in `moneyUnit`, days as on papers, references by name.
  package func text(
    of tree: Tree?, as form: FieldForm, in numbers: NumberForm, moneyUnit: MoneyUnit = .dong
  ) -> String {
    guard let tree else { return "" }
    switch form {
    case .day: return tree.asText.flatMap { Day(iso: $0)?.shown } ?? ""
    case .quantity: return tree.asText.flatMap { Quantity(plain: $0)?.shown(in: numbers) } ?? ""
    case .share:
      return tree.asInteger.map { numbers.decimal($0, places: 2) + "%" } ?? ""
    case .hundredths: return tree.asInteger.map { Points(hundredths: $0).shown(in: numbers) } ?? ""
    case .money: return tree.asInteger.map { moneyUnit.figures(Money(dong: $0), in: numbers) } ?? ""
    case .unitKind: return tree.asText.map { header.name(ofUnitKind: $0) } ?? ""
    case .reference(let kind):
      guard let id = tree.asText else { return "" }
      return self[RecordKey(kind, id)].map { title(of: $0) } ?? id
    case .references(let kind):
      let ids = tree.named.compactMap(\.asText)
      return ids.map { id in self[RecordKey(kind, id)].map { title(of: $0) } ?? id }
        .joined(separator: "; ")
    case .unitKinds:
      let keys = (tree.elements ?? []).compactMap(\.asText)
      return keys.map { header.name(ofUnitKind: $0) }.joined(separator: "; ")
    case .line: return tree.asText.map { BudgetLineNames(self).name(of: $0) } ?? ""
    case .norm: return tree.asText.map { CostNormNames(self).name(of: $0) } ?? ""
    case .lines:
      let names = BudgetLineNames(self)
      let ids = tree.named.compactMap(\.asText)
      return ids.map { names.name(of: $0) }.joined(separator: "; ")
    case .text, .prose, .telephone, .integer, .percent, .flag, .year, .choice, .row, .rows, .byYear,
      .group,
      .texts:
      return Workspace.plain(tree)
    }
  }

  /// The words of a list in one line, so parted that they are read back as the same.
  private static func joined(_ words: [String]) -> String {
    words.joined(separator: words.contains { $0.contains(",") } ? "; " : ", ")
  }

  /// A value without regard to its form.
  private static func plain(_ tree: Tree) -> String {
    switch tree {
    case .text(let text), .literal(let text): text
    case .integer(let number): String(number)
    case .flag(let value): value ? "true" : "false"
    case .list(let elements): joined(elements.map { plain($0) })
    case .null, .object: ""
    }
  }
}
