import Domain

extension Phrases {
  /// The label of a field of what was said of papers; nil for any other.
  func paperLayoutField(_ key: String) -> String? {
    switch key {
    case "title": say("Tệp", "File")
    case "takenFor": say("Các dòng là", "Lines are")
    case "headings": say("Tiêu đề các cột", "Headings")
    case "readAs": say("Cột nào là gì", "Columns")
    case "moneyUnit": say("Đơn vị tiền", "Money unit")
    default: nil
    }
  }

  /// The label of a choice in what was said of papers; nil for any other.
  func paperLayoutChoice(_ key: String) -> String? { MoneyUnit(rawValue: key).map(moneyUnit) }

  /// What a field of what was said of papers means, by its place; nil for any other.
  func paperLayoutHelp(_ place: String) -> String? {
    switch place {
    case "title":
      say(
        "Tệp mà khi nhập đã nói cột nào là gì; tệp sau có cùng tiêu đề được đọc như vậy.",
        "The file for which it was said what columns hold; others with its headings are read so.")
    case "takenFor":
      say(
        "Các dòng của tệp thành gì, như units (đơn vị), lines (dòng dự toán).",
        "What the lines of the file become, such as units, or lines of an estimate.")
    case "headings":
      say(
        "Tiêu đề của các cột theo thứ tự, không dấu; tệp nào có đúng như vậy là cùng dạng.",
        "The headings in order, without marks; a file that has just these is of the same shape.")
    case "readAs":
      say(
        "Cột nào là gì, như B=name; cột không nêu thì không dùng.",
        "What columns hold, such as B=name; one that is not named is not used.")
    case "moneyUnit":
      say(
        "Tiền trong tệp tính bằng gì, khi tiêu đề không nêu.",
        "In which unit the money of such a file is, where no heading says so.")
    default: nil
    }
  }
}
