import Canvas
import Phrases
import TestSupport
import Testing

@testable import Domain
@testable import Screens

/// Sentences of the status line and of what is typed are read whole in the smallest usual window.
@Suite("Sentences are read whole")
struct SentenceTests {
  /// The words on the lines under the table, the place in the list at their end left out.
  private func words(_ work: AppAtWork) -> [Substring] {
    let place = work.app.grid.map { "\($0.selection + 1)/\($0.visible.count)" } ?? ""
    let lines = (work.app.size.rows - 5..<work.app.size.rows - 1).map { work.line($0) }
    return lines.joined(separator: " ").split(separator: " ").filter { $0 != place }
  }

  /// Shows a sentence after a save, and whether all of its words are seen in their order.
  private func isWhole(_ sentence: String, _ work: AppAtWork) -> Bool {
    var work = work
    work.app.notice = App.Notice(text: sentence, role: .warning)
    return words(work).suffix(sentence.split(separator: " ").count)
      == sentence.split(separator: " ")[...]
  }

  /// An app whose last edit was just saved, so that the status line begins with that.
  private func saved(_ language: Language) throws -> AppAtWork {
    var work = try AppAtWork(language: language)
    work.press("!5 ↓ ↓ → F2")
    work.type("x")
    work.press("⏎")
    work.saveAll()
    return work
  }

  @Test("What the status line says is read whole at 80 columns", arguments: Language.allCases)
  func notices(language: Language) throws {
    let work = try saved(language)
    let phrases = Phrases(language)
    let day = try #require(Day(iso: "2026-11-30"))
    let plan = try #require(
      work.app.workspace.all(.plan).lazy.compactMap { record -> Plan? in
        record.value(as: Plan.self)
      }.first)
    let long = String(repeating: "xyz ", count: 9)
    var sentences = [
      phrases.holdsFrom(day), phrases.editedOf(12, 250), phrases.editRows,
      phrases.typedIntoNothing(because: nil), phrases.pageKeepsItsOrder, phrases.allShownAgain,
      phrases.onlyForTree, phrases.moveMet, phrases.schedulesKept(12),
      phrases.noMoreHere(long), phrases.noChoiceFits(long), phrases.cannotEdit,
    ]
    sentences += FileTask.allCases.map {
      phrases.failed($0, at: "/home/iso/.local/state/bcdiso", .disk(.noRight(.rename)))
    }
    sentences += ["khi nào rảnh", "Thường xuyên", long].compactMap {
      phrases.noDueDay($0, in: plan)
    }
    sentences += AuthorRole.allCases.flatMap { role in
      [Permission.records, .scores, .sheets].map { phrases.roleMayNot(role, $0) }
    }
    for sentence in sentences { #expect(isWhole(sentence, work), "\(sentence)") }
  }

  @Test("Any sentence of 170 letters is read whole, beside a save and a place in the list")
  func anySentence() throws {
    let work = try saved(.vietnamese)
    var chance = Chance(4711)
    for _ in 0..<40 {
      var sentence = ""
      while sentence.columns < 160 {
        sentence += String(repeating: "ơ", count: Int.random(in: 1...9, using: &chance)) + " "
      }
      #expect(isWhole(String(sentence.dropLast()), work))
    }
  }

  @Test("Why a save failed is read whole", arguments: Language.allCases)
  func saveFailures(language: Language) throws {
    let holder = LockHolder(process: 1, host: "may-so-1", by: "Tổ giúp việc", since: "")
    for failure in [
      SaveFailure.disk(.full), .disk(.noRight(.rename)), .disk(.other(.remove, errno: 28)),
      .tooLarge(RecordKey(.unit, "uaaaaaaaaaa"), limit: 4 << 20), .uncertain(.sync, errno: 5),
      .syncFailed(errno: 5), .mustReopen, .disk(.noFolder), .newerStore(3), .busy(holder),
    ] {
      var work = try AppAtWork(language: language)
      work.press("!5 ↓ ↓ → F2")
      work.type("x")
      work.press("⏎")
      guard let number = work.app.saving.pending.first?.number else {
        Issue.record("nothing to save")
        continue
      }
      _ = work.app.update(.saveFailed(number: number, failure))
      let phrases = Phrases(language)
      let sentence =
        phrases.saveFailed(failure, at: work.app.access.folder) + " " + phrases.afterwards(failure)
      let shown = words(work)
      for word in sentence.split(separator: " ") { #expect(shown.contains(word), "\(sentence)") }
    }
  }

  @Test("Why what is typed is refused is read whole under it", arguments: Language.allCases)
  func faults(language: Language) throws {
    let keys = [RecordKey(.unit, "uaaaaaaaaaa"), RecordKey(.unit, "ubbbbbbbbbb")]
    let faults: [TypingFault] = [
      .notANumber, .unclearNumber(Readings(grouped: "1.234.567,89", decimal: "1,23456789")),
      .notAMoneyUnit("một từ nào đó khá dài"), .notACount, .tooMany(limit: 1_000_000_000),
      .notAShare, .notHundredths, .notWholeDong, .notADay, .notAYear, .notYesOrNo, .notAChoice,
      .unknown(.criteriaSet), .unknownRow, .underItself, .ambiguous(.campaign, keys),
      .onlyAPart(.criteriaSet, keys), .invisible(0x200B), .tooLong(limit: 4096), .notTypable,
    ]
    var work = try AppAtWork(language: language)
    work.press("!3 ↓ F2")
    for fault in faults {
      let sentence = Phrases(language).fault(fault)
      work.app.navigation.screens[.units]?.grid?.draft?.fault = sentence
      let shown = words(work)
      for word in sentence.split(separator: " ") {
        #expect(shown.contains(word), "\(sentence)")
      }
    }
  }
}
