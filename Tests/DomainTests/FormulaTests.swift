import Domain
import Testing

@Suite("Formulas in words")
struct FormulaTests {
  @Test(
    "A formula is read as documents write it",
    arguments: [
      ("500 người x 20.000 đồng x 2 ngày", 20_000_000, nil),
      ("500 người × 20.000 đồng × 2 ngày", 20_000_000, nil),
      ("500 người * 20.000đ X 2 ngày", 20_000_000, nil),
      ("20 ngày x 1tr = 20tr", 20_000_000, 20_000_000),
      ("100 người x 15.000 đồng = 1,5tr", 1_500_000, 1_500_000),
      ("02 đơn vị x 26.4tr = 52,8tr", 52_800_000, 52_800_000),
      ("In tài liệu: 100 người x 15.000 đồng = 1,5tr", 1_500_000, 1_500_000),
      ("100x15.000đ", 1_500_000, nil),
      ("2 xã x 5 triệu đồng", 10_000_000, nil),
      ("3 đơn vị x 1.500 nghìn", 4_500_000, nil),
      ("3 đơn vị x 1,5 ngàn đồng", 4_500, nil),
      ("0,5 ngày x 3 đồng x 2", 3, nil),
      ("2 x 1,25 tỷ", 2_500_000_000, nil),
      ("1 tỉ", 1_000_000_000, nil),
      ("15.000 đồng/người x 10 người", 150_000, nil),
      ("10 công ty x 2tr", 20_000_000, nil),
      ("0 người x 20.000 đồng", 0, nil),
      ("3 người x 100 đồng = 310 đồng", 300, 310),
      ("3 người x 100 đồng = 300", 300, 300),
      ("125 người x 15.000 đồng = 1,875tr", 1_875_000, 1_875_000),
      ("(15 huyện + 144 xã) × 15.000 nghìn đồng", 2_385_000_000, nil),
      ("159 cơ quan × 15.000", 2_385_000, nil), ("(2 + 3) x 4 x 1.000 đồng", 20_000, nil),
      ("2 đơn vị x 33tr x 80%", 52_800_000, nil), ("50% x 10tr", 5_000_000, nil),
      ("2tr + 500 nghìn", 2_500_000, nil), ("2 x (1tr + 500 nghìn)", 3_000_000, nil),
      ("2,5 công x 33.333 đồng", 83_333, nil), ("0,5 ngày x 1 đồng", 1, nil),
      ("3 ngăn tủ x 100 đồng", 300, nil),
      ("3 ngu\u{31B}o\u{31B}\u{300}i x 100 \u{111}o\u{302}\u{300}ng", 300, nil),
    ] as [(String, Int, Int?)])
  func readable(_ text: String, _ product: Int, _ stated: Int?) throws {
    let formula = try #require(Formula(text))
    #expect(formula.product?.dong == product)
    #expect(formula.stated?.dong == stated)
  }

  @Test(
    "What can mean several things is not read",
    arguments: [
      "", "khoán gọn", "500 người x 2 ngày", "2tr x 3tr", "100 x", "x 5tr", "2-3 ngày x 1tr",
      "2tr + 3", "(2 xã x 3tr", "2 xã) x 3tr", "500 người (2 lớp) x 2tr", "1,234,567 x 2", "15.000",
      "Theo Thông tư 116", "1tr5 x 2", "1 x 2tr = 2tr = 2tr", "1.2.3 ngày x 1tr", "=",
      "99999999999999999999 x 1tr",
    ])
  func unreadable(_ text: String) { #expect(Formula(text) == nil) }

  @Test(
    "A product that is too large cannot be counted",
    arguments: ["9000000000 x 9000000000 đồng", "9000000000000 tỷ x 1"])
  func uncountable(_ text: String) throws {
    #expect(try #require(Formula(text)).product == nil)
  }

  @Test("Where no unit stands, the figures are in the unit of the table")
  func tableUnit() throws {
    let formula = try #require(Formula("159 cơ quan × 15.000 = 2.385.000", in: .thousand))
    #expect(formula.product?.dong == 2_385_000_000 && formula.stated == formula.product)
    let other = try #require(Formula("125 người x 15.000 đồng = 1.875.000", in: .million))
    #expect(other.product?.dong == 1_875_000 && other.stated == other.product)
  }

  @Test("Brackets without end are no formula, and do no harm")
  func brackets() {
    #expect(Formula(String(repeating: "(", count: 100_000) + "1 x 2tr") == nil)
  }
}
