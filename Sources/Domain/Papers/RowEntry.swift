import Vietnamese

/// A row that a line of a paper asks for, before it is held against the record.
struct RowEntry: Sendable {
  /// The number of its line in the file.
  let line: Int
  var values: [ReadValue]
  /// The entry under which it stands.
  var parent: Int?
  var fault: RowFault?
  /// On which level its line says that it stands, from 1.
  var level: Int?
  /// Whether it is what else stands in a line whose title reaches down to others.
  var isRest = false

  /// What stands in a field.
  subscript(path: Path) -> Tree? { values.first { $0.path == path }?.tree }

  /// What the line is called.
  func title(_ kind: RowPaperKind) -> String {
    let paths = [Path(Outline.ordinal)] + kind.identity
    let texts = paths.compactMap { path in values.first { $0.path == path }?.shown }
    return texts.prefix(self[Path(Outline.ordinal)] == nil ? 1 : 2).joined(separator: " ")
  }
}

/// The rows that the lines of a paper ask for, each under the one that its number says.
struct RowEntries: Sendable {
  private(set) var all: [RowEntry] = []
  private let kind: RowPaperKind

  init(_ body: HeadingBody<Path>, _ reader: RowReader) {
    kind = reader.kind
    let lines = body.lines
    for (place, line) in lines.enumerated() {
      let reachesDown = lines.indices.contains(place + 1) && lines[place + 1].isContinued
      add(line, reader, reachesDown: reachesDown)
    }
    if kind.isOutline { nest() }
    if kind == .criteria { fillPoints(reader.words.numbers) }
    for place in all.indices where all[place].fault == nil {
      // The line of its parent stands before it, and was looked at.
      guard let parent = all[place].parent, all[parent].fault != nil else { continue }
      all[place].fault = RowFault(.parentRefused(row: all[parent].line), nil)
    }
  }

  /// Reads a line; where its title reaches down to others, it is what they stand under.
  private mutating func add(
    _ line: HeadingBody<Path>.Line, _ reader: RowReader, reachesDown: Bool
  ) {
    var entry = RowEntry(line: line.row, values: [])
    entry.level = Int(line.text(StatedLevels.column))
    do throws(RowFault) {
      entry.values = try reader.values(of: line.cells)
      if !kind.identity.contains(where: { entry[$0] != nil }) {
        throw RowFault(.noName, kind.title)
      }
    } catch {
      entry.values = shown(line)
      entry.fault = error
    }
    let own: Set<Path> = [Path(Outline.ordinal), kind.title]
    let rest = entry.values.filter { !own.contains($0.path) }
    let isParted = reachesDown && !line.isContinued && kind == .tasks
    guard isParted, entry.fault == nil, rest.contains(where: { kind.identity.contains($0.path) })
    else {
      entry.isRest = line.isContinued
      return all.append(entry)
    }
    entry.values.removeAll { !own.contains($0.path) }
    all.append(entry)
    all.append(RowEntry(line: line.row, values: rest, isRest: true))
  }

  /// What a line that cannot be read is called all the same.
  private func shown(_ line: HeadingBody<Path>.Line) -> [ReadValue] {
    ([Path(Outline.ordinal)] + kind.identity).compactMap { path in
      let text = line.text(path)
      return text.isEmpty ? nil : ReadValue(path: path, tree: .text(text), shown: text)
    }
  }

  /// Puts each row under the one that its number says.
  private mutating func nest() {
    let places = all.indices.filter { !all[$0].isRest }
    let ordinals = places.map { all[$0][Path(Outline.ordinal)]?.asText ?? "" }
    let said = StatedLevels.parents(of: places.map { all[$0].level })
    for (place, parent) in zip(places, said ?? OutlineReading(ordinals).parents) {
      all[place].parent = parent.map { places[$0] }
    }
    var head: Int?
    for place in all.indices {
      if all[place].isRest { all[place].parent = head } else { head = place }
    }
    if kind.record.hasFullOrdinals { tellOrdinals() }
  }

  /// Writes the numbers of rows in full where each has to name its row alone.
  private mutating func tellOrdinals() {
    let said = all.map { $0[Path(Outline.ordinal)]?.asText ?? "" }
    for place in all.indices {
      var (chain, here) = ([String](), Optional(place))
      while let entry = here {
        chain.insert(said[entry], at: 0)
        here = all[entry].parent
      }
      let full = Ordinal.joined(chain)
      guard let own = all[place].values.firstIndex(where: { $0.path == Path(Outline.ordinal) })
      else { continue }
      all[place].values[own] = ReadValue(
        path: Path(Outline.ordinal), tree: .text(full), shown: full)
    }
  }

  /// A criterion above others has the points of these where the paper leaves its own out.
  private mutating func fillPoints(_ numbers: NumberForm) {
    let maximum = Path(Criterion.fields.maximum)
    for place in all.indices.reversed() where all[place].fault == nil && all[place][maximum] == nil
    {
      let below = all.filter { $0.parent == place }
      let points = below.compactMap { $0[maximum]?.asInteger }
      guard !below.isEmpty, points.count == below.count else {
        all[place].fault = RowFault(.badValue("", .notHundredths), maximum)
        continue
      }
      let sum = points.reduce(0) { min(Points.limit.hundredths, $0 + $1) }
      let shown = Points(hundredths: sum).shown(in: numbers)
      all[place].values.append(ReadValue(path: maximum, tree: .integer(sum), shown: shown))
    }
  }
}
