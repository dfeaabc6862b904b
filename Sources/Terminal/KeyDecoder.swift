import Canvas

/// Turns the bytes a terminal sends into what the person did.
///
/// Bytes may come in any pieces: what is unfinished is kept until more arrives or `finish` says
/// that nothing more will. Every letter is kept, in order, even among Backspaces: input methods
/// send both in one go. Sequences nobody knows are swallowed whole. Keys of known terminals are
/// built in; `extra` adds those of the terminal's description.
package nonisolated struct KeyDecoder {
  /// What the decoder is in the middle of.
  package enum Waiting: Hashable, Sendable {
    case nothing
    /// A sequence or a letter has begun; a lone Esc looks the same until time has passed.
    case sequence
    case paste
  }

  /// The most bytes one paste may have; what goes beyond is dropped.
  package static let longestPaste = 1 << 20
  /// The most bytes one sequence may have; a longer one is noise and swallowed to its end.
  static let longestSequence = 4096

  /// Keys by the bytes the terminal's description gives them.
  let extra: [[UInt8]: Key]
  /// Bytes of a sequence or letter that is not complete.
  private var pending: [UInt8] = []
  /// Whether the sequence under way is too long to mean anything.
  private var isNoise = false
  /// The paste so far, when one is under way.
  private var paste: PasteBuffer?

  /// Makes a decoder.
  package init(extra: [[UInt8]: Key] = [:]) { self.extra = extra }

  /// Whether more bytes are needed to tell what the last ones mean.
  package var waiting: Waiting {
    if paste != nil { return .paste }
    return pending.isEmpty ? .nothing : .sequence
  }

  /// Takes bytes and gives what they complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    for byte in bytes { decode(byte, into: &inputs) }
    return inputs
  }

  /// Gives what is left when nothing more came in time: a lone Esc, an Alt key, an open paste.
  ///
  /// The beginning of a letter stays, since slow lines may cut one in two.
  package mutating func finish() -> [Input] {
    if let open = paste {
      paste = nil
      return [.paste(open.text)]
    }
    guard pending.first == Byte.escape else { return [] }
    var rest = pending
    forget()
    if rest.count == 1 { return [.key(.escape)] }
    if rest[1] == Byte.escape {
      rest.removeFirst()
      pending = rest
      return [.key(.escape)] + finish()
    }
    guard rest.count == 2, rest[1] < 0x80 else { return [] }
    return [.key(.alt(Character(Unicode.Scalar(rest[1]))))]
  }

  private mutating func forget() {
    pending = []
    isNoise = false
  }

  private mutating func decode(_ byte: UInt8, into inputs: inout [Input]) {
    if paste != nil {
      if paste?.add(byte) == true { inputs += finish() }
      return
    }
    pending.append(byte)
    switch Sequences.reading(of: pending) {
    case .unfinished:
      guard pending.count >= Self.longestSequence else { return }
      isNoise = true
      pending.removeSubrange(2..<pending.count - 1)
    case .complete:
      if !isNoise { understand(pending, into: &inputs) }
      forget()
    case .brokenOff:
      // The byte belongs to what comes next; what stood before it means nothing, or Esc.
      let before = pending.dropLast()
      let isDoubled = before.starts(with: [Byte.escape, Byte.escape])
      forget()
      if isDoubled {
        inputs.append(.key(.escape))
        for byte in before.dropFirst() { decode(byte, into: &inputs) }
      } else if before == [Byte.escape] {
        inputs.append(.key(.escape))
      } else if before.first != Byte.escape {
        inputs.append(.key(.character("\u{FFFD}")))
      }
      decode(byte, into: &inputs)
    }
  }

  private mutating func understand(_ sequence: [UInt8], into inputs: inout [Input]) {
    if sequence == PasteBuffer.begin {
      paste = PasteBuffer()
    } else if let key = extra[sequence] {
      inputs.append(.key(key))
    } else if let input = Sequences.meaning(of: sequence) {
      inputs.append(input)
    }
  }
}

/// Bytes with a name.
nonisolated enum Byte {
  static let escape: UInt8 = 0x1B
  static let bell: UInt8 = 0x07
  static let delete: UInt8 = 0x7F
}

/// The bytes of a paste under way.
nonisolated struct PasteBuffer {
  static let begin = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the end mark have been seen in a row.
  private var matched = 0

  /// Adds a byte; true when the end mark is complete.
  mutating func add(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    keep(Self.end[..<matched])
    matched = 0
    if byte == Self.end[0] {
      matched = 1
    } else {
      keep([byte])
    }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(max(0, KeyDecoder.longestPaste - bytes.count)))
  }

  /// The text pasted: line ends are `\n`, a letter cut by the limit is dropped.
  var text: String {
    var whole = bytes
    if whole.count == KeyDecoder.longestPaste { whole.dropBrokenLetter() }
    var lines: [UInt8] = []
    lines.reserveCapacity(whole.count)
    var afterReturn = false
    for byte in whole {
      // Terminals send the Return key for a line end; some keep the line feed behind it.
      if byte == 0x0A, afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = byte == 0x0D
      lines.append(afterReturn ? 0x0A : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Removes the beginning of a letter whose rest is missing.
  nonisolated fileprivate mutating func dropBrokenLetter() {
    guard let start = lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return }
    if count - start < Sequences.letterLength(self[start]) { removeSubrange(start...) }
  }
}
