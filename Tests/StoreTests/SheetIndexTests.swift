import BigStore
import Glibc
import TestSupport
import Testing

@testable import Domain
@testable import Store

@Suite("The index of score sheets")
struct SheetIndexTests {
  private let folder: TemporaryFolder
  private let path: String
  private let cache: String
  private let whole: OpenedStore

  init() throws {
    folder = try TemporaryFolder()
    (path, cache) = (folder("s"), folder("deep/cache"))
    let store = try #require(BigStore(units: 40, criteria: 5, campaigns: 2))
    _ = try StoreFolder.create(
      at: path, header: store.header, making: store.records, durable: false)
    whole = try StoreFolder.open(at: path)
  }

  /// Opens the store a minute from now: the files lie that far back.
  private func open(cache: String? = nil) throws -> OpenedStore {
    let now = Int64(time(nil) + 60) * 1_000_000_000
    return try StoreFolder.open(
      at: path, sheets: .remembered(cache: cache ?? self.cache, now: now))
  }

  /// The files in the cache.
  private var files: [String] {
    guard let folder = try? Folder(path: cache), let names = try? folder.names() else { return [] }
    return names.map { cache + "/" + $0 }
  }

  /// How many sheets are taken from the index, so many seconds from now.
  private func remembered() throws -> Int {
    let root = try Folder(path: path)
    let header = whole.workspace.header
    let cache = SheetCache(
      cache, header, try root.status().identity, at: path, now: 0)
    let contents = whole.workspace
    let criteria = JudgedCriteria(contents.all(.criteriaSet), whole.digests)
    let outer = try root.folder("rec")
    let sheets = try outer.folder("sheet")
    let keys = contents.all(.sheet).map(\.key)
    let reading = SheetsReading(
      keys, in: sheets, criteria, .remembered(cache: self.cache, now: 0), cache)
    return reading.readings.count { reading in
      if case .held(_, isRemembered: true) = reading { true } else { false }
    }
  }

  private func isSame(_ store: OpenedStore) -> Bool {
    store.workspace.sheets == whole.workspace.sheets && store.digests == whole.digests
      && store.workspace.records.count == whole.workspace.records.count
      && store.workspace.unreadable == whole.workspace.unreadable
  }

  @Test("With or without it a store opens the same, and then no sheet is read")
  func same() throws {
    #expect(whole.workspace.sheets.all.count == 80)
    #expect(isSame(try open()))
    #expect(files.count == 1)
    #expect(try remembered() == 80)
    #expect(isSame(try open()))
    #expect(isSame(try StoreFolder.open(at: path, sheets: .replayed)))
    let opened = try open()
    for key in opened.workspace.all(.sheet).map(\.key) {
      #expect(opened.workspace[key]?.isLoaded == false)
      #expect(opened.loaded(key) == whole.workspace[key])
    }
    #expect(files.allSatisfy { mode(of: $0) == 0o600 })
    #expect(mode(of: cache) == 0o700)
  }

  @Test("What another program wrote is seen, whatever it does to the times")
  func changedFile() throws {
    _ = try open()
    let key = try #require(whole.workspace.all(.sheet).last?.key)
    let file = path + "/" + key.file
    var before = stat()
    stat(file, &before)
    let old = try #require(bytes(of: file))
    // One bit of a score: the same length, and the times are put back.
    let text = String(decoding: old, as: UTF8.self)
    let changed = text.replacing("Đoàn đánh giá", with: "Đoàn đánh giã")
    try #require(changed.utf8.count == old.count && changed != text)
    put(Array(changed.utf8), in: file)
    var times = [before.st_atim, before.st_mtim]
    utimensat(AT_FDCWD, file, &times, 0)
    var after = stat()
    stat(file, &after)
    #expect(after.st_size == before.st_size && after.st_ino == before.st_ino)
    #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    #expect(try remembered() == 79)
    let store = try open()
    let id = try #require(ID<ScoreSheet>(key.id))
    // The chain does not hold any more: the sheet is kept whole, with its fault.
    #expect(store.workspace.sheets[id]?.fault?.reason == .wrongHash)
    #expect(store.workspace[key]?.isLoaded == true)
  }

