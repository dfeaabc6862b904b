import Phrases
import TestSupport
import Testing

@testable import Domain
@testable import Screens

/// All that a sheet holds, as an official reads it.
@Suite("Details of a sheet")
struct SheetDetailTests {
  @Test("The details of a sheet and of its entries show moments, names and no digest in a line")
  func words() throws {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), columns: 160, rows: 50)
    work.press("⏎ ⏎ * u * !c")
    work.type("đã xem tại chỗ")
    work.press("⏎ !o")
    #expect(work.app.grid?.table.isForm == true)
    let sheet = try #require(work.app.workspace.sheets.all.first)
    let record = sheet.heading.sheet.key
    func isPlain(_ text: String) -> Bool {
      let words = text.split { " ·\n│".contains($0) }
      return !words.contains { word in
        ID<Criterion>(String(word)) != nil || word.contains("T09:4")
          || work.app.workspace.events(of: record).contains { $0.hash == word }
      }
    }
    #expect(isPlain(work.text) && work.text.contains("21/11/2026"), "\(work.text)")
    // Of one entry too: when, who, which criterion; its digest has a line of its own.
    let words = RecordWords(work.app.workspace, Phrases())
    let form = SheetEvent.form
    for event in work.app.workspace.events(of: record) {
      #expect(isPlain(words.summary(of: event.tree, form, record)))
      #expect(words.text(of: event.tree["at"], as: .text, record).hasPrefix("21/11/2026"))
      if let criterion = event.tree["change"]?["criterion"] {
        let shown = words.text(of: criterion, as: .text, record)
        #expect(shown.contains(" ") && shown != criterion.asText)
      }
    }
  }
}
