import Domain
import Testing

/// A hand-made estimate and what must be found in it.
struct AuditCase: Sendable {
  let promise: String
  let table: String
  let found: [String]

  init(_ promise: String, _ table: String, _ found: String...) {
    self.promise = promise
    self.table = table
    self.found = found
  }
}

@Suite("Checks of an estimate")
struct BudgetAuditTests {
  static let amountCases: [AuditCase] = [
    AuditCase("an empty estimate agrees", ""),
    AuditCase("a line that is quantity × norm agrees", "a|-|1|3|100|300"),
    AuditCase("a line that is not is an error", "a|-|1|3|100|310", "budget.line a.amount 310→300"),
    AuditCase("a blank amount beside quantity and norm is legal", "a|-|1|3|100|-\ntotal|300"),
    AuditCase("an amount alone is legal", "a|-|1|-|-|300\ntotal|300"),
    AuditCase(
      "a product of half a đồng is rounded up", "a|-|1|0.5|1|1\ntotal|1"),
    AuditCase(
      "a product beyond counting cannot hold", "a|-|1|9000000|9000000000000|5\ntotal|5",
      "budget.line a.amount 5→-"),
    AuditCase(
      "a parent that is its children's sum agrees, blanks left out",
      "a|-|1|-|-|30\nb|a|1|-|-|10\nc|a|2|-|-|20\nd|a|3|-|-|-\ntotal|30"),
    AuditCase(
      "a parent that is not is an error, and the total built on it is carried",
      "a|-|1|-|-|31\nb|a|1|-|-|10\nc|a|2|-|-|20\ntotal|31", "budget.parent a.amount 31→30",
      "budget.carried total.amount 31→30"),
    AuditCase(
      "a parent without an amount passes the sum on", "a|-|1|-|-|-\nb|a|1|-|-|10\ntotal|11",
      "budget.total total.amount 11→10"),
    AuditCase(
      "a parent with quantity × norm is checked both ways",
      "a|-|1|2|15|31\nb|a|1|-|-|10\nc|a|2|-|-|20\ntotal|30", "budget.parent a.amount 31→30",
      "budget.line a.amount 31→30"),
    AuditCase(
      "children give the truth where quantity × norm says otherwise",
      "a|-|1|2|16|30\nb|a|1|-|-|10\nc|a|2|-|-|20\ntotal|30", "budget.line a.amount 30→32"),
    AuditCase(
      "a wrong line is carried through every sum above it",
      "a|-|1|-|-|50\nb|a|1|-|-|50\nc|b|1|4|10|50\ntotal|50", "budget.carried a.amount 50→40",
      "budget.carried b.amount 50→40", "budget.line c.amount 50→40",
      "budget.carried total.amount 50→40"),
    AuditCase(
      "a right sum over a wrong line is right", "a|-|1|-|-|40\nc|a|1|4|10|50\ntotal|40",
      "budget.line c.amount 50→40"),
    AuditCase(
      "a sum that fits neither way is wrong in itself", "a|-|1|-|-|45\nc|a|1|4|10|50\ntotal|45",
      "budget.parent a.amount 45→40", "budget.line c.amount 50→40",
      "budget.carried total.amount 45→40"),
    AuditCase("a table without a total misses nothing", "a|-|1|3|100|300"),
    AuditCase(
      "the total's years are checked too",
      "a|-|1|3|100|300|2018:100|2019:200\ntotal|300|2018:100|2019:210",
      "budget.total total.years.2019.amount 210→200"),
    AuditCase(
      "a sum beyond counting is an error and no trap",
      "a|-|1|-|-|9000000000000000000\nb|-|2|-|-|9000000000000000000\ntotal|5",
      "budget.total total.amount 5→-"),
  ]

  @Test("Amounts", arguments: amountCases)
  func amounts(_ example: AuditCase) throws {
    #expect(try HandMade(example.table).findings() == example.found, "\(example.promise)")
  }

