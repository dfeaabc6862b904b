import Domain
import Samples
import Testing

@Suite("Scoring: criteria sets")
struct ScoringSetTests {
  @Test("The built-in set has 31 criteria, 70 + 30 points and 6 that may not apply")
  func isoHCCFigures() throws {
    let set = try isoHCC()
    let tree = CriteriaTree(set)
    #expect(tree.leaves.count == 31)
    #expect(tree.roots.map(\.maximum.hundredths) == [70_00, 30_00])
    #expect(Points.sum(tree.leaves.map(\.maximum))?.hundredths == 100_00)
    let optional = tree.leaves.filter(\.mayNotApply)
    #expect(optional.map(\.ordinal) == ["I.6", "II.3.4", "II.5"])
    #expect(Points.sum(optional.map(\.maximum))?.hundredths == 6_00)
    #expect(tree.children(of: try set.criterion("I").id).count == 7)
    #expect(tree.leaves.allSatisfy { $0.rule != nil && $0.ordinal.contains(".") })
    #expect(tree.cut.isEmpty)
  }

  @Test("Both built-in sets add up, and every key is a field")
  func builtIn() throws {
    for record in [try Sample.criteriaSet(), try CriteriaSets.weighted()] {
      let set = try criteriaSet(record)
      #expect(CriteriaAudit(set, record: record.key).discrepancies.isEmpty)
      #expect(unknown(record.tree, Path.root, CriteriaSet.form).isEmpty)
    }
    #expect(try CriteriaSets.isoHCC() == Sample.criteriaSet())
  }

  /// The paths below a record that are no fields.
  private func unknown(_ tree: Tree, _ path: Path, _ form: RecordForm) -> [Path] {
    var all: [Path] = []
    for (key, value) in tree.members ?? [:] where key != "id" {
      let place = path.appending(key)
      let isFrame = path.isEmpty && FrameKey(rawValue: key) != nil
      if !isFrame, form.form(at: place) == nil { all.append(place) }
      for row in value.elements ?? [] where row.rowID != nil {
        all += unknown(row, place.appending(row.rowID ?? ""), form)
      }
    }
    return all
  }

  @Test("Ids of the built-in set never change, and none is used twice")
  func ids() throws {
    let record = try CriteriaSets.isoHCC()
    let set = try criteriaSet(record)
    #expect(Set(set.criteria.map(\.id)).count == set.criteria.count)
    #expect(record.key.id == "kyoznaiegw7")
    #expect(try set.criterion("I.1.2").id.text == "a55it4v5lto")
  }

  @Test(
    "Grades take their lower bound in",
    arguments: [
      (84_60, 94_00, "Xuất sắc"), (84_59, 94_00, "Tốt"), (77_50, 97_00, "Khá"),
      (55_00, 100_00, "Trung bình"), (54_99, 100_00, "Yếu"), (0, 100_00, "Yếu"),
      (89_999_999, 100_000_000, "Tốt"), (100_00, 100_00, "Xuất sắc"),
    ])
  func grades(_ points: Int, _ applicable: Int, _ name: String) throws {
    let scale = try #require(try isoHCC().scale(for: "commune"))
    let share = Fraction(Int128(points), over: Int128(applicable))
    #expect(scale.grade(of: share)?.name == name)
  }

  @Test("A kind of unit with a scale of its own is graded by it")
  func ownScale() throws {
    let record = try CriteriaSets.isoHCC()
    var tree = record.tree
    let row = Tree.object([
      "id": .text(id("h", "district")), "unitKind": .text("district"),
      "grades": .list([
        .object([
          "id": .text(id("q", "one")), "lower": .integer(8000), "name": .text("Nhóm I"),
        ])
      ]),
    ])
    _ = tree.insert(row, into: "scales", after: nil)
    let set = try criteriaSet(try Record(record.key, tree))
    let share = Fraction(85, over: 100)
    #expect(set.scale(for: "district")?.grade(of: share)?.name == "Nhóm I")
    #expect(set.scale(for: "district")?.grade(of: Fraction(1, over: 2)) == nil)
    #expect(set.scale(for: "commune")?.grade(of: share)?.name == "Tốt")
    let found = CriteriaAudit(set, record: record.key).discrepancies
    #expect(found.map(\.code) == [.criteriaGrades])
  }

