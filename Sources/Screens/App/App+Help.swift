import Domain
import Phrases
import Tables
import Widgets

extension App {
  /// The field that is typed, or else that the selected cell shows; nil where neither is one.
  private var topic: FieldTopic? {
    guard let grid else { return nil }
    if case .new(let row)? = grid.draft?.purpose {
      return row.topic(phrases, money: row.owner.map { view.moneyUnit(of: $0) } ?? .dong)
    }
    if let binding = bindingInHand { return binding.topic(phrases) }
    guard grid.search == nil, grid.table.isForm else { return nil }
    return grid.selected?.topic(view)
  }

  /// The cell that is typed in, or else that is selected.
  private var bindingInHand: CellBinding? {
    guard let grid else { return nil }
    if case .cell(let binding)? = grid.draft?.purpose { return binding }
    guard grid.draft == nil, grid.search == nil, let row = grid.selected else { return nil }
    return cell(row, grid.column)?.binding
  }

  /// The criterion whose score is in hand, which has a way of its own to be typed.
  private var criterionInHand: Criterion? {
    guard case .sheet(.score(let id, _), let name)? = bindingInHand?.target else { return nil }
    return workspace.sheet(name)?.criteria?.tree[id]
  }

  /// The help of the field in hand, if there is one, and of this screen, made from the key table.
  func helpPage() -> TextPage {
    if grid?.table == .importedLines, grid?.search == nil { return paperHelp() }
    let topic = self.topic
    let lines = topic.map { about($0) } ?? []
    return TextPage(
      title: phrases.helpTitle(topic?.label ?? screen.title(phrases)), lines: lines + keyLines(),
      leftWidth: 24)
  }

  /// What a field means, how it is typed and how a command names it.
  private func about(_ topic: FieldTopic) -> [TextPage.Line] {
    var lines: [TextPage.Line] = []
    if let sentence = phrases.help(at: topic.path, of: topic.kind) {
      lines = [TextPage.Line(sentence), TextPage.Line("")]
    }
    let criterion = criterionInHand
    let typing = phrases.typing(
      topic.form, of: topic.kind, money: topic.money,
      unitKinds: workspace.header.unitKinds.map(\.name))
    let rule = criterion.flatMap { row in row.rule.map { phrases.rule($0, row.maximum) } }
    lines.append(TextPage.Line(phrases.howTyped, rule ?? typing))
    if let criterion, !criterion.evidence.isEmpty {
      let label = phrases.field(Criterion.fields.evidence, of: .criteriaSet)
      lines.append(TextPage.Line(label, criterion.evidence))
    }
    if let record = topic.record, topic.form.isOneValue {
      lines.append(
        TextPage.Line(
          phrases.onCommandLine,
          "bcdiso set \(record.kind.rawValue) \(record.id) \(topic.path.text)"))
    }
    return lines + [TextPage.Line(""), TextPage.Line(phrases.keysHere)]
  }

  /// The keys that work here: what belongs to this sort of table first, and nothing that cannot be done in it.
  private func keyLines() -> [TextPage.Line] {
    let context = self.context
    var lines = [TextPage.Line("", phrases.helpMarks), TextPage.Line("")]
    let valid = CommandTable.bindings.filter { binding in
      CommandTable.isValid(binding.scope, in: context) && !binding.isInMenuOnly
        && isOfUse(binding)
    }
    let own = valid.filter { $0.scope == context.scope && $0.nature != .motion }
    for binding in own + valid.filter({ !own.contains($0) }) {
      lines.append(
        TextPage.Line(
          phrases.keys(of: binding, in: context), phrases.explanation(of: binding.command)))
    }
    return lines + [TextPage.Line(""), TextPage.Line("", phrases.helpMouse)]
  }

  /// Whether a command of a sort of table can be done in this one at all.
  private func isOfUse(_ binding: Binding) -> Bool {
    switch binding.scope {
    case .lists: availability(of: binding.command) == .ready
    case .tables:
      if case .budget? = grid?.table { true } else { availability(of: binding.command) == .ready }
    case .everywhere, .grids, .sheets, .unscored: true
    }
  }
}

extension CommandTable.Context {
  /// The scope of what is there in this sort of table alone; while something is typed none.
  fileprivate var scope: Binding.Scope? {
    switch self {
    case .list: .lists
    case .table: .tables
    case .sheet: .sheets
    case .typing: nil
    }
  }
}
