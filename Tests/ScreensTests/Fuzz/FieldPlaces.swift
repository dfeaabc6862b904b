import Domain

/// Where a field of a record can stand, and what it holds.
struct FieldPlace: Equatable {
  let record: RecordKey
  let path: Path
  let form: FieldForm
  /// The field itself, whatever its record and its rows: ids and years left out.
  let field: String
}

extension Record {
  /// Every place of every field of a record, also those that are empty.
  var places: [FieldPlace] {
    places(of: tree, Record.form(of: key.kind), at: .root, field: key.kind.rawValue)
  }

  private func places(
    of tree: Tree?, _ form: RecordForm, at path: Path, field: String
  ) -> [FieldPlace] {
    var found: [FieldPlace] = []
    for entry in form.entries {
      let place = path.appending(entry.key)
      let name = "\(field).\(entry.key)"
      let value = tree?[entry.key]
      found.append(FieldPlace(record: key, path: place, form: entry.form, field: name))
      switch entry.form.parts {
      case .rows(let inner)?:
        for row in value?.elements ?? [] {
          found += places(of: row, inner, at: place.appending(row.rowID ?? ""), field: name)
        }
      case .byYear(let inner)?:
        for (year, group) in (value?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
          found += places(of: group, inner, at: place.appending(year), field: name)
        }
      case .group(let inner)?: found += places(of: value, inner, at: place, field: name)
      case nil: break
      }
    }
    return found
  }
}

/// Makes a record of a kind with every field filled, so that each has a place of its own.
struct FilledRecords {
  let workspace: Workspace
  private var ids = IDGenerator(seed: 99)

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// A record of that kind without what excludes something else; nil when none can be made.
  mutating func record(of kind: RecordKind) -> Record? {
    let key = RecordKey(kind, ids.next(letter: kind.letter))
    guard case .object(let fields) = object(of: Record.form(of: kind)),
      case .object(var frame) = Tree.record(key)
    else { return nil }
    for (name, value) in fields { frame[name] = value }
    var tree = Tree.object(frame)
    for _ in 0..<40 {
      do {
        return try Record(key, tree)
      } catch {
        guard tree.put(nil, at: error.path) else { return nil }
      }
    }
    return nil
  }

  private mutating func object(of form: RecordForm) -> Tree {
    var members: [String: Tree] = [:]
    for entry in form.entries { members[entry.key] = value(of: entry.form) }
    return .object(members)
  }

  private mutating func value(of form: FieldForm) -> Tree {
    switch form {
    // Some texts hold fractions.
    case .text, .prose, .telephone: return .text("1")
    case .integer, .share, .percent, .hundredths: return .integer(1)
    case .money: return .integer(1_000_000)
    case .quantity: return .text("1")
    case .flag: return .flag(true)
    case .day: return .text("2019-03-01")
    case .year: return .integer(2019)
    case .choice(let keys): return .text(keys.first ?? "")
    case .unitKind: return .text(workspace.header.unitKinds.first?.key ?? "commune")
    case .unitKinds: return .list([.text(workspace.header.unitKinds.first?.key ?? "commune")])
    case .reference(let kind): return .text(id(of: kind))
    case .references(let kind): return .list([.text(id(of: kind))])
    case .line, .norm: return .text("2019")
    case .lines, .texts: return .list([.text("2019")])
    case .row(let list): return .text(ids.next(letter: list.first ?? "r"))
    case .rows(let form): return .list((0..<2).map { _ in row(of: form) })
    case .byYear(let form): return .object(["2019": object(of: form), "2020": object(of: form)])
    case .group(let form): return object(of: form)
    }
  }

  private mutating func row(of form: RecordForm) -> Tree {
    guard case .object(var members) = object(of: form) else { return .null }
    members["id"] = .text(ids.next(letter: form.letter ?? "r"))
    return .object(members)
  }

  private mutating func id(of kind: RecordKind) -> String {
    workspace.all(kind).first?.key.id ?? ids.next(letter: kind.letter)
  }
}
