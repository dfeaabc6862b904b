import Domain

/// An object with a value in every field of a form.
struct SampledForm {
  let tree: Tree

  /// Fills a form; the id begins with that letter.
  init(_ form: RecordForm, _ letter: Character) {
    tree = SampledForm.object(of: form, second: false).with("id", .text(Self.id(String(letter))))
  }

  /// A value that such a field may hold; the second is another than the first.
  static func value(of entry: RecordForm.Entry, second: Bool) -> Tree {
    let (number, word) = second ? (2, "b") : (1, "a")
    return switch entry.form {
    // What a finding is about is the id of a row of another record.
    case .text where entry.key == "criterion": .text(id("\(Criterion.letter)\(word)"))
    // Fractions are texts too.
    case .text, .prose, .telephone: .text("\(number)/7")
    case .integer, .share, .percent, .hundredths, .money: .integer(number)
    case .quantity: .text("\(number)")
    case .flag: .flag(!second)
    case .day: .text("2019-03-0\(number)")
    case .year: .integer(2018 + number)
    case .choice(let keys): .text((second ? keys.last : keys.first) ?? "")
    case .unitKind: .text(second ? "commune" : "district")
    case .unitKinds: .list([.text(second ? "commune" : "district")])
    case .reference(let kind): .text(id("\(kind.letter)\(word)"))
    case .references(let kind): .list([.text(id("\(kind.letter)\(word)"))])
    case .line: .text(id("l\(word)"))
    case .norm: .text(id("z\(word)"))
    case .lines: .list([.text(id("l\(word)"))])
    case .texts: .list([.text("20\(10 + number)")])
    case .row(let list): .text(id("\(letters[list] ?? "r")\(word)"))
    case .rows(let inner): .list([row(of: inner, word)])
    case .byYear(let inner): .object(["201\(number)": object(of: inner, second: second)])
    case .group(let inner): object(of: inner, second: second)
    }
  }

  /// The letters of the rows of all lists that records have.
  private static let letters: [String: Character] = {
    let lists = RecordKind.allCases.flatMap { Record.form(of: $0).entries }.compactMap { entry in
      if case .rows(let form) = entry.form { form.letter.map { (entry.key, $0) } } else { nil }
    }
    return Dictionary(lists, uniquingKeysWith: { first, _ in first })
  }()

  private static func row(of form: RecordForm, _ word: String) -> Tree {
    object(of: form, second: false).with("id", .text(id("\(form.letter ?? "r")\(word)")))
  }

  private static func object(of form: RecordForm, second: Bool) -> Tree {
    .object(
      Dictionary(
        form.entries.map { ($0.key, value(of: $0, second: second)) },
        uniquingKeysWith: { $1 }))
  }

  /// A well-formed id that begins with some letters.
  static func id(_ letters: String) -> String {
    letters + String(repeating: "a", count: 11 - letters.count)
  }
}
