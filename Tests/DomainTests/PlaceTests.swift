import Domain
import Samples
import TestSupport
import Testing

@Suite("Places built of fields")
struct PlaceTests {
  private let line = id("l", "one")

  @Test("A place is the keys of its fields, the ids of rows and the years between")
  func building() throws {
    let task = try #require(ID<PlanTask>(id("y", "one")))
    #expect(Path(Plan.fields.title) == "title")
    #expect(Plan.fields.tasks[task] == Path("tasks.\(task.text)"))
    #expect(
      Plan.fields.tasks[task] / PlanTask.fields.schedule == Path("tasks.\(task.text).schedule"))
    #expect(Budget.fields.total / BudgetTotal.fields.amount == "total.amount")
    let year = BudgetLine.fields.years[2027] / YearFigures.fields.amount
    #expect(Budget.fields.lines[line] / year == Path("lines.\(line).years.2027.amount"))
    #expect(Budget.fields.total / BudgetTotal.fields.years[2027] == "total.years.2027")
  }

  @Test("A place is taken apart by its fields")
  func reading() {
    let place =
      Budget.fields.lines[line] / BudgetLine.fields.years[2027] / YearFigures.fields.amount
    #expect(place.row(in: Budget.fields.lines)?.id == line)
    let rest = place.row(in: Budget.fields.lines)?.rest
    #expect(rest?.year(in: BudgetLine.fields.years)?.year == "2027")
    #expect(rest?.year(in: BudgetLine.fields.years)?.rest == Path(YearFigures.fields.amount))
    #expect(place.row(in: Budget.fields.vouchers) == nil)
    #expect(Path(Budget.fields.lines).row(in: Budget.fields.lines) == nil)
    #expect(place.isWithin(Budget.fields.lines) && !place.isWithin(Budget.fields.total))
    #expect(place.ends(in: YearFigures.fields.amount) && !place.ends(in: BudgetLine.fields.norm))
    let norm = Budget.fields.lines[line] / BudgetLine.fields.norm
    #expect(norm.isField(BudgetLine.fields.norm, ofRowIn: Budget.fields.lines))
    #expect(!place.isField(YearFigures.fields.amount, ofRowIn: Budget.fields.lines))
  }

  @Test("A tree is read and made by fields and keys")
  func trees() throws {
    let tree = Tree.row(id: id("v", "one")).with(Target.fields.content, "a")
      .with(Target.fields.year, 2027).with(Target.fields.group, nil)
      .with(Target.fields.units, tree: .list([]))
    #expect(tree[FrameKey.id] == .text(id("v", "one")))
    #expect(tree.value(of: Target.fields.content) == "a")
    #expect(tree.value(of: Target.fields.year) == 2027)
    #expect(tree.value(of: Target.fields.isAdded) == false)
    #expect(tree.value(of: Target.fields.group) == nil && tree[Target.fields.units] == nil)
    #expect(tree.text(of: Outline.ordinal) == "")
    let wrong = tree.with(Target.fields.year, tree: .text("a"))
    #expect(wrong.value(of: Target.fields.year) == nil)
  }

  @Test("Every place that a check names is one of the form of its record", arguments: ["dien-bien"])
  func checks(_ name: String) throws {
    let workspace = try #require(try Sample.named(name)).workspace()
    for found in WorkspaceAudit(workspace).discrepancies {
      for path in found.figures.map(\.path) + found.carriedFrom where !path.isEmpty {
        let kinds = [found.record.kind, found.carriedRecord.kind]
        #expect(
          kinds.contains { Record.form(of: $0).form(at: path) != nil }, "\(found.code) \(path.text)"
        )
      }
    }
  }
}
