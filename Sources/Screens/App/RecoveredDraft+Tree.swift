import Domain
import Tables
import Vietnamese

/// The keys of the file of a draft.
private enum DraftKey: String, TreeKey {
  case schema, text, before, label, at, place, numbers
  case cell, path, field, row, said, sheet
  case location, linksUnit, attached, named, record, fields, list, letter, after
  case owner = "in"
}

extension RecoveredDraft {
  /// The version of the form below.
  private static let schema = 1

  /// What is written into its file.
  package var tree: Tree {
    Tree([
      DraftKey.schema: .integer(RecoveredDraft.schema), .text: .text(text), .before: .text(before),
      .label: .text(label), .at: .text(at), .place: target.tree,
    ]).with(
      DraftKey.numbers, tree: numbers == .vietnamese ? nil : .text(numbers.rawValue))
  }

  /// Reads what was written; nil for anything else.
  package init?(_ tree: Tree) {
    guard tree[DraftKey.schema] == .integer(RecoveredDraft.schema),
      let text = tree[DraftKey.text]?.asText,
      let before = tree[DraftKey.before]?.asText, let label = tree[DraftKey.label]?.asText,
      let at = tree[DraftKey.at]?.asText, let target = tree[DraftKey.place].flatMap(Target.init)
    else { return nil }
    let numbers = tree[DraftKey.numbers].map { $0.asText.flatMap(NumberForm.init) }
    guard let numbers = numbers ?? .vietnamese else { return nil }
    self.init(
      text: text, before: before, label: label, at: at, numbers: numbers, target: target)
  }
}

extension RecoveredDraft.Target {
  /// What is written of a place.
  fileprivate var tree: Tree {
    switch self {
    case .cell(let key, let path, let field):
      Tree([DraftKey.cell: key.tree, .path: path.tree, .field: .text(field.key)])
    case .row(let row): Tree([DraftKey.row: row.tree])
    case .sheet(let input, let name): Tree([DraftKey.said: .texts(input.words), .sheet: name.tree])
    }
  }

  /// Reads a place.
  fileprivate init?(_ tree: Tree) {
    if let key = tree[DraftKey.cell].flatMap(RecordKey.init),
      let path = tree[DraftKey.path].flatMap(Path.init),
      let field = tree[DraftKey.field]?.asText
    {
      self = .cell(key, path, field: FieldKey(endOf: Path(field)))
    } else if let row = tree[DraftKey.row].flatMap(NewRow.init) {
      self = .row(row)
    } else if let input = tree[DraftKey.said]?.asTexts.flatMap(SheetInput.init),
      let name = tree[DraftKey.sheet].flatMap(SheetName.init)
    {
      self = .sheet(input, in: name)
    } else {
      return nil
    }
  }
}

/// What an input is called in the file.
private enum InputWord: String {
  case score, note, reason, explanation, evidence, findingKind, findingText, finding, superseding
}

extension SheetInput {
  /// What is written of an input: its name, then what it is about.
  fileprivate var words: [String] {
    switch self {
    case .score(let id, let figure): [InputWord.score.rawValue, id.text, figure.rawValue]
    case .note(let id): [InputWord.note.rawValue, id.text]
    case .reason(let id): [InputWord.reason.rawValue, id.text]
    case .explanation(let id): [InputWord.explanation.rawValue, id.text]
    case .evidence(let id): [InputWord.evidence.rawValue, id.text]
    case .findingKind(let id): [InputWord.findingKind.rawValue] + (id.map { [$0.text] } ?? [])
    case .findingText(let kind, let id):
      [InputWord.findingText.rawValue, kind.rawValue] + (id.map { [$0.text] } ?? [])
    case .finding(let id, let field): [InputWord.finding.rawValue, id.text, field.key]
    case .superseding: [InputWord.superseding.rawValue]
    }
  }

  /// Reads an input.
  fileprivate init?(_ words: [String]) {
    let second = words.count > 1 ? words[1] : ""
    let third = words.count > 2 ? words[2] : ""
    let about = ID<Criterion>(second)
    let read: SheetInput? =
      switch words.first.flatMap({ InputWord(rawValue: $0) }) {
      case .score: about.flatMap { id in ScoreFigure(rawValue: third).map { .score(id, $0) } }
      case .note: about.map { .note($0) }
      case .reason: about.map { .reason($0) }
      case .explanation: about.map { .explanation($0) }
      case .evidence: about.map { .evidence($0) }
      case .findingKind: .findingKind(about)
      case .findingText:
        FindingKind(rawValue: second).map { .findingText($0, ID<Criterion>(third)) }
      case .finding: ID<Finding>(second).map { .finding($0, FieldKey(endOf: Path(third))) }
      case .superseding: .superseding
      case nil: nil
      }
    guard let read, read.words == words else { return nil }
    self = read
  }
}

extension NewRow {
  /// What is written of a row to be made.
  fileprivate var tree: Tree {
    var members: [DraftKey: Tree] = [
      .field: .text(field.key), .location: .text(location), .linksUnit: .flag(linksUnit),
      .attached: .list(attached),
    ]
    switch kind {
    case .named(let kind, let fields):
      members[.named] = .text(kind.rawValue)
      members[.fields] = .object(fields)
    case .record(let kind, let fields):
      members[.record] = .text(kind.rawValue)
      members[.fields] = .object(fields)
    case .row(let key, let list, let letter, let after, let fields):
      members[.owner] = key.tree
      members[.list] = list.tree
      members[.letter] = .text(String(letter))
      members[.after] = after.map { .text($0) }
      members[.fields] = .object(fields)
    }
    return Tree(members)
  }

  /// Reads a row to be made.
  fileprivate init?(_ tree: Tree) {
    guard let field = tree[DraftKey.field]?.asText, let location = tree[DraftKey.location]?.asText,
      case .flag(let linksUnit)? = tree[DraftKey.linksUnit],
      let attached = tree[DraftKey.attached]?.elements,
      let kind = Kind(tree)
    else { return nil }
    self.init(
      field: FieldKey(endOf: Path(field)), location: location, kind: kind, linksUnit: linksUnit,
      attached: attached)
    guard let form = formOfField else { return nil }
    self.form = form
  }
}

extension NewRow.Kind {
  /// Reads what is made.
  fileprivate init?(_ tree: Tree) {
    guard let fields = tree[DraftKey.fields]?.members else { return nil }
    if let kind = tree[DraftKey.named]?.asText.flatMap(RecordKind.init(rawValue:)) {
      self = .named(kind, fields: fields)
    } else if let kind = tree[DraftKey.record]?.asText.flatMap(RecordKind.init(rawValue:)) {
      self = .record(kind, fields: fields)
    } else if let key = tree[DraftKey.owner].flatMap(RecordKey.init),
      let list = tree[DraftKey.list].flatMap(Path.init), let letter = tree[DraftKey.letter]?.asText,
      letter.count == 1, let first = letter.first
    {
      let after = tree[DraftKey.after]?.asText
      self = .row(key, list: list, letter: first, after: after, fields: fields)
    } else {
      return nil
    }
  }
}
