extension Paper {
  /// Whether it is a list of units that says out of which each came.
  package var namesForerunners: Bool {
    terms.kind == .units && layout.columns[Path([UnitField.forerunners.rawValue])] != nil
  }

  /// Whether a worksheet comes out of it: who came out of whom, or a later tree.
  package var makesWorksheet: Bool { namesForerunners || later != nil }

  /// The worksheet that a list of units makes, to be filled in; nil where all units stay as they are.
  ///
  /// How a draft stands in rows below their headings is up to the words of the language.
  package func worksheet(
    in workspace: Workspace, by terms: UnitWorksheet.Terms, on day: Day,
    written: (WorksheetDraft) -> [[String]]
  ) -> Paper? {
    let draft = WorksheetDraft(
      body.mapped { UnitField(rawValue: $0.text) }, in: workspace, on: day)
    guard !draft.rows.isEmpty else { return nil }
    let rows = written(draft).enumerated().map { place, cells in
      PaperRow(number: place + 1, cells: cells.map { PaperCell($0) })
    }
    let table = PaperTable(.sheet, number: 1, name: table.name, rows: rows)
    return Paper(
      file: file, PaperTables(.xlsx, [table], notes), sheet: nil, .worksheet(terms), ids: ids)
  }
}
