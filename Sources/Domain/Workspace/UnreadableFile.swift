/// A file of the store that could not be read, and why.
package struct UnreadableFile: Hashable, Sendable {
  /// Where it lies, below the store's folder.
  package let file: String
  /// The line, counted from 1, when the file is text.
  package let line: Int?
  package let fault: FileFault
  /// What it still tells of what it was.
  package var traces: Traces

  /// What is left of a record whose file cannot be taken for one.
  package struct Traces: Hashable, Sendable {
    /// The id inside.
    package var id: String?
    package var title = ""
    /// Of a score sheet: whose it is, in which campaign, which version.
    package var unit: String?
    package var campaign: String?
    package var version: Int?

    /// Nothing is left.
    package init() {}

    /// Takes what the JSON of the file still gives.
    package init(of tree: Tree) {
      id = tree.rowID
      title = tree.names ?? tree.rowTitle(in: tree.form)
      unit = tree[ScoreSheet.fields.unit]?.asText
      campaign = tree[ScoreSheet.fields.campaign]?.asText
      version = tree[ScoreSheet.fields.version]?.asInteger
    }
  }

  package init(file: String, line: Int?, fault: FileFault, traces: Traces = Traces()) {
    self.file = file
    self.line = line
    self.fault = fault
    self.traces = traces
  }

  /// The kind of record in whose folder it lies; nil for a file elsewhere.
  package var kind: RecordKind? {
    let steps = file.split(separator: "/")
    return steps.count > 1 && steps[0] == "rec" ? RecordKind(rawValue: String(steps[1])) : nil
  }

  /// The record that stands, or stood, in it by its name; nil when its name is no id.
  package var key: RecordKey? {
    guard let kind, let name = file.split(separator: "/").last, name.hasSuffix(".json") else {
      return nil
    }
    let id = String(name.dropLast(5))
    return isWellFormed(id: id, letter: kind.letter) ? RecordKey(kind, id) : nil
  }
}

extension Tree {
  /// The newest of the dated names of a unit.
  fileprivate var names: String? {
    rows(of: Unit.fields.names).last?[DatedName.fields.text]?.asText
  }
}

/// What can be wrong with a file: facts, worded elsewhere.
package enum FileFault: Error, Hashable, Sendable {
  /// Not an ordinary file.
  case notRegular
  case cannotRead(errno: Int32)
  case tooLarge(limit: Int)
  case notUTF8
  case byteOrderMark
  /// No JSON: what stands where something else was expected.
  case syntax(column: Int)
  case repeatedKey(String)
  case tooDeep
  /// Conflict marks of a line merge.
  case mergeMarks
  /// A copy that a file-sharing program made of a conflict.
  case sharingConflict
  case decodingFailure(DecodingFailure)
  case newerSchema(Int)
  /// The name is not the id inside, or no id at all.
  case wrongName
  /// It was there while the store was open, and is not any more.
  case gone
  /// A sheet that was signed by the register of its campaign, and has no file.
  case signedGone
}
