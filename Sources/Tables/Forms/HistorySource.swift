import Canvas
import Domain
import Phrases
import Widgets

/// Who changed what in a record, the newest first; from each the record can be brought back to how it was then.
struct HistorySource: TableDataSource {
  let record: RecordKey

  func title(_ view: GridView) -> String { view.phrases.sheetEvents }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(SheetEvent.fields.change, of: .sheet, view.phrases, width: 30, isFlexible: true),
      TableColumn(SheetEvent.fields.at, of: .sheet, view.phrases, width: 16),
      TableColumn(SheetEvent.fields.by, of: .sheet, view.phrases, width: 20),
      TableColumn(view.phrases.revision, width: 7, alignment: .right),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.notChangedYet }

  func rows(_ view: GridView) -> [GridRow] {
    guard let record = view.workspace[record] else { return [] }
    let entries = record.tree.history(of: record.key)
    let rows = entries.reversed().map { entry in
      row(
        entry.seq, view.words.sentence(entry, of: record), view.phrases.moment(entry.stamp.at),
        entry.stamp.by, view)
    }
    // A record that came with the store was there before its first entry.
    guard let first = entries.first, !first.change.makesRecord else { return rows }
    return rows + [row(0, view.phrases.asItCame, "", "", view)]
  }

  /// The row of a revision: what was done, when and by whom.
  private func row(
    _ revision: Int, _ what: String, _ moment: String, _ office: String, _ view: GridView
  ) -> GridRow {
    let cells = [
      GridCell(what).sorted(by: .words(what)),
      GridCell(moment).sorted(by: moment.isEmpty ? nil : .number(revision)),
      GridCell(office).sorted(by: .words(office)),
      GridCell(String(revision), as: .faint),
    ]
    let part = ComputedRow.Part(
      cells, to: .revision(record, revision),
      [TextPage.Line("", what, as: .text), TextPage.Line("", view.phrases.restoreHint, as: .faint)])
    return GridRow(
      String(revision), search: "\(what) \(office)", computed: ComputedRow([part]), .figure)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }
}

extension Change {
  /// Whether it makes a record.
  fileprivate var makesRecord: Bool {
    if case .create = act { true } else { false }
  }
}
