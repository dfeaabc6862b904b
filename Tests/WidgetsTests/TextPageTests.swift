import Canvas
import Testing
import Widgets

private let area = Rect(column: 0, row: 0, columns: 40, rows: 12)

/// Thirty lines, ten of which are seen at once.
private let thirty = TextPage(
  title: "Trợ giúp", lines: (1...30).map { TextPage.Line("F\($0)", "dòng \($0)") }, leftWidth: 6)

/// Keys and the first line seen after them.
private let scrolls: [(keys: [Key], top: Int)] = [
  ([], 0), ([.down], 1), ([.up], 0), ([.down, .down, .up], 1), ([.character("j")], 1),
  ([.character("j"), .character("k")], 0), ([.pageDown], 10), ([.character(" ")], 10),
  ([.pageDown, .pageDown, .pageDown], 20), ([.end], 20), ([.character("G")], 20),
  ([.end, .down], 20), ([.end, .up], 19), ([.end, .pageUp], 10), ([.end, .home], 0),
  ([.end, .character("g")], 0), ([.pageUp], 0), ([.character("x"), .tab, .left, .function(3)], 0),
]

@Test("A page scrolls by lines and pages and stops at its ends", arguments: scrolls)
func scrolling(keys: [Key], top: Int) {
  var page = thirty
  for key in keys {
    let closes = page.handle(key, in: area)
    #expect(!closes)
  }
  #expect(page.top == top)
  let drawn = rows(columns: 40, rows: 12) { page.render(into: &$0, in: area) }
  #expect(drawn[1].contains("F\(top + 1) ") && drawn[1].contains("dòng \(top + 1) "))
  #expect(drawn[10].contains("dòng \(top + 10) "))
  #expect(drawn[11].contains(" \(top + 10)/30 "))
}

@Test("The wheel scrolls a page within its ends")
func wheel() {
  var page = thirty
  var tops: [Int] = []
  for rows in [3, 3, -3, -9, 50, 3] {
    page.scroll(by: rows, in: area)
    tops.append(page.top)
  }
  #expect(tops == [3, 6, 3, 0, 20, 20])
}

@Test(
  "The keys that mean enough close a page",
  arguments: [Key.escape, .enter, .function(1), .function(10), .character("q"), .character("?")])
func closing(key: Key) {
  var page = thirty
  let closes = page.handle(key, in: area)
  #expect(closes && page == thirty)
}

@Test("A page that fits has no counter and does not scroll")
func short() {
  var page = TextPage(title: "T", lines: [.init("F1", "Trợ giúp"), .init("Mục")], leftWidth: 6)
  for key in [Key.down, .pageDown, .end] { _ = page.handle(key, in: area) }
  #expect(page.top == 0)
  let drawn = rows(columns: 40, rows: 12) { page.render(into: &$0, in: area) }
  #expect(drawn[4].hasPrefix("┌─ T ─"))
  #expect(drawn[5].hasPrefix("│ F1     Trợ giúp "))
  #expect(drawn[6].hasPrefix("│ Mục "))
  #expect(!drawn.joined().contains("/"))
}

@Test("Wrapped lines stand under their text and are counted when scrolling")
func wrapping() {
  let words = Array(repeating: "điện", count: 60).joined(separator: " ")
  var page = TextPage(title: "T", lines: [.init("F1", words)], leftWidth: 6)
  let drawn = rows(columns: 40, rows: 12) { page.render(into: &$0, in: area) }
  #expect(drawn[1].hasPrefix("│ F1     điện ") && drawn[2].hasPrefix("│        điện "))
  #expect(drawn[1].hasSuffix(" │"))
  // Six words stand in 29 columns, ten lines in all; a shorter screen must scroll.
  let low = Rect(column: 0, row: 0, columns: 40, rows: 6)
  _ = page.handle(.end, in: low)
  #expect(page.top == 6)
}
