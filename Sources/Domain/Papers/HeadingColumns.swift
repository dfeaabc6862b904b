/// Which column holds what by its heading: the best heading for each field.
struct HeadingColumns<Field: Hashable & Sendable> {
  private(set) var columns: [Field: Int] = [:]
  /// How well the heading of a column tells a field; higher than ``whole`` where it says just that.
  private var ranks: [Field: [Int: Int]] = [:]

  /// From this rank on a heading says a field and nothing else.
  private static var whole: Int { 300 }

  /// Takes the headings, each in the ways in which it may be read.
  init(_ spellings: [[String]], _ vocabulary: PaperVocabulary<Field>) {
    var ranked: [(rank: Int, column: Int, order: Int, field: Field)] = []
    for (column, spellings) in spellings.enumerated() {
      let texts = Set(spellings).map { HeadingText($0) }
      for (order, entry) in vocabulary.entries.enumerated() {
        let rank = texts.map { $0.rank(for: entry.headings) }.max() ?? 0
        guard rank > 0 else { continue }
        ranked.append((rank, column, order, entry.field))
        ranks[entry.field, default: [:]][column] = rank
      }
    }
    ranked.sort { ($0.rank, -$0.column, -$0.order) > ($1.rank, -$1.column, -$1.order) }
    for (_, column, _, field) in ranked where columns[field] == nil && holder(of: column) == nil {
      columns[field] = column
    }
    for entry in vocabulary.entries where columns[entry.field] == nil { makeRoom(for: entry.field) }
  }

  private func holder(of column: Int) -> Field? { columns.first { $0.value == column }?.key }

  /// Gives a field the column that says just it, where the field that has it can have another one.
  ///
  /// *Nội dung thực hiện* is what a task is about, but how it is done beside *Nội dung duy trì*.
  private mutating func makeRoom(for field: Field) {
    for (column, rank) in (ranks[field] ?? [:]).sorted(by: { $0.key < $1.key })
    where rank >= Self.whole {
      guard let other = holder(of: column) else { continue }
      let free = (ranks[other] ?? [:]).filter { holder(of: $0.key) == nil }
      guard let best = free.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { continue }
      columns[other] = best.key
      columns[field] = column
      return
    }
  }
}
