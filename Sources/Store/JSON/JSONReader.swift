import Domain

/// Why and where the reader stopped.
struct JSONStop: Error {
  /// What the grammar did not allow.
  enum Reason {
    case syntax
    case repeatedKey(String)
    case tooDeep
  }
  let at: Int
  let reason: Reason
}

/// Reads JSON (RFC 8259) by the letter; the bytes are known to be UTF-8.
struct JSONReader {
  let bytes: [UInt8]
  var at = 0
  private var depth = 0
  /// The members of the objects that are being read, so that each is made once it is known how many.
  private var members: [(key: String, value: Tree, at: Int)] = []

  /// Starts at the first byte.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The byte here; past the end a NUL, which stands nowhere in JSON.
  var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// The one value of the text.
  mutating func document() throws(JSONStop) -> Tree {
    skipSpace()
    let tree = try value()
    skipSpace()
    guard at == bytes.count else { throw stop() }
    return tree
  }

  /// Why nothing that begins here is allowed here.
  func stop(_ reason: JSONStop.Reason = .syntax) -> JSONStop { JSONStop(at: at, reason: reason) }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  /// Goes past `expected`, or refuses.
  mutating func expect(_ expected: Unicode.Scalar) throws(JSONStop) {
    guard byte == UInt8(ascii: expected) else { throw stop() }
    at += 1
  }

  private mutating func value() throws(JSONStop) -> Tree {
    switch byte {
    case UInt8(ascii: "{"): return try nested(JSONReader.object)
    case UInt8(ascii: "["): return try nested(JSONReader.list)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw stop()
    }
  }

  private mutating func word(_ word: StaticString, _ tree: Tree) throws(JSONStop) -> Tree {
    for letter in "\(word)".unicodeScalars { try expect(letter) }
    return tree
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONStop) -> Tree
  ) throws(JSONStop) -> Tree {
    guard depth < JSONText.deepest else { throw stop(.tooDeep) }
    depth += 1
    at += 1
    let tree = try read(&self)
    depth -= 1
    return tree
  }

  private static func list(_ reader: inout JSONReader) throws(JSONStop) -> Tree {
    var elements: [Tree] = []
    reader.skipSpace()
    if reader.byte == UInt8(ascii: "]") {
      reader.at += 1
      return .list([])
    }
    while true {
      reader.skipSpace()
      elements.append(try reader.value())
      reader.skipSpace()
      if reader.byte == UInt8(ascii: "]") { break }
      try reader.expect(",")
    }
    reader.at += 1
    return .list(elements)
  }

  private static func object(_ reader: inout JSONReader) throws(JSONStop) -> Tree {
    let first = reader.members.count
    reader.skipSpace()
    if reader.byte == UInt8(ascii: "}") {
      reader.at += 1
      return .object([:])
    }
    while true {
      try reader.member()
      if reader.byte == UInt8(ascii: "}") { break }
      try reader.expect(",")
    }
    reader.at += 1
    return .object(try reader.object(from: first))
  }

  /// An object of the members from that one on.
  ///
  /// Swift takes keys that differ only in composition for equal, so those are refused as well.
  private mutating func object(from first: Int) throws(JSONStop) -> [String: Tree] {
    var object: [String: Tree] = [:]
    object.reserveCapacity(members.count - first)
    for member in members[first...] {
      guard object.updateValue(member.value, forKey: member.key) == nil else {
        throw JSONStop(at: member.at, reason: .repeatedKey(member.key))
      }
    }
    members.removeSubrange(first...)
    return object
  }

  /// One key with its value.
  private mutating func member() throws(JSONStop) {
    skipSpace()
    let start = at
    let key = try string()
    skipSpace()
    try expect(":")
    skipSpace()
    let tree = try value()
    members.append((key, tree, start))
    skipSpace()
  }
}
