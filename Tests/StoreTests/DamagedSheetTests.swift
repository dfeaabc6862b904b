import BigStore
import Glibc
import Testing

@testable import Domain
@testable import Store

@Suite("A score sheet that is damaged or doubled")
struct DamagedSheetTests {
  /// A store with units and sheets, and one sheet of it.
  private func store(in place: TemporaryFolder) throws -> (path: String, sheet: ScoreSheet) {
    let big = try #require(BigStore(units: 4, criteria: 5, campaigns: 1))
    let path = place("s")
    _ = try StoreFolder.create(at: path, header: big.header, making: big.records, durable: false)
    let record = try #require(try StoreFolder.open(at: path).workspace.all(.sheet).first)
    guard let sheet = record.value(as: ScoreSheet.self) else { throw CallFailure(.read, -1) }
    return (path, sheet)
  }

  @Test("A sheet of which half is cut away is known by its unit, and none is begun over it")
  func cut() throws {
    let place = try TemporaryFolder()
    let (path, sheet) = try store(in: place)
    // As the program begins one: its id follows from unit and campaign.
    let begun = SheetHeading(
      of: sheet.unit, in: sheet.campaign, by: CitedSet(sheet.criteriaSet, digest: nil), sheetDigest)
    let file = RecordKey(.sheet, try #require(begun).sheet.text).file
    let old = sheet.id.key.file
    let root = try Folder(path: path)
    let bytes = root.bytes(ofRecordFile: old) ?? []
    #expect(unlink(path + "/" + old) == 0)
    put(bytes.prefix(bytes.count / 2), in: path + "/" + file)
    let workspace = try StoreFolder.open(at: path).workspace
    #expect(workspace.damagedSheet(of: sheet.unit, in: sheet.campaign)?.file == file)
    #expect(workspace.obstacle(to: .latest(of: sheet.unit, in: sheet.campaign)) != nil)
    let others = workspace.all(.sheet).compactMap { record in
      record.value(as: ScoreSheet.self)
    }
    #expect(others.count == 3)
    for other in others {
      #expect(workspace.damagedSheet(of: other.unit, in: other.campaign) == nil)
      #expect(workspace.obstacle(to: .latest(of: other.unit, in: other.campaign)) == nil)
    }
  }

  @Test("Two sheets of one unit and version are an error at each, and take no edits")
  func twice() throws {
    let place = try TemporaryFolder()
    let (path, sheet) = try store(in: place)
    let other = RecordKey(.sheet, "szzzzzzzzzz")
    let heading = SheetHeading(
      sheet: try #require(ID<ScoreSheet>(other.id)), campaign: sheet.campaign, unit: sheet.unit,
      criteriaSet: sheet.criteriaSet)
    put(JSONText.write(heading.tree), in: path + "/" + other.file)
    let workspace = try StoreFolder.open(at: path).workspace
    #expect(workspace.unreadable.isEmpty)
    let found = audit(workspace).filter { $0.code == .sheetTwice }.map(\.record.id)
    #expect(Set(found) == [sheet.id.text, other.id])
    let latest = SheetName.latest(of: sheet.unit, in: sheet.campaign)
    #expect(workspace.sheet(latest)?.heading.sheet == sheet.id, "the empty one hides no scores")
    #expect(workspace.obstacle(to: latest) != nil)
  }
}
