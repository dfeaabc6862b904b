import Domain
import Phrases
import Screens
import Store
import TestSupport
import Testing

@testable import CommandLine

@Suite("Why a store or a file is not opened or written, in one sentence")
struct CommandErrorTests {
  private static let path = "/nơi/\u{1B}[31mlạ\n" + String(repeating: "x", count: 5000)

  private static let key = RecordKey(.unit, "uaaaaaaaaaa")
  private static let bad = UnreadableFile(
    file: "rec/unit/uaaaaaaaaaa.json", line: 3, fault: .syntax(column: 7))
  private static let holder = LockHolder(process: 7, host: "m1", by: "Sở KH&CN", since: "")

  private static let opening: [(StoreFailure, CommandError.Status)] = [
    (.disk(.noFolder), .store), (.notAStore, .store), (.exists, .refused),
    (.unreadable(bad), .store),
    (.badHeader(DecodingFailure("schema", .missing)), .store), (.busy(nil), .conflict),
    (.busy(holder), .conflict), (.disk(.full), .store), (.disk(.noRight(.open)), .store),
    (.disk(.other(.sync, errno: 5)), .store), (.disk(.nameTooLong), .usage),
    (.badRecord(key), .store), (.tooLarge(limit: 4 << 20), .store), (.newerStore(9), .refused),
    (.noSuchFile("rec/unit/x.json"), .store), (.changedSince("rec/unit/x.json"), .conflict),
  ]

  private static let writing: [(SaveFailure, CommandError.Status)] = [
    (.busy(nil), .conflict), (.busy(holder), .conflict), (.newerStore(9), .refused),
    (.disk(.noFolder), .store), (.disk(.full), .store), (.disk(.noRight(.open)), .store),
    (.disk(.nameTooLong), .store), (.disk(.other(.sync, errno: 5)), .store),
    (.uncertain(.sync, errno: 5), .store), (.syncFailed(errno: 5), .store), (.mustReopen, .store),
    (.tooLarge(key, limit: 4 << 20), .refused), (.badRecord(key), .refused),
    (.unreadable(bad), .store), (.conflict(.noSuchRecord(key)), .conflict),
    (.conflict(.decodingFailure(DecodingFailure("years", .unexpected(.texts)))), .refused),
  ]

  @Test("Each reason has its exit status and a harmless line of its own, in both languages")
  func sentences() {
    for phrases in Language.allCases.map({ Phrases($0) }) {
      let opened = FileTask.allCases.map { task in
        Self.opening.map { (CommandError($0, task, at: Self.path, phrases), $1) }
      }
      let written = Self.writing.map { (CommandError($0, at: Self.path, phrases), $1) }
      for (refusal, status) in opened.joined() + written {
        #expect(refusal.status == status, "\(refusal.sentence)")
        #expect(refusal.sentence.isHarmless && !refusal.sentence.contains("\n"))
        #expect((10...700).contains(refusal.sentence.count), "\(refusal.sentence)")
      }
      for told in opened + [written] {
        #expect(Set(told.map(\.0.sentence)).count == told.count, "each reason is told apart")
      }
    }
  }

  @Test("The screen and a command say the same of an edit that is not on disk")
  func sameSentence() throws {
    for language in Language.allCases {
      for (failure, _) in Self.writing {
        var work = try AppAtWork(columns: 160, rows: 50, language: language)
        work.press("!3 ↓ F2")
        work.type("x")
        work.press("⏎")
        let number = try #require(work.app.saving.pending.first?.number)
        _ = work.app.update(.saveFailed(number: number, failure))
        let told = CommandError(failure, at: work.app.access.folder, work.app.phrases).sentence
        // A question stands beside the table that it covers: its own text is looked at.
        let shown =
          if case .question(let question, _)? = work.app.overlay { question.text } else {
            work.text
          }
        #expect(shown.letters.contains(told.letters), "\(told)\n\(shown)")
      }
    }
  }

  @Test("The screen and a command say the same of a file that is not written")
  func sameSentenceOfFiles() throws {
    for language in Language.allCases {
      for task in FileTask.allCases {
        for (failure, _) in Self.opening {
          var work = try AppAtWork(columns: 160, rows: 50, language: language)
          _ = work.app.update(.notKept(task, at: "/home/x", failure))
          let told = CommandError(failure, task, at: "/home/x", work.app.phrases).sentence
          #expect(work.text.letters.contains(told.letters), "\(told)")
        }
      }
    }
  }
}

extension String {
  /// What is left without the breaks, frames and gaps that a window makes.
  fileprivate var letters: String { filter { $0.isLetter || $0.isNumber } }
}
