import Domain

/// All that a grid needs to know to make its rows: read only.
package struct GridView: Sendable {
  package let workspace: Workspace
  package let audit: AuditIndex
  package let phrases: Phrases
  /// The day on which it is looked at; nil before the clock told.
  package let today: Day?
  /// The year that figures and charts are of.
  package let year: Int
  /// Whether this person may change what is shown.
  package let isEditable: Bool
}

extension GridView {
  /// A value as people read it: choices by their label, rows by what they are called, money in the
  /// unit of its record.
  func text(of tree: Tree?, as form: FieldForm, _ record: RecordKey) -> String {
    switch form {
    case .money: return workspace.text(of: tree, as: form, moneyUnit: moneyUnit(of: record))
    case .choice: return tree?.asText.map { phrases.choice($0, of: record.kind) } ?? ""
    case .flag:
      guard case .flag(let value)? = tree else { return "" }
      return phrases.choice(value ? "true" : "false", of: record.kind)
    case .row(let list):
      guard let id = tree?.asText else { return "" }
      return workspace[record]?.tree[Path([list, id])]?.rowTitle ?? id
    case .text:
      // The line that a target rests on is kept by its id.
      return tree?.asText.flatMap { workspace.lineName(ofID: $0) }
        ?? workspace.text(of: tree, as: form)
    case .integer, .day, .year, .quantity, .share, .hundredths, .unitKind, .reference, .texts,
      .references, .lines, .rows, .byYear, .group:
      return workspace.text(of: tree, as: form)
    }
  }

  /// The values of an object in one line, the first ones first.
  func summary(of tree: Tree?, _ form: RecordForm?, _ record: RecordKey) -> String {
    guard let tree, let form else { return "" }
    var parts: [String] = []
    for entry in form.entries where entry.key != "parent" {
      switch entry.form {
      case .rows, .byYear:
        let count = entry.form.children(of: tree[entry.key]).count
        if count > 0 { parts.append("\(phrases.field(entry.key, of: record.kind)) \(count)") }
      case .group(let inner):
        let text = summary(of: tree[entry.key], inner, record)
        if !text.isEmpty { parts.append(text) }
      case .day:
        guard let value = tree[entry.key] else { continue }
        parts.append(
          "\(phrases.field(entry.key, of: record.kind)) \(text(of: value, as: entry.form, record))")
      case .flag:
        if tree[entry.key] == .flag(true) {
          parts.append(phrases.field(entry.key, of: record.kind))
        }
      case .money:
        guard let dong = tree[entry.key]?.asInteger else { continue }
        parts.append(phrases.amount(Money(dong: dong), moneyUnit(of: record)))
      case .text, .integer, .year, .quantity, .share, .hundredths, .choice, .unitKind, .reference,
        .row, .texts, .references, .lines:
        let text = text(of: tree[entry.key], as: entry.form, record)
        if !text.isEmpty { parts.append(text) }
      }
    }
    return parts.joined(separator: " · ")
  }

  /// The money unit of the tables of a record.
  func moneyUnit(of key: RecordKey) -> MoneyUnit {
    workspace[key]?.tree["moneyUnit"]?.asText.flatMap(MoneyUnit.init) ?? .dong
  }

  /// What a record, or the row at a path in it, is called.
  func title(of key: RecordKey, at path: Path) -> String {
    guard let record = workspace.live(key) else { return key.id }
    guard !path.isEmpty else { return workspace.title(of: record) }
    let inner = Record.form(of: key.kind).fields(at: path)
    let name = record.tree[path]?.rowTitle ?? ""
    return name.isEmpty ? summary(of: record.tree[path], inner, key) : name
  }
}
