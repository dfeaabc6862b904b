import CZip

/// Why an archive was not made.
enum PackageFault: Error {
  /// Memory was short, or the archive did not close.
  case notMade
}

/// An archive of parts made in memory, the same bytes for the same parts.
///
/// Each part bears the first moment that an archive can hold, so the day of writing changes nothing.
struct PackageWriter {
  private var parts: [(name: String, content: [UInt8])] = []

  /// Adds a part behind the others.
  mutating func add(_ name: String, _ content: [UInt8]) { parts.append((name, content)) }

  /// The whole archive.
  consuming func archived() throws(PackageFault) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .notMade }
    // The archive takes hold of its source: one more hold keeps what was written readable.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { throw .notMade }
    // The archive reads the contents when it closes; until then each keeps its place.
    let contents = parts.map { part in
      let room = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, part.content.count), alignment: 1)
      room.copyBytes(from: part.content)
      return (name: part.name, room: room, count: part.content.count)
    }
    defer { for content in contents { content.room.deallocate() } }
    for content in contents {
      guard PackageWriter.add(content.name, content.room, content.count, to: archive) else {
        zip_discard(archive)
        throw .notMade
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw .notMade
    }
    return try PackageWriter.bytes(of: target)
  }

  /// Adds one part to an archive; whether it went.
  private static func add(
    _ name: String, _ room: UnsafeMutableRawBufferPointer, _ count: Int, to archive: OpaquePointer
  ) -> Bool {
    guard let source = zip_source_buffer(archive, room.baseAddress, UInt64(count), 0) else {
      return false
    }
    let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    // 1980-01-01, as an archive writes days.
    return zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0) == 0
  }

  /// What was written into a source.
  private static func bytes(of source: OpaquePointer) throws(PackageFault) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else {
      throw .notMade
    }
    defer { zip_source_close(source) }
    let size = Int(stat.size)
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, count in
      while read < size, let base = room.baseAddress {
        let more = zip_source_read(source, base + read, UInt64(size - read))
        guard more > 0 else { break }
        read += Int(more)
      }
      count = read
    }
    guard read == size else { throw .notMade }
    return bytes
  }
}
