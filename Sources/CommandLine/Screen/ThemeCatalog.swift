import BundledThemes
import FoundationEssentials
import Theming

/// Whether colours are wanted: as the terminal has them, or none.
enum ColorPreference: String, CaseIterable, Sendable {
  case terminal = "auto"
  case never
  case always

  /// `NO_COLOR` present and not empty asks for none.
  static func environment(_ variables: [String: String]) -> ColorPreference {
    (variables["NO_COLOR"] ?? "").isEmpty ? .terminal : .never
  }
}

/// All themes there are: those of the program and those of the person, read when needed.
struct ThemeCatalog {
  /// The ids, in the order in which they are gone through.
  let names: [String]
  private let depth: ColourDepth
  private let own: [String: [UInt8]]

  /// Looks what themes there are; `colours` is what the terminal can show.
  init(_ wish: ColorPreference, colours: Int) {
    depth = ThemeResolver.depth(noColour: wish == .never, colours: colours)
    own = ThemeCatalog.ownFiles()
    let bundled = BundledThemes.files.map(\.id)
    names = bundled + own.keys.filter { !bundled.contains($0) }.sorted()
  }

  /// The look of a theme; whatever is wrong with its file falls back.
  func theme(_ id: String) -> Theme {
    var files: [String: ThemeFile] = [:]
    var next: String? = id
    while let name = next, files[name] == nil {
      guard let bytes = bytes(of: name), let file = try? ThemeFile(json5: bytes) else { break }
      files[name] = file
      next = file.inherits
    }
    return ThemeResolver(theme: id, files: files).theme(at: depth)
  }

  /// Everything that is wrong with the text of a theme file, its parents looked up here.
  func faults(of text: [UInt8]) -> [ThemeFault] {
    do {
      let file = try ThemeFile(json5: text)
      var files = ["": file]
      var next = file.inherits
      while let name = next, files[name] == nil, let bytes = bytes(of: name),
        let parent = try? ThemeFile(json5: bytes)
      {
        files[name] = parent
        next = parent.inherits
      }
      return ThemeResolver(theme: "", files: files).faults
    } catch {
      return [error]
    }
  }

  /// The text of a theme file; the person's own one first.
  private func bytes(of id: String) -> [UInt8]? {
    own[id] ?? BundledThemes.files.first { $0.id == id }?.bytes
  }

  /// The theme files in the person's configuration.
  private static func ownFiles() -> [String: [UInt8]] {
    let folder = UserFolders.configuration + "/themes"
    var found: [String: [UInt8]] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard name.hasSuffix(".json5"),
        let data = FileManager.default.contents(atPath: "\(folder)/\(name)")
      else { continue }
      found[String(name.dropLast(6))] = Array(data)
    }
    return found
  }
}
