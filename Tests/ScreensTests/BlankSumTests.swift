import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Sums that are left blank, and the words of a total, are written on one key.
@Suite("Blank sums")
struct BlankSumTests {
  /// An estimate with two groups of typed lines, whose sums are blank.
  private func typed() throws -> (AppAtWork, ID<Budget>) {
    var work = try AppAtWork(columns: 120, rows: 40)
    work.press("!5")
    work.app.navigation.here.level.goToPane(of: .estimates)
    work.app.refresh()
    work.press("F7")
    work.type("Dự toán thử")
    work.press("⏎")
    let id = try #require(
      work.app.workspace.all(Budget.self).first { $0.title == "Dự toán thử" }?.id)
    work.app.navigation.here.level.goToPane(of: .budget(id))
    work.app.refresh()
    work.app.navigation.here.level.goToPane(of: .budget(id))
    work.app.refresh()
    for (group, lines) in [("Họp", ["Họp quý", "Họp năm"]), ("Tập huấn", ["Lớp một"])] {
      work.press("⇱ ⇲ F7")
      work.type(group)
      if group == "Tập huấn" { work.press("!← !←") }
      work.press("!n")
      for line in lines {
        work.type(line)
        work.press("⇥ ⇥")
        work.type("2")
        work.press("⇥")
        work.type("1,5")
        work.press("F7")
      }
      work.press("⎋")
    }
    return (work, id)
  }

  @Test(
    "Blank sums of lines, groups and total are filled as one step, which is told; the words of the total too"
  )
  func fills() throws {
    var (work, id) = try typed()
    let before = try #require(work.app.workspace.budget(id))
    #expect(before.lines.map(\.content) == ["Họp", "Họp quý", "Họp năm", "Tập huấn", "Lớp một"])
    #expect(before.lines.allSatisfy { $0.amount == nil } && before.total?.amount == nil)
    let steps = work.app.history.undoable.count
    work.press("⇱ ^a")
    let after = try #require(work.app.workspace.budget(id))
    let amounts = after.lines.map { $0.amount?.dong }
    #expect(amounts == [6_000_000, 3_000_000, 3_000_000, 3_000_000, 3_000_000], "\(work.text)")
    #expect(after.total?.amount?.dong == 9_000_000 && after.words.isEmpty)
    #expect(work.app.history.undoable.count == steps + 1)
    #expect(work.text.contains("Ghi số tính lại vào 6 ô còn trống"))
    work.press("⇱ ^a")
    #expect(work.text.contains("không còn ô tổng nào để trống"))
    work.press("G ^a")
    #expect(work.app.workspace.budget(id)?.words == "Chín triệu đồng chẵn", "\(work.text)")
    #expect(work.text.contains("Chín triệu đồng chẵn"))
    work.press("^z ^z")
    #expect(work.app.workspace.budget(id) == before)
  }

  @Test(
    "Where the total is put right the words that say the old one are told, and written on the next key"
  )
  func words() throws {
    var (work, id) = try typed()
    work.press("⇱ ^a G ^a")
    work.app.grid?.column = 4
    work.type("8")
    work.press("⏎ G ^a")
    #expect(work.app.workspace.budget(id)?.total?.amount?.dong == 9_000_000)
    try work.changeElsewhere(
      Change(
        id.key,
        .set(
          Path(Budget.fields.words), old: work.app.workspace[id.key]?.tree[Budget.fields.words],
          new: .text("Tám triệu đồng"))), Stamp(at: "", by: ""))
    work.press("^a")
    #expect(work.app.workspace.budget(id)?.words == "Chín triệu đồng chẵn", "\(work.text)")
  }
}
