import Domain
import TestSupport

/// Values that no person means: what a field may hold at the very most, and what it may not.
struct HostileValues {
  let workspace: Workspace
  var chance: Chance

  /// Texts on which a parser, a table or a terminal might break.
  static let texts =
    [
      "", " ", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
      "II.9223372036854775807", "0", "-1", "9007199254740993", "1.000.000.000.000.000.000,5",
      "99999999999999999999/1/1", "31/12/2999", "01/01/1900", "29/02/2019", "Tháng 12/2999",
      "Tháng 13/99999999999999999999", "Quý IV/2999 - Quý I/1900", "trước ngày 31/02 hằng năm",
      "Năm 1900 - 2999", "500 người x 9223372036854775807 đồng x 9223372036854775807 ngày",
      "0,0000000000000000000001 x 1 tỷ", "chín tỷ tỷ tỷ đồng", "1/0", "0/0", "-/1",
      "9223372036854775807/9223372036854775807", "TCVN ISO 9001:99999999999999999999",
      "QĐ số 99999999999999999999/QĐ-TTg ngày 99/99/9999", "> 70%", "100%", "%s%n%x",
      "\u{1B}[2J\u{202E}\u{0}\r\n\t", "a\u{0301}\u{0302}\u{0303}", "👩‍👩‍👧‍👦军", "\u{0301}", "...", ")",
      "Phụ lục 99999999999999999999", "khoản 2, Mục II", ";", ",", "|", "\"", "\\", "= + - @",
    ] + long

  /// The same letters without an end.
  static let long: [String] = [
    String(repeating: "ệ", count: 100_000), String(repeating: "a ", count: 50_000),
    String(repeating: "9", count: 100_000), String(repeating: ".", count: 100_000),
    String(repeating: "1.", count: 50_000), String(repeating: "军", count: 50_000),
    String(repeating: "\u{0301}", count: 50_000), String(repeating: " ", count: 100_000),
    String(repeating: "x1", count: 50_000), String(repeating: "I", count: 100_000),
    String(repeating: "\n", count: 100_000), String(repeating: "/", count: 100_000),
    String(repeating: "tháng 1, ", count: 10_000), String(repeating: "(", count: 100_000),
  ]

  private static let integers = [
    0, 1, -1, .max, .min, .max - 1, 9_007_199_254_740_993, 10_000, Count.limit, Count.limit + 1,
    1900, 2999,
  ]

  private mutating func one<Choice>(of all: [Choice]) -> Choice? {
    all.randomElement(using: &chance)
  }

  /// A value for a place: mostly one that its form can hold, sometimes anything.
  mutating func value(for place: FieldPlace) -> Tree? {
    if Int.random(in: 0..<5, using: &chance) == 0 { return anything(place) }
    switch place.form {
    case .text, .prose, .telephone, .unitKind, .line, .norm: return text()
    case .integer, .year, .share, .percent, .hundredths, .money:
      return one(of: Self.integers).map { .integer($0) }
    case .quantity:
      return one(of: ["0", "0.001", "9223372036854775.807", "9007199254740993", "1e9"])
        .map { .text($0) }
    case .flag: return .flag(.random(using: &chance))
    case .day:
      return one(of: ["1900-01-01", "2999-12-31", "2019-02-29", "9999-99-99"]).map { .text($0) }
    case .choice(let keys): return one(of: keys).map { .text($0) }
    case .reference(let kind): return .text(id(of: kind, from: place))
    case .references(let kind):
      return .list((0..<50).map { _ in .text(id(of: kind, from: place)) })
    case .lines, .texts, .unitKinds: return .list((0..<50).map { _ in short() })
    case .row(let list): return row(of: list, from: place).map { .text($0) }
    case .rows(let form): return rows(of: form, place)
    case .byYear:
      let entry = workspace[place.record]?.tree[place.path]?.members?.values.first ?? .object([:])
      return .object(Dictionary((1900...2999).map { (String($0), entry) }) { first, _ in first })
    case .group: return .object([:])
    }
  }

  /// A text; every other time one of the few on which most breaks.
  private mutating func text() -> Tree? {
    let extremes = ["9223372036854775807", "99999999999999999999", "0", Self.long[0]]
    return one(of: Bool.random(using: &chance) ? extremes : Self.texts).map { .text($0) }
  }

  /// A text that fits fifty times into one file.
  private mutating func short() -> Tree {
    .text(one(of: Self.texts.filter { $0.utf8.count < 80 }) ?? "")
  }

  private mutating func anything(_ place: FieldPlace) -> Tree? {
    let kind = one(of: Array(RecordKind.allCases)) ?? .unit
    let all: [Tree?] = [
      nil, .null, .flag(true), .integer(.max), .integer(.min), .literal("1e999"), .literal("-0"),
      text(), .list([]), .list([.null]), .object([:]), .object(["": .null]),
      .list(Array(repeating: .object(["id": .text("")]), count: 50)),
      .object(["9223372036854775807": .object([:]), "-1": .object([:])]),
      .text(place.record.id), .text(id(of: kind, from: place)),
    ]
    return one(of: all) ?? nil
  }

  /// The id of the record itself, of another one, or of none.
  private mutating func id(of kind: RecordKind, from place: FieldPlace) -> String {
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: place.record.id
    case 1: String(kind.letter) + "zzzzzzzzzz"
    default: one(of: workspace.all(kind))?.key.id ?? place.record.id
    }
  }

  /// The id of any row of the list: of the same row as well, so that rings come about.
  private mutating func row(of list: String, from place: FieldPlace) -> String? {
    let rows = workspace[place.record]?.tree[Path([list])]?.elements ?? []
    if Int.random(in: 0..<3, using: &chance) == 0 { return place.path.parent.steps.last }
    return one(of: rows)?.rowID
  }

  /// Fifty copies of a row, side by side, in a chain below each other, or in a ring.
  private mutating func rows(of form: RecordForm, _ place: FieldPlace) -> Tree {
    var ids = IDGenerator(seed: chance.next())
    let known = workspace[place.record]?.tree[place.path]?.elements ?? []
    let names = (0..<50).map { _ in ids.next(letter: form.letter ?? "r") }
    let shape = Int.random(in: 0..<3, using: &chance)
    return .list(
      names.indices.map { number in
        var members = one(of: known)?.members ?? [:]
        members["id"] = .text(names[number])
        switch shape {
        case 0: break
        case 1: members["parent"] = number > 0 ? .text(names[number - 1]) : nil
        default: members["parent"] = .text(names[(number + 1) % names.count])
        }
        return .object(members)
      })
  }
}
