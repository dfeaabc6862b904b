/// What a person said of a paper that its headings do not say.
package struct SaidOfPaper: Equatable, Sendable {
  package let file: String
  package let kind: PaperKind
  package let headings: [String]
  package let columns: [Path: Int]
  package let moneyUnit: MoneyUnit?

  package init(
    _ file: String, _ kind: PaperKind, _ headings: [String], _ columns: [Path: Int],
    moneyUnit: MoneyUnit? = nil
  ) {
    // What came in on standard input has no name.
    self.file = file == "-" ? "" : file
    self.kind = kind
    self.headings = headings
    self.columns = columns
    self.moneyUnit = moneyUnit
  }

  /// The same as the store would keep it; nil where nobody can tell papers of its shape.
  var layout: PaperLayout? {
    let shape = PaperLayout.shape(of: headings)
    guard shape.count(where: { !$0.isEmpty }) > 0,
      let id = ID<PaperLayout>(PaperLayout.id(of: shape, kind))
    else { return nil }
    return PaperLayout(
      id: id, title: file, takenFor: kind.key, headings: shape,
      readAs: PaperLayout.texts(of: columns), moneyUnit: moneyUnit)
  }

  /// The changes that keep it for the next paper of the shape; none where the store has it so.
  package func changes(in workspace: Workspace) -> [Change] {
    let shape = PaperLayout.shape(of: headings)
    // Without headings nobody can tell that another paper is of the same shape.
    guard shape.count(where: { !$0.isEmpty }) > 0 else { return [] }
    let key = RecordKey(.paperLayout, PaperLayout.id(of: shape, kind))
    let fields = PaperLayout.fields
    let whole = Tree.record(key).with(fields.title, file).with(fields.takenFor, kind.key)
      .with(fields.headings, shape).with(fields.readAs, PaperLayout.texts(of: columns))
      .with(fields.moneyUnit, moneyUnit)
    guard let there = workspace[key] else { return [Change(key, .create(whole))] }
    // Of two shapes that share an id by chance the first is kept.
    guard there.value(as: PaperLayout.self)?.headings == shape else { return [] }
    var paths = [Path(fields.readAs), Path(fields.moneyUnit)]
    if there.tree.isDeleted { paths.append(Tree.deletedKey) }
    return paths.compactMap { path in
      let (old, new) = (there.tree[path], whole[path])
      return old == new ? nil : Change(key, .set(path, old: old, new: new))
    }
  }
}
