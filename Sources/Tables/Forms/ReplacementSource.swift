import Canvas
import Domain
import Phrases
import Widgets

/// What a replacement meets in a store, looked for once; it says nothing of the state.
package struct FoundHits: Equatable, Sendable {
  package let replacement: TextReplacement
  /// The state of the store in which it was looked for.
  package let revision: Int
  package let hits: ReplacementHits

  package init(_ replacement: TextReplacement, in workspace: Workspace, revision: Int) {
    self.replacement = replacement
    self.revision = revision
    hits = workspace.hits(of: replacement)
  }

  package static func == (left: FoundHits, right: FoundHits) -> Bool { true }
}

/// Each text that a replacement would change, as it stands and as it would be.
struct ReplacementSource: TableDataSource {
  let replacement: TextReplacement

  func title(_ view: GridView) -> String { view.phrases.replacement(replacement) }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(view.phrases.whereItStands, width: 22, isFlexible: true),
      TableColumn(view.phrases.beforeReplacing, width: 24, isFlexible: true, rank: 1),
      TableColumn(view.phrases.afterReplacing, width: 24, isFlexible: true),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.notFoundAnywhere(replacement.sought) }

  func headline(_ view: GridView) -> Headline? {
    Headline(
      left: view.phrases.replaceAgain,
      right: view.phrases.replacementCount(found(view), marked: 0))
  }

  func rows(_ view: GridView) -> [GridRow] { found(view).hits.map { row(of: $0, view) } }

  /// What it meets: looked for once, where the store is large.
  private func found(_ view: GridView) -> ReplacementHits {
    if let found = view.found, found.replacement == replacement { return found.hits }
    return view.workspace.hits(of: replacement)
  }

  /// The row of a text: its record and field, then the words around the first place that changes.
  private func row(of hit: ReplacementHit, _ view: GridView) -> GridRow {
    let label = label(of: hit, view)
    let title = view.title(of: hit.record, at: .root)
    let same = hit.before.sharedStart(with: hit.after)
    let cells = [
      GridCell("\(label) · \(title)").sorted(by: .words(title)),
      GridCell(hit.before.from(same).inLine),
      GridCell(hit.after.from(same).inLine, as: .strong),
    ]
    let part = ComputedRow.Part(
      cells, to: hit.link,
      [
        TextPage.Line(view.phrases.beforeReplacing, hit.before.inLine, as: .text),
        TextPage.Line(view.phrases.afterReplacing, hit.after.inLine, as: .strong),
      ])
    return GridRow(
      hit.rowID, search: "\(title) \(hit.before)", computed: ComputedRow([part]), .figure)
  }

  /// What the text is called.
  private func label(of hit: ReplacementHit, _ view: GridView) -> String {
    switch hit.place {
    case .field(let path):
      return view.phrases.field(FieldKey(endOf: path), in: path.parent, of: hit.record.kind)
    case .said(let text):
      let sheet = ID<ScoreSheet>(hit.record.id).flatMap { view.workspace.sheets[$0] }
      let label = view.phrases.field(text.field, of: .sheet)
      let ordinal = sheet?.ordinal(of: text) ?? ""
      return ordinal.isEmpty ? label : "\(label) \(ordinal)"
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }
}

extension ReplacementHit {
  /// By what its row is known.
  package var rowID: String {
    switch place {
    case .field(let path): "\(record.id) \(path.text)"
    case .said(let text): "\(record.id) \(text.key)"
    }
  }

  /// Where it is gone to.
  fileprivate var link: Link {
    switch place {
    case .field(let path): .place(record, path)
    case .said(let text): .said(record, text.place)
    }
  }
}

extension String {
  /// Its paragraphs one behind the other, signs and all: what is to be replaced may be a sign.
  fileprivate var inLine: String { replacing("\n", with: " ") }

  /// How many letters both begin with.
  fileprivate func sharedStart(with other: String) -> Int {
    zip(self, other).prefix { $0.0 == $0.1 }.count
  }

  /// The text from a little before that letter on, so that what changes is seen first.
  fileprivate func from(_ letter: Int) -> String {
    letter <= 12 ? self : "…" + dropFirst(letter - 10)
  }
}
