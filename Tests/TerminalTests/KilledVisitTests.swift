import Canvas
import Foundation
import Glibc
import TestSupport
import Testing

/// The power goes while an inspector scores: what was said to be saved is there, whatever comes after.
///
/// It runs only where `KILLS` says how often.
@Suite("Killed while scoring")
struct KilledVisitTests {
  /// How often, which takes two seconds each.
  private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 0

  /// What `check` says of sheets and files, and how many criteria a sheet has scored.
  private func told(_ desk: Desk, _ store: String) -> (faults: [String], scored: Int) {
    let codes = desk.run("check", "--json", "--store", store).items.compactMap {
      $0["code"] as? String
    }
    let items = desk.run("sheet", "show", "2019/UBND xã Sín Chải", "--json", "--store", store).items
    let kinds = ["score.event", "score.sheet-twice", "file.", "sign."]
    let faults = codes.filter { code in kinds.contains { code.hasPrefix($0) } }
    return (faults.sorted(), items.count { $0["team"] != nil && !($0["team"] is NSNull) })
  }

  @Test(
    "Killed at chance moments, no score that was said to be saved is lost, and no sheet is torn",
    .enabled(if: ProcessInfo.processInfo.environment["KILLS"] != nil))
  func killed() throws {
    let desk = try Desk()
    let seed = UInt64.random(in: 1...UInt64.max)
    var chance = Chance(seed)
    let start = try desk.store("dien-bien-2019")
    let before = told(desk, start).faults
    var (lost, torn, acknowledged, most) = (0, 0, 0, 0)
    for round in 0..<Self.kills {
      let store = desk("stores/round-\(round)")
      try FileManager.default.copyItem(atPath: start, toPath: store)
      let saved = try score(in: desk, store, &chance)
      let after = told(desk, store)
      acknowledged += saved
      most = max(most, after.scored - saved)
      lost += after.scored < saved ? 1 : 0
      torn += after.faults == before ? 0 : 1
    }
    print(
      "figures: killed \(Self.kills) times while scoring: \(acknowledged) scores acknowledged, lost "
        + "\(lost), torn \(torn), at most \(most) beyond what was acknowledged, seed \(seed)")
    #expect(lost == 0 && torn == 0)
  }

  /// Gives scores as fast as one types, and kills the program at any moment after one of them was said to be
  /// saved; how many were.
  private func score(
    in desk: Desk, _ store: String, _ chance: inout Chance
  ) throws -> Int {
    let inspector = try desk.open(["--store", store, "--as", "Đoàn 1:inspector"])
    try inspector.goToNewSheet()
    let sure = Int.random(in: 1...6, using: &chance)
    for count in 1...sure {
      inspector.send("*")
      let isSaid = { (screen: TerminalSession) in
        screen.shows("\(count)/31") && screen.shows("đã lưu")
      }
      try #require(inspector.wait { isSaid($0) }, "\(inspector.screenText)")
      // A picture may come in two pieces, the new count before the line that says it is being saved.
      _ = inspector.wait(0.05) { _ in false }
      try #require(inspector.wait { isSaid($0) }, "\(inspector.screenText)")
    }
    for _ in 0..<Int.random(in: 0...4, using: &chance) { inspector.send("*") }
    usleep(UInt32.random(in: 0...30_000, using: &chance))
    inspector.kill(SIGKILL)
    #expect(inspector.waitForExit() == .killed(signal: SIGKILL))
    return sure
  }
}
