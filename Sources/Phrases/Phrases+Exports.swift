import Domain

/// What is said of documents, workbooks and lists that leave the program.
extension Phrases {
  package var aboutExport: String {
    say(
      "Xuất văn bản Word, bảng Excel, CSV, HTML, JSON.",
      "Writes Word documents, workbooks, CSV, HTML, JSON.")
  }
  /// What can be exported.
  package func helpExportKind(_ words: [String]) -> String {
    let words = words.joined(separator: ", ")
    return say("Xuất gì: \(words).", "What to write: \(words).")
  }
  package var helpExportID: String {
    say(
      "Của hồ sơ nào; bỏ trống nếu chỉ có một, hay cần cả danh sách.",
      "Of which record; none where there is only one, or for the whole list.")
  }
  /// The endings that a file may have.
  package func helpExportFile(_ endings: [String]) -> String {
    let endings = endings.joined(separator: ", ")
    return say(
      "Tệp ghi ra; dạng theo đuôi: \(endings).", "The file; its ending says the form: \(endings).")
  }
  package var helpOverwrite: String {
    say("Ghi đè tệp đã có.", "Replaces a file that is there.")
  }
  package var helpEach: String {
    say(
      "Mỗi đơn vị một tệp: biên bản, phiếu tự chấm, công văn đôn đốc; tên đơn vị đứng sau tên tệp.",
      "A file for each unit: minutes, score forms, letters; the unit's name stands behind the file's."
    )
  }
  /// A file of another form.
  package func noSuchOfficeForm(_ file: String, _ endings: [String]) -> String {
    let endings = endings.joined(separator: ", ")
    return say(
      "Chưa biết “\(file)” là dạng gì: tên tệp phải có đuôi \(endings).",
      "“\(file)” has no known form: its name must end in \(endings).")
  }
  /// A file that is there already, with others that are.
  package func exportIsThere(_ file: String, others: Int = 0) -> String {
    let there = filesThere(file, others: others)
    return say(
      "\(there) đã có, không ghi đè. Chọn tên khác, hoặc thêm --overwrite.",
      "\(there) \(others > 0 ? "are" : "is") there already and nothing was replaced. Choose another name, or add --overwrite."
    )
  }
  private func filesThere(_ file: String, others: Int) -> String {
    let more = say(" và \(others) tệp khác", " and \(counted(others, "other file"))")
    return "“\(file)”" + (others > 0 ? more : "")
  }
  package var nothingToExport: String {
    say("Không có gì để xuất: hồ sơ này còn trống.", "There is nothing to write: it is empty.")
  }
  /// Several records, of which one must be named.
  package func exportNeedsName(_ kind: String, _ candidates: [String]) -> String {
    guard !candidates.isEmpty else {
      return say("Kho chưa có \(kind) nào.", "The store has no \(kind).")
    }
    let list = candidates.prefix(6).joined(separator: "; ") + (candidates.count > 6 ? "; …" : "")
    return say("Cần nói rõ \(kind) nào: \(list).", "Say which \(kind): \(list).")
  }
  /// A form in which something does not come.
  package func exportHasNoForm(_ ending: String, _ allowed: [String]) -> String {
    let allowed = allowed.joined(separator: ", ")
    return say(
      "Không xuất được ra .\(ending): chỉ có \(allowed).",
      "It does not come as .\(ending): only \(allowed).")
  }
  /// Several tables, of which a list of text holds one.
  package func exportSeveralTables(_ titles: [String]) -> String {
    let titles = titles.joined(separator: "; ")
    return say(
      "Một tệp CSV chỉ giữ một bảng, ở đây có nhiều: \(titles). Hãy xuất ra .xlsx.",
      "A CSV file holds one table, and there are several: \(titles). Write an .xlsx.")
  }
  package var noOfficeProgram: String {
    say(
      "Máy này không có LibreOffice nên không làm được PDF: hãy xuất .docx rồi in ra PDF.",
      "There is no LibreOffice on this machine to make a PDF: write a .docx and print that.")
  }
  package var printingFailed: String {
    say(
      "LibreOffice không làm được PDF: hãy xuất .docx rồi in ra PDF.",
      "LibreOffice made no PDF: write a .docx and print that.")
  }
  package var exportNotMade: String {
    say("Không dựng được tệp: máy thiếu bộ nhớ.", "The file could not be made: memory is short.")
  }

