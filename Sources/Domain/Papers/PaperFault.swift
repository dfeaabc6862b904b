/// Why a file is not read as tables; nothing was written.
package enum PaperFault: Error, Hashable, Sendable {
  /// The file is longer than so many bytes.
  case tooLarge(limit: Int)
  /// What is packed in it comes to more than so many bytes.
  case unpacksTooLarge(limit: Int)
  /// A part is packed tighter than any that an office writes.
  case packedTooTightly(part: String)
  /// The archive has more parts than so many.
  case tooManyParts(limit: Int)
  case tooManyCells(limit: Int)
  /// A row goes beyond the last column that a sheet can have.
  case tooManyColumns(limit: Int)
  /// Elements stand in each other deeper than in any file of an office.
  case tooDeep(part: String)
  /// The part declares what it is made of itself, as files that are to do harm do.
  case declaresEntities(part: String)
  case password
  case otherFile(OtherFile)
  /// A document or workbook that holds pictures and no table.
  case onlyPictures
  case noTable
  case empty
  /// Bytes that no known way of writing Vietnamese explains.
  case unknownEncoding
  case damaged(part: String, PaperDamage)
}

/// A file that is told by its first bytes and holds no table that is read.
package enum OtherFile: String, Hashable, Sendable, CaseIterable {
  /// A document of Word as it was written until 2003.
  case oldWord
  case pdf, picture, richText, webPage, binaryWorkbook, slides, oldSpreadsheet, archive, program
  case unknown
}

/// What is wrong with a part of a file.
package enum PaperDamage: Hashable, Sendable {
  /// The archive has no list of its parts, or one that leads nowhere.
  case notAnArchive
  case cutShort
  /// It does not unpack.
  case unpacking
  /// It unpacks to something else than was packed.
  case checksum
  case missing
  case badXML(line: Int)
  /// A cell, range or column that no sheet has.
  case badPlace(String)
  /// A number in a list that is shorter.
  case badIndex(Int)
  case badNumber(String)
  /// A quote that begins in that line and does not end.
  case openQuote(line: Int)
  /// A chain of parts that comes back to itself.
  case loop
}

/// Why nothing came of a file that a person named.
package enum PaperFailure: Error, Hashable, Sendable {
  /// There is none, or it may not be read, or it is a folder.
  case noFile
  case fault(PaperFault)
}
