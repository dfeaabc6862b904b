/// A text that people typed into a record, and where it stands.
package struct RecordText: Hashable, Sendable {
  package let path: Path
  package let text: String
  /// What its field holds.
  package let form: FieldForm
}

/// A record, or a row inside it, with the texts that it holds itself.
package struct TextHolder: Hashable, Sendable {
  /// Where the row stands; empty for the record.
  package let path: Path
  /// Its own texts, without those of rows below it, in the order of its fields.
  package let texts: [RecordText]
  /// The text of the field by which it is called; empty where that is no text, or blank.
  package let name: String
}

extension Record {
  /// The record and all its rows, as far as they hold text, each after that in which it stands.
  ///
  /// What is chosen from a list, counted or named by its id is no text. What is said in a score sheet stands in
  /// its events and is no field.
  package var textHolders: [TextHolder] {
    guard key.kind != .sheet else { return [] }
    var found: [TextHolder] = []
    TextHolder.collect(tree, Record.form(of: key.kind), at: .root, into: &found)
    return found
  }

  /// All its texts, in the order of its fields and rows.
  package var texts: [RecordText] {
    guard key.kind != .sheet else { return [] }
    var texts: [RecordText] = []
    TextHolder.gather(tree, Record.form(of: key.kind), at: .root, into: &texts)
    return texts
  }
}

extension TextHolder {
  /// The texts of an object and of all rows below it.
  fileprivate static func collect(
    _ object: Tree, _ form: RecordForm, at path: Path, into found: inout [TextHolder]
  ) {
    var own: [RecordText] = []
    var rows: [(Tree, RecordForm, Path)] = []
    gather(object, form, at: path, &own, &rows)
    if !own.isEmpty {
      let naming = form.naming.flatMap { object[$0.key]?.asText?.inOneLine } ?? ""
      found.append(TextHolder(path: path, texts: own, name: naming))
    }
    for (row, form, place) in rows { collect(row, form, at: place, into: &found) }
  }

  /// The same without what the rows are called.
  fileprivate static func gather(
    _ object: Tree, _ form: RecordForm, at path: Path, into texts: inout [RecordText]
  ) {
    var rows: [(Tree, RecordForm, Path)] = []
    gather(object, form, at: path, &texts, &rows)
    for (row, form, place) in rows { gather(row, form, at: place, into: &texts) }
  }

  /// The texts of an object's own fields, and the rows that stand in it.
  private static func gather(
    _ object: Tree, _ form: RecordForm, at path: Path, _ own: inout [RecordText],
    _ rows: inout [(Tree, RecordForm, Path)]
  ) {
    for entry in form.entries {
      guard let tree = object[entry.key] else { continue }
      let place = path.appending(entry.key)
      switch entry.form.nature {
      case .words, .digits:
        guard let text = tree.asText, !text.isEmpty else { continue }
        own.append(RecordText(path: place, text: text, form: entry.form))
      case .parts(.group(let inner)): gather(tree, inner, at: place, &own, &rows)
      case .parts(.rows(let inner)):
        for row in tree.elements ?? [] {
          rows.append((row, inner, place.appending(row.rowID ?? "")))
        }
      case .parts(.byYear(let inner)):
        for (year, figures) in (tree.members ?? [:]).sorted(by: { $0.key < $1.key }) {
          gather(figures, inner, at: place.appending(year), &own, &rows)
        }
      case .texts, .figure, .date, .flag, .choice, .name, .names: continue
      }
    }
  }
}
