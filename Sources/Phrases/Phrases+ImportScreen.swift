import Domain

/// What is said where a list out of a file is looked at before it is brought in.
extension Phrases {
  package var importText: String {
    say(
      "Bảng trong tệp Excel, Word, LibreOffice, CSV: gõ, dán hoặc kéo đường dẫn vào. Mọi dòng hiện ra để xem "
        + "trước, chưa ghi gì.",
      "A table in a file of Excel, Word, LibreOffice or CSV: type, paste or drag its path. All lines are "
        + "shown first, nothing is written.")
  }
  package var importHint: String {
    say("Enter: ô sau, rồi đọc tệp · Esc: bỏ", "Enter: next field, then read · Esc: leave")
  }
  package var correctHint: String {
    say(
      "Tab: ô sau · Enter ở ô cuối: xong · Esc: bỏ",
      "Tab: next field · Enter in the last: done · Esc: leave")
  }
  package var paperFileHelp: String {
    say(
      "Đường dẫn của tệp. Kéo tệp từ cửa sổ khác vào đây là có; ~ là thư mục của bạn.",
      "The path of the file; dragging it here from another window is enough. ~ is your own folder.")
  }
  package var paperSheetHelp: String {
    say(
      "Số hoặc tên trang, bảng trong tệp, “tất cả” là mọi bảng cùng tiêu đề; để trống thì lấy bảng có nhiều cột nhận ra "
        + "nhất.",
      "Number or name of a sheet or table, “all” for those with the same headings; blank takes the one "
        + "with most columns that are known.")
  }
  package var importDayHelp: String {
    say(
      "Ngày mà tên, mã, loại, nơi trực thuộc trong tệp có hiệu lực; để trống thì đơn vị mới không ghi ngày bắt "
        + "đầu.",
      "The day from which names, codes, kinds and parents of the file hold; blank: new units say none."
    )
  }
  package var paperTarget: String { say("Nhập vào", "Into") }
  package var paperTargetHelp: String {
    say(
      "Các dòng trong tệp là gì: đơn vị, các dòng của hồ sơ đang xem, hay một hồ sơ mới lập từ tệp.",
      "What the lines of the file are: units, rows of the record that is looked at, or a new record."
    )
  }
  package var paperMoneyUnit: String { say("Đơn vị tiền", "Unit of money") }
  package var paperMoneyUnitHelp: String {
    say(
      "Tiền trong tệp tính bằng gì, khi tiêu đề không nêu.",
      "In which unit the money of the file is, where no heading says so.")
  }
  package var asPaperSays: String { say("theo tệp", "as the file says") }
  package var sayMoneyUnit: String {
    say(
      "Tệp không nêu đơn vị tính của tiền; chọn ở đây (← →).",
      "The file names no unit of money; choose it here (← →).")
  }
  package var unitInBlock: String {
    say(
      "Không rõ tiền tính bằng gì: chép cả dòng tiêu đề có đơn vị (“Số tiền (đồng)”), hoặc nhập từ tệp.",
      "Nobody says in which unit the money is: copy the heading with it, or bring in the file.")
  }
  package var dayForUnitsOnly: String {
    say(
      "Ngày chỉ dùng cho danh sách đơn vị; hãy để trống.", "A day is for lists of units; leave it.")
  }
  package var paperEncoding: String { say("Bảng mã của tệp", "Encoding of the file") }
  package var paperEncodingHelp: String {
    say(
      "Chữ trong tệp sai dấu thì chọn bảng mã khác: tệp được đọc lại, những gì đã sửa ở đây thì mất.",
      "Where letters are wrong: another encoding reads the file again, without what was put right here."
    )
  }
  package var asRecognised: String { say("tự nhận ra", "as recognised") }
  package var hiddenParts: String { say("Trang, dòng, cột ẩn", "Hidden sheets, rows, columns") }
  package var hiddenPartsHelp: String {
    say(
      "Phần bị ẩn có được đọc không; đổi thì tệp được đọc lại, những gì đã sửa ở đây thì mất.",
      "Whether they are read; another answer reads the file again, without what was put right here."
    )
  }
  package var hiddenLeftOut: String { say("bỏ qua", "left out") }
  package var hiddenRead: String { say("đọc cả", "read as well") }
  /// Whether what was put right in a paper is given up.
  package var leavePaperQuestion: String {
    say(
      "Những gì đã sửa ở đây chưa được nhập. Bỏ tất cả?",
      "What was put right here was not brought in. Give it all up?")
  }
  /// Whether all tables with the same headings are read.
  package func alikeTablesQuestion(_ tables: [PaperTable]) -> String {
    alikeTables(tables) + say(" Đọc cả?", " Read all?")
  }
  package var oneTable: String { say("Chỉ một bảng", "One only") }
  package func allTables(_ count: Int) -> String { say("Cả \(count) bảng", "All \(count)") }
  package var leavePaper: String { say("Bỏ", "Give up") }
  /// How a block of cells is called that was copied elsewhere and pasted.
  package var pastedBlock: String { say("khối dán", "pasted block") }
  /// Over the cells of a line of a paper.
  package func correctLineTitle(_ row: Int) -> String {
    say("Sửa \(self.row(row)) của tệp", "Put right: \(self.row(row)) of the file")
  }
  package var correctLineText: String {
    say(
      "Sửa ở đây như sửa trong tệp: tệp vẫn như cũ, chỉ những gì nhập vào là khác.",
      "What is put right here is as if it stood in the file; the file itself stays.")
  }
  package var paperColumnsTitle: String { say("Cột của tệp", "Columns of the file") }
  package var paperColumnsText: String {
    say(
      "Mỗi cột của tệp là gì: ← → hoặc gõ chữ để chọn. Các dòng hiện lại theo lựa chọn.",
      "What each column holds: choose by ← → or by typing. The lines follow.")
  }
  package var worksheetDecision: String { say("Số quyết định, nghị quyết", "Decision") }
  package var worksheetDay: String { say("Từ ngày", "From") }
  /// That rows of a worksheet say less than is needed.
  package var worksheetLacks: String {
    say(
      "Có dòng không ghi; nói ở đây thì dùng cho các dòng ấy, để trống cũng được.",
      "Some rows do not say; what is said here holds for those. It may be left blank.")
  }
  /// What the screen shows where a paper is looked at before it is brought in, and which keys do what.
  package var paperHelp: [(left: String, right: String)] {
    [
      (
        "",
        say(
          "Mỗi dòng của tệp đứng đây cùng việc sẽ làm với nó. Chưa ghi gì cho đến khi bấm Ctrl-B.",
          "Each line of the file with what comes of it. Nothing is written before Ctrl-B.")
      ),
      ("", ""),
      (say("thêm mới", "added"), say("kho chưa có, sẽ thêm", "not in the store yet")),
      (
        say("đổi", "changed"),
        say(
          "đã có, sẽ đổi các ô kể ra: cũ → mới", "there already; the cells told change: old → new")
      ),
      (say("như cũ", "unchanged"), say("đã có y như vậy", "there already, just so")),
      (
        say("không nhập", "refused"),
        say(
          "vì lý do kể ra; sửa bằng Enter, hay bỏ dòng ấy",
          "for the reason told; put it right by Enter, or leave it out")
      ),
      ("▲", say("vẫn nhập, nhưng nên xem lại", "brought in, but worth a look")),
      ("", ""),
      (
        "Ctrl-B",
        say(
          "nhập mọi dòng, hay chỉ các dòng đã đánh dấu; Ctrl-Z bỏ được cả",
          "brings in all lines, or the marked ones alone; Ctrl-Z takes all back")
      ),
      ("Enter", say("sửa các ô của dòng, như sửa trong tệp", "puts the cells of a line right")),
      (
        "Alt-W",
        say(
          "nói cột nào là gì; lần sau tệp cùng tiêu đề được đọc như vậy; cũng ở đó: bảng mã, phần ẩn",
          "says what each column holds; the next file with these headings is read so; there too: "
            + "encoding, hidden parts")
      ),
      (say("Dấu cách", "Space"), say("đánh dấu dòng; Alt-A: mọi dòng", "marks a line; Alt-A: all")),
      ("F4 F6 F3", say("lọc, xếp, tìm", "filter, sort, search")),
      ("Esc", say("bỏ, không nhập gì", "leaves, nothing is brought in")),
    ]
  }
  package var unusedColumn: String { say("không dùng", "not used") }
  /// A column of a paper: its letter, its heading or what stands in it first.
  package func paperColumn(_ column: PaperColumn) -> String {
    let text = column.heading.isEmpty ? column.sample : column.heading
    return "\(PaperTable.letters(of: column.number)) “\(text.prefix(24))”"
  }
  /// That two columns are said to hold the same.
  package func twoColumnsAlike(_ name: String) -> String {
    say(
      "Hai cột cùng là “\(name)”; hãy để một cột không dùng.",
      "Two columns are “\(name)”; leave one of them unused.")
  }
  /// That no column holds what every line must have.
  package func noTitleColumn(_ name: String) -> String {
    say("Phải có một cột là “\(name)”.", "One column has to be “\(name)”.")
  }
  /// A list of a record.
  package func rowsOf(_ list: String, _ title: String) -> String { "\(list) · \(title)" }
  /// A record that is to be made.
  package func newRecord(_ kind: String) -> String { say("\(kind) mới", "new \(kind)") }
  package var paperFile: String { say("Tệp", "File") }
  package var paperSheet: String {
    say("Trang, bảng số (có thể trống)", "Sheet or table (may be blank)")
  }
  package var importDay: String {
    say("Hiệu lực từ ngày (có thể trống)", "In force from (may be blank)")
  }
  package var noPaperNamed: String {
    say(
      "Hãy gõ, dán hoặc kéo đường dẫn của tệp vào đây.", "Type, paste or drag the path of a file.")
  }
  /// That a file is being read.
  package func readingPaper(_ file: String) -> String {
    say("đang đọc \(file)… · Esc: thôi", "reading \(file)… · Esc: stop")
  }
  /// That the lines of a long paper are held against the store, and how that is given up.
  package func holdingPaper(_ count: Int) -> String {
    say(
      "đang đối chiếu \(count) dòng với kho… · Esc: thôi",
      "holding \(counted(count, "line")) against the store… · Esc: stop")
  }
  /// That a file is not waited for any more.
  package func readingCancelled(_ file: String) -> String {
    say("đã thôi đọc \(file), chưa ghi gì", "no longer reading \(file); nothing was written")
  }
  /// Why nothing came of a file.
  package func sentence(_ failure: PaperFailure, file: String) -> String {
    switch failure {
    case .noFile:
      say(
        "Không mở được “\(file)”. Kiểm tra lại đường dẫn và quyền đọc.",
        "“\(file)” cannot be opened. Check its path and your right to read it.")
    case .fault(let fault): sentence(fault, file: file)
    }
  }
  package var importedRow: String { say("Dòng", "Row") }
  package var importedTitle: String { say("Trong tệp", "In the file") }
  package var importedOutcome: String { say("Sẽ", "Will be") }
  package var importedValues: String { say("Nội dung", "What") }
  package var nothingToImport: String {
    say("Không có dòng nào để nhập.", "There is no line to bring in.")
  }
  /// What will be done, by which key.
  package var importAgain: String {
    say(
      "Ctrl-B nhập · Enter sửa · Alt-W cột · cách chọn",
      "Ctrl-B bring in · Enter correct · Alt-W columns")
  }

  /// How an import is called where it is undone.
  package func importing(_ count: Int, from file: String) -> String {
    say("nhập \(count) dòng từ \(file)", "bring in \(counted(count, "line")) from \(file)")
  }

  /// Whether lines that are refused are left out.
  package func leaveOutQuestion(_ count: Int) -> String {
    say(
      "\(count) dòng không nhập được (xem lý do ở từng dòng). Bỏ các dòng ấy và nhập các dòng còn lại?",
      "\(counted(count, "line")) refused, each with its reason. Leave them out and bring in the others?"
    )
  }
  /// That no line at all can be brought in.
  package func leaveOutNothing(_ count: Int) -> String {
    say(
      "Cả \(count) dòng đều không nhập được: xem lý do ở từng dòng, sửa trong tệp rồi đọc lại.",
      "\(counted(count, "line")) refused and none is left: see each reason, correct the file, read it again."
    )
  }
  package var importAllTheSame: String { say("Vẫn nhập", "Bring in all the same") }
  package var importOthers: String { say("Nhập các dòng khác", "Bring in the others") }
  /// That all lines are in the store already.
  package var importChangesNothing: String {
    say("Mọi dòng đã có trong kho, không có gì để ghi.", "All lines are in the store already.")
  }
}
