import Domain

/// What a file is by its first bytes.
enum FileSignature: Equatable {
  case archive
  /// The container in which Office kept its files until 2003, and keeps those with a password.
  case compound
  case other(OtherFile)
  case text

  init(_ bytes: [UInt8]) {
    func begins(_ first: [UInt8]) -> Bool { bytes.starts(with: first) }
    if begins([0x50, 0x4B, 3, 4]) || begins([0x50, 0x4B, 5, 6]) {
      self = .archive
    } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compound
    } else if let known = FileSignature.others.first(where: { begins($0.0) }) {
      self = .other(known.1)
    } else {
      let first = FileSignature.beginning(of: bytes)
      let isPage = ["<!doctype html", "<html", "<table", "<?xml"].contains { first.hasPrefix($0) }
      self = isPage ? .other(.webPage) : .text
    }
  }

  private static let others: [([UInt8], OtherFile)] = [
    (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x42, 0x4D], .picture),
    ([0x49, 0x49, 0x2A, 0], .picture), ([0x4D, 0x4D, 0, 0x2A], .picture),
    ([0x7F, 0x45, 0x4C, 0x46], .program), ([0x4D, 0x5A, 0x90, 0], .program),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ([0x1F, 0x8B], .archive), ([9, 8, 8, 0], .oldSpreadsheet), ([9, 4, 6, 0], .oldSpreadsheet),
    ([9, 2, 6, 0], .oldSpreadsheet), ([9, 0, 4, 0], .oldSpreadsheet),
  ]

  /// The first letters, in lower case, without white space before them.
  private static func beginning(of bytes: [UInt8]) -> String {
    var rest = bytes.prefix(512)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return String(decoding: rest.prefix(40), as: UTF8.self).lowercased()
  }
}
