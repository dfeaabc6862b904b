import Domain

/// The text of a tree as it stands in files: strict to read, always the same to write.
package enum JSONText {
  /// How deep lists and objects may lie inside each other.
  package static let deepest = 32
  /// The largest file that is read, in bytes: 4 MiB.
  package static let largest = 4 << 20

  /// Reads one value and nothing after it.
  ///
  /// Whole numbers that fit an `Int` become integers; every other number stays as it was written.
  ///
  /// - Throws: what is wrong, with line and column, both counted from 1.
  package static func read(_ bytes: [UInt8], limit: Int = largest) throws(JSONFault) -> Tree {
    guard bytes.count <= limit else { throw JSONFault(.tooLarge(limit: limit), at: 0, in: []) }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw JSONFault(.byteOrderMark, at: 0, in: [])
    }
    if let wrong = firstThatIsNotUTF8(bytes) { throw JSONFault(.notUTF8, at: wrong, in: bytes) }
    var reader = JSONReader(bytes: bytes)
    do {
      return try reader.document()
    } catch {
      throw JSONFault(stopped: error, in: bytes)
    }
  }

  /// Writes a tree with sorted keys, an indent of two spaces and a final newline.
  package static func write(_ tree: Tree) -> [UInt8] {
    var writer = JSONWriter(shape: .indented)
    writer.put(tree, depth: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// Writes a tree on one line, as in the journal; the newline is part of it.
  package static func line(_ tree: Tree) -> [UInt8] {
    var writer = JSONWriter(shape: .oneLine)
    writer.put(tree, depth: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }
}

/// What is wrong with a JSON text, and where.
package struct JSONFault: Error, Hashable, Sendable {
  package let fault: FileFault
  /// The line, counted from 1.
  package let line: Int
  /// The column, counted from 1 in code points.
  package let column: Int

  /// Places a fault at a byte of the text.
  init(_ fault: FileFault, at byte: Int, in bytes: [UInt8]) {
    let place = JSONFault.place(of: byte, in: bytes)
    self.fault = fault
    line = place.line
    column = place.column
  }

  /// Names what stopped the reader; marks of a line merge explain whatever they broke.
  init(stopped stop: JSONStop, in bytes: [UInt8]) {
    if let mark = mergeMark(in: bytes) {
      self.init(.mergeMarks, at: mark, in: bytes)
      return
    }
    switch stop.reason {
    case .syntax:
      let column = JSONFault.place(of: stop.at, in: bytes).column
      self.init(.syntax(column: column), at: stop.at, in: bytes)
    case .repeatedKey(let key): self.init(.repeatedKey(key), at: stop.at, in: bytes)
    case .tooDeep: self.init(.tooDeep, at: stop.at, in: bytes)
    }
  }

  /// Line and column of a byte.
  private static func place(of byte: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(byte) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}

/// The first byte of a line that begins with `<<<<<<<`; no string can hold one.
private func mergeMark(in bytes: [UInt8]) -> Int? {
  var atLineStart = true
  for index in bytes.indices {
    if atLineStart, bytes[index...].starts(with: "<<<<<<<".utf8) { return index }
    atLineStart = bytes[index] == UInt8(ascii: "\n")
  }
  return nil
}
