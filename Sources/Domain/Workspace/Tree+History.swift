extension Tree {
  /// One entry of a record's log, read back.
  package struct LogEntry: Hashable, Sendable {
    /// Counts from 1.
    package let seq: Int
    package let stamp: Stamp
    package let change: Change

    /// Whether it only says that the record was written again.
    var isMadeAgain: Bool {
      if case .create = change.act { seq > 1 } else { false }
    }

    /// Takes an event of a score sheet as an entry; nil when it is none.
    init?(event: Tree, of record: RecordKey, after: Int) {
      guard let seq = event.value(of: SheetEvent.fields.seq),
        let at = event.value(of: SheetEvent.fields.at),
        let by = event.value(of: SheetEvent.fields.by)
      else { return nil }
      self.seq = after + seq
      stamp = Stamp(at: at, by: by)
      change = Change(record, .insert(Path(ScoreSheet.fields.events), row: event, after: nil))
    }

    /// Reads an entry; nil when it is none.
    init?(_ entry: Tree, of record: RecordKey) {
      guard let seq = entry[LogKey.seq]?.asInteger, let at = entry[LogKey.at]?.asText,
        let by = entry[LogKey.by]?.asText, let act = entry.loggedAct
      else { return nil }
      let path = Path(entry[LogKey.path]?.asText ?? "")
      self.seq = seq
      stamp = Stamp(at: at, by: by)
      let after = entry[LogKey.after]?.asText
      switch act {
      case .create: change = Change(record, .create(.object([:])))
      case .set:
        change = Change(record, .set(path, old: entry[LogKey.old], new: entry[LogKey.new]))
      case .insert:
        guard let row = entry[LogKey.new] else { return nil }
        change = Change(record, .insert(path.parent, row: row, after: after))
      case .remove:
        guard let row = entry[LogKey.old] else { return nil }
        change = Change(record, .remove(path.parent, row: row, after: after))
      case .move:
        guard let row = path.steps.last else { return nil }
        change = Change(
          record,
          .move(
            path.parent, row: row, from: entry[LogKey.old]?.asText,
            to: entry[LogKey.new]?.asText))
      }
    }
  }

  /// The log of the record, oldest first; an entry that cannot be read is left out.
  ///
  /// Of a score sheet it is the log of its heading, then its events.
  package func history(of record: RecordKey) -> [LogEntry] {
    let logged = logEntries.compactMap { LogEntry($0, of: record) }
    guard record.kind == .sheet, let events = self[ScoreSheet.fields.events]?.elements
    else { return logged }
    let after = logged.last?.seq ?? 0
    return logged + events.compactMap { LogEntry(event: $0, of: record, after: after) }
  }

  /// The changes that bring the record back to what it was after entry `seq` of its log.
  ///
  /// They are new changes, made in the open like any other: nothing is taken out of the log. Zero is
  /// the record as it was imported, before its first logged change. Nil when the log does not reach
  /// back that far or holds an entry that cannot be read; nil for score sheets, whose events are
  /// never taken back but followed by new ones.
  package func changes(backTo seq: Int, of record: RecordKey) -> [Change]? {
    guard record.kind != .sheet else { return nil }
    let entries = history(of: record)
    guard entries.count == logEntries.count, seq >= 0, seq <= entries.last?.seq ?? 0 else {
      return nil
    }
    let undone = entries.filter { $0.seq > seq }
    guard undone.first.map({ $0.seq == seq + 1 }) ?? true else { return nil }
    // A record that was written again after its file was lost was made before that.
    return undone.reversed().filter { !$0.isMadeAgain }.map(\.change.inverse)
  }
}
