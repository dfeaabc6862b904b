import Domain
import Glibc
import Phrases
import Screens
import Store
import TestSupport
import Testing

@testable import CommandLine

@Suite("Why a store is not opened or written, in one sentence")
struct CommandErrorTests {
  private static let path = "/nơi/\u{1B}[31mlạ\n" + String(repeating: "x", count: 5000)

  private static let opening: [(StoreFailure, CommandError.Status)] = [
    (.noSuchFolder, .store), (.notAStore, .store), (.exists, .refused),
    (.busy(holder: nil), .conflict),
    (.diskFull, .store), (.noRight(.open), .store), (.io(.sync, errno: EIO), .store),
    (.io(.sync, errno: ENAMETOOLONG), .usage),
    (.badRecord(RecordKey(.unit, "uaaaaaaaaaa")), .store),
    (.noSuchFile("rec/unit/x.json"), .store), (.changedSince("rec/unit/x.json"), .conflict),
  ]

  private static let writing: [(CommitFailure, CommandError.Status)] = [
    (.busy(holder: nil), .conflict), (.readOnly(schema: 9), .refused), (.noSuchFolder, .store),
    (.diskFull, .store),
    (.noRight(.open), .store), (.io(.sync, errno: EIO), .store),
    (.uncertain(.sync, errno: EIO), .store),
    (.syncFailed(errno: EIO), .store), (.mustReopen, .store),
    (.tooLarge(RecordKey(.unit, "uaaaaaaaaaa"), limit: 4 << 20), .refused),
    (.badRecord(RecordKey(.unit, "uaaaaaaaaaa")), .refused),
  ]

  @Test("Each reason has its exit status and a harmless line of its own, in both languages")
  func sentences() {
    for language in Language.allCases {
      let phrases = Phrases(language)
      let opened = Self.opening.map { failure, status in
        (CommandError(failure, at: Self.path, phrases), status)
      }
      let written = Self.writing.map { failure, status in
        (CommandError(failure, at: Self.path, phrases), status)
      }
      for (refusal, status) in opened + written {
        #expect(refusal.status == status, "\(refusal.sentence)")
        #expect(refusal.sentence.isHarmless && !refusal.sentence.contains("\n"))
        #expect((10...700).contains(refusal.sentence.count), "\(refusal.sentence)")
      }
      #expect(Set(opened.map(\.0.sentence)).count == opened.count)
    }
  }
}
