import Domain
import Testing
import Vietnamese

@Suite("Sides that may be wrong")
struct FigureSidesTests {
  @Test("Quantity × norm is rounded half up to whole đồng")
  func rounding() throws {
    #expect(try HandMade("a | - | 1 | 2.5 | 33333 | 83333").findings() == [])
    #expect(
      try HandMade("a | - | 1 | 2.5 | 33333 | 83332").findings()
        == ["budget.line a.amount 83332→83333"])
    #expect(
      try HandMade(
        "a | - | 1 | 2.5 | 33333 | 83333 | 2019:41666:1.25 | 2020:41666:1.25"
      ).findings() == [])
  }

  @Test("A formula that cannot be read is noted, never silent and never an error")
  func unread() throws {
    let found = try HandMade("a | - | 1 | - | - | 5 | f:2-3 ngày x 1tr").audit().discrepancies
    #expect(found.map(\.code) == [.formulaUnread] && found.map(\.severity) == [.note])
  }

  @Test(
    "Words are read with all that papers put around them",
    arguments: [
      "(Bằng chữ: Hai trăm linh sáu triệu đồng chẵn./.)", "Hai trăm linh sáu triệu đồng./.",
      "Hai trăm linh sáu triệu đồng Việt Nam", "Hai trăm linh sáu triệu Việt Nam đồng",
      "Số tiền viết bằng chữ: “Hai trăm lẻ sáu triệu đồng chẵn”.", "hai trăm linh sáu triệu VNĐ",
      "Hai trăm linh sáu triệu chẵn đồng", "Bằng chữ hai trăm linh sáu triệu đồng",
    ])
  func words(_ text: String) throws {
    #expect(AmountWords.amount(inWords: text) == 206_000_000)
    #expect(try HandMade("total | 206000000\nwords | \(text)").findings() == [])
  }

  @Test("Words that cannot be read are told apart from words that say another sum")
  func otherWords() throws {
    let other = try HandMade("total | 5\nwords | Sáu đồng").audit().discrepancies
    #expect(other.map(\.code) == [.words])
    let unread = try HandMade("total | 5\nwords | Năm đồng và một ít").audit().discrepancies
    #expect(unread.map(\.code) == [.wordsUnread])
    #expect(unread.first?.figures.last?.holds == .text("năm đồng"))
    #expect(unread.first?.figures.last?.printed == .text("và một ít"))
  }
}
