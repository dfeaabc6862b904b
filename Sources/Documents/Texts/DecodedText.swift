import Domain
import Vietnamese

/// A text out of bytes, with the way in which they were read.
struct DecodedText {
  let text: String
  /// Nil where there are only letters of ASCII, which are the same in every way.
  let encoding: TextEncoding?
  /// Whether the person said how to read it.
  let isGiven: Bool
  /// How much of a text is looked at to find out.
  private static let sampled = 200_000
  /// How sure it must be, in percent.
  private static let leastSure = 60

  /// Reads bytes as the person says, else as they look like.
  init(_ bytes: [UInt8], as given: TextEncoding?) throws(PaperFault) {
    isGiven = given != nil
    let said = given ?? DecodedText.marked(bytes)
    guard let encoding = try said == nil ? DecodedText.likely(bytes) : said else {
      (text, self.encoding) = (String(decoding: bytes, as: UTF8.self), nil)
      return
    }
    text = try DecodedText.text(bytes, encoding)
    self.encoding = encoding
  }

  /// What the first bytes of a text say of it.
  private static func marked(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(4000)
    guard sample.count > 3, sample.contains(0) else { return nil }
    // Most letters of a text are below U+0100: every second byte is 0.
    let zeros = (0...1).map { half in
      sample.indices.count { $0 % 2 == half && sample[$0] == 0 }
    }
    if zeros[1] > sample.count / 8, zeros[0] == 0 { return .utf16LittleEndian }
    if zeros[0] > sample.count / 8, zeros[1] == 0 { return .utf16BigEndian }
    return nil
  }

  /// What bytes look like; nil for plain ASCII.
  private static func likely(_ bytes: [UInt8]) throws(PaperFault) -> TextEncoding? {
    guard !bytes.prefix(sampled).contains(0) else { throw .otherFile(.unknown) }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let sample = Array(bytes.prefix(sampled))
    let ways: [TextEncoding] = isUTF8 ? [.utf8, .tcvn3, .vni] : [.windows1258, .tcvn3, .vni]
    var best: (encoding: TextEncoding, likeness: Likeness)?
    for way in ways {
      let likeness = Likeness(guess(sample, way, isUTF8: isUTF8))
      if likeness.percent > best?.likeness.percent ?? -1 { best = (way, likeness) }
    }
    guard let best else { return nil }
    // A text that is UTF-8 is that, unless its letters make better words in another way.
    if isUTF8 {
      return best.likeness.percent >= leastSure ? best.encoding : .utf8
    }
    guard best.likeness.percent >= leastSure else { throw .unknownEncoding }
    return best.encoding
  }

  private static func guess(_ sample: [UInt8], _ way: TextEncoding, isUTF8: Bool) -> String {
    guard way != .utf8 else { return String(decoding: sample, as: UTF8.self).composed }
    let letters = isUTF8 ? String(decoding: sample, as: UTF8.self) : latin(sample)
    return legacy(way)?.reading(letters) ?? letters
  }

  private static func text(
    _ bytes: [UInt8], _ encoding: TextEncoding
  ) throws(PaperFault) -> String {
    switch encoding {
    case .utf8:
      let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      guard let text = String(validating: rest, as: UTF8.self) else { throw .unknownEncoding }
      return text.composed
    case .utf16LittleEndian, .utf16BigEndian:
      return try wide(bytes, isLittle: encoding == .utf16LittleEndian).composed
    case .windows1258, .tcvn3, .vni:
      // Where a program took such letters for Latin, they lie in the file as UTF-8.
      let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
      let letters = isUTF8 ? String(decoding: bytes, as: UTF8.self) : latin(bytes)
      return legacy(encoding)?.reading(letters) ?? letters
    }
  }

  /// Reads units of two bytes.
  private static func wide(_ bytes: [UInt8], isLittle: Bool) throws(PaperFault) -> String {
    guard bytes.count.isMultiple(of: 2) else { throw .damaged(part: "", .cutShort) }
    let units = stride(from: 0, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let rest = units.first == 0xFEFF ? units.dropFirst() : units[...]
    guard let text = String(validating: rest, as: UTF16.self) else { throw .unknownEncoding }
    return text
  }

  /// Each byte as the letter of that number.
  private static func latin(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private static func legacy(_ encoding: TextEncoding) -> LegacyEncoding? {
    switch encoding {
    case .windows1258: .windows1258
    case .tcvn3: .tcvn3
    case .vni: .vni
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    }
  }

  /// A line in which letters outside ASCII stand, by which a person sees that it was read well.
  var sample: String {
    let line = text.split(whereSeparator: \.isNewline).prefix(200).first { line in
      line.unicodeScalars.contains { !$0.isASCII }
    }
    return String((line ?? "").prefix(80)).trimmed
  }
}
