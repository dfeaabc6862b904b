import Domain
import Phrases
import Vietnamese

/// The words that Nghị định 30/2020/NĐ-CP, Phụ lục I, gives a document; official documents are Vietnamese.
///
/// What is not known yet stands as dots, for the hand.
package struct OfficialWording: Sendable {
  /// How figures, days and names of choices are said.
  package let phrases = Phrases(.vietnamese)

  package init() {}

  let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  let motto = "Độc lập - Tự do - Hạnh phúc"
  let recipients = "Nơi nhận:"
  /// What stands where a text is still to be written by hand.
  let gap = "……"

  /// The line of the number: *Số: 05/KH-BCĐ*.
  func number(_ head: OfficialHead) -> String {
    head.number.map { "Số: " + numbered($0) } ?? ""
  }

  /// A number as it is printed: below ten with a nought before it, and dots where it is still to come.
  func numbered(_ number: String) -> String {
    let (count, behind) =
      number.firstIndex(of: "/").map { (number[..<$0], number[$0...]) }
      ?? (number[...], "")
    let digits = count.filter { !$0.isWhitespace }
    if digits.isEmpty { return gap + (behind.isEmpty ? "/" + gap : behind) }
    if let value = Int(digits), (1..<10).contains(value) { return "0\(value)" + behind }
    return number
  }

  /// The line of place and day.
  func dateline(_ head: OfficialHead) -> String {
    (head.place.isEmpty ? gap : head.place) + ", " + (head.dated.isEmpty ? dated(nil) : head.dated)
  }

  /// A day written out: *ngày 05 tháng 5 năm 2018*; days below ten and January, February have a nought.
  func dated(_ day: Day?, year: Int? = nil) -> String {
    guard let day else { return "ngày \(gap) tháng \(gap) năm \(year.map(String.init) ?? gap)" }
    let date = day.day < 10 ? "0\(day.day)" : String(day.day)
    let month = day.month < 3 ? "0\(day.month)" : String(day.month)
    return "ngày \(date) tháng \(month) năm \(day.year)"
  }

  /// Who keeps a document: *Lưu: VT, TĐC.*
  func kept(_ archive: String) -> String {
    let words = archive.trimmed(".;")
    guard words.folded.hasPrefix("luu") else {
      return "Lưu: " + (words.isEmpty ? "VT" : words) + "."
    }
    return words + "."
  }

  /// To which document an appendix belongs.
  func attached(to kind: String, number: String?, dated: String, of issuer: String) -> String {
    "(Kèm theo \(kind) số \(numbered(number ?? "")) \(dated) của \(issuer))"
  }

  /// The name of an appendix; one that is alone has no number.
  func appendix(_ ordinal: String, place: Int, of count: Int) -> String {
    if !ordinal.isEmpty { return "Phụ lục \(ordinal)" }
    return count == 1 ? "Phụ lục" : "Phụ lục \(roman(place + 1))"
  }

  /// A number in Roman figures, from 1 to 39; greater ones in our own.
  func roman(_ number: Int) -> String {
    guard (1...39).contains(number) else { return String(number) }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + ones[number % 10]
  }

  /// What stands in a cell, as it is printed.
  func text(of cell: OfficeCell) -> String {
    switch cell {
    case .blank: ""
    case .text(let text): text
    case .number(let number, let style), .computed(_, let number, let style):
      figure(number, style)
    case .day(let day): day.shown
    }
  }

  private func figure(_ number: PaperNumber, _ style: FigureStyle) -> String {
    let numbers = phrases.numbers
    switch style {
    case .grouped: return numbers.decimal(number.scaled, places: number.places)
    case .printed(let text): return text
    case .percent: return numbers.decimal(number.scaled, places: number.places) + "%"
    case .share: return figure(number, .fixed(2)) + "%"
    case .plain: return numbers.ungrouped(number.scaled, places: number.places)
    case .fixed(let places):
      guard let scaled = number.whole(in: places) else {
        return numbers.decimal(number.scaled, places: number.places)
      }
      return numbers.fixed(scaled, places: places)
    }
  }
}

extension String {
  /// The text without some signs and spaces at its ends.
  func trimmed(_ signs: String) -> String {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace || signs.contains(last) { rest.removeLast() }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    return String(rest)
  }

  /// The text with its first letter great.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small, unless it begins with an abbreviation: *ISO*, *HTQLCL*, *5S*.
  var smallFirst: String {
    let word = prefix { !$0.isWhitespace }
    let isAbbreviation = word.dropFirst().contains { $0.isUppercase }
    return isAbbreviation ? self : prefix(1).lowercased() + dropFirst()
  }
}
