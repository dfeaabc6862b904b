import Canvas
import Domain
import Editing
import Phrases
import Samples
import Screens

/// A digest good enough to tell tests' bytes apart.
package func testDigest(_ bytes: borrowing [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
  return String(hash, radix: 16)
}

/// A store with campaigns: five units in two groups, two sets of criteria, last year's sheet.
package struct ScoringStore {
  package private(set) var records: [Record] = []
  private let scorers: Scorers?

  /// A well-formed id for a label, the same every time.
  package static func id(_ letter: Character, _ label: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in label.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var ids = IDGenerator(seed: hash)
    return ids.next(letter: letter)
  }

  /// The units: name and kind.
  package static let units = [
    ("UBND xã Quài Tở", "commune"), ("UBND xã Thanh Luông", "commune"),
    ("UBND xã Mường Phăng", "commune"), ("Sở Nội vụ", "department"),
    ("Sở Tài chính", "department"),
  ]

  /// Fills the store; its campaigns use the built-in set, or the one with weights.
  ///
  /// Any inspector scores any unit, but where `scorers` says otherwise.
  package init(weighted: Bool = false, scorers: Scorers? = .anyInspector) throws {
    self.scorers = scorers
    let set = weighted ? try CriteriaSets.weighted() : try Sample.criteriaSet()
    records = [set]
    for (name, kind) in Self.units { try addUnit(name, kind) }
    try addGroup("Các xã", kind: "commune")
    try addGroup("Các sở", kind: "department")
    try addCampaign("Đợt 2026", year: 2026, set: set.key.id, units: Self.units.map(\.0))
    try addCampaign("Đợt 2025", year: 2025, set: set.key.id, units: ["UBND xã Quài Tở"])
    try addCampaign("Đợt 2024", year: 2024, set: nil, units: ["Sở Nội vụ"])
  }

  /// The store as a workspace whose sheets are replayed.
  package func workspace() throws -> Workspace {
    Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: Self.id("h", "store"))), records: records,
      digest: { testDigest($0) })
  }

  /// The records as the files of a store: where each lies, and its JSON.
  package var files: [(path: String, json: String)] {
    records.map { ($0.key.file, Self.json($0.tree)) }
  }

  /// A tree as JSON; texts of this store need no escapes but those of quotes and backslashes.
  private static func json(_ tree: Tree) -> String {
    switch tree {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .literal(let text): text
    case .text(let text):
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .list(let rows): "[" + rows.map { json($0) }.joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }
        .map { json(.text($0.key)) + ":" + json($0.value) }.joined(separator: ",") + "}"
    }
  }

  /// The sheet of a unit in a campaign, by their names.
  package static func name(_ unit: String, _ campaign: String = "Đợt 2026") throws -> SheetName {
    guard let unit = ID<Unit>(id("u", unit)), let campaign = ID<Campaign>(id("d", campaign)) else {
      throw DecodingFailure("id", .wrongID)
    }
    return .latest(of: unit, in: campaign)
  }

  /// Adds a unit.
  private mutating func addUnit(_ name: String, _ kind: String) throws {
    let key = RecordKey(.unit, Self.id("u", name))
    let row = Tree.row(id: Self.id("v", name)).with("text", .text(name))
    let sort = Tree.row(id: Self.id("w", name)).with("kind", .text(kind))
    records.append(
      try Record(
        key, Tree.record(key).with("names", .list([row])).with("kinds", .list([sort]))))
  }

  /// Adds a group of all units of a kind.
  private mutating func addGroup(_ name: String, kind: String) throws {
    let key = RecordKey(.group, Self.id("g", name))
    records.append(
      try Record(
        key, Tree.record(key).with("name", .text(name)).with("unitKind", .text(kind))))
  }

  /// Adds a campaign with two teams and a visit to each unit.
  private mutating func addCampaign(
    _ title: String, year: Int, set: String?, units: [String]
  ) throws {
    let key = RecordKey(.campaign, Self.id("d", title))
    var (rows, visits): ([Tree], [Tree]) = ([], [])
    let teams = ["Đoàn 1", "Đoàn 2"].map { name in
      Tree.row(id: Self.id("x", name + title)).with("name", .text(name))
        .with("head", .text("Chi cục trưởng"))
    }
    for (number, unit) in units.enumerated() {
      let reference = Tree.text(Self.id("u", unit))
      rows.append(Tree.row(id: Self.id("w", title + unit)).with("unit", reference))
      visits.append(
        Tree.row(id: Self.id("v", title + unit)).with("unit", reference)
          .with("team", teams[number % 2]["id"]).with("day", .text("\(year)-09-1\(number)"))
          .with("mode", .text(number == 0 ? "onSite" : "byFile")))
    }
    records.append(
      try Record(
        key,
        Tree.record(key).with("title", .text(title)).with("year", .integer(year))
          .with("criteriaSet", set.map { .text($0) }).with("units", .list(rows))
          .with("selfScoreBy", .text("\(year)-12-31")).with("teams", .list(teams))
          .with("visits", .list(visits))
          .with("scoredBy", scorers.map { .text($0.rawValue) })))
  }
}

