import Testing
import Vietnamese

@Suite("Vietnamese as it was written before Unicode")
struct LegacyEncodingTests {
  /// The 67 small letters, and their capitals.
  private let small =
    "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
  private var capitals: String { small.uppercased() }

  @Test("All 134 letters go out and come back", arguments: [LegacyEncoding.vni, .windows1258])
  func roundTrip(encoding: LegacyEncoding) throws {
    #expect(small.count == 67 && capitals.count == 67)
    let bytes = try #require(encoding.bytes(of: small + capitals))
    #expect(encoding.text(of: bytes) == small + capitals)
  }

  @Test(
    "TCVN 5712 has the small letters, the capitals in a font of their own, or as its first form has them"
  )
  func tcvn() throws {
    let bytes = try #require(LegacyEncoding.tcvn3.bytes(of: small))
    #expect(bytes.count == 67 && LegacyEncoding.tcvn3.text(of: bytes) == small)
    #expect(LegacyEncoding.tcvn3Capitals.text(of: bytes) == capitals)
    #expect(LegacyEncoding.tcvn3.text(of: 0xA1...0xA7) == "ĂÂÊÔƠƯĐ")
    let large = try #require(LegacyEncoding.tcvn3.bytes(of: capitals))
    #expect(LegacyEncoding.tcvn3.text(of: large) == capitals)
    // As iconv writes them.
    #expect(LegacyEncoding.tcvn3.text(of: [0x81, 0x20, 0x01, 0xA2, 0xB3]) == "Ả ÚẤ")
  }

  @Test(
    "Words as they lie in old files are read",
    arguments: [
      (LegacyEncoding.tcvn3, "B¶o Th¾ng", "Bảo Thắng"), (.tcvn3, "Mêng Kh¬ng", "Mờng Khơng"),
      (.tcvn3, "M­êng Kh­¬ng", "Mường Khương"), (.vni, "Ñieän Bieân Phuû", "Điện Biên Phủ"),
      (.vni, "TÆNH ÑOÀNG THAÙP", "TỈNH ĐỒNG THÁP"), (.vni, "xaõ nghieäp", "xã nghiệp"),
      (.tcvn3Capitals, "®iÖn biªn", "ĐIỆN BIÊN"),
    ])
  func words(encoding: LegacyEncoding, written: String, read: String) {
    #expect(encoding.reading(written) == read)
  }

  @Test(
    "A font tells how its text is written",
    arguments: [
      (".VnTime", LegacyEncoding.tcvn3), (".VnTimeH", .tcvn3Capitals), (".VnArial", .tcvn3),
      (".VnArialH", .tcvn3Capitals), ("VNI-Times", .vni), ("VNI-Helve-Condense", .vni),
      ("@.VnTime", .tcvn3), (".VnArial NarrowH", .tcvn3Capitals),
    ])
  func fonts(name: String, encoding: LegacyEncoding) {
    #expect(LegacyEncoding(font: name) == encoding)
  }

  @Test(
    "Fonts of Unicode leave text as it is",
    arguments: ["Times New Roman", "Arial", "", "VN", "Vnesa", "Verdana", "VNtopia"])
  func otherFonts(name: String) { #expect(LegacyEncoding(font: name) == nil) }

  @Test("Text read the right way has syllables, read any other way it has none")
  func likeness() throws {
    let text = "Ủy ban nhân dân xã Mường Nhà, huyện Điện Biên – tỉnh Điện Biên"
    #expect(Likeness(text).percent == 100)
    #expect(Likeness("Commune of the district").percent == 0)
    let bytes = try #require(LegacyEncoding.vni.bytes(of: text.filter { $0 != "–" }))
    #expect(LegacyEncoding.allCases.filter { Likeness($0.text(of: bytes)).percent > 60 } == [.vni])
  }
}
