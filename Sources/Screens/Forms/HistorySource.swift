import Canvas
import Domain
import Widgets

/// Who changed what in a record, the newest first; Enter brings the record back to how it was then.
struct HistorySource: GridSource {
  let record: RecordKey

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(view.phrases.field("change", of: .sheet), width: 30, isFlexible: true),
      TableColumn(view.phrases.field("at", of: .sheet), width: 16),
      TableColumn(view.phrases.field("by", of: .sheet), width: 20),
      TableColumn(view.phrases.revision, width: 7, alignment: .right),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.notChangedYet }

  func rows(_ view: GridView) -> [GridRow] {
    guard let record = view.workspace[record] else { return [] }
    return record.tree.history(of: record.key).reversed().map { entry in
      let what = view.sentence(entry, of: record)
      let cells = [
        GridCell(what), GridCell(view.phrases.moment(entry.stamp.at)), GridCell(entry.stamp.by),
        GridCell(String(entry.seq), as: .faint),
      ]
      let part = ComputedRow.Part(
        cells, to: .revision(record.key, entry.seq),
        [Sheet.Line("", what, as: .text), Sheet.Line("", view.phrases.restoreHint, as: .faint)])
      return GridRow(
        String(entry.seq), search: "\(what) \(entry.stamp.by)", computed: ComputedRow([part]),
        .figure)
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [Sheet.Line] {
    row.computedDetail(column)
  }
}

extension GridView {
  /// One entry of a record's log in a sentence: where, what it was and what it became.
  fileprivate func sentence(_ entry: Tree.LogEntry, of record: Record) -> String {
    let kind = record.key.kind
    switch entry.change.act {
    case .create: return phrases.recordMade
    case .set(Tree.deletedKey, _, let new):
      return new == nil ? phrases.recordRevived : phrases.recordDeleted
    case .set(let path, let old, let new):
      let form = Record.form(of: kind).form(at: path)
      let shown = [old, new].map { value in
        form.map { text(of: value, as: $0, record.key) } ?? ""
      }
      return phrases.logged(place(of: path, in: record), from: shown[0], to: shown[1])
    case .insert(let path, let row, _):
      return phrases.loggedRow(place(of: path, in: record), row: name(of: row, at: path, record))
    case .remove(let path, let row, _):
      return phrases.loggedRow(
        place(of: path, in: record), row: name(of: row, at: path, record), isGone: true)
    }
  }

  /// What a row that came or went is called.
  private func name(of row: Tree, at list: Path, _ record: Record) -> String {
    let inner = Record.form(of: record.key.kind).form(at: list)?.inner
    return row.rowTitle.isEmpty ? summary(of: row, inner, record.key) : row.rowTitle
  }

  /// A place of a record: the rows on the way by their names, then the field.
  private func place(of path: Path, in record: Record) -> String {
    var words: [String] = []
    var here = Path.root
    for step in path.steps {
      here = here.appending(step)
      let isRow = record.tree[here]?.rowID == step
      words.append(
        isRow ? record.tree[here]?.rowTitle ?? "" : phrases.field(step, of: record.key.kind))
    }
    return words.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
