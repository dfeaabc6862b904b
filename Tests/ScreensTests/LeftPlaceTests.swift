import Domain
import TestSupport
import Testing

@testable import Screens

/// The program begins where the person left it.
@Suite("Where one left")
struct LeftPlaceTests {
  /// Leaves by the key and opens the same store anew.
  private func reopened(
    _ work: AppAtWork, _ workspace: Workspace? = nil, as role: AuthorRole = .secretary
  ) throws -> AppAtWork {
    var left = work
    left.press("^q ⏎")
    let place = try #require(
      left.effects.lazy.compactMap { effect -> LeftPlace? in
        guard case .keepPlace(let place) = effect else { return nil }
        return place
      }.first, "\(left.text)")
    let read = try #require(LeftPlace(place.tree))
    #expect(read == place)
    var start = App.Start(
      size: work.app.size, workspace: workspace ?? work.app.workspace,
      author: Author(office: "Thư ký", role: role), seed: 7)
    start.clock = work.app.clock
    start.place = read
    return AppAtWork(App(start))
  }

  @Test("The same table is seen again, and Esc leads out as it did")
  func sameAgain() throws {
    for keys in [
      "!2 ⏎ ↓ ↓ →", "!2 ⏎ ⇥ ⇥ ↓", "!3 ↓ ↓ ↓ → →", "!3 ↓ ⏎ ⇥ ⇥", "!5 ⇥ ↓ ↓ ↓ →", "!4 ⏎ ↓ ⇥",
      "[ !1 ↓",
      "!3 ⇥ ⇥ ↓",
    ] {
      var work = try AppAtWork("dien-bien")
      work.press(keys)
      var again = try reopened(work)
      for _ in work.app.navigation.here.levels {
        #expect(again.app.screen == work.app.screen && again.app.year == work.app.year, "\(keys)")
        #expect(again.app.grid?.table == work.app.grid?.table, "\(keys)")
        #expect((again.app.grid?.selected == nil) == (work.app.grid?.selected == nil), "\(keys)")
        work.press("⎋")
        again.press("⎋")
      }
    }
  }

  @Test("The same row and column are selected")
  func sameCell() throws {
    for keys in ["!2 ⏎ ↓ ↓ →", "!3 ↓ ↓ ↓ → →", "!5 ⇥ ↓ ↓ ↓ →", "!4 ⏎ ↓ ⇥", "!3 ⇥ ⇥ ↓"] {
      var work = try AppAtWork("dien-bien")
      work.press(keys)
      let again = try reopened(work)
      #expect(again.app.grid?.selected?.id == work.app.grid?.selected?.id, "\(keys)")
      #expect(again.app.grid?.column == work.app.grid?.column, "\(keys)")
    }
  }

  @Test("An inspector is back on the criterion where they left the sheet")
  func sheet() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎ * * * ↓")
    work.saveAll()
    let again = try reopened(work, as: .inspector)
    #expect(again.app.grid?.table == work.app.grid?.table)
    #expect(again.app.grid?.selected?.id == work.app.grid?.selected?.id)
  }

  @Test("Another role, and what is gone, begin on a screen of their own")
  func gone() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!2 ⏎ ⇥ ↓")
    let leader = try reopened(work, as: .leader)
    #expect(leader.app.screen == .dashboard)
    var workspace = work.app.workspace
    for plan in workspace.all(.plan) {
      var tree = plan.tree
      _ = tree.put(.flag(true), at: Tree.deletedKey)
      workspace.put(try Record(plan.key, tree))
    }
    let again = try reopened(work, workspace)
    #expect(again.app.screen == .plans && again.app.navigation.here.levels.count == 1)
  }

  @Test("What is no place is none, whatever stands in the file")
  func damaged() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!2 ⏎ ⇥ ↓ ⎋")
    let tree = LeftPlace(work.app).tree
    for key in (tree.members ?? [:]).keys {
      for wrong: Tree in [.text("\u{1B}[2J"), .integer(-1), .integer(.max), .list([.flag(true)])] {
        var broken = tree.members ?? [:]
        broken[key] = wrong
        guard let place = LeftPlace(.object(broken)) else { continue }
        var start = App.Start(
          size: work.app.size, workspace: work.app.workspace,
          author: Author(office: "Thư ký", role: .secretary), seed: 7)
        start.place = place
        #expect(App(start).frame.canvas.size == work.app.size)
      }
    }
  }
}
