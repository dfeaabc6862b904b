import CExpat
import Domain

/// What stands in a part made of elements, piece by piece; names are without their namespace, or kept as written.
enum XMLEvent {
  case start(String, [XMLAttribute])
  case end(String)
  case text(String)
}

/// An attribute of an element.
struct XMLAttribute {
  let name: String
  let value: String
}

extension [XMLAttribute] {
  /// The value of the first attribute of that name.
  subscript(name: String) -> String? { first { $0.name == name }?.value }

  /// Whether an attribute says yes, as such files do.
  func isOn(_ name: String) -> Bool {
    self[name].map { ["1", "true", "on"].contains($0) } ?? false
  }
}

/// Takes what stands in a part.
protocol XMLTaker {
  /// Takes one thing; whoever refuses it ends the reading.
  mutating func take(_ event: XMLEvent) throws(PaperFault)
}

/// A part made of elements, read as it is unpacked; entities that it declares itself are refused.
struct XMLReader: ~Copyable {
  private let parser: OpaquePointer
  /// What the parser told last; it lies on its own, since the parser keeps its address.
  private let queue: UnsafeMutablePointer<XMLQueue>
  private let part: String
  /// What was unpacked and not handed to the parser yet.
  private var waiting: [UInt8] = []
  private var given = 0
  /// How much is handed over at once.
  private var step = XMLReader.smallestStep
  private static let smallestStep = 65_536

  /// Begins to read a part; names lose their namespace, unless they are kept as they are written.
  init(_ part: String, keepingNames: Bool, _ limits: ReadingLimits) throws(PaperFault) {
    let made =
      keepingNames
      ? XML_ParserCreate(nil) : XML_ParserCreateNS(nil, XML_Char(bitPattern: XMLQueue.mark))
    guard let parser = made else { throw .damaged(part: part, .unpacking) }
    self.parser = parser
    self.part = part
    queue = .allocate(capacity: 1)
    queue.initialize(to: XMLQueue(parser, depthLimit: limits.depth))
    XML_SetUserData(parser, queue)
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLQueue.at(data)?.pointee.start(name, attributes) },
      { data, name in XMLQueue.at(data)?.pointee.end(name) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      XMLQueue.at(data)?.pointee.add(text, Int(count))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLQueue.at(data)?.pointee.stop(.doctype)
    }
  }

  deinit {
    XML_ParserFree(parser)
    queue.deinitialize(count: 1)
    queue.deallocate()
  }

  /// Reads a piece of the part, the last one being empty.
  ///
  /// The parser looks anew through what it did not finish, at each call: what is long is handed over
  /// in pieces that grow, or a long note would take hours.
  mutating func read(
    _ piece: UnsafeRawBufferPointer, isLast: Bool, into taker: inout some XMLTaker
  ) throws(PaperFault) {
    waiting += piece
    guard isLast || waiting.count >= step else { return }
    let status = waiting.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isLast ? 1 : 0)
    }
    given += waiting.count
    waiting.removeAll(keepingCapacity: true)
    step = max(XMLReader.smallestStep, given - max(0, Int(XML_GetCurrentByteIndex(parser))))
    if let stop = queue.pointee.stopped {
      switch stop {
      case .doctype: throw .declaresEntities(part: part)
      case .depth: throw .tooDeep(part: part)
      }
    }
    for event in queue.pointee.taken() { try taker.take(event) }
    guard status == XML_STATUS_OK else {
      let line = Int(clamping: XML_GetCurrentLineNumber(parser))
      throw .damaged(part: part, .badXML(line: line))
    }
  }
}

/// What a parser told and nobody took yet.
private struct XMLQueue {
  /// Why the reading is broken off.
  enum Stop { case doctype, depth }

  /// What stands between a namespace and a name.
  static let mark = UInt8(0x7C)
  /// How many attributes of an element are taken; those of offices have far fewer.
  private static let mostAttributes = 64
  private let parser: OpaquePointer
  private let depthLimit: Int
  private var depth = 0
  private var events: [XMLEvent] = []
  private var text: [UInt8] = []
  private(set) var stopped: Stop?

  init(_ parser: OpaquePointer, depthLimit: Int) {
    self.parser = parser
    self.depthLimit = depthLimit
  }

  /// The queue that was given to the parser as what it hands back.
  static func at(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLQueue>? {
    data?.assumingMemoryBound(to: XMLQueue.self)
  }

  /// Takes the beginning of an element.
  mutating func start(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard stopped == nil, let name else { return }
    depth += 1
    guard depth <= depthLimit else { return stop(.depth) }
    flush()
    var found: [XMLAttribute] = []
    if var pair = attributes {
      while let name = pair[0], let value = pair[1], found.count < XMLQueue.mostAttributes {
        // LibreOffice says things twice, the second time in a namespace of its own.
        let key = XMLQueue.local(name)
        if found[key] == nil {
          found.append(XMLAttribute(name: key, value: String(cString: value)))
        }
        pair += 2
      }
    }
    events.append(.start(XMLQueue.local(name), found))
  }

  /// Takes the end of an element.
  mutating func end(_ name: UnsafePointer<XML_Char>?) {
    guard stopped == nil, let name else { return }
    depth -= 1
    flush()
    events.append(.end(XMLQueue.local(name)))
  }

  /// Takes some letters.
  mutating func add(_ letters: UnsafePointer<XML_Char>?, _ count: Int) {
    guard stopped == nil, let letters else { return }
    text += UnsafeRawBufferPointer(start: letters, count: count)
  }

  /// Ends the reading.
  mutating func stop(_ reason: Stop) {
    stopped = stopped ?? reason
    XML_StopParser(parser, 0)
  }

  /// Gives away what was told; letters that may go on are kept.
  mutating func taken() -> [XMLEvent] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  /// A name without the namespace before it.
  private static func local(_ name: UnsafePointer<XML_Char>) -> String {
    String(cString: bcdiso_local_name(name, CChar(bitPattern: mark)))
  }
}

extension ZipArchive {
  /// Reads a part made of elements.
  mutating func read(
    _ name: String, keepingNames: Bool = false, into taker: inout some XMLTaker
  ) throws(PaperFault) {
    var reader = try XMLReader(name, keepingNames: keepingNames, limits)
    try read(name) { piece throws(PaperFault) in
      try reader.read(piece, isLast: false, into: &taker)
    }
    try reader.read(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, into: &taker)
  }
}
