import Domain
import Vietnamese

extension Phrases {
  /// Why what was typed is no value; the typing is kept.
  package func fault(_ fault: TypingFault) -> String {
    switch fault {
    case .notANumber:
      say("Không phải số. Nhập như 26,4 hoặc 1.200.", "Not a number. Type it like 26.4 or 1,200.")
    case .notACount:
      say("Không phải số lượng. Nhập như 62 hoặc 1,5.", "Not a count. Type it like 62 or 1.5.")
    case .tooMany(let limit):
      say(
        "Lớn quá. Nhập từ 0 đến \(numbers.grouped(limit)).",
        "Too large. Type it from 0 to \(numbers.grouped(limit)).")
    case .tooMuch(let unit):
      say(
        "Số tiền quá lớn. Bảng này tính bằng \(moneyUnit(unit)); gõ theo đồng thì thêm “đ”.",
        "Too much money. This table is in \(moneyUnit(unit)); for đồng put “đ” behind it.")
    case .notAPercent:
      say(
        "Phần trăm là số nguyên từ 0 đến 100. Nhập như 50 hoặc 50%.",
        "A percentage is a whole number from 0 to 100. Type it like 50 or 50%.")
    case .notAShare:
      say("Không phải tỷ lệ. Nhập như 70% hoặc 33,5%.", "Not a share. Type it like 70% or 33.5%.")
    case .notHundredths:
      say(
        "Không phải số có tối đa hai chữ số thập phân. Nhập như 8,5.",
        "Not a number with at most two decimals. Type it like 8.5.")
    case .notWholeDong:
      say("Số tiền này lẻ dưới một đồng.", "This is no whole number of đồng.")
    case .unclearNumber(let readings):
      say(
        "Đọc được hai cách. Nhập \(readings.grouped) hoặc \(readings.decimal), dấu phẩy là phần lẻ.",
        "It can mean two numbers. Type \(readings.grouped) or \(readings.decimal): a dot is the decimal mark."
      )
    case .notAMoneyUnit(let words):
      say(
        "“\(words)” không phải đơn vị tiền. Dùng đồng, nghìn, triệu hoặc tỷ.",
        "“\(words)” is no unit of money. Use đồng, nghìn, triệu or tỷ.")
    case .notATelephone:
      say(
        "Không có số điện thoại nào. Nhập như 0215 3 825 123, máy lẻ 12.",
        "Not a telephone number. Type it like 0215 3 825 123, ext. 12.")
    case .notADay:
      say("Không phải ngày. Nhập như 05/05/2018.", "Not a date. Type it like 2018-05-05.")
    case .notAYear: say("Không phải năm. Nhập như 2018.", "Not a year. Type it like 2018.")
    case .notYesOrNo: say("Nhập có hoặc không.", "Type yes or no.")
    case .notAChoice:
      say("Không có trong các lựa chọn. Bấm ↑ ↓ để chọn.", "Not one of the choices. ↑ ↓ choose.")
    case .unknown(let kind):
      say("Không tìm thấy \(recordKind(kind)) này.", "No such \(recordKind(kind)).")
    case .unknownRow: say("Không có dòng này trong hồ sơ.", "The record has no such row.")
    case .underItself:
      say("Dòng không thể thuộc chính nó.", "A row cannot be placed under itself.")
    case .ambiguous(let kind, let keys):
      say(
        "Có \(keys.count) \(recordKind(kind)) khớp. Bấm ↑ ↓ để chọn hoặc gõ rõ hơn.",
        "\(counted(keys.count, kind)) match. ↑ ↓ choose, or type more.")
    case .ambiguousRow(let rows):
      say(
        "Có \(rows.count) dòng khớp. Bấm ↑ ↓ để chọn hoặc gõ rõ hơn.",
        "\(rows.count) rows match. ↑ ↓ choose, or type more.")
    case .onlyAPart(let kind, let keys):
      say(
        "Chỉ là một phần tên của \(keys.count) \(recordKind(kind)). Bấm ↑ ↓ để chọn hoặc gõ cả tên, mã.",
        "Only part of the name of \(counted(keys.count, kind)). ↑ ↓ choose, or type the whole name or a code."
      )
    case .invisible(let scalar):
      say(
        "Có ký tự không nhìn thấy được (U+\(hex(scalar))). Hãy xoá nó.",
        "There is a character that cannot be seen (U+\(hex(scalar))). Delete it.")
    case .tooLong(let limit):
      say("Dài quá \(limit) chữ.", "Longer than \(limit) characters.")
    case .notTypable: say("Ô này không nhập trực tiếp được.", "This cell cannot be typed in.")
    }
  }

