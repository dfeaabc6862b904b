import Vietnamese

/// A row as people call it where several are offered.
package struct NamedRow: Hashable, Sendable {
  package let id: String
  /// Its full ordinal and what names it; no other row of its list is called the same.
  package let name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

extension Tree {
  /// The rows of a list by what they are called, in their order.
  package func namedRows(in list: Path) -> [NamedRow] {
    let rows = rowsToCall(in: list)
    var counts: [String: Int] = [:]
    for row in rows { counts[row.name, default: 0] += 1 }
    return rows.map { row in
      let isTold = !row.name.isEmpty && counts[row.name] == 1
      let name = isTold ? row.name : row.name.isEmpty ? row.id : "\(row.name) (\(row.id))"
      return NamedRow(id: row.id, name: name)
    }
  }

  /// The id of the row that is called that in a list: by its id, its full ordinal, or its name.
  ///
  /// Of several that fit, and where only a part of a name fits, none is meant and all are told.
  package func row(called typed: String, in list: Path) throws(TypingFault) -> String {
    let rows = Naming(
      rowsToCall(in: list).map { row in
        Naming.Entry(
          row.id, id: row.id, codes: [row.fullOrdinal, row.ordinal].map { [Naming.Name($0)] },
          names: [row.name, row.title, row.bare].map { Naming.Name($0) })
      })
    let meant = rows.meant(by: typed)
    if meant.count == 1 { return meant[0] }
    let found = Set(rows.found(by: typed))
    guard found.isEmpty else {
      throw .ambiguousRow(namedRows(in: list).filter { found.contains($0.id) })
    }
    throw .unknownRow
  }

  /// Whether a row of a list is another one or stands somewhere under it.
  package func row(_ id: String, standsUnder other: String, in list: Path) -> Bool {
    var here: String? = id
    var seen: Set<String> = []
    while let row = here, seen.insert(row).inserted {
      if row == other { return true }
      here = self[list.appending(row)]?[Outline.parent]?.asText
    }
    return false
  }

  /// What a row is called: its ordinal and the field that names it.
  package func rowTitle(in form: RecordForm?) -> String {
    [text(of: Outline.ordinal), rowName(in: form)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// What the field says that names a row; empty where it is no text.
  package func rowName(in form: RecordForm?) -> String {
    guard let naming = form?.naming, naming.form.nature == .words else { return "" }
    return self[naming.key]?.asText?.inOneLine ?? ""
  }

  /// What the row at a path of this record is called; empty where there is none.
  package func rowTitle(at path: Path) -> String {
    self[path]?.rowTitle(in: form?.fields(at: path)) ?? ""
  }

  /// The fields of the kind of record that this is.
  var form: RecordForm? {
    self[FrameKey.kind]?.asText.flatMap { RecordKind(rawValue: $0) }.map { Record.form(of: $0) }
  }

  /// One row with all that it may be called.
  private struct RowToCall {
    let id: String
    let ordinal: String
    let fullOrdinal: String
    /// Its name without any ordinal.
    let bare: String
    /// Its own ordinal and name.
    let title: String
    /// Its full ordinal and name.
    let name: String
  }

  /// The rows of a list with all that they may be called.
  private func rowsToCall(in list: Path) -> [RowToCall] {
    let rows = self[list]?.elements ?? []
    let form = form?.form(at: list)?.inner
    let fullOrdinals = rows.fullOrdinals
    return rows.compactMap { row in
      guard let id = row.rowID else { return nil }
      let fullOrdinal = fullOrdinals[id] ?? ""
      let name = [fullOrdinal, row.rowName(in: form)].filter { !$0.isEmpty }.joined(separator: " ")
      return RowToCall(
        id: id, ordinal: row.text(of: Outline.ordinal), fullOrdinal: fullOrdinal,
        bare: row.rowName(in: form),
        title: row.rowTitle(in: form), name: name)
    }
  }
}

extension [Tree] {
  /// The ordinal of each row with those of the rows above it, such as `II.3`, by its id.
  var fullOrdinals: [String: String] {
    var byID: [String: Tree] = [:]
    for row in self { if let id = row.rowID { byID[id] = row } }
    return byID.mapValues { row in
      var ordinals: [String] = []
      var seen: Set<String> = []
      var here: Tree? = row
      while let place = here, seen.insert(place.rowID ?? "").inserted {
        ordinals.append(place.text(of: Outline.ordinal))
        here = place[Outline.parent]?.asText.flatMap { byID[$0] }
      }
      return Ordinal.joined(ordinals.reversed())
    }
  }
}
