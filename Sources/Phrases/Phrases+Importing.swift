import Domain

/// What is said of bringing the papers of an office into the store.
extension Phrases {
  package var aboutImport: String {
    say(
      "Nhập danh sách của cơ quan từ tệp Excel, Word, LibreOffice, CSV.",
      "Brings lists of the office in from files of Excel, Word, LibreOffice, CSV.")
  }
  package var aboutImportUnits: String {
    say(
      "Nhập danh sách đơn vị: khớp theo mã, tên và nơi trực thuộc.",
      "Brings a list of units in, matched by code, name and parent.")
  }
  package var helpPaper: String {
    say(
      "Tệp .xlsx, .xls, .ods, .docx, .csv, .tsv; - là đầu vào chuẩn.",
      "A file .xlsx, .xls, .ods, .docx, .csv, .tsv; - is standard input.")
  }
  package var helpSheetOfPaper: String {
    say("Số hoặc tên trang, bảng trong tệp.", "Number or name of a sheet or table of the file.")
  }
  package var helpMap: String {
    say(
      "Cột nào là gì khi tiêu đề không nói: B=name, C=\"nơi trực thuộc\"; nêu được nhiều lần.",
      "What a column holds where its heading does not tell: B=name, C=parent; may be repeated.")
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

  /// That no table has headings that are known; which tables there are.
  package func noHeadings(_ paper: PaperTables) -> String {
    say(
      "Không thấy dòng tiêu đề cần có (cột tên) trong: \(list(of: paper)). Chưa ghi gì.",
      "No headings that are needed (a column of names) in: \(list(of: paper)). Nothing was written."
    )
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
  package func lines<Field: PaperField>(
    of paper: PaperTables, _ table: PaperTable, _ layout: HeadingLayout<Field>,
    _ body: HeadingBody<Field>, named name: (Field) -> String
  ) -> [String] {
    let places = layout.columns.sorted { $0.value < $1.value }.map { field, column in
      "\(PaperTable.letters(of: column)) \(name(field))"
    }
    let known = Set(layout.columns.values)
    let others = layout.headings.enumerated().filter { !known.contains($0.offset) }
      .filter { !$0.element.isEmpty }
      .map { "\(PaperTable.letters(of: $0.offset)) “\($0.element)”" }
    let numbers = table.rows[layout.rows].map { String($0.number) }.joined(separator: "–")
    let heading =
      numbers.isEmpty
      ? say("không có tiêu đề", "no headings")
      : say("tiêu đề ở dòng \(numbers)", "headings in row \(numbers)")
    var lines = paper.notes.map(sentence)
    lines.append(
      say(
        "Đọc \(title(of: table)), \(heading): \(places.joined(separator: ", ")).",
        "Reads \(title(of: table)), \(heading): \(places.joined(separator: ", "))."))
    if !others.isEmpty {
      lines.append(
        say(
          "Cột không dùng: \(others.joined(separator: ", ")).",
          "Columns that are not used: \(others.joined(separator: ", ")).")
      )
    }
    if !body.leftOut.isEmpty { lines.append(leftOut(body)) }
    return lines
  }

  /// Which rows are taken for no data, and for what.
  private func leftOut<Field: PaperField>(_ body: HeadingBody<Field>) -> String {
    let rows = body.leftOut.sorted { $0.key < $1.key }
    let named = rows.prefix(12).map { "\($0.key) (\(self.name(of: $0.value)))" }
    let more = rows.count > named.count ? "…" : ""
    let list = named.joined(separator: ", ") + more
    return say("Dòng không phải dữ liệu: \(list).", "Rows that are no data: \(list).")
  }

  private func name<Field: PaperField>(of beside: HeadingBody<Field>.Beside) -> String {
    switch beside {
    case .repeatedHeading: say("tiêu đề lặp lại", "headings again")
    case .numbering: say("số cột", "numbers of columns")
    case .total: say("cộng", "total")
    case .section: say("tiêu đề nhóm", "title of a part")
    case .note: say("không có tên", "no name")
    }
  }

  /// What a column of a list of units holds.
  package func name(of field: UnitField) -> String {
    switch field {
    case .ordinal: say("số thứ tự", "ordinal")
    case .code: say("mã", "code")
    case .name: say("tên", "name")
    case .level: say("cấp", "level")
    case .kind: say("loại", "kind")
    case .parent: say("nơi trực thuộc", "parent")
    case .obligation: say("nghĩa vụ", "obligation")
    case .telephone: say("điện thoại", "telephone")
    case .contact: say("đầu mối", "contact")
    case .declarationNumber: say("số công bố", "number of the declaration")
    case .declarationDate: say("ngày công bố", "day of the declaration")
    case .edition: say("tiêu chuẩn", "standard")
    case .note: say("ghi chú", "note")
    case .forerunners: say("hợp nhất từ", "forerunners")
    }
  }

  /// What comes of a line, as one line.
  package func sentence(_ line: ImportLine<UnitField>) -> String {
    let place = say("dòng \(line.row)", "row \(line.row)")
    switch line.outcome {
    case .added(let values):
      let said = values.map { "\(name(of: $0.field)) \(shown($0.new, of: $0.field))" }
      return "+ \(place): \(line.title)\(said.isEmpty ? "" : " (\(said.joined(separator: ", ")))")"
    case .changed(let values):
      let said = values.map { value in
        let old = value.old.isEmpty ? emptyCell : "“\(shown(value.old, of: value.field))”"
        return "\(name(of: value.field)) \(old) → “\(shown(value.new, of: value.field))”"
      }
      return "~ \(place): \(line.title): \(said.joined(separator: "; "))"
    case .unchanged: return "= \(place): \(line.title)"
    case .refused(let fault, let column):
      let where_ = column.map { say(", cột \(name(of: $0))", ", \(name(of: $0))") } ?? ""
      let title = line.title.isEmpty ? "" : "“\(line.title)”: "
      return "✗ \(place)\(where_): \(title)\(reason(fault))"
    }
  }

  /// A value as a person reads it: choices and days are kept by their keys.
  func shown(_ value: String, of field: UnitField) -> String {
    switch field {
    case .obligation:
      switch Obligation(rawValue: value) {
      case .mandatory: say("bắt buộc", "mandatory")
      case .encouraged: say("khuyến khích", "encouraged")
      case nil: value
      }
    case .declarationDate: Day(iso: value).map { date($0) } ?? value
    case .ordinal, .code, .name, .level, .kind, .parent, .telephone, .contact, .declarationNumber,
      .edition, .note, .forerunners:
      value
    }
  }
}
