import Domain

/// What is said of bringing the papers of an office into the store.
extension Phrases {
  package var aboutImport: String {
    say(
      "Nhập danh sách của cơ quan từ tệp Excel, Word, LibreOffice, CSV.",
      "Brings lists of the office in from files of Excel, Word, LibreOffice, CSV.")
  }
  /// What can be brought in.
  package func helpImportKind(_ all: [String]) -> String {
    let list = all.joined(separator: ", ")
    return say(
      "Nhập gì: \(list); budget là lines.", "What to bring in: \(list); budget is lines.")
  }
  /// A kind of paper that there is not.
  package func noSuchPaperKind(_ word: String, _ all: [String]) -> String {
    let list = all.joined(separator: ", ")
    return say(
      "Không nhập được “\(word)”; có thể nhập: \(list).",
      "“\(word)” cannot be brought in; these can: \(list).")
  }
  package var helpImportIn: String {
    say(
      "Hồ sơ nhận các dòng: dự toán, kế hoạch, bộ tiêu chí…; bỏ trống thì lập hồ sơ mới.",
      "The record that gets the rows: an estimate, a plan, a criteria set…; without it one is made."
    )
  }
  package var helpImportTitle: String {
    say(
      "Tên của hồ sơ mới; mặc định lấy trong tệp.",
      "Title of the new record; by default that of the file.")
  }
  package var helpImportPlan: String {
    say("Kế hoạch mà dự toán mới thuộc về.", "The plan to which a new estimate belongs.")
  }
  package var helpMoneyUnit: String {
    say(
      "Đơn vị tiền của dự toán mới khi tệp không nêu: đồng, nghìn đồng, triệu đồng.",
      "Unit of money of a new estimate where its file names none: dong, thousand, million.")
  }
  /// A unit of money that there is not.
  package func noSuchMoneyUnit(_ text: String, _ all: [String]) -> String {
    let list = all.joined(separator: ", ")
    return say(
      "Không có đơn vị tiền “\(text)”; có: đồng, nghìn đồng, triệu đồng (\(list)).",
      "No unit of money “\(text)”; there are: \(list).")
  }
  package var moneyUnitUnsaid: String {
    say(
      "Tệp không nêu đơn vị tính của tiền. Thêm --money-unit đồng, nghìn đồng hoặc triệu đồng.",
      "The file names no unit of money. Add --money-unit dong, thousand or million.")
  }
  /// That an option has no meaning for a kind of paper.
  package func notForThisPaper(_ option: String) -> String {
    say("\(option) không dùng cho loại này.", "\(option) does not go with this kind.")
  }
  /// How many rows of the record the paper does not have.
  package func importLeft(_ count: Int) -> String {
    say(
      "\(count) dòng trong hồ sơ không có trong tệp, giữ nguyên.",
      "\(counted(count, "row")) of the record \(count == 1 ? "is" : "are") not in the file and \(count == 1 ? "stays" : "stay")."
    )
  }
  /// What the words of choices in a paper mean, and how its figures are shown.
  package var paperWords: PaperWords {
    let phrases = self
    return PaperWords(numbers) { typed, form, kind in
      guard case .choice(.keys(let keys)) = form.nature else { return nil }
      return phrases.choice(typed, among: keys, of: kind)
    }
  }
  package var helpPaper: String {
    say(
      "Tệp .xlsx, .xls, .ods, .docx, .csv, .tsv; - là đầu vào chuẩn.",
      "A file .xlsx, .xls, .ods, .docx, .csv, .tsv; - is standard input.")
  }
  package var helpSheetOfPaper: String {
    say(
      "Số hoặc tên trang, bảng trong tệp; all: mọi bảng cùng tiêu đề.",
      "Number or name of a sheet or table of the file; all: those with the same headings.")
  }
  package var helpMap: String {
    say(
      "Cột nào là gì khi tiêu đề không nói: B=name, C=\"nơi trực thuộc\"; nêu được nhiều lần, lần sau "
        + "tệp cùng tiêu đề được đọc như vậy; none: chỉ đọc theo tiêu đề.",
      "What a column holds where its heading does not tell: B=name, C=parent; may be repeated, and is "
        + "kept for files with the same headings; none reads by headings only.")
  }
  /// A column that is not said well; what columns can hold.
  package func noSuchMapping(_ text: String, _ all: [String]) -> String {
    let list = all.joined(separator: ", ")
    return say(
      "“\(text)” không phải CỘT=NỘI-DUNG, như B=name. Nội dung có thể là: \(list).",
      "“\(text)” is no COLUMN=MEANING, such as B=name. A column can hold: \(list).")
  }
  /// The ways of writing letters that can be named.
  package func helpEncoding(_ all: [String]) -> String {
    say(
      "Bảng mã của tệp văn bản: \(all.joined(separator: ", ")).",
      "How letters of a text are written: \(all.joined(separator: ", ")).")
  }
  package var helpHidden: String {
    say("Đọc cả trang, dòng, cột ẩn.", "Reads hidden sheets, rows and columns too.")
  }
  package var helpImportOn: String {
    say(
      "Ngày mà tên, mã, loại, nơi trực thuộc mới có hiệu lực; mặc định hôm nay.",
      "Day from which new names, codes, kinds and parents hold; today by default.")
  }
  package var helpLeaveRefused: String {
    say("Bỏ các dòng không nhập được, nhập các dòng khác.", "Leaves refused lines out.")
  }
  /// An encoding that there is not.
  package func noSuchEncoding(_ name: String, _ all: [String]) -> String {
    let list = all.joined(separator: ", ")
    return say(
      "Không có bảng mã “\(name)”; có: \(list).", "No encoding “\(name)”; there are: \(list).")
  }

