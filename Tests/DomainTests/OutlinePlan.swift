import Domain

/// A plan whose tasks are typed as an outline, two spaces a level: `II Nội dung`.
struct OutlinePlan {
  static let key = RecordKey(.plan, DomainTests.id("p", "outline"))
  /// A plan without rows beside it.
  static let other = RecordKey(.plan, DomainTests.id("p", "other"))
  static let list = Path(Plan.fields.tasks)
  var workspace: Workspace

  /// A plan of these rows; each is called by its first words without the ordinal.
  init(_ outline: String, texts: [String] = []) throws {
    var rows: [Tree] = []
    var above: [String] = []
    for line in outline.split(separator: "\n") {
      let depth = line.prefix { $0 == " " }.count / 2
      let words = line.split(separator: " ").map(String.init)
      let name = OutlinePlan.id(words[1])
      above = above.prefix(depth) + [name]
      rows.append(
        Tree.row(id: name)
          .with(PlanTask.fields.ordinal, words[0] == "_" ? "" : words[0])
          .with(PlanTask.fields.content, words[1])
          .with(PlanTask.fields.parent, depth == 0 ? nil : ID<PlanTask>(above[depth - 1])))
    }
    let sections = texts.enumerated().map { number, text in
      Tree.row(id: DomainTests.id("j", "s\(["a", "b", "c"][number])")).with(
        PlanSection.fields.body, text
      )
      .with(PlanSection.fields.heading, "Mục")
    }
    let tree = Tree.record(OutlinePlan.key).with(Plan.fields.title, "Kế hoạch")
      .with(Plan.fields.tasks, tree: .list(rows))
      .with(Plan.fields.sections, tree: .list(sections))
    let header = try StoreHeader(
      .object(["schema": .integer(1), "id": .text(DomainTests.id("s", "store"))]))
    let other = Tree.record(OutlinePlan.other).with(Plan.fields.title, "Kế hoạch khác")
    workspace = Workspace(
      header: header,
      records: [try Record(OutlinePlan.key, tree), try Record(OutlinePlan.other, other)])
  }

  /// The id of the row of that name, which may be a capital letter.
  static func id(_ name: String) -> String {
    DomainTests.id("y", (name == name.lowercased() ? "" : "u") + name.lowercased())
  }

  /// The place of the row of that name.
  static func row(_ name: String) -> Path { list.appending(OutlinePlan.id(name)) }

  /// The rows as the table shows them: ordinals and names, two spaces a level.
  var outline: [String] { outline(of: OutlinePlan.key) }

  func outline(of key: RecordKey) -> [String] {
    let rows = workspace[key]?.tree[OutlinePlan.list]?.elements ?? []
    var lines: [String] = []
    func add(under parent: String?, _ depth: Int) {
      for row in rows where row.rowID.flatMap({ rows.parent(of: $0) }) == parent {
        lines.append(
          String(repeating: "  ", count: depth)
            + "\(row.text(of: Outline.ordinal).isEmpty ? "_" : row.text(of: Outline.ordinal)) \(row.text(of: PlanTask.fields.content))"
        )
        add(under: row.rowID, depth + 1)
      }
    }
    add(under: nil, 0)
    return lines
  }

  /// The records without their logs.
  var content: [[String: Tree]?] {
    [OutlinePlan.key, OutlinePlan.other].map { key in
      workspace[key]?.tree.members?.filter { $0.key != "log" }
    }
  }

  mutating func apply(_ changes: [Change]) throws {
    try workspace.apply(changes, Stamp(at: "2026-11-21T09:41:07Z", by: "thư ký"))
  }
}