  @Test("An event that was committed is seen, and its sheet is known again later")
  func committed() throws {
    let opened = try open()
    let sheet = try #require(opened.workspace.sheets.all.first { $0.state.takesScores })
    let key = sheet.heading.sheet.key
    let criterion = try #require(sheet.criteria?.tree.leaves.first)
    let event = try sheet.event(
      .note(criterion.id, "mới"), id: try #require(ID<SheetEvent>("yaaaaaaaaaa")), Sample.stamp,
      sheetDigest)
    var folder = opened.folder
    let committed = try folder.commit([
      RecordEdit(key, [sheet.adding(event)], Sample.stamp, base: opened.digests[key])
    ])
    #expect(committed.map(\.wasMerged) == [false])
    let again = try open()
    #expect(again.workspace.sheets[sheet.heading.sheet]?.entries[criterion.id]?.note == "mới")
    #expect(again.digests[key] == committed.first?.digest)
  }

  @Test("A file that changed right before it was read is read again each time")
  func racy() throws {
    let changes = whole.workspace.all(.sheet).map { told(path + "/" + $0.key.file).changed }
    let oldest = try #require(changes.min())
    _ = try StoreFolder.open(
      at: path, sheets: .remembered(cache: cache, now: oldest + 2_900_000_000))
    #expect(files.isEmpty)
    // One younger than the others: changed in the future, as far as this clock can tell.
    let key = try #require(whole.workspace.all(.sheet).first?.key)
    var times = [timespec(tv_sec: time(nil) + 3600, tv_nsec: 0)]
    times.append(times[0])
    utimensat(AT_FDCWD, path + "/" + key.file, &times, 0)
    #expect(isSame(try open()))
    #expect(try remembered() == 79)
    #expect(isSame(try open()))
  }

  @Test("Where the criteria changed, or went, the sheets are replayed by what is there")
  func criteria() throws {
    _ = try open()
    let key = try #require(whole.workspace.all(.criteriaSet).first?.key)
    var folder = whole.folder
    let rows = try #require(whole.workspace[key]?.tree["criteria"]?.elements)
    let leaf = try #require(rows.first { $0["rule"]?.asText == "passFail" }?.rowID)
    // Points that were given before are none of a criterion with another maximum.
    _ = try folder.commit([
      Sample.edit(
        Change(
          key, .set(Path("criteria.\(leaf).maximum"), old: .integer(200), new: .integer(300))))
    ])
    let truth = try StoreFolder.open(at: path).workspace
    #expect(truth.sheets.all.contains { $0.fault != nil })
    #expect(try open().workspace.sheets == truth.sheets)
    run("/bin/rm", path + "/" + key.file)
    let without = try StoreFolder.open(at: path).workspace
    #expect(try open().workspace.sheets == without.sheets)
    #expect(try open().workspace.sheets == without.sheets)
  }

  @Test("Damaged anywhere, cut short, of another store or version, it is as if there were none")
  func damaged() throws {
    _ = try open()
    let file = try #require(files.first)
    let good = try #require(bytes(of: file))
    let store = whole.workspace.header.id
    #expect(SheetIndex(good, store: store) != nil)
    #expect(SheetIndex(good, store: "haaaaaaaaaa") == nil)
    for place in stride(from: 0, to: good.count, by: 307) {
      var wrong = good
      wrong[place] ^= 1 << (place % 8)
      #expect(SheetIndex(wrong, store: store) == nil)
      #expect(SheetIndex(Array(good[..<place]), store: store) == nil)
    }
    var older = good
    older[14] = UInt8(ascii: "0")
    #expect(SheetIndex(sealed(older), store: store) == nil)
    put(good[..<(good.count / 2)], in: file)
    #expect(isSame(try open()))
    #expect(bytes(of: file) == good)
  }

  /// An index with the digest of what it says now.
  private func sealed(_ bytes: [UInt8]) -> [UInt8] {
    let body = Array(bytes.dropLast(32))
    return body + quickDigest(of: body, count: body.count)
  }

