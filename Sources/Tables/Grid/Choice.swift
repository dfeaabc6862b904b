import Domain
import Vietnamese

/// One of the things that may be meant: how it is shown, by what it is found, and what stands for it.
package struct Choice: Equatable, Sendable {
  /// How it is listed; no two of a list are listed alike.
  package let label: String
  /// The id or the key that it stands for.
  package let value: String
  /// How it stands among several that are parted by semicolons.
  package let text: String
  /// What is told beside it: a code, the estimate of a line.
  package let detail: String
  /// Where it comes among others that fit as well: of units the upper kinds first, what ended last.
  fileprivate let weight: Int
  /// What ended comes behind all that goes on.
  package static let ended = 1_000
  /// Its bare name, which others may have too.
  private let name: SearchText
  /// Its codes and numbers, typed whole.
  private let codes: [String]
  private let search: SearchText
  /// All else that finds it: codes, numbers, earlier names.
  private let others: [SearchText]

  package init(
    _ label: String, value: String, text: String? = nil, name: String? = nil, detail: String = "",
    codes: [String] = [], others: [String] = [], weight: Int = 0
  ) {
    self.weight = weight
    self.label = label
    self.value = value
    self.text = (text ?? label).replacing(";", with: ",")
    self.detail = detail
    let shown = SearchText(label)
    search = shown
    self.name = name.map { $0 == label ? shown : SearchText($0) } ?? shown
    self.codes = codes.map(\.folded)
    let more = others.filter { $0 != label && $0 != name }
    self.others = (codes + more).map { SearchText($0) }
  }

  /// Two choices are the same when they say and stand for the same.
  package static func == (left: Choice, right: Choice) -> Bool {
    left.label == right.label && left.value == right.value
  }

  /// The rank of a name that begins with what was typed; what comes behind holds it elsewhere.
  static let beginning = 5

  /// Whether its whole name was typed.
  func isCalled(_ needle: Needle) -> Bool { needle.whole.isSame(as: name) }

  /// How well it fits what was typed, 0 best; nil where it does not.
  func rank(of needle: Needle) -> Int? {
    if label == needle.text || value == needle.text { return 0 }
    if isCalled(needle) || needle.whole.isSame(as: search) { return 1 }
    if codes.contains(needle.folded) { return 2 }
    if others.contains(where: { needle.whole.isSame(as: $0) }) { return 3 }
    if let rank = search.rank(of: needle.whole) { return 4 + rank }
    if others.contains(where: { $0.contains(needle.whole) }) { return 8 }
    guard needle.words.count > 1 else { return nil }
    let holds = { (word: SearchText) in
      search.contains(word) || others.contains { $0.contains(word) }
    }
    return needle.words.allSatisfy(holds) ? 9 : nil
  }

  /// What was typed, made ready once for all choices.
  struct Needle {
    let text: String
    let folded: String
    let whole: SearchText
    let words: [SearchText]

    init(_ text: String) {
      self.text = text
      folded = text.folded
      whole = SearchText(text)
      words = text.split(whereSeparator: \.isWhitespace).map { SearchText(String($0)) }
    }
  }
}

