import Domain

/// A model document of a store (văn bản mẫu): a Word file of the office in which marks stand for what records say.
///
/// Everything else in it stays as the office made it: its looks, its head and foot, its pictures.
package struct ModelDocument {
  /// The parts of the file in their order, those that hold no mark as they are.
  private let parts: [(name: String, content: [UInt8])]
  private let main: String
  private let document: MarkupElement
  /// The heads, feet and notes, which stand beside the text.
  private let margins: [String: MarkupElement]
  private let styles: (name: String, part: MarkupElement)?

  /// Reads a model document.
  ///
  /// - Throws: why it is none.
  package init(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) throws(PaperFault) {
    guard bytes.count <= limits.file else { throw .tooLarge(limit: limits.file) }
    switch FileSignature(bytes) {
    case .archive: break
    case .compound:
      throw try CompoundFile(bytes, limits).has("EncryptedPackage")
        ? .password : .otherFile(.oldWord)
    case .other(let other): throw .otherFile(other)
    case .text: throw bytes.isEmpty ? .empty : .otherFile(.unknown)
    }
    var archive = try ZipArchive(bytes, limits)
    let main = try archive.mainPart()
    guard main.format == .docx else { throw .otherFile(.archive) }
    self.main = main.name
    document = try archive.tree(of: main.name)
    var margins: [String: MarkupElement] = [:]
    var parts: [(String, [UInt8])] = []
    // What leads out of an archive is not handed on.
    for entry in archive.entries where !entry.isStray {
      if ModelDocument.isMargin(entry.name) {
        margins[entry.name] = try archive.tree(of: entry.name)
      }
      parts.append((entry.name, try archive.content(of: entry.name)))
    }
    (self.margins, self.parts) = (margins, parts)
    let styled = PartRelations.resolved("styles.xml", from: main.name)
    styles = archive.has(styled) ? (styled, try archive.tree(of: styled)) : nil
  }

  /// Whether a part stands beside the text and may hold marks.
  private static func isMargin(_ name: String) -> Bool {
    let file = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return file.hasSuffix(".xml")
      && ["header", "footer", "footnotes", "endnotes"].contains { file.hasPrefix($0) }
  }

  /// The file with what its marks stand for, once for each document, each beginning on a new page.
  ///
  /// - Throws: which marks stand for nothing, or stand where they cannot.
  func filled(with values: [ModelValues]) throws(ModelFault) -> [UInt8] {
    guard let body = document.first("w:body").map(ModelBody.init) else { throw .notMade }
    var fillers = values.map { MarkFiller($0) }
    var children: [MarkupNode] = []
    for place in fillers.indices {
      children += body.filled(&fillers[place], isLast: place == fillers.count - 1)
    }
    let margins = try filledMargins(&fillers, body.page.textWidth)
    try ModelDocument.judge(fillers)
    var whole = document
    whole.children = document.children.map { node in
      guard case .element(var element) = node, element.name == "w:body" else { return node }
      element.children = children
      return .element(element)
    }
    return try archived([main: whole].merging(margins) { first, _ in first })
  }

  /// The heads and feet, which all documents of a file have alike.
  private func filledMargins(
    _ fillers: inout [MarkFiller], _ width: Int
  ) throws(ModelFault) -> [String: MarkupElement] {
    var filled: [String: MarkupElement] = [:]
    for (name, part) in margins {
      var pictures: Set<[UInt8]> = []
      for place in fillers.indices {
        guard case .element(let element)? = fillers[place].fill(part, in: width).first else {
          continue
        }
        var markup = MarkupWriter(piece: ())
        markup.write(element)
        pictures.insert(markup.bytes)
        filled[name] = element
      }
      guard pictures.count <= 1 else { throw .differsInMargin(name) }
    }
    return filled
  }

  /// Refuses what stands for nothing, or where it cannot stand, in any of the documents.
  ///
  /// What one of several documents says of itself and another does not is a blank there, and no fault.
  private static func judge(_ fillers: [MarkFiller]) throws(ModelFault) {
    let unknown = fillers.dropFirst().reduce(Set(fillers.first?.unknown ?? [])) {
      $0.intersection($1.unknown)
    }
    guard unknown.isEmpty else { throw .unknownMarks(unknown.sorted()) }
    let crowded = Set(fillers.flatMap(\.crowded))
    guard crowded.isEmpty else { throw .crowdedMarks(crowded.sorted()) }
  }

  /// The archive with some of its parts said otherwise, and with the looks that written parts need.
  private func archived(_ changed: [String: MarkupElement]) throws(ModelFault) -> [UInt8] {
    var package = PackageWriter()
    for (name, content) in parts {
      if let element = changed[name]
        ?? (name == styles?.name ? WordPart.completed(styles?.part) : nil)
      {
        var markup = MarkupWriter()
        markup.write(element)
        package.add(name, markup.bytes)
      } else {
        package.add(name, content)
      }
    }
    do throws(PackageFault) {
      return try package.archived()
    } catch {
      throw .notMade
    }
  }
}

extension ZipArchive {
  /// A part made of elements, as a whole.
  fileprivate mutating func tree(of name: String) throws(PaperFault) -> MarkupElement {
    var taker = MarkupTaker()
    try read(name, keepingNames: true, into: &taker)
    guard let root = taker.root else { throw .damaged(part: name, .missing) }
    return root
  }

  /// The bytes of a part.
  fileprivate mutating func content(of name: String) throws(PaperFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name) { piece in bytes += piece }
    return bytes
  }
}
