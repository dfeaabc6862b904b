import Canvas
import TestSupport
import Testing

/// A session of the probe that has drawn its first frame.
func probeSession(
  _ changes: [String: String?] = [:], theme: String = "default",
  size: Size = Size(columns: 80, rows: 24)
) throws -> TerminalSession {
  var environment = TerminalSession.plainEnvironment
  for (name, value) in changes { environment[name] = value }
  let session = try TerminalSession(
    TerminalSession.builtBinary(named: "TerminalProbe"), [theme], environment: environment,
    size: size)
  #expect(session.wait { $0.shows("ready 0") }, "no first frame: \(session.screenText)")
  return session
}

extension TerminalSession {
  /// Whether the terminal is as a shell needs it: main screen, echo, no reports, caret shown.
  var isGivenBack: Bool {
    echoes && mode(1049) != true && mode(2004) != true && mode(1000) != true
      && mode(1002) != true && mode(1006) != true && mode(25) != false && mode(1) != true
  }

  /// Expects that nothing is written and no processor time is used while nothing happens.
  func expectIdle() throws {
    listen(0.3)
    let bytes = rawOutput.count
    let before = try #require(processorTime)
    listen(1.5)
    #expect(rawOutput.count == bytes)
    #expect(try #require(processorTime) - before < 0.05)
  }

  /// Waits until the probe has noted something.
  func hears(_ note: String) -> Bool {
    wait { session in session.shows("> \(note)") && session.shows("ready") }
  }
}
