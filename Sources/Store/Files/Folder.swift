import CLinux
import Domain
import Glibc

/// An open folder; names are single steps below it, and links are never followed.
struct Folder: ~Copyable {
  let number: Int32

  /// Takes over a descriptor.
  private init(number: Int32) { self.number = number }

  /// Opens a folder by its path; here alone a link may lead to it.
  init(path: String) throws(CallFailure) {
    number = try answered(.open, fl_open_path(path))
  }

  deinit { _ = fl_close(number) }

  /// Opens a folder by its path; it and those above it are made when missing, for the user alone.
  static func made(at path: String, durable: Bool) throws(CallFailure) -> Folder {
    do {
      return try Folder(path: path)
    } catch {
      guard error.errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex
      else { throw error }
      let outer = try made(at: String(path[..<slash]), durable: durable)
      let name = String(path[path.index(after: slash)...])
      try outer.makeFolder(name, mode: .privateFolder)
      if durable { try outer.sync() }
      return try outer.folder(name)
    }
  }

  /// Opens a folder in this one.
  borrowing func folder(_ name: String) throws(CallFailure) -> Folder {
    Folder(number: try answered(.open, fl_open_folder(number, name)))
  }

  /// Opens a folder of the store, and makes it when it is missing.
  ///
  /// A crash between making it and setting its mode is mended here.
  borrowing func ownFolder(_ name: String, durable: Bool) throws(CallFailure) -> Folder {
    var answer = fl_open_folder(number, name)
    if answer == -ENOENT {
      try makeFolder(name, mode: .folder)
      if durable { try sync() }
      answer = fl_open_folder(number, name)
    } else if answer == -EACCES, let status = try status(of: name), status.isFolder, status.isOurs {
      _ = fl_set_mode_at(number, name, FileMode.folder.rawValue)
      answer = fl_open_folder(number, name)
    }
    let folder = Folder(number: try answered(.open, answer))
    let status = try folder.status()
    if status.isOurs, status.mode != FileMode.folder.rawValue {
      _ = fl_set_mode(folder.number, FileMode.folder.rawValue)
    }
    return folder
  }

  /// Makes a folder with exactly that mode; one that is there already is left alone.
  borrowing func makeFolder(_ name: String, mode: FileMode) throws(CallFailure) {
    let answer = fl_make_folder(number, name, FileMode.privateFolder.rawValue)
    guard answer != -EEXIST else { return }
    _ = try answered(.makeFolder, answer)
    _ = try answered(.setMode, fl_set_mode_at(number, name, mode.rawValue))
  }

  /// Waits until the names in it lie on the disk.
  borrowing func sync() throws(CallFailure) { _ = try answered(.sync, fl_sync(number)) }

  /// Waits until all that was written where it lies is on the disk, whoever wrote it.
  ///
  /// - Returns: whether that can be trusted here; on a network, or an old system, each file has to be waited for.
  borrowing func syncAll() throws(CallFailure) -> Bool {
    guard FileSystem(magic: try fileSystemNumber()) == .local else { return false }
    let answer = fl_sync_all(number)
    if answer == -ENOSYS { return false }
    _ = try answered(.sync, answer)
    return true
  }

  /// What it is.
  borrowing func status() throws(CallFailure) -> FileStatus {
    var status = fl_status()
    _ = try answered(.inspect, fl_inspect(number, &status))
    return FileStatus(status)
  }

  /// What a name stands for in the folder that was opened as `folder`; nil when nothing is told.
  static func status(of name: String, in folder: Int32) -> FileStatus? {
    var status = fl_status()
    return fl_inspect_at(folder, name, &status) < 0 ? nil : FileStatus(status)
  }

  /// What a name in it stands for, nil for nothing.
  borrowing func status(of name: String) throws(CallFailure) -> FileStatus? {
    var status = fl_status()
    let answer = fl_inspect_at(number, name, &status)
    if answer == -ENOENT { return nil }
    _ = try answered(.inspect, answer)
    return FileStatus(status)
  }

  /// The names in it, in the order of their bytes.
  borrowing func names() throws(CallFailure) -> [String] {
    var error: Int32 = 0
    guard let list = fl_list_open(number, &error) else { throw CallFailure(.list, -error) }
    defer { fl_list_close(list) }
    var names: [String] = []
    while let name = fl_list_next(list, &error) {
      let text = String(cString: name)
      if text != ".", text != ".." { names.append(text) }
    }
    guard error == 0 else { throw CallFailure(.list, -error) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Which file system it lies on, as its magic number.
  borrowing func fileSystemNumber() throws(CallFailure) -> Int64 {
    try answered(.inspect, fl_file_system(number))
  }
}
