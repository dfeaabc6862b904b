import Canvas
import Testing
import Widgets

@Suite("A pane of paragraphs")
struct TextPaneTests {
  private static let area = Rect(column: 0, row: 0, columns: 12, rows: 4)

  /// A pane with its text, as a test presses keys in it.
  private struct Typed {
    var pane = TextPane()
    var field: TextField

    init(_ text: String) { field = TextField(text, keepsLines: true) }

    /// Presses keys; what the last of them did.
    @discardableResult
    mutating func press(_ keys: Key...) -> TextPane.Outcome {
      var outcome = TextPane.Outcome.done
      for key in keys { outcome = pane.handle(key, in: &field, TextPaneTests.area) }
      return outcome
    }

    /// The rows of its picture.
    var rows: [String] {
      var canvas = Canvas(size: Size(columns: 12, rows: 4))
      _ = pane.render(field, into: &canvas, in: TextPaneTests.area)
      return text(of: canvas)
    }

    /// Where the caret is drawn.
    var caret: Point {
      var canvas = Canvas(size: Size(columns: 12, rows: 4))
      return pane.render(field, into: &canvas, in: TextPaneTests.area).caret
    }
  }

  @Test("A text is wrapped behind blanks; each paragraph begins a line")
  func wrapped() {
    var typed = Typed("Kế hoạch năm\n\n军军军军军军 b")
    typed.press(.first)
    #expect(typed.rows.prefix(3) == ["Kế hoạch    ", "năm         ", "            "])
    #expect(typed.rows[3].hasPrefix("军军军军军"))
    #expect(Typed("abcdefghijklmnop").rows.prefix(2) == ["abcdefghijk ", "lmnop       "])
    #expect(Typed("").rows[0] == "            ")
  }

  @Test("Enter begins a paragraph, Backspace joins two; every step goes back and forth")
  func paragraphs() {
    var typed = Typed("một hai")
    typed.press(.wordLeft, .enter, .character("x"))
    #expect(typed.field.text == "một \nxhai" && typed.caret == Point(column: 1, row: 1))
    typed.press(.home, .backspace)
    #expect(typed.field.text == "một xhai")
    typed.press(.control("z"), .control("z"), .control("z"))
    #expect(typed.field.text == "một hai")
    typed.press(.control("y"))
    #expect(typed.field.text == "một \nhai")
  }

  @Test(
    "Up and down keep the column over short lines; Home and End are of the line, or with Ctrl of the text"
  )
  func moving() {
    var typed = Typed("một hai ba bốn\nx\nnăm sáu bảy")
    typed.press(.end, .up)
    #expect(typed.field.caret == 16)
    typed.press(.up, .up)
    #expect(typed.caret.row == 0)
    typed.press(.down, .down, .down)
    #expect(typed.field.caret == typed.field.count)
    typed.press(.first)
    #expect(typed.field.caret == 0)
    typed.press(.end)
    #expect(typed.field.caret == 10, "before the blank at which the line breaks")
    typed.press(.right)
    #expect(typed.caret == Point(column: 0, row: 1))
    typed.press(.last, .pageUp, .pageUp)
    #expect(typed.field.caret == 0)
    typed.press(.pageDown, .pageDown)
    #expect(typed.field.caret == typed.field.count)
  }

  @Test("What Shift or a mark selects is copied, cut, typed over, enclosed")
  func selecting() {
    var typed = Typed("một hai\nba")
    typed.press(.first, .shift(.wordRight))
    #expect(typed.press(.alt("c")) == .copied("một"))
    #expect(typed.press(.alt("b")) == .done)
    #expect(typed.field.text == "**một** hai\nba")
    typed.press(.first, .control(" "), .down)
    #expect(typed.press(.alt("x")) == .copied("**một** hai\n"))
    #expect(typed.field.text == "ba")
    typed.press(.control("a"), .character("x"))
    #expect(typed.field.text == "x")
    typed.press(.control("z"))
    #expect(typed.pane.deselect() == false)
    typed.press(.shift(.home), .delete)
    typed.press(.alt("i"), .character("y"))
    #expect(typed.field.text.hasSuffix("*y*"))
    #expect(typed.press(.alt("c")) == .done)
  }

  @Test(
    "A paste keeps its lines and takes the place of what is selected; too long a one is refused whole"
  )
  func pasting() {
    var typed = Typed("một hai")
    typed.press(.shift(.wordLeft))
    var isTaken = typed.pane.paste("a\r\nb\tc", into: &typed.field, Self.area)
    #expect(isTaken && typed.field.text == "một a\nb c")
    let long = String(repeating: "x", count: TextField.longLimit)
    isTaken = typed.pane.paste(long, into: &typed.field, Self.area)
    #expect(!isTaken && typed.field.text == "một a\nb c")
    typed.press(.control("a"))
    isTaken = typed.pane.paste(long, into: &typed.field, Self.area)
    #expect(isTaken && typed.field.room == 0)
    typed.press(.character("y"))
    #expect(typed.field.count == TextField.longLimit)
  }

  @Test("The caret is always seen, on a pane of any size, whatever is pressed")
  func noise() {
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .first, .last, .pageUp, .pageDown, .wordLeft,
      .wordRight, .enter, .backspace, .delete, .character("ệ"), .character(" "),
      .character("\u{301}"), .character("军"), .control(" "), .control("a"), .control("k"),
      .control("u"), .control("w"), .control("z"), .control("y"), .shift(.up), .shift(.left),
      .shift(.end), .alt("x"), .alt("b"), .alt("i"), .alt("c"),
    ]
    var seed: UInt64 = 7
    for columns in [1, 2, 12] {
      for rows in [1, 3] {
        let area = Rect(column: 1, row: 1, columns: columns, rows: rows)
        var (pane, field) = (TextPane(), TextField("một hai\n\nba", keepsLines: true))
        for _ in 0..<600 {
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          _ = pane.handle(keys[Int(seed >> 33) % keys.count], in: &field, area)
          var canvas = Canvas(size: Size(columns: 16, rows: 6))
          let caret = pane.render(field, into: &canvas, in: area).caret
          #expect(area.contains(caret))
        }
      }
    }
  }

  @Test("The built-in Telex writes each paragraph")
  func telex() {
    var typed = Typed("")
    typed.field.method = .telex
    for letter in "Ddieejn" { typed.press(.character(letter)) }
    typed.press(.enter)
    for letter in "Bieen" { typed.press(.character(letter)) }
    #expect(typed.field.text == "Điện\nBiên")
  }
}