  static let yearCases: [AuditCase] = [
    AuditCase("a line that is the sum of its years agrees", "a|-|1|-|-|30|2018:10|2019:20"),
    AuditCase(
      "a line that is not is an error", "a|-|1|-|-|31|2018:10|2019:20",
      "budget.years a.amount 31→30"),
    AuditCase(
      "a single year that differs from the line is an error", "a|-|1|3|10|30|2018:20",
      "budget.years a.amount 30→20"),
    AuditCase(
      "a single year repeats its line, right or wrong", "a|-|1|3|10|40|2018:40|2019:0",
      "budget.line a.amount 40→30", "budget.carried a.years.2018.amount 40→30"),
    AuditCase(
      "of several years of a wrong line none is blamed", "a|-|1|3|10|40|2018:10|2019:30",
      "budget.line a.amount 40→30"),
    AuditCase(
      "years that bear out quantity × norm blame the line alone",
      "a|-|1|3|10|40|2018:10|2019:20", "budget.line a.amount 40→30"),
    AuditCase(
      "a parent's year is the sum of that year below it",
      "a|-|1|-|-|30|2018:10|2019:21\nb|a|1|-|-|30|2018:10|2019:20",
      "budget.parent a.years.2019.amount 21→20"),
    AuditCase(
      "a parent's year with nothing below it is an error",
      "a|-|1|-|-|30|2018:30|2019:5\nb|a|1|-|-|30|2018:30",
      "budget.parent a.years.2019.amount 5→0"),
    AuditCase(
      "a line at odds with its years is said once, not again by its parents",
      "a|-|1|-|-|31|2018:30\nb|a|1|-|-|31|2018:30\ntotal|31|2018:30",
      "budget.years b.amount 31→30"),
    AuditCase(
      "a year's amount is that year's quantity × norm",
      "a|-|1|3|10|30|2018:10:1|2019:20:2"),
    AuditCase(
      "wrong years make one finding, and no sum follows",
      "a|-|1|3|10|30|2018:10:2|2019:20:1\ntotal|30|2018:10|2019:20",
      "budget.year-quantity a.years.2018.amount 10→20"),
    AuditCase(
      "quantities of the years make up the quantity", "a|-|1|4|10|40|2018:10:1|2019:30:2",
      "budget.year-quantity a.years.2019.amount 30→20", "budget.quantity a.quantity 4→3"),
    AuditCase(
      "the nearest line above lends its quantities",
      "a|-|1|-|-|30|2018:10:1|2019:20:2\nb|a|1|3|10|30|2018:20|2019:10",
      "budget.parent a.years.2018.amount 10→20", "budget.parent a.years.2019.amount 20→10",
      "budget.year-quantity b.years.2018.amount 20→10"),
    AuditCase(
      "what all lines below count alike is told where the years make up another count",
      "a|-|1|-|-|40|2018:20:1|2019:20:2\nb|a|1|4|10|40|2018:20|2019:20",
      "budget.quantity a.years 3→4", "budget.year-quantity b.years.2018.amount 20→10"),
    AuditCase(
      "quantities that the lines below share out are not lent",
      "a|-|1|-|-|30|2018:10:1|2019:20:2\nb|a|1|1|10|10|2019:10\nc|a|2|2|10|20|2018:10|2019:10"),
    AuditCase(
      "where the lines below neither share out nor repeat them, the line above is told once",
      "a|-|1|-|-|50|2018:20:1|2019:30:2\nb|a|1|1|10|10|2019:10\nc|a|2|4|10|40|2018:20|2019:20",
      "budget.quantity a.years 3→-"),
    AuditCase(
      "a wrong quantity hides no wrong year: its amount still counts all of them",
      "a|-|1|-|-|-|2019:-:2|2020:-:4\nb|a|1|5|10|60|2019:60\nc|a|2|6|-|-",
      "budget.line b.amount 60→50", "budget.carried b.years.2019.amount 60→50",
      "budget.year-quantity b.years.2019.amount 60→20"),
    AuditCase(
      "quantities of years agree with those below, each year by itself",
      "a|-|1|-|-|-|2018:-:5|2019:-:7\nb|a|1|-|-|-|2018:-:3|2019:-:4\nc|a|2|-|-|-|2018:-:2|2019:-:4",
      "budget.quantity a.years.2019.quantity 7→8"),
    AuditCase(
      "quantities of years that each line below repeats agree too",
      "a|-|1|-|-|-|2018:-:5|2019:-:7\nb|a|1|-|-|-|2018:-:5|2019:-:7\nc|a|2|-|-|-|2018:-:5|2019:-:6",
      "budget.quantity a.years.2019.quantity 7→6"),
    AuditCase(
      "what is counted otherwise below is not compared",
      "a|-|1|-|-|-|2018:-:5|2019:-:7\nb|a|1|-|-|-|2018:-:500|2019:-:800"),
    AuditCase(
      "a wrong single year is carried once, not also against its quantity",
      "a|-|1|3|10|40|2018:40:3", "budget.line a.amount 40→30",
      "budget.carried a.years.2018.amount 40→30"),
  ]

