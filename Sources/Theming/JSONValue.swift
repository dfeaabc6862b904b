import FoundationEssentials

/// Any JSON5 value, so that one wrong entry spoils itself and not the file.
enum JSONValue: Decodable, Equatable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // The kinds of a theme file by how often they come: each wrong guess costs a thrown error.
    if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else {
      self = .null
    }
  }

  /// Reads a whole file; nil when it is not JSON5.
  init?(json5 bytes: [UInt8]) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    guard let value = try? decoder.decode(JSONValue.self, from: Data(bytes)) else { return nil }
    self = value
  }

  /// The text; nil for another kind.
  var text: String? {
    guard case .text(let value) = self else { return nil }
    return value
  }

  /// A whole number from 0 to 255; nil for anything else.
  var byte: UInt8? {
    guard case .number(let value) = self else { return nil }
    return UInt8(exactly: value)
  }

  /// The members; nil for another kind.
  var object: [String: JSONValue]? {
    guard case .object(let value) = self else { return nil }
    return value
  }
}
