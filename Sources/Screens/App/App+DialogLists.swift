import Canvas
import Domain
import Phrases
import Tables
import Vietnamese
import Widgets

/// The list that is open in a field of a dialog.
struct DialogList: Equatable, Sendable {
  var list: ChoiceList
  /// What was typed to find one of the labels of a field; nil where the field itself is typed in.
  var typed: String?
}

/// Fields of dialogs that mean one of a set have the list of cells, and each field says what it means.
extension App {
  /// A key in a dialog: to its list where one is open, to help, else to the dialog itself.
  mutating func dialogKey(_ key: Key, _ dialog: Dialog, _ filling: Overlay.Filling) -> [Effect] {
    if CommandTable.command(for: key, in: .typing) == .help,
      dialog.fields.indices.contains(dialog.focus)
    {
      dialogList = nil
      let field = dialog.fields[dialog.focus]
      overlay = .dialogHelp(helpPage(of: field), dialog, filling)
      return []
    }
    let left = dialog.focus
    if var next = listKey(key, in: dialog, filling) {
      judge(left, in: &next, filling)
      overlay = .dialog(next, filling)
      return []
    }
    dialogList = nil
    var dialog = dialog
    let outcome = dialog.handle(key)
    judge(left, in: &dialog, filling)
    overlay = outcome == .dismissed ? nil : .dialog(dialog, filling)
    if outcome == .submitted { return submit(dialog, filling) }
    if case .character(let letter) = key { openList(of: dialog, filling, letter) }
    return []
  }

  /// What a field means, and how one of a set is found.
  private func helpPage(of field: Dialog.Field) -> TextPage {
    var lines = [TextPage.Line(field.help)]
    if case .choice(let labels, _) = field.content {
      lines += [TextPage.Line(""), TextPage.Line(phrases.chooseByTyping)]
      lines += labels.map { TextPage.Line("· \($0)") }
    }
    return TextPage(title: phrases.helpTitle(field.label), lines: lines, leftWidth: 0)
  }

  /// Opens the list of the field that has the keyboard, as far as it fits what was typed there.
  private mutating func openList(of dialog: Dialog, _ filling: Overlay.Filling, _ letter: Character)
  {
    switch dialog.fields[dialog.focus].content {
    case .choice(let labels, _):
      guard letter.isLetter || letter.isNumber else { return }
      let choices = labels.enumerated().map { Choice($1, value: String($0)) }
      dialogList = DialogList(list: ChoiceList(choices), typed: String(letter))
    case .text:
      if let known = knownTexts(filling, dialog.focus), !known.isEmpty {
        let choices = known.map { Choice($0, value: $0) }
        dialogList = DialogList(list: ChoiceList(choices, isFree: true))
      }
      guard dialogList == nil, offersUnits(filling, dialog.focus) else { break }
      let units = choicesToOffer(of: .reference(.unit), .unit, at: .root, in: nil)
      dialogList = DialogList(list: ChoiceList(units))
    }
    narrowList(of: dialog)
  }

  /// Whether a unit, or several, are meant in a field.
  private func offersUnits(_ filling: Overlay.Filling, _ field: Int) -> Bool {
    guard case .manyAtOnce(.reorganisation(let asked)) = filling,
      asked.sort.entries.indices.contains(field)
    else { return false }
    return switch asked.sort.entries[field] {
    case .parent, .heir, .parts: true
    case .name, .code, .kind, .names, .codes, .day, .decision: false
    }
  }

  /// What the store knows of the words that are typed in a field: editions, decisions; nil where any may stand.
  private func knownTexts(_ filling: Overlay.Filling, _ field: Int) -> [String]? {
    guard case .manyAtOnce(let asked) = filling else { return nil }
    switch asked {
    case .reorganisation(let act) where act.sort.entries.indices.contains(field):
      return act.sort.entries[field] == .decision ? workspace.decisionsOnUnits : nil
    case .entry(.declaration, _): return field == 2 ? workspace.editions : nil
    case .reorganisation, .entry, .visits, .trial: return nil
    }
  }

