import CLinux
import Domain
import Glibc

/// An open file; it is closed when the value goes.
struct OpenFile: ~Copyable {
  private let number: Int32

  /// Takes over a descriptor.
  init(_ number: Int32) { self.number = number }

  deinit { _ = fl_close(number) }

  /// Writes all bytes, however few the system takes at a time.
  borrowing func write(_ bytes: [UInt8]) throws(CallFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        fl_write(number, raw.baseAddress.map { $0 + written }, raw.count - written)
      }
      guard count != 0 else { throw CallFailure(.write, -EIO) }
      written += Int(try answered(.write, count))
    }
  }

  /// Reads to the end, or one byte past `limit`.
  borrowing func read(limit: Int, sizeHint: Int) throws(CallFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = min(limit, sizeHint) + 1
    while bytes.count <= limit {
      var answer: Int64 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        answer = fl_read(number, buffer.baseAddress, room)
        count = Int(max(0, answer))
      }
      let count = Int(try answered(.read, answer))
      if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
      guard count > 0 else { break }
      room = max(1, min(65_536, limit + 1 - bytes.count))
    }
    return bytes
  }

  /// Sets the mode whatever the umask says.
  borrowing func setMode(_ mode: FileMode) throws(CallFailure) {
    _ = try answered(.setMode, fl_set_mode(number, mode.rawValue))
  }

  /// Waits until the bytes lie on the disk; a failure is final (some pages may be lost for good).
  borrowing func sync() throws(CallFailure) { _ = try answered(.sync, fl_sync(number)) }

  /// Closes it and says whether that went well.
  consuming func close() throws(CallFailure) {
    let number = number
    discard self
    let answer = fl_close(number)
    // The descriptor is gone whatever was answered, and the bytes were synced before.
    if answer != -EINTR { _ = try answered(.close, answer) }
  }

  /// What it is.
  borrowing func status() throws(CallFailure) -> FileStatus {
    var status = fl_status()
    _ = try answered(.inspect, fl_inspect(number, &status))
    return FileStatus(status)
  }

  /// Takes the lock on it if nobody has it; it is held until the file is closed.
  borrowing func tryLock() throws(CallFailure) -> Bool {
    let answer = fl_try_lock(number)
    if answer == -EWOULDBLOCK { return false }
    _ = try answered(.lock, answer)
    return true
  }
}

/// The modes of what the store makes; the group shares it.
enum FileMode: UInt32 {
  case record = 0o660
  /// For the user alone.
  case own = 0o600
  /// For everybody to read, as far as the umask lets them.
  case page = 0o644
  case folder = 0o2770
  case privateFolder = 0o700
}

/// What a name stands for.
struct FileStatus: Equatable {
  /// Which file it is, on which device.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  let identity: Identity
  let isRegular: Bool
  let isFolder: Bool
  /// Whether it belongs to the user of this process.
  let isOurs: Bool
  let mode: UInt32
  let links: UInt64
  let size: UInt64
  /// When its content last changed, in nanoseconds; of a folder, when a name came or went.
  let modified: Int64
  /// When content, name, owner or mode last changed, in nanoseconds; nobody can set it.
  let changed: Int64

  /// Reads what the system told.
  init(_ status: fl_status) {
    identity = Identity(device: status.device, inode: status.inode)
    isRegular = status.regular != 0
    isFolder = status.folder != 0
    isOurs = status.ours != 0
    mode = status.mode
    links = status.links
    size = status.size
    modified = status.modified
    changed = status.changed
  }
}
