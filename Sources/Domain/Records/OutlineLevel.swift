/// The rows of a list that stand on one level under one row, and how they are counted.
struct OutlineLevel {
  /// A row with the number that it has and the one that it gets.
  struct Row: Hashable {
    let id: String
    let old: String
    let new: String
  }

  private let list: [Tree]
  private let ordinals: [String: String]
  private let parent: String?
  private let ids: [String]
  /// Whether each number repeats those above it: `I.1` under `I`.
  private let isFull: Bool

  /// Takes the level on which a row stands.
  init(of id: String, in list: [Tree], isFull: Bool) {
    self.init(list, under: list.parent(of: id), list.siblings(of: id), isFull)
  }

  /// Takes the level under a row, or the outermost.
  init(under parent: String?, in list: [Tree], isFull: Bool) {
    let ids = list.filter { $0[Outline.parent]?.asText == parent }.compactMap(\.rowID)
    self.init(list, under: parent, ids, isFull)
  }

  private init(_ list: [Tree], under parent: String?, _ ids: [String], _ isFull: Bool) {
    self.list = list
    ordinals = Dictionary(
      list.compactMap { row in row.rowID.map { ($0, row.text(of: Outline.ordinal)) } }
    ) { first, _ in first }
    self.parent = parent
    self.ids = ids
    self.isFull = isFull
  }

  /// The way to count that most rows share, with what stands before and behind it.
  private struct Style {
    let counter: CountedOrdinal.Counter
    var before: String
    let tail: String
    let isPadded: Bool
    let values: [Int]

    /// What most of some ordinals share; nil where none counts.
    init?(_ ordinals: [String]) {
      let readings = CountedOrdinal.Counter.allCases.map { counter in
        ordinals.compactMap { CountedOrdinal($0, by: counter) }
      }
      // Of two ways that fit as many the first is meant: I is a Roman number before it is a letter.
      let most = readings.map(\.count).max() ?? 0
      guard most > 0, let read = readings.first(where: { $0.count == most }) else { return nil }
      counter = read[0].counter
      before = Style.commonest(read.map(\.before))
      tail = Style.commonest(read.map(\.tail))
      isPadded = read.contains(where: \.isPadded)
      values = read.map(\.value)
    }

    /// The text that stands there most often, of several the first.
    private static func commonest(_ texts: [String]) -> String {
      var counts: [String: Int] = [:]
      for text in texts { counts[text, default: 0] += 1 }
      let most = counts.values.max() ?? 0
      return texts.first { counts[$0] == most } ?? ""
    }
  }

  /// The rows whose number changes, each before those below it.
  var renumbered: [Row] {
    guard let style = style else { return begun }
    var value = start(of: style)
    var rows: [Row] = []
    for id in ids {
      let old = ordinals[id] ?? ""
      guard OutlineLevel.counts(old) else { continue }
      guard
        let figure = CountedOrdinal.figure(value, by: style.counter, isPadded: style.isPadded)
      else { break }
      value += 1
      let new = style.before + figure + style.tail
      guard new != old else { continue }
      rows.append(Row(id: id, old: old, new: new))
      rows += followers(of: id, old, new)
    }
    return rows
  }

  /// The rows of a level on which none has a number, each with the one that it gets.
  private var begun: [Row] {
    guard ids.allSatisfy({ ordinals[$0, default: ""].isEmpty }) else { return [] }
    var next: String? = firstOrdinal
    return ids.compactMap { id in
      defer { next = next.flatMap { Ordinal.next(after: $0) } }
      return next.map { Row(id: id, old: "", new: $0) }
    }
  }

  /// The number of the next row of the level: after the last, or as the levels beside it begin; nil where none of
  /// these has one.
  var nextOrdinal: String? {
    if let last = ids.last { return Ordinal.next(after: ordinals[last, default: ""]) }
    return firstOfCousins ?? (isFull ? firstOrdinal : nil)
  }

  /// The first number of a level: as those beside it begin, else as papers count, `I`, under it `1`, under that `1.1`.
  private var firstOrdinal: String {
    if let first = firstOfCousins { return first }
    let above = parent.flatMap { ordinals[$0] } ?? ""
    guard parent != nil else {
      let hasLevels = list.contains { $0[Outline.parent] != nil }
      return isFull || hasLevels ? "I" : "1"
    }
    let core = CountedOrdinal.core(of: above)
    let repeats = isFull || core.last?.isASCIIDigit ?? false
    return core.isEmpty || !repeats ? "1" : core + ".1"
  }

