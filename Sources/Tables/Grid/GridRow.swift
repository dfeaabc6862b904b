import Domain
import Vietnamese

/// One row of a grid: what it is and where it stands in the tree.
///
/// Its cells are made when they are drawn.
package struct GridRow: Equatable, Sendable {
  /// Unique in the grid and the same after every edit: a record id, a row id.
  package let id: String
  /// What it is of: the same for rows that show one thing in several places.
  package let thing: String
  package let depth: Int
  package let hasChildren: Bool
  /// What a search looks at.
  package let search: SearchText
  package let subject: Subject
  /// What it is called, where how well that fits decides its place among what a search finds.
  var title: SearchText?
  /// Its number in the list that it comes from, so that drawing need not look for it.
  package let position: Int
  /// What of it was computed beforehand, if anything was.
  package let computed: ComputedRow?

  /// What a row shows.
  package enum Subject: Equatable, Sendable {
    case record(RecordKey)
    /// A row inside a record, by its path.
    case row(RecordKey, Path)
    /// A criterion or a finding of a score sheet, which stands in no tree.
    case sheetRow(RecordKey, RecordPlace)
    /// The grand total of an estimate.
    case total(RecordKey)
    /// A heading that stands for several records.
    case heading(String)
    /// Figures that were computed, and where they lead.
    case figure
    case unreadable(UnreadableFile)
  }

  /// Makes a row that a search finds by these words; `place` tells rows of one thing apart.
  init(
    _ id: String, at place: String? = nil, depth: Int = 0, hasChildren: Bool = false,
    position: Int = 0, search: String, computed: ComputedRow? = nil, _ subject: Subject
  ) {
    self.init(
      place.map { "\(id)@\($0)" } ?? id, of: id, depth: depth, hasChildren: hasChildren,
      position: position, search: SearchText(search), computed: computed, subject)
  }

  private init(
    _ id: String, of thing: String, depth: Int, hasChildren: Bool, position: Int,
    search: SearchText, computed: ComputedRow?, _ subject: Subject
  ) {
    self.id = id
    self.thing = thing
    self.depth = depth
    self.hasChildren = hasChildren
    self.search = search
    self.subject = subject
    self.position = position
    self.computed = computed
  }

  /// The same row with a part that was computed.
  func computing(_ part: ComputedRow.Part) -> GridRow {
    GridRow(
      id, of: thing, depth: depth, hasChildren: hasChildren, position: position, search: search,
      computed: ComputedRow([part]), subject)
  }

  /// The record that the row belongs to.
  package var record: RecordKey? {
    switch subject {
    case .record(let key), .row(let key, _), .sheetRow(let key, _), .total(let key): key
    case .heading, .figure, .unreadable: nil
    }
  }

  /// Where the row's subject stands in its record; the total of an estimate under its key.
  package var subjectPath: Path? {
    switch subject {
    case .record: .root
    case .row(_, let path): path
    case .total: Path(Budget.fields.total)
    case .sheetRow, .heading, .figure, .unreadable: nil
    }
  }

  /// Whether it is something itself, not only a heading over others.
  package var isThing: Bool { if case .heading = subject { false } else { true } }

  /// Searches compare by what is shown; equality by identity and place.
  package static func == (left: GridRow, right: GridRow) -> Bool {
    left.id == right.id && left.depth == right.depth && left.hasChildren == right.hasChildren
      && left.subject == right.subject && left.computed == right.computed
  }
}

extension GridRow {
  /// Whether its title holds all words that are sought, in any order.
  func isTitled(_ words: [SearchText]) -> Bool {
    guard let title, words.count > 1 else { return false }
    return words.allSatisfy { title.contains($0) }
  }

  /// How well its title fits what is sought, 0 best: it is that, begins so, holds it, holds all its words.
  func fit(_ needle: SearchText, _ words: [SearchText]) -> Int {
    guard let title else { return 6 }
    if needle.isSame(as: title) { return 0 }
    if let rank = title.rank(of: needle) { return 1 + rank }
    return isTitled(words) ? 5 : 6
  }
}
