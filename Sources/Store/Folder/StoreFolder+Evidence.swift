import Domain
import Glibc

extension StoreFolder {
  /// Reads a file that proves a score, and copies it into the store where that is wanted.
  ///
  /// A copy lies on the disk when this returns: whatever names it may be written then. Links are not
  /// followed, so that what is named is what is read.
  ///
  /// - Throws: why it is no evidence; nothing that a record names was written.
  package func evidence(
    at path: String, isKept: Bool, limit: Int = EvidenceFile.largest, _ stamp: Stamp? = nil
  ) throws(EvidenceFault) -> EvidenceFile {
    let bytes: [UInt8]
    switch ReadFile(path, in: AT_FDCWD, limit: limit).content {
    case .bytes(let content): bytes = content
    case .missing, .fault(.cannotRead(errno: ENOTDIR)): throw .noFile
    case .fault(.tooLarge(let limit)): throw .tooLarge(limit: limit)
    case .fault(.cannotRead(let errno)): throw .cannotRead(errno: errno)
    case .fault: throw .notRegular
    }
    let digest = Digest(of: bytes)
    if isKept {
      do {
        try keep(bytes, asEvidence: digest, stamp)
      } catch {
        throw .notCopied(error)
      }
    }
    return EvidenceFile(at: path, size: bytes.count, digest: digest.hex, isKept: isKept)
  }

  private func keep(
    _ bytes: [UInt8], asEvidence digest: Digest, _ stamp: Stamp?
  ) throws(SaveFailure) {
    guard !mustReopen else { throw .mustReopen }
    let store = try Commit.locked(self, stamp)
    try Commit.prepare(store)
    do {
      try store.keep(bytes, asEvidence: digest.hex)
    } catch {
      throw SaveFailure(error)
    }
  }

  /// How files of evidence differ from what the sheets say of them.
  ///
  /// Only what is named is looked at, and read only where its size still fits. A file that was not copied may
  /// lie on another machine: nothing is said where it is not here.
  ///
  /// - Throws: when the store's folder is not to be had.
  package func evidenceDifferences(
    in workspace: Workspace
  ) throws(StoreFailure) -> [EvidenceDifference] {
    let root = try calling { () throws(CallFailure) in try self.root() }
    let names = try calling { () throws(CallFailure) in
      try root.namesIfAny(in: StoreName.evidence)
    }
    let places = workspace.evidenceFiles
    var found = try calling { () throws(CallFailure) in
      names.isEmpty
        ? places.filter(\.reference.isKept).map { EvidenceDifference.missing($0) }
        : EvidenceCopies(try root.folder(StoreName.evidence)).differences(of: places)
    }
    found += places.filter { !$0.reference.isKept && EvidenceCopies.isChangedHere($0.reference) }
      .map { .changed($0) }
    // What an unreadable sheet names is not known.
    guard !workspace.unreadable.contains(where: { $0.kind == .sheet || $0.kind == nil }) else {
      return found
    }
    let named = Set(places.filter(\.reference.isKept).map(\.reference.digest))
    return found
      + names.filter { !named.contains($0) }
      .map { .unused(file: "\(StoreName.evidence)/\($0)") }
  }
}

/// The folder of the copies.
private struct EvidenceCopies: ~Copyable {
  private let folder: Folder

  init(_ folder: consuming Folder) { self.folder = folder }

  /// Which of the copies that are named are missing or changed; each is read once.
  borrowing func differences(of places: [EvidenceDifference.Place]) -> [EvidenceDifference] {
    var sound: Set<String> = []
    var found: [EvidenceDifference] = []
    for place in places where place.reference.isKept {
      let reference = place.reference
      guard !sound.contains(reference.digest) else { continue }
      // A name that is no digest leads to nothing that we wrote.
      guard Digest(hex: reference.digest) != nil else {
        found.append(.missing(place))
        continue
      }
      guard let status = Folder.status(of: reference.digest, in: folder.number) else {
        found.append(.missing(place))
        continue
      }
      if EvidenceCopies.fits(reference, reference.digest, in: folder.number, status) {
        sound.insert(reference.digest)
      } else {
        found.append(.changed(place))
      }
    }
    return found
  }

  /// Whether a file that was not copied lies where it lay, with another content.
  static func isChangedHere(_ reference: EvidenceReference) -> Bool {
    guard reference.fileName.hasPrefix("/"),
      let status = Folder.status(of: reference.fileName, in: AT_FDCWD)
    else { return false }
    return !fits(reference, reference.fileName, in: AT_FDCWD, status)
  }

  /// Whether a file is the one that a reference means.
  private static func fits(
    _ reference: EvidenceReference, _ name: String, in folder: Int32, _ status: FileStatus
  ) -> Bool {
    guard status.isRegular, let size = reference.fileSize, size <= EvidenceFile.largest,
      status.size == UInt64(size),
      case .bytes(let bytes) = ReadFile(name, in: folder, limit: size).content
    else { return false }
    return bytes.count == size && Digest(of: bytes).hex == reference.digest
  }
}