  @Test("What does not add up is found with both figures")
  func discrepancies() throws {
    let record = try CriteriaSets.isoHCC()
    let set = try criteriaSet(record)
    let leaf = try set.criterion("I.1.2").id.text
    #expect(
      try codes(record, Path(["criteria", leaf, "maximum"]), .integer(300))
        == ["score.parent 12,00→13,00"])
    let heading = try set.criterion("I.1").id.text
    #expect(
      try codes(record, Path(["criteria", heading, "maximum"]), .integer(0))
        .contains("score.unfinished 0,00→12,00"))
    #expect(try codes(record, "total", .integer(9900)) == ["score.total 99,00→100,00"])
    #expect(
      try codes(record, Path(["criteria", leaf, "rule"]), nil) == ["score.unfinished -→-"])
    let stepped = try #require(
      set.criteria.first { if case .steps = $0.rule { true } else { false } })
    let steps = Path(["criteria", stepped.id.text, "steps"])
    let most = { Tree.list([.text("0"), .text(Points(hundredths: $0).plain)]) }
    let limit = stepped.maximum.hundredths
    #expect(try codes(record, steps, most(limit)).isEmpty)
    #expect(try codes(record, steps, most(limit + 50)).count == 1)
    let bands = try set.criterion("I.4.2").id.text
    let maximum = try set.criterion("I.4.2").maximum.hundredths
    for (field, value) in [
      ("bands", { Tree.list([self.band($0)]) }), ("needsReasonBelow", { .integer($0) }),
    ] as [(String, (Int) -> Tree)] {
      let path = Path(["criteria", bands, field])
      #expect(try codes(record, path, value(maximum)).isEmpty, "\(field)")
      #expect(try codes(record, path, value(700)) == ["score.rule 7,00→6,00"], "\(field)")
    }
    #expect(
      try codes(record, Path(["criteria", leaf, "parent"]), .text(id("a", "gone"))).contains(
        "ref.missing “”→-"))
  }

  private func band(_ points: Int) -> Tree {
    .object(["id": .text(id("z", "x")), "lower": .integer(0), "points": .integer(points)])
  }

  /// The codes and figures found once a field was changed.
  private func codes(_ record: Record, _ path: Path, _ value: Tree?) throws -> [String] {
    var tree = record.tree
    let isPut = tree.put(value, at: path)
    #expect(isPut)
    let changed = try Record(record.key, tree)
    let workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))), records: [changed])
    return audit(workspace).map { found in
      "\(found.code.rawValue) \(figure(found.printed))→\(figure(found.holds))"
    }
  }

  private func figure(_ figure: Figure?) -> String {
    switch figure {
    case .points(let points)?: points.shown(in: .vietnamese)
    case .money?, .count?, .quantity?, .text?, .day?: "“”"
    case nil: "-"
    }
  }

  @Test("Rings of parents are cut and nothing is lost")
  func rings() throws {
    let record = try CriteriaSets.isoHCC()
    let set = try criteriaSet(record)
    var tree = record.tree
    let (top, inner) = (try set.criterion("I").id.text, try set.criterion("I.1").id.text)
    _ = tree.put(.text(inner), at: Path(["criteria", top, "parent"]))
    let changed = CriteriaTree(try criteriaSet(try Record(record.key, tree)))
    #expect(changed.cut.count == 1)
    #expect(changed.leaves.count == 31)
  }

  @Test("Weights stand at the headings of the top, once each")
  func weights() throws {
    let record = try CriteriaSets.weighted()
    let part = try #require(try criteriaSet(record).parts.first).id.text
    let other = try criteriaSet(record).criterion("II").id.text
    let path = Path(["parts", part, "criterion"])
    #expect(try codes(record, path, .text(other)) == ["score.weight -→-", "score.weight -→-"])
  }

  @Test("A set that does not fit says where")
  func misfits() throws {
    let record = try CriteriaSets.isoHCC()
    let leaf = try criteriaSet(record).criterion("I.1.2").id.text
    let cases: [(String, Tree?)] = [
      ("maximum", nil), ("maximum", .integer(-1)), ("maximum", .text("8")), ("rule", .text("Q")),
      ("steps", .list([.text("a")])), ("steps", .list([.integer(1)])), ("mayNotApply", .integer(1)),
      ("maximum", .integer(Int.max)),
    ]
    for (field, value) in cases {
      var tree = record.tree
      let path = Path(["criteria", leaf, field])
      let isPut = tree.put(value, at: path)
      #expect(isPut)
      let decodingFailure = #expect(throws: DecodingFailure.self) { try Record(record.key, tree) }
      #expect(decodingFailure?.path == path)
    }
  }
}
