import Testing
import Vietnamese

@Test("Exactly 134 scalars are Vietnamese letters outside ASCII")
func vietnameseLetters() {
  var found = 0
  for code in UInt32(0)...0x2FFF {
    if let scalar = Unicode.Scalar(code), VietnameseLetters.isVietnamese(scalar) { found += 1 }
  }
  #expect(found == 134)
  for scalar in "ăâđêôơưĂÂĐÊÔƠƯệỆựỹỴ".unicodeScalars {
    #expect(VietnameseLetters.isVietnamese(scalar))
  }
  for scalar in "aZdñüøÐ—1\u{301}ã".unicodeScalars where scalar != "ã" {
    #expect(!VietnameseLetters.isVietnamese(scalar))
  }
}

@Test(
  "Decomposed letters are composed whatever the order of their marks",
  arguments: [
    ("Đie\u{323}\u{302}n", "Điện"), ("Đie\u{302}\u{323}n", "Điện"), ("Đi\u{EA}\u{323}n", "Điện"),
    ("\u{1B0}\u{301}", "ứ"), ("u\u{31B}\u{301}", "ứ"), ("n\u{303}", "ñ"), ("U\u{308}", "Ü"),
    ("q\u{301}", "q\u{301}"), ("\u{301}", "\u{301}"), ("Ω 军", "Ω 军"), ("Điện", "Điện"),
  ])
func composing(text: String, expected: String) {
  #expect(isSame(text.composed, expected))
}

@Test(
  "Case, marks, tones and the width of white space do not matter in a search",
  arguments: [
    ("Đồng Tháp", "dong thap"), ("ỦY BAN", "uy ban"), ("Hoà", "hoa"), ("Hòa", "hoa"),
    ("Đie\u{323}\u{302}n  \t\nBiên", "dien bien"), ("Sở\u{A0}KH&CN 19/2014", "so kh&cn 19/2014"),
    ("ÐƉ ñ Ü Ł", "dd n u l"), ("ΩД", "ωд"), ("", ""), ("  ", " "),
  ])
func folding(text: String, expected: String) {
  #expect(isSame(text.folded, expected))
  #expect(SearchText(text).contains(SearchText(expected)))
}

@Test("A search finds a part at every place and nothing else")
func searching() {
  let text = SearchText("Ủy ban nhân dân xã Mường Nhé")
  for found in ["uy", "nhé", "NHAN DAN", "muong nhe", "n", "ban nha", ""] {
    #expect(text.contains(SearchText(found)), "\(found)")
  }
  for missing in ["nhân  dâm", "nhee", "uyban", "xx", "uy ban nhan dan xa muong nhe a"] {
    #expect(!text.contains(SearchText(missing)), "\(missing)")
  }
  #expect(SearchText("").isEmpty)
  #expect(!SearchText("a").isEmpty)
  #expect(SearchText("aaab").contains(SearchText("aab")))
}

@Test(
  "Marks that were typed count, letter by letter; bare letters find any",
  arguments: [
    ("so", ["Sở Nội vụ", "TCVN ISO 9001", "số", "SƠ"], ["xã"]),
    ("sở", ["Sở Nội vụ", "SỞ", "Sơ\u{309}"], ["TCVN ISO 9001", "số", "so", "sờ", "sợ"]),
    ("sơ", ["sở", "sơ", "Sợ"], ["so", "số", "ISO"]),
    ("hoà", ["Hoà Bình", "Hòa Bình", "HÒA"], ["Hoa", "hoá", "hỏa"]),
    ("hòa", ["Hoà Bình", "Hòa Bình"], ["Hoa", "hóa"]),
    ("thuỷ", ["Thủy lợi", "thuỷ"], ["thuy", "thúy"]), ("quý", ["Quý I", "Qúy"], ["quy"]),
    ("đong", ["Đồng Tháp", "Đông"], ["Dong"]), ("dong", ["Đồng Tháp", "Dong"], ["Đon"]),
    ("nội vu", ["Sở Nội vụ"], ["Sở Noi vu"]), ("à", ["hoà", "là"], ["hoá"]),
    ("ñ", ["ñ"], ["n"]), ("Điện b", ["Đie\u{323}\u{302}n Biên"], ["Dien Bien"]),
  ] as [(String, [String], [String])])
func markedSearch(typed: String, found: [String], missing: [String]) {
  for text in found { #expect(SearchText(text).contains(SearchText(typed)), "\(text)") }
  for text in missing { #expect(!SearchText(text).contains(SearchText(typed)), "\(text)") }
}

@Test("Each part of a text finds it, as it stands and without its marks", arguments: 1...20)
func partsAreFound(seed: Int) {
  let texts = [
    "Ủy ban nhân dân thành phố Điện Biên Phủ", "Hoà Bình, Thủy lợi, quý III", "Sở KH&CN",
  ]
  var state = UInt64(seed)
  for _ in 0..<50 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let text = Array(texts[Int(state >> 33) % texts.count])
    let start = Int(state >> 40) % text.count
    let end = start + 1 + Int(state >> 48) % (text.count - start)
    let part = String(text[start..<end])
    #expect(SearchText(String(text)).contains(SearchText(part)), "\(part)")
    #expect(SearchText(String(text)).contains(SearchText(part.folded)), "\(part)")
  }
}

private let sortedTexts: [[String]] = [
  "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(separator: " ").map(
    String.init),
  ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ", "mb"],
  ["Tổ 1", "Tổ 2", "Tổ 02", "Tổ 10", "Tổ 100", "Tổ 101", "Tổ A", "Tổa"],
  ["da", "Da", "đa", "Đa", "e"],
  ["Ba Đình", "Bà Đinh", "Bà Đỉnh", "Ba Đồn", "Bá Thước", "Bắc Yên", "Bằng"],
  ["", "1", "a", "a b", "a-b", "a1", "ab"],
  ["Điện Biên", "Điện Biên Đông", "Điện Biên Phủ", "Đoàn"],
  ["n", "ñ", "na", "Ω"],
]

@Test("Texts stand in Vietnamese alphabetical order", arguments: sortedTexts)
func ordering(texts: [String]) {
  for (place, text) in texts.enumerated() {
    for later in texts.dropFirst(place + 1) {
      #expect(CollationKey(text) < CollationKey(later), "\(text) before \(later)")
      #expect(!(CollationKey(later) < CollationKey(text)))
    }
  }
}

@Test("Composed and decomposed text share one place, as do widths of white space")
func equalKeys() {
  #expect(CollationKey("Điện") == CollationKey("Đie\u{323}\u{302}n"))
  #expect(CollationKey(" Tổ  2 ") == CollationKey("Tổ 2"))
  #expect(CollationKey("a") != CollationKey("A"))
}
