import Domain
import Vietnamese

extension Phrases {
  /// The label of an English key of a choice, as its kind of record calls it.
  ///
  ///     phrases.choice("notStarted", of: .sheet)   // chưa chấm
  package func choice(_ key: String, of kind: RecordKind? = nil) -> String {
    knownChoice(key, of: kind) ?? key
  }

  /// What was typed, a choice by its English key instead of its label.
  package func key(
    of typed: String, as form: FieldForm, of kind: RecordKind
  ) throws(TypingFault) -> String {
    guard case .choice(let keys) = form, !typed.folded.isEmpty else { return typed }
    guard let key = choice(typed, among: keys, of: kind) else { throw .notAChoice }
    return key
  }

  /// The English key of a choice that was typed by its label, or by the one beginning that fits.
  package func choice(_ typed: String, among keys: [String], of kind: RecordKind? = nil) -> String?
  {
    if keys.contains(typed) { return typed }
    let folded = typed.folded
    let labels: [(String) -> Bool] = [
      { choice($0, of: kind) == typed }, { choice($0, of: kind).folded == folded },
    ]
    for isCalled in labels {
      if let key = keys.first(where: isCalled) { return key }
    }
    let beginning = keys.filter { choice($0, of: kind).folded.hasPrefix(folded) }
    if beginning.count == 1 { return beginning[0] }
    let holding = keys.filter { choice($0, of: kind).folded.contains(folded) }
    if holding.count == 1 { return holding[0] }
    return keys.first { synonyms(of: $0, kind).contains { $0.folded == folded } }
  }

  /// Lists the choices there are.
  package func choices(_ keys: [String], of kind: RecordKind? = nil) -> String {
    chooseOne(of: keys.map { choice($0, of: kind) })
  }

  /// What can be chosen, by the names that people give it.
  package func chooseOne(of names: [String]) -> String {
    say("Chọn một trong: ", "Choose one of: ") + names.joined(separator: ", ") + "."
  }

  /// The label of a choice, nil for a key that nobody has worded.
  func knownChoice(_ key: String, of kind: RecordKind?) -> String? {
    if let kind { return words(of: kind).choice(key) ?? commonChoice(key) }
    if let label = commonChoice(key) { return label }
    for kind in RecordKind.allCases {
      if let label = words(of: kind).choice(key) { return label }
    }
    return nil
  }

  /// The label of a choice that means the same wherever it stands.
  private func commonChoice(_ key: String) -> String? {
    switch key {
    case "true": say("có", "yes")
    case "false": say("không", "no")
    case "draft": say("dự thảo", "draft")
    case "submitted": say("trình ký", "submitted")
    case "issued": say("đã ban hành", "issued")
    case "running": say("đang thực hiện", "running")
    case "done": say("hoàn thành", "done")
    default: nil
    }
  }
}
