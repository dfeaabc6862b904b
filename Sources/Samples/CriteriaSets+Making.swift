import Domain

extension CriteriaSets {
  private static let scale = """
    90 | Xuất sắc
    80 | Tốt
    70 | Khá
    55 | Trung bình
    0 | Yếu
    """

  /// Makes a set of its table, with ids made of its label and the ordinals.
  static func record(
    _ label: String, _ table: String, total: Int, weights: [(String, String)], lostShare: Int?,
    gapShare: Int?, _ heading: (Tree) -> Tree
  ) throws(DecodingFailure) -> Record {
    let ids = FixedIDs(sample: "criteria/\(label)")
    var parts: [Tree] = []
    for (ordinal, weight) in weights {
      let criterion = Tree.text(ids.id("a", ordinal))
      parts.append(ids.row("j", ordinal, "criterion", criterion).with("weight", text: weight))
    }
    let key = ids.key(.criteriaSet, label)
    return try Record(
      key,
      heading(Tree.record(key)).with("total", number: total).with("parts", .list(parts))
        .with("criteria", .list(criteria(table, ids))).with("scales", .list([scale(ids)]))
        .with("lostShare", number: lostShare).with("gapShare", number: gapShare))
  }

  /// The rows of a table.
  private static func criteria(_ table: String, _ ids: FixedIDs) -> [Tree] {
    var rows: [Tree] = []
    for cells in Table(table, width: 6).rows {
      let marks = cells[3].dropFirst()
      var row = Tree.row(id: ids.id("a", cells[0])).with("ordinal", text: cells[0])
        .with("title", text: cells[1]).with("maximum", number: hundredths(cells[2]))
        .with("rule", text: rule(cells[3].first)).with("evidence", text: cells[4])
      if let stop = cells[0].lastIndex(of: ".") {
        row = row.with("parent", text: ids.id("a", String(cells[0][..<stop])))
      }
      if marks.contains("°") { row = row.with("mayNotApply", .flag(true)) }
      if marks.contains("+") { row = row.with("effect", text: CriterionEffect.bonus.rawValue) }
      if marks.contains("-") { row = row.with("effect", text: CriterionEffect.penalty.rawValue) }
      if cells[3].first == "F" { row = row.with("step", number: 50) }
      rows.append(row.with("bands", .list(bands(cells[5], of: cells[0], ids))))
    }
    return rows
  }

  /// The name of a rule by its letter; a heading has none.
  private static func rule(_ letter: Character?) -> String {
    switch letter {
    case "N": CriterionRule.Name.passFail.rawValue
    case "M": CriterionRule.Name.steps.rawValue
    case "T": CriterionRule.Name.ratio.rawValue
    case "B": CriterionRule.Name.bands.rawValue
    case "F": CriterionRule.Name.free.rawValue
    default: ""
    }
  }

  /// Bands written as `98:6 95:4`.
  private static func bands(_ text: String, of ordinal: String, _ ids: FixedIDs) -> [Tree] {
    var rows: [Tree] = []
    for band in text.split(separator: " ") {
      let pair = band.split(separator: ":").map(String.init)
      guard pair.count == 2 else { continue }
      rows.append(
        Tree.row(id: ids.id("z", "\(ordinal)/\(pair[0])"))
          .with("lower", number: hundredths(pair[0])).with("points", number: hundredths(pair[1])))
    }
    return rows
  }

  /// The scale of five grades, for every kind of unit.
  private static func scale(_ ids: FixedIDs) -> Tree {
    var grades: [Tree] = []
    for cells in Table(scale, width: 2).rows {
      grades.append(
        Tree.row(id: ids.id("q", cells[1])).with("lower", number: hundredths(cells[0]))
          .with("name", text: cells[1]))
    }
    return Tree.row(id: ids.id("h", "all")).with("grades", .list(grades))
  }

  /// Figures of the table in hundredths.
  private static func hundredths(_ printed: String) -> Int? {
    Points(typed: TypedText(printed: printed))?.hundredths
  }
}
