import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// A decision on units, entered on screen 3.
@Suite("Reorganisations on screen")
struct ReorganisingTests {
  private let wards = ["UBND phường Him Lam", "UBND phường Nam Thanh", "UBND phường Thanh Bình"]

  /// The unit of that name, living or not.
  private func unit(_ name: String, _ work: AppAtWork) throws -> ID<Unit> {
    let found = work.app.workspace.find(.unit, name)
    try #require(found.count == 1, "\(name): \(found.map(\.key))")
    return try #require(ID<Unit>(found[0].key.id))
  }

  /// Goes to the row of the unit of that name.
  private func select(_ name: String, _ work: inout AppAtWork) throws {
    let id = try unit(name, work).text
    work.app.grid?.select(id: id)
  }

  /// Marks the units of those names.
  private func mark(_ names: [String], _ work: inout AppAtWork) throws {
    for name in names {
      try select(name, &work)
      work.press("!k")
    }
  }

  /// Opens the list of acts and chooses the one that is found by those words.
  private func choose(_ words: String, _ work: inout AppAtWork) {
    work.press("!r")
    work.type(words)
    work.press("⏎")
  }

  private func saves(_ work: AppAtWork) -> Int {
    work.effects.count { if case .save = $0 { true } else { false } }
  }

  @Test("Three wards become one, shown before it is written, in one step that undo takes back")
  func merge() throws {
    var work = try AppAtWork()
    let before = work.app.workspace
    try mark(wards, &work)
    choose("sap nhap thanh", &work)
    work.type("UBND phường Mới")
    work.press("⏎ ⏎ ⏎ ⏎ ⏎ ⏎")
    work.type("1661/NQ")
    let dialog = work.app.overlay
    work.press("⏎")
    #expect(work.text.contains("Xem trước") && saves(work) == 0)
    #expect(work.text.contains("+ UBND phường Mới: lập mới từ 21/11/2026"))
    #expect(work.app.workspace == before)
    work.press("⎋")
    #expect(work.app.overlay == dialog)
    work.press("⏎ ⏎")
    #expect(saves(work) == 1 && work.app.overlay == nil)
    let heir = try unit("UBND phường Mới", work)
    #expect(work.app.grid?.selected?.record == heir.key && work.app.grid?.marked == [])
    let made = try #require(work.app.workspace.unit(heir))
    #expect(made.predecessors.count == 3 && made.kind(on: nil) == "commune")
    #expect(made.predecessors.allSatisfy { $0.decision == "1661/NQ" })
    let after = work.app.workspace
    work.press("^z")
    #expect(work.app.workspace.unit(heir) == nil)
    #expect(work.text.contains("Đã hoàn tác: sáp nhập"))
    #expect(work.app.workspace.all(.unit).count == before.all(.unit).count)
    #expect(work.app.workspace.withoutLogs.filter { $0.key != heir.key } == before.withoutLogs)
    work.press("^y")
    #expect(work.app.workspace.withoutLogs == after.withoutLogs)
  }

  @Test("A parent that cannot be meant stays in its field with the reason, as often as it is typed")
  func wrongParent() throws {
    var work = try AppAtWork()
    let ward = try unit(wards[0], work)
    work.app.grid?.select(id: ward.text)
    choose("cap tren", &work)
    for (typed, why) in [
      ("", "Nhập tên hoặc mã một đơn vị"), ("zzzz", "Không tìm thấy đơn vị “zzzz”"),
      ("phường", "“phường” khớp"), ("ường Mường", "chỉ là một phần"),
      (wards[0], "không thể trực thuộc chính nó"),
    ] {
      work.press("^u")
      work.type(typed)
      // Without its list a name is read as it is typed.
      if work.app.dialogList != nil { work.press("⎋") }
      work.press("⏎ ⏎ ⏎")
      #expect(work.text.contains("▲"), "\(typed)")
      #expect(work.text.contains(why), "\(typed): \(work.text)")
      #expect(work.text.contains("▸Trực thuộc"))
    }
    #expect(saves(work) == 0)
    work.press("^u")
    work.type("UBND huyện Tuần Giáo")
    work.press("⏎ ⏎ ⏎ ⏎")
    #expect(saves(work) == 1 && work.app.grid?.selected?.record == ward.key)
    let parent = work.app.workspace.unit(ward)?.parent(on: nil)
    #expect(parent == (try unit("UBND huyện Tuần Giáo", work)))
  }