  @Test("One that was sealed by somebody with bad intentions stops nothing, and check reads on")
  func hostile() throws {
    _ = try open()
    let file = try #require(files.first)
    let good = try #require(bytes(of: file))
    let store = whole.workspace.header.id
    let criteria = JudgedCriteria(whole.workspace.all(.criteriaSet), whole.digests)
    var chance = Chance(5)
    var read = 0
    for _ in 0..<600 {
      var wrong = good
      for _ in 0..<3 {
        wrong[Int.random(in: 26..<wrong.count, using: &chance)] = .random(
          in: 0...255, using: &chance)
      }
      guard let index = SheetIndex(sealed(wrong), store: store) else { continue }
      read += 1
      for sheet in whole.workspace.sheets.all.prefix(8) {
        let id = sheet.heading.sheet.text
        var status = stat()
        stat(path + "/rec/sheet/\(id).json", &status)
        let held = index.sheet(id, FileStamp(told(path + "/rec/sheet/\(id).json")), criteria)
        #expect(held == nil || held?.events.heading.sheet.text == id)
      }
    }
    #expect(read > 0)
    // A state that nobody gave: shown where the index is believed, never where all is checked.
    let confirmed = try #require(whole.workspace.sheets.all.first { $0.state == .confirmed })
    var lie = try #require(held(confirmed.heading.sheet.text))
    lie.events.state = .superseded
    let others = whole.workspace.sheets.all.compactMap { held($0.heading.sheet.text) }
    put(
      SheetIndex.bytes(
        of: [lie] + others.filter { $0.events.heading != confirmed.heading }, store: store),
      in: file)
    let id = confirmed.heading.sheet
    #expect(try open().workspace.sheets[id]?.state == .superseded)
    let checked = try StoreFolder.open(at: path, sheets: .replayed)
    #expect(checked.workspace.sheets[id]?.state == .confirmed)
  }

  private func told(_ file: String) -> FileStatus {
    let parts = file.split(separator: "/").map(String.init)
    guard let folder = try? Folder(path: "/" + parts.dropLast().joined(separator: "/")),
      let name = parts.last, let status = try? folder.status(of: name)
    else { return FileStatus(.init()) }
    return status
  }

  /// A sheet as an index would keep it.
  private func held(_ id: String) -> HeldSheet? {
    let criteria = JudgedCriteria(whole.workspace.all(.criteriaSet), whole.digests)
    let key = RecordKey(.sheet, id)
    guard let sheet = ID<ScoreSheet>(id), let events = whole.workspace.sheets[sheet],
      let digest = whole.digests[key]
    else { return nil }
    return HeldSheet(
      events: events, digest: digest,
      criteria: criteria.digest(of: [events.heading.criteriaSet]),
      stamp: FileStamp(told(path + "/" + key.file)))
  }

  @Test("Where none can be written or read, the store opens without a word")
  func noCache() throws {
    #expect(isSame(try open(cache: "/dev/null/cache")))
    #expect(isSame(try open(cache: "relative\u{0}")))
    put([], in: folder("file"))
    #expect(isSame(try open(cache: folder("file"))))
    _ = try open()
    let file = try #require(files.first)
    // Anybody could have written it, or it lies elsewhere: not believed, and replaced.
    for spoil in [["/bin/chmod", "666", file], ["/bin/mv", file, folder("elsewhere")]] {
      run(spoil[0], Array(spoil.dropFirst()))
      if spoil[0] == "/bin/mv" { run("/bin/ln", "-s", folder("elsewhere"), file) }
      #expect(try remembered() == 0)
      #expect(isSame(try open()))
      #expect(try remembered() == 80)
      #expect(mode(of: file) == 0o600)
    }
  }

  @Test("Many that open the store at once leave one index, and each sees the same")
  func together() async throws {
    let whole = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<12 { group.addTask { isSame(try open()) } }
      return try await group.allSatisfy { $0 }
    }
    #expect(whole)
    #expect(files.count == 1)
    #expect(try remembered() == 80)
  }

  @Test("A small store has none")
  func small() throws {
    let store = try #require(BigStore(units: 10, criteria: 5, campaigns: 1))
    let path = folder("small")
    _ = try StoreFolder.create(
      at: path, header: store.header, making: store.records, durable: false)
    let opened = try StoreFolder.open(
      at: path, sheets: .remembered(cache: cache, now: .max))
    #expect(opened.workspace.sheets.all.count == 10)
    #expect(files.isEmpty)
  }
}
