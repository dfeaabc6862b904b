import Domain
import Phrases
import Samples
import Tables
import TestSupport
import Testing

@testable import CommandLine

/// What commands print in English has the English form of figures, but for what papers say.
@Suite("Figures of commands in English")
struct EnglishListingTests {
  @Test(
    "No listing, record, log or finding shows a figure in the Vietnamese form",
    arguments: ["bac-giang", "dien-bien", "dien-bien-2019"])
  func everyKind(sample: String) throws {
    let workspace = try #require(try Sample.named(sample, sealing: testDigest))
      .workspace(digest: testDigest)
    let papers = PrintedFigures.ofPapers(workspace)
    let languages = [Phrases(.english), Phrases()]
    let (listing, audit) = (Listing(workspace), AuditIndex(workspace, on: nil))
    var mirrored = 0
    let look = { (texts: [String], place: String) in
      let strays = PrintedFigures.strays(english: texts[0], vietnamese: texts[1], papers: papers)
      #expect(strays.isEmpty, "\(place): \(strays)")
      let both = texts.map { Set(PrintedFigures.marked(in: $0)) }
      mirrored += both[0].subtracting(both[1]).count
    }
    for kind in ListedKind.all {
      let items = listing.items(kind)
      look(
        languages.map { TextTable(items, of: kind, in: listing, $0).text }, "list \(kind.word)")
      for item in items.prefix(30) {
        look(
          languages.map {
            RecordText(workspace, item, kind.form, $0).lines.joined(separator: "\n")
          }, "show \(kind.word) \(item.id)")
        let log = item.record.tree.history(of: item.record.key).prefix(20)
        for entry in log where item.isRecord {
          look(
            languages.map { RecordWords(workspace, $0).sentence(entry, of: item.record) },
            "history \(item.id)")
        }
      }
    }
    for found in audit.all {
      look(
        languages.map { $0.sentence(found, causes: audit.causes(of: found)) },
        "check \(found.code)")
    }
    #expect(mirrored > 60, "\(mirrored) figures")
  }
}