  /// That no table has headings that are known; which tables there are, and which columns a paper of that kind has.
  package func noHeadings(_ paper: PaperTables, for kind: PaperKind) -> String {
    noHeadings(
      paper, of: kind.vocabulary(in: nil).entries.map { name(of: $0.field, in: kind) })
  }
  /// The same, with what the columns can be.
  package func noHeadings(_ paper: PaperTables, of columns: [String]) -> String {
    let wanted = columns.prefix(8).joined(separator: ", ")
    return say(
      "Không thấy dòng tiêu đề cần có (\(wanted)) trong: \(list(of: paper)). Chưa ghi gì.",
      "No headings that are needed (\(wanted)) in: \(list(of: paper)). Nothing was written.")
  }
  /// Which headings stand there instead, and how a command is told what they mean.
  package func headingsThere(_ paper: PaperTables) -> String {
    guard let table = paper.largest else { return "" }
    let found = table.guessedHeadings.prefix(12)
      .map { "\(PaperTable.letters(of: $0.column)) “\($0.text.prefix(40))”" }
      .joined(separator: ", ")
    return say(
      " \(title(of: table)) có các cột: \(found). Cột nào là gì: thêm --map B=name.",
      " The columns of \(title(of: table)): \(found). Say what they hold: --map B=name.")
  }
  /// That there is no table of that name or number; which there are.
  package func noSuchSheet(_ name: String, _ paper: PaperTables) -> String {
    say(
      "Không có trang hay bảng “\(name)”; có: \(list(of: paper)).",
      "There is no sheet or table “\(name)”; there are: \(list(of: paper)).")
  }
  private func list(of paper: PaperTables) -> String {
    paper.tables.prefix(20).map(title(of:)).joined(separator: "; ")
  }

  /// What a table of a file is called.
  package func title(of table: PaperTable) -> String {
    let name = table.name.isEmpty ? "" : " “\(table.name)”"
    switch table.sort {
    case .sheet: return say("trang \(table.number)\(name)", "sheet \(table.number)\(name)")
    case .table: return say("bảng \(table.number)\(name)", "table \(table.number)\(name)")
    case .lines: return say("các dòng chữ", "lines of text")
    }
  }

  /// How a file was read: its notes, the table that is taken, what its columns hold.
  package func lines(of paper: Paper, asked desk: ReorganisationDesk) -> [String] {
    let kind = paper.terms.kind
    var lines = lines(
      of: paper.notes, paper.joined.isEmpty ? [paper.table] : paper.joined, paper.layout,
      paper.body, asked: desk
    ) { name(of: $0, in: kind) }
    if desk == .commandLine, paper.namesForerunners { lines.append(forerunnersCommand) }
    lines += paper.figures.map { figures($0.figures, ofColumn: $0.column) }
    if let likelier = paper.likelier { lines.append(self.likelier(likelier, than: kind)) }
    if !paper.alikeTables.isEmpty, desk == .commandLine {
      lines.append(readAllAlike(paper.alikeTables))
    }
    if let kept = paper.kept { lines.append(readAsBefore(kept, asked: desk)) }
    guard !paper.others.isEmpty else { return lines }
    let others = paper.others.prefix(12).map(title(of:)).joined(separator: ", ")
    return lines + [
      say(
        "Chưa đọc: \(others); nhập riêng từng bảng.",
        "Not read: \(others); bring each in by itself.")
    ]
  }

