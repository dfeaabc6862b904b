import Domain
import Glibc

/// How far a write came that failed.
enum WriteFailure: Error {
  /// Nothing changed.
  case nothingWritten(CallFailure)
  /// Nothing changed, and the disk cannot be trusted.
  case syncFailed(errno: Int32)
  /// The new content has its name, but a power cut may take it back.
  case uncertain(CallFailure)

  /// Says what a call means that was refused before anything had its name.
  init(before failure: CallFailure) {
    self =
      failure.operation == .sync ? .syncFailed(errno: failure.errno) : .nothingWritten(failure)
  }
}

extension CommitFailure {
  /// Says what a write means that failed.
  init(_ failure: WriteFailure) {
    switch failure {
    case .nothingWritten(let call): self.init(call)
    case .syncFailed(let errno): self = .syncFailed(errno: errno)
    case .uncertain(let call): self = .uncertain(call.operation, errno: call.errno)
    }
  }
}

extension LockedStore {
  /// Writes a file at its place; after it the content survives a power cut.
  borrowing func put(_ bytes: [UInt8], at place: Place) throws(WriteFailure) {
    let folder = try putUnsynced(bytes, at: place)
    do {
      try folder.sync()
    } catch {
      throw .uncertain(error)
    }
  }

  /// Writes a file at its place, without the sync of its folder, which is handed back.
  borrowing func putUnsynced(
    _ bytes: [UInt8], at place: Place
  ) throws(WriteFailure) -> Folder {
    let temporaries = try temporaries()
    let temporary = try temporary(bytes, in: temporaries)
    do {
      let folder = try folder(of: place)
      try temporaries.move(temporary, to: folder, as: place.name)
      return folder
    } catch {
      throw abandon(temporary, in: temporaries, error)
    }
  }

  /// Writes a file directly in the store's folder; after it the content survives a power cut.
  borrowing func put(_ bytes: [UInt8], atRoot name: String) throws(WriteFailure) {
    let temporaries = try temporaries()
    let temporary = try temporary(bytes, in: temporaries)
    do {
      try temporaries.move(temporary, to: root, as: name)
    } catch {
      throw abandon(temporary, in: temporaries, error)
    }
    do {
      try root.sync()
    } catch {
      throw .uncertain(error)
    }
  }

  private borrowing func temporaries() throws(WriteFailure) -> Folder {
    do {
      return try root.ownFolder(StoreName.temporary, durable: false)
    } catch {
      throw WriteFailure(before: error)
    }
  }

  /// Makes a synced file with a name of its own.
  private borrowing func temporary(
    _ bytes: [UInt8], in folder: borrowing Folder
  ) throws(WriteFailure) -> String {
    var attempt = 0
    while true {
      let name = "\(getpid())-\(attempt)"
      do {
        try folder.fill(try folder.create(name), bytes, durable: true)
        return name
      } catch {
        if error.operation == .create, error.errno == EEXIST, attempt < 16 {
          attempt += 1
          continue
        }
        if error.operation != .create { try? folder.remove(name) }
        throw WriteFailure(before: error)
      }
    }
  }

  /// Gives a temporary file up and says what its fate means.
  ///
  /// When the name is gone, the rename was made in spite of its answer.
  private borrowing func abandon(
    _ name: String, in folder: borrowing Folder, _ failure: CallFailure
  ) -> WriteFailure {
    do {
      try folder.remove(name)
      return WriteFailure(before: failure)
    } catch {
      return error.errno == ENOENT ? .uncertain(failure) : WriteFailure(before: failure)
    }
  }
}

extension Folder {
  /// Fills a new file and closes it.
  borrowing func fill(
    _ file: consuming OpenFile, _ bytes: [UInt8], durable: Bool
  ) throws(CallFailure) {
    try file.setMode(.record)
    try file.write(bytes)
    if durable { try file.sync() }
    try file.close()
  }
}
