import ArgumentParser
import Canvas
import Domain
import Phrases
import Store
import Vietnamese

/// `bcdiso show KIND ID`: one record, all its fields.
struct ShowRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Phrases.spoken.aboutShow)

  @OptionGroup var named: NamedThing

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrases.spoken.helpNamedAsOf, valueName: Phrases.spoken.valueDay))
  var asOf: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let kind = try named.listedKind(phrases)
    let store = try options.open()
    let listing = Listing(store.workspace)
    let day = try phrases.day(asOf) ?? Clock.now.today
    var item = try listing.one(kind, named.id, as: .on(day), isReading: true, phrases)
    if item.isRecord, let whole = store.loaded(item.record.key) {
      item = ListedItem(whole, in: store.workspace)
    }
    if isJSON {
      JSONOutput(
        store: store.workspace.header.id, kind: kind.word, items: [item.tree.withoutLog]
      ).print()
      return
    }
    for line in RecordText(store.workspace, item, kind.form, phrases).lines {
      print(line.displayed)
    }
    guard let unit = item.unit, unit.existence.to != nil else { return }
    let heirs = store.workspace.successors(of: unit.id).map { $0.name(on: nil) }
    if !heirs.isEmpty { print(phrases.successors(heirs).displayed) }
  }
}

extension Tree {
  /// The record without its log, which `history` tells.
  var withoutLog: Tree {
    guard case .object(var members) = self else { return self }
    members[FrameKey.log] = nil
    return .object(members)
  }
}

/// A record in lines of `label: value` for people.
struct RecordText {
  private(set) var lines: [String] = []
  private let words: RecordWords
  private let phrases: Phrases
  private let record: RecordKey

  /// Writes out an item by its form.
  init(_ workspace: Workspace, _ item: ListedItem, _ form: RecordForm, _ phrases: Phrases) {
    words = RecordWords(workspace, phrases)
    self.phrases = phrases
    record = item.record.key
    lines.append("\(phrases.identifier): \(item.id)")
    add(item.tree, form, at: item.path ?? .root, depth: 0)
    if let path = item.path?.steps.last, let budget = item.record.value(as: Budget.self),
      let line = budget.lines.first(where: { $0.id.text == path }), let norm = line.norm,
      let quantity = line.quantity, let product = norm.times(quantity),
      let exact = norm.unrounded(times: quantity)
    {
      lines.append(phrases.rounded(exact, to: product))
    }
  }

  /// Adds a text as it was typed: behind its label, below it where it has several paragraphs.
  private mutating func add(_ text: String, below label: String, _ lead: String) {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard paragraphs.count > 1 else {
      lines.append("\(label): \(text)")
      return
    }
    lines.append("\(label):")
    lines += paragraphs.map { $0.isEmpty ? "" : "\(lead)  \($0)" }
  }

  /// Adds the fields of an object.
  private mutating func add(_ tree: Tree, _ form: RecordForm, at path: Path, depth: Int) {
    let lead = String(repeating: "  ", count: depth)
    for entry in form.entries {
      guard let value = tree[entry.key] else { continue }
      let label = lead + phrases.field(entry, in: path, of: record.kind)
      let place = path / entry
      switch entry.form.parts {
      case .rows(let inner)?:
        lines.append("\(label): \(value.elements?.count ?? 0)")
        for (index, row) in (value.elements ?? []).enumerated() {
          lines.append("\(lead)  \(Phrases.rowNumber(index))")
          add(row, inner, at: place.appending(row.rowID ?? ""), depth: depth + 2)
        }
      case .byYear(let inner)?:
        for (year, figures) in (value.members ?? [:]).sorted(by: { $0.key < $1.key }) {
          lines.append("\(lead)\(year)")
          add(figures, inner, at: place.appending(year), depth: depth + 1)
        }
      case .group(let inner)?:
        lines.append(label)
        add(value, inner, at: place, depth: depth + 1)
      case nil:
        if entry.form == .prose, let text = value.asText {
          add(text, below: label, lead)
          continue
        }
        let text = words.text(of: value, as: entry.form, record)
        let unit = entry.form == .money ? " " + phrases.moneyUnit(words.moneyUnit(of: record)) : ""
        lines.append("\(label): \(text)\(unit)")
      }
    }
  }
}