  /// What was typed is like none of the choices.
  package func noSuchChoice(_ typed: String, nearest: String?) -> String {
    let near = nearest.map { say("; gần nhất: \($0)", "; the nearest: \($0)") } ?? ""
    return say(
      "“\(short(typed))” không có trong danh sách\(near). Xoá bớt chữ, hoặc ↑ ↓ để xem tất cả.",
      "“\(short(typed))” is not in the list\(near). Delete some of it, or ↑ ↓ go through all.")
  }

  /// Which keys choose from a list that is shown.
  package func choiceHint(ofSeveral: Bool) -> String {
    ofSeveral
      ? say(
        "Enter: xong · ; gõ thêm nữa · Esc bỏ · ↑↓ rồi dấu cách: đánh dấu",
        "Enter: done · ; types one more · Esc discards · ↑↓ then Space: tick")
      : say(
        "Enter: lấy dòng ▸ · ↑↓ dòng khác · Esc bỏ · gõ thêm để lọc",
        "Enter: takes the line ▸ · ↑↓ another · Esc discards · typing narrows")
  }
  /// What is said where nothing in a list fits.
  package var noChoiceHint: String {
    say("Không có dòng nào khớp · Backspace xoá bớt · Esc bỏ", "Nothing fits · Backspace · Esc")
  }

  /// Which keys choose where something else may be typed as well.
  package var freeChoiceHint: String {
    say(
      "↓: chọn trong danh sách · Enter: ghi như đã gõ · Esc bỏ",
      "↓: choose from the list · Enter: as typed · Esc discards")
  }

  /// What is said where a row of another list is to be chosen, and that list has none yet.
  package func nothingToName(in list: String) -> String {
    say(
      "Bảng “\(list)” chưa có dòng nào để chọn: thêm ở bảng đó trước, rồi chọn ở đây.",
      "“\(list)” has no rows to choose from yet: add them there first, then choose here.")
  }

  /// What is said where no choice holds what was typed.
  package func noChoiceFits(_ typed: String) -> String {
    say(
      "Không lựa chọn nào khớp “\(typed)”. Xoá bớt chữ rồi bấm ↑ ↓ để xem tất cả.",
      "No choice fits “\(typed)”. Delete some of it, then ↑ ↓ go through all.")
  }

  /// A code point in at least four hexadecimal digits.
  private func hex(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The unit of a table of money.
  package func moneyUnit(_ unit: MoneyUnit) -> String {
    switch unit {
    case .dong: say("đồng", "đồng")
    case .thousand: say("nghìn đồng", "thousand đồng")
    case .million: say("triệu đồng", "million đồng")
    }
  }

  /// A field of money with the unit of its table, short enough for a narrow column.
  package func moneyLabel(_ label: String, _ unit: MoneyUnit) -> String {
    switch unit {
    case .dong: "\(label) · " + say("đồng", "đồng")
    case .thousand: "\(label) · " + say("nghìn", "thousand")
    case .million: "\(label) · " + say("triệu", "million")
    }
  }

  /// So many records of a kind, in English.
  private func counted(_ count: Int, _ kind: RecordKind) -> String {
    let one = recordKind(kind)
    return counted(count, one, kind == .body ? "bodies" : nil)
  }

  package var identifier: String { say("Mã hồ sơ", "Record id") }
  var lastChange: String { say("Sửa lần cuối", "Last change") }
  package var newRow: String { say("Thêm", "New") }
  /// What a text that is being typed is read as.
  package func readAs(_ reading: String) -> String {
    say("đọc là \(reading)", "read as \(reading)")
  }
  /// What can be meant by a number grouped as papers of the other language do.
  package func either(_ readings: Readings) -> String {
    say(
      "là \(readings.grouped) hay \(readings.decimal)?",
      "\(readings.grouped) or \(readings.decimal)?")
  }
}
