import Canvas
import Testing
import Theming

@Suite("A theme always gives every role a look")
struct ThemeResolverTests {
  private func resolver(_ id: String, _ texts: [String: String]) throws -> ThemeResolver {
    var files: [String: ThemeFile] = [:]
    for (id, text) in texts { files[id] = try ThemeFile(json5: Array(text.utf8)) }
    return ThemeResolver(theme: id, files: files)
  }

  private func theme(_ texts: [String: String]) throws -> Theme {
    try resolver("a", texts).theme(at: .colours256)
  }

  @Test("A role left out drops its last component, then asks the parent, then looks like text")
  func fallback() throws {
    let theme = try theme([
      "a": """
      { inherits: "b", roles: { text: { fg: 100, bg: 17 }, mark: { fg: 160 },
        "dialog.button": { fg: 50 } } }
      """,
      "b": """
      { roles: { text: { fg: 20 }, "text.faint": { fg: 21 }, "mark.note": { fg: 30 },
        status: { fg: 40, bg: 41, style: ["bold"] } } }
      """,
    ])
    #expect(theme[.error].foreground == .indexed(160))
    #expect(
      theme[.note].foreground == .indexed(160), "the theme's own mark comes before the parent")
    #expect(
      theme[.saved] == Style(foreground: .indexed(40), background: .indexed(41), attributes: .bold))
    #expect(theme[.activeButton].foreground == .indexed(50))
    #expect(
      theme[.faint] == Style(foreground: .indexed(21), background: .indexed(17), attributes: []))
    #expect(theme[.title] == theme[.text])
    #expect(
      theme[.text] == Style(foreground: .indexed(100), background: .indexed(17), attributes: []))
  }

  @Test("An empty theme is plain everywhere")
  func empty() throws {
    let resolver = try resolver("a", ["a": "{}"])
    #expect(resolver.faults == [])
    for role in Role.allCases { #expect(resolver.theme(at: .colours256)[role] == .plain) }
  }

  @Test("A child that restates a look leaves nothing of its parent's style, but its mono")
  func restated() throws {
    let resolver = try resolver(
      "a",
      [
        "a": "{ inherits: 'b', roles: { 'row.selected': { fg: 1, bg: 2 } } }",
        "b": "{ roles: { 'row.selected': { style: ['reverse'], mono: ['reverse', 'bold'] } } }",
      ])
    #expect(resolver.theme(at: .colours8)[.selectedRow].attributes == [])
    #expect(resolver.theme(at: .mono)[.selectedRow].attributes == [.reverse, .bold])
    #expect(resolver.theme(at: .mono)[.selectedRow].foreground == .terminalDefault)
  }

  @Test("A child of a palette alone recolours its parent")
  func palette() throws {
    let theme = try theme([
      "a": "{ inherits: 'b', palette: { main: '#ff0000' } }",
      "b":
        "{ palette: { main: '#0000ff', other: '#00ff00' }, roles: { title: { fg: 'main' }, key: { fg: 'other' } } }",
    ])
    #expect(theme[.title].foreground == .indexed(196))
    #expect(theme[.key].foreground == .indexed(46))
  }

  @Test("A theme that is its own forebear is noted, and works")
  func cycle() throws {
    let cyclic = try resolver(
      "a",
      [
        "a": "{ inherits: 'b', roles: { title: { fg: 1 } } }",
        "b": "{ inherits: 'a', roles: { key: { fg: 2 } } }",
      ])
    #expect(cyclic.faults == [.inheritanceCycle(["a", "b", "a"])])
    #expect(cyclic.theme(at: .colours8)[.title].foreground == .indexed(1))
    #expect(cyclic.theme(at: .colours8)[.key].foreground == .indexed(2))
    #expect(
      try resolver("a", ["a": "{ inherits: 'a' }"]).faults == [.inheritanceCycle(["a", "a"])])
  }

  @Test("A parent or theme that is not there is noted, and the rest works")
  func missing() throws {
    #expect(try resolver("a", ["a": "{ inherits: 'x' }"]).faults == [.missingParent("x")])
    #expect(ThemeResolver(theme: "x", files: [:]).faults == [.missingParent("x")])
  }

  @Test("An unknown role and an unresolved colour are noted, and text's colour stands in")
  func unknown() throws {
    let resolver = try resolver(
      "a", ["a": "{ roles: { text: { fg: 7 }, mark: { fg: 'rde' }, 'mark.eror': {} } }"])
    #expect(
      resolver.faults == [
        .unknownRole("mark.eror"), .unresolvedColour(role: "mark", colour: "rde"),
      ])
    #expect(resolver.theme(at: .colours8)[.error].foreground == .indexed(7))
  }

  @Test("Letters hard to read are noted where both colours are known")
  func contrast() throws {
    let resolver = try resolver(
      "a",
      [
        "a": """
        { roles: { text: { fg: "#222222", bg: "#ffffff" }, "text.faint": { fg: "#aaaaaa" },
          rule: { fg: "#888888" }, title: { fg: "yellow" } } }
        """
      ])
    #expect(resolver.faults == [.lowContrast(role: .faint, hundredths: 232, least: 450)])
  }

  @Test("Two shades that become one colour do not hide the letters")
  func collision() throws {
    let resolver = try resolver(
      "a",
      [
        "a":
          "{ roles: { text: { fg: '#101010', bg: '#000000' }, key: { fg: 'bright-white', bg: 'white' } } }"
      ])
    for depth in [ColourDepth.colours16, .colours8] {
      for role in [Role.text, .key] {
        let style = resolver.theme(at: depth)[role]
        #expect(style.foreground != style.background, "\(role) at \(depth)")
      }
    }
  }
}
