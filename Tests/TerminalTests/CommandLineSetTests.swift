import Foundation
import TestSupport
import Testing

@Suite("Changing one field from the command line")
struct CommandLineSetTests {
  @Test(
    "A value is read as on the screen, and written as what it means",
    arguments: [
      ["line", "III.3", "amount", "2.100", "amount", "2100000000"],
      ["line", "III.3", "amount", "26,4", "amount", "26400000"],
      ["line", "III.3", "quantity", "1,5", "quantity", "1.5"],
      ["line", "III.3", "years.2020.amount", "2100", "years", "2020 amount 2100000000"],
      ["unit", "so noi vu", "obligation", "encouraged", "obligation", "encouraged"],
      ["unit", "so noi vu", "obligation", "khuyến khích", "obligation", "encouraged"],
      ["plan", "1129/KH-UBND", "date", "06/05/2018", "date", "2018-05-06"],
      ["plan", "1129/KH-UBND", "date", "2018-05-06", "date", "2018-05-06"],
      ["unit", "so noi vu", "Điện thoại", "0215", "telephone", "0215"],
      ["unit", "so noi vu", "dien thoai", "0215", "telephone", "0215"],
      ["unit", "so noi vu", "Telephone", "0215", "telephone", "0215"],
      ["line", "III.3", "Thành tiền", "2.100", "amount", "2100000000"],
      ["unit", "so noi vu", "note", "  ghi\u{301}   chú ", "note", "ghí chú"],
    ])
  func written(_ words: [String]) throws {
    let desk = try Desk()
    let store = try desk.store()
    let set = desk.run(["set"] + words.prefix(4) + ["--store", store])
    #expect(set.status == 0 && set.error.isEmpty && set.output.hasPrefix("OK "))
    let id = words[0] == "unit" ? "uhs2qcylo3q" : words[1]
    let item = try #require(
      desk.run("show", words[0], id, "--json", "--store", store).items.first)
    if let years = item["years"] as? [String: [String: Int]], words[4] == "years" {
      #expect(years["2020"]?["amount"] == 2_100_000_000)
    } else {
      #expect(item[words[4]].map { "\($0)" } == words[5])
    }
  }

  @Test(
    "Paragraphs are kept from an argument and from standard input; show prints them, history tells them in one line"
  )
  func paragraphs() throws {
    let desk = try Desk()
    let store = try desk.store()
    let place = ["task", "3", "method"]
    let typed = desk.run(["set"] + place + ["một\r\n\r\n\r\n  **hai**  ba", "--store", store])
    #expect(typed.status == 0, "\(typed.error)")
    let item = desk.run("show", "task", "3", "--json", "--store", store).items.first
    #expect(item?["method"] as? String == "một\n\n**hai** ba")
    #expect(
      desk.run("show", "task", "3", "--store", store).output.contains(":\n  một\n\n  **hai** ba\n"))
    #expect(
      desk.run("history", "plan", "1129/KH-UBND", "--store", store).output.contains("một hai ba"))
    let read = desk.run(
      ["set"] + place + ["-", "--store", store], input: Data("từ tệp\ndòng hai\n".utf8))
    #expect(read.status == 0, "\(read.error)")
    let again = desk.run("show", "task", "3", "--json", "--store", store).items.first
    #expect(again?["method"] as? String == "từ tệp\ndòng hai")
    let bad = desk.run(["set"] + place + ["-", "--store", store], input: Data([0x61, 0xFF]))
    #expect(bad.status == 1 && bad.isOneSentence && bad.error.contains("UTF-8"))
    let one = desk.run("set", "task", "3", "lead", "Sở\nNội vụ", "--store", store)
    #expect(one.status == 0)
    let last = desk.run("show", "task", "3", "--json", "--store", store).items.first
    #expect(last?["lead"] as? String == "Sở Nội vụ")
  }

  @Test("What reads like a slip is told with what stood there, or with what may be meant")
  func slips() throws {
    let desk = try Desk()
    let store = try desk.store()
    let good = desk.run(["set", "task", "3", "schedule", "Quý III", "--store", store])
    #expect(good.status == 0 && !good.error.contains("Trước đó"))
    let bad = desk.run(["set", "task", "3", "schedule", "lúc nào rảnh", "--store", store])
    #expect(bad.status == 0 && bad.error.contains("Trước đó ghi “Quý III”"), "\(bad.error)")
    let telephone = desk.run(["set", "unit", "so noi vu", "telephone", "abc", "--store", store])
    #expect(telephone.status == 1 && telephone.error.contains("Không có số điện thoại"))
    let lead = desk.run(["set", "task", "3", "lead", "Sở Nội vuj", "--store", store])
    #expect(lead.status == 0 && lead.error.contains("gần nhất: Sở Nội vụ"), "\(lead.error)")
    for name in ["UBND phường Hìm Lam", "UBND phường Him Lam"] {
      let unit = desk.run(["set", "unit", "03127", "name", name, "--store", store])
      #expect(unit.status == 0, "\(unit.error)")
      #expect(unit.output.contains("trước đó") == (name == "UBND phường Hìm Lam"), "\(unit.output)")
    }
  }

  @Test(
    "A figure is read by one rule, and what it was read as is said",
    arguments: [
      (["line", "IV.3", "amount", "12,1250"], ": 12,125 triệu đồng = 12.125.000 đồng"),
      (["line", "IV.3", "amount", "1.875.000 đồng"], ": 1,875 triệu đồng = 1.875.000 đồng"),
      (["line", "IV.3", "quantity", "0,125"], ": 0,125"),
      (["line", "IV.3", "quantity", "0.125"], ": 0,125"),
      (["line", "IV.3", "quantity", "0,500"], ": 0,5"),
      (["line", "IV.3", "quantity", "01 cuộc"], ": 1 · cuộc"),
      (["plan", "1129/KH-UBND", "date", "2018-05-06"], ": 06/05/2018"),
    ])
  func said(_ words: [String], _ reading: String) throws {
    let desk = try Desk()
    let set = desk.run(["set"] + words + ["--store", try desk.store()])
    #expect(set.output.hasSuffix(reading + "\n"), "\(set)")
  }

  @Test("English grouping is refused with both readings and how to type either")
  func english() throws {
    let desk = try Desk()
    let store = try desk.store()
    for (field, typed, first, second) in [
      ("amount", "1,234,567", "1.234.567", "1,234567"),
      ("quantity", "1,234.5", "1.234,5", "1,2345"),
    ] {
      let set = desk.run("set", "line", "IV.3", field, typed, "--store", store)
      #expect(set.status == 1 && set.isOneSentence, "\(set)")
      #expect(set.error.contains("\(first) hoặc \(second)"), "\(set)")
    }
  }

  @Test("What show prints of a figure is taken again, unit and all, and changes nothing")
  func shown() throws {
    let desk = try Desk()
    let store = try desk.store()
    #expect(desk.run("set", "line", "IV.3", "amount", "12,1250", "--store", store).status == 0)
    let before = try desk.contents(of: store)
    for (language, figure) in [("vi", "12,125 "), ("en", "12.125 ")] {
      let call = ["--store", store, "--lang", language]
      let show = desk.run(["show", "line", "IV.3"] + call).output
      let amounts = show.split(separator: "\n").filter { $0.hasSuffix(" đồng") }
      let amount = try #require(amounts.first { $0.contains(figure) })
      let typed = amount.split(separator: ": ").last.map(String.init) ?? ""
      let set = desk.run(["set", "line", "IV.3", "amount", typed] + call)
      #expect(set.status == 0 && set.output.contains("OK"), "\(set)")
    }
    #expect(try desk.contents(of: store) == before)
  }

  @Test("The label of a dated value means the entry in force, as its short name does")
  func datedLabel() throws {
    let desk = try Desk()
    let store = try desk.store()
    #expect(desk.run("set", "unit", "uhs2", "Tên", "Sở Việc Nhà", "--store", store).status == 0)
    #expect(desk.run("show", "unit", "sở việc nhà", "--store", store).status == 0)
  }

  @Test("A time that is not understood is kept as typed, and that is said")
  func unclearTime() throws {
    let desk = try Desk()
    let store = try desk.store()
    let set = { (value: String) in
      desk.run("set", "task", "1129/KH-UBND/1", "schedule", value, "--store", store)
    }
    let unclear = set("lúc nào rảnh")
    #expect(unclear.status == 0 && unclear.output.hasPrefix("OK "), "\(unclear)")
    #expect(unclear.isOneSentence && unclear.error.contains("“lúc nào rảnh”"), "\(unclear)")
    let task = desk.run("show", "task", "1129/KH-UBND/1", "--json", "--store", store).items.first
    #expect(task?["schedule"] as? String == "lúc nào rảnh")
    #expect(set("Quý III năm 2019").error.isEmpty && set("").error.isEmpty)
  }

  @Test("An empty value deletes the field")
  func emptied() throws {
    let desk = try Desk()
    let store = try desk.store()
    #expect(desk.run("set", "plan", "ptrz", "date", "", "--store", store).status == 0)
    let item = try #require(
      desk.run("show", "plan", "ptrz", "--json", "--store", store).items.first)
    #expect(item["date"] == nil && item["number"] as? String == "1129/KH-UBND")
  }

  private static let refusals: [(Int32, [String])] = [
    (1, ["line", "III.3", "amount", "abc"]), (1, ["line", "III.3", "amount", "0,0000001"]),
    (1, ["line", "III.3", "amount", "99999999999999999999"]),
    (1, ["line", "III.3", "foo", "1"]), (1, ["line", "III.9", "amount", "1"]),
    (1, ["line", "III.3", "years", "1"]), (1, ["line", "III.3", "years.x.amount", "1"]),
    (1, ["line", "III.3", "", "1"]),
    (1, ["plan", "ptrz", "date", "32/05/2018"]), (1, ["unit", "so noi vu", "obligation", "zz"]),
    (1, ["unit", "so noi vu", "id", "uaaaaaaaaaa"]), (1, ["unit", "so noi vu", "log", "x"]),
    (1, ["unit", "so noi vu", "deleted", "true"]), (1, ["unit", "so noi vu", "schema", "9"]),
    (1, ["unit", "so noi vu", "name", ""]), (1, ["unit", "so", "note", "x"]),
    (1, ["unit", "so noi vu", "note", "a\u{1B}]0;x\u{7}b"]),
    (1, ["unit", "so noi vu", "note", "a\u{202E}b"]),
    (1, ["unit", "so noi vu", "note", "<long>"]),
    (2, ["foo", "so noi vu", "note", "x"]), (2, ["unit", "so noi vu", "note"]),
    (1, ["unit", "so noi vu", "note", "x", "--read-only"]),
    (1, ["unit", "so noi vu", "note", "x", "--as", "leader"]),
    (1, ["unit", "so noi vu", "note", "x", "--as", "Thanh tra:inspector"]),
  ]

  @Test(
    "What is refused leaves every byte of the store as it was",
    arguments: refusals)
  func refused(_ status: Int32, _ words: [String]) throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = try desk.contents(of: store)
    let long = String(repeating: "dài ", count: 20_000)
    let given = words.map { $0.replacing("<long>", with: long) }
    let set = desk.run(["set"] + given + ["--store", store])
    #expect(set.status == status, "\(set)")
    #expect(set.output.isEmpty && set.isOneSentence, "\(set)")
    #expect(try desk.contents(of: store) == before)
  }

  @Test(
    "Setting what stands there already writes nothing",
    arguments: [
      ["line", "III.3", "amount", "2.280"], ["unit", "so noi vu", "obligation", "bắt buộc"],
      ["unit", "so noi vu", "telephone", ""], ["plan", "ptrz", "date", "05/05/2018"],
    ])
  func same(_ words: [String]) throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = try desk.contents(of: store)
    #expect(desk.run(["set"] + words + ["--store", store]).status == 0)
    #expect(try desk.contents(of: store) == before)
  }

  @Test("Keys that this version does not know survive an edit of others")
  func unknownKeys() throws {
    let desk = try Desk()
    let store = try desk.store()
    let path = "\(store)/rec/unit/uhs2qcylo3q.json"
    let text = try desk.record("unit", "uhs2qcylo3q", in: store)
    let more = #""futureField": {"đậm": [1, 2.50, 1e3, null, "x"]}, "id":"#
    try Data(text.replacing("\"id\": \"uhs2", with: more + " \"uhs2").utf8)
      .write(to: URL(fileURLWithPath: path))
    #expect(desk.run("set", "unit", "uhs2", "note", "mới", "--store", store).status == 0)
    let after = try desk.record("unit", "uhs2qcylo3q", in: store)
    let compact = after.filter { !$0.isWhitespace }
    #expect(compact.contains(#""futureField":{"đậm":[1,2.50,1e3,null,"x"]}"#), "\(after)")
    #expect(after.contains("\"note\": \"mới\""))
  }

  @Test("Who changed what is in the record's log")
  func log() throws {
    let desk = try Desk()
    let store = try desk.store()
    #expect(
      desk.run("set", "unit", "uhs2", "note", "a", "--as", "Văn phòng", "--store", store).status
        == 0)
    let text = try desk.record("unit", "uhs2qcylo3q", in: store)
    #expect(text.contains("\"by\": \"Văn phòng\"") && text.contains("\"path\": \"note\""))
  }
}

extension Desk {
  /// Every file of a store but the note of who holds its lock, with its bytes.
  func contents(of store: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: store)
    where !name.hasPrefix("lock") {
      found[name] = FileManager.default.contents(atPath: "\(store)/\(name)")
    }
    return found
  }
}
