import Domain
import TestSupport
import Testing

@testable import Screens

/// A criteria set in use at the keys: what is typed goes into its next version.
@Suite("Criteria sets in use")
struct FrozenSetScreenTests {
  /// The secretary at the scoring of a store in which one sheet was begun.
  private func work() throws -> AppAtWork {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⏎ ⏎ * ⎋ ⎋")
    work.saveAll()
    work.sit("Thư ký", .secretary)
    return work
  }

  private func sets(_ work: AppAtWork) -> [CriteriaSet] {
    work.app.workspace.all(.criteriaSet).compactMap { record in
      record.value(as: CriteriaSet.self)
    }
  }

  /// Types the maximum of a criterion into the form of its set.
  private func type(
    _ text: String, asMaximumOf row: Criterion, in set: CriteriaSet, _ work: inout AppAtWork
  ) {
    work.app.go(
      to: set.id.key, Path(["criteria", row.id.text, "maximum"]))
    // Enter opens the form of the row; the maximum is its third field.
    work.press("⏎ ↓ ↓ ⏎ ^u")
    for figure in text { work.press(String(figure)) }
    work.press("⏎")
  }

  @Test("A cell of a set in use is typed into its next version, which is said and shown")
  func cell() throws {
    var work = try work()
    let old = try #require(sets(work).first)
    let leaf = try #require(old.criteria.first { $0.ordinal == "I.1.1" })
    type("10", asMaximumOf: leaf, in: old, &work)
    #expect(work.text.contains("nên giữ nguyên"))
    let next = try #require(sets(work).first { $0.supersedes == old.id })
    #expect(next.criteria.first { $0.id == leaf.id }?.maximum == Points(hundredths: 10_00))
    #expect(sets(work).first { $0.id == old.id } == old)
    work.press("⎋")
    // Undo takes the version away again, redo brings it back.
    work.press("^z")
    #expect(!sets(work).contains { $0.supersedes == old.id })
    work.press("^y")
    #expect(sets(work).contains { $0.supersedes == old.id })
  }

  @Test("A campaign is moved after a question that says what would change; No changes nothing")
  func moving() throws {
    var work = try work()
    let old = try #require(sets(work).first)
    let leaf = try #require(old.criteria.first { $0.ordinal == "I.1.1" })
    type("5", asMaximumOf: leaf, in: old, &work)
    work.press("⎋")
    let next = try #require(sets(work).first { $0.supersedes == old.id })
    let campaign = try #require(try work.sheet()).heading.campaign
    work.app.askToMove(campaign, to: next.id)
    #expect(work.text.contains("Chuyển đợt"))
    work.press("⏎")
    #expect(try work.sheet()?.cited.id == old.id && work.app.overlay == nil)
    work.app.askToMove(campaign, to: next.id)
    work.press("→ ⏎")
    #expect(work.text.contains("mất:"))
    work.press("⎋")
    work.app.askToMove(campaign, to: next.id)
    work.press("→ → ⏎")
    #expect(try work.sheet()?.cited.id == next.id)
    #expect(try work.sheet()?.fault == nil)
  }
}
