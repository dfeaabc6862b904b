import Domain
import Vietnamese
import Widgets

/// One of the values that a draft may take: how it is shown, and what is typed for it.
package struct Choice: Equatable, Sendable {
  package let label: String
  /// The id or the key that it stands for.
  package let value: String

  package init(_ label: String, value: String) {
    self.label = label
    self.value = value
  }
}

extension Grid.Draft {
  /// How what is typed is read.
  package var form: FieldForm {
    switch purpose {
    case .cell(let binding): binding.form
    case .new(let row): row.form
    }
  }

  /// Whether nothing was typed since a choice, or what stood in the cell, was put into the field.
  package var isPicked: Bool { picked?.label == field.text }

  /// Where the part of the text stands that a choice replaces.
  private var part: (before: String, text: String, after: String) {
    let parts = field.text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard let number = partToChoose, parts.indices.contains(number) else {
      return ("", field.text, "")
    }
    let before = parts[..<number].map { $0 + ";" }.joined()
    let after = parts[(number + 1)...].map { ";" + $0 }.joined()
    return (before.isEmpty ? "" : before + " ", parts[number].trimmed, after)
  }

  /// The choices that what was typed may mean, the best first: the same, its beginning, a part of it.
  package var fitting: [Int] {
    let typed = part.text
    guard !typed.folded.isEmpty else { return Array(choices.indices) }
    let needle = typed.folded
    let ranks: [(Choice) -> Bool] = [
      { $0.label == typed || $0.value == typed },
      { $0.label.lowercased() == typed.lowercased() },
      { $0.label.folded == needle },
      { $0.label.folded.hasPrefix(needle) },
      { $0.label.folded.contains(needle) },
    ]
    var found: [Int] = []
    for rank in ranks {
      found += choices.indices.filter { rank(choices[$0]) && !found.contains($0) }
    }
    return found
  }

  /// The choice that is selected: the one that was put into the field.
  private var selected: Int? {
    guard isPicked, let picked else { return nil }
    return choices.firstIndex { $0.value == picked.value }
      ?? choices.firstIndex { $0.label == part.text }
  }

  /// Puts the next or the previous choice into the field, after typing the one that fits best.
  ///
  /// - Returns: false when what was typed fits none; then nothing is put there.
  package mutating func choose(next: Bool) -> Bool {
    let count = choices.count
    let chosen: Int?
    if let selected {
      chosen = (selected + (next ? 1 : count - 1)) % count
    } else {
      chosen = next || !part.text.isEmpty ? fitting.first : fitting.last
    }
    guard let chosen, choices.indices.contains(chosen) else { return false }
    let choice = choices[chosen]
    let (before, _, after) = part
    field = TextField(
      before + choice.label + after, method: field.method, keepsLines: field.keepsLines)
    picked = Choice(field.text, value: choice.value)
    if !taken.contains(choice) { taken.append(choice) }
    return true
  }

  /// What is committed: every choice by what it stands for, never by its words.
  package var resolved: String {
    if !form.isList {
      if isPicked, let picked { return picked.value }
      return (taken + choices).first { $0.label == field.text }?.value ?? field.text
    }
    return resolvedParts.joined(separator: "; ")
  }

  /// The names of a list, each choice as what it stands for.
  package var resolvedParts: [String] {
    field.text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      let text = String(part).trimmed
      return taken.first { $0.label == text }?.value ?? text
    }
  }
}

extension FieldForm {
  /// Whether several names are typed, parted by semicolons.
  package var isList: Bool { if case .names = nature { true } else { false } }
}

extension String {
  /// The text without the white space around it.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    return String(rest)
  }
}
