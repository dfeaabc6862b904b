import Vietnamese

/// A unit that a row says was there, and whether only a part of it goes over.
struct OldMention: Hashable {
  let unit: ID<Unit>
  let isPart: Bool
}

/// The units of the day before a reorganisation, by what rows call them.
///
/// A cell may name several, *xã A, xã B và một phần xã C*; a comma or an *và* within a name parts
/// nothing. What is only near is proposed in the refusal and never taken for the same.
struct OldUnits {
  let register: UnitRegister
  private let workspace: Workspace
  private let names: [String: [ID<Unit>]]
  /// How many words the longest name may have.
  private let mostWords: Int
  /// How many more unknown names are compared with all others, letter by letter.
  private var looks = 40

  init(_ workspace: Workspace, on eve: Day) {
    register = UnitRegister(workspace, on: eve)
    self.workspace = workspace
    var names: [String: [ID<Unit>]] = [:]
    for unit in workspace.all(Unit.self) where !unit.existence.covers(eve) {
      for name in unit.names { names[UnitRegister.key(name.text), default: []].append(unit.id) }
    }
    self.names = names
    let counts = register.units.values.map { unit in
      unit.name(on: eve).split(whereSeparator: \.isWhitespace).count
    }
    // *Ủy ban nhân dân* may stand before it, the parent behind it.
    mostWords = 4 + (counts.max() ?? 0)
  }

  /// The units that a row names.
  mutating func mentions(of row: WorksheetRow) throws(WorksheetLineFault) -> [OldMention] {
    guard !row.old.isEmpty || !row.oldCode.isEmpty else { return [] }
    var cell = OldUnitsCell(row.old)
    let (whole, isPart) = cell.whole
    if cell.isOne || found(whole, row.oldCode, row.oldParent).count == 1 {
      let unit = try one(whole, code: row.oldCode, parent: row.oldParent)
      return [OldMention(unit: unit.id, isPart: isPart)]
    }
    var mentions: [OldMention] = []
    while let next = cell.next(mostWords) {
      let name = next.names.first { found($0, "", row.oldParent).count == 1 } ?? next.shortest
      let unit = try one(name, code: "", parent: row.oldParent)
      cell.take(name)
      guard !mentions.contains(where: { $0.unit == unit.id }) else { continue }
      mentions.append(OldMention(unit: unit.id, isPart: next.isPart))
    }
    return mentions
  }

  /// The one unit that is meant.
  private mutating func one(
    _ name: String, code: String, parent: String
  ) throws(WorksheetLineFault) -> Unit {
    if name.isEmpty {
      if let unit = register.bearing(code) { return unit }
      throw WorksheetLineFault(.unknownUnit(code, near: nil), .oldCode)
    }
    let units = found(name, code, parent)
    if units.count == 1 { return units[0] }
    if units.count > 1 { throw WorksheetLineFault(.severalUnits(name, units.count), .old) }
    if name.allSatisfy(\.isASCIIDigit), let unit = register.bearing(name) { return unit }
    if !code.isEmpty, let bearer = register.bearing(code) {
      let title = bearer.name(on: register.day)
      throw WorksheetLineFault(.codeOfAnother(code, title: title), .oldCode)
    }
    if let open = name.lastIndex(of: "("), name.last == ")" {
      let hint = String(name[name.index(after: open)...].dropLast())
      let units = found(String(name[..<open]), code, hint)
      if units.count == 1 { return units[0] }
    }
    throw stranger(name, code)
  }

  /// The units of that name, with that code and below that parent where these are said.
  private func found(_ name: String, _ code: String, _ parent: String) -> [Unit] {
    register.named(name).filter { unit in
      guard code.isEmpty || unit.code(on: register.day).map({ same($0, code) }) ?? true else {
        return false
      }
      guard !parent.isEmpty, let above = unit.parent(on: register.day) else { return true }
      let known = register.units[above]?.code(on: register.day)
      return UnitRegister.key(register.name(above)) == UnitRegister.key(parent)
        || known.map { same($0, parent) } ?? false || register.isProvince(parent)
    }
  }

  private func same(_ code: String, _ other: String) -> Bool {
    UnitRegister.bare(code) == UnitRegister.bare(other)
  }

  /// Why no unit is meant by a name.
  private mutating func stranger(_ name: String, _ code: String) -> WorksheetLineFault {
    if let unit = register.named(name).first {
      let title = unit.name(on: register.day)
      if let own = unit.code(on: register.day), !code.isEmpty, !same(own, code) {
        return WorksheetLineFault(.otherCode(title: title, code: own), .oldCode)
      }
      let parent = unit.parent(on: register.day).map(register.name) ?? ""
      return WorksheetLineFault(.elsewhere(title: title, parent: parent), .oldParent)
    }
    let known = (names[UnitRegister.key(name)] ?? []).compactMap { workspace.unit($0) }
    if let end = known.compactMap(\.existence.to).filter({ $0 < register.day }).max() {
      return WorksheetLineFault(.ended(name, end), .old)
    }
    if let start = known.compactMap(\.existence.from).filter({ $0 > register.day }).min() {
      return WorksheetLineFault(.notYet(name, start), .old)
    }
    looks -= 1
    let near = looks >= 0 ? register.nearest(name) : nil
    return WorksheetLineFault(.unknownUnit(name, near: near), .old)
  }
}

