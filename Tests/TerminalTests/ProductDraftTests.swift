import Canvas
import Foundation
import TestSupport
import Testing

@Suite("What is being typed survives the end of the program", .serialized)
struct ProductDraftTests {
  /// The end of what is typed; the name of the unit stands before it.
  private static let typed = " và Đổi mới sáng tạo"

  /// Types into the name of a unit; nothing of it is committed.
  private func type(_ typed: String, in session: TerminalSession) throws {
    session.send(Keys.down + Keys.f2)
    try #require(session.wait { $0.shows("Tên: Sở Khoa học và Công nghệ") })
    session.send(typed)
    try #require(session.wait { $0.shows("Công nghệ" + typed) })
  }

  /// Opens the store anew, takes what is offered, and commits it.
  private func expectOffered(_ typed: String, of store: String, at desk: Desk) throws {
    let before = try desk.record("unit", "u6smcthkiod", in: store)
    let session = try desk.open(["--store", store])
    #expect(session.wait { $0.shows("Đang gõ dở") }, "\(session.screenText)")
    #expect(session.shows("▸Gõ tiếp"))
    session.send("\r")
    #expect(session.wait { !$0.shows("Đang gõ dở") && $0.shows("Công nghệ" + typed) })
    #expect(try desk.record("unit", "u6smcthkiod", in: store) == before, "nothing is applied")
    session.send("\r")
    #expect(session.wait { $0.shows("đã lưu") })
    #expect(
      try desk.record("unit", "u6smcthkiod", in: store)
        .contains("Sở Khoa học và Công nghệ" + typed))
    session.quit()
    #expect(desk.drafts.isEmpty)
  }

  @Test("kill -9, once what was typed was kept", arguments: 1...10)
  func killed(_ round: Int) throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.open(["--store", store])
    let typed = ProductDraftTests.typed + " \(round)"
    try type(typed, in: session)
    #expect(session.wait { _ in desk.drafts.first?.contains(typed) ?? false })
    session.kill(SIGKILL)
    #expect(session.waitForExit() == .killed(signal: SIGKILL))
    try expectOffered(typed, of: store, at: desk)
  }

  @Test("A signal that ends the program, however soon it comes", arguments: [SIGTERM, SIGHUP])
  func signalled(_ signal: Int32) throws {
    for round in 1...5 {
      let desk = try Desk()
      let store = try desk.store()
      let session = try desk.open(["--store", store])
      let typed = ProductDraftTests.typed + " \(round)"
      try type(typed, in: session)
      session.kill(signal)
      #expect(session.waitForExit() == .exited(0))
      #expect(session.isGivenBack)
      try expectOffered(typed, of: store, at: desk)
    }
  }

  @Test("A window that is closed", arguments: 1...5)
  func closed(_ round: Int) throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.open(["--store", store])
    let typed = ProductDraftTests.typed + " \(round)"
    try type(typed, in: session)
    session.hangUp()
    #expect(session.waitForExit() == .exited(0))
    try expectOffered(typed, of: store, at: desk)
  }

  @Test("What a terminal keeps that still runs is offered to no other one")
  func twoTerminals() throws {
    let desk = try Desk()
    let store = try desk.store()
    let first = try desk.open(["--store", store])
    try type(" một", in: first)
    #expect(first.wait { _ in desk.drafts.count == 1 })
    let second = try desk.open(["--store", store])
    #expect(!second.shows("Đang gõ dở"))
    try type(" hai", in: second)
    #expect(second.wait { _ in desk.drafts.count == 2 })
    for session in [first, second] {
      session.kill(SIGKILL)
      #expect(session.waitForExit() == .killed(signal: SIGKILL))
    }
    for words in [" một", " hai"] {
      let session = try desk.open(["--store", store])
      #expect(session.wait { $0.shows("Đang gõ dở") && $0.shows(words) }, "\(session.screenText)")
      session.send("\u{1B}[C\r")
      #expect(session.wait { !$0.shows("Đang gõ dở") })
      session.quit()
    }
    #expect(desk.drafts.isEmpty)
  }

  @Test("Only the person may read it; a file that is no draft is passed over and replaced")
  func file() throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.open(["--store", store])
    try type(" một", in: session)
    #expect(session.wait { _ in desk.drafts.count == 1 })
    let folder = desk("home/state/bcdiso/drafts")
    let name = try #require(desk.draftNames.first)
    #expect(mode(folder) == 0o700 && mode("\(folder)/\(name)") == 0o600)
    session.kill(SIGKILL)
    #expect(session.waitForExit() == .killed(signal: SIGKILL))
    try Data("{\"schema\": 1, \"text\": ".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    let next = try desk.open(["--store", store])
    #expect(!next.shows("Đang gõ dở"))
    try type(" hai", in: next)
    #expect(next.wait { _ in desk.drafts.first?.contains(" hai") ?? false })
    #expect(desk.draftNames == [name])
    // Committed and left at once: what is on disk is not kept beside it.
    next.send("\r")
    #expect(next.wait { $0.shows("đang lưu") || $0.shows("đã lưu") })
    next.kill(SIGTERM)
    #expect(next.waitForExit() == .exited(0))
    #expect(desk.draftNames.isEmpty)
  }

  @Test("A folder that takes no draft is said once, and typing goes on")
  func noFolder() throws {
    let desk = try Desk()
    let store = try desk.store()
    try Data().write(to: URL(filePath: desk("home/state")))
    let session = try desk.open(["--store", store])
    try type(" một", in: session)
    #expect(session.wait { $0.shows("Chưa giữ được chữ đang gõ") })
    session.send("\r")
    #expect(session.wait { $0.shows("đã lưu") })
    session.quit()
  }

  /// The mode of a file.
  private func mode(_ path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}

extension Desk {
  /// The names of the drafts that are kept.
  var draftNames: [String] {
    let folder = self("home/state/bcdiso/drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }

  /// The texts of the drafts that are kept.
  var drafts: [String] {
    draftNames.compactMap {
      try? String(contentsOfFile: self("home/state/bcdiso/drafts/\($0)"), encoding: .utf8)
    }
  }
}
