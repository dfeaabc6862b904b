import Foundation
import TestSupport
import Testing

@Suite("Bad files are put aside on the command line")
struct CommandLineRepairTests {
  @Test("A dry run shows and touches nothing; the repair does just that, and check is quiet")
  func repair() throws {
    let desk = try Desk()
    let store = try desk.store()
    #expect(desk.run("repair", "--store", store).output == "OK không có tệp hỏng\n")
    #expect(
      desk.run("set", "unit", "uhs2qcylo3q", "telephone", "0215", "--store", store).status == 0)
    let file = "\(store)/rec/unit/uhs2qcylo3q.json"
    let good = try String(contentsOfFile: file, encoding: .utf8)
    try good.replacing("\"telephone\": \"0215\"", with: "\"telephone\": 215")
      .write(toFile: file, atomically: false, encoding: .utf8)
    let before = try desk.contents(of: store)

    let dry = desk.run("repair", "--dry-run", "--store", store)
    #expect(dry.status == 0 && dry.output.contains("Chưa làm gì"), "\(dry)")
    #expect(dry.output.contains("nhật ký của chính hồ sơ: Điện thoại"), "\(dry)")
    #expect(try desk.contents(of: store) == before)

    let done = desk.run("repair", "uhs2qcylo3q", "--store", store)
    #expect(done.status == 0, "\(done)")
    #expect(done.output.contains("quarantine/unit-uhs2qcylo3q.json"), "\(done)")
    #expect(desk.run("show", "unit", "uhs2qcylo3q", "--store", store).output.contains("0215"))
    let check = desk.run("check", "--store", store).output
    #expect(!check.contains("file."), "\(check)")
  }

  @Test("A name that is no bad file's and a leader are refused in one sentence")
  func refused() throws {
    let desk = try Desk()
    let store = try desk.store()
    try Data("{".utf8).write(to: URL(fileURLWithPath: "\(store)/rec/unit/uhs2qcylo3q.json"))
    for words in [["repair", "khong-co"], ["repair", "--as", "Sở KH&CN:leader"]] {
      let result = desk.run(words + ["--store", store])
      #expect(result.status == 1 && result.isOneSentence, "\(result)")
    }
    #expect(FileManager.default.fileExists(atPath: "\(store)/rec/unit/uhs2qcylo3q.json"))
    #expect(desk.run("repair", "--store", store).status == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(store)/rec/unit/uhs2qcylo3q.json"))
  }
}
