import Canvas
import Domain
import Screens
import Tables
import TestSupport
import Testing

/// Keys by chance: whatever a person, a cat or a broken terminal sends.
@Suite("Noise")
struct NoiseTests {
  private static let keys: [Key] =
    // Not the settings: whoever becomes a leader there may not undo any more.
    CommandTable.bindings.filter { $0.command != .settings }.flatMap {
      $0.keys + $0.letters.map { Key.character($0) }
    }
    + "0123456789.,aăđệ \u{0301}\u{202E}军x-/=*".map { Key.character($0) }
    + [.backspace, .enter, .enter, .up, .down, .left, .right, .control("u")]

  /// One event by chance.
  private func event(_ chance: inout Chance) -> Event {
    switch Int.random(in: 0..<40, using: &chance) {
    case 0:
      let size = Size(
        columns: .random(in: 1..<160, using: &chance), rows: .random(in: 1..<60, using: &chance))
      return .input(.resized(size))
    case 1: return .input(.paste("12\tx\r\n\u{1B}[2J"))
    case 3: return .input(.burst([.character("n"), .enter, .character("4"), .tab]))
    case 2:
      let at = Point(
        column: .random(in: 0..<160, using: &chance), row: .random(in: 0..<60, using: &chance))
      return .input(
        .mouse(
          Mouse([.press, .wheelUp, .wheelDown].randomElement(using: &chance) ?? .press, at: at)))
    default: return .input(.key(Self.keys.randomElement(using: &chance) ?? .enter))
    }
  }

  @Test(
    "Ten thousand events by chance trap nothing, and undo of everything gives the start",
    arguments: ScreenName.allCases)
  func noise(screen: ScreenName) throws {
    var chance = Chance(UInt64(screen.rawValue) &* 977)
    var work = try AppAtWork(screen == .plans ? "bac-giang" : "dien-bien")
    let start = work.app.workspace.withoutLogs
    work.press("!\(screen.rawValue)")
    for step in 0..<10_000 {
      _ = work.app.update(event(&chance))
      if step % 23 == 0 {
        let frame = work.app.frame
        #expect(frame.canvas.size == work.app.size)
        if let caret = frame.caret { #expect(frame.canvas.bounds.contains(caret)) }
      }
      if step % 50 == 0 { work.saveAll(at: step / 50) }
      if step % 100 == 0 {
        #expect(work.app.audit == AuditIndex(work.app.workspace, on: work.app.clock.today))
      }
    }
    _ = work.app.update(.input(.resized(Size(columns: 80, rows: 24))))
    while !work.app.history.undoable.isEmpty {
      let before = work.app.history.undoable.count
      while work.app.overlay != nil || work.app.grid?.isTyping == true { work.press("⎋") }
      work.press("^z")
      let why = "\(work.app.notice?.text ?? "") \(work.app.history.undoable.last as Any)"
      try #require(work.app.history.undoable.count < before, Comment(rawValue: why))
    }
    #expect(work.app.workspace.withoutLogs == start)
  }
}
