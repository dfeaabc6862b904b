import ArgumentParser
import Canvas
import Domain
import Screens
import Store
import Vietnamese

/// `bcdiso set KIND ID FIELD VALUE`: one edit, the value typed as on screen.
struct SetField: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: Phrases.spoken.aboutSet)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpKind))
  var kind: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpID))
  var id: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpField))
  var field: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpValue))
  var value: String

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    guard let kind = ListedKind(kind) else {
      throw Refusal(.usage, phrases.noSuchKind(kind.quotable))
    }
    let actor = Settings().actor(named: options.actor)
    guard !options.isReadOnly else { throw Refusal(.refused, phrases.isReadOnly) }
    guard actor.role.editsRecords else { throw Refusal(.refused, phrases.roleMayNot(actor.role)) }
    var store = try options.open()
    let target = try Target(kind, id, in: store.workspace, phrases)
    let change = try change(of: target, in: store.workspace)
    let record = store.workspace[target.record].map { store.workspace.title(of: $0) } ?? id
    // What stands there already is saved already; the log tells changes only.
    if change.alters { try commit(change, to: &store, Stamp(at: Clock.stampNow, by: actor.office)) }
    print(phrases.didSet(record, field).displayed)
  }

  /// The change that the arguments ask for.
  private func change(of target: Target, in workspace: Workspace) throws(Refusal) -> Change {
    let phrases = options.phrases
    guard let record = workspace[target.record] else {
      throw Refusal(.refused, phrases.noSuchRecord(kind, id.quotable))
    }
    let path = place(in: record.tree, at: target.path)
    guard let form = Record.form(of: target.record.kind)?.form(at: path),
      record.tree[path.parent] != nil || path.steps.contains("years")
    else { throw Refusal(.refused, phrases.noSuchField(field.quotable)) }
    let unit = record.tree["moneyUnit"]?.asText.flatMap(MoneyUnit.init) ?? .dong
    do {
      let typed = choiceKey(of: value, form) ?? value
      let new = try workspace.tree(from: typed, as: form, moneyUnit: unit)
      return Change(target.record, .set(path, old: record.tree[path], new: new))
    } catch {
      throw Refusal(.refused, phrases.badValue(value.quotable, phrases.fault(error)))
    }
  }

  /// The path of the field; the short names of dated values mean the entry in force.
  private func place(in tree: Tree, at target: Path) -> Path {
    let dated = [
      "name": ("names", "text"), "code": ("codes", "text"), "kind": ("kinds", "kind"),
      "parent": ("parents", "unit"),
    ]
    if target.isEmpty, let (list, key) = dated[field], let row = tree[list]?.elements?.last?.rowID {
      return Path([list, row, key])
    }
    return Path(target.steps + Path(field).steps)
  }

  /// The English key of a choice that was typed by its label.
  private func choiceKey(of typed: String, _ form: FieldForm) -> String? {
    guard case .choice(let keys) = form else { return nil }
    return keys.first { $0 == typed || options.phrases.choice($0).folded == typed.folded }
  }

  /// Writes the change; it is on disk when this returns.
  private func commit(_ change: Change, to store: inout OpenedStore, _ stamp: Stamp)
    throws(Refusal)
  {
    var folder = store.folder
    let edit = RecordEdit(change.record, [change], stamp, base: store.digests[change.record])
    do {
      _ = try folder.commit([edit])
    } catch {
      throw Refusal(error, at: options.folder, options.phrases)
    }
  }
}

extension Change {
  /// Whether there is another value afterwards than before.
  fileprivate var alters: Bool {
    guard case .set(_, let old, let new) = act else { return true }
    return old != new
  }
}
