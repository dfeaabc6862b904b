import BundledThemes
import Canvas
import Testing
import Theming

/// The bundled files by their ids.
func bundledFiles() throws -> [String: ThemeFile] {
  var files: [String: ThemeFile] = [:]
  for file in BundledThemes.files { files[file.id] = try ThemeFile(json5: file.bytes) }
  return files
}

@Suite("The themes that the program carries with it")
struct BundledThemesTests {
  static let ids = BundledThemes.files.map(\.id)

  @Test("There are six, and default comes first")
  func all() {
    #expect(Self.ids == ["default", "light", "dark", "contrast", "colour-blind", "mono"])
  }

  @Test("Nothing in them is wrong, hard to read included", arguments: ids)
  func faultless(_ id: String) throws {
    let resolver = ThemeResolver(theme: id, files: try bundledFiles())
    #expect(resolver.faults == [])
  }

  @Test("An empty selected cell is seen in its row without any colour", arguments: ids)
  func emptyCell(_ id: String) throws {
    let theme = ThemeResolver(theme: id, files: try bundledFiles()).theme(at: .mono)
    let seen: Attributes = [.reverse, .underline]
    let (cell, row) = (theme[.selectedCell].attributes, theme[.selectedRow].attributes)
    #expect(cell.intersection(seen) != row.intersection(seen))
  }

  @Test("High contrast means 7:1 throughout")
  func contrast() throws {
    let resolver = ThemeResolver(theme: "contrast", files: try bundledFiles())
    let theme = resolver.theme(at: .colours256)
    for role in Role.allCases {
      guard case .indexed(let front) = theme[role].foreground,
        case .indexed(let back) = theme[role].background
      else {
        Issue.record("\(role) leaves a colour open")
        continue
      }
      #expect(RGB(index: front).contrast(with: RGB(index: back)) >= 7, "\(role)")
    }
  }

  @Test(
    "What the 256 colours make of a theme is as readable as the theme",
    arguments: ["light", "dark", "contrast", "colour-blind"])
  func sampledContrast(_ id: String) throws {
    let theme = ThemeResolver(theme: id, files: try bundledFiles()).theme(at: .colours256)
    for role in Role.allCases where ![.rule, .bar, .barRest].contains(role) {
      guard case .indexed(let front) = theme[role].foreground,
        case .indexed(let back) = theme[role].background
      else {
        Issue.record("\(role) leaves a colour open")
        continue
      }
      #expect(RGB(index: front).contrast(with: RGB(index: back)) >= 4.5, "\(role)")
    }
  }

  @Test("Colours stay within the depth, and no letter has its background's colour", arguments: ids)
  func depths(_ id: String) throws {
    let resolver = ThemeResolver(theme: id, files: try bundledFiles())
    let limits: [(ColourDepth, UInt8)] = [
      (.colours256, 255), (.colours16, 15), (.colours8, 7), (.mono, 0),
    ]
    for (depth, limit) in limits {
      let theme = resolver.theme(at: depth)
      #expect(theme.depth == depth)
      for role in Role.allCases {
        let style = theme[role]
        for colour in [style.foreground, style.background] {
          guard case .indexed(let number) = colour else { continue }
          #expect(number <= limit && depth != .mono, "\(role) at \(depth)")
        }
        if style.foreground == style.background {
          #expect(style.foreground == .terminalDefault, "\(role) at \(depth)")
        }
      }
    }
  }

  /// Roles that a person must tell from each other wherever they look.
  static let distinct: [[Role]] = [
    [.text, .selectedRow, .selectedCell, .draft, .markedRow],
    [.text, .error, .warning, .note, .good],
    [.text, .header, .title, .status],
    [.key, .keyLabel, .refusedKey],
    [.saved, .saving, .failed, .readOnly, .assumed],
    [.tab, .activeTab], [.dialog, .dialogTitle], [.button, .activeButton], [.text, .match],
    [.text, .strong], [.text, .damaged], [.text, .computed], [.text, .group], [.bar, .barRest],
    [.dialog, .draft], [.selectedCell, .match],
  ]

  @Test("What means different things looks different, at every depth", arguments: ids)
  func differences(_ id: String) throws {
    let resolver = ThemeResolver(theme: id, files: try bundledFiles())
    for depth in ColourDepth.allCases {
      let theme = resolver.theme(at: depth)
      for group in Self.distinct {
        for (place, role) in group.enumerated() {
          for other in group[(place + 1)...] {
            #expect(theme[role] != theme[other], "\(role) and \(other) at \(depth)")
          }
        }
      }
    }
  }

  @Test("The default theme names no colour but the first eight, so that it fits every palette")
  func ownColours() throws {
    let theme = ThemeResolver(theme: "default", files: try bundledFiles()).theme(at: .colours256)
    for role in Role.allCases {
      for colour in [theme[role].foreground, theme[role].background] {
        guard case .indexed(let number) = colour else { continue }
        #expect(number < 8, "\(role)")
      }
      // Black or white letters need a background that is stated with them.
      if theme[role].background == .terminalDefault {
        #expect(![.indexed(0), .indexed(7)].contains(theme[role].foreground), "\(role)")
      }
    }
  }
}
