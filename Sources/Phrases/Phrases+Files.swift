import Domain

extension Phrases {
  /// What is wrong with a file, with its place.
  package func unreadable(_ file: UnreadableFile) -> String {
    let place =
      file.line.map { say("\(file.file) dòng \($0)", "\(file.file) line \($0)") } ?? file.file
    return "\(place): \(fault(file.fault, of: file.kind))"
  }

  /// What can be wrong with a file of a kind of record.
  package func fault(_ fault: FileFault, of kind: RecordKind? = nil) -> String {
    switch fault {
    case .notRegular: say("không phải tệp thường", "not an ordinary file")
    case .cannotRead(let errno):
      say("không đọc được (lỗi \(errno))", "cannot be read (error \(errno))")
    case .tooLarge(let limit):
      say("lớn hơn \(limit / 1_048_576) MiB", "larger than \(limit / 1_048_576) MiB")
    case .notUTF8: say("không phải văn bản UTF-8", "not UTF-8 text")
    case .byteOrderMark: say("có dấu BOM ở đầu", "begins with a byte order mark")
    case .syntax(let column):
      say("không phải JSON (cột \(column))", "not valid JSON (column \(column))")
    case .repeatedKey(let key):
      say(
        "“\(place(Path([key]), of: kind))” lặp lại",
        "“\(place(Path([key]), of: kind))” is repeated")
    case .tooDeep: say("lồng nhau quá sâu", "nested too deeply")
    case .mergeMarks: say("còn dấu xung đột <<<<<<<", "contains conflict markers <<<<<<<")
    case .sharingConflict:
      say("bản sao xung đột của trình chia sẻ tệp", "a conflict copy of a file-sharing program")
    case .decodingFailure(let decodingFailure): self.decodingFailure(decodingFailure, of: kind)
    case .newerSchema(let schema):
      say("thuộc phiên bản mới hơn (\(schema))", "of a newer version (\(schema))")
    case .gone:
      say("tệp không còn trong kho", "the file is no longer in the store")
    case .signedGone:
      say(
        "phiếu đã ký theo sổ của đợt mà tệp không còn",
        "signed by the register of its campaign, but its file is gone")
    case .wrongName: say("tên tệp khác mã bên trong", "the file name does not match the id inside")
    }
  }

  /// Which field does not fit, and how.
  package func decodingFailure(_ decodingFailure: DecodingFailure, of kind: RecordKind? = nil)
    -> String
  {
    let place = place(decodingFailure.path, of: kind)
    return switch decodingFailure.reason {
    case .missing: say("thiếu “\(place)”", "“\(place)” is missing")
    case .unexpected: say("“\(place)” không đúng dạng", "“\(place)” has the wrong format")
    case .repeatedRow(let id):
      say("dòng “\(id)” lặp lại ở “\(place)”", "row “\(id)” is repeated in “\(place)”")
    case .wrongKind: say("loại hồ sơ không đúng thư mục", "the kind does not match the folder")
    case .wrongID: say("mã ở “\(place)” không hợp lệ", "the id at “\(place)” is not valid")
    }
  }
  /// The fields that lead to a place, without the ids of the rows on the way.
  package func fields(_ path: Path) -> String {
    let steps = path.steps.filter { !isWellFormed(id: $0) || knownField($0, of: nil) != nil }
    return place(Path(steps), of: nil)
  }
  /// Where a row stands in its list, as it is printed and may be typed: `#1` is the first.
  package static func rowNumber(_ index: Int) -> String { "#\(index + 1)" }

  /// A place in a record that can be read, as `set` takes it: rows by where they stand.
  package func place(_ path: Path, of kind: RecordKind, in record: Tree) -> String {
    var here = Path.root
    return path.steps.map { step in
      let rows = record[here]?.elements
      here = here.appending(step)
      if let index = rows?.firstIndex(where: { $0.rowID == step }) {
        return Phrases.rowNumber(index)
      }
      return knownField(step, of: kind) ?? step
    }.joined(separator: " · ")
  }

  /// A place in a file as people call its fields; ids of rows and years as they stand there.
  package func place(_ path: Path, of kind: RecordKind?) -> String {
    path.steps.map { knownField($0, of: kind) ?? $0 }.joined(separator: " · ")
  }
}