  @Test("A unit that ended, a day that is none, a code taken away, children left: each says why")
  func refused() throws {
    var work = try AppAtWork()
    let ward = try unit(wards[0], work)
    work.app.grid?.select(id: ward.text)
    choose("giai the", &work)
    work.press("^u 32/1/2026 ⏎ ⏎")
    #expect(work.text.contains("Không phải ngày"))
    work.press("^u 1/11/2026 ⏎ ⏎ ⏎")
    #expect(work.app.workspace.unit(ward)?.existence.to == Day(year: 2026, month: 10, day: 31))
    work.press("!q")
    work.app.grid?.select(id: ward.text)
    choose("doi ten", &work)
    work.press("x ⏎ ⏎ ⏎ ⏎ ⏎")
    #expect(work.text.contains("chỉ tồn tại đến 31/10/2026") && work.text.contains("▸Từ ngày"))
    work.press("⎋")
    try select(wards[1], &work)
    choose("doi ten", &work)
    work.press("⏎ ^u ⏎ ⏎ ⏎ ⏎")
    #expect(work.text.contains("Mã không bỏ được"))
    work.press("⎋")
    try select("UBND thành phố Điện Biên Phủ", &work)
    choose("giai the", &work)
    work.press("⏎ ⏎")
    #expect(work.text.contains("▲ Còn ") && !work.text.contains("bcdiso"))
    #expect(saves(work) == 1)
  }

  @Test("A unit is split by names and codes apart by semicolons")
  func split() throws {
    var work = try AppAtWork()
    let ward = try unit(wards[0], work)
    work.app.grid?.select(id: ward.text)
    choose("chia", &work)
    work.type("Phường Một; Phường Hai")
    work.press("⏎ 1;2;3 ⏎ ⏎ ⏎ ⏎")
    #expect(work.text.contains("2 tên mà 3 mã"))
    work.press("^u 991;992 ⏎ ⏎ ⏎ ⏎ ⏎")
    let (one, two) = (try unit("Phường Một", work), try unit("Phường Hai", work))
    #expect(work.app.workspace.unit(two)?.code(on: nil) == "992")
    #expect(work.app.grid?.selected?.record == one.key && saves(work) == 1)
    #expect(work.app.workspace.unit(ward)?.existence.to != nil)
  }

  @Test("A unit is founded out of a share of one that goes on, and others join one that goes on")
  func foundAndJoin() throws {
    var work = try AppAtWork()
    let giver = try unit(wards[0], work)
    work.app.grid?.select(id: giver.text)
    choose("lap don vi", &work)
    work.type("UBND phường Mới")
    work.press("⏎ ⏎ ⏎ ⏎")
    work.type("\(wards[0])=40%")
    work.press("⏎ ⏎ ⏎")
    #expect(work.text.contains("Xem trước"), "\(work.text)")
    work.press("⏎")
    let new = try #require(work.app.workspace.unit(try unit("UBND phường Mới", work)))
    #expect(new.predecessors.map(\.unit) == [giver] && new.predecessors[0].share == 4000)
    #expect(new.predecessors[0].isPart && work.app.workspace.unit(giver)?.existence.to == nil)
    try mark([wards[1], wards[2]], &work)
    choose("nhap vao", &work)
    work.type("UBND phường Mới")
    work.press("⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎")
    #expect(work.app.grid?.selected?.record == new.id.key, "\(work.text)")
    #expect(work.app.workspace.unit(new.id)?.predecessors.count == 3 && saves(work) == 2)
  }

  @Test(
    "What another terminal wrote while the preview was seen is shown before anything is written")
  func changedMeanwhile() throws {
    var work = try AppAtWork()
    let parent = try unit("UBND huyện Tuần Giáo", work)
    try mark(["UBND huyện Mường Ảng", "UBND huyện Tuần Giáo"], &work)
    choose("sap nhap thanh", &work)
    work.type("UBND huyện Mới")
    work.press("⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎")
    var theirs = work.app.workspace
    let ward = try unit(wards[0], work).key
    var order = Reorganisation(
      of: theirs, on: try #require(Day(year: 2026, month: 3, day: 1)), by: "",
      ids: IDGenerator(seed: 99))
    let moved = try order.move(try unit(wards[0], work), under: parent)
    try theirs.apply(moved, Stamp(at: "2026-11-21T09:41:30Z", by: "Khác"))
    let record = try #require(theirs[ward])
    _ = work.app.update(.reread([record], []))
    work.press("⏎")
    #expect(saves(work) == 0 && work.text.contains("vừa được sửa ở nơi khác"))
    work.press("⏎")
    #expect(saves(work) == 1)
    let heir = try unit("UBND huyện Mới", work)
    #expect(work.app.workspace.unit(try unit(wards[0], work))?.parent(on: nil) == heir)
  }

