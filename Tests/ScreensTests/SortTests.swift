import Canvas
import Domain
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Every column sorts by what it means.
@Suite("Sorting by value")
struct SortTests {
  /// The tables of all screens and of all plans, campaigns and units with rows of their own.
  static func tables(_ workspace: Workspace) -> [TableID] {
    var subjects: [Subject] = ScreenName.allCases.map { .screen($0) }
    for record in workspace.all(.plan) + workspace.all(.campaign) {
      subjects.append(record.key.subject)
    }
    subjects += workspace.all(.unit).prefix(2).map(\.key.subject)
    return subjects.flatMap { $0.tables(workspace) }
  }

  /// The rows of a table in the order of a column.
  static func sorted(_ table: TableID, by column: Int, downwards: Bool, _ view: GridView)
    -> [GridRow]
  {
    var grid = Grid(table)
    let view = view.showingAll(of: table)
    grid.column = column
    grid.refresh(view, revision: 0)
    grid.nextSorting()
    if downwards { grid.nextSorting() }
    grid.refresh(view, revision: 0)
    return grid.rows
  }

  @Test(
    "In every column of every table siblings stand by their value, blanks last both ways",
    arguments: ["bac-giang", "dien-bien-2019"])
  func everyColumn(sample: String) throws {
    let work = try AppAtWork(sample)
    let view = work.app.view
    var sorted = 0
    for table in Self.tables(work.app.workspace) where !table.dataSource.isPage {
      let dataSource = table.dataSource
      for column in dataSource.columns(view).indices {
        for downwards in [false, true] {
          let rows = Self.sorted(table, by: column, downwards: downwards, view)
          let values = rows.filter { $0.depth == 0 }.map { row -> (Int?, Bool) in
            if case .total = row.subject { return (nil, true) }
            let cell = dataSource.cell(row, column, view)
            guard let binding = cell.binding, case .value(let path) = binding.target else {
              return (nil, cell.text.isEmpty)
            }
            let tree = view.workspace[binding.record]?.tree[path]
            switch binding.form {
            case .money, .integer, .year, .share, .percent, .hundredths:
              return (tree?.asInteger, cell.text.isEmpty)
            case .quantity:
              return (tree?.asText.flatMap { Quantity(plain: $0)?.thousandths }, cell.text.isEmpty)
            case .day:
              let day = tree?.asText.flatMap { Day(iso: $0) }
              return (day.map { $0.year * 10_000 + $0.month * 100 + $0.day }, cell.text.isEmpty)
            default: return (nil, cell.text.isEmpty)
            }
          }
          let numbers = values.compactMap(\.0)
          if numbers.count > 1 { sorted += 1 }
          #expect(
            numbers == (downwards ? numbers.sorted(by: >) : numbers.sorted()),
            "\(table) \(column)")
          if let blank = values.firstIndex(where: { $0.0 == nil && $0.1 }) {
            #expect(
              values[blank...].allSatisfy { $0.0 == nil && $0.1 }, "\(table) \(column) \(values)")
          }
        }
      }
    }
    #expect(sorted > 4, "columns of figures")
  }

  @Test("Any amounts, also with three decimals, sort as money", arguments: 1...8)
  func amounts(seed: Int) throws {
    var work = try AppAtWork()
    var chance = Chance(UInt64(seed))
    let key = try #require(work.app.workspace.all(.budget).first?.key)
    let lines = try #require(work.app.workspace[key]?.tree["lines"]?.elements)
    for line in lines {
      let path = Path(["lines", line.rowID ?? "", "amount"])
      let amounts = [12_125_000, 12_125, 1_212_500_000, 999_999_999, 500, 0, 130_000, 26_400_000]
      let new: Tree? = chance.below(5) == 0 ? nil : .integer(chance.one(of: amounts))
      let old = work.app.workspace[key]?.tree[path]
      try work.changeElsewhere(
        Change(key, .set(path, old: old, new: new)), Stamp(at: "", by: ""))
    }
    let view = work.app.view
    let budget = try #require(ID<Budget>(key.id))
    for downwards in [false, true] {
      let rows = Self.sorted(.budget(budget), by: 4, downwards: downwards, view)
      #expect(rows.last?.id == "total")
      for parent in [nil] + rows.map({ Optional($0.id) }) {
        let amounts = rows.filter { row in
          guard case .row(_, let path) = row.subject else { return false }
          return view.workspace[key]?.tree[path]?["parent"]?.asText == parent
        }.map { row in view.workspace[key]?.tree[Path(["lines", row.id, "amount"])]?.asInteger }
        let known = amounts.compactMap { $0 }
        #expect(known == (downwards ? known.sorted(by: >) : known.sorted()))
        #expect(amounts.prefix(known.count).allSatisfy { $0 != nil }, "blanks are last")
      }
    }
  }

  @Test("Groups I, II … IX and rows 1.2, 1.10 sort as they count")
  func ordinals() throws {
    var work = try AppAtWork()
    let plan = try #require(work.app.workspace.all(.plan).first)
    let ordinals = ["IX", "II", "X", "I", "V", "IV", "VIII", "III", "VII", "VI"]
    var ids = IDGenerator(seed: 3)
    let rows = ordinals.map { ordinal in
      Tree.row(id: ids.next(letter: PlanTask.letter)).with("ordinal", .text(ordinal))
        .with("content", .text("Việc"))
    }
    try work.changeElsewhere(
      Change(plan.key, .set("tasks", old: plan.tree["tasks"], new: .list(rows))),
      Stamp(at: "", by: ""))
    let id = try #require(ID<Plan>(plan.key.id))
    let sorted = Self.sorted(.planPart(.tasks, of: id), by: 0, downwards: false, work.app.view)
    let shown = sorted.map { row in
      work.app.workspace[plan.key]?.tree[Path(["tasks", row.id, "ordinal"])]?.asText ?? ""
    }
    #expect(shown == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"])
  }

  @Test(
    "What is computed sorts by its figure: shares, grades by their bounds, states by their steps")
  func computed() throws {
    let work = try AppAtWork("dien-bien-2019")
    let view = work.app.view
    let campaign = try #require(work.app.workspace.campaign(ofYear: 2019))
    let table = TableID.campaign(.units, of: campaign.id)
    let rows = Self.sorted(table, by: 4, downwards: true, view).filter { $0.depth == 1 }
    let standings = rows.compactMap { campaign.unit(of: $0) }
      .map { view.workspace.standing(of: $0, in: campaign) }
    var last: (group: String, lower: Int)?
    var compared = 0
    for standing in standings {
      guard let lower = standing.result?.grade?.lower.hundredths else { continue }
      if let last, last.group == standing.group {
        #expect(lower <= last.lower)
        compared += 1
      }
      last = (standing.group, lower)
    }
    #expect(compared > 30)
    #expect(CellOrder(printed: "12,125", in: .vietnamese) == .figure(Fraction(97, over: 8)))
    #expect(CellOrder(printed: "1.212,5", in: .vietnamese) == .figure(Fraction(2425, over: 2)))
    #expect(
      CellOrder(printed: "5/10 thiếu 3", in: .vietnamese)
        == .ratio(.init(5, over: 1), of: .init(10, over: 1)))
    #expect(
      CellOrder(printed: "–", in: .vietnamese) == .blank
        && CellOrder(printed: "xã", in: .vietnamese) == nil)
  }
}

extension GridView {
  /// The same view, in which all columns of a table are seen.
  func showingAll(of table: TableID) -> GridView {
    var view = self
    guard let name = table.columnsName else { return view }
    view.columnChoices.choose(table.dataSource.columns(self).map(\.key), for: name)
    return view
  }
}
