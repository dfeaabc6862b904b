import Canvas
import Glibc
import TestSupport
import Testing

@Suite("One edits units while the other scores")
struct ProductScoringTests {
  @Test("Both are saved, each sees the other's work, and neither is disturbed while typing")
  func beside() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let secretary = try desk.open(["--store", store, "--as", "Văn phòng:secretary"])
    let inspector = try desk.open(["--store", store, "--as", "Đoàn 1:inspector"])
    try inspector.goToNewSheet()
    // The first score is still being typed when the secretary's edit arrives.
    inspector.send("45/4")
    try #require(inspector.wait { $0.shows("45/4") }, "\(inspector.screenText)")
    secretary.send(Keys.down)
    try #require(secretary.wait { $0.shows(" 2/") })
    try secretary.rename(adding: " A")
    try #require(inspector.wait { $0.shows("Văn phòng vừa sửa") }, "\(inspector.screenText)")
    #expect(inspector.shows("45/4"))
    inspector.send("7\r1\r*")
    try #require(
      inspector.wait { $0.shows("3/31 · 10,66") && $0.shows("đã lưu") },
      "\(inspector.screenText)")
    secretary.send(Keys.up + Keys.f2)
    try #require(secretary.wait { $0.shows("Tên: Sở Khoa học và Công nghệ A") })
    secretary.send(" B\r")
    #expect(secretary.wait { $0.shows("Công nghệ A B") && $0.shows("đã lưu") })

    let unit = desk.run("show", "unit", "u6smcthkiod", "--store", store)
    #expect(unit.output.contains("Công nghệ A B"))
    let sheet = desk.run("sheet", "show", "2019/UBND xã Sín Chải", "--store", store)
    #expect(sheet.status == 0 && sheet.output.contains("7,66"), "\(sheet)")
    let codes = desk.run("check", "--store", store, "--json").items.compactMap {
      $0["code"] as? String
    }
    #expect(codes.contains("score.any-inspector"))
    let doubtful = codes.filter { $0.hasPrefix("score.") || $0.hasPrefix("file.") }
    #expect(doubtful.allSatisfy { $0 == "score.any-inspector" }, "\(doubtful)")
    secretary.quit()
    inspector.quit()
  }

  @Test("A score said to be saved survives kill -9 in the middle of the next")
  func killed() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien-2019")
    let inspector = try desk.open(["--store", store, "--as", "Đoàn 1:inspector"])
    try inspector.goToNewSheet()
    inspector.send("45/47\r")
    try #require(inspector.wait { $0.shows("1/31") && $0.shows("đã lưu") })
    inspector.send("1")
    inspector.kill(SIGKILL)
    #expect(inspector.waitForExit() == .killed(signal: SIGKILL))
    let sheet = desk.run("sheet", "show", "2019/UBND xã Sín Chải", "--store", store)
    #expect(sheet.status == 0 && sheet.output.contains("7,66"), "\(sheet)")
  }
}

extension TerminalSession {
  /// Opens the first sheet of the campaign that nobody has begun.
  func goToNewSheet() throws {
    send("\r")
    try #require(wait { $0.shows("đã xác nhận 41/61") }, "\(screenText)")
    send(Keys.right + Keys.right + Keys.right + Keys.right + Keys.right + Keys.f4)
    try #require(wait { $0.shows("Lọc theo") })
    send("chua\r")
    try #require(wait { $0.shows("lọc: chưa chấm") })
    send(Keys.home + Keys.down + "\r")
    try #require(wait { $0.shows("UBND xã Sín Chải") && $0.shows("0/31") }, "\(screenText)")
  }
}
