import Testing
import Vietnamese

/// Types every key of a text, one after the other.
private func type(_ keys: String, with method: InputMethod, after start: String = "") -> String {
  var text = start
  var memory = TypingMemory()
  for key in keys { text = method.typing(key, after: text, &memory) }
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
  ("ass", "as"), ("asss", "ass"), ("offf", "off"), ("offfice", "office"), ("Offs", "Offs"),
  ("aaa", "aa"), ("aaaa", "aaa"), ("ddd", "dd"), ("eee", "ee"),
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

@Test(
  "A word that is no Vietnamese syllable stands as typed, at the latest at its end",
  arguments: [
    "TCVN ISO 9001:2015", "USB", "Excel", "Word", "email", "website", "server ", "file", "Windows",
    "Wifi", "Fax", "Web", "data ", "user ", "access", "Google", "class", "zalo", "Certificate",
    "Office", "OFFICE", "coffee", "traffic", "error ", "Microsoft Office 365", "Exxon", "assets",
    "Internet", "software ", "ISO/IEC", "W", "address", "PowerPoint", "admin", "video",
  ])
func foreign(word: String) {
  let typed = type(word, with: .telex)
  #expect(isSame(typed, word == "W" ? "Ư" : word), "\(word) gave \(typed)")
}

@Test("Every syllable of the language comes right, tone at once or at the end, in both methods")
func syllables() {
  let initials = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  let rhymes =
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo "
    + "ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach "
    + "oai oan oang oanh oat oay oăn oăng oăt oe oen oet oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn "
    + "ơp ơt u ua uân uâng uât uây uê uênh uêch uc ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên "
    + "uyêt uyn uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
  var wrong: [String] = []
  for initial in initials {
    for rhyme in rhymes.split(separator: " ").map(String.init) where spelled(initial, rhyme) {
      for tone in 0..<6 where fits(tone, rhyme) {
        for (method, keys) in ways(initial, rhyme, tone) {
          let typed = type(keys + " ", with: method)
          let plain = type(ways(initial, rhyme, tone)[0].keys + " ", with: .telex)
          if !isSame(typed, plain) || typed.folded != (initial + rhyme + " ").folded {
            wrong.append("\(keys)→\(typed)")
          }
        }
      }
    }
  }
  #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(40))")
}

/// Whether initial and rhyme are written together in Vietnamese.
private func spelled(_ initial: String, _ rhyme: String) -> Bool {
  let isFront = "eêiy".contains(rhyme.first ?? "a")
  switch initial {
  case "c", "ng": return !isFront
  case "g": return !"eê".contains(rhyme.first ?? "a") && (!rhyme.hasPrefix("i") || rhyme.count < 3)
  case "k", "gh", "ngh": return isFront
  case "gi": return !rhyme.hasPrefix("i")
  case "qu": return !"uưo".contains(rhyme.first ?? "a")
  default: return true
  }
}

/// Whether a tone is heard with a rhyme: before a stop only two are.
private func fits(_ tone: Int, _ rhyme: String) -> Bool {
  let isStop = ["c", "ch", "p", "t"].contains { rhyme.hasSuffix($0) }
  return !isStop || tone == 4 || tone == 5
}

/// The keys of a syllable: marks at once or at the end, the tone last or right behind the vowels.
private func ways(
  _ initial: String, _ rhyme: String, _ tone: Int
) -> [(method: InputMethod, keys: String)] {
  var found: [(InputMethod, String)] = []
  let telex: [Character: String] = [
    "ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd",
  ]
  let vni: [Character: String] = [
    "ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9",
  ]
  let tones = [
    InputMethod.telex: ["", "f", "r", "x", "s", "j"], .vni: ["", "2", "3", "4", "1", "5"],
  ]
  for (method, table) in [(InputMethod.telex, telex), (.vni, vni)] {
    let mark = tones[method]?[tone] ?? ""
    let written = { (text: String) in text.map { table[$0] ?? String($0) }.joined() }
    let end = rhyme.lastIndex { !"chmngpt".contains($0) } ?? rhyme.startIndex
    let vowels = String(rhyme[...end])
    let final = String(rhyme[rhyme.index(after: end)...])
    found.append((method, written(initial) + written(vowels) + final + mark))
    found.append((method, written(initial) + written(vowels) + mark + final))
    if initial == "đ" {
      let stroke = method == .telex ? "d" : "9"
      found.append((method, "d" + written(vowels) + final + mark + stroke))
    }
    if vowels.hasPrefix("ươ") {
      let horn = method == .telex ? "w" : "7"
      let plain = vowels.replacing("ươ", with: "uo")
      found.append((method, written(initial) + plain + horn + final + mark))
      found.append((method, written(initial) + plain + final + horn + mark))
    }
  }
  return found
}
