import Foundation
import TestSupport
import Testing

@Suite("Every kind that the store holds, listed, shown and set by name")
struct CommandLineKindsTests {
  @Test(
    "Rows of records are listed with where they stand",
    arguments: [
      ("tasks", "task", 30, "plan"), ("targets", "target", 23, "plan"),
      ("bases", "basis", 6, "plan"),
      ("responsibilities", "responsibility", 8, "plan"), ("reports", "report", 4, "plan"),
      ("rosters", "roster", 1, "plan"), ("roster-entries", "roster-entry", 62, "plan"),
      ("lines", "line", 27, "budget"), ("norms", "norm", 12, "normTable"),
    ])
  func rows(_ plural: String, _ word: String, _ count: Int, _ owner: String) throws {
    let desk = try Desk()
    let store = try desk.store()
    let listed = desk.run("list", plural, "--json", "--store", store)
    #expect(listed.status == 0 && listed.error.isEmpty)
    #expect(listed.items.count == count)
    #expect(listed.output.contains("\"kind\": \"\(word)\""))
    #expect(listed.items.allSatisfy { ($0[owner] as? String)?.count == 11 })
    #expect(desk.run("list", word, "--json", "--store", store) == listed)
    let id = try #require(listed.items.last?["id"] as? String)
    let shown = desk.run("show", word, id, "--json", "--store", store)
    #expect(shown.items.map { $0["id"] as? String } == [id])
    let text = desk.run("list", plural, "--store", store)
    #expect(text.output.split(separator: "\n").count == count + 1)
  }

  @Test(
    "Kinds without records list nothing and say so to machines alike",
    arguments: [
      "sheets", "findings", "criteria", "criteria-sets", "committees",
      "meetings", "remarks", "teams", "visits",
    ])
  func empty(_ kind: String) throws {
    let desk = try Desk()
    let ran = desk.run("list", kind, "--json", "--store", try desk.store())
    #expect(ran.status == 0 && ran.error.isEmpty && ran.items.isEmpty)
    #expect(ran.output.contains("\"items\": []"))
  }

