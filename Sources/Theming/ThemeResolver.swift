import Canvas

/// Turns theme files into the look of every role, and says what is wrong with them.
///
/// A role is looked up by its name, then without its last component, in the theme and then in its
/// parents; what nobody describes looks like `text`. Colours and `style` are taken together from
/// the first entry that states any of them (a colour it leaves out is that of `text`), `mono` from
/// the first entry that states it. A child's palette shadows its parents', so a theme of a palette
/// alone recolours its parent.
package struct ThemeResolver: Sendable {
  /// Everything that is wrong with the theme and its parents; never a reason to refuse it.
  package private(set) var faults: [ThemeFault] = []
  /// The background that the theme is made for.
  package var background: ThemeFile.Background { chain.first?.background ?? .any }

  private var chain: [ThemeFile] = []
  private var palette: [String: Paint] = [:]
  private var looks: [Role: Look] = [:]

  /// A role in colours of the theme, before down-sampling.
  private struct Look: Sendable {
    var foreground: Paint
    var background: Paint
    var style: Attributes
    var mono: Attributes
  }

  /// Looks up the theme `id` among `files`, which also hold its parents.
  package init(theme id: String, files: [String: ThemeFile]) {
    follow(id, in: files)
    for file in chain {
      faults += file.faults
      palette.merge(file.palette) { own, _ in own }
    }
    let ground = look(
      of: .text,
      over: Look(foreground: .terminalDefault, background: .terminalDefault, style: [], mono: []))
    looks[.text] = ground
    for role in Role.allCases where role != .text { looks[role] = look(of: role, over: ground) }
    checkContrast()
  }

  /// Collects the theme and its parents, stopping at one that is missing or comes twice.
  private mutating func follow(_ id: String, in files: [String: ThemeFile]) {
    var seen: [String] = []
    var next: String? = id
    while let current = next {
      guard !seen.contains(current) else {
        faults.append(.inheritanceCycle(seen + [current]))
        return
      }
      guard let file = files[current] else {
        faults.append(.missingParent(current))
        return
      }
      seen.append(current)
      chain.append(file)
      next = file.inherits
    }
  }

  /// The look of a role; what the theme leaves open is that of `ground`.
  private mutating func look(of role: Role, over ground: Look) -> Look {
    var look = ground
    let entries = entries(for: role)
    let stated = entries.first { $0.entry.hasLook }
    if let (name, entry) = stated {
      look.foreground = paint(entry.foreground, of: name) ?? ground.foreground
      look.background = paint(entry.background, of: name) ?? ground.background
      look.style = entry.style ?? []
    }
    if let mono = entries.lazy.compactMap(\.entry.mono).first {
      look.mono = mono
    } else if stated != nil {
      look.mono = look.style
    }
    return look
  }

  /// What the theme and its parents say about a role, the first to be believed first.
  private func entries(for role: Role) -> [(name: String, entry: ThemeFile.Entry)] {
    var found: [(name: String, entry: ThemeFile.Entry)] = []
    for file in chain {
      for name in role.fallbacks {
        // Every theme has a look of `text`; it must not hide the parents' look of `text.faint`.
        if name == Role.text.rawValue, role != .text { continue }
        if let entry = file.roles[name] { found.append((name, entry)) }
      }
    }
    return found
  }

  /// The paint called `name`; nil when none is named or nobody knows it.
  private mutating func paint(_ name: String?, of role: String) -> Paint? {
    guard let name else { return nil }
    if let paint = palette[name] ?? Paint(name) { return paint }
    let fault = ThemeFault.unresolvedColour(role: role, colour: name)
    if !faults.contains(fault) { faults.append(fault) }
    return nil
  }
}

// MARK: - Contrast

extension ThemeResolver {
  /// Notes every role whose letters are hard to read (WCAG 2, 1.4.3 and 1.4.11).
  private mutating func checkContrast() {
    for role in Role.allCases {
      guard let look = looks[role], let front = look.foreground.known,
        let back = look.background.known
      else { continue }
      let hundredths = Int(front.contrast(with: back) * 100)
      let least = role.isGraphic ? 300 : 450
      guard hundredths < least else { continue }
      faults.append(.lowContrast(role: role, hundredths: hundredths, least: least))
    }
  }
}

extension Role {
  /// Whether it is drawn and not read: 3:1 is enough for lines and bars.
  fileprivate var isGraphic: Bool {
    switch self {
    case .rule, .bar, .barRest: true
    case .text, .faint, .strong, .title, .tab, .activeTab, .header, .group, .selectedRow,
      .markedRow, .selectedCell, .draft, .computed, .match, .error, .warning, .note, .good,
      .status, .saved, .saving, .failed, .readOnly, .assumed, .key, .keyLabel, .refusedKey,
      .dialog, .dialogStrong, .dialogEmphasis, .dialogTitle, .button, .activeButton, .damaged:
      false
    }
  }
}

// MARK: - Down-sampling

extension ThemeResolver {
  /// The depth to use on a terminal of so many colours; `noColour` is the user's wish for none.
  package static func depth(noColour: Bool, colours: Int) -> ColourDepth {
    if noColour || colours < 8 { return .mono }
    if colours < 16 { return .colours8 }
    return colours < 256 ? .colours16 : .colours256
  }

  /// The look of every role at `depth`.
  package func theme(at depth: ColourDepth) -> Theme {
    Theme(depth: depth, styles: looks.mapValues { style(of: $0, at: depth) })
  }

  private func style(of look: Look, at depth: ColourDepth) -> Style {
    guard depth != .mono else {
      return Style(
        foreground: .terminalDefault, background: .terminalDefault, attributes: look.mono)
    }
    var style = Style(
      foreground: look.foreground.colour(at: depth), background: look.background.colour(at: depth),
      attributes: look.style)
    // Two shades of a theme may become one colour; letters must not vanish for that.
    if case .indexed(let back) = style.background, style.foreground == style.background,
      look.foreground != look.background
    {
      style.foreground = .indexed(RGB(index: back).luminance > 0.2 ? 0 : 7)
    }
    return style
  }
}
