/// A record that did not fit its kind, with the places that do not fit put back from its own log.
///
/// Each place gets what the log says stood there last and fits; putting it back is logged like any
/// edit. A record whose log does not tell is not mended: nothing is ever guessed.
///
///     MendedRecord(key, tree, stamp)?.places   // [lines.l….amount]
package struct MendedRecord: Hashable, Sendable {
  package let record: Record
  /// The places that were put back, in the order in which they were found.
  package let places: [Path]

  /// The most places that are put back in one record.
  private static let limit = 100

  /// Mends a record; nil when its log does not tell what stood at a place that does not fit.
  package init?(_ key: RecordKey, _ tree: Tree, _ stamp: Stamp) {
    var tree = tree
    var places: [Path] = []
    while places.count <= MendedRecord.limit {
      switch MendedRecord.read(key, tree) {
      case .success(let record):
        self.record = record
        self.places = places
        return
      case .failure(let decodingFailure):
        guard let next = MendedRecord.putBack(decodingFailure.path, in: tree, of: key, stamp) else {
          return nil
        }
        tree = next
        places.append(decodingFailure.path)
      }
    }
    return nil
  }

  private static func read(_ key: RecordKey, _ tree: Tree) -> Result<Record, DecodingFailure> {
    do throws(DecodingFailure) {
      return .success(try Record(key, tree))
    } catch {
      return .failure(error)
    }
  }

  /// The tree with the newest logged value at a place that fits there.
  private static func putBack(
    _ path: Path, in tree: Tree, of key: RecordKey, _ stamp: Stamp
  ) -> Tree? {
    let now = tree[path]
    for value in tree.logged(at: path) where value != now {
      let change = Change(key, .set(path, old: now, new: value))
      guard let next = try? tree.applying(change, stamp) else { continue }
      if case .failure(let decodingFailure) = read(key, next), decodingFailure.path == path {
        continue
      }
      return next
    }
    return nil
  }
}

extension Tree {
  /// What the log says stood at a place, the newest first; nil where nothing stood there.
  fileprivate func logged(at path: Path) -> [Tree?] {
    var values: [Tree?] = []
    for entry in logEntries.reversed() {
      let place = Path(entry[LogKey.path]?.asText ?? "")
      guard !place.isEmpty, place.covers(path) else { continue }
      let rest = Path(Array(path.steps.dropFirst(place.steps.count)))
      for side in [LogKey.new, .old] {
        values.append(rest.isEmpty ? entry[side] : entry[side]?[rest])
      }
    }
    return values
  }
}
