import Canvas

/// A few fields in a box over the screen: texts to type, choices to step through.
package struct Dialog: Equatable, Sendable {
  /// One field with its label.
  package struct Field: Equatable, Sendable {
    package let label: String
    /// What it means: what is told when help is asked for.
    package let help: String
    package internal(set) var content: Content
    /// Of names that were chosen from a list what each stands for.
    package internal(set) var chosen: [String: String] = [:]

    /// What is in it.
    package enum Content: Equatable, Sendable {
      case text(TextField)
      /// One of some labels; the number of the chosen one.
      case choice([String], selected: Int)
    }

    package init(_ label: String, help: String, _ content: Content) {
      self.label = label
      self.help = help
      self.content = content
    }

    /// What was typed, or the label chosen.
    package var text: String {
      switch content {
      case .text(let field): field.text
      case .choice(let labels, let selected):
        labels.indices.contains(selected) ? labels[selected] : ""
      }
    }

    /// The number of the label chosen; nil for a text.
    package var selected: Int? {
      guard case .choice(_, let selected) = content else { return nil }
      return selected
    }
  }

  package let title: String
  /// What it is about, above the fields.
  package let text: String
  /// Which keys do what, below them.
  package let hint: String
  package private(set) var fields: [Field]
  /// The field that has the keyboard.
  package private(set) var focus = 0
  /// Why it was not taken, and the field that is to blame; gone with the next key.
  private(set) var fault: Fault?
  /// What is wrong with fields that were left, by their numbers; of each gone once it is changed.
  private(set) var faultsOfLeft: [Int: String] = [:]

  /// Why what stands in a field was not taken.
  struct Fault: Equatable, Sendable {
    let text: String
    let field: Int
  }

  package init(title: String, text: String, hint: String, fields: [Field]) {
    self.title = title
    self.text = text
    self.hint = hint
    self.fields = fields
  }

  /// Says under a field why it was not taken, and goes there.
  package mutating func refuse(_ text: String, at field: Int) {
    focus = max(0, min(field, fields.count - 1))
    fault = Fault(text: text, field: focus)
  }

  /// Says under each field what is wrong with it, and stays where it is.
  package mutating func judge(_ faults: [Int: String]) { faultsOfLeft = faults }

  /// The fields under which something is said to be wrong.
  package var judged: Set<Int> { Set(faultsOfLeft.keys) }

  /// The text in the field that has the keyboard; nil where it is no text.
  package var focusedText: TextField? {
    guard fields.indices.contains(focus), case .text(let field) = fields[focus].content
    else { return nil }
    return field
  }

  /// Puts a choice into the text that has the keyboard, in the place of what was typed for it.
  package mutating func put(_ text: String, for value: String, over range: Range<Int>) {
    guard var field = focusedText else { return }
    field.replace(range, with: text)
    fields[focus].content = .text(field)
    fields[focus].chosen[text] = value
    faultsOfLeft[focus] = nil
  }

  /// Chooses a label of the field that has the keyboard, by its number.
  package mutating func choose(_ number: Int) {
    guard fields.indices.contains(focus), case .choice(let labels, _) = fields[focus].content,
      labels.indices.contains(number)
    else { return }
    fields[focus].content = .choice(labels, selected: number)
    faultsOfLeft[focus] = nil
  }

  /// Goes to the next field; stays in the last.
  package mutating func goOn() { focus = min(focus + 1, max(0, fields.count - 1)) }

  /// What a key did to a dialog.
  package enum Outcome: Equatable, Sendable {
    case open
    /// Enter on the last field: it is to be taken as it is.
    case submitted
    case dismissed
  }

  /// Types, steps through choices, goes from field to field, submits or leaves.
  package mutating func handle(_ key: Key) -> Outcome {
    fault = nil
    switch key {
    case .escape: return .dismissed
    case .enter:
      if focus + 1 >= fields.count { return .submitted }
      focus += 1
    case .tab, .down: focus = (focus + 1) % max(1, fields.count)
    case .backTab, .up: focus = (focus + fields.count - 1) % max(1, fields.count)
    case .character, .control, .alt, .backspace, .delete, .insert, .left, .right, .home, .end,
      .pageUp, .pageDown, .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft,
      .altRight, .shift, .function:
      change(by: key)
    }
    return .open
  }

  /// Takes pasted text into the field that has the keyboard; false where it is too long.
  package mutating func paste(_ pasted: String) -> Bool {
    guard fields.indices.contains(focus), case .text(var field) = fields[focus].content
    else { return true }
    let isTaken = field.paste(pasted)
    fields[focus].content = .text(field)
    if isTaken { faultsOfLeft[focus] = nil }
    return isTaken
  }

  /// Does what a key means in the field that has the keyboard.
  private mutating func change(by key: Key) {
    guard fields.indices.contains(focus) else { return }
    let before = fields[focus].text
    defer { if fields[focus].text != before { faultsOfLeft[focus] = nil } }
    switch fields[focus].content {
    case .text(var field):
      _ = field.handle(key)
      fields[focus].content = .text(field)
    case .choice(let labels, let selected):
      let count = max(1, labels.count)
      switch key {
      case .left, .backspace:
        fields[focus].content = .choice(labels, selected: (selected + count - 1) % count)
      case .right, .character(" "):
        fields[focus].content = .choice(labels, selected: (selected + 1) % count)
      case .character, .control, .alt, .delete, .insert, .home, .end, .pageUp, .pageDown,
        .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft, .altRight, .shift,
        .function,
        .enter, .escape, .tab,
        .backTab, .up,
        .down:
        break
      }
    }
  }
}
