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

  package var emptyCell: String { say("(trống)", "(empty)") }
  package var draftIsOpen: String {
    say("Đang nhập dở: Enter để ghi hoặc Esc để bỏ trước.", "Finish typing first: Enter or Esc.")
  }
  package var draftHint: String {
    say(
      "Enter ghi · Esc bỏ · Ctrl-Z lùi một bước gõ · Ctrl-T kiểu gõ",
      "Enter commits · Esc discards · Ctrl-Z undoes a step · Ctrl-T input method")
  }
  package var proseHint: String {
    say(
      "Enter ghi · F2 mở rộng, nhiều đoạn · Esc bỏ · Ctrl-Z lùi · Ctrl-T kiểu gõ",
      "Enter commits · F2 opens it for paragraphs · Esc discards · Ctrl-Z undoes · Ctrl-T method")
  }
  /// The keys of the pane in which a text of paragraphs is typed.
  package var paneHint: String {
    say(
      "Ctrl-S ghi · Esc bỏ · Enter đoạn mới · Shift-mũi tên hay Ctrl-Space chọn · Alt-C chép · Alt-X cắt "
        + "· Alt-V dán · Alt-B **đậm** · Alt-I *nghiêng* · Ctrl-Z lùi · F4 soạn bằng $EDITOR",
      "Ctrl-S commits · Esc discards · Enter new paragraph · Shift-arrows or Ctrl-Space select · Alt-C copies "
        + "· Alt-X cuts · Alt-V pastes · Alt-B **bold** · Alt-I *italic* · Ctrl-Z undoes · F4 opens $EDITOR"
    )
  }
  /// Where the caret stands in a pane.
  package func paneLine(_ line: Int, of count: Int, letters: Int) -> String {
    say(
      "dòng \(line)/\(count) · \(numbers.grouped(letters)) chữ",
      "line \(line)/\(count) · \(numbers.grouped(letters)) characters")
  }
  package var leavePaneTitle: String { say("Chưa ghi", "Not written") }
  package var leavePaneQuestion: String {
    say("Phần vừa gõ chưa được ghi.", "What you typed is not written yet.")
  }
  package var leavePaneAnswers: [String] {
    [say("Gõ tiếp", "Go on typing"), say("Bỏ", "Discard"), say("Ghi", "Write")]
  }
  package func copiedLetters(_ count: Int) -> String {
    say("Đã chép \(numbers.grouped(count)) chữ.", "\(numbers.grouped(count)) characters copied.")
  }
  /// Why a text that another program edited is not taken.
  package func outsideFault(_ fault: OutsideFault) -> String {
    switch fault {
    case .noEditor:
      say(
        "Không thấy trình soạn thảo nào. Đặt biến EDITOR, hoặc cài nano hay vi.",
        "There is no editor. Set EDITOR, or install nano or vi.")
    case .failed(let command):
      say(
        "Trình soạn thảo “\(command)” báo lỗi; văn bản ở đây giữ nguyên.",
        "The editor “\(command)” failed; the text here stays as it was.")
    case .notText:
      say(
        "Tệp soạn ra không phải văn bản UTF-8; văn bản ở đây giữ nguyên.",
        "What the editor left is no UTF-8 text; the text here stays as it was.")
    case .noFile:
      say(
        "Không ghi hay không đọc được tệp tạm để soạn; văn bản ở đây giữ nguyên.",
        "The temporary file could not be written or read; the text here stays as it was.")
    }
  }
  /// Nothing more of the typing can be taken back.
  package var draftAsItBegan: String {
    say(
      "Ô như lúc bắt đầu gõ. Esc bỏ, Ctrl-Y làm lại.",
      "Back where typing began. Esc discards, Ctrl-Y redoes.")
  }
  /// Nothing of the typing was taken back.
  package var draftAsItWas: String {
    say("Không có bước gõ nào để làm lại.", "No typing to redo.")
  }
  package var cancelAgain: String {
    say("Bấm Ctrl-C lần nữa để thoát.", "Press Ctrl-C again to quit.")
  }
  /// Which theme is shown now.
  package func themeIs(_ name: String) -> String { say("Bộ màu: \(name)", "Theme: \(name)") }
  /// The input method in use.
  package func inputMethodIs(_ method: InputMethod) -> String {
    switch method {
    case .off: say("Kiểu gõ: tắt", "Input method: off")
    case .telex: "TELEX"
    case .vni: "VNI"
    }
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
  package var cannotAddHere: String {
    say("Màn hình này không thêm dòng được.", "Rows cannot be added here.")
  }
  /// In which lists of a form rows are added.
  package func addInLists(_ lists: [String]) -> String {
    let names =
      lists.prefix(4).map { "“\($0)”" }.joined(separator: ", ") + (lists.count > 4 ? ", …" : "")
    return say(
      "Thêm dòng ở các mục \(names): đưa con trỏ đến đó rồi bấm F7.",
      "Rows are added in \(names): move there, then press F7.")
  }
  package var cannotDelete: String {
    say("Dòng này không xoá được.", "This row cannot be deleted.")
  }
  /// What was typed where no field is open.
  package var noFieldOpen: String {
    say(
      "Chưa mở ô nào: chữ vừa gõ không được nhận.", "No field is open: what you typed is ignored.")
  }
  /// What is typed where no field is open, while that goes on.
  package var typedIntoNothing: String {
    say(
      "Chưa mở ô nào: chữ vừa gõ không được nhận. Esc để đi tiếp.",
      "No field is open: what you type is ignored. Esc continues.")
  }
  /// How the rows of a list in a form are edited.
  package var editRows: String {
    say(
      "Mục này gồm nhiều dòng: Enter ở dòng bên dưới để mở, F7 thêm dòng.",
      "This is a list: Enter on a row below opens it, F7 adds one.")
  }
  /// How a list in a form begins.
  package var addRows: String {
    say("Chưa có dòng nào. F7 thêm dòng.", "No rows yet. F7 adds one.")
  }
  package var openSheet: String {
    say("Hãy vào phiếu của một đơn vị trước.", "Go into the sheet of a unit first.")
  }
  package var cannotEdit: String {
    say("Ô này được tính ra, không sửa trực tiếp.", "This cell is computed and cannot be edited.")
  }
  package var isReadOnly: String {
    say("Kho đang mở chỉ để đọc.", "The store is read-only.")
  }
  /// A role that may not do this.
  package func roleMayNot(_ role: AuthorRole) -> String {
    say(
      "Vai trò \(self.role(role)) không sửa được.",
      "Permission denied: the role \(self.role(role)) edits nothing.")
  }
  /// A role that may not do that sort of work.
  package func roleMayNot(_ role: AuthorRole, _ permission: Permission) -> String {
    guard role != .leader else { return roleMayNot(role) }
    return switch permission {
    case .records:
      say(
        "Vai trò \(self.role(role)) chỉ sửa phiếu chấm và điểm không phù hợp.",
        "Permission denied: the role \(self.role(role)) edits score sheets and findings only.")
    case .scores:
      say(
        "Vai trò \(self.role(role)) không cho điểm; việc đó của đoàn đánh giá.",
        "Permission denied: the role \(self.role(role)) gives no scores; the inspection team does.")
    case .sheets: roleMayNot(role)
    }
  }
  package var nothingFound: String { say("Không có dòng nào khớp.", "Nothing matches.") }
  package var noDiscrepancy: String { say("Không có sai lệch.", "There are no discrepancies.") }
  package var nothingToAccept: String {
    say("Ô này không có số tính lại khác.", "This cell has no other computed figure.")
  }
  /// Where one comes back to rows that were marked before.
  package func stillMarked(_ count: Int) -> String {
    say(
      "Còn \(count) dòng đang đánh dấu; Alt-A hai lần: bỏ hết.",
      "Still marked: \(counted(count, "row")). Alt-A twice: none.")
  }
  /// Whom the store knows of those that a text names.
  package func linkedTo(_ names: [String], of count: Int) -> String {
    let more = count > names.count ? ", …" : ""
    return say("Đã nối với: ", "Linked to: ") + names.joined(separator: ", ") + more
  }
  /// Where a line and its years do not agree.
  package var yearsAreLeft: String {
    say(
      "Số cả dòng và các năm không khớp: không rõ số nào đúng, bạn sửa lấy.",
      "The line and its years do not agree: which is right is yours to say.")
  }
  /// Where no sum of an estimate is left blank.
  package var noBlankSums: String {
    say(
      "Ô này không có số tính lại khác, và không còn ô tổng nào để trống.",
      "This cell has no other computed figure, and no sum is left blank.")
  }
  /// The edit that fills blank sums, and the words of the total.
  package func sumsFilled(_ count: Int, words: String?) -> String {
    let sums =
      count == 0
      ? nil : say("Ghi số tính lại vào \(count) ô còn trống", "Fill \(counted(count, "blank sum"))")
    let said = words.map { say("Ghi số bằng chữ: \($0)", "Write the words: \($0)") }
    return [sums, said].compactMap { $0 }.joined(separator: ". ")
  }
  /// Where the words of a total say something else than the figures do by now.
  package func wordsStillDiffer(_ words: String) -> String {
    say(
      "Số bằng chữ còn ghi khác, đúng ra là “\(words)”: đưa con trỏ đến dòng Tổng cộng, Ctrl-A.",
      "The words still differ; they should be “\(words)”: go to the total, Ctrl-A.")
  }
  package var deleteTitle: String { say("Xoá", "Delete") }
  /// Asks before something goes that holds more, or that others refer to.
  package func deleteQuestion(
    _ title: String, inside: Int, usedIn places: [String] = [], isOfUnits: Bool = false
  ) -> String {
    let what = say("Xoá “\(title)”", "Delete “\(title)”")
    let more =
      inside > 0
      ? say(" cùng \(inside) dòng bên trong", " with the \(counted(inside, "row")) in it") : ""
    let names = places.prefix(3).joined(separator: ", ") + (places.count > 3 ? ", …" : "")
    let used =
      places.isEmpty
      ? ""
      : say(
        " Có \(places.count) chỗ khác đang dùng: \(names).",
        " It is used in \(counted(places.count, "other place")): \(names).")
    let ended =
      isOfUnits
      ? say(
        " Đơn vị đã chấm dứt thì không xoá mà giải thể, sáp nhập (bcdiso unit dissolve, merge): năm cũ vẫn cần nó.",
        " A unit that ended is dissolved or merged, not deleted (bcdiso unit dissolve, merge): past years need it."
      ) : ""
    return what + more + "?" + used + ended
      + say(" Có thể hoàn tác bằng Ctrl-Z.", " Ctrl-Z undoes it.")
  }
  package var yes: String { say("Có", "Yes") }
  package var no: String { say("Không", "No") }
  package var quitTitle: String { say("Thoát", "Quit") }
  /// Asks what becomes of a sample's copy that was changed.
  package func keepCopyQuestion(_ place: String) -> String {
    say(
      "Bạn đã sửa bản sao mẫu này. Bỏ lại: nó nằm trong thư mục tạm, khi thoát sẽ ghi rõ ở đâu. Giữ: nó thành kho của bạn ở \(place).",
      "You changed this copy of a sample. Leave it: it stays in a temporary folder, whose path is printed. Keep it: it becomes your store at \(place)."
    )
  }
  package var leaveCopy: String { say("Thoát, bỏ lại", "Quit, leave it") }
  package var keepCopy: String { say("Thoát, giữ làm kho của tôi", "Quit, keep as my store") }
  /// Asks before leaving; says what is not yet on disk.
  package func quitQuestion(unsaved: Int) -> String {
    unsaved == 0
      ? say("Mọi thay đổi đã lưu. Thoát chương trình?", "Everything is saved. Quit?")
      : say(
        "Còn \(unsaved) thay đổi CHƯA lưu được. Thoát bây giờ sẽ mất chúng. Vẫn thoát?",
        "NOT saved: \(counted(unsaved, "change")). Quitting now loses what is not saved. Quit anyway?"
      )
  }
}
