import BigStore
import Glibc
import Testing

@testable import Domain
@testable import Store

/// What becomes of indexes that nobody needs any more.
@Suite("Indexes of score sheets that are left over")
struct SheetCacheTests {
  private let folder: TemporaryFolder
  private let cache: String

  init() throws {
    folder = try TemporaryFolder()
    cache = folder("cache")
  }

  /// Makes a store that is large enough for an index.
  private func store(_ name: String) throws -> String {
    let store = try #require(BigStore(units: 40, criteria: 3, campaigns: 2))
    let path = folder(name)
    _ = try StoreFolder.create(
      at: path, header: store.header, making: store.records, durable: false)
    return path
  }

  /// Opens a store so many days from now.
  private func open(_ path: String, days: Int = 0) throws {
    let now = Int64(time(nil) + 60 + days * 86_400) * 1_000_000_000
    _ = try StoreFolder.open(at: path, sheets: .remembered(cache: cache, now: now))
  }

  /// The names in the cache.
  private var names: [String] { (try? Folder(path: cache).names()) ?? [] }

  /// The name of the index of a store.
  private func index(of path: String) throws -> String {
    let root = try Folder(path: path)
    let identity = try root.status().identity
    return try #require(names.first { $0.hasSuffix("-\(identity.device)-\(identity.inode)") })
  }

  /// Has a file of the cache as old as so many days.
  private func age(_ name: String, days: Int) {
    var times = [timespec(tv_sec: time(nil) - days * 86_400, tv_nsec: 0)]
    times.append(times[0])
    utimensat(AT_FDCWD, "\(cache)/\(name)", &times, 0)
  }

  @Test("When an index is written, those of stores that are gone go, those of others stay")
  func gone() throws {
    let (kept, lost, replaced) = (try store("kept"), try store("lost"), try store("replaced"))
    for path in [kept, lost, replaced] { try open(path) }
    #expect(names.count == 3)
    let stays = try index(of: kept)
    run("/bin/rm", "-r", lost)
    run("/bin/mv", replaced, folder("elsewhere"))
    run("/bin/mkdir", replaced)
    // Nothing is looked for while an index is only read.
    try open(kept)
    #expect(names.count == 3)
    let new = try store("new")
    try open(new)
    #expect(try Set(names) == [stays, index(of: new)])
    try open(kept)
    #expect(names.count == 2)
  }

  @Test("One that was not used for 90 days goes, and to use it counts")
  func unused() throws {
    let (old, used) = (try store("old"), try store("used"))
    try open(old)
    try open(used)
    for path in [old, used] { age(try index(of: path), days: 91) }
    try open(used)
    let stays = try index(of: used)
    let new = try store("new")
    try open(new)
    #expect(try Set(names) == [stays, index(of: new)])
  }

  @Test("What is no index of ours stays, and what cannot be taken away is no error")
  func others() throws {
    run("/bin/mkdir", "-p", cache + "/sheets-folder")
    for name in ["notes", "sheets-xxx", "sheets-haaaaaaaaaa-1-2"] {
      put(Array("what?".utf8), in: "\(cache)/\(name)")
    }
    age("notes", days: 400)
    age("sheets-folder", days: 400)
    age("sheets-xxx", days: 400)
    let path = try store("s")
    try open(path)
    #expect(
      try Set(names) == [
        "notes", "sheets-folder", "sheets-haaaaaaaaaa-1-2", index(of: path),
      ])
  }

  @Test("A store that is opened by a relative path or through a link is found again")
  func links() throws {
    let (path, link) = (try store("real"), folder("link"))
    run("/bin/ln", "-s", path, link)
    try open(link)
    let stays = try index(of: path)
    run("/bin/rm", link)
    try open(try store("new"))
    #expect(names.contains(stays))
  }
}
