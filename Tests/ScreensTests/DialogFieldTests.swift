import Domain
import Phrases
import TestSupport
import Testing
import Vietnamese
import Widgets

@testable import Screens
@testable import Tables

/// A field of a dialog is judged when it is left, by itself; the end judges all of them.
@Suite("Fields of dialogs that are left")
struct DialogFieldTests {
  /// A wrong text in a field, and what puts it right.
  struct Slip: Sendable, CustomTestStringConvertible {
    let name: String
    let field: Int
    let wrong: String
    let right: String
    let testDescription: String

    init(_ name: String, _ field: Int, _ wrong: String, _ right: String) {
      (self.name, self.field, self.wrong, self.right) = (name, field, wrong, right)
      testDescription = "\(name) \(field): \(wrong)"
    }
  }

  static let slips = [
    Slip("dissolve", 0, "32/13/2026", "1/7/2026"), Slip("move", 0, "Sở Không Có", "Sở Nội vụ"),
    Slip("split", 1, "1; 2; 3", "1; 2"), Slip("merge", 4, "Sở Nội vụ = nhiều", "Sở Nội vụ = 40%"),
    Slip("declaration", 0, "hôm kia", "1/7/2026"), Slip("duty", 1, "năm nay", "2026"),
    Slip("visits", 0, "mai", "1/7/2026"), Slip("visits", 1, "1/1/2001", "31/12/2099"),
    Slip("visits", 2, "vài", "2"), Slip("settings", 0, "a:b", "Sở Nội vụ"),
    Slip("replacement", 1, "một", "hai"), Slip("copy", 0, "2030-2029", "2029-2030"),
    Slip("importing", 3, "hôm qua", "1/7/2026"),
  ]

  /// A desk at which that dialog is open.
  private func work(at name: String) throws -> AppAtWork {
    var work = try AppAtWork("dien-bien-2019", columns: 100, rows: 36)
    work.press("!3 ⇲")
    let units = work.app.workspace.all(Unit.self).prefix(3).map(\.id)
    switch name {
    case "visits":
      let campaign = work.app.workspace.all(Campaign.self).first { !$0.teams.isEmpty }
      work.app.open(try #require(campaign).id.key.subject)
      work.app.askForVisits()
    case "settings": work.press("!e")
    case "copy": work.press("!2 F7 ↓ ⏎")
    case "importing": work.press("^b")
    case "replacement":
      work.press("^r")
      work.type("một")
      work.press("⇥")
    case "declaration", "duty":
      work.app.askForEntry(name == "duty" ? .duty : .declaration, Array(units))
    default:
      let sort = try #require(ReorganisationSort.allCases.first { "\($0)" == name })
      let asked = Reorganising(sort: sort, units: sort.isForOne ? [units[0]] : units)
      let dialog = asked.dialog(work.app.workspace, work.app.clock.today, .off, work.app.phrases)
      work.app.overlay = .dialog(dialog, .manyAtOnce(.reorganisation(asked)))
    }
    return work
  }

  /// Types a text into a field of the dialog, in the place of what stands there, and stays in it.
  private func type(_ text: String, into field: Int, _ work: inout AppAtWork) {
    for _ in 0..<12 where work.dialog?.focus != field { work.press("⇥") }
    work.press("^u")
    work.type(text)
    if work.app.dialogList != nil { work.press("⎋") }
  }

  @Test(
    "What is wrong with a field is said under it once it is left, until it is changed",
    arguments: slips)
  func left(slip: Slip) throws {
    var work = try work(at: slip.name)
    if slip.name == "split" { type("Xã Một; Xã Hai", into: 0, &work) }
    type(slip.wrong, into: slip.field, &work)
    #expect(!work.text.contains("▲ "), "not while one types: \(work.text)")
    work.press("⇥")
    let dialog = try #require(work.dialog)
    #expect(dialog.focus != slip.field, "nobody is held back")
    #expect(dialog.judged == [slip.field] && work.text.contains("▲ "), "\(work.text)")
    // It stays while one is elsewhere, and goes once the field is put right.
    work.press("⇥ ⇤")
    #expect(work.dialog?.judged == [slip.field])
    type(slip.right, into: slip.field, &work)
    #expect(!work.text.contains("▲ "), "\(work.text)")
    work.press("⇥")
    #expect(work.dialog?.judged == [], "\(work.text)")
    #expect(work.savedChanges.isEmpty)
  }

  @Test("A blank field is left in silence, and the end judges it all the same")
  func blank() throws {
    var work = try work(at: "dissolve")
    type("", into: 0, &work)
    work.press("⇥")
    #expect(work.dialog?.judged == [] && work.dialog?.focus == 1)
    work.press("⏎")
    #expect(work.dialog?.focus == 0 && work.text.contains("▲ "), "\(work.text)")
  }

  @Test("A last day is held against the first one, whichever of them is put right")
  func order() throws {
    var work = try work(at: "visits")
    type("10/6/2026", into: 0, &work)
    type("9/6/2026", into: 1, &work)
    work.press("⇥")
    #expect(work.text.contains(work.app.phrases.endsBeforeItBegins), "\(work.text)")
    type("8/6/2026", into: 0, &work)
    work.press("⇥")
    #expect(work.dialog?.judged == [], "\(work.text)")
  }

  @Test("Two columns of a paper that are said to hold the same are told before the end")
  func columns() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 30)
    work.press("!5")
    let cells = ["8", "Thuê loa", "Ngày", "hai", "1,5", "3"].map { PaperCell($0) }
    let effects = work.app.update(
      .input(.paste(cells.map(\.text).joined(separator: "\t") + "\n9\tNước\t\t\t\t0,5")))
    guard case .readBlock(_, let name)? = effects.last else {
      Issue.record("no block was read: \(effects)")
      return
    }
    let rows = [
      PaperRow(number: 1, cells: cells),
      PaperRow(number: 2, cells: ["9", "Nước", "", "", "", "0,5"].map { PaperCell($0) }),
    ]
    let tables = PaperTables(
      .text, [PaperTable(.lines, number: 1, name: "", rows: rows)], [])
    _ = work.app.update(.paperRead(name, .success(tables)))
    work.press("!w →")
    let first = try #require(work.dialog)
    work.press("⇥")
    let isDoubled = first.fields.filter { $0.text == first.fields[0].text }.count > 1
    #expect(work.dialog?.judged == (isDoubled ? [0] : []), "\(work.text)")
    // The quantity of a line that is no number is said where it is typed.
    work.press("⎋ ⇱ ↓ ↓ ↓ ⏎")
    let opened = work.dialog
    let line = try #require(opened, "\(work.text)")
    let quantity = try #require(line.fields.firstIndex { $0.text == "hai" })
    type("ba bốn", into: quantity, &work)
    work.press("⇥")
    #expect(work.dialog?.judged == [quantity], "\(work.text)")
    type("3", into: quantity, &work)
    work.press("⇥")
    #expect(work.dialog?.judged == [], "\(work.text)")
  }
}

extension AppAtWork {
  /// The dialog that is open.
  fileprivate var dialog: Dialog? {
    guard case .dialog(let dialog, _)? = app.overlay else { return nil }
    return dialog
  }
}