  @Test("A terminal that is too small on the way shows the same again when it is larger")
  func small() throws {
    var work = try AppAtWork()
    try select(wards[0], &work)
    for step in ["!r", "⏎", "⏎ ⏎ ^u", "⏎ ⏎"] {
      work.press(step)
      let (before, text) = (work.app.overlay, work.text)
      for size in [Size(columns: 40, rows: 10), Size(columns: 60, rows: 16)] {
        _ = work.app.update(.input(.resized(size)))
        _ = work.app.frame
      }
      _ = work.app.update(.input(.resized(Size(columns: 80, rows: 24))))
      #expect(work.app.overlay == before && work.text.contains("┌") == text.contains("┌"))
    }
  }

  @Test("Who may not change units, a store that is only read, and other tables say so")
  func permission() throws {
    for work in [
      try AppAtWork(role: .inspector), try AppAtWork(role: .leader), try AppAtWork(writable: false),
    ] {
      var work = work
      work.press("!3 !r")
      #expect(work.app.overlay == nil && work.app.notice?.role == .warning)
    }
    var work = try AppAtWork()
    work.press("!2 !r")
    #expect(work.app.overlay == nil && work.text.contains("cây đơn vị"))
    work.press("!3")
    try mark([wards[0], wards[1]], &work)
    choose("giai the", &work)
    #expect(work.app.overlay == nil && work.text.contains("đang chọn 2"))
  }

  @Test(
    "Whatever is chosen, marked and typed for an act traps nothing, is checked, and is undone whole",
    arguments: [1, 2, 3, 4] as [UInt64])
  func noise(seed: UInt64) throws {
    var chance = Chance(seed)
    var work = try AppAtWork()
    let start = work.app.workspace.withoutLogs
    let texts =
      work.app.workspace.all(Unit.self).map { $0.name(on: nil) }
      + ["", "–", "Mới A; Mới B", "UBND xã Mới", "1;2", "1/7/2025", "x=40%", "03127", "huyện"]
    var written = 0
    for _ in 0..<80 {
      if chance.below(3) == 0 { work.press("!q") }
      let ids = work.app.grid?.rows.map(\.id) ?? []
      for _ in 0...chance.below(3) {
        work.app.grid?.select(id: chance.one(of: ids))
        if chance.below(2) == 0 { work.press("!k") }
      }
      work.press("!r" + String(repeating: " ↓", count: chance.below(7)) + " ⏎")
      for _ in 0..<24 {
        guard case .dialog? = work.app.overlay else { break }
        if chance.below(3) == 0 {
          work.press("^u")
          work.type(chance.one(of: texts))
        }
        work.press(chance.one(of: ["⏎", "⏎", "⏎", "↓", "→ ⏎"]))
      }
      _ = work.app.frame
      if case .preview? = work.app.overlay {
        work.press("⏎")
        written += 1
        #expect(work.app.overlay == nil)
        #expect(work.app.audit == AuditIndex(work.app.workspace, on: work.app.clock.today))
      }
      while work.app.overlay != nil { work.press("⎋") }
      if chance.below(4) == 0 { work.saveAll() }
    }
    #expect(written > 2 && saves(work) == written)
    for _ in 0..<written { work.press("^z") }
    #expect(work.app.workspace.withoutLogs == start)
  }

  @Test("List, dialog and preview look as they were read")
  func pictures() throws {
    let golden = Golden(beside: #filePath)
    var work = try AppAtWork()
    try mark(wards, &work)
    work.press("!r")
    #expect(try golden.difference(of: work.app.frame, named: "reorganise-list-80x24") == nil)
    work.press("↓ ↓ ⏎")
    work.type("UBND phường Điện Biên Phủ")
    work.press("⏎ ⏎ ⏎")
    work.type("zzz")
    work.press("⏎ ⏎ ⏎ ⏎")
    #expect(try golden.difference(of: work.app.frame, named: "reorganise-dialog-80x24") == nil)
    work.press("^u ⏎ ⏎ ⏎")
    work.type("1661/NQ-UBTVQH15")
    work.press("⏎")
    #expect(try golden.difference(of: work.app.frame, named: "reorganise-preview-80x24") == nil)
  }
}
