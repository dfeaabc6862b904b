import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens

/// What an inspector reads of a criterion while scoring it: its text, what stands beside it, the keys.
@Suite("A criterion on the screen")
struct SheetFootTests {
  private func atSheet(
    _ role: AuthorRole = .inspector, columns: Int = 80, language: Language = .vietnamese
  ) throws -> AppAtWork {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), role: role, columns: columns, language: language)
    work.press("⏎ ⏎")
    return work
  }

  /// What stands beside the criterion of that ordinal.
  private func beside(_ ordinal: String, in work: inout AppAtWork) throws -> String? {
    work.go(to: ordinal)
    let row = try #require(work.app.grid?.selected)
    return work.app.cell(row, 7)?.text
  }

  @Test("The keys of a sheet stand first at its foot, the others while something is typed")
  func keys() throws {
    var work = try atSheet()
    let own = "* tối đa -⏎ 0 điểm x⏎ không AD u còn lại Alt-R lý do Alt-P KPH F1 Giúp F9 Menu"
    #expect(work.line(23).trimmed == own)
    work.press("2")
    #expect(work.line(23).hasPrefix("F1 Giúp") && !work.line(23).contains("tối đa"))
    work.press("⎋ ^o")
    #expect(work.line(23).hasPrefix("F1 Giúp"), "of findings")
    let english = try atSheet(language: .english)
    let keys = "* full -⏎ none x⏎ n/a u unscored Alt-R reason Alt-P finding F1 Help F9 Menu"
    #expect(english.line(23).trimmed == keys)
    let leader = try atSheet(.leader)
    #expect(leader.line(23).hasPrefix("F1 "), "who does not score sees no keys of scores")
  }

  @Test(
    "Keys at the foot of a sheet stand whole, as many as fit",
    arguments: [60, 72, 80, 100, 120, 200])
  func whole(columns: Int) throws {
    let work = try atSheet(columns: columns)
    let line = work.line(23).trimmed
    #expect(line.hasPrefix("* tối đa"))
    let shown = work.app.shownKeys
    let labels = shown.map { work.app.footKey(of: $0) + work.app.footLabel(of: $0) }
    #expect(line.filter { $0 != " " } == labels.joined().filter { $0 != " " })
    #expect(shown.count >= (columns < 80 ? 5 : 8))
    #expect(Set(CommandTable.barCommands).isSubset(of: shown) == (columns == 200))
  }

  @Test("A click on a key of the sheet does what the key does")
  func click() throws {
    var work = try atSheet()
    work.go(to: "I.1.2")
    _ = work.app.update(.input(.mouse(Mouse(.press, at: Point(column: 1, row: 23)))))
    let entry = try #require(try work.sheet()?.entries.values.first)
    #expect(entry[.team]?.points == Points(hundredths: 200))
  }

  @Test(
    "A letter for each thing that stands beside the scores of a criterion, none where nothing does")
  func marks() throws {
    var work = try atSheet()
    work.score("I.1.2:1 I.1.3:2")
    #expect(try beside("I.1.2", in: &work) == "")
    let said = [("!r", "l"), ("!c", "lg"), ("!v", "lgm"), ("!i", "lgmt")]
    for (key, letters) in said {
      work.press(key)
      work.type("a\u{301}|;<b>")
      work.press("^s")
      #expect(try beside("I.1.2", in: &work) == letters, "\(key): \(work.text)")
    }
    work.press("!p")
    work.type("nặng")
    work.press("⏎")
    work.type("Chậm cập nhật")
    work.press("^s")
    #expect(try beside("I.1.2", in: &work) == "lgmkt")
    #expect(try beside("I.1.3", in: &work) == "" && work.text.contains("lgmkt"))
  }

  @Test("The whole text of a criterion stands below, and while its score is typed")
  func text() throws {
    var work = try atSheet()
    let tree = try #require(work.app.workspace.all(CriteriaSet.self).first).criteria
    for ordinal in ["I.1.1", "I.1.2", "I.3.4"] {
      let row = try #require(tree.first { $0.ordinal == ordinal })
      for typed in ["", "1"] {
        work.go(to: ordinal)
        work.type(typed)
        let below = (19...21).map { work.line($0).trimmed }.joined(separator: " ")
        #expect(below.contains("\(ordinal): \(row.title)"), "\(typed): \(below)")
        work.press(typed.isEmpty ? "⇱" : "⎋")
      }
    }
  }
}

extension String {
  /// The text without blanks at either end.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }
}
