import Domain
import Vietnamese

/// What the fields of a kind of record are called: by their keys, and by their labels in both languages.
///
/// A field inside others is called step by step, as its places are printed: *Ký · Chức vụ* or
/// `Ký.Chức vụ`; a row of a list by its id, its ordinal, its name or where it stands (*#2*). What stands in a group of fields
/// may be called alone where nothing else is called so.
///
///     FieldNames(of: .plan, phrases).path(called: "Chức vụ", in: Plan.form, plan.tree)
package struct FieldNames {
  private let kind: RecordKind
  private let phrases: Phrases

  package init(of kind: RecordKind, _ phrases: Phrases) {
    self.kind = kind
    self.phrases = phrases
  }

  /// The place that is called so below an object of that form; nil when none or several are.
  package func path(called typed: String, in form: RecordForm, _ tree: Tree) -> Path? {
    if form.form(at: Path(typed)) != nil { return Path(typed) }
    let others = Language.allCases.map { Phrases($0) }
    for spelling in [Spelling(isFolded: false), Spelling(isFolded: true)] {
      for labels in [[phrases], others] {
        let names = Names(kind: kind, labels: labels, spelling: spelling)
        let text = spelling.form(of: typed)
        let direct = FieldNames.best(names.paths(called: text, in: form, tree), in: form)
        if direct.count == 1 { return direct[0] }
        let inner = names.pathsInGroups(called: text, in: form)
        if direct.isEmpty, inner.count == 1 { return inner[0] }
      }
    }
    return nil
  }

  /// Of several places those that hold a value of their own.
  private static func best(_ paths: [Path], in form: RecordForm) -> [Path] {
    guard paths.count > 1 else { return paths }
    let plain = paths.filter { form.form(at: $0)?.isOneValue ?? false }
    return plain.isEmpty ? paths : plain
  }
}

/// How exactly a name must be spelled.
private struct Spelling {
  let isFolded: Bool

  /// A text as it is compared.
  func form(of text: String) -> String { isFolded ? text.folded : text.composed }
}

/// The names of fields in some languages, in one spelling.
private struct Names {
  let kind: RecordKind
  let labels: [Phrases]
  let spelling: Spelling

  /// All places that are called so.
  func paths(called text: String, in form: RecordForm, _ tree: Tree?) -> [Path] {
    var found: [Path] = []
    for entry in form.entries where names(of: entry).contains(text) {
      found.append(Path([entry.key]))
    }
    if !found.isEmpty { return found }
    for entry in form.entries {
      for rest in rests(of: text, after: names(of: entry)) {
        for path in paths(called: rest, inside: entry.form, tree?[entry.key]) {
          found.append(Path([entry.key] + path.steps))
        }
      }
    }
    return found
  }

  /// The places called so in what a field holds.
  private func paths(called text: String, inside form: FieldForm, _ tree: Tree?) -> [Path] {
    switch form.parts {
    case .group(let inner)?: return paths(called: text, in: inner, tree)
    case .byYear(let inner)?:
      let year = String(text.prefix { $0.isNumber })
      return rests(of: text, after: [year]).flatMap { rest in
        paths(called: rest, in: inner, tree?[year]).map { Path([year] + $0.steps) }
      }
    case .rows(let inner)?:
      var found: [Path] = []
      for (index, row) in (tree?.elements ?? []).enumerated() {
        guard let id = row.rowID else { continue }
        let names = [
          id, Phrases.rowNumber(index), row["ordinal"]?.asText ?? "", row.rowTitle(in: inner),
        ]
        .filter { !$0.isEmpty }
        for rest in rests(of: text, after: names.map { spelling.form(of: $0) }) {
          found += paths(called: rest, in: inner, row).map { Path([id] + $0.steps) }
        }
      }
      return found
    case nil: return []
    }
  }

  /// The places called so inside the groups of a form, at any depth.
  func pathsInGroups(called text: String, in form: RecordForm) -> [Path] {
    form.entries.flatMap { entry -> [Path] in
      guard case .group(let inner) = entry.form else { return [] }
      let direct = paths(called: text, in: inner, nil) + pathsInGroups(called: text, in: inner)
      return direct.map { Path([entry.key] + $0.steps) }
    }
  }

  /// What a field is called.
  private func names(of entry: RecordForm.Entry) -> [String] {
    [spelling.form(of: entry.key)]
      + labels.flatMap { $0.labels(of: entry.key, in: kind).map { spelling.form(of: $0) } }
      + labels.compactMap { $0.columnHeading(entry.key, of: kind).map { spelling.form(of: $0) } }
  }

  /// What follows one of the names and a dot in a text.
  private func rests(of text: String, after names: [String]) -> [String] {
    var found: [String] = []
    for name in Set(names) where !name.isEmpty {
      for dot in [".", " · "] where text.hasPrefix(name + dot) {
        found.append(String(text.dropFirst(name.count + dot.count)))
      }
    }
    return found
  }
}
