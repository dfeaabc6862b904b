import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Stopping and coming back, from a shell")
struct SuspensionTests {
  @Test("Ctrl-Z's own way, several times")
  func shell() throws {
    let shell = try TerminalSession(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"], environment: shellEnvironment)
    #expect(shell.wait { $0.line(0).hasPrefix("$") })
    shell.send(TerminalSession.builtBinary(named: "TerminalProbe") + "\r")
    #expect(shell.wait { $0.shows("ready 0") })
    for round in 1...3 {
      shell.send("\u{1A}")
      #expect(shell.wait { $0.shows("Stopped") && $0.isGivenBack })
      // The title and the size may change meanwhile.
      shell.resize(Size(columns: 80 + round, rows: 24))
      shell.send("clear; fg\r")
      #expect(shell.wait { $0.shows("> size \(80 + round)x24") && $0.shows("ready \(2 * round)") })
      #expect(shell.mode(1049) == true && shell.mode(2004) == true && !shell.echoes)
    }
    shell.send("\u{11}")
    #expect(shell.wait { $0.shows("left") && $0.isGivenBack })
  }

  @Test("Inside tmux: stopped, brought back, pasted into, left")
  func tmux() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bcdiso-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let socket = folder.appendingPathComponent("s").path
    defer {
      _ = try? run(["tmux", "-S", socket, "kill-server"])
      try? FileManager.default.removeItem(at: folder)
    }
    let tmux = try TerminalSession(
      "/usr/bin/env",
      ["tmux", "-S", socket, "-f", "/dev/null", "new-session", "bash --norc --noprofile -i"],
      environment: shellEnvironment)
    #expect(tmux.wait { !$0.line(0).isEmpty })
    tmux.send(TerminalSession.builtBinary(named: "TerminalProbe") + "\r")
    #expect(tmux.wait { $0.shows("ready 0") && $0.line(0) == "Ban Chỉ đạo ISO" })

    tmux.send("\u{1A}")
    #expect(tmux.wait { $0.shows("Stopped") })
    #expect(try flags(socket) == "0000")
    tmux.send("fg\r")
    #expect(tmux.hears("back"))
    #expect(try flags(socket) == "1011")

    #expect(try run(["tmux", "-S", socket, "set-buffer", "Đại\nLộc"]) == .exited(0))
    #expect(try run(["tmux", "-S", socket, "paste-buffer", "-p"]) == .exited(0))
    #expect(tmux.hears("paste 7 Đại"))
    tmux.send("\u{7F}\u{7F}ộc")
    #expect(tmux.hears("character(\"ộ\")"))
    tmux.send("\u{11}")
    #expect(tmux.wait { $0.shows("left") })
    #expect(try flags(socket) == "0000")
  }

  private var shellEnvironment: [String: String] {
    TerminalSession.plainEnvironment.merging(["PS1": "$ ", "HOME": "/nonexistent"]) { _, new in new
    }
  }

  /// What tmux says of the pane: alternate screen, mouse (any motion, drag, SGR form).
  private func flags(_ socket: String) throws -> String {
    let format = "#{alternate_on}#{mouse_all_flag}#{mouse_button_flag}#{mouse_sgr_flag}"
    let session = try TerminalSession(
      "/usr/bin/env", ["tmux", "-S", socket, "display-message", "-p", format])
    _ = session.waitForExit()
    return session.line(0)
  }

  private func run(_ command: [String]) throws -> ProgramEnd? {
    try TerminalSession("/usr/bin/env", command).waitForExit()
  }
}
