import Domain

/// What the command line says: sentences of refusal, results, help.
extension Phrases {
  /// A path was asked for and none was given.
  package var noPath: String {
    say("Thiếu tên thư mục. Chưa ghi gì.", "The name of a folder is missing. Nothing was written.")
  }
  /// A file is not there.
  package func noSuchFile(_ file: String) -> String {
    say("Không có tệp “\(file)”.", "There is no file “\(file)”.")
  }
  package var noTerminal: String {
    say(
      "Không mở được màn hình: đầu vào hoặc đầu ra không phải cửa sổ dòng lệnh. Dùng lệnh con, xem bcdiso --help.",
      "No screen can be opened: input or output is not a terminal. Use a subcommand, see bcdiso --help."
    )
  }
  /// The system does not know this kind of terminal.
  package func unknownTerminal(_ name: String) -> String {
    say(
      "Không biết loại cửa sổ “\(name)” (biến TERM). Thử TERM=xterm-256color bcdiso.",
      "The terminal type “\(name)” (TERM) is not known. Try TERM=xterm-256color bcdiso.")
  }
  /// A terminal that cannot place its cursor.
  package func primitiveTerminal(_ name: String) -> String {
    say(
      "Cửa sổ loại “\(name)” không đặt được con trỏ nên không hiện được màn hình.",
      "A terminal of type “\(name)” cannot place its cursor, so no screen can be shown.")
  }
  package var noUTF8: String {
    say(
      "Máy không có bộ mã UTF-8 nào (thử LC_ALL=C.UTF-8).",
      "No UTF-8 locale is installed (try LC_ALL=C.UTF-8).")
  }
  /// A sample that there is not.
  package func noSuchSample(_ name: String, _ names: [String]) -> String {
    say(
      "Không có mẫu “\(name)”. Có: \(names.joined(separator: ", ")).",
      "There is no sample “\(name)”. There are: \(names.joined(separator: ", ")).")
  }
  /// Nothing of that kind is called so.
  package func noSuchRecord(_ kind: String, _ text: String) -> String {
    say(
      "Không tìm thấy \(kind) “\(text)”. Xem tên và mã bằng bcdiso list.",
      "There is no \(kind) “\(text)”. See names and ids with bcdiso list.")
  }
  /// Several things are called so: how many, and the first of them.
  package func severalRecords(_ text: String, _ candidates: some Collection<String>) -> String {
    let shown = candidates.prefix(8).joined(separator: "; ") + (candidates.count > 8 ? "; …" : "")
    return say(
      "“\(text)” khớp \(candidates.count) mục: \(shown). Gõ rõ hơn hoặc dùng mã.",
      "“\(text)” matches \(candidates.count): \(shown). Type more, or an id.")
  }
  /// A text that is only a part of what some things are called: those, of which one may be meant.
  package func onlyAPart(_ text: String, _ candidates: some Collection<String>) -> String {
    let shown = candidates.prefix(8).joined(separator: "; ") + (candidates.count > 8 ? "; …" : "")
    return say(
      "“\(text)” chỉ là một phần của tên: \(shown). Chưa ghi gì; gõ cả tên, trọn từ hoặc mã.",
      "“\(text)” is only part of a name: \(shown). Nothing was written; type the name, whole words or an id."
    )
  }
  /// A field that the record does not have.
  package func noSuchField(_ field: String, of kind: String) -> String {
    say(
      "Không có trường “\(field)”. Xem các trường bằng bcdiso fields \(kind).",
      "There is no field “\(field)”. See the fields with bcdiso fields \(kind).")
  }
  package var aboutFields: String {
    say(
      "Các trường của một loại: nghĩa, cách gõ.", "The fields of a kind: what they mean, how typed."
    )
  }
  /// A day that is none.
  package func notADate(_ text: String) -> String {
    say(
      "“\(text)” không phải ngày. Nhập như 05/05/2018, năm từ 1900 đến 2999.",
      "“\(text)” is not a date. Type it like 2018-05-05, years 1900 to 2999.")
  }
  /// A value with what is wrong with it.
  package func badValue(_ value: String, _ reason: String) -> String { "“\(value)”: \(reason)" }
  package var nothingChanged: String {
    say("OK không có gì thay đổi", "OK nothing changed")
  }
  /// A store was made.
  package func madeStore(_ path: String, _ count: Int) -> String {
    say(
      "OK đã tạo kho “\(path)” với \(count) hồ sơ",
      "OK created the store “\(path)” with \(counted(count, "record"))")
  }
  /// A field is on disk; `read` is what the typed text was read as.
  package func didSet(_ title: String, _ field: String, _ read: [String]) -> String {
    say("OK đã lưu \(field) của “\(title)”", "OK saved \(field) of “\(title)”")
      + (read.isEmpty ? "" : ": \(read.joined(separator: " · "))")
  }
  /// How much a check found: `OK` stands elsewhere.
  package func checkCounts(errors: Int, warnings: Int, notes: Int) -> String {
    say(
      "Tổng cộng: \(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý.",
      "Total: errors \(errors), warnings \(warnings), notes \(notes).")
  }
  /// Where the copy of a sample stays.
  package func sampleStays(_ path: String) -> String {
    say(
      "Bản sao mẫu nằm ở \(path). Mở lại: bcdiso --store \(path). Muốn giữ lâu dài, hãy chép thư mục này đi nơi khác.",
      "The sample copy is at \(path). Open it again: bcdiso --store \(path). To keep it, copy the folder elsewhere."
    )
  }
  /// The copy of a sample has become the person's store.
  package func sampleKept(_ path: String) -> String {
    say(
      "OK bản sao mẫu nay là kho của bạn, ở \(path). Mở lại: bcdiso.",
      "OK the sample copy is your store now, at \(path). Open it again: bcdiso.")
  }
  package var notAllSaved: String {
    say("Có thay đổi chưa ghi được xuống đĩa.", "Some changes are not saved to disk.")
  }
  package var nothingWrong: String { say("OK không có sai lệch", "OK no discrepancies") }

