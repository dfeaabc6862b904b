import Canvas

nonisolated extension Sequences {
  /// What one complete letter or sequence says; nil where nobody knows.
  static func meaning(of bytes: [UInt8]) -> Input? {
    guard bytes.first == Byte.escape else { return letter(bytes).map { .key($0) } }
    guard bytes.count > 1 else { return .key(.escape) }
    switch bytes[1] {
    case Byte.escape:
      guard bytes.count == 4 else { return nil }
      return cursor(Character(Unicode.Scalar(bytes[3])), .alt).map { .key($0) }
    case UInt8(ascii: "[") where bytes.count > 2: return control(Array(bytes.dropFirst(2)))
    case UInt8(ascii: "O") where bytes.count > 2:
      return singleShift(Array(bytes.dropFirst(2))).map { .key($0) }
    default: break
    }
    guard bytes.count == 1 + letterLength(bytes[1]),
      case .character(let character) = letter(Array(bytes.dropFirst()))
    else { return nil }
    return .key(.alt(character))
  }

  /// The key behind one letter of UTF-8 or one control byte.
  private static func letter(_ bytes: [UInt8]) -> Key? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x00: return .control(" ")
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(first + 0x40)))
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(first + 0x60)))
    case Byte.delete: return .backspace
    case 0x20...0x7E: return .character(Character(Unicode.Scalar(first)))
    default: break
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return .character("\u{FFFD}") }
    // C1 controls are sequences to some terminals and letters to none.
    return scalar.value < 0xA0 ? nil : .character(Character(scalar))
  }

  /// `ESC O` and what follows it: cursor keys in application mode, F1 to F4, the number pad.
  private static func singleShift(_ bytes: [UInt8]) -> Key? {
    guard let final = bytes.last else { return nil }
    let modifiers = Modifiers(number(bytes.dropLast().split(separator: UInt8(ascii: ";")).last))
    let letter = Character(Unicode.Scalar(final))
    if let key = cursor(letter, modifiers) { return key }
    switch letter {
    case "a": return .up
    case "b": return .down
    case "c": return .wordRight
    case "d": return .wordLeft
    case "M": return .enter
    case "I": return .tab
    case "X": return .character("=")
    case "j"..."y":
      // The pad's keys are * + , - . / and the digits, forty bytes above their own codes.
      return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return nil
    }
  }

  /// `ESC [` and what follows it.
  private static func control(_ bytes: [UInt8]) -> Input? {
    guard let final = bytes.last, let first = bytes.first else { return nil }
    let letter = Character(Unicode.Scalar(final))
    if first == UInt8(ascii: "<") { return mouse(bytes.dropFirst().dropLast(), letter) }
    if first == UInt8(ascii: "[") { return consoleFunction(final).map { .key($0) } }
    let numbers = bytes.dropLast().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard bytes.dropLast().allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ";") }) else {
      return nil
    }
    let modifiers = Modifiers(numbers.count > 1 ? number(numbers[1]) : nil)
    switch letter {
    case "~": return numbered(number(numbers.first), modifiers).map { .key($0) }
    case "^": return numbered(number(numbers.first), .control).map { .key($0) }
    case "$", "@": return numbered(number(numbers.first), .shift).map { .key($0) }
    case "Z": return .key(.backTab)
    case "a": return .key(.shift(.up))
    case "b": return .key(.shift(.down))
    case "c": return .key(.shift(.right))
    case "d": return .key(.shift(.left))
    default:
      // Other numbers are answers, such as the place of the cursor, which ends like F3.
      guard numbers[0].isEmpty || number(numbers[0]) == 1 else { return nil }
      return cursor(letter, modifiers).map { .key($0) }
    }
  }

  /// F1 to F5 of the Linux console.
  private static func consoleFunction(_ final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - UInt8(ascii: "A")) + 1)
  }

  /// Keys that all terminals name by a letter.
  private static func cursor(_ letter: Character, _ modifiers: Modifiers) -> Key? {
    let far = modifiers.contains(.control) || modifiers.contains(.alt)
    if modifiers.contains(.shift), !modifiers.contains(.alt), let selecting = selecting(letter, far)
    {
      return .shift(selecting)
    }
    switch letter {
    // Alt with Ctrl or Shift is left to terminals.
    case "A": return modifiers == .alt ? .altUp : .up
    case "B": return modifiers == .alt ? .altDown : .down
    case "C": return modifiers == .alt ? .altRight : far ? .wordRight : .right
    case "D": return modifiers == .alt ? .altLeft : far ? .wordLeft : .left
    case "F": return far ? .last : .end
    case "H": return far ? .first : .home
    case "P": return function(1, modifiers)
    case "Q": return function(2, modifiers)
    case "R": return function(3, modifiers)
    case "S": return function(4, modifiers)
    default: return nil
    }
  }

  /// What a key with Shift selects, by its letter.
  private static func selecting(_ letter: Character, _ far: Bool) -> Key.Direction? {
    switch letter {
    case "A": .up
    case "B": .down
    case "C": far ? .wordRight : .right
    case "D": far ? .wordLeft : .left
    case "F": far ? .last : .end
    case "H": far ? .first : .home
    default: nil
    }
  }

  /// Keys that terminals name by a number before `~`.
  private static func numbered(_ number: Int?, _ modifiers: Modifiers) -> Key? {
    let far = modifiers.contains(.control)
    let isSelecting = modifiers.contains(.shift) && !modifiers.contains(.alt)
    switch number {
    case 1, 7:
      return isSelecting ? .shift(far ? .first : .home) : far ? .first : .home
    case 4, 8:
      return isSelecting ? .shift(far ? .last : .end) : far ? .last : .end
    case 2: return .insert
    case 3: return .delete
    case 5: return .pageUp
    case 6: return .pageDown
    case let number?:
      // The numbers of the VT220 keyboard have gaps where its keys stood apart.
      let groups = [(11, 15, 1), (17, 21, 6), (23, 26, 11), (28, 29, 15), (31, 34, 17)]
      for (low, high, key) in groups where (low...high).contains(number) {
        return function(key + number - low, modifiers)
      }
      return nil
    case nil: return nil
    }
  }

  /// F1 to F12, and with Shift F13 to F24, as terminfo counts them.
  ///
  /// Other modifiers make no key of ours.
  private static func function(_ number: Int, _ modifiers: Modifiers) -> Key? {
    if modifiers.contains(.control) || modifiers.contains(.alt) { return nil }
    return .function(modifiers.contains(.shift) && number <= 12 ? number + 12 : number)
  }

  /// A mouse report in SGR form: button, column and row from 1, `M` or `m`.
  private static func mouse(_ bytes: ArraySlice<UInt8>, _ final: Character) -> Input? {
    let numbers = bytes.split(separator: UInt8(ascii: ";")).map { number($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2], column > 0, row > 0
    else { return nil }
    let at = Point(column: column - 1, row: row - 1)
    // Shift, Alt and Ctrl add 4, 8 and 16.
    switch (button & ~0x1C, final) {
    case (0, "M"): return .mouse(Mouse(.press, at: at))
    case (0, "m"), (32, "m"): return .mouse(Mouse(.release, at: at))
    case (32, "M"): return .mouse(Mouse(.drag, at: at))
    case (64, "M"): return .mouse(Mouse(.wheelUp, at: at))
    case (65, "M"): return .mouse(Mouse(.wheelDown, at: at))
    default: return nil
    }
  }

  /// A number of at most five digits; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>?) -> Int? {
    guard let digits, digits.count <= 5 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

/// The keys held down with another one, as xterm numbers them.
nonisolated private struct Modifiers: OptionSet {
  let rawValue: Int
  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The modifiers behind a parameter, which is one more than their sum.
  init(_ parameter: Int?) {
    guard let parameter, (2...16).contains(parameter) else {
      self = []
      return
    }
    self.init(rawValue: parameter - 1)
  }
}