  @Test("Years", arguments: yearCases)
  func years(_ example: AuditCase) throws {
    #expect(try HandMade(example.table).findings() == example.found, "\(example.promise)")
  }

  static let formulaCases: [AuditCase] = [
    AuditCase("a formula that gives the amount agrees", "a|-|1|-|-|300|f:3 người x 100 đồng"),
    AuditCase(
      "a formula that gives another one is an error, and decides",
      "a|-|1|-|-|310|f:3 người x 100 đồng\ntotal|310", "budget.formula a.amount 310→300",
      "budget.carried total.amount 310→300"),
    AuditCase(
      "a formula with a wrong result is an error",
      "a|-|1|-|-|300|f:3 người x 100 đồng = 310 đồng", "budget.formula a.formula 310→300"),
    AuditCase(
      "a wrong amount is one finding, by quantity × norm", "a|-|1|3|100|310|f:3 x 100 đồng",
      "budget.line a.amount 310→300"),
    AuditCase(
      "a formula left behind is an error", "a|-|1|3|100|300|f:4 người x 100 đồng",
      "budget.formula a.formula 400→300"),
    AuditCase(
      "a formula that cannot be read is noted", "a|-|1|-|-|300|f:khoán gọn",
      "budget.formula-unread a.formula khoán gọn→-"),
    AuditCase(
      "a formula beyond counting is an error",
      "a|-|1|-|-|300|f:9000000000 x 9000000000 đồng", "budget.formula a.formula -→-"),
  ]

  @Test("Formulas", arguments: formulaCases)
  func formulas(_ example: AuditCase) throws {
    #expect(try HandMade(example.table).findings() == example.found, "\(example.promise)")
  }

  static let otherCases: [AuditCase] = [
    AuditCase(
      "words that say the total agree", "a|-|1|-|-|300000\ntotal|300000\nwords|Ba trăm nghìn"),
    AuditCase(
      "words that say another sum are an error",
      "a|-|1|-|-|300000\ntotal|300000\nwords|Ba trăm linh một ngàn đồng chẵn",
      "budget.words words 301000→300000"),
    AuditCase(
      "words that are no number are told apart", "a|-|1|-|-|300\ntotal|300\nwords|ba trăm quan",
      "budget.words-unread words ba trăm quan→300"),
    AuditCase(
      "words that repeat a carried total are carried",
      "a|-|1|3|100|400\ntotal|400\nwords|bốn trăm đồng", "budget.line a.amount 400→300",
      "budget.carried total.amount 400→300", "budget.carried words 400→300"),
    AuditCase(
      "words that say the right total are right",
      "a|-|1|3|100|400\ntotal|400\nwords|ba trăm đồng", "budget.line a.amount 400→300",
      "budget.carried total.amount 400→300"),
    AuditCase(
      "counts named in a line make up its quantity", "a|-|1|5|1|5|p:2+3\nb|-|2|5|1|5|p:2+2",
      "roster.count b.parts 5→4"),
    AuditCase(
      "a parent that is not there is named, and the line counts at the top",
      "a|zz|1|-|-|5\ntotal|5", "ref.missing a.parent lzzaaaaaaaa→-"),
    AuditCase(
      "lines that are each other's parent are named and counted once",
      "a|b|1|-|-|5\nb|a|2|-|-|5\ntotal|5", "ref.missing a.parent lbaaaaaaaaa→-"),
    AuditCase(
      "a line that is its own parent is named", "a|a|1|-|-|5\ntotal|5",
      "ref.missing a.parent laaaaaaaaaa→-"),
    AuditCase(
      "a ceiling in no table is named", "a|-|1|-|-|5|c:zaaaaaaaaaa",
      "ref.missing a.ceiling zaaaaaaaaaa→-"),
  ]

  @Test("Words, counts and references", arguments: otherCases)
  func others(_ example: AuditCase) throws {
    #expect(try HandMade(example.table).findings() == example.found, "\(example.promise)")
  }
}
