import Domain

/// What is said of how a file was read.
extension Phrases {
  /// A note as one sentence, with how the file is read otherwise.
  package func sentence(_ note: ReadingNote, asked desk: ReorganisationDesk) -> String {
    switch note {
    case .formulasWithoutValue, .failedCells: cells(note)
    case .hiddenSheets, .hiddenRows, .hiddenColumns: hidden(note, desk)
    case .encoding(let encoding, let sample, let isGiven):
      isGiven
        ? say(
          "Đọc theo \(name(encoding)): “\(sample)”.", "Read as \(name(encoding)): “\(sample)”.")
        : say(
          "Bảng mã nhận ra: \(name(encoding)), như “\(sample)”; sai thì nêu bằng "
            + "\(otherwise(desk, "--encoding")).",
          "Read as \(name(encoding)), such as “\(sample)”; where wrong, say so by "
            + "\(otherwise(desk, "--encoding")).")
    case .delimiter(let delimiter):
      say("Các ô cách nhau bằng \(name(delimiter)).", "Cells are divided by \(name(delimiter)).")
    case .legacyFonts(let fonts, let sample):
      say(
        "Chữ trong phông \(fonts.joined(separator: ", ")) được đổi sang Unicode, như “\(sample)”.",
        "Text in \(fonts.joined(separator: ", ")) was turned into Unicode, such as “\(sample)”.")
    case .macros:
      say("Tệp có macro; không macro nào được chạy.", "It has macros; none was run.")
    case .externalLinks(let count):
      say(
        "Tệp có \(count) liên kết ra ngoài; không liên kết nào được mở.",
        "It has \(counted(count, "link")) to other files; none was followed.")
    case .strayNames(let count):
      say(
        "\(count) tên trong tệp nén dẫn ra ngoài (../); không có gì được giải nén ra đĩa.",
        "\(counted(count, "name")) in the archive lead out of it (../); nothing is unpacked to disk."
      )
    case .trackedChanges(let deletions, let insertions):
      say(
        "Có thay đổi đang theo dõi: bỏ \(deletions) chỗ đã xoá, giữ \(insertions) chỗ thêm.",
        "Changes are tracked: \(counted(deletions, "deletion")) left out, "
          + "\(counted(insertions, "insertion")) kept.")
    case .pictures(let count):
      say("\(count) hình không được đọc.", "\(counted(count, "picture")) not read.")
    case .chartSheets(let names):
      say(
        "Trang chỉ có biểu đồ, không đọc: \(names.joined(separator: ", ")).",
        "Sheets with a chart only, not read: \(names.joined(separator: ", ")).")
    }
  }

  /// What is said of cells that say less than they should.
  private func cells(_ note: ReadingNote) -> String {
    switch note {
    case .formulasWithoutValue(let count, let first, let table):
      say(
        "\(table): \(count) công thức không có giá trị (đầu tiên \(first)), coi như ô trống; mở "
          + "bằng Excel rồi lưu lại.",
        "\(table): \(counted(count, "formula")) without a value (first \(first)), taken as blank; "
          + "open it in Excel and save it.")
    case .failedCells(let count, let first, let text, let table):
      say(
        "\(table): \(count) ô báo lỗi (đầu tiên \(first): \(text)).",
        "\(table): \(counted(count, "cell")) with an error (first \(first): \(text)).")
    case .hiddenSheets, .hiddenRows, .hiddenColumns, .encoding, .delimiter, .legacyFonts, .macros,
      .externalLinks, .strayNames, .trackedChanges, .pictures, .chartSheets:
      ""
    }
  }

  /// What is said of what is hidden.
  private func hidden(_ note: ReadingNote, _ desk: ReorganisationDesk) -> String {
    switch note {
    case .hiddenSheets(let names, let areRead):
      say(
        "Trang ẩn \(left(areRead, desk)): \(names.joined(separator: ", ")).",
        "Hidden sheets \(left(areRead, desk)): \(names.joined(separator: ", ")).")
    case .hiddenRows(let count, let first, let table, let areRead):
      say(
        "\(table): \(count) dòng ẩn \(left(areRead, desk)) (đầu tiên dòng \(first)).",
        "\(table): \(counted(count, "hidden row")) \(left(areRead, desk)) (first: row \(first)).")
    case .hiddenColumns(let letters, let table, let areRead):
      say(
        "\(table): cột ẩn \(left(areRead, desk)): \(letters.prefix(20).joined(separator: ", ")).",
        "\(table): hidden columns \(left(areRead, desk)): \(letters.prefix(20).joined(separator: ", "))."
      )
    case .formulasWithoutValue, .failedCells, .encoding, .delimiter, .legacyFonts, .macros,
      .externalLinks, .strayNames, .trackedChanges, .pictures, .chartSheets:
      ""
    }
  }

  private func left(_ areRead: Bool, _ desk: ReorganisationDesk) -> String {
    let key = otherwise(desk, "--hidden")
    return areRead
      ? say("được đọc cả", "read as well")
      : say("bị bỏ qua (\(key) để đọc)", "left out (\(key) reads them)")
  }

  /// By what a file is read otherwise.
  private func otherwise(_ desk: ReorganisationDesk, _ option: String) -> String {
    switch desk {
    case .screen: "Alt-W"
    case .commandLine: option
    }
  }

  /// A row of a file, of several tables with the number of its table.
  package func row(_ number: Int) -> String {
    let place = PaperPlace(number)
    guard let table = place.table else { return say("dòng \(number)", "row \(number)") }
    return say("dòng \(place.row) của bảng \(table)", "row \(place.row) of table \(table)")
  }
  /// The same where there is little room: `2:15` is row 15 of the second table.
  package func rowNumber(_ number: Int) -> String {
    let place = PaperPlace(number)
    return place.table.map { "\($0):\(place.row)" } ?? String(number)
  }
  /// That several tables have the same headings, of which one is read.
  package func alikeTables(_ tables: [PaperTable]) -> String {
    let list = tables.prefix(12).map(title(of:)).joined(separator: ", ")
    let more = tables.count > 12 ? "…" : ""
    return say(
      "\(tables.count) bảng cùng tiêu đề: \(list)\(more).",
      "\(counted(tables.count, "table")) with the same headings: \(list)\(more).")
  }

  /// What a way of writing letters is called.
  package func name(_ encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16"
    case .utf16BigEndian: "UTF-16 BE"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (.VnTime)"
    case .vni: "VNI"
    }
  }

  private func name(_ delimiter: TextDelimiter) -> String {
    switch delimiter {
    case .tab: say("tab", "tabs")
    case .semicolon: say("dấu chấm phẩy", "semicolons")
    case .comma: say("dấu phẩy", "commas")
    case .bar: say("dấu |", "bars")
    }
  }
}