  @Test("A task is named by its plan and its ordinal, and its schedule is set by that name")
  func task() throws {
    let desk = try Desk()
    let store = try desk.store("bac-giang")
    let set = desk.run("set", "task", "pohm/3", "schedule", "Quý III", "--store", store)
    #expect(set.status == 0 && set.output.hasPrefix("OK "), "\(set)")
    let item = try #require(
      desk.run("show", "task", "y2k4in6xv7f", "--json", "--store", store).items.first)
    #expect(item["schedule"] as? String == "Quý III")
    let numbered = desk.run("show", "task", "52/KH-BCĐ/III", "--json", "--store", store)
    #expect(numbered.status == 0, "\(numbered)")
    #expect(numbered.items.first?["id"] as? String != item["id"] as? String)
  }

  @Test("An ordinal that several plans have is refused with a name for each")
  func ambiguous() throws {
    let desk = try Desk()
    let store = try desk.store("bac-giang")
    let ran = desk.run("show", "section", "I", "--store", store)
    #expect(ran.status == 1 && ran.output.isEmpty && ran.isOneSentence)
    #expect(ran.error.contains("52/KH-BCĐ/I Mục đích"), "\(ran.error)")
  }

  @Test("Rows of a plan and of its copy are told apart, each by what can be typed for it")
  func copied() throws {
    let desk = try Desk()
    let store = try desk.store()
    let plan = try desk.record("plan", "ptrzd35do7c", in: store)
    // A copy has no number yet, and other years.
    let copy = plan.replacing("ptrzd35do7c", with: "pcopyaaaaaa")
      .replacing("\"1129/KH-UBND\"", with: "\"\"")
      .replacing("\"firstYear\": 2018", with: "\"firstYear\": 2021")
      .replacing("\"lastYear\": 2020", with: "\"lastYear\": 2023")
    try desk.put(copy, as: "plan/pcopyaaaaaa", in: store)
    let ran = desk.run("set", "task", "3", "schedule", "Tháng 5", "--store", store)
    #expect(ran.status == 1 && ran.isOneSentence, "\(ran)")
    #expect(ran.error.contains("1129/KH-UBND/3 Xây dựng"), "\(ran.error)")
    #expect(ran.error.contains("2018–2020)") && ran.error.contains("2021–2023)"), "\(ran.error)")
    #expect(ran.error.contains("pcop/3 "), "\(ran.error)")
    for name in ["1129/KH-UBND/3", "pcop/3"] {
      let set = desk.run("set", "task", name, "schedule", "Tháng 5", "--store", store)
      #expect(set.status == 0, "\(set)")
    }
    let plans = desk.run("show", "plan", "Chuyển sang và", "--store", store)
    #expect(plans.error.contains(" (2021–2023); ptrzd35do7c 1129/KH-UBND "), "\(plans.error)")
  }

  @Test("Vouchers are listed with the line that they pay, in the unit of their table")
  func vouchers() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let items = desk.run("list", "vouchers", "--json", "--store", store).items
    let first = try #require(items.first { $0["line"] != nil && $0["amount"] != nil })
    let id = try #require(first["line"] as? String)
    let line = try #require(
      desk.run("show", "line", id, "--json", "--store", store).items.first)
    let text = desk.run("list", "vouchers", "--store", store).output
    #expect(text.split(separator: "\n").count == items.count + 1)
    let row = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("\(first["id"] ?? "")") })
    #expect(row.contains("\(line["content"] ?? "")".prefix(20)), "\(row)")
    #expect(row.contains(" triệu đồng"), "\(row)")
  }

  @Test("A reference to a row is shown by what the row is called")
  func rowNames() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let shown = desk.run("show", "campaign", "2019", "--store", store).output
    let named = shown.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("Đoàn: ") }
    #expect(!named.isEmpty && named.allSatisfy { $0.hasPrefix("Đoàn: Đoàn ") }, "\(named)")
  }

  @Test("A slip in the word of a kind is answered with the word and all others")
  func slip() throws {
    let ran = try Desk().run("list", "tsaks")
    #expect(ran.status == 2 && ran.isOneSentence)
    #expect(ran.error.contains("“tasks”?") && ran.error.contains("criteria-sets"))
  }

  @Test("Sheets show what their events add up to, findings are theirs, and neither is set")
  func scoring() throws {
    let desk = try Desk()
    let store = try desk.scoredStore()
    let sheet = try #require(desk.run("list", "sheets", "--json", "--store", store).items.first)
    #expect(sheet["scored"] as? Int == 1 && sheet["criteriaCount"] as? Int == 2)
    #expect(sheet["points"] as? Int == 1000 && sheet["grade"] == nil)
    #expect(sheet["state"] as? String == "notStarted" || sheet["state"] as? String == "scoring")
    let finding = try #require(
      desk.run("list", "findings", "--json", "--store", store).items.first)
    #expect(finding["kind"] as? String == "minor" && finding["due"] as? String == "2019-07-15")
    #expect(finding["sheet"] as? String == "saaaaaaaaaa" && finding["trail"] as? String == "I.2")
    #expect(finding["unit"] as? String == "uhs2qcylo3q" && finding["isOpen"] as? Bool == true)
    let text = desk.run("list", "sheets", "--store", store)
    #expect(text.output.contains("Sở Nội vụ") && text.output.contains("10,00"), "\(text.output)")
    for name in ["Đợt 2019/Sở Nội vụ", "saaa"] {
      let shown = desk.run("show", "sheet", name, "--json", "--store", store)
      #expect(shown.items.first?["id"] as? String == "saaaaaaaaaa", "\(shown)")
    }
    let criterion = desk.run("show", "criterion", "Bộ thử/I.2", "--json", "--store", store)
    #expect(criterion.items.first?["maximum"] as? Int == 1000, "\(criterion)")
    let before = try desk.contents(of: store)
    for words in [
      ["set", "sheet", "saaa", "reason", "x"], ["set", "finding", "faaa", "text", "x"],
      ["restore", "sheet", "saaaaaaaaaa", "0"],
    ] {
      let refused = desk.run(words + ["--store", store])
      #expect(refused.status == 1 && refused.isOneSentence, "\(refused)")
    }
    #expect(try desk.contents(of: store) == before)
  }

  @Test("A record with keys of a later version is listed and shown")
  func future() throws {
    let desk = try Desk()
    let store = try desk.store()
    try desk.put(
      """
      {"id": "raaaaaaaaaa", "kind": "remark", "schema": 1, "about": "Đề nghị",
       "future": "Đề nghị hướng dẫn"}
      """, as: "remark/raaaaaaaaaa", in: store)
    let listed = desk.run("list", "remarks", "--json", "--store", store)
    #expect(listed.items.map { $0["id"] as? String } == ["raaaaaaaaaa"])
    #expect(desk.run("show", "remark", "raaaaaaaaaa", "--store", store).status == 0)
  }
}

