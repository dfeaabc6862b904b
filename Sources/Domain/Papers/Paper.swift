import Vietnamese

/// The table of a file as it is looked at before it is brought in.
///
/// What comes of its lines is counted for one state of the store, and again when that changes.
package struct Paper: Equatable, Sendable {
  /// The name of the file.
  package let file: String
  /// What has to be known of how it was read.
  package let notes: [ReadingNote]
  /// The other tables of it, which are not.
  package private(set) var others: [PaperTable]
  /// The tables with the same headings that are taken together; none where it is one alone.
  package private(set) var joined: [PaperTable] = []
  /// The tables with the same headings, where only one of them is taken.
  private var alike: AlikeTables<Path>?
  /// The table of it that is taken.
  package private(set) var table: PaperTable
  /// Where its headings are, and what each column holds.
  package private(set) var layout: HeadingLayout<Path>
  package private(set) var body: HeadingBody<Path>
  package private(set) var terms: PaperTerms
  /// What comes of each line.
  package private(set) var lines: [ImportLine<Path>] = []
  /// Whether a cell or a column was put right in it.
  package var isCorrected = false
  /// Whether a person said what its columns hold, or in which unit its money is.
  package internal(set) var isSaid: Bool
  /// What was said of such a paper before and holds for this one.
  package internal(set) var kept: PaperLayout?
  /// What its headings are rather those of, where they fit another kind much better.
  package private(set) var likelier: PaperKind?
  /// How many rows of the record the paper does not have.
  package private(set) var left = 0
  /// What a worksheet does to units, by the numbers of its rows.
  package private(set) var deeds: [Int: WorksheetLine] = [:]
  /// What lines of forms say of their criteria, by the numbers of their rows.
  package private(set) var entries: [Int: SaidInSheet] = [:]
  /// What tables are called and what stands above their headings: of whom forms are.
  let heads: [Int: [String]]
  let ids: IDGenerator
  /// The state of the store for which the lines were counted.
  private var revision: Int?
  /// All that they come to, as it was counted.
  private var held: PaperList?

  /// Takes a table of a file; nil where it has no headings of that kind.
  package init?(
    file: String, _ tables: PaperTables, sheet: String?, _ terms: PaperTerms,
    saying said: [Path: Int] = [:], kept: KeptLayouts = .none, ids: IDGenerator
  ) {
    let kind = terms.kind
    // What is said now goes before what was said of another paper.
    let kept = said.isEmpty ? kept : KeptLayouts.none
    let columns = kept.columns { $0 }
    let found = { (table: PaperTable) in
      HeadingLayout(table, of: kind.vocabulary(in: table), saying: said, columns)
    }
    let chosen: (table: PaperTable, layout: HeadingLayout<Path>)?
    if let sheet, !tables.meansAll(sheet) {
      chosen = tables.table(named: sheet).flatMap { table in found(table).map { (table, $0) } }
    } else {
      chosen = tables.proposed(saying: said, columns, kind.vocabulary)
    }
    guard let chosen else { return nil }
    self.init(file: file, tables, chosen.table, chosen.layout, terms, ids: ids)
    isSaid = !said.isEmpty || terms.moneyUnit != nil
    self.kept = kept.layout(of: layout.headings).flatMap { kept in
      kept.columns.allSatisfy { layout.columns[$0] == $1 || layout.columns[$0] == nil } ? kept : nil
    }
    self.terms = terms.counted(in: self.kept?.moneyUnit)
    let alike = AlikeTables(tables.tables, like: table, layout, found: found)
    if alike.count > 1, sheet == nil || sheet.map(tables.meansAll) == true { self.alike = alike }
    if self.kept == nil, said.isEmpty { likelier = kind.likelier(than: layout, of: table) }
    if sheet.map(tables.meansAll) ?? terms.isOfCampaign { self = joiningAlike() }
  }

  /// Takes a table with what its columns hold.
  init(
    file: String, _ tables: PaperTables, _ table: PaperTable, _ layout: HeadingLayout<Path>,
    _ terms: PaperTerms, ids: IDGenerator
  ) {
    (self.file, self.table, self.layout, self.terms) = (file, table, layout, terms)
    self.ids = ids
    isSaid = false
    notes = tables.notes
    heads = terms.kind == .scores ? tables.heads : [:]
    others = tables.tables.filter { $0.number != table.number && $0.rows.count > 1 }.map(\.bare)
    body = HeadingBody(table, layout, of: terms.kind.vocabulary(in: table))
  }

  /// The tables that could be taken together with this one.
  package var alikeTables: [PaperTable] { alike?.tables ?? [] }

  /// The same paper with all tables that have its headings.
  package func joiningAlike() -> Paper {
    guard let alike, let (table, layout) = alike.joined(titled: terms.kind == .units) else {
      return self
    }
    var paper = with(table, layout)
    paper.joined = alike.tables
    let numbers = Set(paper.joined.map(\.number))
    paper.others.removeAll { numbers.contains($0.number) }
    paper.alike = nil
    return paper
  }

  /// Counts what comes of the lines, unless that was done for this state of the store.
  package mutating func look(at workspace: Workspace, revision: Int, _ words: PaperWords) {
    guard self.revision != revision else { return }
    self.revision = revision
    let list = list(in: workspace, words)
    (lines, left, deeds, held) = (list.lines, list.left, list.deeds, list)
  }

  /// All lines as they were counted for a state of the store; nil where they were not.
  package func list(for revision: Int) -> PaperList? { self.revision == revision ? held : nil }

  /// What tells that the list of units is of a later tree, as its lines were counted last; nil where nothing does.
  package var later: LaterTree? { held?.later }

  /// Whether its lines were counted for a state of the store.
  package func isCounted(for revision: Int) -> Bool { self.revision == revision }

  /// Takes what comes of the lines of forms, which is not the store's alone to tell.
  package mutating func take(
    _ lines: [ImportLine<Path>], _ entries: [Int: SaidInSheet], revision: Int
  ) {
    (self.lines, self.entries, self.revision) = (lines, entries, revision)
  }

  /// The lines held against a store: all, or those of some rows.
  package func list(
    in workspace: Workspace, rows: Set<Int>? = nil, _ words: PaperWords
  ) -> PaperList {
    let body = rows.map { self.body.keeping($0) } ?? self.body
    switch terms {
    case .units(let terms):
      return PaperList(
        UnitImport(
          body.mapped { UnitField(rawValue: $0.text) }, into: workspace, terms, ids: ids))
    case .worksheet(let terms):
      // Rows that were not chosen stay in it: who hangs together with them is told.
      let all = WorksheetRows(self.body.mapped { WorksheetField(rawValue: $0.text) })
      return PaperList(
        UnitWorksheet(all, only: rows, into: workspace, terms, ids: ids))
    // What forms say becomes events, which a document makes.
    case .scores: return PaperList([], [], left: 0)
    case .rows(let terms) where terms.kind == .roster:
      let roster = RosterImport(
        body, layout, terms, title: proposedTitle ?? "", above: linesAbove, into: workspace,
        ids: ids, words)
      return PaperList(roster.lines, roster.changes, left: roster.left)
    case .rows(let terms):
      let rows = RowImport(
        table, layout, body, terms, into: workspace, ids: ids, words)
      return PaperList(rows.lines, rows.changes, left: rows.left)
    }
  }

  /// The same paper with another table, or other columns.
  func with(_ table: PaperTable, _ layout: HeadingLayout<Path>) -> Paper {
    var paper = self
    paper.table = table
    paper.layout = layout
    paper.body = HeadingBody(table, layout, of: terms.kind.vocabulary(in: table))
    (paper.revision, paper.held) = (nil, nil)
    return paper
  }

  /// The same paper on other terms.
  func with(_ terms: PaperTerms) -> Paper {
    var paper = self
    paper.terms = terms
    (paper.revision, paper.held) = (nil, nil)
    return paper
  }

  /// What a person said of it, where they did.
  package var said: SaidOfPaper? {
    guard isSaid, !layout.rows.isEmpty else { return nil }
    return SaidOfPaper(
      file, terms.kind, layout.headings, layout.columns, moneyUnit: terms.moneyUnit)
  }

  /// Whether nobody says in which unit the money of a new estimate is.
  package var lacksUnit: Bool {
    if case .rows(let terms) = terms { terms.lacksUnit(layout) } else { false }
  }
}