  /// Why something did not become a file.
  package func sentence(_ fault: OfficeFault) -> String {
    switch fault {
    case .form(let form, let allowed):
      exportHasNoForm(form.rawValue, allowed.map { "." + $0.rawValue })
    case .severalTables(let titles): exportSeveralTables(titles)
    case .notMade: exportNotMade
    case .noPrinter: noOfficeProgram
    case .notPrinted: printingFailed
    case .unreadableModel(let file, let fault): sentence(fault, file: file)
    case .model(let file, let fault, let known): modelNotFilled(file, fault, known)
    }
  }

  /// Why a model document of the store was not filled in, and what a mark may be called.
  private func modelNotFilled(_ file: String, _ fault: ModelFault, _ known: [String]) -> String {
    let known = known.map { "{{\($0)}}" }.joined(separator: " ")
    switch fault {
    case .unknownMarks(let names):
      let names = names.map { "{{\($0)}}" }.joined(separator: " ")
      return say(
        "Văn bản mẫu \(file) có trường không tồn tại: \(names). Chưa ghi gì. Có thể dùng: \(known)",
        "The model \(file) names fields that do not exist: \(names). Nothing was written. There are: \(known)"
      )
    case .crowdedMarks(let names):
      let names = names.map { "{{\($0)}}" }.joined(separator: " ")
      return say(
        "Trong văn bản mẫu \(file), \(names) gồm nhiều đoạn: phải đứng riêng một đoạn. Chưa ghi gì.",
        "In the model \(file), \(names) takes several paragraphs: it must stand alone in one. Nothing was written."
      )
    case .differsInMargin(let part):
      return say(
        "Văn bản mẫu \(file) có trường ở đầu hoặc chân trang (\(part)) mà mỗi văn bản một khác: "
          + "xuất mỗi đơn vị một tệp, hoặc chuyển trường vào thân. Chưa ghi gì.",
        "The model \(file) has fields in a head or foot (\(part)) that differ from one document to "
          + "the next: write one file each, or move them into the text. Nothing was written.")
    case .notMade: return exportNotMade
    }
  }
}

extension Phrases {
  package var exportText: String {
    say(
      "Ghi ra một tệp để ký, gửi, in hay tính tiếp. Kho không đổi.",
      "Writes a file to be signed, sent, printed or worked with. The store stays as it is.")
  }
  package var exportHint: String {
    say(
      "Enter ở ô cuối: xuất · Esc thôi · F1 giải thích ô",
      "Enter in the last field writes · Esc cancels · F1 explains")
  }
  package var exportWhat: String { say("Xuất gì", "What") }
  package var exportWhatHelp: String {
    say(
      "Văn bản của hồ sơ đang xem, hay bảng đúng như đang hiện: cột, lọc, thứ tự; đã đánh dấu dòng thì chỉ các dòng ấy.",
      "A document of what is looked at, or the table as it is seen: columns, filter, order; the marked rows alone where any are."
    )
  }
  package var exportForm: String { say("Dạng tệp", "Form") }
  package var exportFormHelp: String {
    say(
      "Word để ký và sửa tiếp, Excel để tính, CSV cho phần mềm khác, HTML để xem và in; Xem trên màn hình thì chưa ghi gì. "
        + "Tên tệp có đuôi thì theo đuôi.",
      "Word to be signed and edited, Excel to be worked with, CSV for other programs, HTML to look at; looked at here "
        + "nothing is written. An ending of the name decides."
    )
  }
  package var exportFile: String { say("Tên tệp", "File") }
  package var exportFileHelp: String {
    say(
      "Để trống thì tệp mang tên của nội dung, trong thư mục nhà (~). Tệp đã có thì được hỏi lại.",
      "Left blank it is named after what is in it, in your own folder (~). A file that is there is asked about."
    )
  }
  package var exporting: String {
    say("Đang xuất … (Esc: thôi)", "Writing … (Esc stops it)")
  }
  /// Which file of how many is being written.
  package func exporting(_ done: Int, of all: Int) -> String {
    say(
      "Đang xuất tệp \(done)/\(all) … (Esc: thôi)",
      "Writing file \(done) of \(all) … (Esc stops it)")
  }
  /// Writing was broken off.
  package func exportCancelled(_ written: Int) -> String {
    written == 0
      ? say("Đã thôi xuất, chưa ghi tệp nào.", "Stopped; no file was written.")
      : say("Đã thôi xuất; đã ghi \(written) tệp.", "Stopped; \(counted(written, "file")) written.")
  }
  /// Where it was written.
  package func exported(_ file: String, others: Int) -> String {
    guard others > 0 else { return say("Đã xuất ra \(file)", "Wrote \(file)") }
    return say("Đã xuất \(others + 1) tệp: \(file) …", "Wrote \(others + 1) files: \(file) …")
  }
  /// What is written out is looked at instead.
  package var exportShown: String { say("Xem trên màn hình", "Look at it here") }
  /// The same as one file for each document.
  package func eachByItself(_ name: String) -> String {
    say("\(name), mỗi đơn vị một tệp", "\(name), a file for each unit")
  }
  /// Whether a file that is there is to be replaced.
  package func overwriteQuestion(_ file: String, others: Int = 0) -> String {
    let there = filesThere(file, others: others)
    guard others > 0 else {
      return say("\(there) đã có. Ghi đè tệp đó?", "\(there) is there already. Replace it?")
    }
    return say(
      "\(there) đã có. Ghi đè cả \(others + 1) tệp?",
      "\(there) are there already. Replace all \(others + 1)?")
  }
  package var overwriteFile: String { say("Ghi đè", "Replace") }

