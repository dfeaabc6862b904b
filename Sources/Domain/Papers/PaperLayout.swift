import Vietnamese

/// What the columns of papers of one shape hold, as a person said it once (cách đọc bảng).
///
/// Papers are of one shape where they are taken for the same and have the same headings. The next one is read
/// in the same way, on whatever machine the store is.
package struct PaperLayout: UndatedRecord {
  package static let kind = RecordKind.paperLayout
  package static let letter: Character = "y"

  package let id: ID<PaperLayout>
  /// The file for which it was said.
  package let title: String
  /// What its lines become, by the word of ``PaperKind/key``.
  package let takenFor: String
  /// The headings of the columns in order, as they are compared.
  package let headings: [String]
  /// What columns hold: `B=name`; those that are not used are left out.
  package let readAs: [String]
  /// The unit of money, where nothing in the paper names it.
  package let moneyUnit: MoneyUnit?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title"),
    takenFor: Field.text("takenFor"),
    headings: Field.texts("headings"),
    readAs: Field.texts("readAs"),
    moneyUnit: Field<MoneyUnit?>.choice("moneyUnit")
  )
  package static let schema = Schema(fields, PaperLayout.init)

  package func title(in workspace: Workspace, on day: Day?) -> String {
    title.isEmpty ? headings.joined(separator: " · ") : title
  }

  /// Which column holds what; what this version does not know is passed over.
  package var columns: [Path: Int] {
    let said = readAs.compactMap { text -> (Path, Int)? in
      guard let mark = text.firstIndex(of: "="),
        let column = PaperTable.column(String(text[..<mark]))
      else { return nil }
      let steps = text[text.index(after: mark)...].split(separator: ".").map(String.init)
      return steps.isEmpty ? nil : (Path(steps), column)
    }
    return Dictionary(said) { first, _ in first }
  }

  /// Columns as they are kept.
  static func texts(of columns: [Path: Int]) -> [String] {
    columns.sorted { ($0.value, $0.key.text) < ($1.value, $1.key.text) }
      .map { "\(PaperTable.letters(of: $1))=\($0.text)" }
  }

  /// Headings as they are compared: folded, without units and signs, without blank ones at the end.
  static func shape(of headings: [String]) -> [String] {
    var words = headings.map { HeadingText($0).words }
    while words.last?.isEmpty == true { words.removeLast() }
    return words
  }

  /// The id of the record of a shape, always the same, so that what two people say of one shape is one record.
  static func id(of shape: [String], _ kind: PaperKind) -> String {
    var bits: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in ([kind.key] + shape).joined(separator: "\u{1F}").utf8 {
      bits = (bits ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var ids = IDGenerator(seed: bits)
    return ids.next(letter: letter)
  }
}
