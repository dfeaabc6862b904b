import BigStore
import Testing

@testable import Domain
@testable import Store

@Suite("A score sheet whose file was cut")
struct CutSheetTests {
  /// A store with units, a campaign and sheets, and the file of one of them.
  private func store(in place: TemporaryFolder) throws -> (path: String, key: RecordKey) {
    let big = try #require(BigStore(units: 5, criteria: 6, campaigns: 1))
    let path = place("s")
    _ = try StoreFolder.create(
      at: path, header: big.header, making: big.records, durable: false)
    let opened = try StoreFolder.open(at: path)
    return (path, try #require(opened.workspace.all(.sheet).dropFirst(2).first).key)
  }

  /// The file of a record.
  private func whole(_ key: RecordKey, in store: String) throws -> [UInt8] {
    let root = try Folder(path: store)
    let bytes = root.bytes(ofRecordFile: key.file)
    return try #require(bytes)
  }

  @Test("Wherever it was cut, the whole entries before come back, and nothing that is not proved")
  func cutAnywhere() throws {
    let place = try TemporaryFolder()
    let (path, key) = try store(in: place)
    let bytes = try whole(key, in: path)
    let opened = try StoreFolder.open(at: path)
    guard let sheet = opened.workspace[key]?.value(as: ScoreSheet.self) else {
      throw DecodingFailure("sheet", .missing)
    }
    #expect(sheet.events.count > 5)
    for cut in stride(from: 0, to: bytes.count - 1, by: 41) {
      let part = Array(bytes.prefix(cut))
      let found = CutSheet(part, of: key, in: opened.workspace)
      let ends = String(decoding: part, as: UTF8.self).ranges(of: "\n    }").count
      #expect(found?.events ?? 0 == ends, "cut at \(cut)")
      guard let cutSheet = found?.record.value(as: ScoreSheet.self) else { continue }
      #expect(cutSheet.heading == sheet.heading, "cut at \(cut)")
      #expect(cutSheet.events == Array(sheet.events.prefix(ends)), "cut at \(cut)")
    }
  }

  @Test("An entry that was changed proves nothing, and another sheet's entries are not taken")
  func notProved() throws {
    let place = try TemporaryFolder()
    let (path, key) = try store(in: place)
    let opened = try StoreFolder.open(at: path)
    let file = try whole(key, in: path)
    let half = Array(file.prefix(file.count / 2))
    let text = String(decoding: half, as: UTF8.self)
    #expect(CutSheet(half, of: key, in: opened.workspace) != nil)
    let forged = text.replacing("\"seq\": 2\n", with: "\"seq\": 3\n")
    #expect(forged != text)
    #expect(CutSheet(Array(forged.utf8), of: key, in: opened.workspace) == nil)
    let other = RecordKey(.sheet, "szzzzzzzzzz")
    #expect(CutSheet(half, of: other, in: opened.workspace) == nil)
  }

  @Test("The repair writes the beginning of the sheet and keeps the cut file")
  func repaired() throws {
    let place = try TemporaryFolder()
    let (path, key) = try store(in: place)
    let file = try whole(key, in: path)
    put(file.prefix(file.count / 2), in: path + "/" + key.file)
    let store = try StoreFolder.open(at: path)
    let repairs = try store.folder.repairs(of: store.workspace, Sample.later)
    guard case .beginning(_, let events)? = repairs.first?.remedy else {
      Issue.record("no beginning: \(repairs.map(\.file))")
      return
    }
    for repair in repairs { _ = try store.folder.carryOut(repair) }
    let opened = try StoreFolder.open(at: path)
    #expect(opened.workspace.unreadable.isEmpty)
    let sheet = try #require(ID<ScoreSheet>(key.id))
    #expect(opened.workspace.sheets[sheet]?.count == events && events > 2)
    #expect(opened.quarantined == ["sheet-\(key.id).json"])
  }
}
