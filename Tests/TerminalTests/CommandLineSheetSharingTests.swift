import Foundation
import TestSupport
import Testing

/// Two commands on one sheet: one has read it, then the other writes first.
@Suite("Score sheets shared on the command line")
struct CommandLineSheetSharingTests {
  private static let sheet = "đợt 2026/quài tở"

  /// A command as an inspector.
  private static func words(_ store: String, _ words: [String]) -> [String] {
    words + ["--store", store, "--as", "Đoàn 1:inspector"]
  }

  /// What comes of `later` when `first` is written after `later` has read the store.
  private func meet(
    _ desk: Desk, _ first: [String], _ later: [String], before: [[String]] = []
  ) throws -> (Ran, store: String) {
    let store = try desk.scoringStore()
    for words in before { try #require(desk.run(Self.words(store, words)).status == 0) }
    // What the other writes is made in a copy, and put into the store while the lock is ours.
    let copy = desk("stores/copy")
    try FileManager.default.copyItem(atPath: store, toPath: copy)
    let other = first + ["--store", copy, "--as", "Đoàn 2:inspector"]
    try #require(desk.run(other).status == 0)
    let lock = open("\(store)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(lock) }
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    let running = desk.start(Self.words(store, later))
    try #require(running.opens("\(store)/lock"))
    let files = FileManager.default
    try files.createDirectory(atPath: "\(store)/rec/sheet", withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: "\(copy)/rec/sheet") {
      let data = try Data(contentsOf: URL(filePath: "\(copy)/rec/sheet/\(name)"))
      try data.write(to: URL(filePath: "\(store)/rec/sheet/\(name)"))
    }
    try #require(flock(lock, LOCK_UN) == 0)
    return (running.finish(), store)
  }

  @Test(
    "Of two scores of different criteria both are written, on a new sheet and on a begun one",
    arguments: [[], [["score", sheet, "I.7", "0"]]])
  func both(before: [[String]]) throws {
    let desk = try Desk()
    let (ran, store) = try meet(
      desk, ["score", Self.sheet, "I.1.1", "*"], ["score", Self.sheet, "I.1.2", "1"],
      before: before)
    #expect(ran.status == 0 && ran.output.hasPrefix("OK I.1.2"), "\(ran.error)")
    let items = desk.run("sheet", "show", Self.sheet, "--json", "--store", store).items
    let scored = items.filter { $0["team"] != nil }.compactMap { $0["ordinal"] as? String }
    #expect(scored.count == 2 + before.count && Set(scored).isSuperset(of: ["I.1.1", "I.1.2"]))
    #expect(desk.run("check", "--store", store).status == 0)
  }

  @Test("Of two scores of one criterion the later one is not written, and says what stands there")
  func met() throws {
    let desk = try Desk()
    let (ran, store) = try meet(
      desk, ["score", Self.sheet, "I.1.2", "0"], ["score", Self.sheet, "I.1.2", "1"])
    #expect(ran.status == 3 && ran.isOneSentence, "\(ran.output)")
    #expect(ran.error.contains("Đoàn 2 vừa ghi “I.1.2"), "\(ran.error)")
    let shown = desk.run("sheet", "show", Self.sheet, "--json", "--store", store).items
    #expect(shown.filter { $0["team"] != nil }.count == 1)
  }

  @Test("The same score, given twice, is no conflict")
  func same() throws {
    let desk = try Desk()
    let (ran, _) = try meet(
      desk, ["score", Self.sheet, "I.1.2", "1"], ["score", Self.sheet, "I.1.2", "1"])
    #expect(ran.status == 0, "\(ran.error)")
  }

  @Test("A note and a finding go behind a score that came first")
  func beside() throws {
    let desk = try Desk()
    let (ran, store) = try meet(
      desk, ["score", Self.sheet, "I.1.2", "1"],
      ["sheet", "finding", Self.sheet, "minor", "Thiếu", "--criterion", "I.1.2"])
    #expect(ran.status == 0, "\(ran.error)")
    #expect(desk.run("list", "findings", "--json", "--store", store).items.count == 1)
    #expect(desk.run("check", "--store", store).status == 0)
  }
}
