import Canvas
import Testing
import Vietnamese
import Widgets

@Suite("Dialogs")
struct DialogTests {
  private func dialog(_ count: Int, text: String = "") -> Dialog {
    Dialog(
      title: "T", text: text, hint: "H",
      fields: (0..<count).map {
        Dialog.Field("f\($0)", help: "", .text(TextField("v\($0)", method: .off)))
      })
  }

  private func lines(_ dialog: Dialog, rows: Int) -> [String] {
    let size = Size(columns: 40, rows: rows)
    var canvas = Canvas(size: size)
    _ = dialog.render(into: &canvas, in: Rect(column: 0, row: 0, columns: 40, rows: rows))
    return (0..<rows).map { row in
      (0..<40).map { canvas[Point(column: $0, row: row)].text }.joined()
    }
  }

  @Test("What has no room ends in …: a label, a text that is not typed, a choice, what is wrong")
  func cut() {
    let long = "Kế hoạch duy trì, áp dụng và cải tiến hệ thống"
    var dialog = Dialog(
      title: long, text: "", hint: "H",
      fields: [
        Dialog.Field("f", help: "", .choice([long, "ngắn"], selected: 0)),
        Dialog.Field("g", help: "", .text(TextField(long, method: .off))),
      ])
    let drawn = { (dialog: Dialog) in self.lines(dialog, rows: 20) }
    #expect(drawn(dialog).contains { $0.contains("‹ Kế hoạch") && $0.contains("… ›") })
    #expect(drawn(dialog).count { $0.contains("…") } == 3, "\(drawn(dialog))")
    _ = dialog.handle(.tab)
    #expect(drawn(dialog).contains { $0.contains("  Kế hoạch") && $0.contains("…") })
    dialog.refuse(String(repeating: "một hai ba ", count: 40), at: 0)
    let faults = drawn(dialog).filter { $0.contains("một hai") }
    #expect(faults.count == 4 && faults.last?.contains("…") == true)
  }

  @Test("What is wrong with a field stands under it, whole, until the next key")
  func fault() throws {
    var dialog = dialog(3, text: "About")
    dialog.refuse("One two three four five six seven eight nine", at: 1)
    #expect(dialog.focus == 1)
    let drawn = lines(dialog, rows: 20)
    let row = try #require(drawn.firstIndex { $0.contains("▸f1") })
    #expect(drawn[row + 1].contains("▲ One two") && drawn[row + 2].contains("nine"))
    #expect(drawn[row + 3].contains(" f2") && drawn.contains { $0.contains("H") })
    _ = dialog.handle(.tab)
    #expect(!lines(dialog, rows: 20).contains { $0.contains("▲") } && dialog.focus == 2)
  }

  @Test("What is wrong with fields that were left is said under each, until that one is changed")
  func left() {
    var dialog = dialog(3)
    _ = dialog.handle(.tab)
    dialog.judge([0: "No day", 2: "No year"])
    #expect(dialog.focus == 1)
    let seen = { (dialog: Dialog) in
      self.lines(dialog, rows: 20).filter { $0.contains("▲") }.count
    }
    #expect(seen(dialog) == 2 && dialog.judged == [0, 2])
    _ = dialog.handle(.character("x"))
    #expect(seen(dialog) == 2, "another field is changed")
    _ = dialog.handle(.tab)
    _ = dialog.handle(.left)
    #expect(seen(dialog) == 2, "nothing is changed")
    _ = dialog.handle(.character("x"))
    #expect(dialog.judged == [0] && seen(dialog) == 1)
    _ = dialog.handle(.tab)
    _ = dialog.paste("x")
    #expect(seen(dialog) == 0)
  }

  @Test("Where not all fields fit, the one that has the keyboard is seen", arguments: 4...12)
  func scrolls(rows: Int) {
    var dialog = dialog(7, text: "About")
    for number in 0..<7 {
      #expect(lines(dialog, rows: rows).contains { $0.contains("▸f\(number)") }, "\(number)")
      _ = dialog.handle(.tab)
    }
    dialog.refuse("no", at: 6)
    #expect(lines(dialog, rows: rows).contains { $0.contains("▸f6") })
  }
}
