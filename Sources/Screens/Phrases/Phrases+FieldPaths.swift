import Domain
import Vietnamese

extension Phrases {
  /// The place of a field that is called by its key or by its label in either language.
  ///
  /// A label may stand at any depth of the groups of a record; in a list the id of a row leads to it.
  /// What is no label, or that of several fields, stays as it was typed.
  package static func path(ofField typed: String, in form: RecordForm, of kind: RecordKind) -> Path
  {
    if form.form(at: Path(typed)) != nil { return Path(typed) }
    let whole = typed.folded
    for depth in 0..<3 {
      let found = paths(in: form, depth: depth).filter { path in
        Language.allCases.contains {
          Phrases($0).field(path.steps.last ?? "", of: kind).folded == whole
        }
      }
      if found.count == 1 { return found[0] }
    }
    let parts = typed.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return Path(typed) }
    let head = path(ofField: parts[0], in: form, of: kind)
    switch form.form(at: head) {
    case .group(let inner)?:
      return Path(head.steps + path(ofField: parts[1], in: inner, of: kind).steps)
    case .rows(let inner)?, .byYear(let inner)?:
      let rest = parts[1].split(separator: ".", maxSplits: 1).map(String.init)
      guard rest.count == 2 else { return Path(head.steps + [parts[1]]) }
      return Path(head.steps + [rest[0]] + path(ofField: rest[1], in: inner, of: kind).steps)
    case .text?, .integer?, .flag?, .day?, .year?, .quantity?, .share?, .hundredths?, .money?,
      .choice?, .unitKind?, .reference?, .references?, .lines?, .row?, .texts?, nil:
      return Path(typed)
    }
  }

  /// The places of a form that lie so many groups deep.
  private static func paths(in form: RecordForm, depth: Int) -> [Path] {
    form.entries.flatMap { entry -> [Path] in
      guard depth > 0 else { return [Path([entry.key])] }
      guard case .group(let inner) = entry.form else { return [] }
      return paths(in: inner, depth: depth - 1).map { Path([entry.key] + $0.steps) }
    }
  }
}
