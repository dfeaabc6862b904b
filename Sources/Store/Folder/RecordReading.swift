import Domain

/// What the disk has of one record.
package enum RecordReading: Equatable, Sendable {
  case present(Record, Digest)
  case unreadable(UnreadableFile)
  case gone

  /// Reads the file of a record in the folder that was opened as `folder`.
  init(_ key: RecordKey, in folder: Int32) {
    let file = ReadFile(StoreFile.record(key).name, in: folder, limit: JSONText.largest)
    self.init(file.content, of: key)
  }

  /// Reads a record from the content of its file.
  init(_ content: FileContent, of key: RecordKey) {
    switch content {
    case .missing: self = .gone
    case .fault(let fault): self = .unreadable(UnreadableFile(key.file, fault))
    case .bytes(let bytes):
      do {
        let tree = try JSONText.read(bytes)
        if let fault = schemaFault(of: tree) {
          self = .unreadable(UnreadableFile(key.file, fault, tree))
        } else if let id = tree.rowID, id != key.id {
          self = .unreadable(UnreadableFile(key.file, .wrongName, tree))
        } else {
          self = RecordReading(tree, Digest(of: bytes), key)
        }
      } catch {
        self = .unreadable(UnreadableFile(file: key.file, line: error.line, fault: error.fault))
      }
    }
  }

  private init(_ tree: Tree, _ digest: Digest, _ key: RecordKey) {
    do {
      self = .present(try Record(key, tree), digest)
    } catch {
      self = .unreadable(UnreadableFile(key.file, .decodingFailure(error), tree))
    }
  }
}

/// What is wrong with the schema number of a record; a missing one means the first schema.
private func schemaFault(of tree: Tree) -> FileFault? {
  guard let schema = tree[FrameKey.schema] else { return nil }
  guard let number = schema.asInteger else {
    return .decodingFailure(DecodingFailure(Path(FrameKey.schema), .unexpected(.integer)))
  }
  return number > StoreHeader.currentSchema ? .newerSchema(number) : nil
}

/// What the disk has of `store.json`.
enum HeaderReading {
  case header(StoreHeader)
  case missing
  case unreadable(UnreadableFile)

  /// Reads it in the store's folder.
  init(in root: borrowing Folder) {
    switch root.read(StoreName.header, limit: JSONText.largest) {
    case .missing: self = .missing
    case .fault(let fault): self = .unreadable(UnreadableFile(StoreName.header, fault))
    case .bytes(let bytes): self = HeaderReading(bytes)
    }
  }

  private init(_ bytes: [UInt8]) {
    let file = StoreName.header
    do {
      let tree = try JSONText.read(bytes)
      do {
        self = .header(try StoreHeader(tree))
      } catch {
        self = .unreadable(UnreadableFile(file, .decodingFailure(error)))
      }
    } catch {
      self = .unreadable(UnreadableFile(file: file, line: error.line, fault: error.fault))
    }
  }
}

extension UnreadableFile {
  /// Names a file whose fault has no line.
  init(_ file: String, _ fault: FileFault, _ tree: Tree? = nil) {
    self.init(
      file: file, line: nil, fault: fault, traces: tree.map { Traces(of: $0) } ?? Traces())
  }

  /// Names a file in a folder of records that no record is named after.
  init(stray name: String, of kind: RecordKind, in folder: borrowing Folder) {
    let fault = isSharingConflict(name) ? FileFault.sharingConflict : .wrongName
    let bytes = folder.read(name, limit: JSONText.largest).bytes
    self.init(
      "\(StoreName.records)/\(kind.rawValue)/\(name)", fault,
      bytes.flatMap { try? JSONText.read($0) })
  }
}
