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
    let (path, changes) = try changes(of: target, in: store.workspace)
    guard !changes.isEmpty else {
      print(phrases.nothingChanged.displayed)
      return
    }
    try commit(changes, to: &store, Stamp(at: Clock.stampNow, by: actor.office))
    let name = phrases.field(path, of: target.record.kind)
    print(phrases.didSet(title(of: target, in: store.workspace), name).displayed)
  }

  /// What the record or the line is called.
  private func title(of target: Target, in workspace: Workspace) -> String {
    guard let record = workspace[target.record] else { return id }
    guard !target.path.isEmpty else { return workspace.title(of: record) }
    return record.tree[target.path]?["content"]?.asText ?? id
  }

  /// The place of the field and the changes that the arguments ask for.
  private func changes(of target: Target, in workspace: Workspace) throws(Refusal) -> (
    Path, [Change]
  ) {
    let phrases = options.phrases
    guard let record = workspace[target.record] else {
      throw Refusal(.refused, phrases.noSuchRecord(kind, id.quotable))
    }
    let path = place(in: record.tree, at: target.path)
    guard let form = Record.form(of: target.record.kind)?.form(at: path),
      record.tree[path.parent] != nil || path.steps.contains("years")
    else { throw Refusal(.refused, phrases.noSuchField(field.quotable)) }
    let unit = record.tree["moneyUnit"]?.asText.flatMap(MoneyUnit.init) ?? .dong
    let typed = try key(of: value, form, of: record.key.kind)
    do {
      return (path, try workspace.setting(path, of: record.key, to: typed, as: form, in: unit))
    } catch {
      throw Refusal(.refused, phrases.badValue(value.quotable, phrases.fault(error)))
    }
  }

  /// What was typed, a choice by its English key instead of its label.
  private func key(of typed: String, _ form: FieldForm, of kind: RecordKind) throws(Refusal)
    -> String
  {
    guard case .choice(let keys) = form, !typed.isEmpty else { return typed }
    guard let key = options.phrases.choice(typed, among: keys, of: kind) else {
      let choices = options.phrases.choices(keys, of: kind)
      throw Refusal(.refused, options.phrases.badValue(typed.quotable, choices))
    }
    return key
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

  /// Writes the changes; they are on disk when this returns.
  private func commit(_ changes: [Change], to store: inout OpenedStore, _ stamp: Stamp)
    throws(Refusal)
  {
    guard let key = changes.first?.record else { return }
    var folder = store.folder
    let edit = RecordEdit(key, changes, stamp, base: store.digests[key])
    do {
      _ = try folder.commit([edit])
    } catch {
      throw Refusal(error, at: options.folder, options.phrases)
    }
  }
}
