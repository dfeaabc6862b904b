import Domain
import Vietnamese

@testable import Phrases
@testable import Screens

/// Words that nobody should meet on a screen: keys of files, and words of the other language.
///
/// What stands in the store is the committee's own, whatever it is.
struct StrayWords {
  /// What must not be found.
  private var strays: Set<String> = []
  private let isVietnamese: Bool
  /// The words of the store's own texts.
  private var data: Set<String> = []

  /// The words that a person who reads `language` should not meet when looking at a store.
  init(_ language: Language, in workspace: Workspace) {
    isVietnamese = language == .vietnamese
    let keys = Self.keys
    for key in keys where isVietnamese || key.contains(where: \.isUppercase) {
      strays.insert(key.lowercased())
    }
    if isVietnamese { strays.formUnion(Self.words(of: .english)) }
    for record in workspace.records.values { addData(record.tree, keys) }
    addData(workspace.header.tree, keys)
    // Amounts are in the words of the documents, whatever the reader speaks.
    data.formUnion(Self.tokens(of: AmountWords.samples))
    // The example in the help of Find.
    data.formUnion(["điện", "biên"])
    strays.subtract(data)
    strays.subtract(Self.words(of: language))
    // Keys are called as it is written on them.
    for binding in CommandTable.bindings {
      strays.subtract(Self.tokens(of: Phrases(language).keys(of: binding)))
    }
    // Vietnamese syllables that English has too, and what both call so.
    strays.subtract(["theo", "than", "them", "ring", "thing", "hang", "long", "song", "phut"])
  }

  /// The words of a text that are strays.
  func found(in text: String) -> [String] {
    let tokens = Self.tokens(of: text)
    let bad = tokens.filter { strays.contains($0) }
    guard !isVietnamese else { return bad }
    return bad
      + tokens.filter { token in
        token.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
          // A field that is scrolled, or a box over it, cuts words.
          && !data.contains { $0.hasPrefix(token) || $0.hasSuffix(token) }
      }
  }

  private mutating func addData(_ tree: Tree, _ keys: Set<String>) {
    switch tree {
    case .text(let text): if !keys.contains(text) { data.formUnion(Self.tokens(of: text)) }
    case .list(let elements): for element in elements { addData(element, keys) }
    case .object(let members): for member in members.values { addData(member, keys) }
    case .null, .flag, .integer, .literal: break
    }
  }

  /// The words of a text, in lower case; what an ellipsis or a frame cuts off is none, nor what the
  /// test itself typed.
  private static func tokens(of text: String) -> [String] {
    let cuts = "…│▌"
    let words = text.composed.split { !$0.isLetter && !$0.isNumber && !cuts.contains($0) }
    return words.filter { word in
      word.count > 2 && !word.contains { cuts.contains($0) } && !word.hasSuffix("zzz")
    }.map { $0.lowercased() }
  }

  /// Every key of every form, and every key of a choice.
  private static let keys: Set<String> = {
    var keys: Set<String> = []
    for kind in RecordKind.allCases { add(Record.form(of: kind), to: &keys) }
    return keys
  }()

  private static func add(_ form: RecordForm, to keys: inout Set<String>) {
    for entry in form.entries {
      keys.insert(entry.key)
      if case .choice(let choices) = entry.form { keys.formUnion(choices) }
      if let inner = entry.form.inner { add(inner, to: &keys) }
    }
  }

  /// The words of the labels and commands of a language.
  private static func words(of language: Language) -> Set<String> {
    let phrases = Phrases(language)
    var words: Set<String> = []
    for kind in RecordKind.allCases {
      words.formUnion(tokens(of: phrases.recordKinds(kind)))
      for key in keys {
        words.formUnion(tokens(of: phrases.knownField(key, of: kind) ?? ""))
        words.formUnion(tokens(of: phrases.knownChoice(key, of: kind) ?? ""))
      }
    }
    for command in Command.allCases {
      words.formUnion(tokens(of: phrases.title(of: command)))
      words.formUnion(tokens(of: phrases.explanation(of: command)))
    }
    return words
  }
}

extension AmountWords {
  /// Every word of an amount of money.
  fileprivate static let samples =
    "không linh lẻ một mốt hai ba bốn tư năm lăm nhăm sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỷ đồng chẵn"
}
