import Vietnamese

/// What things of one sort may be called, and which of them a typed text means: the one place for it.
///
/// A thing is named by its id, a code, a whole name, a beginning of its id, or whole words in a row
/// out of a name. Exact text comes first, then without case, then without marks; of what is called
/// alike (marks that were typed must be there), that of the best rank is meant: on any day the unit that lives comes before one that
/// ended. Never is a part of a word, a blank or a lone letter a name; such a part only finds.
///
///     naming.meant(by: "xã Quài Tở")   // the one whose name holds these two words
///     naming.meant(by: "CON")          // nothing, though “CÔNG TY” holds these letters
package struct Naming<Thing> {
  /// One text that a thing is called by.
  package struct Name: Hashable, Sendable {
    package let text: String
    /// How well it fits: 0 is best, such as the name in force of a unit that lives.
    package let rank: Int

    package init(_ text: String, rank: Int = 0) {
      self.text = text
      self.rank = rank
    }
  }

  /// A thing with all that it is called.
  package struct Entry {
    package let thing: Thing
    package let id: String
    /// Codes, numbers, ordinals: only typed whole; those of an earlier list come before the next.
    package let codes: [[Name]]
    package let names: [Name]

    package init(_ thing: Thing, id: String, codes: [[Name]], names: [Name]) {
      self.thing = thing
      self.id = id
      self.codes = codes
      self.names = names
    }
  }

  private let entries: [Entry]

  /// Takes the things among which one is named.
  package init(_ entries: [Entry]) { self.entries = entries }

  /// The things that a text may mean where something is changed; of several none is meant.
  package func meant(by typed: String) -> [Thing] {
    let text = typed.inWords
    guard !text.isEmpty else { return [] }
    if let entry = entries.first(where: { $0.id == text }) { return [entry.thing] }
    let lists = entries.map(\.codes.count).max() ?? 0
    let marks = SearchText(text)
    for likeness in Likeness.allCases {
      let wanted = likeness.form(of: text)
      // Bare letters stand for any; a mark that was typed must be there.
      let isCalled = { (name: Name) in
        likeness.form(of: name.text) == wanted && SearchText(name.text).contains(marks)
      }
      for list in 0..<lists {
        let found = best { list < $0.codes.count ? $0.codes[list].filter(isCalled) : [] }
        if !found.isEmpty { return found.map { entries[$0].thing } }
      }
      let found = best { $0.names.filter(isCalled) }
      if !found.isEmpty { return found.map { entries[$0].thing } }
    }
    // Three letters may begin an id and be a word as well: then it is not clear what is meant.
    let begun = text.count >= 3 ? entries.indices.filter { entries[$0].id.hasPrefix(text) } : []
    return Set(begun + worded(text)).sorted().map { entries[$0].thing }
  }

  /// The things that a text finds: what it means, else all that hold it as a part of a name.
  package func found(by typed: String) -> [Thing] {
    let meant = meant(by: typed)
    guard meant.isEmpty else { return meant }
    let part = SearchText(typed.inWords)
    guard !part.isEmpty else { return [] }
    return best { $0.names.filter { SearchText($0.text).contains(part) } }.map { entries[$0].thing }
  }

  /// The entries whose names hold a text as whole words in a row.
  private func worded(_ text: String) -> [Int] {
    guard text.count(where: { $0.isLetter || $0.isNumber }) > 1 else { return [] }
    let marks = SearchText(Likeness.exact.words(of: text))
    for likeness in Likeness.allCases {
      let wanted = likeness.words(of: text)
      let found = best { entry in
        entry.names.filter {
          likeness.words(of: $0.text).contains(wanted)
            && SearchText(Likeness.exact.words(of: $0.text)).contains(marks)
        }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The entries that have names of a sort, as far as none of a better rank has any.
  private func best(_ names: (Entry) -> [Name]) -> [Int] {
    var found: [Int] = []
    var best = Int.max
    for (place, entry) in entries.enumerated() {
      guard let rank = names(entry).map(\.rank).min(), rank <= best else { continue }
      if rank < best { found = [] }
      best = rank
      found.append(place)
    }
    return found
  }
}

/// How closely two texts must agree to be one name, the closest first.
private enum Likeness: CaseIterable {
  case exact, withoutCase, withoutMarks

  /// A text in the form in which it is compared.
  func form(of text: String) -> String {
    switch self {
    case .exact: text
    case .withoutCase: text.lowercased()
    case .withoutMarks: text.folded
    }
  }

  /// The words of a text between blanks, so that whole words in a row are a part of it.
  func words(of text: String) -> String {
    let words = form(of: text).split { !($0.isLetter || $0.isNumber) }
    return " " + words.joined(separator: " ") + " "
  }
}

extension String {
  /// The text composed, with one space between words and none around them.
  fileprivate var inWords: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").composed
  }
}

extension String {
  /// The text before and after each of its strokes, the last stroke first.
  ///
  /// A name may hold strokes itself (`Phòng VH/TT`), so where `A/B` names one thing inside another each
  /// of them may be the one that parts them.
  package var strokes: [(owner: String, name: String)] {
    indices.reversed().filter { self[$0] == "/" }.map { stroke in
      (String(self[..<stroke]), String(self[index(after: stroke)...]))
    }
  }
}
