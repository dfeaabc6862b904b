import Domain

/// A score sheet whose file ends too early: its first events, as far as their chain proves them.
///
/// The unit stands behind the events in the file; which one it was is told by the first event, which
/// is chained to the heading of its sheet and of no other.
struct CutSheet {
  let record: Record
  /// How many events came through.
  let events: Int

  /// Reads what is whole in a cut file; nil where the chain proves nothing.
  init?(_ bytes: [UInt8], of key: RecordKey, in workspace: Workspace) {
    guard key.kind == .sheet, let digest = workspace.digest,
      let whole = CutSheet.wholePart(of: bytes),
      let tree = try? JSONText.read(whole + Array("\n  ]\n}\n".utf8)),
      let events = tree[ScoreSheet.fields.events]?.elements,
      let previous = events.first?[SheetEvent.fields.previous.key]?.asText
    else { return nil }
    let heading = CutSheet.framed(tree, key).with(ScoreSheet.fields.events, tree: nil)
    let units = workspace.all(.unit).map {
      heading.with(ScoreSheet.fields.unit, tree: .text($0.key.id))
    }
    let found = units.first { tree in
      guard let sheet = (try? Record(key, tree))?.value(as: ScoreSheet.self) else { return false }
      return digest(sheet.heading.bytes) == previous
    }
    guard let found,
      let record = try? Record(key, found.with(ScoreSheet.fields.events, tree: .list(events))),
      let sheet = record.value(as: ScoreSheet.self)
    else { return nil }
    let shelf = CriteriaShelf(workspace.sheets.criteria(of: sheet.criteriaSet))
    let replayed = ReplayedSheet(replaying: sheet, on: shelf, digest)
    guard replayed.fault == nil else { return nil }
    self.record = record
    self.events = events.count
  }

  /// The bytes up to the end of the last whole event, as the writer of records indents them.
  private static func wholePart(of bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.ranges(of: "\n    }").last else { return nil }
    return Array(text[..<end.upperBound].utf8)
  }

  /// The tree with what frames every record and stands behind the events.
  private static func framed(_ tree: Tree, _ key: RecordKey) -> Tree {
    var members = Tree.record(key).members ?? [:]
    members.merge(tree.members ?? [:]) { frame, _ in frame }
    return Tree.object(members).with(ScoreSheet.fields.version, 1)
  }
}
