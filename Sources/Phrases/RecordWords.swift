import Domain

/// The values and the log of a record in words, the same on the screen and on the command line.
///
///     RecordWords(workspace, phrases).sentence(entry, of: record)   // Điện thoại: (trống) → 0215
package struct RecordWords: Sendable {
  private let workspace: Workspace
  private let phrases: Phrases

  package init(_ workspace: Workspace, _ phrases: Phrases) {
    self.workspace = workspace
    self.phrases = phrases
  }

  /// A value as people read it, in one line.
  ///
  /// Choices by their label, rows by what they are called, money in the unit of its record.
  package func text(of tree: Tree?, as form: FieldForm, _ record: RecordKey) -> String {
    switch form.nature {
    case .choice(.keys): return tree?.asText.map { phrases.choice($0, of: record.kind) } ?? ""
    case .flag:
      guard case .flag(let value)? = tree else { return "" }
      return phrases.choice(value ? "true" : "false", of: record.kind)
    case .name(.row(let list)):
      guard let id = tree?.asText else { return "" }
      let name = workspace[record]?.tree.rowTitle(at: Path([list, id])) ?? ""
      return name.isEmpty ? id : name
    case .words where form == .prose: return tree?.asText?.inOneLine ?? ""
    case .words where record.kind == .sheet: return said(tree?.asText ?? "", in: record)
    case .date where form == .day:
      return tree?.asText.flatMap { Day(iso: $0) }.map { phrases.date($0) } ?? ""
    case .figure where form == .money:
      return text(of: tree, as: form, in: moneyUnit(of: record))
    case .words, .texts, .digits, .figure, .date, .choice(.unitKinds), .name(.record), .name(.line),
      .name(.norm), .name(.unitKind), .names, .parts:
      return text(of: tree, as: form, in: .dong)
    }
  }

  /// A value in the form of the language.
  private func text(of tree: Tree?, as form: FieldForm, in unit: MoneyUnit) -> String {
    workspace.text(of: tree, as: form, in: phrases.numbers, moneyUnit: unit)
  }

  /// The values of an object in one line, the first ones first.
  package func summary(of tree: Tree?, _ form: RecordForm?, _ record: RecordKey) -> String {
    guard let tree, let form else { return "" }
    if record.kind == .sheet, let event = event(of: tree, record) { return event }
    var parts: [String] = []
    for entry in form.entries where entry.key != "parent" {
      switch entry.form.nature {
      case .parts(.rows), .parts(.byYear):
        let count = entry.form.children(of: tree[entry.key]).count
        if count > 0 { parts.append("\(phrases.field(entry.key, of: record.kind)) \(count)") }
      case .parts(.group(let inner)):
        let text = summary(of: tree[entry.key], inner, record)
        if !text.isEmpty { parts.append(text) }
      case .date where entry.form == .day:
        guard let value = tree[entry.key] else { continue }
        parts.append(
          "\(phrases.field(entry.key, of: record.kind)) \(text(of: value, as: entry.form, record))")
      case .flag:
        if tree[entry.key] == .flag(true) {
          parts.append(phrases.field(entry.key, of: record.kind))
        }
      case .figure where entry.form == .money:
        guard let dong = tree[entry.key]?.asInteger else { continue }
        parts.append(phrases.amount(Money(dong: dong), moneyUnit(of: record)))
      case .words, .texts, .digits, .figure, .date, .choice, .name, .names:
        let text = text(of: tree[entry.key], as: entry.form, record)
        if !text.isEmpty { parts.append(text) }
      }
    }
    return parts.joined(separator: " · ")
  }

  /// A text of a score sheet: a moment as the clock showed it, a criterion by its name.
  private func said(_ text: String, in sheet: RecordKey) -> String {
    guard let criterion = ID<Criterion>(text), let sheet = ID<ScoreSheet>(sheet.id),
      let row = workspace.sheets[sheet]?.criteria?.tree[criterion]
    else { return phrases.moment(text) }
    return "\(row.ordinal) \(row.title)"
  }

  /// An event of a score sheet in one line: when, who, what.
  private func event(of tree: Tree, _ record: RecordKey) -> String? {
    guard let sheet = ID<ScoreSheet>(record.id), tree["change"] != nil,
      let event = try? SheetEvent(reading: TreeReader(tree, at: .root))
    else { return nil }
    let sentence = phrases.sentence(event.change, by: workspace.sheets[sheet]?.criteria)
    return "\(phrases.moment(event.at)) · \(event.by) · \(sentence)"
  }

  /// The money unit of the tables of a record.
  package func moneyUnit(of key: RecordKey) -> MoneyUnit {
    workspace[key]?.tree["moneyUnit"]?.asText.flatMap(MoneyUnit.init) ?? .dong
  }
}

