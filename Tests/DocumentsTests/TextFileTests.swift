import Documents
import Domain
import Testing

@Suite("Lines of text as files and copied cells have them")
struct TextFileTests {
  private func tables(
    _ text: String, _ encoding: TextEncoding? = nil
  ) throws(PaperFault) -> PaperTables {
    var options = ReadingOptions()
    options.encoding = encoding
    return try TableFile(name: "-", Array(text.utf8)).tables(options)
  }

  private func rows(_ text: String) throws -> [[String]] {
    try tables(text).tables[0].rows.map { $0.cells.map(\.text) }
  }

  @Test(
    "A list of units is read however its letters are written, and how is told",
    arguments: [
      ("utf8.csv", TextEncoding.utf8, TextDelimiter.semicolon),
      ("utf16.txt", .utf16LittleEndian, .tab), ("1258.csv", .windows1258, .comma),
      ("tcvn3.csv", .tcvn3, .semicolon), ("vni.tsv", .vni, .tab), ("nfd.csv", .utf8, .comma),
    ])
  func lists(ending: String, encoding: TextEncoding, delimiter: TextDelimiter) throws {
    for list in Lists.all {
      let tables = try OfficeFiles.tables("\(list)-\(ending)")
      let rows = tables.tables[0].rows.dropFirst().map { row in (0..<5).map { row[$0].text } }
      let expected = try OfficeFiles.roster(list).dropFirst()
      // TCVN 5712 has no capitals with tones; the writer makes them small.
      if encoding == .tcvn3 {
        #expect(rows.joined().map { $0.lowercased() } == expected.joined().map { $0.lowercased() })
      } else {
        #expect(rows == Array(expected))
      }
      #expect(tables.notes.contains(.delimiter(delimiter)))
      let found = tables.notes.compactMap { note in
        if case .encoding(let found, let sample, _) = note, !sample.isEmpty { found } else { nil }
      }
      #expect(found == [encoding])
    }
  }

  @Test("What the person says of the letters goes before what they look like")
  func given() throws {
    let tables = try tables("S¬n La;1\n", .tcvn3)
    #expect(tables.tables[0].cell(0, 1)?.text == "Sơn La")
    #expect(tables.notes.first == .encoding(.tcvn3, sample: "Sơn La;1", isGiven: true))
  }

  @Test("Old letters that a program saved as Unicode are seen as what they were")
  func pasted() throws {
    let tables = try tables("M· ®¬n vÞ\tTªn ®¬n vÞ\n07201\tX· M­êng Nhµ\n")
    #expect(tables.tables[0].texts(ofRow: 2) == ["07201", "Xã Mường Nhà"])
  }

  @Test("Quotes hold what divides cells, line ends and quotes")
  func quotes() throws {
    let read = try rows("a;\"b;\"\"c\"\"\nd\";e\n1;2;3\n")
    #expect(read == [["a", "b;\"c\"\nd", "e"], ["1", "2", "3"]])
    #expect(try tables("a;\"b\nc\";d\n1;2;3\n").tables[0].rows.map(\.number) == [1, 3])
    #expect(throws: PaperFault.damaged(part: "", .openQuote(line: 2))) {
      try tables("a;b\n\"c;d\ne;f\n")
    }
  }

  @Test("What divides the cells is found, or said by a first line")
  func delimiters() throws {
    #expect(try rows("a,b;c\n1,5;2\n2,5;3\n") == [["a,b", "c"], ["1,5", "2"], ["2,5", "3"]])
    #expect(try rows("sep=,\r\na;b,c\r\n1;2,3\r\n") == [["a;b", "c"], ["1;2", "3"]])
    #expect(try rows("a\tb\r1\t2\r") == [["a", "b"], ["1", "2"]])
    #expect(try rows("a|b\n1|2\n") == [["a", "b"], ["1", "2"]])
    #expect(try rows("một\nhai\n") == [["một"], ["hai"]])
  }

  @Test("A quote that our own lists put before a formula is taken off, no other")
  func ownQuote() throws {
    #expect(try rows("'=1+1;'a\n'-5;b\n") == [["=1+1", "'a"], ["-5", "b"]])
  }

  @Test("Bytes that no way of writing explains are refused")
  func unknown() throws {
    let noise = (0..<4000).map { UInt8(truncatingIfNeeded: 0x80 + $0 * 37 % 127) }
    #expect(throws: PaperFault.unknownEncoding) {
      try TableFile(name: "x.csv", noise).tables(ReadingOptions())
    }
    #expect(throws: PaperFault.otherFile(.unknown)) {
      try TableFile(name: "x", [1, 2, 0, 3, 0, 0, 7]).tables(ReadingOptions())
    }
    #expect(throws: PaperFault.empty) { try tables("") }
    #expect(throws: PaperFault.noTable) { try tables("\n\n;;\n") }
  }
}
