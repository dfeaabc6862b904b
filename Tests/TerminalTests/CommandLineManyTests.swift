import Foundation
import TestSupport
import Testing

@Suite("Much at once from the command line")
struct CommandLineManyTests {
  private static let units = ["UBND xã Thanh Luông", "UBND xã Quài Tở", "UBND phường Him Lam"]

  private func items(_ desk: Desk, _ words: [String]) -> [[String: Any]] {
    desk.run(words + ["--json"]).items
  }

  @Test(
    "Declarations, stages and duties are entered for units named, listed or of a group; twice is once"
  )
  func entries() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let list = Data("1. \(Self.units[0])\n- \(Self.units[1])\t0215\n\n".utf8)
    let words = ["unit", "declare", "-", Self.units[2], "--on", "5/11/2018", "--number", "12/CB"]
    let tried = desk.run(words + ["--dry-run"] + store, input: list)
    #expect(tried.status == 0 && tried.output.contains("3 đơn vị:"), "\(tried)")
    #expect(tried.output.contains("• \(Self.units[1])"))
    let done = desk.run(words + store, input: list)
    #expect(done.status == 0 && done.output.hasPrefix("OK ") && done.error.isEmpty, "\(done)")
    let again = desk.run(words + store, input: list)
    #expect(again.status == 1 && again.error.contains("đã có rồi"), "\(again)")
    let stage = desk.run(["unit", "stage", "declared", Self.units[0]] + store)
    #expect(stage.status == 0, "\(stage)")
    let duty = desk.run(
      ["unit", "duty", "internalAudit", Self.units[0], "--on", "3/4/2018"] + store)
    #expect(duty.status == 0 && duty.output.contains("2018"), "\(duty)")
    let shown = desk.run(["show", "unit", Self.units[0], "--json"] + store).items.first
    let text = String(describing: shown)
    #expect(text.contains("12/CB") && text.contains("2018-04-03"))
    let unclear = desk.run(
      words + store, input: Data("\(Self.units[0])\nXã không có\n".utf8))
    #expect(unclear.status == 1 && unclear.error.contains("Xã không có"), "\(unclear)")
    let none = desk.run(["unit", "declare"] + store)
    #expect(none.status == 2 && none.isOneSentence, "\(none)")
    let group = try #require(items(desk, ["list", "groups"] + store).first { $0["name"] != nil })
    let all = desk.run(
      ["unit", "stage", "applying", "--group", try #require(group["id"] as? String), "--dry-run"]
        + store)
    #expect(
      all.status == 0 || all.error.contains("đã có rồi") || all.error.contains("Không có"), "\(all)"
    )
  }

  @Test("Reports come in for many units of one period, are told what was there, and can be tried")
  func reports() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let reports = items(desk, ["list", "reports"] + store)
    let district = reports.first { ($0["sender"] as? String)?.hasPrefix("UBND các huyện") ?? false }
    let report = try #require(district?["id"] as? String)
    let units = ["UBND huyện Điện Biên", "UBND huyện Tuần Giáo"]
    let words = ["receive", report] + units + ["--year", "2018", "--on", "12/11/2018"]
    let tried = desk.run(words + ["--dry-run"] + store)
    #expect(tried.status == 0 && tried.output.contains("của 2 đơn vị"), "\(tried)")
    #expect(desk.run(words + store).status == 0)
    let again = desk.run(words + ["UBND huyện Mường Chà"] + store)
    #expect(again.status == 0 && again.output.contains("2 đã nhận rồi"), "\(again)")
    #expect(desk.run(words + store).status == 1)
    #expect(desk.run(["set", "report", report, "schedule", "Hằng quý"] + store).status == 0)
    let which = desk.run(words + store)
    #expect(which.status == 2 && which.error.contains("1 (quý I/2018)"), "\(which)")
    let third = desk.run(words + ["--period", "3"] + store)
    #expect(third.status == 0 && third.output.contains("quý III/2018"), "\(third)")
    let due = items(desk, ["list", "due", "--as-of", "2018-11-20"] + store)
    let late = due.filter { String(describing: $0["path"]).contains(report) }
    #expect(late.count == 4)
  }

  @Test("Who is late is reminded out of what is due, once a day for each thing")
  func reminders() throws {
    let desk = try Desk()
    let store = ["--store", try desk.store()]
    let words = ["remind", "--of", "report", "--on", "20/12/2018"]
    let tried = desk.run(words + ["--dry-run"] + store)
    #expect(tried.status == 0 && tried.output.hasPrefix("• "), "\(tried)")
    let one = desk.run(["remind", "UBND huyện Tuần Giáo"] + words.dropFirst() + store)
    #expect(one.status == 0 && one.output.contains("cho 1 đơn vị"), "\(one)")
    let all = desk.run(words + store)
    #expect(all.status == 0 && all.output.contains("để nguyên"), "\(all)")
    #expect(desk.run(words + store).output.contains("đã ghi hôm nay rồi"))
    let wrong = desk.run(["remind", "--of", "trà"] + store)
    #expect(wrong.status == 1 && wrong.error.contains("report"), "\(wrong)")
  }

  @Test(
    "Visits are laid by hand or evenly; who has a day keeps it, who is not in the campaign is refused"
  )
  func visits() throws {
    let desk = try Desk()
    let store = ["--store", try desk.scoringStore()]
    let made = desk.run(
      ["add", "campaign", "title=Đợt mới", "year=2026"] + store)
    #expect(made.status == 0, "\(made)")
    let none = desk.run(["campaign", "visits", "Đợt mới", "--from", "7/9/2026"] + store)
    #expect(none.status == 1, "\(none)")
    let kept = desk.run(["campaign", "visits", "Đợt 2026", "--from", "7/9/2026"] + store)
    #expect(kept.status == 1 && kept.error.contains("đều đã có ngày"), "\(kept)")
    for unit in ["UBND xã Quài Tở", "Sở Nội vụ"] {
      #expect(desk.run(["add", "visit", "--in", "Đợt mới", "unit=\(unit)"] + store).status == 0)
    }
    let other = desk.run(
      ["campaign", "visits", "Đợt 2026", "Đợt mới", "--from", "7/9/2026"] + store)
    #expect(other.status == 1 && other.isOneSentence, "\(other)")
    let backwards = desk.run(
      ["campaign", "visits", "Đợt 2026", "--from", "7/9/2026", "--to", "1/9/2026"] + store)
    #expect(backwards.status == 2, "\(backwards)")
  }

  @Test("All on a day by one team, then evenly to a day by all: shown before, every unit once")
  func laidVisits() throws {
    let desk = try Desk()
    let store = ["--store", try desk.scoringStore()]
    let campaign = try #require(
      items(desk, ["show", "campaign", "Đợt 2026"] + store).first?["id"] as? String)
    let visits = {
      items(desk, ["list", "visits"] + store).filter { $0["campaign"] as? String == campaign }
    }
    let units = visits().count
    try #require(units > 3)
    for visit in visits() {
      let gone = desk.run(["remove", "visit", try #require(visit["id"] as? String)] + store)
      #expect(gone.status == 0, "\(gone)")
    }
    #expect(visits().isEmpty)
    let lay = { (more: [String]) in
      desk.run(["campaign", "visits", "Đợt 2026"] + more + ["--from", "7/9/2026"] + store)
    }
    let tried = lay(["--most", "1", "--dry-run"])
    #expect(tried.status == 0 && tried.output.contains("Thứ Hai, 07/09/2026"), "\(tried)")
    #expect(tried.output.contains("  Đoàn 1") && visits().isEmpty)
    let one = lay(["Sở Nội vụ", "--team", "đoàn 2", "--mode", "tại chỗ"])
    #expect(one.status == 0 && one.output.hasPrefix("OK Đã xếp lịch 1 đơn vị"), "\(one)")
    let first = try #require(visits().first)
    #expect(visits().count == 1 && first["day"] as? String == "2026-09-07")
    #expect(first["mode"] as? String == "onSite")
    let rest = lay(["--to", "8/9/2026"])
    #expect(rest.status == 0 && rest.output.contains("giữ nguyên 1"), "\(rest)")
    let days = visits().compactMap { $0["day"] as? String }
    #expect(days.count == units && Set(days) == ["2026-09-07", "2026-09-08"])
    #expect(Set(visits().compactMap { $0["unit"] as? String }).count == units)
    #expect(Set(visits().compactMap { $0["team"] as? String }).count == 2)
    #expect(lay([]).status == 1 && desk.run(["check"] + store).status == 0)
  }

  @Test("Words are found in records and sheets, and replaced in both at once")
  func texts() throws {
    let desk = try Desk()
    let store = ["--store", try desk.scoringStore()]
    let sheet = "đợt 2026/quài tở"
    let note = desk.run(
      ["sheet", "note", sheet, "I.1.2", "Theo bản *2008*\nmới"] + store
        + ["--as", "Đoàn 1:inspector"])
    #expect(note.status == 0, "\(note)")
    #expect(desk.run(["set", "unit", "Sở Nội vụ", "note", "bản 2008"] + store).status == 0)
    let found = desk.run(["find", "ban 2008"] + store)
    #expect(found.status == 0 && found.output.split(separator: "\n").count == 2, "\(found)")
    let json = items(desk, ["find", "ban 2008"] + store)
    let paths = json.compactMap { $0["path"] as? String }
    #expect(paths.contains { $0.hasPrefix("criteria.") }, "\(json)")
    let tried = desk.run(["replace", "2008", "2015", "--dry-run"] + store)
    #expect(tried.status == 0 && tried.output.contains("2 chỗ"), "\(tried)")
    let done = desk.run(["replace", "2008", "2015"] + store)
    #expect(done.status == 0 && done.output.hasPrefix("OK đã thay 2 chỗ"), "\(done)")
    #expect(desk.run(["replace", "2008", "2015"] + store).status == 1)
    let items = desk.run(["sheet", "show", sheet, "--json"] + store).items
    #expect(items.contains { $0["note"] as? String == "Theo bản *2015*\nmới" })
    #expect(desk.run(["check"] + store).status == 0)
    #expect(desk.run(["replace", "a", "b", "--in", "foo"] + store).status == 2)
    #expect(
      desk.run(["replace", "Sở", "Ban", "--in", "unit/Sở Nội vụ"] + store).status == 0)
  }
}
