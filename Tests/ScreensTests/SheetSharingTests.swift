import Domain
import Screens
import TestSupport
import Testing

/// Two inspectors at one sheet, each at a terminal of their own, on one disk.
@Suite("Two terminals at one sheet")
struct SheetSharingTests {
  @Test("Both begin the same sheet at once: it is one sheet with the scores of both")
  func begun() throws {
    var room = try SheetRoom()
    let first = typed("I.1.2:2 I.2.2:3", &room.left)
    let second = typed("I.1.3:1 I.3.1:3 I.3.2:1,5", &room.right)
    room.disk.serve(first, &room.left)
    room.disk.serve(second, &room.right)
    let sheets = room.disk.workspace.sheets.all
    #expect(sheets.map(\.count) == [5] && sheets.first?.fault == nil)
    #expect(try room.points("I.2.2") == "3" && room.points("I.3.2") == "1.5")
    #expect(room.right.app.overlay == nil && room.right.app.saving.pending.isEmpty)
    #expect(room.right.app.workspace.sheets == room.disk.workspace.sheets)
  }

  @Test("What is typed while the answer is on its way is written anew as well")
  func typedMeanwhile() throws {
    var room = try SheetRoom()
    let begin = typed("I.1.2:2", &room.left)
    room.disk.serve(begin, &room.left)
    _ = room.right.app.update(.reread(room.disk.workspace.all(.sheet), []))
    let first = typed("I.2.2:3", &room.left)
    room.disk.serve(first, &room.left)
    let second = typed("I.1.3:1", &room.right)
    guard case .save(let request)? = second.first else { throw DecodingFailure("save", .missing) }
    // The refusal is heard, then one more score is typed before the sheet was read again.
    let asked = room.right.app.update(
      .saveFailed(
        number: request.number,
        .conflict(.changedSince("events", current: nil, last: nil))))
    let third = typed("I.3.1:3", &room.right)
    room.disk.serve(asked + third, &room.right)
    #expect(try room.points("I.1.3") == "1" && room.points("I.3.1") == "3")
    #expect(room.disk.workspace.sheets.all.first?.count == 4)
    #expect(room.right.app.saving.pending.isEmpty && room.right.app.overlay == nil)
  }

  /// Both score the same criterion; the second one is asked.
  private func met() throws -> SheetRoom {
    var room = try SheetRoom()
    let first = typed("I.1.2:2", &room.left)
    let second = typed("I.1.2:1 I.1.3:2", &room.right)
    room.disk.serve(first, &room.left)
    room.disk.serve(second, &room.right)
    #expect(room.right.text.contains("Đã sửa ở nơi khác"))
    #expect(room.right.text.contains("Đoàn 1: I.1.2 · Đoàn: 2,00"))
    #expect(try room.points("I.1.3") == "2", "what the other left alone is written")
    return room
  }

  @Test("Where both scored the same, a bare Enter keeps theirs")
  func keptTheirs() throws {
    var room = try met()
    room.disk.serve(room.right.press("⏎"), &room.right)
    #expect(try room.points("I.1.2") == "2")
    #expect(room.disk.workspace.sheets.all.first?.count == 2)
    #expect(room.right.app.saving.pending.isEmpty)
  }

  @Test("Where both scored the same, mine is written on request, and undo brings theirs back")
  func wroteMine() throws {
    var room = try met()
    room.disk.serve(room.right.press("→ ⏎"), &room.right)
    #expect(try room.points("I.1.2") == "1")
    #expect(room.disk.workspace.sheets.all.first?.count == 3)
    room.disk.serve(room.right.press("^z"), &room.right)
    #expect(try room.points("I.1.2") == "2")
  }

  @Test("A score for a sheet that was completed meanwhile is shown, not lost in silence")
  func frozen() throws {
    var room = try SheetRoom()
    let effects = room.left.completeSheet()
    let late = typed("I.1.2:1", &room.right)
    room.disk.serve(effects, &room.left)
    room.disk.serve(late, &room.right)
    #expect(room.right.text.contains("Chưa ghi được"))
    #expect(room.right.text.contains("1,00") && room.right.text.contains("hoàn tất"))
    #expect(room.right.app.saving.pending.isEmpty)
    #expect(room.disk.workspace.sheets.all.first?.state == .complete)
  }

  @Test("An undo of what another scored since is refused, saying who")
  func undoRefused() throws {
    var room = try SheetRoom()
    let first = typed("I.1.2:2", &room.left)
    room.disk.serve(first, &room.left)
    _ = room.right.app.update(.reread(room.disk.workspace.all(.sheet), []))
    let second = typed("I.1.2:1", &room.right)
    room.disk.serve(second, &room.right)
    _ = room.left.app.update(.reread(room.disk.workspace.all(.sheet), []))
    #expect(room.left.press("^z").isEmpty)
    #expect(room.left.app.notice?.text.contains("Đoàn 2") == true)
    #expect(try room.points("I.1.2") == "1")
  }

  @Test("An event that does not follow the last one is refused by the store itself")
  func chained() throws {
    var room = try SheetRoom()
    let first = typed("I.1.2:2 I.1.3:2", &room.left)
    guard case .save(let request)? = first.last else { throw DecodingFailure("save", .missing) }
    var workspace = room.disk.workspace
    #expect(throws: ChangeRefusal.self) {
      try workspace.apply(request.edit.changes, request.stamp)
    }
  }
}

/// What one of them types, not yet on its way to the disk.
private func typed(_ scores: String, _ work: inout AppAtWork) -> [Effect] {
  let before = work.effects.count
  for pair in scores.split(separator: " ") {
    let parts = pair.split(separator: ":").map(String.init)
    work.go(to: parts[0])
    work.press(parts[1] + " ⏎")
  }
  return Array(work.effects.dropFirst(before))
}

extension SheetRoom {
  /// The team's points on the disk, by ordinal.
  fileprivate func points(_ ordinal: String) throws -> String? {
    let sheet = try #require(disk.workspace.sheet(try ScoringStore.name("UBND xã Quài Tở")))
    let row = try #require(sheet.criteria?.set.criterion(called: ordinal))
    return sheet.entries[row.id]?[.team]?.points?.plain
  }
}
