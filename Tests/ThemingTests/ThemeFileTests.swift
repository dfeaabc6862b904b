import Canvas
import Testing
import Theming

@Suite("A theme file is read kindly")
struct ThemeFileTests {
  private func file(_ text: String) throws -> ThemeFile { try ThemeFile(json5: Array(text.utf8)) }

  @Test("All that a file may say is understood, comments and loose commas too")
  func everything() throws {
    let theme = try file(
      """
      // a comment
      { name: 'Mine', inherits: "dark", background: "light",
        palette: { ink: "#102030", sky: { rgb: "#88aaff", ansi256: 111, ansi16: 6 }, own: "red" },
        roles: { "row.selected": { fg: "ink", bg: 17, style: ["bold"], mono: ["reverse"] }, }, }
      """)
    #expect(theme.name == "Mine" && theme.inherits == "dark" && theme.background == .light)
    #expect(theme.palette["ink"] == .light(RGB(0x10, 0x20, 0x30), ansi256: nil, ansi16: nil))
    #expect(theme.palette["sky"] == .light(RGB(0x88, 0xAA, 0xFF), ansi256: 111, ansi16: 6))
    #expect(theme.palette["own"] == .indexed(1))
    #expect(theme.roles["row.selected"]?.background == "17")
    #expect(theme.roles["row.selected"]?.style == .bold)
    #expect(theme.faults == [])
  }

  @Test(
    "What is no JSON5 object is unreadable", arguments: ["", "{", "[]", "7", "\u{0}", "{a:}", "{]"])
  func unreadable(_ text: String) {
    #expect(throws: ThemeFault.unreadable) { try file(text) }
  }

  @Test("A wrong entry is listed and costs nothing but itself")
  func faults() throws {
    let theme = try file(
      """
      { name: 5, inherits: [], background: "grey", colour: 1,
        palette: { a: "#12345", b: { rgb: "#123456", ansi16: 16, ansi256: 300, ansi8: 1 }, c: 3 },
        roles: { txt: {}, "mark.error": { fg: "red", color: 1, style: ["bold", "blink", 3] },
                 title: 3, mark: { fg: {} , mono: "bold" } } }
      """)
    #expect(
      Set(theme.faults) == [
        .malformed("name"), .malformed("inherits"), .malformed("background"),
        .unknownField("colour"), .malformed("palette.a"), .malformed("palette.b.ansi16"),
        .malformed("palette.b.ansi256"), .unknownField("palette.b.ansi8"), .malformed("palette.c"),
        .unknownRole("txt"), .unknownField("roles.mark.error.color"),
        .unknownAttribute(role: "mark.error", name: "blink"), .malformed("roles.mark.error.style"),
        .malformed("roles.title"), .malformed("roles.mark.fg"), .malformed("roles.mark.mono"),
      ])
    #expect(theme.roles["mark.error"]?.foreground == "red")
    #expect(theme.roles["mark.error"]?.style == .bold)
  }

  @Test("A deep or endless file is refused without a trap")
  func deep() {
    #expect(throws: ThemeFault.unreadable) { try file(String(repeating: "[", count: 100_000)) }
  }
}

@Suite("A colour is found on every terminal")
struct ColourTests {
  @Test(
    "Shades become the nearest of 256, past the sixteen that people change",
    arguments: [
      ("#000000", 16), ("#ffffff", 231), ("#ff0000", 196), ("#5f87af", 67), ("#8a8a8a", 245),
      ("#030303", 16), ("#fefefe", 231),
    ] as [(String, UInt8)])
  func nearest(_ text: String, _ number: UInt8) throws {
    let paint = try #require(Paint(text))
    #expect(paint.colour(at: .colours256) == .indexed(number))
  }

  @Test("The author's numbers are taken before the nearest")
  func hints() {
    let paint = Paint.light(RGB(255, 0, 0), ansi256: 100, ansi16: 13)
    #expect(paint.colour(at: .colours256) == .indexed(100))
    #expect(paint.colour(at: .colours16) == .indexed(13))
    #expect(paint.colour(at: .colours8) == .indexed(5))
    #expect(paint.colour(at: .mono) == .terminalDefault)
  }

  @Test("Names, numbers and the terminal's own colour")
  func names() {
    #expect(Paint("default") == .terminalDefault)
    #expect(Paint("bright-black") == .indexed(8))
    #expect(Paint("bright-black")?.colour(at: .colours8) == .indexed(7))
    #expect(Paint("bright-red")?.colour(at: .colours8) == .indexed(1))
    #expect(Paint("214")?.colour(at: .colours16) == .indexed(3))
    for wrong in ["", "256", "-1", "#12345g", "#+12345", "#1234567", "Red", "redd"] {
      #expect(Paint(wrong) == nil, "\(wrong)")
    }
  }

  @Test("Contrast is that of WCAG 2")
  func contrast() {
    #expect(abs(RGB(0, 0, 0).contrast(with: RGB(255, 255, 255)) - 21) < 0.001)
    #expect(RGB(9, 9, 9).contrast(with: RGB(9, 9, 9)) == 1)
    // The lightest grey on white that is enough for text: #767676.
    #expect(RGB(0x76, 0x76, 0x76).contrast(with: RGB(255, 255, 255)) >= 4.5)
    #expect(RGB(0x77, 0x77, 0x77).contrast(with: RGB(255, 255, 255)) < 4.5)
  }

  @Test("The depth follows the terminal and the person's wish")
  func depth() {
    #expect(ThemeResolver.depth(noColour: true, colours: 256) == .mono)
    #expect(ThemeResolver.depth(noColour: false, colours: 0) == .mono)
    #expect(ThemeResolver.depth(noColour: false, colours: 8) == .colours8)
    #expect(ThemeResolver.depth(noColour: false, colours: 88) == .colours16)
    #expect(ThemeResolver.depth(noColour: false, colours: 1 << 24) == .colours256)
  }
}