  /// The first number as it is in the levels beside this one; nil where these count none.
  private var firstOfCousins: String? {
    guard let cousins = cousins.last, let style = Style(cousins.ordinals),
      let figure = CountedOrdinal.figure(1, by: style.counter, isPadded: style.isPadded)
    else { return nil }
    let above = parent.flatMap { ordinals[$0] } ?? ""
    let isRepeated = CountedOrdinal.beginnings(under: cousins.above).contains(style.before)
    let begun = isRepeated ? beginning(style.before, under: above, like: cousins.above) : nil
    return (begun ?? style.before) + figure + style.tail
  }

  /// Whether an ordinal counts in any way.
  private static func counts(_ ordinal: String) -> Bool {
    CountedOrdinal.Counter.allCases.contains { CountedOrdinal(ordinal, by: $0) != nil }
  }

  /// How the rows of this level count; a lone one as those under the rows beside the one above it.
  private var style: Style? {
    let own = ids.compactMap { ordinals[$0] }
    guard var style = Style(own) else { return nil }
    let above = parent.flatMap { ordinals[$0] } ?? ""
    if own.count == 1, let cousins = cousins.last, let other = Style(cousins.ordinals) {
      let isRepeated = CountedOrdinal.beginnings(under: cousins.above).contains(other.before)
      style = other
      if isRepeated, let begun = beginning(other.before, under: above, like: cousins.above) {
        style.before = begun
      }
      return style
    }
    // What a number repeats of the one above it is what that is now.
    let isRepeating = style.before.hasSuffix(".") && !above.isEmpty
    let core = CountedOrdinal.core(of: above)
    let (here, there) = (style.before.dropLast().split(separator: "."), core.split(separator: "."))
    if isRepeating, here.count == there.count,
      here.allSatisfy({ Int($0) != nil }) == there.allSatisfy({ Int($0) != nil })
    {
      style.before = core + "."
    }
    return style
  }

  /// What begins the numbers under a row, as it does under another one.
  private func beginning(_ before: String, under ordinal: String, like other: String) -> String? {
    let ways = CountedOrdinal.beginnings(under: other)
    let own = CountedOrdinal.beginnings(under: ordinal)
    return ways.firstIndex(of: before).flatMap { own.indices.contains($0) ? own[$0] : nil }
  }

  /// The levels under the rows beside the one above, each with the number of its own row above.
  private var cousins: [(above: String, ordinals: [String])] {
    guard let parent else { return [] }
    return list.siblings(of: parent).filter { $0 != parent }.compactMap { aunt in
      let below = list.filter { $0[Outline.parent]?.asText == aunt }.compactMap(\.rowID)
      let counted = below.compactMap { ordinals[$0] }.filter { OutlineLevel.counts($0) }
      return counted.isEmpty ? nil : (ordinals[aunt] ?? "", counted)
    }
  }

  /// The first number: one, unless the level goes on where the one before it ended.
  private func start(of style: Style) -> Int {
    guard let parent, style.before.isEmpty, let least = style.values.min(), least > 1 else {
      return 1
    }
    let aunts = list.siblings(of: parent).prefix { $0 != parent }
    for aunt in aunts.reversed() {
      let below = list.filter { $0[Outline.parent]?.asText == aunt }.compactMap(\.rowID)
      let last = below.compactMap { id in
        CountedOrdinal(ordinals[id] ?? "", by: style.counter)?.value
      }.max()
      if let last { return last < least ? last + 1 : 1 }
    }
    return 1
  }

  /// The rows below one whose numbers repeat its own.
  private func followers(of id: String, _ old: String, _ new: String) -> [Row] {
    let ways = zip(
      CountedOrdinal.beginnings(under: old), CountedOrdinal.beginnings(under: new))
    return list.filter { $0[Outline.parent]?.asText == id }.flatMap { row -> [Row] in
      guard let child = row.rowID, child != id else { return [] }
      let text = ordinals[child] ?? ""
      guard let (before, after) = ways.first(where: { text.hasPrefix($0.0) }) else { return [] }
      let next = after + text.dropFirst(before.count)
      return [Row(id: child, old: text, new: next)] + followers(of: child, text, next)
    }
  }
}

extension [Tree] {
  /// The number that a new row gets at the end of the level under a row; nil where none counts there.
  package func nextOrdinal(under parent: String?, isFull: Bool) -> String? {
    OutlineLevel(under: parent, in: self, isFull: isFull).nextOrdinal
  }
}

extension RecordKind {
  /// Whether the numbers of its rows repeat those above them, so that each names its row alone.
  package var hasFullOrdinals: Bool { self == .criteriaSet }
}
