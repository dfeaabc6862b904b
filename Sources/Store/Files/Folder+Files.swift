import CLinux
import Domain
import Glibc

/// A file that was read, with what it was when it was opened.
struct ReadFile {
  let content: FileContent
  /// Nil when it could not be opened.
  private(set) var status: FileStatus?

  /// Reads a whole ordinary file in the folder that was opened as `folder`, also one with several names.
  ///
  /// A file that was replaced while it was being opened has no link left: its old content is whole.
  init(_ name: String, in folder: Int32, limit: Int) {
    let answer = fl_open_reading(folder, name)
    switch answer {
    case -ENOENT: content = .missing
    case -ELOOP, -ENXIO: content = .fault(.notRegular)
    case ..<0: content = .fault(.cannotRead(errno: -answer))
    default:
      let file = OpenFile(answer)
      do {
        let status = try file.status()
        self.status = status
        content = try ReadFile.content(of: file, status, limit: limit)
      } catch {
        content = .fault(.cannotRead(errno: error.errno))
      }
    }
  }

  private static func content(
    of file: borrowing OpenFile, _ status: FileStatus, limit: Int
  ) throws(CallFailure) -> FileContent {
    // Nothing is written in place, so another name of the same file is in no danger from us.
    guard status.isRegular else { return .fault(.notRegular) }
    guard status.size <= UInt64(limit) else { return .fault(.tooLarge(limit: limit)) }
    let bytes = try file.read(limit: limit, sizeHint: Int(status.size))
    return bytes.count <= limit ? .bytes(bytes) : .fault(.tooLarge(limit: limit))
  }
}

/// What reading a file gave.
enum FileContent: Equatable {
  case bytes([UInt8])
  case missing
  case fault(FileFault)

  /// The bytes, if there are any.
  var bytes: [UInt8]? {
    guard case .bytes(let bytes) = self else { return nil }
    return bytes
  }
}

extension Folder {
  /// Reads a whole ordinary file.
  borrowing func read(_ name: String, limit: Int) -> FileContent {
    ReadFile(name, in: number, limit: limit).content
  }

  /// Makes a new file; a name that is taken is refused, also when it is a link.
  borrowing func create(
    _ name: String, mode: FileMode = .own
  ) throws(CallFailure) -> OpenFile {
    OpenFile(try answered(.create, fl_create(number, name, mode.rawValue)))
  }

  /// Waits until the content of a file that was written lies on the disk.
  borrowing func syncFile(_ name: String) throws(CallFailure) {
    let file = OpenFile(try answered(.open, fl_open_reading(number, name)))
    try file.sync()
    try file.close()
  }

  /// Opens the file that is locked, and makes it when it is missing.
  borrowing func lockFile(_ name: String) throws(CallFailure) -> OpenFile {
    var answer = fl_open_locking(number, name)
    if answer == -ENOENT {
      let made = fl_create(number, name, FileMode.own.rawValue)
      if made != -EEXIST { _ = try answered(.create, made) }
      answer = made >= 0 ? made : fl_open_locking(number, name)
    }
    let file = OpenFile(try answered(.open, answer))
    let status = try file.status()
    guard status.isRegular else { throw CallFailure(.open, -EINVAL) }
    // Whoever made it may have died before it set the mode.
    if status.isOurs, status.mode != FileMode.record.rawValue { try? file.setMode(.record) }
    return file
  }

  /// Writes a small file that nothing depends on; failing is no matter.
  borrowing func note(_ bytes: [UInt8], in name: String) {
    let answer = fl_open_notice(number, name)
    guard answer >= 0 else { return }
    let file = OpenFile(answer)
    try? file.setMode(.record)
    try? file.write(bytes)
  }

  /// The first bytes of an ordinary file; none when it cannot be read.
  borrowing func beginning(of name: String, atMost limit: Int) -> [UInt8] {
    let answer = fl_open_reading(number, name)
    guard answer >= 0 else { return [] }
    let file = OpenFile(answer)
    return (try? file.read(limit: limit, sizeHint: limit)) ?? []
  }

  /// Gives a file the time of this moment; failing is no matter.
  borrowing func touch(_ name: String) { _ = utimensat(number, name, nil, AT_SYMLINK_NOFOLLOW) }

  /// Moves a file, over the one that has that name.
  borrowing func move(
    _ name: String, to folder: borrowing Folder, as newName: String
  ) throws(CallFailure) {
    _ = try answered(.rename, fl_rename(number, name, folder.number, newName))
  }

  /// Puts bytes under a name, wholly or not at all: they are written beside it and take its place.
  ///
  /// `temporary` is a name that this process alone uses: what lies there already is left over. A durable
  /// content lies on the disk before it gets the name; that the folder has the name there is for the
  /// caller to wait for.
  ///
  /// - Returns: the file, locked before anybody can see it where that was asked for.
  borrowing func replace(
    _ name: String, with bytes: [UInt8], by temporary: String, mode: FileMode = .own,
    durable: Bool = true, locked: Bool = false
  ) throws(CallFailure) -> OpenFile {
    do throws(CallFailure) {
      let file = try create(temporary, mode: mode)
      if locked, !(try file.tryLock()) { throw CallFailure(.lock, -EWOULDBLOCK) }
      try file.write(bytes)
      if durable { try file.sync() }
      try move(temporary, to: self, as: name)
      return file
    } catch {
      try? remove(temporary)
      throw error
    }
  }

  /// Takes a file away.
  borrowing func remove(_ name: String) throws(CallFailure) {
    _ = try answered(.remove, fl_remove(number, name))
  }

  /// Takes an empty folder away.
  borrowing func removeFolder(_ name: String) throws(CallFailure) {
    _ = try answered(.remove, fl_remove_folder(number, name))
  }
}
