import Testing

@testable import Domain

@Suite("Numbers at the head of a text")
struct LeadingOrdinalTests {
  @Test(
    "A number as papers print it is parted from the text",
    arguments: [
      ("II. NHIỆM VỤ", "II", "NHIỆM VỤ"), ("1. Duy trì", "1", "Duy trì"),
      ("2.1. Tập huấn", "2.1", "Tập huấn"), ("2.1 Tập huấn", "2.1", "Tập huấn"),
      ("a) chi khác", "a)", "chi khác"), ("đ) Khác", "đ)", "Khác"),
      ("I.1. Chính sách", "I.1", "Chính sách"),
      ("A. Phần một", "A", "Phần một"), ("  03.  In", "03", "In"), ("1.b) Họp", "1.b)", "Họp"),
      ("XX. Cuối", "XX", "Cuối"),
    ])
  func parted(text: String, ordinal: String, rest: String) throws {
    let found = try #require(Ordinal.leading(in: text))
    #expect(found.ordinal == ordinal && found.rest == rest)
  }

  @Test(
    "What counts something, or is a word, is none",
    arguments: [
      "3 lớp tập huấn", "1.5 triệu đồng", "1.200 người", "100. Người", "I Xây dựng", "Mục 1. Họp",
      "II.",
      "1.", "ab) Chi", "TCVN. Chuẩn", "1..2 Họp", "0. Họp", "1.2.3.4.5. Họp", "", "   ", ") Họp",
      ". Họp",
      "12/3. Họp", "XXI. Họp", "- Chi", "I.I.I. Họp",
    ])
  func whole(text: String) { #expect(Ordinal.leading(in: text) == nil) }
}
