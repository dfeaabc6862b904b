import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// What the lines of keys and of the selected cell say, at every width.
@Suite("Hints")
struct HintTests {
  @Test("Of a line of hints as many as fit stand whole, the first ones before the others")
  func pieces() {
    let line = "Enter: ghi · Esc bỏ · ↑↓ dòng khác"
    #expect(line.hints(to: 80) == line)
    #expect(line.hints(to: 20) == "Enter: ghi · Esc bỏ")
    #expect(line.hints(to: 12) == "Enter: ghi")
    #expect(line.hints(to: 8) == "Esc bỏ")
    #expect(line.hints(to: 3) == "")
  }

  /// The states in which something is typed, each at a desk of that width.
  private func states(_ columns: Int) throws -> [(String, AppAtWork)] {
    var found: [(String, AppAtWork)] = []
    func add(_ name: String, _ script: String, text: String = "") throws {
      var work = try AppAtWork("dien-bien-2019", columns: columns, rows: 24)
      work.press(script)
      if !text.isEmpty { work.type(text) }
      found.append((name, work))
    }
    try add("text", "!3 ⇲ F2")
    try add("choice", "!3 ⇲ → → F2")
    try add("list", "!3 ⇲ → → F2 ^u", text: "s")
    try add("nothing", "!3 ⇲ → → F2 ^u", text: "zzz")
    try add("new", "!3 ⇲ F7", text: "Đơn vị mới")
    try add("entry", "!3 ⇲ F7 a ⇥")
    try add("entry list", "!3 ⇲ F7 a ⇥ ⇥", text: "s")
    try add("prose", "!2 ⏎ F2")
    try add("dialog", "!e")
    try add("columns", "!3 !w")
    return found
  }

  @Test(
    "No hint is cut, whatever is typed and however wide the screen is",
    arguments: [40, 50, 60, 72, 80, 100, 120])
  func whole(columns: Int) throws {
    for (name, work) in try states(columns) {
      let lines = work.text.split(separator: "\n").filter { $0.contains(" · ") }
      for line in lines where !line.contains("▲") {
        let shown = line.trimmed
        for piece in [
          "Enter: lấy dòng ▸", "↑↓ dòng khác", "gõ thêm để lọc", "Tab: ô sau", "Enter: xong dòng",
          "F7: dòng mới", "Esc bỏ", "Enter ghi", "Ctrl-T kiểu gõ",
          "←→ chọn",
        ] {
          // Half of a hint is its beginning at the end of a line.
          for length in 4..<piece.count where shown.hasSuffix(" · " + piece.prefix(length)) {
            Issue.record("\(name) at \(columns): \(shown)")
          }
        }
      }
    }
  }

  @Test("Typing over a choice that stands in a cell takes its place; a letter in a text does not")
  func typedOver() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    work.press("!3 ⇲ → → → F2")
    #expect(
      work.app.grid?.draft?.choices.isEmpty == false
        && work.app.grid?.draft?.field.text.isEmpty == false)
    work.type("kh")
    #expect(work.app.grid?.draft?.field.text == "kh")
    work.press("⎋ ⇲ → → → F2")
    let before = try #require(work.app.grid?.draft?.field.text)
    work.press("⌫")
    #expect(work.app.grid?.draft?.field.text == String(before.dropLast()))
  }

  @Test("The line below says what is typed in a cell, and that a cell is empty")
  func promptAndEmpty() throws {
    var work = try AppAtWork()
    work.press("!3 ⇲ → → → → →")
    let row = try #require(work.app.grid?.selected)
    let column = try #require(work.app.grid?.column)
    if work.app.cell(row, column)?.text.isEmpty == true {
      #expect(work.text.contains("(trống)"), "\(work.text)")
    }
    work.press("F2")
    work.type("0215")
    #expect(work.text.contains(": 0215"), "\(work.text)")
    var money = try AppAtWork(columns: 120, rows: 40)
    money.press("!5 ↓")
    let dataSource = try #require(money.app.grid?.table.dataSource)
    for column in dataSource.columns(money.app.view).indices {
      let row = try #require(money.app.grid?.selected)
      let cell = dataSource.cell(row, column, money.app.view)
      guard cell.text.isEmpty, cell.binding != nil else { continue }
      money.app.grid?.column = column
      #expect(money.text.contains("(trống)"), "\(column)")
    }
  }

  @Test("As at first closes the list of columns")
  func columnsAsAtFirst() throws {
    var work = try AppAtWork()
    work.press("!3 !w ⇲ ⏎")
    #expect(work.app.overlay == nil && work.text.contains(work.app.phrases.columnsAreAsAtFirst))
  }
}

extension Substring {
  /// Without the blanks, and the frame, around it.
  fileprivate var trimmed: String {
    var rest = self
    while let last = rest.last, last == " " || last == "│" { rest = rest.dropLast() }
    while let first = rest.first, first == " " || first == "│" { rest = rest.dropFirst() }
    return String(rest)
  }
}
