import Canvas
import Foundation
import TestSupport
import Testing

@Suite("A text of paragraphs, and the end of the program", .serialized)
struct ProductParagraphTests {
  private static let text = "**Mục đích** chung\nđạt *2019* (*)\n\nđoạn ba"

  /// Pastes the text over the content of the first task.
  private func paste(_ text: String, in session: TerminalSession) throws {
    session.send("\u{1B}2\r")
    try #require(session.wait { $0.shows("‹ ") })
    session.send("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
    try #require(session.wait { $0.shows("Ctrl-S ghi") && $0.shows("đoạn ba") })
  }

  /// The contents of the tasks of a store.
  private func contents(_ store: String, _ desk: Desk) -> [String] {
    desk.run("list", "tasks", "--json", "--store", store).items
      .compactMap { $0["content"] as? String }
  }

  @Test("kill -9 while it is typed: all its lines are offered, and written as they were")
  func typed() throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = contents(store, desk)
    let session = try desk.open(["--store", store])
    try paste(Self.text, in: session)
    #expect(session.wait { _ in desk.drafts.first?.contains("đoạn ba") ?? false })
    session.kill(SIGKILL)
    #expect(session.waitForExit() == .killed(signal: SIGKILL))
    #expect(contents(store, desk) == before, "nothing is applied")
    let next = try desk.open(["--store", store])
    #expect(next.wait { $0.shows("Đang gõ dở") })
    next.send("\r")
    #expect(next.wait { $0.shows("Ctrl-S ghi") && $0.shows("đoạn ba") }, "\(next.screenText)")
    next.send("\u{13}")
    #expect(next.wait { $0.shows("đã lưu") })
    next.quit()
    #expect(contents(store, desk).contains(Self.text) && desk.drafts.isEmpty)
  }

  @Test(
    "kill -9 while it is written: the whole text is there, or the old one and the draft",
    arguments: 0..<6)
  func written(_ round: Int) throws {
    let desk = try Desk()
    let store = try desk.store()
    let before = contents(store, desk)
    let session = try desk.open(["--store", store])
    try paste(Self.text, in: session)
    #expect(session.wait { _ in desk.drafts.first?.contains("đoạn ba") ?? false })
    session.send("\u{13}")
    let isSaid = round == 0 && session.wait { $0.shows("đã lưu") }
    if round > 1 { session.listen(Double(round) * 0.004) }
    session.kill(SIGKILL)
    #expect(session.waitForExit() == .killed(signal: SIGKILL))
    let after = contents(store, desk)
    #expect(after.contains(Self.text) || after == before && !isSaid)
    let check = desk.run("check", "--json", "--store", store)
    #expect(!check.items.contains { ($0["code"] as? String ?? "").hasPrefix("file.") })
    if after == before { #expect(desk.drafts.contains { $0.contains("đoạn ba") }) }
  }
}
