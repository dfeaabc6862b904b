import Foundation
import TestSupport
import Testing

@Suite("Adding and removing from the command line")
struct CommandLineAddTests {
  /// The id that an answer ends with.
  private func id(_ output: String) -> String {
    output.split(whereSeparator: { " \n,“”".contains($0) }).last.map(String.init) ?? ""
  }

  @Test("A row is made where it is to stand, its values read as on screen; its money adds up")
  func row() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let budget = try #require(desk.run(["list", "budgets", "--json"] + store).items.first)
    let owner = try #require(budget["id"] as? String)
    let made = desk.run(
      ["add", "line", "--in", owner, "--after", "IV.4", "content=Thuê hội trường"]
        + ["quantity=2 ngày", "Đơn giá=1500000đ", "amount=3", "ordinal=4a"] + store)
    #expect(
      made.status == 0 && made.output.contains("Thuê hội trường"), "\(made.error)")
    let line = try #require(
      desk.run(["show", "line", id(made.output), "--json"] + store).items.first)
    #expect(line["amount"] as? Int == 3_000_000 && line["norm"] as? Int == 1_500_000)
    #expect(line["quantity"] as? String == "2" && line["measure"] as? String == "ngày")
    let lines = desk.run(["list", "lines"] + store).output.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.contains("Thuê hội trường") })
    #expect(lines[place].contains("IV.4a") && lines[place - 1].contains("IV.4 "))
  }

  @Test("A row without a number goes on from those beside it, and those behind it count on")
  func numbered() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let budget = try #require(desk.run(["list", "budgets", "--json"] + store).items.first)
    let owner = try #require(budget["id"] as? String)
    let ordinals = { () -> [String] in
      desk.run(["list", "lines", "--json"] + store).items.compactMap {
        $0["trail"] as? String
      }
      .filter { $0.hasPrefix("IV.") && $0.split(separator: ".").count == 2 }
    }
    let before = ordinals()
    try #require(before.count > 2 && before.first == "IV.1")
    let last = desk.run(["add", "line", "--in", owner, "--under", "IV", "content=Cuối"] + store)
    #expect(last.status == 0, "\(last.error)")
    #expect(ordinals() == before + ["IV.\(before.count + 1)"])
    let second = desk.run(["add", "line", "--in", owner, "--after", "IV.1", "content=Hai"] + store)
    #expect(second.status == 0, "\(second.error)")
    #expect(second.error.contains("2 → 3") && last.error.isEmpty, "\(second.error)")
    #expect(ordinals() == (1...before.count + 2).map { "IV.\($0)" })
    let lines = desk.run(["list", "lines"] + store).output.split(separator: "\n")
    #expect(lines.contains { $0.contains("IV.2 ") && $0.contains("Hai") })
  }

  @Test(
    "A text of paragraphs is taken from an argument, or for a dash from standard input or a file")
  func paragraphs() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let text = "**Mục đích**\nđạt *2019*\n\nđoạn ba"
    let typed = desk.run(["add", "meeting", "title=Họp", "note=\(text)"] + store)
    let read = desk.run(
      ["add", "meeting", "title=Họp hai", "note=-"] + store, input: Data((text + "\n").utf8))
    #expect(typed.status == 0 && read.status == 0, "\(typed.error)\(read.error)")
    let made = desk.run(["list", "meetings", "--json"] + store).items
    #expect(made.filter { $0["note"] as? String == text }.count == 2)
  }

  @Test("A record is made of its fields, with what a unit is called and where it belongs")
  func record() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let made = desk.run(
      ["add", "unit", "name=UBND xã Thử", "code=99999", "kind=UBND cấp xã"]
        + ["parent=UBND huyện Điện Biên", "telephone=0215 3"] + store)
    #expect(made.status == 0 && made.error.isEmpty, "\(made.error)")
    let shown = desk.run(["show", "unit", "99999"] + store).output
    for text in ["UBND xã Thử", "UBND cấp xã", "UBND huyện Điện Biên", "0215 3"] {
      #expect(shown.contains(text))
    }
    #expect(desk.run(["check"] + store).output.contains("unit.") == false)
    let gone = desk.run(["remove", "unit", "99999"] + store)
    #expect(gone.status == 0 && desk.run(["show", "unit", "99999"] + store).status == 1)
  }

  @Test("A line of a list is made in its group, with the unit that its name means, as on screen")
  func rosterEntry() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let before = desk.run(["list", "roster-entries", "--json"] + store).items
    let made = desk.run(
      ["add", "roster-entry", "--in", "1129/huyện Điện Biên Đông", "name=UBND xã Thanh An"] + store)
    #expect(made.status == 0, "\(made.error)")
    let entries = desk.run(["list", "roster-entries", "--json"] + store).items
    let entry = try #require(entries.first { $0["id"] as? String == id(made.output) })
    #expect(entries.count == before.count + 1)
    #expect(entry["unit"] != nil && (entry["ordinal"] as? String)?.isEmpty == false)
  }

  @Test(
    "What cannot be made is refused in a sentence, and nothing is written",
    arguments: [
      (["add", "task", "content=x"], 2, "--in"),
      (["add", "task", "--in", "1129", "content"], 2, "TRƯỜNG=GIÁ-TRỊ"),
      (["add", "task", "--in", "1129", "foo=bar"], 1, "Không có trường “foo”"),
      (["add", "task", "--in", "zzz", "content=x"], 1, "Không tìm thấy kế hoạch"),
      (["add", "task", "--in", "1129", "--under", "99", "content=x"], 1, "99"),
      (["add", "basis", "--in", "1129", "--under", "1", "number=x"], 1, "1"),
      (["add", "unit", "--in", "1129", "name=x"], 2, "--in"),
      (["add", "unit", "name=x", "kind=không có"], 1, "không có"),
      (["add", "visit", "--in", "1129", "unit=x"], 1, "Không tìm thấy"),
      (["add", "plan", "date=hôm nào"], 1, "hôm nào"),
      (["add", "roster-entry", "name=x"], 2, "--in"),
      (["add", "roster-entry", "--in", "1129", "name=x"], 2, "một trong"),
      (["add", "roster-entry", "--in", "1129/zz", "name=x"], 2, "một trong"),
      (["add", "sheet", "note=x"], 1, "Phiếu chấm"),
      (["add", "plan"], 2, "bcdiso"),
      (["remove", "line", "I"], 1, "--anyway"),
      (["remove", "unit", "so noi vu"], 1, "--anyway"),
      (["remove", "sheet", "x"], 1, "Phiếu chấm"),
    ] as [([String], Int32, String)])
  func refused(_ call: [String], _ status: Int32, _ reason: String) throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let before = desk.run(["history"] + store).output
    let answer = desk.run(call + store)
    #expect(answer.status == status && answer.error.contains(reason), "\(answer.error)")
    #expect(desk.run(["history"] + store).output == before)
  }

  @Test("A row is put elsewhere with what hangs below it; one place is needed, in its own list")
  func moved() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    func order() -> [String] {
      desk.run(["list", "lines", "--json"] + store).items.compactMap {
        $0["trail"] as? String
      }
    }
    let before = order()
    let moved = desk.run(["move", "line", "IV.1", "--after", "IV.3"] + store)
    #expect(moved.status == 0 && moved.output.hasPrefix("OK đã chuyển"), "\(moved.error)")
    let after = order()
    #expect(after != before && after.sorted() == before.sorted())
    #expect(after.firstIndex(of: "IV.1") == after.firstIndex(of: "IV.3").map { $0 + 1 })
    let calls: [([String], Int32)] = [
      (["line", "IV.1"], 2), (["line", "IV.1", "--after", "IV.3", "--under", "I"], 2),
      (["line", "IV", "--under", "IV.1"], 1), (["unit", "so noi vu", "--after", "x"], 2),
      (["line", "IV.1", "--after", "zz"], 1),
    ]
    for (call, status) in calls {
      #expect(desk.run(["move"] + call + store).status == status, "\(call)")
    }
    #expect(order() == after)
  }

  @Test("A row goes with what hangs below it where that is meant")
  func branch() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let before = desk.run(["list", "lines", "--json"] + store).items.count
    let gone = desk.run(["remove", "line", "I", "--anyway"] + store)
    #expect(gone.status == 0 && gone.output.contains("dòng con"), "\(gone.error)")
    let left = desk.run(["list", "lines", "--json"] + store).items
    #expect(left.count < before - 1 && left.contains { $0["trail"] as? String == "II" })
    #expect(!left.contains { ($0["trail"] as? String)?.hasPrefix("I.") == true })
  }
}
