import Canvas
import TestSupport
import Testing

@Suite("Windows of any size")
struct ProductWindowTests {
  @Test("After any burst of sizes, even a single cell, the screen is as it was")
  func resizes() throws {
    let desk = try Desk()
    let session = try desk.open(["--store", try desk.store()])
    let before = session.screenText
    for round in 1...6 {
      let sizes = [(1, 1), (200, 50), (60, 16), (3, 90), (132, 4), (59, 15), (80 + round, 24)]
      for (columns, rows) in sizes {
        session.resize(Size(columns: columns, rows: rows))
        if round % 2 == 0 { session.listen(0.03) }
      }
      session.resize(Size(columns: 80, rows: 24))
      #expect(session.wait { $0.screenText == before }, "\(session.screenText)")
    }
    session.resize(Size(columns: 40, rows: 10))
    #expect(session.wait { $0.shows("Cửa sổ 40×10 quá nhỏ.") && $0.shows("60×16") })
    session.resize(Size(columns: 80, rows: 24))
    #expect(session.wait { $0.screenText == before })
    session.quit()
  }
}
