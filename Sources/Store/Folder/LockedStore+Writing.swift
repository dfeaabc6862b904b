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

extension SaveFailure {
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
  ///
  /// When nothing was there (`isNew`) its folder may be new as well.
  borrowing func put(
    _ bytes: [UInt8], at place: StoreFile, isNew: Bool
  ) throws(WriteFailure) {
    let folder: Folder
    do {
      folder = try self.folder(of: place)
    } catch {
      throw WriteFailure(before: error)
    }
    try put([Journal.Row(place: place, expected: nil, content: bytes)])
    do {
      try folder.sync()
      if isNew { try syncAbove() }
    } catch {
      throw .uncertain(error)
    }
  }

  /// Waits until the folders of the records have their names on the disk.
  ///
  /// Whoever made one may have died before doing so: then the first record in it would be lost with it.
  borrowing func syncAbove() throws(CallFailure) {
    try root.folder(StoreName.records).sync()
    try root.sync()
  }

  /// From how many files on they are waited for by one call, more than a province has units.
  ///
  /// It waits for what other programs wrote as well; a call for each of so many costs more on any disk.
  private static var gathered: Int { 512 }

  /// Writes files at their places, without the sync of their folders.
  ///
  /// All contents lie on the disk before the first of them gets its name. They are written first and
  /// waited for afterwards, so that the disk takes many together.
  borrowing func put(_ rows: [Journal.Row]) throws(WriteFailure) {
    let temporaries = try temporaries()
    var names: [String] = []
    do {
      for row in rows {
        names.append(try temporary(row.content, number: names.count, in: temporaries))
      }
      try sync(names, in: temporaries)
    } catch {
      for name in names { try? temporaries.remove(name) }
      throw error
    }
    try name(rows, names, in: temporaries)
  }

  /// Waits for temporary files, for very many at once.
  private borrowing func sync(
    _ names: [String], in folder: borrowing Folder
  ) throws(WriteFailure) {
    do {
      if names.count >= LockedStore.gathered, try folder.syncAll() { return }
      for name in names { try folder.syncFile(name) }
    } catch {
      throw WriteFailure(before: error)
    }
  }

  /// Gives temporary files their names, those of a folder one after the other.
  private borrowing func name(
    _ rows: [Journal.Row], _ names: [String], in temporaries: borrowing Folder
  ) throws(WriteFailure) {
    var waiting = Set(rows.indices)
    do throws(WriteFailure) {
      for first in rows.indices where waiting.contains(first) {
        let folder: Folder
        do {
          folder = try self.folder(of: rows[first].place)
        } catch {
          throw abandon(names[first], in: temporaries, error)
        }
        for index in rows.indices[first...]
        where waiting.contains(index) && rows[index].place.folders == rows[first].place.folders {
          waiting.remove(index)
          do {
            try temporaries.move(names[index], to: folder, as: rows[index].place.name)
          } catch {
            throw abandon(names[index], in: temporaries, error)
          }
        }
      }
    } catch {
      for index in waiting { try? temporaries.remove(names[index]) }
      throw error
    }
  }

  /// Writes a file directly in the store's folder; after it the content survives a power cut.
  borrowing func put(_ bytes: [UInt8], atRoot name: String) throws(WriteFailure) {
    let temporaries = try temporaries()
    let temporary = try temporary(bytes, number: 0, in: temporaries, durable: true)
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

  /// Puts a copy of a file of evidence under its digest; after it the copy survives a power cut.
  borrowing func keep(
    _ bytes: [UInt8], asEvidence name: String
  ) throws(WriteFailure) {
    let folder: Folder
    do {
      folder = try root.ownFolder(StoreName.evidence, durable: true)
    } catch {
      throw WriteFailure(before: error)
    }
    // The same file proves many scores; one that was damaged is written again.
    if folder.read(name, limit: bytes.count) != .bytes(bytes) {
      let temporaries = try temporaries()
      let temporary = try temporary(bytes, number: 0, in: temporaries, durable: true)
      do {
        try temporaries.move(temporary, to: folder, as: name)
      } catch {
        throw abandon(temporary, in: temporaries, error)
      }
    }
    do {
      try folder.sync()
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

  /// Makes a file with a name of its own.
  private borrowing func temporary(
    _ bytes: [UInt8], number: Int, in folder: borrowing Folder, durable: Bool = false
  ) throws(WriteFailure) -> String {
    var attempt = 0
    while true {
      let name = "\(getpid())-\(number)-\(attempt)"
      do {
        try folder.fill(try folder.create(name), bytes, durable: durable)
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
