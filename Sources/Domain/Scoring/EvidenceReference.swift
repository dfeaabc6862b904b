/// What proves a score: a reference, with name, size and digest of the file where it is one.
package struct EvidenceReference: RowValue, Hashable {
  package static let letter: Character = "i"
  package let id: ID<EvidenceReference>
  package let text: String
  package let digest: String
  /// How many bytes its file had; nil where it is no file.
  package let fileSize: Int?
  /// Where its file lay, or its name alone.
  package let fileName: String
  /// Whether a copy of the file lies in the store, named after the digest.
  package let isKept: Bool

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    text: Field.text("text").required(),
    digest: Field.text("digest"),
    fileSize: Field<Int?>.integer("fileSize"),
    fileName: Field.text("fileName"),
    isKept: Field.flag("isKept")
  )
  package static let schema = Schema(fields, EvidenceReference.init)

  /// The reference as it stands in the file.
  package var tree: Tree {
    Tree.row(id: id.text).with(Self.fields.text, text)
      .with(Self.fields.digest, digest).with(Self.fields.fileSize, fileSize)
      .with(Self.fields.fileName, fileName).with(Self.fields.isKept, isKept)
  }

  /// Whether it says anything of a file but its digest.
  package var isFile: Bool { fileSize != nil || !fileName.isEmpty || isKept }

  /// What it says in cells of a fixed order.
  ///
  /// References of no file have three, as all had before files were kept: their digests stay what they were.
  var cells: [String] {
    let cells = [id.text, text, digest]
    guard isFile else { return cells }
    // As a flag stands in the file; a word here could be mistaken for the name of a field.
    return cells + [fileSize.map(String.init) ?? "", fileName, isKept ? "1" : "0"]
  }
}
