import Canvas
import Domain
import Samples
import Screens
import TestSupport
import Testing

/// The page of a new person, and the settings later.
@Suite("Settings")
struct SettingsTests {
  /// A desk at which nobody has sat yet.
  private func newDesk(columns: Int = 80, rows: Int = 24) throws -> AppAtWork {
    let sample = try #require(try Sample.named("dien-bien"))
    var start = App.Start(
      size: Size(columns: columns, rows: rows), workspace: try sample.workspace(),
      author: Author(office: "an@may", role: .secretary), seed: 7)
    start.themes = ["default", "mono"]
    start.isFirstRun = true
    return AppAtWork(App(start))
  }

  @Test("The first page asks for office, role and theme, keeps them and begins with the role's day")
  func first() throws {
    var work = try newDesk()
    #expect(work.text.contains("Cơ quan, chức vụ"))
    work.type("Chi cục TĐC")
    let effects = work.press("⏎ → ⏎ → ⏎")
    #expect(
      effects == [
        .saveSettings(
          PersonalSettings(office: "Chi cục TĐC", role: .inspector, theme: "mono")),
        .useTheme("mono"),
      ])
    #expect(work.app.author == Author(office: "Chi cục TĐC", role: .inspector))
    #expect(work.app.screen == .scoring && work.app.overlay == nil)
  }

  @Test("Without an office it stays, says why, and keeps what was chosen")
  func nameless() throws {
    var work = try newDesk()
    work.press("⏎ → → ⏎ ⏎")
    #expect(work.text.contains("Ghi tên cơ quan"))
    #expect(work.text.contains("Lãnh đạo") && work.app.author.office == "an@may")
    work.press("⇥")
    work.type("Sở: KH")
    work.press("⏎ ⏎ ⏎")
    #expect(work.app.overlay != nil)
  }

  @Test("Esc puts it off; Alt-E opens it again with what holds")
  func later() throws {
    var work = try newDesk()
    work.press("⎋")
    #expect(work.app.overlay == nil && work.app.author.office == "an@may")
    work.press("!e")
    #expect(work.text.contains("an@may"))
  }

  @Test("The page looks as it was read", arguments: [(80, 24), (120, 40), (60, 16)])
  func looks(columns: Int, rows: Int) throws {
    let work = try newDesk(columns: columns, rows: rows)
    let golden = Golden(beside: #filePath)
    let name = "welcome-\(columns)x\(rows)"
    #expect(try golden.difference(of: work.app.frame, named: name) == nil)
  }

  @Test("A dialog takes a paste and any noise of keys")
  func noise() throws {
    var work = try newDesk()
    _ = work.app.update(.input(.paste("Sở\nKH&CN")))
    #expect(work.text.contains("Sở KH&CN"))
    for script in ["← → ↑ ↓ ⇥ ⇤ ⌫ ⇱ ⇲ F5 F12 ^k ^x", "␣ ␣ ␣", "⏎ ⏎ ⏎ ⏎"] {
      work.press(script)
      #expect(work.app.frame.canvas.size == Size(columns: 80, rows: 24))
    }
  }
}
