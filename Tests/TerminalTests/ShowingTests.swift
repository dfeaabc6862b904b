import Canvas
import TestSupport
import Testing

@Suite("The terminal shows frames and hears keys")
struct ShowingTests {
  @Test("Letters stand in their cells, wide and composed ones too")
  func letters() throws {
    let session = try probeSession()
    #expect(session.line(0) == "Ban Chỉ đạo ISO")
    #expect(session.cell(at: Point(column: 0, row: 1))?.text == "軍")
    #expect(session.cell(at: Point(column: 1, row: 1)) == nil)
    #expect(session.cell(at: Point(column: 2, row: 1))?.text == "Đ")
    #expect(session.cell(at: Point(column: 6, row: 1))?.text == "e\u{323}\u{302}")
    #expect(session.cell(at: Point(column: 7, row: 1))?.text == "x")
    #expect(session.cell(at: Point(column: 40, row: 1))?.text == "?")
    #expect(session.cell(at: Point(column: 41, row: 1))?.text == "|")
    #expect(session.cursor == Point(column: 3, row: 0))
    let title = try #require(session.cell(at: .origin))
    #expect(title.isBold && title.background == 4)
    #expect(session.cell(at: Point(column: 20, row: 1))?.isReverse == true)
    #expect(session.cell(at: Point(column: 30, row: 1))?.background == 1)
    #expect(session.mode(1049) == true && session.mode(2004) == true)
    #expect(session.mode(1006) == true)
    #expect(!session.echoes)
  }

  @Test("DEL DEL and letters in one write arrive one by one")
  func inputMethod() throws {
    let session = try probeSession()
    session.send("\u{7F}\u{7F}iệđ")
    #expect(session.wait { $0.shows("ready 5") })
    #expect(
      (2...6).map { session.line($0) } == [
        "> backspace", "> backspace", "> character(\"i\")", "> character(\"ệ\")",
        "> character(\"đ\")",
      ])
  }

  @Test("A paste in several pieces is one paste")
  func paste() throws {
    let session = try probeSession()
    session.send("\u{1B}[200~Kế hoạch")
    session.listen(0.2)
    session.send(" 52\rdòng hai\u{1B}[201~")
    #expect(session.hears("paste 20 Kế hoạch 52"))
  }

  @Test("A paste of a megabyte comes whole and in time")
  func longPaste() throws {
    let session = try probeSession()
    session.send("\u{1B}[200~" + String(repeating: "0123456789", count: 100_000) + "\u{1B}[201~")
    #expect(session.hears("paste 1000000 0123456789"))
  }

  @Test("The mouse reports columns beyond 223")
  func mouse() throws {
    let session = try probeSession(size: Size(columns: 320, rows: 10))
    session.send("\u{1B}[<0;301;5M\u{1B}[<0;301;5m\u{1B}[<64;2;2M")
    #expect(session.wait { $0.shows("ready 3") })
    #expect(session.shows("> press 300:4") && session.shows("> wheelUp 1:1"))
  }

  @Test("A lone Esc is a key soon after, and keys of every terminal are known")
  func keys() throws {
    let session = try probeSession()
    session.send("\u{1B}")
    #expect(session.hears("escape"))
    session.send("\u{1B}[15~\u{1B}[1;5D\u{1B}[[B\u{1B}x")
    #expect(session.wait { $0.shows("ready 5") })
    #expect(session.line(3) == "> function(5)" && session.line(4) == "> wordLeft")
    #expect(session.line(5) == "> function(2)" && session.line(6) == "> alt(\"x\")")
  }

  @Test("While nothing happens nothing is sent and no time is used")
  func idle() throws {
    let session = try probeSession()
    try session.expectIdle()
  }

  @Test("A wake-up from another thread reaches the main one")
  func waking() throws {
    let session = try probeSession()
    session.send("\u{17}")
    #expect(session.hears("woken"))
  }

  @Test("Sleeping ends at the deadline, or when a descriptor has something to read")
  func sleeping() throws {
    let session = try probeSession()
    session.send("\u{4}")
    #expect(session.hears("[Terminal.Wakeup.deadline] early false"))
    session.send("\u{12}")
    #expect(session.hears("[readable] early true"))
  }

  @Test("A broken pipe is an error and not the end")
  func brokenPipe() throws {
    let session = try probeSession()
    session.send("\u{10}")
    #expect(session.hears("broken pipe"))
  }

  @Test("The window's own size counts, whatever LINES and COLUMNS say")
  func size() throws {
    let session = try probeSession(["LINES": "10", "COLUMNS": "20"])
    #expect(session.line(23) == "ready 0")
  }

  @Test("Text is copied through the terminal where it can be")
  func clipboard() throws {
    let session = try probeSession()
    session.send("\u{19}")
    #expect(session.hears("copied"))
    let raw = String(decoding: session.rawOutput, as: UTF8.self)
    #expect(raw.contains("\u{1B}]52;c;xJBp4buHbiBCacOqbg==\u{7}"))
    #expect(raw.contains("\u{1B}]2;Thử 0\u{7}"))

    let console = try probeSession(["TERM": "linux"])
    console.send("\u{19}")
    #expect(console.hears("not copied"))
    #expect(!String(decoding: console.rawOutput, as: UTF8.self).contains("\u{1B}]"))
  }

  @Test("Ctrl-L draws everything again")
  func redraw() throws {
    let session = try probeSession()
    let before = session.rawOutput.count
    session.send("\u{0C}")
    #expect(
      session.wait { session in
        String(decoding: session.rawOutput[before...], as: UTF8.self).contains("Ban Chỉ đạo ISO")
          && session.shows("ready 0")
      })
  }
}

@Suite("The window may take any size at any time")
struct ResizingTests {
  @Test("The frame follows the window")
  func follows() throws {
    let session = try probeSession()
    session.resize(Size(columns: 100, rows: 30))
    #expect(session.hears("size 100x30"))
    #expect(session.wait { $0.line(29) == "ready 1" })
    #expect(session.line(0) == "Ban Chỉ đạo ISO")
  }

  @Test("A burst of sizes, down to one cell, ends in the last one")
  func burst() throws {
    let session = try probeSession()
    for round in 0..<60 {
      session.resize(Size(columns: 1 + round * 37 % 200, rows: 1 + round * 13 % 60))
      session.send("a")
      session.listen(0.005)
    }
    session.resize(Size(columns: 1, rows: 1))
    session.listen(0.1)
    session.resize(Size(columns: 90, rows: 20))
    #expect(session.hears("size 90x20"))
    #expect(session.wait { $0.line(19).hasPrefix("ready") && $0.line(0) == "Ban Chỉ đạo ISO" })
  }

  @Test("A start in a window of one cell is no failure")
  func oneCell() throws {
    let session = try TerminalSession(
      TerminalSession.builtBinary(named: "TerminalProbe"), size: Size(columns: 1, rows: 1))
    #expect(session.wait { $0.mode(2004) == true && !$0.line(0).isEmpty })
    session.send("\u{11}")
    #expect(session.waitForExit() == .exited(0))
  }
}
