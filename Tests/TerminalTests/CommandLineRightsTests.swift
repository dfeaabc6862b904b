import Foundation
import TestSupport
import Testing

/// Who may score, and criteria for a store that has none, by commands.
@Suite("Rights and built-in criteria by commands")
struct CommandLineRightsTests {
  @Test("A unit scores itself by command, in its own column of its own sheet")
  func unit() throws {
    let desk = try Desk()
    let store = try desk.scoringStore()
    let score = { (unit: String, figure: String) in
      desk.run(
        "score", "đợt 2026/\(unit)", "I.1.2", "2", "--figure", figure, "--store", store, "--as",
        "UBND xã Quài Tở:unit")
    }
    let own = score("quài tở", "self")
    #expect(own.status == 0 && own.output.contains("Tự chấm: 2"), "\(own)")
    let team = score("quài tở", "team")
    #expect(team.status == 1 && team.isOneSentence && team.error.contains("chỉ tự chấm"))
    let other = score("thanh luông", "self")
    #expect(other.status == 1 && other.isOneSentence && other.error.contains("chính đơn vị mình"))
    let say = { (words: [String]) in
      desk.run(words + ["--store", store, "--as", "UBND xã Quài Tở:unit"])
    }
    let sheet = "đợt 2026/quài tở"
    #expect(say(["sheet", "note", sheet, "I.1.2", "vì mưa lũ", "--explanation"]).status == 0)
    #expect(say(["sheet", "evidence", sheet, "I.1.2", "Biên bản 3"]).status == 0)
    for words in [
      ["sheet", "note", sheet, "I.1.2", "x", "--reason"],
      ["sheet", "finding", sheet, "minor", "x"],
      ["sheet", "finalise", sheet], ["sheet", "confirm", sheet],
      ["set", "unit", "quài tở", "note", "x"],
    ] {
      let refused = say(words)
      #expect(refused.status == 1 && refused.isOneSentence, "\(words) \(refused)")
    }
    let open = desk.run("check", "--json", "--store", store).items
    #expect(open.count { $0["code"] as? String == "score.any-inspector" } == 3)
  }

  @Test("A store without criteria takes in those of the program, once, by the beginning of a title")
  func criteria() throws {
    let desk = try Desk()
    let store = desk("stores/new")
    #expect(desk.run("init", store).status == 0)
    let secretary = ["--store", store, "--as", "Sở KHCN:secretary"]
    let listed = desk.run(["criteria", "take"] + secretary)
    #expect(listed.status == 0 && listed.output.contains("31 tiêu chí"), "\(listed)")
    let vague = desk.run(["criteria", "take", "bộ lạ"] + secretary)
    #expect(vague.status == 1 && vague.isOneSentence && vague.error.contains("ISO-HCC"))
    let team = desk.run("criteria", "take", "iso", "--store", store, "--as", "Đoàn 1:inspector")
    #expect(team.status == 1 && team.isOneSentence)
    let taken = desk.run(["criteria", "take", "iso-hcc"] + secretary)
    #expect(taken.status == 0 && taken.output.contains("Đã lấy bộ tiêu chí"), "\(taken)")
    let again = desk.run(["criteria", "take", "ISO"] + secretary)
    #expect(again.status == 0 && again.output.contains("đã có trong kho"))
    #expect(desk.run("list", "criteria-sets", "--json", "--store", store).items.count == 1)
    #expect(desk.run("check", "--store", store).status == 0)
  }
}
