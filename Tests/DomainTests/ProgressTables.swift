import Domain
import Samples

/// A store made by hand for counting: units with their declarations, and what plans say of them.
struct CountedStore {
  var records: [Record] = []

  /// What a unit of a table may have beside its kind.
  struct More {
    var parent: String?
    var from: String?
    var to: String?
    var before: String?
    var edition = "9001:2015"
    var fields: [String: Tree] = [:]
  }

  /// Adds a unit that declared on those days.
  mutating func unit(
    _ name: String, _ kind: String = "commune", declared days: [String] = [],
    with more: More = More()
  ) throws {
    let key = RecordKey(.unit, id("u", name))
    var tree = Tree.record(key)
      .with("names", .list([Tree.row(id: id("v", name)).with("text", .text(name))]))
      .with("kinds", .list([Tree.row(id: id("w", name)).with("kind", .text(kind))]))
      .with("from", more.from.map { .text($0) }).with("to", more.to.map { .text($0) })
    if let parent = more.parent {
      let row = Tree.row(id: id("y", name)).with("unit", .text(id("u", parent)))
      tree = tree.with("parents", .list([row]))
    }
    if let before = more.before {
      let row = Tree.row(id: id("f", name)).with("unit", .text(id("u", before)))
      tree = tree.with("predecessors", .list([row]))
    }
    var declarations: [Tree] = []
    for (place, day) in days.enumerated() {
      declarations.append(
        Tree.row(id: id("j", "d" + String(Array("abcdef")[place]))).with("date", .text(day))
          .with("edition", .text(more.edition)))
    }
    tree = tree.with("declarations", .list(declarations))
    for (key, value) in more.fields { tree = tree.with(key, value) }
    records.append(try Record(key, tree))
  }

  /// Adds a group that lists units.
  mutating func group(_ name: String, of units: [String], stated: Int?) throws {
    let key = RecordKey(.group, id("g", name))
    let members = units.map { Tree.row(id: id("e", $0)).with("unit", .text(id("u", $0))) }
    records.append(
      try Record(
        key,
        Tree.record(key).with("name", .text(name)).with("members", .list(members))
          .with("statedCount", stated.map { .integer($0) })))
  }

  /// Adds so many communes, the first ones of which declared on a day.
  mutating func communes(_ count: Int, _ declared: Int, on day: String = "2019-12-31") throws {
    for number in 0..<count {
      let letters = Array("abcdefghijklmnopqrstuvwxyz")
      let name = "c\(letters[number / 26])\(letters[number % 26])"
      try unit(name, declared: number < declared ? [day] : [])
    }
  }

  /// Adds a plan of 2018 to 2020 with more fields.
  mutating func plan(
    _ fields: [String: Tree], title: String = "Chuyển sang TCVN ISO 9001:2015"
  ) throws {
    var tree = Tree.record(CountedStore.plan).with("title", .text(title))
      .with("firstYear", .integer(2018)).with("lastYear", .integer(2020))
    for (key, value) in fields { tree = tree.with(key, value) }
    records.append(try Record(CountedStore.plan, tree))
  }

  static let plan = RecordKey(.plan, id("p", "plan"))

  /// Adds a plan with one target of 2019.
  mutating func target(
    _ fields: [String: Tree], title: String = "Chuyển sang TCVN ISO 9001:2015",
    rosters: [Tree] = []
  ) throws {
    var row = Tree.row(id: id("v", "aim")).with("year", .integer(2019))
    for (key, value) in fields { row = row.with(key, value) }
    try plan(["targets": .list([row]), "rosters": .list(rosters)], title: title)
  }

  /// The store; sheets are replayed by the tests' digest.
  func workspace() throws -> Workspace {
    Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))), records: records,
      digest: testDigest)
  }

  /// The only target, counted for 2019.
  func progress(today: String? = nil) throws -> TargetProgress {
    let workspace = try workspace()
    let day = today.flatMap { Day(iso: $0) }
    guard let census = UnitCensus(workspace, year: 2019, today: day),
      let id = ID<Plan>(CountedStore.plan.id), let plan = workspace.plan(id)
    else { throw Unreadable(what: "target") }
    return TargetProgress(plan.targets[0], of: plan, in: workspace, census)
  }

  /// What the check says of targets, a short line each.
  func findings(on today: String?) throws -> [String] {
    audit(try workspace(), on: today.flatMap { Day(iso: $0) }).filter { found in
      found.code == .base || found.code == .missed
    }.map(short)
  }
}

/// A list of ids as it stands in a file.
func ids(_ letter: Character, _ names: String...) -> Tree {
  .list(names.map { .text(id(letter, $0)) })
}

/// What an id was made of.
func name<Subject>(_ id: ID<Subject>) -> String {
  var name = String(id.text.dropFirst())
  while name.last == "a", name.count > 1 { name.removeLast() }
  return name
}
