import Documents
import Domain
import Samples
import Testing

@Suite("Lists of units out of files of every kind, into a store")
struct UnitListTests {
  private static let files = [
    "%.xlsx", "lo/%.ods", "lo/%.xls", "%-xlwt.xls", "%.docx", "%-utf8.csv", "%-utf16.txt",
    "%-1258.csv", "%-vni.tsv", "%-nfd.csv",
  ]

  /// A file held against a store.
  private func list(_ file: String, into workspace: Workspace) throws -> UnitImport {
    let tables = try OfficeFiles.tables(file)
    let (table, layout) = try #require(tables.proposed(for: UnitField.self))
    let day = try #require(Day(year: 2025, month: 2, day: 1))
    return UnitImport(
      HeadingBody(table, layout), into: workspace, UnitImport.Terms(day: day, isDated: false),
      ids: IDGenerator(seed: 1))
  }

  private func empty() throws -> Workspace {
    Workspace(header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [])
  }

  @Test(
    "Each list comes whole into an empty store, and a second time changes nothing",
    arguments: zip(Lists.all, [219, 139, 139, 45]))
  func whole(name: String, count: Int) throws {
    var filled: Workspace?
    for file in Self.files {
      let file = file.replacing("%", with: name)
      let list = try list(file, into: empty())
      #expect(list.counts == (count, 0, 0, 0), "\(file)")
      var workspace = try empty()
      try workspace.apply(list.changes, Stamp(at: "2025-02-01T00:00:00Z", by: "me"))
      let again = try self.list(file, into: filled ?? workspace)
      #expect(again.changes.isEmpty && again.counts == (0, 0, count, 0), "\(file)")
      filled = filled ?? workspace
    }
  }

  @Test("A list of places is matched with the committees of a store that has some of them")
  func sample() throws {
    var workspace = try #require(try Sample.named("dien-bien")).workspace()
    let list = try list("dien-bien_2021.xlsx", into: workspace)
    #expect(list.counts.refused == 0)
    #expect(list.counts.added + list.counts.changed + list.counts.unchanged == 139)
    #expect(list.counts.unchanged > 50)
    try workspace.apply(list.changes, Stamp(at: "2025-02-01T00:00:00Z", by: "me"))
    #expect(try self.list("dien-bien_2021-vni.tsv", into: workspace).changes.isEmpty)
  }

  @Test("A row of a document that is merged or deleted is no unit; the right table is proposed")
  func document() throws {
    let list = try list("document.docx", into: empty())
    #expect(list.lines.map(\.title) == ["Sở Khoa học và Công nghệ", "Điện Biên", "Sở Nội vụ"])
  }
}
