import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Where no screen can be shown, one sentence says why")
struct ProductRefusalTests {
  @Test(
    "A terminal that cannot place its cursor, or that nobody knows, is refused",
    arguments: ["dumb", "nonsense", ""], [["--sample", "dien-bien"], ["--store", "STORE"]])
  func terminal(_ type: String, _ arguments: [String]) throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.tryOpening(
      arguments.map { $0.replacing("STORE", with: store) }, ["TERM": type])
    #expect(session.waitForExit() == .exited(2))
    #expect(session.saidOneSentence, "\(session.rawText)")
    #expect(session.rawText.contains("“\(type)”") && session.echoes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk("tmp")).isEmpty)
  }

  @Test(
    "Without a terminal at both ends nothing is opened and nothing is made",
    arguments: ["< /dev/null", "| cat", "< /dev/null | cat"])
  func streams(_ redirection: String) throws {
    let desk = try Desk()
    let program = TerminalSession.builtBinary(named: "bcdiso")
    let session = try TerminalSession(
      "/bin/bash",
      ["-c", "set -o pipefail; '\(program)' --sample dien-bien \(redirection)"],
      environment: desk.environment)
    #expect(session.waitForExit() == .exited(2))
    #expect(session.saidOneSentence, "\(session.rawText)")
    #expect(session.rawText.contains("không phải cửa sổ dòng lệnh"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk("tmp")).isEmpty)
  }

  @Test("A sample that there is not is refused with those there are")
  func sample() throws {
    let desk = try Desk()
    let session = try desk.tryOpening(["--sample", "ha-noi"])
    #expect(session.waitForExit() == .exited(2))
    #expect(session.saidOneSentence)
    #expect(session.rawText.contains("bac-giang, dien-bien"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk("tmp")).isEmpty)
  }

  @Test("A store that is not there is refused with the command that makes one")
  func store() throws {
    let desk = try Desk()
    let session = try desk.tryOpening(["--store", desk("stores/none")])
    #expect(session.waitForExit() == .exited(4))
    #expect(session.saidOneSentence)
    #expect(session.rawText.contains("bcdiso init \(desk("stores/none"))"))
  }

  @Test("Two wishes that exclude each other are refused before anything is made")
  func both() throws {
    let desk = try Desk()
    let store = try desk.store()
    let session = try desk.tryOpening(["--store", store, "--sample", "dien-bien"])
    #expect(session.waitForExit() == .exited(2))
    #expect(session.saidOneSentence)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk("tmp")).isEmpty)
  }
}

extension Desk {
  /// Starts the screens and waits for nothing.
  func tryOpening(_ arguments: [String], _ changes: [String: String] = [:]) throws
    -> TerminalSession
  {
    try TerminalSession(
      TerminalSession.builtBinary(named: "bcdiso"), arguments,
      environment: environment.merging(changes) { _, new in new },
      size: Size(columns: 300, rows: 24))
  }
}

extension TerminalSession {
  /// All that came out of the program.
  var rawText: String { String(decoding: rawOutput, as: UTF8.self) }

  /// Whether all that came out is one sentence, in the form all refusals have.
  var saidOneSentence: Bool {
    rawText.hasPrefix("bcdiso: ") && rawText.hasSuffix("\r\n") && !rawText.contains("\u{1B}")
      && rawText.split(whereSeparator: \.isNewline).count == 1
  }
}
