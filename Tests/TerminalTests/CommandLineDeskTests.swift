import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Help and wrong calls")
struct CommandLineDeskTests {
  @Test(
    "Wrong arguments are refused in one sentence, with exit status 2",
    arguments: [
      ["--bogus"], ["frob"], ["show"], ["show", "unit"], ["list"], ["list", "foo"],
      ["list", "plans", "--as-of", "foo"], ["list", "plans", "--lang", "zz"],
      ["set", "unit", "x", "note"], ["set", "foo", "x", "note", "y"],
      ["init", "new", "--sample", "zzz"], ["init"], ["check", "--color", "never"],
      ["open", "--color", "blue"],
    ])
  func usage(_ arguments: [String]) throws {
    let desk = try Desk()
    let ran = desk.run(arguments)
    #expect(ran.status == 2)
    #expect(ran.output.isEmpty)
    #expect(ran.isOneSentence, "\(ran.error)")
    #expect(desk.files.isEmpty)
  }

  @Test("The key table is printed in the language asked for")
  func keys() throws {
    let desk = try Desk()
    let vietnamese = desk.run("keys")
    #expect(vietnamese.status == 0 && vietnamese.error.isEmpty)
    #expect(vietnamese.output.hasPrefix("| Phím | Lệnh | Làm gì |\n|---|---|---|\n"))
    #expect(vietnamese.output.contains("| F10  Ctrl-Q | Thoát |"))
    let english = desk.run("keys", "--lang", "en")
    #expect(english.output.hasPrefix("| Keys | Command | What it does |\n"))
    #expect(
      english.output.split(separator: "\n").count == vietnamese.output.split(separator: "\n").count)
    #expect(desk.run("--lang", "en", "keys") == english)
  }

  @Test("Help is printed to standard output and is no error", arguments: ["--help", "-h", "help"])
  func help(_ argument: String) throws {
    let ran = try Desk().run(argument)
    #expect(ran.status == 0 && ran.error.isEmpty)
    for command in ["init", "list", "show", "set", "check", "keys"] {
      #expect(ran.output.contains("  \(command) "))
    }
  }
}

/// A person's folders for one test: home, settings, temporary files, stores; gone with the value.
final class Desk: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/bcdiso-test-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    for name in ["home", "tmp", "stores", "streams"] {
      try FileManager.default.createDirectory(
        atPath: self(name), withIntermediateDirectories: false)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in it.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Everything that programs made in it, but for their streams.
  var files: [String] {
    ["home", "tmp", "stores"].flatMap { folder in
      (FileManager.default.subpaths(atPath: self(folder)) ?? []).map { "\(folder)/\($0)" }
    }
  }

  /// Nothing of the person who runs the tests.
  var environment: [String: String] {
    TerminalSession.plainEnvironment.merging([
      "HOME": self("home"), "TMPDIR": self("tmp"), "USER": "an", "XDG_DATA_HOME": self("home/data"),
      "XDG_CONFIG_HOME": self("home/config"), "XDG_STATE_HOME": self("home/state"),
    ]) { _, new in new }
  }

  /// Makes a store in it from a sample.
  func store(_ sample: String = "dien-bien", named name: String = "s") throws -> String {
    let path = self("stores/\(name)")
    try #require(run("init", path, "--sample", sample).status == 0)
    return path
  }

  /// Opens the screens and waits for the first one.
  func open(
    _ arguments: [String], _ changes: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> TerminalSession {
    // Somebody who has said who they are; the page that asks is tried elsewhere.
    let isNamed = arguments.contains { ["--as", "--sample"].contains($0) }
    let session = try TerminalSession(
      TerminalSession.builtBinary(named: "bcdiso"),
      isNamed ? arguments : arguments + ["--as", "Tổ giúp việc"],
      environment: environment.merging(changes) { _, new in new }, size: size)
    try #require(session.wait(40) { $0.isDrawn }, "no first frame: \(session.screenText)")
    return session
  }

  /// Runs a command without a terminal.
  func run(_ arguments: String...) -> Ran { run(arguments) }

  /// Runs a command without a terminal, in the folder of the stores.
  func run(
    _ arguments: [String], _ changes: [String: String] = [:], input: Data = Data()
  ) -> Ran {
    start(arguments, changes, input: input).finish()
  }

  /// Starts a command, which reads that from standard input, and lets it run.
  func start(
    _ arguments: [String], _ changes: [String: String] = [:], input: Data = Data()
  ) -> Running {
    Running(arguments, environment.merging(changes) { _, new in new }, input, in: self)
  }
}

/// How a command ended and all that it printed.
struct Ran: Equatable {
  /// Its exit status; nil when it did not end in time or was killed.
  var status: Int32?
  var output = ""
  var error = ""

  /// Whether it said one thing, in the form all refusals have.
  var isOneSentence: Bool {
    error.hasPrefix("bcdiso: ") && error.hasSuffix("\n") && error.count > 10
      && error.filter(\.isNewline).count == 1
  }

  /// The items of an answer for machines.
  var items: [[String: Any]] {
    let object = try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return object?["items"] as? [[String: Any]] ?? []
  }
}

/// A command that runs, its streams going to files so that no full pipe can stop it.
struct Running {
  private let process: pid_t
  private let desk: Desk
  private let streams: String

  init(
    _ arguments: [String], _ environment: [String: String], _ input: Data, in desk: Desk
  ) {
    self.desk = desk
    streams = desk("streams/\(UUID().uuidString)")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    _ = FileManager.default.createFile(atPath: streams + ".in", contents: input)
    posix_spawn_file_actions_addopen(&actions, 0, streams + ".in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams + ".out", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams + ".err", O_WRONLY | O_CREAT, 0o600)
    let command = ["env", "-C", desk("stores"), TerminalSession.builtBinary(named: "bcdiso")]
    var argv = (command + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = -1
    process = posix_spawn(&child, "/usr/bin/env", &actions, nil, &argv, &envp) == 0 ? child : -1
  }

  /// Waits for its end, at most for so long; then it is killed.
  func finish(_ seconds: Double = 60) -> Ran {
    var ran = Ran()
    var status: Int32 = 0
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    guard process > 0 else { return ran }
    while waitpid(process, &status, WNOHANG) == 0 {
      if .now > deadline {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return ran
      }
      usleep(2_000)
    }
    ran.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    ran.output = text(".out")
    ran.error = text(".err")
    return ran
  }

  /// Waits until it has a file open, as it has the lock of a store for which it waits.
  func opens(_ path: String, _ seconds: Double = 20) -> Bool {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    let folder = "/proc/\(process)/fd"
    while .now < deadline {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
        if target == path { return true }
      }
      usleep(500)
    }
    return false
  }

  private func text(_ stream: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: streams + stream) ?? Data(), as: UTF8.self)
  }
}
