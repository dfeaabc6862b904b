import Domain
import Samples
import Testing

@Suite("What a typed text means: whole names and words, never a part of a word")
struct NamingTests {
  private typealias Entry = Naming<String>.Entry

  /// A naming of some names, each its own thing.
  private func naming(_ names: String...) -> Naming<String> {
    Naming(
      names.enumerated().map { place, name in
        Entry(
          name, id: "uaaaaaaaa\(place)", codes: [["0312\(place)"].map { Naming.Name($0) }],
          names: [Naming.Name(name)])
      })
  }

  @Test("Exact text comes first, then without case, then without marks")
  func likeness() {
    let both = naming("UBND xã Nà Tòng", "UBND xã Na Tông")
    #expect(both.meant(by: "UBND xã Na Tông") == ["UBND xã Na Tông"])
    #expect(both.meant(by: "ubnd xã nà tòng") == ["UBND xã Nà Tòng"])
    #expect(both.meant(by: "na tông") == ["UBND xã Na Tông"])
    #expect(both.meant(by: "na tong").count == 2)
  }

  @Test("A mark that was typed must be there; bare letters stand for any")
  func marks() {
    let all = naming("UBND xã Quài Tở", "Phòng VH/TT")
    #expect(all.meant(by: "Quài Tợ").isEmpty && all.meant(by: "UBND xã Quái Tở").isEmpty)
    #expect(all.meant(by: "quài to") == ["UBND xã Quài Tở"])
    #expect(all.meant(by: "VH TT") == ["Phòng VH/TT"])
    #expect(naming("Sở Hòa Bình").meant(by: "sở hoà bình") == ["Sở Hòa Bình"])
  }

  @Test(
    "A part of a word, a blank and a lone letter mean nothing; a part only finds",
    arguments: ["CON", "", " ", "\u{00A0}", "n", "UBND x", "ng Lam", "312"])
  func parts(_ typed: String) {
    let all = naming("UBND phường Hồng Lam", "Công ty Nam Thanh")
    #expect(all.meant(by: typed).isEmpty)
  }

  @Test("Three letters begin an id, two do not; a lone figure is no word")
  func beginnings() {
    let all = naming("Tổ 1")
    #expect(all.meant(by: "uaa") == ["Tổ 1"] && all.meant(by: "ua").isEmpty)
    #expect(all.meant(by: "1").isEmpty && all.meant(by: "tổ 1") == ["Tổ 1"])
  }

  @Test("Whole words in a row mean the one name that holds them")
  func words() {
    let all = naming("UBND xã Quài Tở", "UBND xã Quài Nưa", "Phòng VH/TT")
    #expect(all.meant(by: "xã Quài Tở") == ["UBND xã Quài Tở"])
    #expect(all.meant(by: "quai to") == ["UBND xã Quài Tở"])
    #expect(all.meant(by: "VH/TT") == ["Phòng VH/TT"])
    #expect(all.meant(by: "Quài").count == 2)
    #expect(all.found(by: "uài T") == ["UBND xã Quài Tở"])
    #expect(all.meant(by: "03121") == ["UBND xã Quài Nưa"])
  }

  @Test("Of one likeness the better standing is meant, for codes too")
  func standing() {
    let old = Entry(
      "old", id: "u1", codes: [[Naming.Name("03334", rank: 2)]],
      names: [Naming.Name("UBND phường Mường Thanh", rank: 2)])
    let new = Entry(
      "new", id: "u2", codes: [[Naming.Name("03334")]],
      names: [Naming.Name("UBND phường Mường Thanh")])
    let both = Naming([old, new])
    for typed in ["03334", "UBND phường Mường Thanh", "muong thanh"] {
      #expect(both.meant(by: typed) == ["new"])
    }
    #expect(both.meant(by: "u1") == ["old"])
  }

  @Test("Every unit of every sample is meant by its id, and by its name with all its marks")
  func samples() throws {
    for name in ["bac-giang", "dien-bien", "dien-bien-2019"] {
      let workspace = try #require(try Sample.named(name)).workspace()
      try #require(!workspace.all(.unit).isEmpty)
      for record in workspace.all(.unit) {
        #expect(workspace.meant(.unit, record.key.id).map(\.key) == [record.key])
        let title = workspace.title(of: record)
        let alike = workspace.all(.unit).filter { workspace.title(of: $0) == title }
        #expect(workspace.meant(.unit, title).map(\.key) == alike.map(\.key))
      }
    }
  }

  @Test("A text is parted at each of its strokes, the last first")
  func strokes() {
    #expect("A/B/C".strokes.map(\.owner) == ["A/B", "A"])
    #expect("A/B/C".strokes.map(\.name) == ["C", "B/C"])
    #expect("ABC".strokes.isEmpty)
  }

  @Test(
    "In a record of a year a name is that of the unit that bore it then, not of one founded since")
  func recordOfAYear() throws {
    var store = CountedStore()
    try store.unit("old", with: .init(to: "2025-06-30"))
    try store.unit("new", with: .init(from: "2025-07-01"))
    let units = try store.records.map { record in
      var tree = record.tree
      let row = try #require(tree["names"]?.elements?.first?.rowID)
      let isPut = tree.put(.text("UBND xã Thanh Nưa"), at: Path(["names", row, "text"]))
      #expect(isPut)
      return try Record(record.key, tree)
    }
    let key = RecordKey(.campaign, id("d", "camp"))
    for (year, name) in [(2021, "old"), (2025, "new"), (2026, "new"), (nil, "new")]
      as [(Int?, String)]
    {
      let campaign = Tree.record(key).with("title", .text("Đợt"))
        .with("year", year.map { .integer($0) })
      let workspace = Workspace(
        header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))),
        records: units + [try Record(key, campaign)])
      let place = Path(["units", "", "unit"])
      let meant = try workspace.value(
        of: TypedText("thanh nưa", .vietnamese), at: place, in: key, as: .reference(.unit), .dong)
      #expect(meant == .text(id("u", name)), "\(year ?? 0)")
    }
  }
}
