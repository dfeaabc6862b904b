import Domain

/// How a document of Word numbers paragraphs of itself: *1.*, *I.*, *a)*, *1.1*, which nobody typed.
struct WordNumbering: XMLTaker {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// What stands there, `%1.%2` for the numbers of levels.
    var text = ""
  }

  /// Which list a paragraph belongs to, and on which level.
  struct Place: Hashable {
    var list: String
    var level: Int
  }

  private var levels: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]
  private var abstract: String?
  private var list: String?
  private var level: Int?

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    switch event {
    case .start("abstractNum", let attributes): abstract = attributes["abstractNumId"]
    case .end("abstractNum"): abstract = nil
    case .start("num", let attributes): list = attributes["numId"]
    case .end("num"): list = nil
    case .start("abstractNumId", let attributes):
      if let list, lists.count < 5000 { lists[list] = attributes["val"] }
    case .start("lvl", let attributes):
      level = attributes["ilvl"].flatMap { Int($0) }.flatMap { (0..<9).contains($0) ? $0 : nil }
      change { $0 = Level() }
    case .end("lvl"): level = nil
    case .start("start", let attributes):
      change { $0.start = attributes["val"].flatMap { Int($0) }.map { min($0, 100_000) } ?? 1 }
    case .start("numFmt", let attributes):
      change { $0.format = attributes["val"] ?? "decimal" }
    case .start("lvlText", let attributes):
      change { $0.text = String((attributes["val"] ?? "").prefix(40)) }
    case .start, .end, .text: break
    }
  }

  private mutating func change(_ act: (inout Level) -> Void) {
    guard let abstract, let level, levels.count < 2000 else { return }
    act(&levels[abstract, default: [:]][level, default: Level()])
  }

  /// The levels of a list.
  func levels(of list: String) -> [Int: Level] { lists[list].flatMap { levels[$0] } ?? [:] }
}

/// The numbers that the paragraphs of a document have come to so far.
struct WordCounters {
  private let numbering: WordNumbering
  private var counts: [String: [Int: Int]] = [:]

  init(_ numbering: WordNumbering) { self.numbering = numbering }

  /// What stands before the next paragraph of a list; empty for a mere mark.
  mutating func next(_ place: WordNumbering.Place) -> String {
    let levels = numbering.levels(of: place.list)
    guard let level = levels[place.level], counts.count < 5000 else { return "" }
    var count = counts[place.list] ?? [:]
    count[place.level] = (count[place.level] ?? level.start - 1) + 1
    // A paragraph of a higher level begins the lower ones anew.
    count = count.filter { $0.key <= place.level }
    counts[place.list] = count
    var text = ""
    var rest = level.text[...]
    while let sign = rest.popFirst() {
      guard sign == "%", let digit = rest.first?.wholeNumberValue else {
        text.append(sign)
        continue
      }
      rest.removeFirst()
      let other = levels[digit - 1] ?? WordNumbering.Level()
      text += WordCounters.written(count[digit - 1] ?? other.start, other.format) ?? ""
    }
    return level.format == "bullet" || level.format == "none" ? "" : text
  }

  /// A number as a list writes it; nil for none.
  private static func written(_ number: Int, _ format: String) -> String? {
    switch format {
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letters(number)
    case "lowerLetter": letters(number).lowercased()
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "bullet", "none": nil
    default: "\(number)"
    }
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    guard (1...4000).contains(number) else { return "\(number)" }
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// A to Z, then AA to ZZ, as Word counts.
  private static func letters(_ number: Int) -> String {
    guard (1...520).contains(number) else { return "\(number)" }
    let letter = PaperTable.letters(of: (number - 1) % 26)
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }
}
