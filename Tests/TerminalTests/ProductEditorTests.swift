import Canvas
import Foundation
import TestSupport
import Testing

@Suite("A text in the person's own editor")
struct ProductEditorTests {
  /// A script that stands for an editor.
  private func editor(_ body: String, at desk: Desk) throws -> String {
    let path = desk("editor")
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  /// Opens the pane on a task.
  private func openPane(_ session: TerminalSession) throws {
    session.send("\u{1B}2\r")
    try #require(session.wait { $0.shows("‹ ") })
    session.send("abc")
    try #require(session.wait { $0.shows("abc") && $0.shows("F2 ") })
    session.send(Keys.f2)
    try #require(session.wait { $0.shows("Ctrl-S ghi") }, "\(session.screenText)")
  }

  @Test(
    "It is written to a file of the person's own, changed there and taken back; nothing is left")
  func taken() throws {
    let desk = try Desk()
    let store = try desk.store()
    let seen = desk("seen")
    let script = "ls -l \"$2\" > \(seen); cat \"$2\" >> \(seen); printf 'một\\n**hai**\\n' > \"$2\""
    let session = try desk.open(
      ["--store", store], ["EDITOR": try editor(script, at: desk) + " -x"])
    try openPane(session)
    session.send(Keys.f4)
    #expect(session.wait { $0.shows("**hai**") && $0.shows("Ctrl-S ghi") }, "\(session.screenText)")
    let told = try String(contentsOfFile: seen, encoding: .utf8)
    #expect(told.hasPrefix("-rw-------") && told.hasSuffix("abc\n"), "\(told)")
    session.send("\u{13}")
    #expect(session.wait { $0.shows("đã lưu") })
    session.quit()
    #expect(!desk.files.contains { $0.hasSuffix(".txt") })
    let tasks = desk.run("list", "tasks", "--json", "--store", store).items
    #expect(tasks.contains { $0["content"] as? String == "một\n**hai**" })
  }

  @Test("An editor that fails, or leaves no text, is told; what was typed stays")
  func refused() throws {
    let desk = try Desk()
    for (body, words) in [("exit 3", "báo lỗi"), ("printf '\\377' > \"$1\"", "UTF-8")] {
      let session = try desk.open(
        ["--sample", "dien-bien"], ["VISUAL": try editor(body, at: desk)])
      try openPane(session)
      session.send(Keys.f4)
      #expect(session.wait { $0.shows(words) && $0.shows("abc") }, "\(session.screenText)")
      session.kill(SIGTERM)
      #expect(session.waitForExit() == .exited(0))
    }
  }
}
