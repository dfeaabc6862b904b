import ArgumentParser
import Canvas
import Domain
import Phrases
import Store
import Vietnamese

/// `bcdiso set KIND ID FIELD VALUE`: one edit, the value typed as on screen.
struct SetField: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: Phrases.spoken.aboutSet)

  @OptionGroup var named: NamedThing

  @Argument(help: ArgumentHelp(Phrases.spoken.helpField, valueName: Phrases.spoken.valueField))
  var field: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpValue, valueName: Phrases.spoken.valueValue))
  var value: String

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(Phrases.spoken.helpSetOn, valueName: Phrases.spoken.valueDay))
  var day: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let kind = try named.listedKind(phrases)
    var work = try options.openToEdit(kind)
    let store = work.store
    let on = try phrases.day(day)
    let times = on.map { NamingTimes.through($0) } ?? .on(Clock.now.today)
    let target = try Listing(store.workspace).one(kind, named.id, as: times, phrases)
    let dated = try datedChanges(of: target, kind, at: &work)
    let (path, changes) = try dated ?? changes(of: target, kind, in: store.workspace)
    guard !changes.isEmpty else {
      print(phrases.nothingChanged.displayed)
      return
    }
    let lost = store.workspace.timesLost(by: changes)
    let slips = store.workspace.slips(in: changes)
    try work.make(changes)
    let name = phrases.field(path, of: target.record.key.kind)
    // A dated value is said with its day below.
    let isSaidBelow = dated != nil && changes.count > 1 && changes.contains { $0.insertsRow }
    let read = isSaidBelow ? [] : readings(of: changes, in: store.workspace)
    var sentence = phrases.didSet(target.title(in: store.workspace), name, read)
    if isSaidBelow, let on = try phrases.day(day) ?? Clock.now.today {
      sentence +=
        ". "
        + phrases.holdsFrom(
          on, kept: phrases.place(path, of: .unit, in: target.tree))
    }
    print(sentence.displayed)
    for slip in slips { Program.warn(phrases.sentence(slip, causes: [])) }
    try tell(of: changes, lost.map { phrases.timeWas($0.before) }, phrases)
    for typed in changes.compactMap(\.leadOfTask) {
      guard let near = store.workspace.nearUnit(to: typed) else { continue }
      Program.warn(phrases.noUnit(typed, near: near))
    }
  }

  /// What was read, where a value is more than its text: a figure, a day, a name.
  private func readings(of changes: [Change], in workspace: Workspace) -> [String] {
    let words = RecordWords(workspace, options.phrases)
    var readings: [String] = []
    for change in changes {
      guard case .set(let path, _, let new?) = change.act,
        let form = Record.form(of: change.record.kind).form(at: path)
      else { continue }
      switch form.nature {
      case .figure where form == .money:
        guard let dong = new.asInteger else { continue }
        readings.append(
          options.phrases.read(Money(dong: dong), words.moneyUnit(of: change.record)))
      case .words where path.ends(in: BudgetLine.fields.measure) && !readings.isEmpty:
        readings.append(words.text(of: new, as: form, change.record))
      case .figure, .date, .choice, .flag, .name, .names:
        readings.append(words.text(of: new, as: form, change.record))
      case .words, .texts, .digits, .parts: continue
      }
    }
    return readings
  }

  /// Says what was understood of a time, or that no day follows from it.
  private func tell(
    of changes: [Change], _ before: [String], _ phrases: Phrases
  ) throws(CommandError) {
    for (plan, typed, _) in try options.open().workspace.schedules(setBy: changes) {
      if let understood = phrases.understoodDays(typed, in: plan) { print(understood.displayed) }
      if let why = phrases.noDueDay(typed, in: plan) {
        Program.warn(([why] + before).joined(separator: " "))
      }
    }
  }

  /// The place of the field and the changes that the arguments ask for.
  private func changes(
    of target: ListedItem, _ kind: ListedKind, in workspace: Workspace
  ) throws(CommandError) -> (Path, [Change]) {
    let phrases = options.phrases
    let record = target.record
    let field = fieldCalled(in: target, kind)
    let path = place(of: field, in: record.tree, at: target.path ?? .root)
    guard let form = Record.form(of: record.key.kind).form(at: path),
      record.tree[path.parent] != nil || path.steps.contains(BudgetLine.fields.years.key)
    else { throw CommandError(.refused, phrases.noSuchField(self.field.quotable, of: kind.word)) }
    let unit = record.tree.value(of: Budget.fields.moneyUnit) ?? .dong
    let value =
      form == .prose ? try StandardInput.text(or: value, phrases) : value
    do throws(TypingFault) {
      let typed = try phrases.key(of: value, as: form, of: record.key.kind)
      let changes = try workspace.setting(
        path, of: record.key, to: phrases.typed(typed), as: form, in: unit)
      return (path, changes)
    } catch {
      throw refusal(of: error, form, of: record.key.kind, in: workspace)
    }
  }

  /// Why a value is not taken; of a choice, what can be chosen.
  private func refusal(
    of fault: TypingFault, _ form: FieldForm, of kind: RecordKind, in workspace: Workspace
  ) -> CommandError {
    let phrases = options.phrases
    var why = phrases.fault(fault)
    if fault == .notAChoice, form == .unitKind {
      why = phrases.chooseOne(of: workspace.header.unitKinds.map(\.name))
    } else if fault == .notAChoice, case .choice(let keys) = form {
      why = phrases.choices(keys, of: kind)
    }
    return CommandError(.refused, phrases.badValue(value.quotable, why))
  }

  /// The field that is meant, by its key or by its label in either language.
  private func fieldCalled(in target: ListedItem, _ kind: ListedKind) -> String {
    let names = FieldNames(of: target.record.key.kind, options.phrases)
    return SetField.short(
      names.path(called: field, in: kind.form, target.tree)?.text ?? self.field)
  }

  /// The place and the changes of a dated value of a unit, which is to hold from a day on.
  ///
  /// What a unit was before stays as it was. Nil for fields without a day, and to blank an entry.
  private func datedChanges(
    of target: ListedItem, _ kind: ListedKind, at work: inout StoreAtWork
  ) throws(CommandError) -> (Path, [Change])? {
    let (phrases, workspace) = (options.phrases, work.workspace)
    guard target.isRecord, let unit = target.unit, !value.isEmpty,
      let field = SetField.dated[fieldCalled(in: target, kind)]
    else {
      guard day == nil else { throw CommandError(.usage, phrases.onlyDatedHaveDays) }
      return nil
    }
    guard let on = try phrases.day(day) ?? Clock.now.today else {
      throw CommandError(.usage, phrases.notADate(""))
    }
    let row = target.tree[field.list]?.elements?.last?.rowID
    let path = row.map { Path(field.list).appending($0) / field.value } ?? Path(field.list)
    let value = try self.value(of: field.list, on: on, in: workspace)
    do throws(ReorganisationFault) {
      let changes = try work.with { document throws(ReorganisationFault) in
        try document.changes(
          holding: value, in: field.list, of: unit.id, from: on, isUndated: day == nil)
      }
      return (path, changes)
    } catch .ended(let id, let end) {
      let name = workspace.unit(id)?.name(on: nil) ?? id.text
      throw CommandError(
        .refused,
        phrases.setAfterEnd(
          name, end, entry: phrases.place(path, of: .unit, in: target.tree)))
    } catch {
      throw CommandError(
        .refused,
        phrases.reorganisation(error, asked: .commandLine) {
          workspace.unit($0)?.name(on: nil) ?? $0.text
        })
    }
  }

  /// What was typed for a dated value: a kind by its key, a parent by its id.
  private func value(
    of list: FieldKey, on day: Day, in workspace: Workspace
  ) throws(CommandError) -> String {
    do throws(TypingFault) {
      switch list {
      case FieldKey(Unit.fields.kinds):
        return try workspace.tree(from: options.phrases.typed(value), as: .unitKind)?.asText ?? ""
      case FieldKey(Unit.fields.parents):
        return try workspace.one(of: .unit, called: value, as: .from(day)).id
      default: return try Workspace.cleaned(value)
      }
    } catch {
      let form: FieldForm = list == FieldKey(Unit.fields.kinds) ? .unitKind : .text
      throw refusal(of: error, form, of: .unit, in: workspace)
    }
  }

  /// The short name of a dated value where its list is named, whose entry in force is meant.
  static func short(_ field: String) -> String {
    dated.first { $0.value.list.key == field }?.key ?? field
  }

  /// The short names of dated values: their list, and the field of its entries.
  static let dated: [String: (list: FieldKey, value: FieldKey)] = [
    ItemKey.name.key: (FieldKey(Unit.fields.names), FieldKey(DatedName.fields.text)),
    ItemKey.code.key: (FieldKey(Unit.fields.codes), FieldKey(DatedName.fields.text)),
    ItemKey.kind.key: (FieldKey(Unit.fields.kinds), FieldKey(DatedKind.fields.kind)),
    ItemKey.parent.key: (FieldKey(Unit.fields.parents), FieldKey(DatedParent.fields.unit)),
  ]

  /// The path of the field; the short names of dated values mean the entry in force.
  private func place(of field: String, in tree: Tree, at target: Path) -> Path {
    if target.isEmpty, let (list, value) = SetField.dated[field],
      let row = tree[list]?.elements?.last?.rowID
    {
      return Path(list).appending(row) / value
    }
    return Path(target.steps + Path(field).steps)
  }
}

extension Change {
  /// Whether it adds a row: of a dated list, what holds from a day on.
  fileprivate var insertsRow: Bool { if case .insert = act { true } else { false } }
}