/// The things that a field may name, narrowed by what is typed, one of them selected.
package struct ChoiceList: Equatable, Sendable {
  /// All of them.
  package let all: [Choice]
  /// Whether something else may be typed as well, so that only what was gone to is taken.
  package let isFree: Bool
  /// Whether it is shown: once something is typed, or gone to.
  package private(set) var isOpen = false
  /// The numbers of those that fit what is typed, the best first.
  package private(set) var fitting: [Int]
  /// The selected one among those that fit.
  package private(set) var place: Int?
  /// Whether the selected one was gone to with the arrows.
  package private(set) var isMoved = false

  /// Lists all of them.
  package init(_ all: [Choice] = [], isFree: Bool = false) {
    self.all = all
    self.isFree = isFree
    fitting = Array(all.indices)
  }

  /// The selected one.
  package var selected: Choice? {
    guard let place, fitting.indices.contains(place) else { return nil }
    return all[fitting[place]]
  }

  /// What committing takes: the selected one, unless anything may be typed and it was not gone to.
  package var taken: Choice? { isFree && !isMoved ? nil : selected }

  /// Narrows the list to what fits a text; the best of it is selected, unless several are called so.
  package mutating func narrow(to text: String) {
    let needle = Choice.Needle(text)
    isOpen = true
    isMoved = false
    guard !needle.whole.isEmpty else {
      fitting = Array(all.indices)
      place = nil
      return
    }
    // Where words stand within names, what stands higher is likelier meant; else they stay in the order of the names.
    let ranked = all.indices.compactMap { number in
      all[number].rank(of: needle).map {
        let choice = all[number]
        let weight = $0 > Choice.beginning ? choice.weight : choice.weight / Choice.ended
        return (rank: $0, weight: weight, number: number)
      }
    }
    fitting = ranked.sorted { $0 < $1 }.map(\.number)
    let namesakes = fitting.prefix(2).count { all[$0].isCalled(needle) }
    let isOpenQuestion = namesakes > 1 && ranked.allSatisfy { $0.rank > 0 }
    place = fitting.isEmpty || isFree || isOpenQuestion ? nil : 0
  }

  /// Shows only those of these ids, of which one has to be gone to.
  package mutating func show(only ids: Set<String>) {
    fitting = all.indices.filter { ids.contains(all[$0].value) }
    (place, isOpen, isMoved) = (nil, true, false)
  }

  /// Goes to another one; from none to that behind or before `value`, else to the first or last.
  package mutating func move(by count: Int, from value: String?) {
    isOpen = true
    guard !fitting.isEmpty else { return }
    let last = fitting.count - 1
    let known = value.flatMap { value in fitting.firstIndex { all[$0].value == value } }
    if let from = place ?? known {
      let next = from + count
      // One step goes round; a page stops at the ends.
      place = abs(count) == 1 ? (next + fitting.count) % fitting.count : max(0, min(next, last))
    } else {
      place = count > 0 ? min(count - 1, last) : max(0, last + count + 1)
    }
    isMoved = true
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

  /// Whether several names may be typed, parted by semicolons.
  package var isSeveral: Bool { form.isList || namesParties }

  /// All that may be chosen.
  package var choices: [Choice] { list.all }

  /// Whether nothing was typed since a choice, or what stood in the cell, was put into the field.
  package var isPicked: Bool { picked?.label == field.text }

  /// Whether the choice that stood in the cell stands there still, the caret behind it: typing takes its place.
  package var holdsOldChoice: Bool {
    isPicked && !isSeveral && !choices.isEmpty && field.caret == field.count
  }

  /// The letters that are typed for one name: all, in a list those between two semicolons.
  private var part: Range<Int> {
    guard isSeveral else { return 0..<field.count }
    let letters = field.letters
    var start = letters[..<field.caret].lastIndex(of: ";").map { $0 + 1 } ?? 0
    var end = letters[field.caret...].firstIndex(of: ";") ?? letters.count
    while start < end, letters[start].isWhitespace { start += 1 }
    while end > start, letters[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }

  /// What is typed for one name; nothing where a choice stands.
  private var needle: String {
    let text = field.text(in: part)
    return isPicked || isSeveral && taken.contains { $0.text == text } ? "" : text
  }

  /// Narrows the choices to what is typed.
  package mutating func narrow() {
    if !list.all.isEmpty { list.narrow(to: needle) }
  }

  /// Goes to another choice; false where none fits what is typed.
  package mutating func choose(by count: Int) -> Bool {
    if !list.isOpen { narrow() }
    list.move(by: count, from: isPicked ? picked?.value : nil)
    return list.selected != nil
  }

  /// Whether nothing is typed, and nothing chosen.
  package var isBlank: Bool { field.text.isEmpty && !list.isMoved }

  /// The choices that stand in the list already, or in the cell, by their ids and keys.
  package var ticked: Set<String> {
    isSeveral ? Set(resolvedParts) : Set([picked?.value].compactMap { $0 })
  }

  /// Puts the selected choice into the list of several, or takes it out again.
  package mutating func tick() {
    guard let choice = list.selected else { return }
    let kept = chosenParts.filter { value(of: $0) != choice.value }
    let isNew = !chosenParts.contains { value(of: $0) == choice.value }
    if isNew { taken.append(choice) }
    put(isNew ? kept + [choice.text] : kept)
    hasTicked = true
  }

  /// Ends the name that is typed with the choice that is selected, so that the next one can be typed.
  ///
  /// - Returns: false where there is none to take.
  package mutating func takePart() -> Bool {
    guard !needle.isEmpty, let choice = list.taken else { return false }
    taken.append(choice)
    field.replace(part, with: choice.text)
    return true
  }

  /// Begins the next name where the caret stands behind one that was chosen.
  package mutating func beginPart() {
    guard isSeveral, field.caret == part.upperBound, !part.isEmpty, needle.isEmpty else { return }
    field.replace(field.caret..<field.caret, with: "; ")
  }

  /// The names of the list but for what is just being typed.
  private var chosenParts: [String] {
    let typed = needle
    return parts.filter { !$0.isEmpty && (typed.isEmpty || $0 != typed) }
  }

  /// Makes the list of these names, the caret behind the last.
  private mutating func put(_ parts: [String]) {
    field.replace(0..<field.count, with: parts.joined(separator: "; "))
  }

  /// The texts between semicolons.
  private var parts: [String] {
    field.text.split(separator: ";", omittingEmptySubsequences: false).map {
      String($0).withoutEnds
    }
  }

  /// What a name of a list stands for: its choice, else itself.
  private func value(of part: String) -> String {
    taken.last { $0.text == part }?.value ?? part
  }

  /// What is committed: every choice by what it stands for, never by its words.
  package var resolved: String {
    guard isSeveral else {
      if !list.isMoved, isPicked, let picked { return picked.value }
      return list.taken?.value ?? field.text
    }
    var values = namesParties ? parts.filter { !$0.isEmpty } : resolvedParts
    let chosen = list.taken.flatMap { choice in
      needle.isEmpty && (!list.isMoved || hasTicked)
        ? nil : namesParties ? choice.text : choice.value
    }
    if namesParties, chosen == nil { return field.text }
    if let chosen {
      if let typed = values.firstIndex(of: needle), !needle.isEmpty {
        values[typed] = chosen
      } else {
        values.append(chosen)
      }
    }
    return values.joined(separator: "; ")
  }

  /// The names in a text that were chosen from the list, with the ids that they stand for.
  package var chosenNames: [String: String] {
    guard namesParties else { return [:] }
    let all = taken + [list.taken].compactMap { $0 }
    return Dictionary(all.map { ($0.text, $0.value) }) { _, last in last }
  }

  /// The names of a list, each choice as what it stands for.
  package var resolvedParts: [String] { parts.filter { !$0.isEmpty }.map { value(of: $0) } }

  /// Puts the caret behind the name of that number among those of the list that are no choices.
  package mutating func go(toPart text: String) {
    var start = 0
    for part in field.text.split(separator: ";", omittingEmptySubsequences: false) {
      if value(of: String(part).withoutEnds) == text { return field.go(to: start + part.count) }
      start += part.count + 1
    }
  }
}

extension FieldForm {
  /// Whether several names are typed, parted by semicolons.
  package var isList: Bool { if case .names = nature { true } else { false } }
}

extension String {
  /// The text without the white space around it.
  package var withoutEnds: String {
    var rest = self[...]
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    return String(rest)
  }
}