  /// Shows what fits what is typed.
  private mutating func narrowList(of dialog: Dialog) {
    guard let open = dialogList else { return }
    let text = open.typed ?? dialog.focusedText.map { $0.text(in: $0.name) } ?? ""
    if text.isEmpty { dialogList = nil } else { dialogList?.list.narrow(to: text) }
    if open.typed != nil, dialogList?.list.fitting.isEmpty == true {
      notice = Notice(text: phrases.noChoiceFits(text), role: .warning)
    }
  }

  /// A key in the open list of a dialog; nil where there is none, or the key is not for it.
  private mutating func listKey(
    _ key: Key, in dialog: Dialog, _ filling: Overlay.Filling
  ) -> Dialog? {
    guard let open = dialogList else { return nil }
    var dialog = dialog
    switch key {
    case .up, .down: dialogList?.list.move(by: key == .up ? -1 : 1, from: nil)
    case .pageUp, .pageDown: dialogList?.list.move(by: key == .pageUp ? -8 : 8, from: nil)
    case .escape: dialogList = nil
    case .enter, .tab:
      if open.typed != nil, open.list.fitting.isEmpty {
        // Going on would take the label that stood there before.
        narrowList(of: dialog)
        return dialog
      }
      guard let chosen = open.list.taken else { return nil }
      take(chosen, into: &dialog)
      dialog.goOn()
    case .character(";") where open.typed == nil:
      if let chosen = open.list.selected { take(chosen, into: &dialog) }
      dialogList = nil
      _ = dialog.handle(key)
    case .character(let letter):
      if open.typed == nil { _ = dialog.handle(key) } else { dialogList?.typed?.append(letter) }
      narrowList(of: dialog)
    case .backspace:
      if open.typed == nil { _ = dialog.handle(key) } else { _ = dialogList?.typed?.popLast() }
      narrowList(of: dialog)
    case .control, .alt, .backTab, .delete, .insert, .left, .right, .home, .end, .wordLeft,
      .wordRight, .first, .last, .altUp, .altDown, .altLeft, .altRight, .shift, .function:
      return nil
    }
    return dialog
  }

  /// Puts what was chosen into the field.
  private mutating func take(_ choice: Choice, into dialog: inout Dialog) {
    if let field = dialog.focusedText {
      dialog.put(choice.text, for: choice.value, over: field.name)
    } else if let number = Int(choice.value) {
      dialog.choose(number)
    }
    dialogList = nil
  }

  /// Draws the open list over the dialog, beside its field.
  func renderDialogList(of dialog: Dialog, into canvas: inout Canvas, in area: Rect) {
    guard let open = dialogList, dialog.fields.indices.contains(dialog.focus) else { return }
    // Under its field, where the eye is, as far as there is room.
    let (box, line) = (dialog.box(in: area), dialog.lineOfFocus(in: area))
    let bottom = min(area.bottom, line + 1 + min(open.list.fitting.count, 12) + 2)
    let near = Rect(
      column: box.left, row: area.top, columns: box.columns, rows: bottom - area.top)
    open.list.render(
      into: &canvas, in: near, beside: line, ticked: [],
      title: [dialog.fields[dialog.focus].label, open.typed].compactMap { $0 }
        .joined(separator: ": "))
  }
}

extension TextField {
  /// The letters of the name at the caret: between semicolons, up to a share behind it.
  fileprivate var name: Range<Int> {
    var start = letters[..<caret].lastIndex(of: ";").map { $0 + 1 } ?? 0
    var end = letters[caret...].firstIndex(of: ";") ?? letters.count
    if let sign = letters[start..<end].firstIndex(of: "=") { end = sign }
    while start < end, letters[start].isWhitespace { start += 1 }
    while end > start, letters[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
