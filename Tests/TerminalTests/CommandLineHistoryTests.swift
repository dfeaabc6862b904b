import Foundation
import TestSupport
import Testing

@Suite("The log from the command line")
struct CommandLineHistoryTests {
  @Test("Who changed what is told, and a record goes back to an earlier revision")
  func historyAndRestore() throws {
    let desk = try Desk()
    let store = try desk.store()
    let set = ["set", "line", "III.3", "amount"]
    #expect(desk.run(set + ["2100", "--store", store, "--as", "Sở Tài chính"]).status == 0)
    #expect(desk.run(set + ["2200", "--store", store]).status == 0)
    let log = desk.run("history", "--store", store, "--json").items
    #expect(log.map { $0["revision"] as? Int } == [1, 2])
    #expect(log.first?["by"] as? String == "Sở Tài chính")
    #expect(log.first?["old"] as? Int == 2_280_000_000)
    let id = try #require((log.first?["record"] as? [String: Any])?["id"] as? String)
    #expect(desk.run("restore", "budget", id, "1", "--store", store).status == 0)
    let line = try #require(
      desk.run("show", "line", "III.3", "--json", "--store", store).items.first)
    #expect(line["amount"] as? Int == 2_100_000_000)
    #expect(desk.run("restore", "budget", id, "9", "--store", store).status == 1)
    #expect(desk.run("restore", "budget", id, "0", "--store", store, "--as", "leader").status == 1)
  }

  @Test("People are told the field, the values and what restore takes, in the language asked for")
  func inWords() throws {
    let desk = try Desk()
    let store = try desk.store()
    let set = { (words: [String]) in
      desk.run(["set"] + words + ["--store", store, "--as", "Sở Tài chính"]).status
    }
    #expect(set(["unit", "uhs2", "obligation", "khuyến khích"]) == 0)
    #expect(set(["line", "III.3", "amount", "2100"]) == 0)
    let unit = desk.run("history", "unit", "uhs2", "--store", store).output
    #expect(unit.contains("Sở Tài chính  Sở Nội vụ: Nghĩa vụ: bắt buộc → khuyến khích"), "\(unit)")
    #expect(unit.hasSuffix("  [unit uhs2qcylo3q 1]\n"), "\(unit)")
    let line = desk.run("history", "--store", store, "--lang", "en").output
    #expect(line.contains("Amount: 2,280 → 2,100"), "\(line)")
    let words = try #require(unit.split(separator: "[").last).dropLast(2).split(separator: " ")
    #expect(desk.run(["restore"] + words.map(String.init) + ["--store", store]).status == 0)
  }

  @Test("The moment is that of the clock on the wall")
  func localTime() throws {
    let desk = try Desk()
    let store = try desk.store()
    try desk.put(
      """
      {"id": "raaaaaaaaaa", "kind": "remark", "schema": 1, "about": "Đề nghị", "log": [
       {"seq": 1, "at": "2019-11-06T20:41:00Z", "by": "Sở Tài chính", "change": "set",
        "path": "about", "new": "Đề nghị"}]}
      """, as: "remark/raaaaaaaaaa", in: store)
    let told = desk.run(
      ["history", "remark", "raaa", "--store", store], ["TZ": "UTC-7"]
    ).output
    #expect(told.hasPrefix("07/11/2019 03:41  Sở Tài chính  "), "\(told)")
  }

  @Test("A score is told as the log of its sheet tells it")
  func scores() throws {
    let desk = try Desk()
    let store = try desk.scoringStore()
    let score = ["score", "đợt 2026/quài tở", "I.1.1", "45/47", "--reason", "thiếu hai"]
    #expect(desk.run(score + ["--store", store, "--as", "Đoàn 1:inspector"]).status == 0)
    let told = desk.run("history", "sheet", "đợt 2026/quài tở", "--store", store).output
    #expect(told.contains("I.1.1 · Đoàn: 7,66 = 45/47"), "\(told)")
  }

  @Test("The themes are listed, and a theme file is checked")
  func themes() throws {
    let desk = try Desk()
    #expect(desk.run("themes").output.contains("colour-blind\n"))
    let file = desk("tmp/mine.json5")
    try #"{ name: "mine", roles: { "no.such.role": { fg: "red" } } }"#.write(
      toFile: file, atomically: true, encoding: .utf8)
    let check = desk.run("theme", "check", file)
    #expect(check.status == 1 && check.output.contains("no.such.role"))
    #expect(desk.run("theme", "check", desk("tmp/none")).status == 4)
  }
}
