extension String {
  /// The path that was typed, pasted, or dropped by a window: without quotes, `file://` and escapes.
  var droppedPath: String {
    var path = self
    while path.last?.isWhitespace ?? false { path.removeLast() }
    while path.first?.isWhitespace ?? false { path.removeFirst() }
    for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote)
    {
      return String(path.dropFirst().dropLast())
    }
    if path.hasPrefix("file://") { return String(path.dropFirst(7)).percentDecoded }
    return path.replacing("\\ ", with: " ")
  }

  /// The last part of a path.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }

  /// The text with `%20` and its like as the bytes that they stand for.
  private var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let pair = rest.prefix(2)
      guard byte == 0x25, pair.count == 2,
        let decoded = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(decoded)
      rest.removeFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