extension RecordWords {
  /// One entry of a record's log in a sentence: where, what it was and what it became.
  ///
  /// An event of a score sheet is told as its own log tells it.
  package func sentence(_ entry: Tree.LogEntry, of record: Record) -> String {
    let kind = record.key.kind
    switch entry.change.act {
    case .create: return phrases.recordMade
    case .set(Tree.deletedKey, _, let new):
      return new == nil ? phrases.recordRevived : phrases.recordDeleted
    case .set(let path, let old, let new):
      let form = Record.form(of: kind).form(at: path)
      let shown = [old, new].map { value in
        form.map { text(of: value, as: $0, record.key) } ?? ""
      }
      return phrases.logged(place(of: path, in: record), from: shown[0], to: shown[1])
    case .insert(let path, let row, _):
      return event(row, at: path, record)
        ?? phrases.loggedRow(place(of: path, in: record), row: name(of: row, at: path, record))
    case .remove(let path, let row, _):
      return phrases.loggedRow(
        place(of: path, in: record), row: name(of: row, at: path, record), isGone: true)
    case .move(let path, let row, _, let to):
      let names = [row, to].map { id in
        id.flatMap { record.tree[path.appending($0)] }.map { name(of: $0, at: path, record) }
      }
      return phrases.loggedMove(
        place(of: path, in: record), row: names[0] ?? row, after: to.map { names[1] ?? $0 })
    }
  }

  /// What an event says that came to a score sheet; nil for every other row.
  private func event(_ row: Tree, at list: Path, _ record: Record) -> String? {
    // Read from its own row: looked for among all events, a long sheet would take their square.
    guard let sheet = record.value(as: ScoreSheet.self), list == Path(["events"]),
      let event = try? SheetEvent(reading: TreeReader(row, at: list.appending(row.rowID ?? "")))
    else { return nil }
    return phrases.sentence(event.change, by: workspace.sheets[sheet.id]?.criteria)
  }

  /// What a row that came or went is called.
  private func name(of row: Tree, at list: Path, _ record: Record) -> String {
    let inner = Record.form(of: record.key.kind).form(at: list)?.inner
    let title = row.rowTitle(in: inner)
    return title.isEmpty ? summary(of: row, inner, record.key) : title
  }

  /// A place of a record: the rows on the way by their names, then the field.
  ///
  /// A row is not named by the very field of it that is told: *Tên: A → B*, not *Tên · B · Tên*.
  private func place(of path: Path, in record: Record) -> String {
    var words: [String] = []
    var here = Path.root
    for step in path.steps {
      here = here.appending(step)
      let word: String
      if let row = record.tree[here], row.rowID == step {
        let told = row[path.steps.last ?? ""]?.asText
        let title = record.tree.rowTitle(at: here)
        word = told.map { title.hasSuffix($0) } ?? false ? "" : title
      } else {
        word = phrases.step(of: here, in: record.key.kind)
      }
      if !word.isEmpty, words.last != word { words.append(word) }
    }
    return words.joined(separator: " · ")
  }
}
