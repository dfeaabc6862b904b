import ArgumentParser
import Canvas
import Domain
import Screens
import Store
import Vietnamese

/// `bcdiso show KIND ID`: one record, all its fields.
struct ShowRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Phrases.spoken.aboutShow)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpKind))
  var kind: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpID))
  var id: String

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    guard let kind = ListedKind(kind) else {
      throw Refusal(.usage, phrases.noSuchKind(kind.quotable))
    }
    let store = try options.open()
    let target = try Target(kind, id, in: store.workspace, phrases)
    guard let record = store.workspace[target.record], let tree = record.tree[target.path] else {
      throw Refusal(.refused, phrases.noSuchRecord(kind.rawValue, id.quotable))
    }
    if isJSON {
      Answer(
        store: store.workspace.header.id, kind: kind.rawValue, items: [tree.withoutLog]
      ).print()
      return
    }
    for line in RecordText(store.workspace, record, target.path, phrases).lines {
      print(line.displayed)
    }
  }
}

/// What a person named on the command line: a record, or a line inside one.
struct Target {
  let record: RecordKey
  /// The record itself, or where the line stands in it.
  let path: Path

  /// Finds the one thing of a kind that is called `text`; several are a refusal that lists them.
  init(_ kind: ListedKind, _ text: String, in workspace: Workspace, _ phrases: Phrases)
    throws(Refusal)
  {
    if kind == .line {
      self = try Target.line(text, in: workspace, phrases)
      return
    }
    let found = workspace.find(kind.record, text)
    guard let first = found.first else {
      throw Refusal(.refused, phrases.noSuchRecord(phrases.recordKind(kind.record), text.quotable))
    }
    guard found.count == 1 else {
      let names = found.map { "\($0.key.id) \(workspace.title(of: $0))" }
      throw Refusal(.refused, phrases.severalRecords(text.quotable, names))
    }
    record = first.key
    path = .root
  }

  private init(_ record: RecordKey, _ path: Path) {
    self.record = record
    self.path = path
  }

  /// Finds a line by its id or its ordinal, `III.3`, which may follow its estimate: `ID/III.3`.
  private static func line(_ text: String, in workspace: Workspace, _ phrases: Phrases)
    throws(Refusal) -> Target
  {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    let name = parts.last ?? text
    var exact: [Tree] = []
    var partial: [Tree] = []
    for item in Listing(workspace).items(.line) {
      let (id, content) = (item["id"]?.asText ?? "", item["content"]?.asText ?? "")
      if parts.count == 2, item["budget"]?.asText?.hasPrefix(parts[0]) != true { continue }
      if id == name || item["trail"]?.asText == name { exact.append(item) }
      let isBeginning = name.count >= 3 && id.hasPrefix(name)
      if isBeginning || content.folded.contains(name.folded) { partial.append(item) }
    }
    let found = exact.isEmpty ? partial : exact
    guard let first = found.first, let id = first["id"]?.asText,
      let budget = first["budget"]?.asText
    else {
      throw Refusal(
        .refused,
        phrases.noSuchRecord(phrases.field("lines", of: .budget).lowercased(), text.quotable))
    }
    guard found.count == 1 else {
      throw Refusal(
        .refused,
        phrases.severalRecords(text.quotable, found.map { label(of: $0) }))
    }
    return Target(RecordKey(.budget, budget), Path(["lines", id]))
  }

  /// A line as a candidate: what may be typed, and what it is.
  private static func label(of item: Tree) -> String {
    "\(item["budget"]?.asText ?? "")/\(item["id"]?.asText ?? "") \(item["content"]?.asText ?? "")"
  }
}

extension Tree {
  /// The record without its log, which `history` tells.
  var withoutLog: Tree {
    guard case .object(var members) = self else { return self }
    members[Tree.logKey] = nil
    return .object(members)
  }
}

/// A record in lines of `label: value` for people.
struct RecordText {
  private(set) var lines: [String] = []
  private let workspace: Workspace
  private let phrases: Phrases
  private let unit: MoneyUnit
  private let kind: RecordKind

  /// Writes out what stands at `path` of a record.
  init(_ workspace: Workspace, _ record: Record, _ path: Path, _ phrases: Phrases) {
    self.workspace = workspace
    self.phrases = phrases
    kind = record.key.kind
    unit = record.tree["moneyUnit"]?.asText.flatMap(MoneyUnit.init) ?? .dong
    guard let tree = record.tree[path], let form = Record.form(of: record.key.kind) else { return }
    lines.append("\(phrases.identifier): \(tree.rowID ?? record.key.id)")
    if path.isEmpty {
      add(tree, form, depth: 0)
    } else if case .group(let inner)? = form.form(at: path) {
      add(tree, inner, depth: 0)
    }
  }

  /// Adds the fields of an object.
  private mutating func add(_ tree: Tree, _ form: RecordForm, depth: Int) {
    let lead = String(repeating: "  ", count: depth)
    for entry in form.entries {
      guard let value = tree[entry.key] else { continue }
      let label = lead + phrases.field(entry.key, of: kind)
      switch entry.form {
      case .rows(let inner):
        lines.append("\(label): \(value.elements?.count ?? 0)")
        for row in value.elements ?? [] {
          lines.append("\(lead)  \(row.rowID ?? "")")
          add(row, inner, depth: depth + 2)
        }
      case .byYear(let inner):
        for (year, figures) in (value.members ?? [:]).sorted(by: { $0.key < $1.key }) {
          lines.append("\(lead)\(year)")
          add(figures, inner, depth: depth + 1)
        }
      case .group(let inner):
        lines.append(label)
        add(value, inner, depth: depth + 1)
      case .choice:
        lines.append("\(label): \(value.asText.map { phrases.choice($0, of: kind) } ?? "")")
      case .text, .integer, .flag, .day, .year, .quantity, .share, .hundredths, .money, .unitKind,
        .reference, .row, .texts:
        let text = workspace.text(of: value, as: entry.form, moneyUnit: unit)
        lines.append(
          "\(label): \(text)\(entry.form == .money ? " " + phrases.moneyUnit(unit) : "")")
      }
    }
  }
}
