import Domain

// How places of the store are written into files that lie outside it: a draft, where one left.

extension Tree {
  /// A list of texts.
  static func texts(_ texts: [String]) -> Tree { .list(texts.map { .text($0) }) }

  /// The texts of a list that holds nothing else.
  var asTexts: [String]? {
    let texts = elements?.compactMap(\.asText)
    return texts?.count == elements?.count ? texts : nil
  }
}

extension RecordKey {
  /// What is written of a key.
  var tree: Tree { .texts([kind.rawValue, id]) }

  /// Reads a key.
  init?(_ tree: Tree) {
    guard let words = tree.asTexts, words.count == 2, let kind = RecordKind(rawValue: words[0]),
      isWellFormed(id: words[1], letter: kind.letter)
    else { return nil }
    self.init(kind, words[1])
  }
}

extension Path {
  /// What is written of a path.
  var tree: Tree { .texts(steps) }

  /// Reads a path.
  init?(_ tree: Tree) {
    guard let steps = tree.asTexts else { return nil }
    self.init(steps)
  }
}

extension SheetName {
  /// What is written of the name of a sheet.
  var tree: Tree {
    switch self {
    case .latest(let unit, let campaign): .texts([unit.text, campaign.text])
    case .version(let sheet): .texts([sheet.text])
    }
  }

  /// Reads the name of a sheet.
  init?(_ tree: Tree) {
    guard let words = tree.asTexts else { return nil }
    if words.count == 2, let unit = ID<Unit>(words[0]), let campaign = ID<Campaign>(words[1]) {
      self = .latest(of: unit, in: campaign)
    } else if words.count == 1, let sheet = ID<ScoreSheet>(words[0]) {
      self = .version(sheet)
    } else {
      return nil
    }
  }
}
