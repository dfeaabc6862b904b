import Domain
import Phrases
import Tables
import Widgets

extension App {
  /// The field that is typed, or else that the selected cell shows; nil where neither is one.
  private var topic: FieldTopic? {
    guard let grid else { return nil }
    switch grid.draft?.purpose {
    case .cell(let binding)?: return binding.topic(phrases)
    case .new(let row)?:
      return row.topic(phrases, money: row.owner.map { view.moneyUnit(of: $0) } ?? .dong)
    case nil: break
    }
    guard grid.search == nil, let row = grid.selected else { return nil }
    return cell(row, grid.column)?.binding?.topic(phrases)
      ?? (grid.table.isForm ? row.topic(view) : nil)
  }

  /// The help of the field in hand, if there is one, and of this screen, made from the key table.
  func helpPage() -> TextPage {
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
    let typing = phrases.typing(
      topic.form, of: topic.kind, money: topic.money,
      unitKinds: workspace.header.unitKinds.map(\.name))
    lines.append(TextPage.Line(phrases.howTyped, typing))
    if let record = topic.record, topic.form.isOneValue {
      lines.append(
        TextPage.Line(
          phrases.onCommandLine,
          "bcdiso set \(record.kind.rawValue) \(record.id) \(topic.path.text)"))
    }
    return lines + [TextPage.Line(""), TextPage.Line(phrases.keysHere)]
  }

  /// The keys that work here.
  private func keyLines() -> [TextPage.Line] {
    let context = self.context
    var lines = [TextPage.Line("", phrases.helpMarks), TextPage.Line("")]
    for binding in CommandTable.bindings {
      guard CommandTable.isValid(binding.scope, in: context), !binding.isInMenuOnly else {
        continue
      }
      lines.append(
        TextPage.Line(
          phrases.keys(of: binding, in: context), phrases.explanation(of: binding.command)))
    }
    return lines + [TextPage.Line(""), TextPage.Line("", phrases.helpMouse)]
  }
}
