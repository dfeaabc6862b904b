/// The numbered lists of a document: each number that Word can count is counted by it.
///
/// A number is what stands before it, a count, and what stands behind: `2.` `1` `.`. Letters are written
/// as text, for after *d* comes *đ*, which Word does not count.
struct WordLists {
  /// How the numbers of a list look.
  struct Look: Hashable {
    /// What Word calls the kind of number.
    let format: String
    /// The text around the count, which stands as `%1`.
    let text: String
  }

  /// A list, and the number with which it begins.
  struct List {
    let look: Int
    let start: Int
  }

  /// Whether Word counts; else each number is a text.
  private let isCounted: Bool
  private(set) var looks: [Look] = []
  private(set) var lists: [List] = []
  /// The list that goes on at each level, with the number that comes next.
  private var open: [Int: (list: Int, next: Int)] = [:]

  init(isCounted: Bool = true) { self.isCounted = isCounted }

  /// The list, from 1, in which a number of a level stands; nil where Word cannot count it.
  mutating func list(of ordinal: String, level: Int) -> Int? {
    for deeper in open.keys where deeper > level { open[deeper] = nil }
    guard isCounted, let (look, number) = WordLists.reading(of: ordinal) else {
      open[level] = nil
      return nil
    }
    let place = place(of: look)
    if let going = open[level], lists[going.list].look == place,
      look.format == WordLists.bullet || going.next == number
    {
      open[level] = (going.list, number + 1)
      return going.list + 1
    }
    lists.append(List(look: place, start: number))
    open[level] = (lists.count - 1, number + 1)
    return lists.count
  }

  private mutating func place(of look: Look) -> Int {
    if let known = looks.firstIndex(of: look) { return known }
    looks.append(look)
    return looks.count - 1
  }

  /// The list, from 1, of what a stroke stands before; nil where the stroke is a text.
  var bullet: Int? {
    mutating get { list(of: "-", level: 99) }
  }

  static let bullet = "bullet"

  /// What a number looks like, and how far it counts.
  static func reading(of ordinal: String) -> (Look, Int)? {
    if ["-", "+", "•", "*"].contains(ordinal) { return (Look(format: bullet, text: ordinal), 0) }
    let behind = ordinal.last.map { ".)".contains($0) ? String($0) : "." } ?? "."
    let whole = ordinal.hasSuffix(behind) ? String(ordinal.dropLast()) : ordinal
    let cut = whole.lastIndex(of: ".").map { whole.index(after: $0) } ?? whole.startIndex
    let (before, count) = (String(whole[..<cut]), String(whole[cut...]))
    // A sign of Word's own in what stands before would be taken for a count.
    guard !before.contains("%") else { return nil }
    if let number = Int(count), number > 0, String(number) == count {
      return (Look(format: "decimal", text: before + "%1" + behind), number)
    }
    guard let number = roman(count) else { return nil }
    return (Look(format: "upperRoman", text: before + "%1" + behind), number)
  }

  /// The value of a Roman number up to 39; nil for any other text.
  private static func roman(_ text: String) -> Int? {
    (1...39).first { number in
      let tens = String(repeating: "X", count: number / 10)
      let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
      return tens + ones == text
    }
  }
}

extension WordLists {
  /// The part of the file that declares them.
  var part: [UInt8] {
    var markup = MarkupWriter()
    markup.element("w:numbering", ["xmlns:w": WordPart.namespace]) { markup in
      for (place, look) in looks.enumerated() { write(look, place, to: &markup) }
      for (place, list) in lists.enumerated() {
        markup.element("w:num", ["w:numId": String(place + 1)]) { markup in
          markup.element("w:abstractNumId", ["w:val": String(list.look)])
          guard looks[list.look].format != WordLists.bullet else { return }
          markup.element("w:lvlOverride", ["w:ilvl": "0"]) {
            $0.element("w:startOverride", ["w:val": String(list.start)])
          }
        }
      }
    }
    return markup.bytes
  }

  private func write(_ look: Look, _ place: Int, to markup: inout MarkupWriter) {
    markup.element("w:abstractNum", ["w:abstractNumId": String(place)]) { markup in
      markup.element("w:multiLevelType", ["w:val": "singleLevel"])
      markup.element("w:lvl", ["w:ilvl": "0"]) { markup in
        markup.element("w:start", ["w:val": "1"])
        markup.element("w:numFmt", ["w:val": look.format])
        markup.element("w:suff", ["w:val": "space"])
        markup.element("w:lvlText", ["w:val": look.text])
        markup.element("w:lvlJc", ["w:val": "left"])
        markup.element("w:pPr") {
          $0.element("w:ind", ["w:left": "0", "w:firstLine": String(WordLook.indent)])
        }
      }
    }
  }
}
