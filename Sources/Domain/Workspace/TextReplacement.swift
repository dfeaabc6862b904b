import Vietnamese

/// A text that is to stand in the place of another: what is sought, how, and where.
package struct TextReplacement: Hashable, Sendable {
  /// What counts as the text that is sought.
  package enum Matching: String, CaseIterable, Hashable, Sendable {
    /// Whole words, letter by letter.
    case words
    /// Letter by letter, also within words.
    case letters
    /// Whatever is capital or small, also within words.
    case anyCase = "any-case"
  }

  /// Where it is sought.
  package enum Scope: Hashable, Sendable {
    case field(RecordKey, Path)
    case record(RecordKey)
    case store
  }

  /// Why nothing can be sought.
  package enum Fault: Error, Hashable, Sendable {
    case nothingSought
    /// The text would be put in its own place.
    case same
  }

  package let sought: String
  package let replacement: String
  package let matching: Matching
  package let scope: Scope

  /// Makes one of texts as they were typed; composed, so that they compare with what is kept.
  ///
  /// Blanks at their ends count: *Sở* with a blank behind it is not sought in *Sở,*.
  package init(
    _ sought: String, with replacement: String, _ matching: Matching, in scope: Scope
  ) throws(Fault) {
    (self.sought, self.replacement) = (sought.composed, replacement.composed)
    (self.matching, self.scope) = (matching, scope)
    guard sought.contains(where: { !$0.isWhitespace }) else { throw .nothingSought }
    guard self.sought != self.replacement else { throw .same }
  }

  /// A text with each hit replaced; nil where there is none.
  ///
  ///     try TextReplacement("2008", with: "2015", .words, in: .store).replacing(in: "ISO 9001:2008")
  package func replacing(in text: String) -> String? {
    guard mayStand(in: text) else { return nil }
    let letters = Array(text)
    let needle = Array(sought)
    var result = ""
    var hits = 0
    var index = 0
    while index < letters.count {
      if stands(needle, in: letters, at: index) {
        result += replacement
        hits += 1
        index += needle.count
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return hits == 0 ? nil : result
  }

  /// Whether a text may hold what is sought, told by its bytes: most do not, and need not be taken apart.
  private func mayStand(in text: String) -> Bool {
    let isAnyCase = matching == .anyCase
    let bytes = (isAnyCase ? text.lowercased() : text).utf8
    let needle = (isAnyCase ? sought.lowercased() : sought).utf8
    var rest = bytes[...]
    while let start = rest.firstIndex(where: { $0 == needle.first }) {
      if rest[start...].starts(with: needle) { return true }
      rest = rest[rest.index(after: start)...]
    }
    // With marks written behind their letters the same text has other bytes.
    return bytes.contains { $0 == 0xCC || $0 == 0xCD }
  }

  /// Whether the needle stands at that place of a text.
  private func stands(_ needle: [Character], in letters: [Character], at start: Int) -> Bool {
    let end = start + needle.count
    guard end <= letters.count else { return false }
    for offset in needle.indices where !isSame(letters[start + offset], needle[offset]) {
      return false
    }
    guard matching == .words else { return true }
    let before = start > 0 && letters[start - 1].isOfWord && needle[0].isOfWord
    let after = end < letters.count && letters[end].isOfWord && needle[needle.count - 1].isOfWord
    return !before && !after
  }

  /// Whether two letters count as one.
  private func isSame(_ left: Character, _ right: Character) -> Bool {
    if left == right { return true }
    return matching == .anyCase && left.lowercased() == right.lowercased()
  }
}

extension Character {
  /// Whether a word goes on with it.
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}

/// A text in which something is to be replaced.
package struct ReplacementHit: Hashable, Sendable {
  /// Where it stands: a field of a record, or what was said in a score sheet.
  package enum Place: Hashable, Sendable {
    case field(Path)
    case said(SheetText)
  }
  package let record: RecordKey
  package let place: Place
  package let before: String
  package let after: String

  /// The change that replaces it in a record; refused where the text is another by then.
  ///
  /// Nil for what is said in a sheet: only an event says that otherwise.
  package var change: Change? {
    guard case .field(let path) = place else { return nil }
    return Change(record, .set(path, old: .text(before), new: .text(after)))
  }
}

/// What a replacement meets in a store.
package struct ReplacementHits: Hashable, Sendable {
  /// Why a text holds what is sought and stays.
  package enum Stay: CaseIterable, Hashable, Sendable {
    /// The sheet is signed, or in a state that takes it no more.
    case signed
    /// Sheets are judged by the set in which it stands.
    case judging
    /// Nothing would be left of it, or it would grow too long.
    case misfit
  }

  /// The texts that it changes, record by record in the order of kinds and titles, sheets last.
  package fileprivate(set) var hits: [ReplacementHit] = []
  /// How many texts stay, and why.
  package fileprivate(set) var staying: [Stay: Int] = [:]

  /// How many texts stay.
  package var stays: Int { staying.values.reduce(0, +) }
}

extension Workspace {
  /// All texts in which a replacement finds something, and what becomes of each.
  package func hits(of replacement: TextReplacement) -> ReplacementHits {
    var found = ReplacementHits()
    for kind in RecordKind.allCases where kind != .sheet {
      var hits: [(order: CollationKey, hits: [ReplacementHit])] = []
      for record in records(of: kind, within: replacement.scope) {
        let own = self.hits(of: replacement, in: record, &found.staying)
        if !own.isEmpty { hits.append((CollationKey(title(of: record)), own)) }
      }
      found.hits += hits.sorted { $0.order < $1.order }.flatMap(\.hits)
    }
    for sheet in sheets(within: replacement.scope) {
      found.hits += hits(of: replacement, in: sheet, &found.staying)
    }
    return found
  }

  /// What becomes of the texts of a record; those that stay are counted.
  private func hits(
    of replacement: TextReplacement, in record: Record, _ staying: inout [ReplacementHits.Stay: Int]
  ) -> [ReplacementHit] {
    let set = record.key.kind == .criteriaSet ? ID<CriteriaSet>(record.key.id) : nil
    let isFixed = set.map { isInUse($0) } ?? false
    var hits: [ReplacementHit] = []
    for text in record.texts {
      if case .field(_, let path) = replacement.scope, path != text.path { continue }
      guard let typed = replacement.replacing(in: text.text) else { continue }
      guard !isFixed, let after = try? Workspace.cleaned(typed, as: text.form), !after.isEmpty
      else {
        staying[isFixed ? .judging : .misfit, default: 0] += 1
        continue
      }
      guard after != text.text else { continue }
      hits.append(
        ReplacementHit(
          record: record.key, place: .field(text.path), before: text.text, after: after))
    }
    return hits
  }

  /// What becomes of the texts that are said in a sheet; those that stay are counted.
  private func hits(
    of replacement: TextReplacement, in sheet: ReplayedSheet,
    _ staying: inout [ReplacementHits.Stay: Int]
  ) -> [ReplacementHit] {
    var hits: [ReplacementHit] = []
    for text in sheet.texts {
      guard let typed = replacement.replacing(in: text.text) else { continue }
      let isOpen = text.isOpen(in: sheet.state)
      guard isOpen, let after = try? Workspace.cleaned(typed, as: text.form), !after.isEmpty
      else {
        staying[isOpen ? .misfit : .signed, default: 0] += 1
        continue
      }
      guard after != text.text else { continue }
      hits.append(
        ReplacementHit(
          record: sheet.heading.sheet.key, place: .said(text), before: text.text, after: after))
    }
    return hits
  }

  /// The live records of a kind in a scope.
  private func records(of kind: RecordKind, within scope: TextReplacement.Scope) -> [Record] {
    switch scope {
    case .field(let key, _), .record(let key):
      key.kind == kind ? live(key).map { [$0] } ?? [] : []
    case .store: all(kind)
    }
  }

  /// The sheets in a scope; of the store the latest version of each.
  private func sheets(within scope: TextReplacement.Scope) -> [ReplayedSheet] {
    switch scope {
    case .field: []
    case .record(let key):
      key.kind == .sheet ? ID<ScoreSheet>(key.id).flatMap { sheets[$0] }.map { [$0] } ?? [] : []
    case .store: all(Campaign.self).flatMap { sheets.sheets(of: $0.id) }
    }
  }
}