  // Help of the command line.
  package var aboutProgram: String {
    say(
      "Bàn làm việc của Ban chỉ đạo ISO tỉnh.", "The desk of a provincial ISO steering committee.")
  }
  package var aboutStarting: String {
    say(
      "Thử ngay: bcdiso --sample dien-bien. Kho của mình: bcdiso init THƯ-MỤC, rồi bcdiso --store THƯ-MỤC.",
      "Try: bcdiso --sample dien-bien. A store of your own: bcdiso init DIR, then bcdiso --store DIR."
    )
  }
  /// A language that is not spoken.
  package func noSuchLanguage(_ name: String) -> String {
    say(
      "Không có ngôn ngữ “\(name)”, chỉ có vi và en.", "No such language “\(name)”: only vi and en."
    )
  }
  package var aboutScreens: String {
    say("Mở màn hình (mặc định).", "Opens the screens (default).")
  }
  package var aboutInit: String {
    say("Tạo kho dữ liệu mới, trống hoặc từ mẫu.", "Creates a new store, empty or from a sample.")
  }
  package var aboutList: String { say("Liệt kê hồ sơ một loại.", "Lists the records of a kind.") }
  package var aboutShow: String { say("Hiện một hồ sơ.", "Shows one record.") }
  package var aboutSet: String { say("Sửa một trường.", "Changes one field.") }
  package var aboutCheck: String {
    say(
      "Kiểm tra cả kho: tệp, liên kết, số học.", "Checks the whole store: files, references, sums.")
  }
  package var aboutHistory: String {
    say("Ai đã sửa gì, khi nào.", "Who changed what and when.")
  }
  package var aboutRestore: String {
    say(
      "Đưa một hồ sơ về như sau lần sửa có số đó.", "Restores a record to a revision of its log."
    )
  }
  package var helpRevision: String {
    say(
      "Số lần sửa, như history in ra; 0 là lúc đầu.",
      "Revision as history prints it; 0 is the start.")
  }
  package var aboutThemes: String { say("Các bộ màu.", "The themes.") }
  package var aboutThemeCheck: String { say("Kiểm tra một tệp màu.", "Checks a theme file.") }
  package var helpThemeFile: String { say("Tệp màu (JSON5).", "Theme file (JSON5).") }
  package var themeIsGood: String { say("OK tệp màu không có lỗi", "OK no faults") }
  /// A revision that the log does not reach.
  package func noSuchRevision(_ revision: Int) -> String {
    say(
      "Nhật ký không có lần sửa \(revision). Xem bằng bcdiso history.",
      "The log has no revision \(revision). See bcdiso history.")
  }
  /// A record is back as it was.
  package func didRestore(_ title: String, _ revision: Int) -> String {
    say(
      "OK đã đưa “\(title)” về lần sửa \(revision)",
      "OK restored “\(title)” to revision \(revision)"
    )
  }
  package var aboutKeys: String { say("In bảng phím.", "Prints the key table.") }
  package var helpStore: String {
    say("Thư mục kho (hoặc biến BCDISO_STORE).", "Folder of the store (or BCDISO_STORE).")
  }
  package var helpSample: String {
    say(
      "Mẫu có sẵn: bac-giang, dien-bien, phu-luc-2023, dien-bien-2019.",
      "Built-in sample: bac-giang, dien-bien, phu-luc-2023, dien-bien-2019.")
  }
  package var helpJSON: String { say("In JSON cho máy đọc.", "Prints JSON for machines.") }
  package var helpAuthor: String {
    say(
      "Ai thao tác: CƠ QUAN, VAI TRÒ hoặc CƠ QUAN:VAI TRÒ (secretary, inspector, leader, unit).",
      "Who acts: OFFICE, ROLE or OFFICE:ROLE (secretary, inspector, leader, unit).")
  }
  package var helpReadOnly: String { say("Chỉ đọc, không ghi gì.", "Read-only: writes nothing.") }
  package var helpLanguage: String { say("Ngôn ngữ: vi hoặc en.", "Language: vi or en.") }
  package var helpColour: String {
    say("Màu: auto, never, always.", "Colour: auto, never, always.")
  }
  package var helpTheme: String { say("Bộ màu.", "Theme.") }
  package var helpProvince: String {
    say("Tên tỉnh, như ở đầu văn bản.", "Name of the province, as documents have it.")
  }
  package var helpCommitteeName: String {
    say(
      "Tên ban chỉ đạo ở đầu văn bản; không có thì lấy của ban chỉ đạo cấp tỉnh trong kho.",
      "Name of the committee at the head of documents; else that of the provincial one in the store."
    )
  }
  package var helpDatingPlace: String {
    say(
      "Địa danh ghi trước ngày của văn bản; không có thì lấy tên tỉnh.",
      "Place before the date of documents; else the province.")
  }
  package var sampleHasItsNames: String {
    say(
      "Mẫu đã có tên tỉnh và ban chỉ đạo của nó; bỏ --sample, hoặc bỏ --province, --committee, --place.",
      "A sample has the names of its province; leave out --sample, or --province, --committee, --place."
    )
  }
  package var helpFolder: String { say("Thư mục kho mới.", "Folder of the new store.") }
  package var helpID: String { say("Mã, số hiệu hoặc tên.", "Id, number or name.") }
  package var helpField: String {
    say(
      "Trường, như name, telephone, \"Điện thoại\" hoặc lines.MÃ.amount.",
      "Field, like name, telephone, \"Telephone\" or lines.ID.amount.")
  }
  package var helpValue: String {
    say(
      "Giá trị, gõ như trên màn hình; trống để xoá; - đọc đoạn văn từ đầu vào chuẩn.",
      "Value as on screen; empty deletes; - reads paragraphs from standard input.")
  }
  package var inputNotText: String {
    say(
      "Đầu vào chuẩn không phải văn bản UTF-8; chưa ghi gì.",
      "Standard input is no UTF-8 text; nothing was written.")
  }
  package var helpAsOf: String {
    say("Như khi ngày này vừa hết: tên, mã và mọi số liệu.", "As it stood at the end of that day.")
  }
}
