import Domain
import Phrases

/// A record or a row that is being made of typed values.
struct ThingDraft {
  /// Where it is to stand.
  enum Place {
    /// A record of its own.
    case store
    /// In a list of a record, by a row of it, else last.
    case list(Path, of: RecordKey, RowDestination?)
  }

  private let place: Place
  private let kind: ListedKind
  private let workspace: Workspace
  private let phrases: Phrases
  /// What was typed for which field, in the order in which it was.
  private var typed: [(path: Path, form: FieldForm, text: TypedText)] = []
  /// The dated values of a unit, which hold from the beginning.
  private var dated: [(list: FieldKey, value: FieldKey, tree: Tree)] = []

  /// Begins with nothing.
  init(_ place: Place, _ kind: ListedKind, _ workspace: Workspace, _ phrases: Phrases) {
    (self.place, self.kind, self.workspace, self.phrases) = (place, kind, workspace, phrases)
  }

  /// Takes what was typed for a field, called by its key or its label.
  mutating func set(_ field: String, to value: String) throws(CommandError) {
    let path = FieldNames(of: kind.record, phrases).path(called: field, in: kind.form, .object([:]))
    let name = path.map { SetField.short($0.text) } ?? field
    if kind.record == .unit, kind.source == .records, let (list, entry) = SetField.dated[name] {
      dated.append((list, entry, try tree(of: value, inDated: list)))
      return
    }
    guard let path, let form = kind.form.form(at: path), form.isOneValue else {
      throw CommandError(.refused, phrases.noSuchField(field.quotable, of: kind.word))
    }
    let value = form == .prose ? try StandardInput.text(or: value, phrases) : value
    let key: String
    do throws(TypingFault) {
      key = try phrases.key(of: value, as: form, of: kind.record)
    } catch {
      throw refusal(of: value, error)
    }
    typed.append((path, form, phrases.typed(key)))
  }

  /// Links the unit that the name of a line of a list means, and numbers the line, as the screens do.
  mutating func linkUnit(in workspace: Workspace) {
    guard case .list(let list, of: let record, _) = place else { return }
    let isTyped = {
      (field: any AnyField, typed: [(path: Path, form: FieldForm, text: TypedText)]) in
      typed.contains { $0.path == Path([field.key]) }
    }
    let fields = RosterEntry.fields
    if !isTyped(fields.ordinal, typed) {
      let count = (workspace[record]?.tree[list]?.elements?.count ?? 0) + 1
      typed.append((Path(fields.ordinal), .text, phrases.typed(String(count))))
    }
    guard !isTyped(fields.unit, typed),
      let name = typed.first(where: { $0.path == Path(fields.name) })?.text.text,
      case let found = workspace.meant(.unit, name, as: workspace.namingTimes(in: record)),
      found.count == 1
    else { return }
    typed.append((Path(fields.unit), fields.unit.form, phrases.typed(found[0].key.id)))
  }

  /// What was typed for a dated value: a kind by its key, a parent by its id.
  private func tree(of value: String, inDated list: FieldKey) throws(CommandError) -> Tree {
    let form: FieldForm =
      switch list {
      case FieldKey(Unit.fields.kinds): .unitKind
      case FieldKey(Unit.fields.parents): .reference(.unit)
      default: .text
      }
    do throws(TypingFault) {
      guard let tree = try workspace.tree(from: phrases.typed(value), as: form) else {
        throw .notAChoice
      }
      return tree
    } catch {
      throw refusal(of: value, error)
    }
  }

  private func refusal(of value: String, _ fault: TypingFault) -> CommandError {
    CommandError(.refused, phrases.badValue(value.quotable, phrases.fault(fault)))
  }

  /// What makes it, its id, what it is called then, and how the rows behind it count on.
  func made(
    ids: inout IDGenerator
  ) throws(CommandError) -> (changes: [Change], id: String, title: String, behind: Renumbering?) {
    let begun = begun(&ids)
    // A number that was typed stands as it was typed; else those behind the row count on, as on screen.
    let counted = isNumbered ? nil : workspace.countingOn(from: begun)
    let first = counted?.row ?? begun
    let thing = first.path
    var rest = workspace
    var changes = [rest.completed(first)] + (counted?.behind.changes ?? [])
    try apply(changes, to: &rest)
    // What a value brings along, the words of a figure or its measure, is set in the thing as it stands.
    for (path, form, text) in typed {
      let more = try setting(path, form, text, of: thing, in: first.record, rest)
      try apply(more, to: &rest)
      changes += more
    }
    let record = rest[first.record]
    let title = thing.isEmpty ? record.map { rest.title(of: $0) } : record?.tree.rowTitle(at: thing)
    return (changes, thing.steps.last ?? first.record.id, title ?? "", counted?.behind)
  }

  private func apply(_ changes: [Change], to workspace: inout Workspace) throws(CommandError) {
    do throws(ChangeRefusal) {
      try workspace.apply(changes, Stamp(at: "", by: ""))
    } catch {
      throw CommandError(.refused, phrases.refused(error))
    }
  }

  /// What typing a value into the thing changes, now that it stands there.
  private func setting(
    _ path: Path, _ form: FieldForm, _ text: TypedText, of thing: Path, in record: RecordKey,
    _ workspace: Workspace
  ) throws(CommandError) -> [Change] {
    let unit = workspace[record]?.tree.value(of: Budget.fields.moneyUnit) ?? .dong
    do throws(TypingFault) {
      return try workspace.setting(
        Path(thing.steps + path.steps), of: record, to: text, as: form, in: unit)
    } catch {
      throw refusal(of: text.text, error)
    }
  }

  /// Whether its number was typed.
  private var isNumbered: Bool { typed.contains { $0.path == Path(Outline.ordinal) } }

  /// The change that makes it, with as much as can be read before it stands anywhere.
  private func begun(_ ids: inout IDGenerator) -> Change {
    switch place {
    case .store:
      let key = RecordKey(kind.record, ids.next(letter: kind.record.letter))
      var tree = Tree.record(key)
      for (list, value, entry) in dated {
        let letter = kind.form.form(at: Path(list))?.inner?.letter ?? DatedName.letter
        let row = Tree.row(id: ids.next(letter: letter)).with(value, tree: entry)
        tree = tree.with(list, tree: .list([row]))
      }
      for (path, form, text) in typed {
        _ = tree.put((try? workspace.tree(from: text, as: form)) ?? nil, at: path)
      }
      return Change(key, .create(tree))
    case .list(let list, of: let record, let destination):
      let rows = workspace[record]?.tree[list]?.elements ?? []
      let (parent, after) =
        destination.map { rows.standing(at: $0) } ?? (nil, rows.last?.rowID)
      var row = Tree.row(id: ids.next(letter: kind.form.letter ?? "r"))
        .with(Outline.parent, tree: parent.map { .text($0) })
      if kind.form.form(at: Path(Outline.ordinal)) != nil {
        let next = rows.nextOrdinal(under: parent, isFull: record.kind.hasFullOrdinals)
        row = row.with(Outline.ordinal, tree: next.map { .text($0) })
      }
      for (path, form, text) in typed {
        let place = Path(list.appending("").steps + path.steps)
        let unit = workspace[record]?.tree.value(of: Budget.fields.moneyUnit) ?? .dong
        let value = try? workspace.value(of: text, at: place, in: record, as: form, unit)
        _ = row.put(value ?? nil, at: path)
      }
      return Change(record, .insert(list, row: row, after: after))
    }
  }
}