extension AppAtWork {
  /// Sits down at the scoring of a store.
  package init(
    scoring workspace: Workspace, role: AuthorRole = .inspector, office: String = "Đoàn 1",
    columns: Int = 80, rows: Int = 24, language: Language = .vietnamese, seed: UInt64 = 7
  ) {
    var start = App.Start(
      size: Size(columns: columns, rows: rows), workspace: workspace,
      author: Author(office: office, role: role), seed: seed)
    start.phrases = Phrases(language)
    self.init(App(start))
    press("!4")
  }

  /// Somebody else sits down.
  package mutating func sit(_ office: String, _ role: AuthorRole = .inspector) {
    app.document.author = Author(office: office, role: role)
  }

  /// The sheet of a unit as it stands now.
  package func sheet(
    _ unit: String = "UBND xã Quài Tở", _ campaign: String = "Đợt 2026"
  ) throws -> ReplayedSheet? {
    app.workspace.sheet(try ScoringStore.name(unit, campaign))
  }

  /// Selects the criterion of that ordinal in the sheet that is seen.
  package mutating func go(to ordinal: String) {
    press("⇱")
    guard let grid = app.grid else { return }
    let place = grid.visible.firstIndex { index in
      app.cell(grid.rows[index], 0)?.text.hasPrefix(ordinal + " ") ?? false
    }
    for _ in 0..<(place ?? 0) { press("↓") }
  }

  /// Gives full marks to each of the 31 criteria of the sheet that is seen.
  @discardableResult
  package mutating func giveFullMarks() -> [Effect] {
    press("⇱ u " + String(repeating: "* ", count: 31))
  }

  /// Gives full marks everywhere and completes the sheet.
  package mutating func completeSheet() -> [Effect] { giveFullMarks() + press("!d → ⏎") }

  /// Types a score for each criterion of a list, `ordinal:score`, then Enter.
  package mutating func score(_ scores: String) {
    for pair in scores.split(separator: " ") {
      let parts = pair.split(separator: ":").map(String.init)
      go(to: parts[0])
      type(parts[1])
      press("⏎")
    }
  }
}

/// A disk that several apps share, as a store folder would: it takes what applies and refuses the rest.
package struct SharedDisk {
  package private(set) var workspace: Workspace

  /// A disk that holds a store.
  package init(_ workspace: Workspace) { self.workspace = workspace }

  /// Carries out what an app asks for, until it asks for nothing more.
  package mutating func serve(_ effects: [Effect], _ work: inout AppAtWork) {
    var left = effects
    while !left.isEmpty {
      let effect = left.removeFirst()
      switch effect {
      case .save(let request): left += work.app.update(answer(to: request))
      case .saveTogether(let requests):
        for request in requests { left += work.app.update(answer(to: request)) }
      case .reload(let keys):
        left += work.app.update(.reread(keys.compactMap { workspace[$0] }, []))
      case .keepDraft, .keepPlace, .keepCopy, .useTheme, .saveSettings, .saveColumns, .copy,
        .editOutside, .readPaper, .readEvidence, .readBlock, .holdPaper, .export, .cancelExport,
        .redraw, .suspend, .quit:
        break
      }
    }
  }

  /// Writes an edit, or refuses it.
  private mutating func answer(to request: SaveRequest) -> Event {
    do {
      try workspace.apply(request.edit.changes, request.stamp)
      return .saved(
        number: request.number, records: request.edit.records.compactMap { workspace[$0] })
    } catch {
      return .saveFailed(number: request.number, .conflict(error))
    }
  }
}
