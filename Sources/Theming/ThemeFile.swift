import Canvas

/// A theme as its file states it, before parents, fallbacks and the terminal come into it.
///
/// JSON5: `name`, `inherits`, `background`, `palette` (name → `"#rrggbb"` or `{rgb, ansi256,
/// ansi16}`) and `roles` (role → `{fg, bg, style, mono}`). What is wrong in it is left out and
/// listed in `faults`, so that one slip of the pen does not cost the whole theme.
package struct ThemeFile: Equatable, Sendable {
  /// The background that a theme is made for.
  package enum Background: String, Hashable, Sendable {
    case dark, light, any
  }

  /// What a file says about one role; nil where it says nothing.
  package struct Entry: Equatable, Sendable {
    package var foreground: String?
    package var background: String?
    package var style: Attributes?
    /// Attributes where there is no colour.
    package var mono: Attributes?

    /// Whether it says how the role looks in colour.
    var hasLook: Bool { foreground != nil || background != nil || style != nil }
  }

  package private(set) var name = ""
  /// The id of the theme asked for what this one leaves out.
  package private(set) var inherits: String?
  package private(set) var background = Background.any
  package private(set) var palette: [String: Paint] = [:]
  /// Entries by role or by the beginning of one (`mark` for `mark.error`).
  package private(set) var roles: [String: Entry] = [:]
  package private(set) var faults: [ThemeFault] = []

  /// A theme that says nothing at all.
  package static let empty = ThemeFile()

  private init() {}

  /// Reads a file; throws `unreadable` only when it is no JSON5 object at all.
  package init(json5 bytes: [UInt8]) throws(ThemeFault) {
    guard let members = JSONValue(json5: bytes)?.object else { throw .unreadable }
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      switch key {
      case "name": name = text(value, at: key) ?? ""
      case "inherits": inherits = text(value, at: key)
      case "background": read(background: value)
      case "palette": read(palette: value)
      case "roles": read(roles: value)
      default: faults.append(.unknownField(key))
      }
    }
  }

  /// The text at `path`; any other kind of value is a fault.
  private mutating func text(_ value: JSONValue, at path: String) -> String? {
    guard let text = value.text else {
      faults.append(.malformed(path))
      return nil
    }
    return text
  }

  private mutating func read(background value: JSONValue) {
    guard let text = value.text, let known = Background(rawValue: text) else {
      return faults.append(.malformed("background"))
    }
    background = known
  }

  private mutating func read(palette value: JSONValue) {
    guard let members = value.object else { return faults.append(.malformed("palette")) }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      if let paint = value.text.flatMap({ Paint($0) }) {
        palette[name] = paint
      } else if let paint = paint(value.object ?? [:], at: "palette.\(name)") {
        palette[name] = paint
      } else {
        faults.append(.malformed("palette.\(name)"))
      }
    }
  }

  /// One palette entry with its numbers for terminals of few colours.
  private mutating func paint(_ members: [String: JSONValue], at path: String) -> Paint? {
    guard let rgb = members["rgb"]?.text.flatMap({ RGB($0) }) else { return nil }
    for key in members.keys.sorted() where !["rgb", "ansi256", "ansi16"].contains(key) {
      faults.append(.unknownField("\(path).\(key)"))
    }
    let sixteen = members["ansi16"]?.byte
    if members["ansi256"] != nil, members["ansi256"]?.byte == nil {
      faults.append(.malformed("\(path).ansi256"))
    }
    if members["ansi16"] != nil, sixteen.map({ $0 < 16 }) != true {
      faults.append(.malformed("\(path).ansi16"))
    }
    return .light(
      rgb, ansi256: members["ansi256"]?.byte, ansi16: sixteen.flatMap { $0 < 16 ? $0 : nil })
  }

  private mutating func read(roles value: JSONValue) {
    guard let members = value.object else { return faults.append(.malformed("roles")) }
    for (role, value) in members.sorted(by: { $0.key < $1.key }) {
      guard Self.prefixes.contains(role) else {
        faults.append(.unknownRole(role))
        continue
      }
      guard let fields = value.object else {
        faults.append(.malformed("roles.\(role)"))
        continue
      }
      roles[role] = entry(fields, of: role)
    }
  }

  /// The names that an entry may have: every role and every beginning of one.
  private static let prefixes: Set<String> = {
    var names: Set<String> = []
    for role in Role.allCases { names.formUnion(role.fallbacks) }
    return names
  }()
}

// MARK: - One role

extension ThemeFile {
  private mutating func entry(_ fields: [String: JSONValue], of role: String) -> Entry {
    var entry = Entry()
    for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
      let path = "roles.\(role).\(key)"
      switch key {
      case "fg": entry.foreground = colour(value, at: path)
      case "bg": entry.background = colour(value, at: path)
      case "style": entry.style = attributes(value, of: role, at: path)
      case "mono": entry.mono = attributes(value, of: role, at: path)
      default: faults.append(.unknownField(path))
      }
    }
    return entry
  }

  /// A colour by name or number, as text.
  private mutating func colour(_ value: JSONValue, at path: String) -> String? {
    if let number = value.byte { return String(number) }
    return text(value, at: path)
  }

  private mutating func attributes(
    _ value: JSONValue, of role: String, at path: String
  ) -> Attributes? {
    guard case .list(let names) = value else {
      faults.append(.malformed(path))
      return nil
    }
    var attributes: Attributes = []
    for name in names {
      guard let name = text(name, at: path) else { continue }
      if let attribute = Attributes(name: name) {
        attributes.insert(attribute)
      } else {
        faults.append(.unknownAttribute(role: role, name: name))
      }
    }
    return attributes
  }
}

extension Role {
  /// The names under which a theme may describe the role, the most exact first.
  var fallbacks: [String] {
    var names = [rawValue]
    var name = rawValue[...]
    while let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
      names.append(String(name))
    }
    return names
  }
}
