import Canvas
import TestSupport
import Testing

@Suite("Kinds of terminals and locales")
struct MatrixTests {
  static let locales = ["C.UTF-8", "C", "vi_VN.UTF-8"]

  @Test(
    "Vietnamese is right on every terminal and in every locale",
    arguments: ["tmux-256color", "xterm-256color", "xterm", "linux", "vt100"], locales)
  func usable(_ type: String, _ locale: String) throws {
    let session = try probeSession(["TERM": type, "LC_ALL": locale])
    #expect(session.line(0) == "Ban Chỉ đạo ISO")
    #expect(session.line(1).hasPrefix("軍Đ─│ e\u{323}\u{302}x"))
    #expect(session.cell(at: Point(column: 20, row: 1))?.isReverse == true)
    session.send("ệ\u{7F}\u{1B}[15~\u{1B}[<0;301;5M")
    #expect(session.wait { $0.shows("ready 4") })
    #expect(session.line(2) == "> character(\"ệ\")")
    #expect(session.line(3) == "> backspace")
    #expect(session.line(4) == "> function(5)")
    #expect(session.line(5) == "> press 300:4")
    session.send("\u{11}")
    #expect(session.waitForExit() == .exited(0))
    #expect(session.isGivenBack)
  }

  @Test("A terminal that cannot place its cursor is refused", arguments: locales)
  func dumb(_ locale: String) throws {
    #expect(try refusal(["TERM": "dumb", "LC_ALL": locale]) == "refused tooPrimitive(\"dumb\")")
  }

  @Test("An unknown kind of terminal is refused", arguments: locales)
  func nonsense(_ locale: String) throws {
    #expect(
      try refusal(["TERM": "nonsense", "LC_ALL": locale]) == "refused unknownType(\"nonsense\")")
  }

  @Test("So is one without a name")
  func nameless() throws {
    #expect(try refusal(["TERM": nil]) == "refused unknownType(\"\")")
  }

  @Test("Without a terminal nothing is opened", arguments: ["PROBE | cat", "PROBE < /dev/null"])
  func noTerminal(_ command: String) throws {
    let probe = TerminalSession.builtBinary(named: "TerminalProbe")
    let session = try TerminalSession("/bin/sh", ["-c", command.replacing("PROBE", with: probe)])
    _ = session.waitForExit()
    #expect(session.line(0) == "refused noTerminal")
  }

  @Test(
    "Each bundled theme draws", arguments: ["light", "dark", "contrast", "colour-blind", "mono"])
  func themes(_ theme: String) throws {
    for type in ["xterm-256color", "linux", "vt100"] {
      let session = try probeSession(["TERM": type], theme: theme)
      #expect(session.line(0) == "Ban Chỉ đạo ISO")
      var selected = try #require(session.cell(at: Point(column: 20, row: 1)))
      selected.text = " "
      #expect(selected != session.cell(at: Point(column: 24, row: 1)))
    }
  }

  /// All that a program says that refuses to start; nothing else may reach the terminal.
  private func refusal(_ changes: [String: String?]) throws -> String {
    var environment = TerminalSession.plainEnvironment
    for (name, value) in changes { environment[name] = value }
    let session = try TerminalSession(
      TerminalSession.builtBinary(named: "TerminalProbe"), environment: environment)
    #expect(session.waitForExit() == .exited(2))
    return String(decoding: session.rawOutput, as: UTF8.self)
      .replacing("\r\n", with: "")
  }
}
