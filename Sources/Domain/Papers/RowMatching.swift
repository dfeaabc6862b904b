import Vietnamese

/// Which row of a record each row of a paper is: what is called the same under the same row.
///
/// In an outline then what is called alike: that with the same number there, then that in the same place among
/// as many; in a plain list what is about the same. Each is one only; what is called otherwise is never taken for
/// the same.
struct RowMatching {
  /// The rows of the record by the entries that they are.
  private(set) var rows: [Int: Tree] = [:]
  private let entries: [RowEntry]
  private let identity: [Path]
  private let isOutline: Bool
  /// The row of the record under which the outermost rows of the paper stand.
  private let root: String?
  private var below: [String?: [Tree]] = [:]
  private var taken: Set<String> = []

  init(
    _ entries: [RowEntry], _ known: [Tree], _ kind: RowPaperKind, _ columns: Set<Path>,
    under root: String? = nil
  ) {
    self.root = root
    self.entries = entries
    isOutline = kind.isOutline
    // What the paper has no column for cannot tell rows apart.
    identity = kind.identity.filter { columns.contains($0) }
    for row in known { below[row[Outline.parent]?.asText, default: []].append(row) }
    let levels = Dictionary(grouping: entries.indices.filter { entries[$0].fault == nil }) {
      entries[$0].parent ?? -1
    }
    // Rows above are found before those below them.
    for parent in [-1] + entries.indices { match(levels[parent] ?? [], under: parent) }
  }

  /// How many rows of the record the paper does not have.
  var left: Int { below.values.reduce(0) { $0 + $1.count } - taken.count }

  private mutating func match(_ level: [Int], under parent: Int) {
    guard !level.isEmpty else { return }
    let above = parent < 0 ? root : rows[parent]?.rowID
    guard parent < 0 || above != nil, let known = below[above] else { return }
    var wanted = level
    let naming = RowNaming(identity)
    let names = Dictionary(grouping: known) { naming.name(of: $0) }
    take(&wanted) { entry, isTaken in
      let called = (names[naming.name(of: entry)] ?? []).filter { !isTaken($0) }
      return called.first { naming.number(of: $0) == naming.number(of: entry) } ?? called.first
    }
    let fresh = Set(level.map { naming.name(of: entries[$0]) })
    guard isOutline else { return matchByTitle(wanted, known, naming) }
    take(&wanted) { entry, isTaken in
      let number = naming.number(of: entry)
      guard !number.isEmpty else { return nil }
      return known.first {
        !isTaken($0) && naming.number(of: $0) == number && !fresh.contains(naming.name(of: $0))
          && naming.areAlike($0, entry)
      }
    }
    guard level.count == known.count else { return }
    let places = Dictionary(uniqueKeysWithValues: zip(level, known))
    for place in wanted {
      guard let row = places[place], let id = row.rowID, !taken.contains(id),
        naming.areAlike(row, entries[place])
      else { continue }
      taken.insert(id)
      rows[place] = row
    }
  }

  /// Rows in a plain list are the same by what they are about alone, where that is told once on both sides.
  private mutating func matchByTitle(_ wanted: [Int], _ known: [Tree], _ naming: RowNaming) {
    let titles = RowNaming(Array(identity.prefix(1)))
    let fresh = Dictionary(grouping: entries.filter { $0.fault == nil }) { titles.name(of: $0) }
    let there = Dictionary(grouping: known) { titles.name(of: $0) }
    var open = wanted
    take(&open) { entry, isTaken in
      let name = titles.name(of: entry)
      guard !name.isEmpty, fresh[name]?.count == 1, let row = there[name]?.first,
        there[name]?.count == 1, !isTaken(row)
      else { return nil }
      return row
    }
  }

  /// Takes the rows that entries mean; what means none stays wanted.
  private mutating func take(
    _ wanted: inout [Int], _ meant: (RowEntry, (Tree) -> Bool) -> Tree?
  ) {
    var open: [Int] = []
    for place in wanted {
      let taken = self.taken
      let row = meant(entries[place]) { $0.rowID.map(taken.contains) ?? true }
      guard let row, let id = row.rowID else {
        open.append(place)
        continue
      }
      self.taken.insert(id)
      rows[place] = row
    }
    wanted = open
  }
}

/// What rows of a record and of a paper are called, so that both can be compared.
private struct RowNaming {
  private let identity: [Path]

  init(_ identity: [Path]) { self.identity = identity }

  func number(of row: Tree) -> String { CountedOrdinal.core(of: row.text(of: Outline.ordinal)) }

  func number(of entry: RowEntry) -> String {
    CountedOrdinal.core(of: entry[Path(Outline.ordinal)]?.asText ?? "")
  }

  /// Whether half the words of a name, of the shorter one, stand in the other as well.
  func areAlike(_ row: Tree, _ entry: RowEntry) -> Bool {
    name(of: row).isAlike(name(of: entry))
  }

  func name(of row: Tree) -> String { name { row[$0] } }
  func name(of entry: RowEntry) -> String { name { entry[$0] } }

  private func name(_ value: (Path) -> Tree?) -> String {
    identity.map { path in
      guard let tree = value(path) else { return "" }
      let text = tree.asText ?? tree.asInteger.map { String($0) } ?? ""
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }.joined(separator: "\n")
  }
}

extension String {
  /// Whether of all words of two names half stand in both.
  func isAlike(_ other: String) -> Bool {
    let words = [self, other].map { name in
      Set(name.folded.split { !$0.isLetter && !$0.isNumber })
    }
    let all = words[0].union(words[1]).count
    return all > 0 && words[0].intersection(words[1]).count * 2 >= all
  }
}
