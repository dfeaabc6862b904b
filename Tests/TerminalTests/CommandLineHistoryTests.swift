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
    #expect(desk.run("history", "--store", store).output.contains("“2.280” → “2.100”"))
    let id = try #require((log.first?["record"] as? [String: Any])?["id"] as? String)
    #expect(desk.run("restore", "budget", id, "1", "--store", store).status == 0)
    let line = try #require(
      desk.run("show", "line", "III.3", "--json", "--store", store).items.first)
    #expect(line["amount"] as? Int == 2_100_000_000)
    #expect(desk.run("restore", "budget", id, "9", "--store", store).status == 1)
    #expect(desk.run("restore", "budget", id, "0", "--store", store, "--as", "leader").status == 1)
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
