import Canvas
import Foundation
import TestSupport
import Testing

@Suite("What is said to be saved is saved, whatever ends the program", .serialized)
struct ProductSavingTests {
  /// The first line of the sample's estimate.
  static let line = "l4ztvdvl6dv"

  @Test("A figure said to be saved survives kill -9", arguments: 1...12)
  func killed(_ round: Int) throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.atFigure(of: store)
    session.send("\(4000 + round),\(round % 9 + 1)\r")
    #expect(session.wait { $0.shows("đã lưu") })
    session.kill(SIGKILL)
    #expect(session.waitForExit() == .killed(signal: SIGKILL))

    #expect(try desk.figure(in: store) == (4000 + round) * 1_000_000 + (round % 9 + 1) * 100_000)
    let check = desk.run("check", "--json", "--store", store)
    #expect(!check.items.contains { ($0["code"] as? String ?? "").hasPrefix("file.") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: store + "/tmp").isEmpty)
  }

  @Test("A crash gives the terminal back and ends by its signal", arguments: [SIGSEGV, SIGABRT])
  func crash(_ signal: Int32) throws {
    let desk = try Desk()
    let session = try desk.open(["--store", try desk.store()])
    #expect(session.mode(1049) == true && session.mode(1006) == true && session.mode(2004) == true)
    #expect(!session.echoes)
    session.kill(signal)
    #expect(session.waitForExit() == .killed(signal: signal))
    #expect(session.isGivenBack)
  }

  /// The lock of a store, held as by another program, so that a figure typed now has to wait.
  private func lock(of store: String, against session: TerminalSession) throws -> CInt {
    let lock = Glibc.open(store + "/lock", O_RDWR)
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    session.send("4321\r")
    try #require(session.wait { $0.shows("đang lưu") })
    return lock
  }

  @Test("A save under way is finished before the program leaves", arguments: [SIGTERM, SIGHUP])
  func ended(_ signal: Int32) throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.atFigure(of: store)
    let lock = try lock(of: store, against: session)
    defer { close(lock) }
    session.kill(signal)
    #expect(session.waitForExit(0.3) == nil, "it left while the save was under way")
    #expect(flock(lock, LOCK_UN) == 0)
    #expect(session.waitForExit() == .exited(0))
    #expect(session.isGivenBack)
    #expect(try desk.figure(in: store) == 4_321_000_000)
  }

  @Test("When the window is closed the save is finished, and the program ends without spinning")
  func closed() throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.atFigure(of: store)
    let lock = try lock(of: store, against: session)
    defer { close(lock) }
    let before = try #require(session.processorTime)
    session.hangUp()
    session.listen(0.5)
    #expect(try #require(session.processorTime) - before < 0.2)
    #expect(flock(lock, LOCK_UN) == 0)
    #expect(session.waitForExit(10) == .exited(0))
    #expect(try desk.figure(in: store) == 4_321_000_000)
  }

  @Test("A figure that is no number stays in its cell with the reason, and nothing is written")
  func refused() throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = try desk.record("budget", "br26kfyxjfx", in: store)
    let session = try desk.atFigure(of: store)
    session.send("12x\r")
    #expect(session.wait { $0.shows("▲ “x” không phải đơn vị tiền.") })
    #expect(session.shows("12x") && !session.shows("đã lưu"))
    #expect(try desk.record("budget", "br26kfyxjfx", in: store) == before)
    session.send("\u{1B}")
    #expect(session.wait { !$0.shows("12x") })
    session.quit()
  }
}

extension Desk {
  /// The screens with the amount of the estimate's first line selected.
  func atFigure(of store: String) throws -> TerminalSession {
    let session = try open(["--store", store], size: Size(columns: 160, rows: 40))
    session.send(Keys.budgets)
    try #require(session.wait { $0.shows("Khái toán chuyển đổi") && $0.shows("1/28") })
    // Content, measure, quantity, norm, amount.
    session.send("\t\t\t\t4")
    try #require(session.wait { $0.shows("Thành tiền: đọc là 4.000.000 đồng") })
    session.send("\u{7F}")
    #expect(session.wait { !$0.shows("đọc là") })
    return session
  }

  /// The amount of that line as another process reads it.
  func figure(in store: String) throws -> Int {
    let shown = run("show", "line", ProductSavingTests.line, "--json", "--store", store)
    return try #require(shown.items.first?["amount"] as? Int, "\(shown)")
  }
}
