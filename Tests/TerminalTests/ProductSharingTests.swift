import Canvas
import TestSupport
import Testing

@Suite("Two terminals on one store")
struct ProductSharingTests {
  private static let unit = "u6smcthkiod"

  @Test("Another terminal's edit appears by itself, without a key")
  func seen() throws {
    let desk = try Desk()
    let store = try desk.store()
    let first = try desk.atUnit(of: store, ["--as", "Văn phòng"])
    let second = try desk.atUnit(of: store)
    try first.rename(adding: " A")
    #expect(second.wait { $0.shows("Công nghệ A") && $0.shows("Văn phòng vừa sửa") })
    first.quit()
    second.quit()
  }

  @Test("Edits of different fields of one unit both survive")
  func merged() throws {
    let desk = try Desk()
    let store = try desk.store()
    let first = try desk.atUnit(of: store)
    let second = try desk.atUnit(of: store)
    try first.rename(adding: " A")
    // The obligation stands three cells to the right of the name.
    second.send(Keys.right + Keys.right + Keys.right + Keys.f2)
    try #require(second.wait { $0.shows("↑↓ bắt buộc") }, "\(second.screenText)")
    second.send(Keys.down + "\r")
    #expect(second.wait { $0.shows("đã lưu") })
    #expect(second.shows("Công nghệ A"), "the other's name is shown once saving met it")

    let text = try desk.record("unit", Self.unit, in: store)
    #expect(text.contains("Sở Khoa học và Công nghệ A") && text.contains("\"encouraged\""))
    first.quit()
    second.quit()
  }

  /// The first renames the unit while the second types in its name, and the second is asked.
  private func meet(_ first: TerminalSession, _ second: TerminalSession) throws {
    second.send(Keys.f2)
    try #require(second.wait { $0.shows("Tên: Sở Khoa học") })
    second.send(" B")
    try #require(second.wait { $0.shows("Công nghệ B") })
    try first.rename(adding: " A")
    try #require(second.wait { $0.shows("Công nghệ A") }, "the other's edit is seen meanwhile")
    second.send("\r")
    try #require(second.wait { $0.shows("Giữ bản kia") && $0.shows("Ghi đè") })
  }

  @Test("Edits of the same cell ask; a bare Enter keeps what the other wrote")
  func asked() throws {
    let desk = try Desk()
    let store = try desk.store()
    let first = try desk.atUnit(of: store, ["--as", "Văn phòng"])
    let second = try desk.atUnit(of: store)
    try meet(first, second)
    #expect(second.shows("Văn phòng"), "\(second.screenText)")
    second.send("\r")
    #expect(second.wait { $0.shows("Công nghệ A") && !$0.shows("Công nghệ B") })
    #expect(try desk.record("unit", Self.unit, in: store).contains("Công nghệ A\""))
    first.quit()
    second.quit()
  }

  @Test("Whoever chooses to overwrite does so, and the log keeps both")
  func overwritten() throws {
    let desk = try Desk()
    let store = try desk.store()
    let first = try desk.atUnit(of: store)
    let second = try desk.atUnit(of: store)
    try meet(first, second)
    second.send("\t\r")
    #expect(second.wait { $0.shows("đã lưu") && $0.shows("Công nghệ B") })
    let text = try desk.record("unit", Self.unit, in: store)
    #expect(text.contains("\"old\": \"Sở Khoa học và Công nghệ A\""))
    #expect(desk.run("show", "unit", Self.unit, "--store", store).output.contains("Công nghệ B\n"))
    first.quit()
    second.quit()
  }
}

extension Desk {
  /// The screens with the first department selected.
  func atUnit(of store: String, _ arguments: [String] = []) throws -> TerminalSession {
    let session = try open(["--store", store] + arguments)
    session.send(Keys.down)
    try #require(session.wait { $0.shows(" 2/") })
    return session
  }
}

extension TerminalSession {
  /// Adds to the name of the selected unit and waits until that is saved.
  func rename(adding text: String) throws {
    send(Keys.f2)
    try #require(wait { $0.shows("Tên: Sở Khoa học và Công nghệ") })
    send(text + "\r")
    try #require(wait { $0.shows("đã lưu") && $0.shows("Công nghệ" + text) })
  }
}
