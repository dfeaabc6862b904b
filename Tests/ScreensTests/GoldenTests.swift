import Canvas
import Phrases
import Screens
import Tables
import TestSupport
import Testing

/// The screens as they look, in the golden form; a person has read every one of them.
@Suite("Golden screens")
struct GoldenTests {
  private let golden = Golden(beside: #filePath)

  /// One size of terminal.
  static let sizes = [(80, 24), (120, 40)]

  @Test(
    "Each screen looks as it was read, in each language, at 80×24 and 120×40",
    arguments: ScreenName.allCases, Language.allCases)
  func screens(screen: ScreenName, language: Language) throws {
    for (columns, rows) in Self.sizes {
      var work = try AppAtWork(columns: columns, rows: rows, language: language)
      work.press("!\(screen.rawValue)")
      let name = "\(screen)-\(columns)x\(rows)-\(language.rawValue)"
      #expect(try golden.difference(of: work.app.frame, named: name) == nil)
    }
  }

  /// Keys on the sample, and the name of the picture they lead to.
  static let scenes: [(name: String, sample: String, keys: String)] = [
    ("rosters", "dien-bien", "⇥ ↓ ↓"),
    ("groups", "dien-bien", "⇥ ⇥"),
    ("folded", "dien-bien", "↓ ↓ ↓ ↓ ←"),
    ("search", "dien-bien", "F3 muong␣lay"),
    ("search-none", "dien-bien", "F3 zzz"),
    ("bac-giang-budget", "bac-giang", "!5 ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓"),
    ("discrepancy", "dien-bien", "!5 ^g ^g ^g ^g ^g ^g"),
    ("draft", "dien-bien", "!5 ^g ^g ^g ^g ^g ^g 2.1"),
    ("fault", "dien-bien", "!5 ^g ^g ^g ^g ^g ^g 2.1x ⏎"),
    ("choice", "dien-bien", "↓ ↓ → → → F2 ↓"),
    ("new-unit", "dien-bien", "↓ ↓ ↓ ↓ ↓ F7"),
    ("delete-question", "dien-bien", "!5 F8"),
    ("help", "dien-bien", "F1"),
    ("palette", "dien-bien", "F9"),
    ("palette-filtered", "dien-bien", "F9 sai"),
    ("help-table", "dien-bien", "!5 F1 ⇲"),
    ("unit-page", "dien-bien", "↓ ↓ ↓ ↓ ↓ ⏎"),
    ("everything", "dien-bien", "!/ quai␣to"),
    ("replace", "bac-giang", "^r 2008 ⇥ 2015"),
    ("replacements", "bac-giang", "^r 9001 ⇥ 9002 ⏎ ⏎ ⏎ ↓ ␣"),
    ("quit", "dien-bien", "F10"),
  ]

  @Test(
    "What a person meets on the way looks as it was read, at 80×24 and 120×40",
    arguments: scenes.map(\.name))
  func scene(name: String) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    for (columns, rows) in Self.sizes {
      var work = try AppAtWork(scene.sample, columns: columns, rows: rows)
      work.press(scene.keys)
      let picture = "scene-\(name)-\(columns)x\(rows)"
      #expect(try golden.difference(of: work.app.frame, named: picture) == nil)
    }
  }

  @Test("The smallest terminal still shows the screens", arguments: [3, 5])
  func smallest(screen: Int) throws {
    var work = try AppAtWork(columns: 60, rows: 16)
    work.press("!\(screen)")
    #expect(try golden.difference(of: work.app.frame, named: "smallest-\(screen)") == nil)
  }

  @Test("A terminal that is too small says so and comes back when enlarged")
  func tooSmall() throws {
    var work = try AppAtWork()
    let before = work.app.frame
    _ = work.app.update(.input(.resized(Size(columns: 40, rows: 10))))
    #expect(try golden.difference(of: work.app.frame, named: "too-small") == nil)
    _ = work.app.update(.input(.resized(Size(columns: 80, rows: 24))))
    #expect(work.app.frame == before)
  }
}
