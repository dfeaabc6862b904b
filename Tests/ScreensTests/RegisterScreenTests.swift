import TestSupport
import Testing

@testable import Domain
@testable import Screens

/// Sheets that are signed on screen, and entered with it in the register of their campaign.
@Suite("Signed sheets are entered")
struct RegisterScreenTests {
  /// Two terminals at a sheet that the first of them has completed.
  private func room() throws -> SheetRoom {
    var room = try SheetRoom()
    let effects = room.left.completeSheet()
    room.disk.serve(effects, &room.left)
    _ = room.right.app.update(.reread(room.disk.workspace.all(.sheet), []))
    return room
  }

  /// What the campaign on a disk has entered, and whether it agrees with the sheets there.
  private func entries(_ disk: SharedDisk) throws -> [RegisterEntry] {
    let key = RecordKey(.campaign, ScoringStore.id("d", "Đợt 2026"))
    guard let campaign = disk.workspace[key]?.value(as: Campaign.self) else {
      throw DecodingFailure("campaign", .missing)
    }
    #expect(disk.workspace.registerDiscrepancies(of: campaign).isEmpty)
    #expect(disk.workspace.sheets.all.allSatisfy { disk.workspace.registerFault(of: $0) == nil })
    return campaign.register.entries
  }

  @Test("A sign, a confirmation and a new version are entered with the event, and nothing else is")
  func entered() throws {
    var room = try self.room()
    #expect(try entries(room.disk).isEmpty)
    for (keys, role) in [("!j → ⏎", "Đoàn 1"), ("!y → ⏎", "Đoàn 2"), ("^z", "Đoàn 2")] {
      room.left.sit(role)
      let effects = room.left.press(keys)
      room.disk.serve(effects, &room.left)
    }
    let entries = try entries(room.disk)
    #expect(entries.map(\.state) == [.signed, .confirmed])
    let sheet = try #require(room.disk.workspace.sheets.all.first)
    #expect(sheet.head == entries.last?.head && entries.last?.seq == sheet.count)
    #expect(room.left.app.workspace == room.disk.workspace, "what is held is what is on the disk")
    let log = try #require(
      room.disk.workspace[RecordKey(.campaign, ScoringStore.id("d", "Đợt 2026"))])
    #expect(log.tree.logEntries.isEmpty, "the register is no edit that restore takes back")
  }

  @Test("A sign that another terminal's note came before is entered as the event that it became")
  func behindAnother() throws {
    var room = try self.room()
    let signed = room.left.press("!j → ⏎")
    room.right.go(to: "I.1.2")
    room.right.press("!c")
    room.right.type("đã xem")
    let noted = room.right.press("⏎")
    room.disk.serve(noted, &room.right)
    room.disk.serve(signed, &room.left)
    let sheet = try #require(room.disk.workspace.sheets.all.first)
    #expect(sheet.state == .signed && sheet.count == 34)
    let entries = try entries(room.disk)
    #expect(entries.map(\.seq) == [34] && entries.first?.head == sheet.head)
    #expect(room.left.app.saving.pending.isEmpty && room.left.app.overlay == nil)
    #expect(room.left.app.workspace == room.disk.workspace)
  }

  @Test(
    "Two terminals sign two sheets of a campaign at once, and both are entered without a question")
  func atOnce() throws {
    var room = try self.room()
    room.right.press("⎋ ↓ ⏎")
    let completed = room.right.completeSheet()
    room.disk.serve(completed, &room.right)
    let first = room.left.press("!j → ⏎")
    let second = room.right.press("!j → ⏎")
    room.disk.serve(first, &room.left)
    room.disk.serve(second, &room.right)
    let entries = try entries(room.disk)
    #expect(entries.count == 2 && Set(entries.map(\.sheet)).count == 2)
    #expect(entries.last?.previous == entries.first.map { [$0.hash] })
    #expect(room.left.app.overlay == nil && room.right.app.overlay == nil)
    #expect(
      room.right.app.workspace[RecordKey(.campaign, ScoringStore.id("d", "Đợt 2026"))]
        == room.disk.workspace[RecordKey(.campaign, ScoringStore.id("d", "Đợt 2026"))])
  }

  @Test("A sheet that differs from what was signed says so on its row and takes nothing")
  func altered() throws {
    var room = try self.room()
    let signed = room.left.press("!j → ⏎")
    room.disk.serve(signed, &room.left)
    let record = try #require(room.disk.workspace.all(.sheet).first)
    let events = try #require(record.tree["events"]?.elements).dropLast()
    let cut = try Record(record.key, record.tree.with("events", .list(Array(events))))
    _ = room.left.app.update(.reread([cut], []))
    room.left.press("!j")
    #expect(room.left.app.overlay == nil)
    #expect(room.left.app.notice?.text.contains("khác với lúc ký") == true)
    room.left.press("⎋")
    #expect(room.left.text.contains("khác lúc ký"), "\(room.left.text)")
  }
}