extension Desk {
  /// Puts a record into a store, as another program might.
  func put(_ record: String, as name: String, in store: String) throws {
    let path = URL(fileURLWithPath: "\(store)/rec/\(name).json")
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(record.utf8).write(to: path)
  }

  /// A store with one campaign and one sheet of one score and one finding, its chain sealed.
  fileprivate func scoredStore() throws -> String {
    let store = try store()
    try put(
      """
      {"id": "kaaaaaaaaaa", "kind": "criteria-set", "schema": 1, "title": "Bộ thử", "total": 2000,
       "criteria": [
        {"id": "aaaaaaaaaaa", "ordinal": "I.1", "title": "Phân công", "maximum": 1000, "rule": "passFail"},
        {"id": "abbbbbbbbbb", "ordinal": "I.2", "title": "Niêm yết", "maximum": 1000, "rule": "passFail"}]}
      """, as: "criteria-set/kaaaaaaaaaa", in: store)
    try put(
      """
      {"id": "daaaaaaaaaa", "kind": "campaign", "schema": 1, "title": "Đợt 2019", "year": 2019,
       "criteriaSet": "kaaaaaaaaaa", "state": "running"}
      """, as: "campaign/daaaaaaaaaa", in: store)
    try put(sealedSheet, as: "sheet/saaaaaaaaaa", in: store)
    return store
  }
}

/// A sheet as its file stands: the hashes are those of its events.
private let sealedSheet = #"""
  {"id": "saaaaaaaaaa", "kind": "sheet", "schema": 1, "campaign": "daaaaaaaaaa",
   "unit": "uhs2qcylo3q", "criteriaSet": "kaaaaaaaaaa", "version": 1, "events": [
   {"id": "yaaaaaaaaaa", "seq": 1, "at": "2019-06-03T02:00:00Z", "by": "Đoàn 2",
     "previous": "66fa5fae3f1e11bced4c35c74e3f80d9e880fecdc3865602d01abdd53d3f27a4",
     "hash": "a4b1565bbee9f45696d81aa7dbd13aec51429a5e80d8a07dd08b0e2a8f7f2926",
     "change": {"act": "score", "criterion": "aaaaaaaaaaa", "figure": "team", "score": {"points": 1000}}},
   {"id": "ybbbbbbbbbb", "seq": 2, "at": "2019-06-03T02:00:00Z", "by": "Đoàn 2",
     "previous": "a4b1565bbee9f45696d81aa7dbd13aec51429a5e80d8a07dd08b0e2a8f7f2926",
     "hash": "c4f98db2d03ae4c9ab9721f35764d16c844997f1645a08cc20e1ca011f667814",
     "change": {"act": "finding",
     "finding": {"id": "faaaaaaaaaa", "kind": "minor", "criterion": "abbbbbbbbbb", "text": "Chưa niêm yết", "due": "2019-07-15"}}}]}
  """#
