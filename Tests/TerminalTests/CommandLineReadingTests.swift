import Foundation
import TestSupport
import Testing

@Suite("Listing, showing and checking from the command line")
struct CommandLineReadingTests {
  @Test("A check names the record of each finding and ends with the counts")
  func checkCounts() throws {
    let desk = try Desk()
    let store = try desk.store()
    let items = desk.run("check", "--json", "--store", store).items
    let count = { (severity: String) in
      items.filter { $0["severity"] as? String == severity }.count
    }
    let lines = desk.run("check", "--store", store).output.split(separator: "\n")
    #expect(lines.count == items.count + 1)
    #expect(
      lines.last.map(String.init)
        == "Tổng cộng: \(count("error")) lỗi, \(count("warning")) cảnh báo, \(count("note")) lưu ý."
    )
    let plan = lines.filter { $0.contains("  ptrzd35do7c ") }
    #expect(!plan.isEmpty && plan.allSatisfy { $0.contains("ptrzd35do7c 1129/KH-UBND ") })
  }

  @Test(
    "Each kind is listed for people and, with the same rows, for machines",
    arguments: [("units", 84), ("groups", 10), ("plans", 1), ("budgets", 1), ("lines", 27)])
  func lists(_ kind: String, _ count: Int) throws {
    let desk = try Desk()
    let store = try desk.store()
    let text = desk.run("list", kind, "--store", store)
    #expect(text.status == 0 && text.error.isEmpty)
    #expect(text.output.split(separator: "\n").count == count + 1)
    #expect(text.output.hasPrefix("Mã hồ sơ"))

    let json = desk.run("list", kind, "--json", "--store", store)
    #expect(json.status == 0 && json.items.count == count)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["schema", "store", "kind", "items"])
    #expect(object["schema"] as? Int == 1 && object["kind"] as? String == String(kind.dropLast()))
    #expect((object["store"] as? String)?.count == 11)
    #expect(desk.run("list", String(kind.dropLast()), "--json", "--store", store) == json)
  }

  @Test("Money is whole đồng, dates are ISO, and text is composed")
  func forms() throws {
    let desk = try Desk()
    let store = try desk.store()
    let plan = try #require(desk.run("list", "plans", "--json", "--store", store).items.first)
    #expect(plan["date"] as? String == "2018-05-05" && plan["firstYear"] as? Int == 2018)
    let budget = try #require(desk.run("list", "budgets", "--json", "--store", store).items.first)
    #expect(budget["total"] as? Int == 16_843_400_000)
    #expect(budget["holds"] as? Int == 16_663_400_000 && budget["discrepancies"] as? Int == 13)
    let lines = desk.run("list", "lines", "--json", "--store", store)
    let wrong = try #require(lines.items.first { $0["trail"] as? String == "III.3" })
    #expect(wrong["amount"] as? Int == 2_280_000_000 && wrong["holds"] as? Int == 2_100_000_000)
    #expect(!lines.output.unicodeScalars.contains { (0x300...0x36F).contains($0.value) })
  }

  @Test(
    "One thing is found by id, beginning, number, code, and name without marks",
    arguments: [
      ("plan", "ptrzd35do7c", "ptrzd35do7c"), ("plan", "ptrz", "ptrzd35do7c"),
      ("plan", "1129/KH-UBND", "ptrzd35do7c"), ("plan", "1129/kh-ubnd", "ptrzd35do7c"),
      ("unit", "100", "uf5nttuxqpq"), ("unit", "so noi vu", "uhs2qcylo3q"),
      ("unit", "SỞ NỘI VỤ", "uhs2qcylo3q"), ("unit", "uhs2", "uhs2qcylo3q"),
      ("line", "III.3", "l6igcxakdeq"), ("line", "l6ig", "l6igcxakdeq"),
      ("line", "br26/III.3", "l6igcxakdeq"), ("lines", "l6igcxakdeq", "l6igcxakdeq"),
    ])
  func found(_ kind: String, _ name: String, _ id: String) throws {
    let desk = try Desk()
    let store = try desk.store()
    let shown = desk.run("show", kind, name, "--json", "--store", store)
    #expect(shown.status == 0 && shown.error.isEmpty)
    #expect(shown.items.map { $0["id"] as? String } == [id])
    let text = desk.run("show", kind, name, "--store", store)
    #expect(text.output.hasPrefix("Mã hồ sơ: \(id)\n"))
  }

  @Test("Several things of that name are refused with all of them; none says so")
  func ambiguous() throws {
    let desk = try Desk()
    let store = try desk.store()
    let several = desk.run("show", "unit", "so", "--store", store)
    #expect(several.status == 1 && several.output.isEmpty && several.isOneSentence)
    #expect(several.error.contains("khớp ") && several.error.contains("uhs2qcylo3q Sở Nội vụ"))
    let none = desk.run("show", "unit", "sở không có", "--store", store)
    #expect(none.status == 1 && none.output.isEmpty && none.isOneSentence)
    #expect(none.error.contains("sở không có"))
  }

  @Test("Names are those of the day asked for")
  func asOf() throws {
    let desk = try Desk()
    let store = try desk.store()
    let path = "\(store)/rec/unit/uhs2qcylo3q.json"
    try Data(
      #"""
      {"id": "uhs2qcylo3q", "kind": "unit", "schema": 1, "names": [
        {"id": "vaaaaaaaaaa", "text": "Ban Tổ chức chính quyền", "until": "2004-12-31"},
        {"id": "vbbbbbbbbbb", "text": "Sở Nội vụ", "from": "2005-01-01"}]}
      """#.utf8
    ).write(to: URL(fileURLWithPath: path))
    func name(_ arguments: [String]) -> String? {
      let all = desk.run(["list", "units", "--json", "--store", store] + arguments).items
      return all.first { $0["id"] as? String == "uhs2qcylo3q" }?["name"] as? String
    }
    #expect(name([]) == "Sở Nội vụ")
    #expect(name(["--as-of", "2003-06-01"]) == "Ban Tổ chức chính quyền")
    #expect(name(["--as-of", "01/06/2003"]) == "Ban Tổ chức chính quyền")
    #expect(name(["--as-of", "2018-05-05"]) == "Sở Nội vụ")
  }

  @Test("The check of Điện Biên's plan finds exactly what its printed figures get wrong")
  func dienBien() throws {
    let desk = try Desk()
    let ran = desk.run("check", "--json", "--store", try desk.store())
    #expect(ran.status == 1 && ran.error.isEmpty)
    let codes = ran.items.map { $0["code"] as? String ?? "" }.sorted()
    #expect(
      codes == [
        "budget.carried", "budget.carried", "budget.carried", "budget.carried",
        "budget.carried", "budget.line", "budget.maintenance-early", "budget.maintenance-early",
        "budget.maintenance-left-out", "budget.year-quantity", "budget.year-quantity",
        "plan.basis-title", "plan.basis-title", "plan.number-date", "plan.number-date",
        "plan.number-date", "plan.number-date", "plan.number-date", "plan.ordinal",
        "plan.reference", "roster.count", "target.unit-kind", "target.unit-kind",
        "target.unreachable", "target.unreachable", "target.unreachable",
      ])
    let line = try #require(ran.items.first { $0["code"] as? String == "budget.line" })
    #expect(line["printed"] as? Int == 2_280_000_000 && line["holds"] as? Int == 2_100_000_000)
    #expect(line["difference"] as? Int == 180_000_000 && line["unit"] as? String == "million")
    #expect(line["severity"] as? String == "error" && line["label"] as? String == "III.3")
    #expect((line["record"] as? [String: String]) == ["kind": "budget", "id": "br26kfyxjfx"])
    #expect(line["path"] as? String == "lines.l6igcxakdeq.amount")
    for carried in ran.items where carried["code"] as? String == "budget.carried" {
      #expect(carried["severity"] as? String == "warning")
      #expect(carried["carriedFrom"] as? [String] == ["lines.l6igcxakdeq.amount"])
    }
  }

  @Test("The check of Bắc Giang's estimate finds nothing, only a basis that ran out")
  func bacGiang() throws {
    let desk = try Desk()
    let store = try desk.store("bac-giang")
    let ran = desk.run("check", "--json", "--store", store)
    #expect(ran.status == 0 && ran.error.isEmpty)
    #expect(ran.items.map { $0["code"] as? String } == ["plan.basis-lapsed"])
    #expect(ran.items.first?["severity"] as? String == "warning")
  }

  @Test("The store is named before or after the command, by a variable, or by nothing")
  func places() throws {
    let desk = try Desk()
    let store = try desk.store()
    let after = desk.run("list", "plans", "--store", store)
    #expect(after.status == 0)
    #expect(desk.run("--store", store, "list", "plans") == after)
    #expect(desk.run(["list", "plans"], ["BCDISO_STORE": store]) == after)
    #expect(
      desk.run(["list", "plans", "--store", store], ["BCDISO_STORE": "/nonexistent"]) == after)
    let nowhere = desk.run("list", "plans")
    #expect(nowhere.status == 4 && nowhere.isOneSentence && nowhere.output.isEmpty)
    #expect(nowhere.error.contains(desk("home/data/bcdiso/store")))
    let english = desk.run("list", "plans", "--lang", "en")
    #expect(english.status == 4 && english.error.hasPrefix("bcdiso: The store “"))
  }
}
