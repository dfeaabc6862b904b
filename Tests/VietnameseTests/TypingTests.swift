import Testing
import Vietnamese

/// Types every key of a text, one after the other.
private func type(_ keys: String, with method: InputMethod, after start: String = "") -> String {
  var text = start
  for key in keys { text = method.typing(key, after: text) }
  return text
}

/// Whether two texts are the same scalar by scalar; `==` would also accept a decomposed one.
func isSame(_ left: String, _ right: String) -> Bool { Array(left.utf8) == Array(right.utf8) }

private let telexWords: [(keys: String, text: String)] = [
  ("Uyr ban nhaan daan", "Ủy ban nhân dân"), ("UYR BAN", "ỦY BAN"),
  ("DDieenj Bieen", "Điện Biên"), ("ddieenj", "điện"), ("Dienejd", "Điện"),
  ("nghieepj", "nghiệp"), ("nghiepej", "nghiệp"), ("nghiepje", "nghiệp"),
  ("quyeets ddinhj", "quyết định"), ("quyetes", "quyết"), ("giuowngf", "giường"),
  ("giuongwf", "giường"), ("khuya", "khuya"), ("thuowr", "thuở"), ("thuowng", "thương"),
  ("Nguyeenx", "Nguyễn"), ("Nguyenxe", "Nguyễn"), ("NGUYEENX", "NGUYỄN"),
  ("hoas", "hóa"), ("hoans", "hoán"), ("hoasn", "hoán"), ("hoafn", "hoàn"), ("thuyr", "thủy"),
  ("khoer", "khỏe"), ("quys", "quý"), ("quyf", "quỳ"), ("quoocs", "quốc"), ("quanr", "quản"),
  ("giaf", "già"), ("gif", "gì"), ("gifn", "gìn"), ("gias", "giá"), ("gieengs", "giếng"),
  ("gifa", "già"), ("giuwxa", "giữa"), ("giaos", "giáo"), ("ngoaif", "ngoài"),
  ("huynhf", "huỳnh"), ("khuyur", "khuỷu"), ("khuyru", "khuỷu"), ("huowu", "hươu"),
  ("dduocwj", "được"), ("duocdwj", "được"), ("tuwongf", "tường"), ("tuongwf", "tường"),
  ("xuaan", "xuân"), ("xuana", "xuân"), ("muaw", "mưa"), ("hoawcj", "hoặc"), ("huuw", "hưu"),
  ("huwux", "hữu"), ("ruowuj", "rượu"), ("tuoiwr", "tưởi"), ("yeeu", "yêu"), ("yeesu", "yếu"),
  ("tieengs", "tiếng"), ("mias", "mía"), ("cuar", "của"), ("cuwar", "cửa"), ("dduaf", "đùa"),
  ("w", "ư"), ("nhwngx", "những"), ("Wng", "Ưng"), ("BCDD", "BCĐ"), ("Muwowngf", "Mường"),
  ("tiens", "tién"), ("tienz", "tienz"), ("tienesz", "tiên"), ("khoeo", "khoeo"),
  ("xoong", "xông"), ("xooong", "xoong"), ("Lawks", "Lắk"), ("Kroong", "Krông"),
  ("ass", "as"), ("asss", "ass"), ("aaa", "aa"), ("aaaa", "aaa"), ("ddd", "dd"), ("eee", "ee"),
  ("ooo", "oo"), ("aww", "aw"), ("oww", "ow"), ("uoww", "uow"), ("dataa", "data"),
  ("ww", "w"), ("wwebsite", "website"), ("class", "class"), ("new", "new"), ("DDd", "Dd"),
  ("dD", "đ"), ("Dd", "Đ"), ("ifff", "iff"), ("toons", "tốn"), ("TOOR 2", "TỔ 2"),
]

@Test("Telex keys give the word that was meant", arguments: telexWords)
func telex(keys: String, text: String) {
  let typed = type(keys, with: .telex)
  #expect(isSame(typed, text), "\(keys) gave \(typed)")
}

private let vniWords: [(keys: String, text: String)] = [
  ("U3y ban nha6n da6n", "Ủy ban nhân dân"), ("D9ie65n Bie6n", "Điện Biên"),
  ("d9u7o75c", "được"), ("d9uo75c", "được"), ("duoc975", "được"), ("nghie6p5", "nghiệp"),
  ("quye61t d9i5nh", "quyết định"), ("giu7o72ng", "giường"), ("giuong72", "giường"),
  ("thuo73", "thuở"), ("Nguye64n", "Nguyễn"), ("NGUYEN64", "NGUYỄN"), ("hoa1", "hóa"),
  ("hoa1n", "hoán"), ("a81n", "ắn"), ("ma85t", "mặt"), ("a11", "a1"), ("a66", "a6"),
  ("d99", "d9"), ("u77", "u7"), ("a88", "a8"), ("a20", "a"), ("a0", "a0"), ("19", "19"),
  ("To63 2", "Tổ 2"), ("QD919", "QĐ19"), ("mua7", "mưa"), ("khuya", "khuya"), ("uu7", "ưu"),
]

@Test("VNI keys give the word that was meant", arguments: vniWords)
func vni(keys: String, text: String) {
  let typed = type(keys, with: .vni)
  #expect(isSame(typed, text), "\(keys) gave \(typed)")
}

@Test("With the input method off every key writes itself")
func typingOff() {
  #expect(type("ddas1", with: .off) == "ddas1")
}

@Test("Only the last word changes, and decomposed text before the caret is understood")
func typingAfterText() {
  #expect(isSame(type("s", with: .telex, after: "hoa hoa"), "hoa hóa"))
  #expect(isSame(type("s", with: .telex, after: "hoa "), "hoa s"))
  #expect(isSame(type("j", with: .telex, after: "Die\u{302}n"), "Diện"))
  #expect(isSame(type("n", with: .telex, after: "hoá"), "hoán"))
  #expect(isSame(type("s", with: .telex, after: "1.a"), "1.á"))
}
