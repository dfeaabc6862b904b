import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// Keys by chance in a score sheet.
@Suite("Noise in a score sheet")
struct SheetNoiseTests {
  private static let keys: [Key] =
    CommandTable.bindings.flatMap { $0.keys + $0.letters.map { Key.character($0) } }
    + "0123456789.,/%*-xđệ 军".map { Key.character($0) }
    + [.enter, .enter, .enter, .up, .down, .left, .right, .backspace, .escape]

  @Test(
    "Thousands of keys by chance trap nothing, and every sheet's chain holds",
    arguments: [AuthorRole.inspector, .secretary])
  func noise(role: AuthorRole) throws {
    var chance = Chance(role == .inspector ? 11 : 5)
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: role)
    work.press("⏎ ⏎")
    for step in 0..<4_000 {
      let pause = Int.random(in: 0..<2 * QuickLetters.pause, using: &chance)
      _ = work.app.update(.time(work.app.clock.later(by: pause)))
      let key = Self.keys.randomElement(using: &chance) ?? .enter
      _ = work.app.update(.input(.key(key)))
      if step % 50 == 0 {
        #expect(work.app.frame.canvas.size == work.app.size)
        work.saveAll(at: step / 50)
      }
      if step % 200 == 0 {
        for _ in 0..<8 { work.press("⎋") }
        if work.app.overlay != nil { work.press("⎋") }
        work.press("!4 ⏎ ⏎")
      }
    }
    for sheet in work.app.workspace.sheets.all { #expect(sheet.fault == nil) }
    #expect(role == .secretary || !work.app.workspace.sheets.all.isEmpty)
    if role == .secretary {
      let entries = work.app.workspace.sheets.all.flatMap(\.entries.values)
      #expect(entries.allSatisfy { $0[.team] == nil && $0[.own] == nil })
    }
  }
}
