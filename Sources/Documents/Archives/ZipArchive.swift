import CZip
import Domain

/// An archive in memory, of which parts are read one after the other; nothing goes to a disk.
struct ZipArchive: ~Copyable {
  /// A part as the list of the archive has it.
  struct Entry {
    let name: String
    let index: UInt64
    let size: UInt64
    let packed: UInt64
    let isEncrypted: Bool

    /// Whether its name leads out of the archive, were that unpacked.
    var isStray: Bool {
      name.hasPrefix("/") || name.split { "/\\".contains($0) }.contains("..")
    }
  }

  private let archive: OpaquePointer
  private let bytes: UnsafeMutableRawPointer
  let entries: [Entry]
  /// The place of each part in ``entries``, by its name in lower case: no case counts in a name.
  private let places: [String: Int]
  let limits: ReadingLimits
  /// How many bytes were unpacked.
  private var unpacked = 0

  /// Reads the list of an archive.
  init(_ content: [UInt8], _ limits: ReadingLimits) throws(PaperFault) {
    (archive, bytes) = try ZipArchive.opened(content, limits)
    self.limits = limits
    entries = ZipArchive.entries(of: archive)
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      places[entry.name.lowercased()] = places[entry.name.lowercased()] ?? place
    }
    self.places = places
  }

  /// Opens an archive over a copy of its bytes, which must live as long as it does.
  private static func opened(
    _ content: [UInt8], _ limits: ReadingLimits
  ) throws(PaperFault) -> (OpaquePointer, UnsafeMutableRawPointer) {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(1, content.count), alignment: 16)
    content.withUnsafeBytes { content in
      bytes.copyMemory(
        from: content.baseAddress ?? UnsafeRawPointer(bytes), byteCount: content.count)
    }
    guard let source = zip_source_buffer_create(bytes, UInt64(content.count), 0, nil) else {
      bytes.deallocate()
      throw .damaged(part: "", .notAnArchive)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      bytes.deallocate()
      throw .damaged(part: "", .notAnArchive)
    }
    guard zip_get_num_entries(archive, 0) <= limits.parts else {
      zip_discard(archive)
      bytes.deallocate()
      throw .tooManyParts(limit: limits.parts)
    }
    return (archive, bytes)
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  private static func entries(of archive: OpaquePointer) -> [Entry] {
    let count = UInt64(max(0, zip_get_num_entries(archive, 0)))
    return (0..<count).compactMap { index in
      var stat = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else { return nil }
      return Entry(
        name: String(cString: name), index: index, size: stat.size, packed: stat.comp_size,
        isEncrypted: stat.encryption_method != 0)
    }
  }

  /// Whether the archive has that part.
  func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// How many names lead out of the archive, were it unpacked.
  var strayNames: Int { entries.count(where: \.isStray) }

  /// Unpacks a part piece by piece.
  mutating func read(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(PaperFault) -> Void
  ) throws(PaperFault) {
    guard let place = places[name.lowercased()] else { throw .damaged(part: name, .missing) }
    let entry = entries[place]
    guard !entry.isEncrypted else { throw .password }
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      throw .damaged(part: name, .unpacking)
    }
    defer { zip_fclose(file) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { room.deallocate() }
    var total = 0
    while true {
      let count = Int(zip_fread(file, room.baseAddress, UInt64(room.count)))
      guard count >= 0 else { throw .damaged(part: name, ZipArchive.damage(of: file)) }
      guard count > 0 else { break }
      total += count
      unpacked += count
      guard unpacked <= limits.unpacked else { throw .unpacksTooLarge(limit: limits.unpacked) }
      guard total <= limits.tight || total / limits.ratio <= Int(clamping: entry.packed) else {
        throw .packedTooTightly(part: name)
      }
      try take(UnsafeRawBufferPointer(rebasing: room[..<count]))
    }
  }

  /// What is wrong with a part that does not unpack.
  private static func damage(of file: OpaquePointer) -> PaperDamage {
    switch zip_error_code_zip(zip_file_get_error(file)) {
    case ZIP_ER_CRC: .checksum
    case ZIP_ER_EOF: .cutShort
    default: .unpacking
    }
  }
}
