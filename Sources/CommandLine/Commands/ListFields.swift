import ArgumentParser
import Domain
import Phrases

/// `bcdiso fields KIND`: what each field is called, what it means and how it is typed.
struct ListFields: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: Phrases.spoken.aboutFields)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpKind(ListedKind.words), valueName: Phrases.spoken.valueKind),
    completion: .list(ListedKind.words))
  var kind: String

  @OptionGroup var options: StoreOptions

  func run() throws {
    let kind = try ListedKind.named(self.kind, options.phrases)
    for line in FieldText(kind, options.phrases).lines { print(line.displayed) }
  }
}

/// The fields of a kind in lines for people: the name that `set` takes, the label, then the help.
struct FieldText {
  private(set) var lines: [String] = []
  private let kind: ListedKind
  private let phrases: Phrases

  /// Writes out the fields of a kind with all that they hold.
  init(_ kind: ListedKind, _ phrases: Phrases) {
    (self.kind, self.phrases) = (kind, phrases)
    // A kind of rows is told from its rows on.
    let rows = kind.list.isEmpty || kind.source == .findings ? kind.list : kind.list.appending("")
    add(kind.form, at: rows, called: "")
  }

  /// Adds the fields of an object that stands at a place, and what they are called below the item.
  private mutating func add(_ form: RecordForm, at path: Path, called lead: String) {
    for entry in form.entries {
      let place = path / entry
      // The name of a unit, its code, kind and parent are set by a short name.
      let isShort = lead.isEmpty && kind.record == .unit
      let name = lead + (isShort ? SetField.short(entry.key) : entry.key)
      lines.append("\(name) · \(phrases.field(entry, in: path, of: kind.record))")
      if let help = phrases.help(at: place, of: kind.record) { lines.append("    " + help) }
      switch entry.form.parts {
      case .rows(let inner)?:
        add(inner, at: place.appending(""), called: "\(lead)\(entry.key).<\(phrases.valueID)>.")
      case .byYear(let inner)?:
        add(inner, at: place.appending(""), called: "\(lead)\(entry.key).<\(phrases.valueYear)>.")
      case .group(let inner)?: add(inner, at: place, called: "\(lead)\(entry.key).")
      case nil:
        let typing = phrases.typing(entry.form, of: kind.record, money: nil, unitKinds: [])
        lines.append("    \(phrases.howTyped): \(typing)")
      }
    }
  }
}
