import Documents
import Domain
import Phrases
import Samples
import Testing

@Suite("A worksheet to be filled in, out of a later list")
struct WorksheetDraftTests {
  private let day: Day

  init() throws { day = try #require(Day(year: 2025, month: 7, day: 1)) }

  private func list(_ name: String) throws -> HeadingBody<UnitField> {
    let tables = try OfficeFiles.tables(name)
    let (table, layout) = try #require(tables.proposed(for: UnitField.self))
    return HeadingBody(table, layout)
  }

  /// The store of March 2025.
  private func store() throws -> Workspace {
    var workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [])
    let list = UnitImport(
      try list("dien-bien_2025-03.xlsx"), into: workspace, .init(day: day, isDated: false),
      ids: IDGenerator(seed: 1))
    try workspace.apply(list.changes, Stamp(at: "2025-03-01T00:00:00Z", by: "me"))
    return workspace
  }

  @Test(
    "Who is not in the list and who is new stand there, near names beside them, nothing is assumed")
  func blank() throws {
    let draft = WorksheetDraft(
      try list("dien-bien_2025-07.xlsx"), in: try store(), on: day)
    let old = draft.rows.filter { !$0.old.isEmpty }
    let new = draft.rows.filter { $0.old.isEmpty }
    let kept = old.filter { !$0.new.isEmpty }
    // All communes are below the province now, also those that keep name and code.
    #expect(old.count == 139 && kept.allSatisfy { $0.old == $0.new && $0.oldParent != $0.parent })
    #expect(kept.count + new.count + draft.same == 45)
    let town = try #require(old.first { $0.old == "Thị trấn Tuần Giáo" })
    #expect(town.new.isEmpty && town.near == ["Xã Tuần Giáo"])
    #expect(try #require(new.first { $0.new == "Phường Điện Biên Phủ" }).near.count == 2)
  }

  @Test("A list of the same day asks nothing")
  func same() throws {
    let draft = WorksheetDraft(
      try list("dien-bien_2025-03.xlsx"), in: try store(), on: day)
    #expect(draft.rows.isEmpty && draft.same == 139)
  }

  @Test("A list that names forerunners fills it")
  func forerunners() throws {
    let tables = try OfficeFiles.file("forerunners.xlsx", in: OfficeFiles.worksheets.get())
      .tables(ReadingOptions())
    let (table, layout) = try #require(tables.proposed(for: UnitField.self))
    let store = try store()
    let draft = WorksheetDraft(HeadingBody(table, layout), in: store, on: day)
    let olds = draft.rows.filter { !$0.old.isEmpty && !$0.new.isEmpty }
    #expect(olds.count >= 129 && olds.filter(\.isPart).count == 22)
    #expect(draft.rows.filter { !$0.old.isEmpty && $0.new.isEmpty }.count == 10)
  }

  @Test("The list of July on the store of March is told for a later tree, and makes its worksheet")
  func opened() throws {
    let store = try store()
    let phrases = Phrases(.vietnamese)
    let terms = PaperTerms.units(UnitImport.Terms(day: day, isDated: true))
    func paper(_ name: String) throws -> Paper {
      var paper = try #require(
        Paper(
          file: name, OfficeFiles.tables(name), sheet: nil, terms, ids: IDGenerator(seed: 3)))
      paper.look(at: store, revision: 1, phrases.paperWords)
      return paper
    }
    #expect(try !paper("dien-bien_2025-03.xlsx").makesWorksheet)
    let list = try paper("dien-bien_2025-07.xlsx")
    let later = try #require(list.later)
    // 129 communes are 45; who keeps the name is neither gone nor new.
    #expect(later.gone - later.new == 129 - 45 && later.new > 1, "\(later)")
    let decided = UnitWorksheet.Terms(day: day, decision: "1661/NQ")
    var sheet = try #require(
      list.worksheet(in: store, by: decided, on: day) {
        [phrases.worksheetHeadings] + phrases.rows(of: $0)
      })
    sheet.look(at: store, revision: 1, phrases.paperWords)
    #expect(sheet.lacksOfWorksheet == nil && sheet.terms == .worksheet(decided))
    let town = try #require(sheet.lines.first { $0.title == "Thị trấn Tuần Giáo" })
    #expect(
      sheet.deeds[town.row].map(phrases.told) == "chưa rõ, giữ nguyên; có thể là: Xã Tuần Giáo")
    // What is only proposed is no cell to fill in.
    #expect(!sheet.cells(ofRow: town.row).contains { $0.text == "Xã Tuần Giáo" })
  }
}
