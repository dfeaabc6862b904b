import Domain
import TestSupport
import Testing

@testable import Screens

/// What leaving asks of the copy of a sample.
@Suite("Keeping a sample")
struct KeepingTests {
  /// At a sample's copy that may be kept at a place, if any.
  private func atCopy(keepsAt place: String?) throws -> AppAtWork {
    var work = try AppAtWork()
    work.app.document.access.isSample = true
    work.app.document.access.keepsAt = place
    return work
  }

  @Test("Nothing changed: leaving asks no more than ever")
  func unchanged() throws {
    var work = try atCopy(keepsAt: "/home/an/store")
    work.press("F10")
    #expect(!work.text.contains("/home/an/store"))
    #expect(work.press("⏎") == [.quit])
  }

  @Test("Changed: it stays in its folder, or is kept, or the person stays")
  func changed() throws {
    for (keys, effects) in [
      ("⏎", []), ("→ ⏎", [Effect.quit]), ("→ → ⏎", [.keepCopy, .quit]), ("⎋", []),
    ] {
      var work = try atCopy(keepsAt: "/home/an/store")
      work.press("F2 x ⏎")
      work.saveAll()
      work.press("F10")
      #expect(work.text.contains("/home/an/store") && work.text.contains("giữ làm kho của tôi"))
      #expect(work.press(keys) == effects, "\(keys)")
      #expect(work.app.overlay == nil)
    }
  }

  @Test("Where there is a store already it cannot be kept")
  func noPlace() throws {
    var work = try atCopy(keepsAt: nil)
    work.press("F2 x ⏎")
    work.saveAll()
    work.press("F10")
    #expect(!work.text.contains("giữ làm kho"))
    #expect(work.press("⏎") == [.quit])
  }
}
