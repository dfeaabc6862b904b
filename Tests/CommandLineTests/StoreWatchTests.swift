import Domain
import Foundation
import Testing

@testable import CommandLine

/// What the watch on a store hears of other programs.
@Suite("The watch on the store")
struct StoreWatchTests {
  private static let unit = RecordKey(.unit, "uaaaaaaaaaa")
  private static let other = RecordKey(.unit, "ubbbbbbbbbb")

  /// A folder with the folders of a store, and a watch on it.
  private func watched() throws -> (folder: Scratch, store: String, watch: StoreWatch) {
    let folder = try Scratch()
    let store = folder("s")
    try makeFolder(store + "/rec/unit")
    let watch = StoreWatch(store)
    try #require(watch.descriptor >= 0)
    return (folder, store, watch)
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private func file(_ key: RecordKey, in store: String) -> String { "\(store)/\(key.file)" }

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test("A record written, renamed, deleted or taken away from readers is heard, once each")
  func records() throws {
    let (folder, store, watch) = try watched()
    defer { withExtendedLifetime(folder) {} }
    let path = file(Self.unit, in: store)
    try write("{}", path)
    #expect(watch.changed().keys == [Self.unit])
    #expect(watch.changed().keys.isEmpty, "nothing is told twice")
    try write("{ }", path)
    #expect(watch.changed().keys == [Self.unit])
    try write("{  }", store + "/rec/unit/.tmp-1")
    #expect(watch.changed().keys.isEmpty, "what is being written is no record yet")
    rename(store + "/rec/unit/.tmp-1", path)
    #expect(watch.changed().keys == [Self.unit])
    rename(path, file(Self.other, in: store))
    #expect(Set(watch.changed().keys) == [Self.unit, Self.other])
    chmod(file(Self.other, in: store), 0)
    #expect(watch.changed().keys == [Self.other])
    unlink(file(Self.other, in: store))
    #expect(watch.changed().keys == [Self.other])
    try write("", store + "/rec/unit/notes.txt")
    let hint = watch.changed()
    #expect(hint.keys.isEmpty && hint.kinds == [.unit], "a stray file has no id")
  }

  @Test("A folder that goes and comes again, of a kind or of all records, is watched again")
  func folders() throws {
    let (folder, store, watch) = try watched()
    defer { withExtendedLifetime(folder) {} }
    try makeFolder(store + "/rec/plan")
    #expect(watch.changed().kinds == [.plan])
    let plan = RecordKey(.plan, "paaaaaaaaaa")
    try write("{}", file(plan, in: store))
    #expect(watch.changed().keys == [plan])
    rename(store + "/rec/unit", store + "/away")
    #expect(watch.changed().kinds == [.unit])
    try write("{}", store + "/away/uaaaaaaaaaa.json")
    _ = watch.changed()
    rename(store + "/away", store + "/rec/unit")
    #expect(watch.changed().kinds == [.unit])
    unlink(file(Self.unit, in: store))
    #expect(watch.changed().keys == [Self.unit])
    try FileManager.default.removeItem(atPath: store + "/rec")
    let gone = watch.changed()
    #expect(gone.kinds.contains(.unit) && gone.kinds.contains(.plan))
    try makeFolder(store + "/rec/unit")
    #expect(watch.changed().kinds == Set(RecordKind.allCases))
    try write("{}", file(Self.unit, in: store))
    #expect(watch.changed().keys == [Self.unit])
  }

  @Test("Where the system lost some of what happened, everything is looked at")
  func overflow() throws {
    let (folder, store, watch) = try watched()
    defer { withExtendedLifetime(folder) {} }
    let limit = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let most = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
    let paths = [file(Self.unit, in: store), file(Self.other, in: store)]
    try write("{}", paths[0])
    for round in 0...(most / 2) { rename(paths[round % 2], paths[(round + 1) % 2]) }
    #expect(watch.changed().kinds == Set(RecordKind.allCases))
    #expect(watch.changed().kinds.isEmpty)
    unlink(paths[(most / 2 + 1) % 2])
    #expect(watch.changed().keys.count == 1)
  }

  @Test("Where there is no store there is nothing to hear, and nothing fails")
  func none() throws {
    let watch = StoreWatch("/nonexistent/store")
    #expect(watch.changed().keys.isEmpty && watch.changed().kinds.isEmpty)
  }
}

/// A folder of its own for one test; it goes with the value.
final class Scratch: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/bcdiso-test-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in it.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}