  /// A form of file.
  package func officeForm(_ form: OfficeForm) -> String {
    switch form {
    case .docx: say("Word (.docx)", "Word (.docx)")
    case .xlsx: say("Excel (.xlsx)", "Excel (.xlsx)")
    case .csv: say("CSV (.csv)", "CSV (.csv)")
    case .tsv: say("Bảng cách bằng tab (.tsv)", "Tab-separated (.tsv)")
    case .md: say("Markdown (.md)", "Markdown (.md)")
    case .html: say("Trang web (.html)", "Web page (.html)")
    case .json: say("JSON (.json)", "JSON (.json)")
    case .pdf: say("PDF (.pdf)", "PDF (.pdf)")
    }
  }

  /// Something that can be written out, with the record that it is about.
  package func officeRequest(_ request: OfficeRequest, _ title: String) -> String {
    switch request {
    case .plan: say("Kế hoạch: \(title)", "Plan: \(title)")
    case .estimate: say("Dự toán: \(title)", "Estimate: \(title)")
    case .rosters: say("Danh sách kèm: \(title)", "Rosters: \(title)")
    case .minutes(let sheets):
      sheets.count == 1
        ? say("Biên bản của phiếu này", "Minutes of this sheet")
        : say("Biên bản của \(sheets.count) phiếu", "Minutes of \(sheets.count) sheets")
    case .scoreForms(_, let units):
      units.count == 1
        ? say("Phiếu tự chấm của đơn vị này", "Self-score form of this unit")
        : say("Phiếu tự chấm của các đơn vị", "Self-score forms of all units")
    case .decision: say("Quyết định lập đoàn, lịch: \(title)", "Decision on teams: \(title)")
    case .notice: say("Thông báo kiểm tra, lịch: \(title)", "Notice of visits: \(title)")
    case .findings: say("Điểm không phù hợp: \(title)", "Findings: \(title)")
    case .campaign: say("Báo cáo kết quả: \(title)", "Report on results: \(title)")
    case .annual(_, let year):
      say("Báo cáo năm \(year): \(title)", "Report on \(year): \(title)")
    case .targets(_, let year):
      say("Báo cáo chỉ tiêu năm \(year): \(title)", "Targets of \(year): \(title)")
    case .reminders(let year):
      say("Công văn đôn đốc năm \(year)", "Reminder letters of \(year)")
    case .dashboard(let year, _):
      say("Trang tổng quan năm \(year)", "Overview of \(year)")
    case .ranking: say("Bảng xếp hạng: \(title)", "Ranking: \(title)")
    case .months(_, let year):
      say("Tiến độ các tháng năm \(year): \(title)", "Months of \(year): \(title)")
    case .due(let year): say("Việc đến hạn năm \(year)", "What is due in \(year)")
    case .discrepancies: say("Sai lệch của cả kho", "What does not agree in the store")
    case .table(let table):
      say("Bảng đang xem: \(table.title)", "The table as seen: \(table.title)")
    }
  }

  /// The heading of a column whose figures are money in the smallest unit.
  package func inDong(_ heading: String) -> String {
    say("\(heading) (đồng)", "\(heading) (dong)")
  }
}
