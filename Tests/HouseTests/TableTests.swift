import Domain
import Samples
import Tables
import TestSupport
import Testing

@Suite("Tables")
struct TableTests {
  /// The names of the cases of `TableID`, as its source has them.
  private static func cases() throws -> Set<String> {
    let text = try #require(Project.text(of: "Sources/Tables/Grid/TableID.swift"))
    return Set(text.matches(of: /(?m)^  case ([a-z]\w*)/).map { String($0.1) })
  }

  @Test("Every table is one of the tables of something that can be gone into")
  func everyTableIsReached() throws {
    var reached: Set<String> = []
    for sample in ["bac-giang", "dien-bien-2019"] {
      let workspace = try #require(try Sample.named(sample, sealing: testDigest))
        .workspace(digest: testDigest)
      var subjects: [Subject] = ScreenName.allCases.map { .screen($0) } + [.drilldown(.due)]
      subjects += workspace.records.keys.map(\.subject)
      subjects.append(.everything)
      let plans = workspace.all(Plan.self)
      subjects += plans.flatMap { plan in
        plan.reportDuties.map { .reports($0.id, of: plan.id) }
      }
      subjects.append(.replacing(try TextReplacement("a", with: "b", .words, in: .store)))
      subjects.append(.importing)
      subjects += workspace.sheets.all.flatMap { sheet in
        sheet.findings.map { .finding($0.id, .version(sheet.heading.sheet)) }
      }
      for table in subjects.flatMap({ $0.tables(workspace) }) {
        reached.insert(Mirror(reflecting: table).children.first?.label ?? "\(table)")
      }
    }
    let cases = try Self.cases()
    #expect(cases.count > 15)
    #expect(cases.subtracting(reached) == [], "tables that nobody comes to")
  }
}
