import Domain

/// A set of criteria with that many leaves under six headings, all five rules among them.
func bigSet(_ leaves: Int) -> Tree {
  let key = RecordKey(.criteriaSet, id("k", 0))
  var rows: [Tree] = []
  var parts: [Tree] = []
  for heading in 0..<6 {
    let below = (0..<leaves).filter { $0 % 6 == heading }
    guard !below.isEmpty else { continue }
    let parent = id("a", 1_000 + heading)
    rows.append(
      Tree.row(id: parent).with("ordinal", .text("\(heading + 1)"))
        .with("title", .text("Nhóm tiêu chí \(heading + 1)"))
        .with("maximum", .integer(below.count * 200)))
    parts.append(
      Tree.row(id: id("j", heading)).with("criterion", .text(parent))
        .with("weight", .text(String(10 + heading))))
    for (place, leaf) in below.enumerated() {
      rows.append(
        bigRow(leaf).with("ordinal", .text("\(heading + 1).\(place + 1)"))
          .with("parent", .text(parent)))
    }
  }
  return Tree.record(key).with("title", .text("Bộ tiêu chí giả định"))
    .with("version", .text("1")).with("total", .integer(leaves * 200))
    .with("criteria", .list(rows)).with("parts", .list(parts))
    .with("scales", .list([bigScale()]))
}

/// One leaf of two points; its rule by its number.
private func bigRow(_ leaf: Int) -> Tree {
  let rule = CriterionRule.Name.allCases[leaf % CriterionRule.Name.allCases.count]
  let row = Tree.row(id: id("a", leaf)).with("title", .text("Tiêu chí số \(leaf + 1)"))
    .with("maximum", .integer(200)).with("rule", .text(rule.rawValue))
  switch rule {
  case .passFail, .steps, .ratio: return row
  case .free: return row.with("step", .integer(25))
  case .bands:
    let bands = [(9_800, 200), (9_000, 150), (7_000, 100)]
    return row.with(
      "bands",
      .list(
        bands.map { lower, points in
          Tree.row(id: id("z", lower)).with("lower", .integer(lower))
            .with("points", .integer(points))
        }))
  }
}

/// Three grades.
private func bigScale() -> Tree {
  let grades = [(9_000, "Tốt"), (7_000, "Khá"), (0, "Yếu")]
  return Tree.row(id: id("h", 0)).with(
    "grades",
    .list(
      grades.map { lower, name in
        Tree.row(id: id("q", lower)).with("lower", .integer(lower)).with("name", .text(name))
      }))
}

/// A score that the rule of a leaf gives; most of the points, by chance.
func bigScore(_ row: Criterion, chance: Int) -> Score? {
  let part = 60 + abs(chance % 41)
  let typed =
    switch row.rule {
    case .passFail: part > 70 ? "*" : "-"
    case .steps: part > 90 ? "*" : part > 65 ? "1" : "0"
    case .ratio: "\(part)/100"
    case .bands: "\(part)%"
    case .free: "\(part > 80 ? "1.75" : "1.5")"
    case nil: ""
    }
  return try? row.score(typed: TypedText(typed, .vietnamese))
}

/// A syllable or two, so that names differ at their beginning.
func bigWord(_ number: Int) -> String {
  let first = ["An", "Bình", "Đông", "Hòa", "Mường", "Nậm", "Phước", "Tân", "Thượng", "Yên"]
  let second = ["Ảng", "Chà", "Điện", "Lộc", "Nhé", "Quang", "Sơn", "Trà", "Vân"]
  return "\(first[number % first.count]) \(second[number / 7 % second.count])"
}