/// The words of a cell that names one unit or several.
private struct OldUnitsCell {
  private let tokens: [Token]
  private var place = 0
  /// Where each candidate of the last look ends.
  private var ends: [String: Int] = [:]
  private var kindWord = ""

  /// A word, or a sign that parts.
  private struct Token {
    let text: String
    let folded: String
    var isSign: Bool { [";", ",", "+"].contains(text) }
    /// Whether a name may end before it.
    var isBorder: Bool { isSign || ["va", "voi", "cung"].contains(folded) }
  }

  init(_ text: String) {
    var tokens: [Token] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      var word = ""
      for letter in part {
        if letter == ";" || letter == "," || letter == "+" {
          if !word.isEmpty { tokens.append(Token(text: word, folded: word.folded)) }
          tokens.append(Token(text: String(letter), folded: ""))
          word = ""
        } else {
          word.append(letter)
        }
      }
      if !word.isEmpty { tokens.append(Token(text: word, folded: word.folded)) }
    }
    self.tokens = OldUnitsCell.withoutAreas(tokens)
  }

  /// Whether nothing in it may part names.
  var isOne: Bool { !tokens.contains(where: \.isBorder) }

  /// All of it as one name.
  var whole: (name: String, isPart: Bool) {
    var copy = self
    let isPart = copy.passPrefix()
    return (copy.text(to: tokens.count), isPart)
  }

  /// What may be the next name, the longest first; nil at the end.
  ///
  /// In *các xã Mường Pồn, Thanh Nưa* the second is one of the same kind.
  mutating func next(
    _ mostWords: Int
  ) -> (names: [String], shortest: String, isPart: Bool)? {
    while place < tokens.count, tokens[place].isBorder { place += 1 }
    let isPart = passPrefix()
    guard place < tokens.count else { return nil }
    let ownKind = kindWords
    var (names, shortest): ([String], String?) = ([], nil)
    ends = [:]
    for end in place + 1...tokens.count where end == tokens.count || tokens[end].isBorder {
      let name = text(to: end)
      shortest = shortest ?? name
      let spelled = ownKind.isEmpty && !kindWord.isEmpty ? [kindWord + " " + name, name] : [name]
      for name in spelled { ends[name] = end }
      names += spelled
      if names.count > OldUnitsCell.mostTried || end - place > mostWords { break }
    }
    if !ownKind.isEmpty { kindWord = ownKind }
    return (names.reversed(), shortest ?? "", isPart)
  }

  private static let mostTried = 12

  /// Goes on behind a name that was one.
  mutating func take(_ name: String) { place = ends[name] ?? tokens.count }

  /// The words for a kind of place with which the next name begins.
  private var kindWords: String {
    let words = OldUnitsCell.kindWords.first { words in
      tokens[place...].prefix(words.count).map(\.folded) == words
    }
    return tokens[place...].prefix(words?.count ?? 0).map(\.text).joined(separator: " ")
  }

  private func text(to end: Int) -> String {
    var text = ""
    for token in tokens[min(place, end)..<end] {
      text += token.isSign || text.isEmpty ? token.text : " " + token.text
    }
    return text
  }

  /// Passes over *một phần của*, *phần còn lại*, *toàn bộ*, *các*.
  private mutating func passPrefix() -> Bool {
    var isPart = false
    while true {
      let next = tokens[min(place, tokens.count)...].prefix(4).map(\.folded)
      guard let words = OldUnitsCell.prefixes.first(where: { next.starts(with: $0) }) else {
        return isPart
      }
      if OldUnitsCell.parts.contains(words) { isPart = true }
      place += words.count
    }
  }

  private static let parts = ["mot phan", "part of"].map {
    $0.split(separator: " ").map(String.init)
  }
  private static let prefixes =
    parts + [
      ["phan", "con", "lai"], ["toan", "bo"], ["cua"], ["cac"],
    ]
  private static let kindWords = [
    ["xa"], ["phuong"], ["thi", "tran"], ["huyen"], ["quan"], ["thi", "xa"], ["thanh", "pho"],
  ]

  /// Without *diện tích tự nhiên, quy mô dân số* of which resolutions speak.
  private static func withoutAreas(_ tokens: [Token]) -> [Token] {
    var left: [Token] = []
    var place = 0
    while place < tokens.count {
      let next = tokens[place...].prefix(6).map(\.folded)
      if let words = areas.first(where: { next.starts(with: $0) }) {
        place += words.count
      } else {
        left.append(tokens[place])
        place += 1
      }
    }
    return left
  }

  /// The comma between the two has no letters.
  private static let areas = [
    ["dien", "tich", "tu", "nhien", ""], ["dien", "tich", "tu", "nhien", "va"],
    ["dien", "tich", "tu", "nhien"], ["quy", "mo", "dan", "so"],
  ]
}