  /// That several tables have the same headings, and how a command reads them all.
  package func readAllAlike(_ tables: [PaperTable]) -> String {
    alikeTables(tables) + say(" --sheet all đọc cả.", " --sheet all reads all.")
  }

  /// That the columns were read as was said of such a paper before, and how they are read otherwise.
  package func readAsBefore(_ kept: PaperLayout, asked desk: ReorganisationDesk) -> String {
    let file = kept.title.isEmpty ? "" : say(", ở “\(kept.title)”", ", of “\(kept.title)”")
    let other =
      switch desk {
      case .screen: say("Alt-W để nói khác", "Alt-W says otherwise")
      case .commandLine:
        say("--map none để đọc theo tiêu đề", "--map none reads them by their headings")
      }
    return say(
      "Các cột đọc như đã nói lần trước\(file); \(other).",
      "Columns are read as was said last time\(file); \(other).")
  }
  /// That the next paper of the shape will be read in the same way.
  package var paperLayoutKept: String {
    say(
      "Lần sau tệp có cùng tiêu đề được đọc như vậy.",
      "The next file with these headings will be read in the same way.")
  }

  /// How a table was read, whatever its columns are.
  package func lines<Field>(
    of notes: [ReadingNote], _ tables: [PaperTable], _ layout: HeadingLayout<Field>,
    _ body: HeadingBody<Field>, asked desk: ReorganisationDesk, named name: (Field) -> String
  ) -> [String] {
    let places = layout.columns.sorted { $0.value < $1.value }.map { field, column in
      "\(PaperTable.letters(of: column)) \(name(field))"
    }
    let known = Set(layout.columns.values)
    let others = layout.headings.enumerated().filter { !known.contains($0.offset) }
      .filter { !$0.element.isEmpty }
      .map { "\(PaperTable.letters(of: $0.offset)) “\($0.element)”" }
    let numbers = body.headingRows.map(rowNumber).joined(separator: "–")
    let table = tables.prefix(12).map(title(of:)).joined(separator: ", ")
    let heading =
      numbers.isEmpty
      ? say("không có tiêu đề", "no headings")
      : say("tiêu đề ở dòng \(numbers)", "headings in row \(numbers)")
    var lines = notes.map { sentence($0, asked: desk) }
    lines.append(
      say(
        "Đọc \(table), \(heading): \(places.joined(separator: ", ")).",
        "Reads \(table), \(heading): \(places.joined(separator: ", "))."))
    if !others.isEmpty {
      lines.append(
        say(
          "Cột không dùng: \(others.joined(separator: ", ")).",
          "Columns that are not used: \(others.joined(separator: ", ")).")
      )
    }
    if !body.leftOut.isEmpty { lines.append(leftOut(body.leftOut)) }
    return lines
  }

  /// Which rows are taken for no data, and for what.
  private func leftOut(_ rows: [Int: RowBeside]) -> String {
    // A title that a sheet gives by its name stands in no row.
    let rows = rows.filter { PaperPlace($0.key).row > 0 }.sorted { $0.key < $1.key }
    let named = rows.prefix(12).map { "\(rowNumber($0.key)) (\(self.name(of: $0.value)))" }
    let more = rows.count > named.count ? "…" : ""
    let list = named.joined(separator: ", ") + more
    return say("Dòng không phải dữ liệu: \(list).", "Rows that are no data: \(list).")
  }

  private func name(of beside: RowBeside) -> String {
    switch beside {
    case .repeatedHeading: say("tiêu đề lặp lại", "headings again")
    case .numbering: say("số cột", "numbers of columns")
    case .total: say("cộng", "total")
    case .subtotal: say("cộng từng phần", "total of a part")
    case .section: say("tiêu đề nhóm", "title of a part")
    case .note: say("không có tên", "no name")
    }
  }
}
