import Domain

/// What is said of a file of an office that is not read.
extension Phrases {
  /// Why a file is not read, what is safe, and what to do.
  package func sentence(_ fault: PaperFault, file: String) -> String {
    say(
      "Không đọc được “\(file)”: \(reason(fault)) Chưa ghi gì.",
      "“\(file)” is not read: \(reason(fault)) Nothing was written.")
  }

  private func reason(_ fault: PaperFault) -> String {
    switch fault {
    case .tooLarge, .unpacksTooLarge, .packedTooTightly, .tooManyParts, .tooManyCells,
      .tooManyColumns, .tooDeep, .declaresEntities:
      return tooMuch(fault)
    case .password:
      return say(
        "tệp có mật khẩu; mở bằng Excel hoặc Word, bỏ mật khẩu rồi lưu lại.",
        "it has a password; open it in Excel or Word, take the password off and save it.")
    case .otherFile(let other): return reason(other)
    case .onlyPictures:
      return say(
        "tệp chỉ có hình ảnh, không có bảng; hình chụp bảng thì phải gõ lại.",
        "it holds pictures and no table; a picture of a table has to be typed.")
    case .noTable: return say("tệp không có bảng nào.", "it holds no table.")
    case .empty: return say("tệp trống.", "it is empty.")
    case .unknownEncoding:
      return say(
        "không nhận ra bảng mã; nêu bằng --encoding.",
        "how its letters are written is not known; say so by --encoding.")
    case .damaged(let part, let damage): return reason(damage, in: part)
    }
  }

  /// Why a file is too much to read.
  private func tooMuch(_ fault: PaperFault) -> String {
    switch fault {
    case .tooLarge(let limit):
      say("tệp lớn hơn \(mebibytes(limit)).", "it is larger than \(mebibytes(limit)).")
    case .unpacksTooLarge(let limit):
      say(
        "nội dung nén trong tệp vượt \(mebibytes(limit)).",
        "what is packed in it comes to more than \(mebibytes(limit)).")
    case .packedTooTightly(let part):
      say(
        "phần \(part) nén chặt khác thường, như tệp cố ý làm treo máy.",
        "its part \(part) is packed tighter than offices do, as in files made to do harm.")
    case .tooManyParts(let limit):
      say(
        "tệp nén có hơn \(numbers.grouped(limit)) phần.",
        "its archive has more than \(numbers.grouped(limit)) parts.")
    case .tooManyCells(let limit):
      say(
        "có hơn \(numbers.grouped(limit)) ô; chia tệp nhỏ hơn.",
        "it has more than \(numbers.grouped(limit)) cells; divide it.")
    case .tooManyColumns(let limit):
      say(
        "có ô ở ngoài cột thứ \(numbers.grouped(limit)).",
        "a cell lies beyond column \(numbers.grouped(limit)).")
    case .tooDeep(let part):
      say(
        "phần \(part) lồng nhau sâu khác thường.",
        "elements of its part \(part) stand in each other too deeply.")
    case .declaresEntities(let part):
      say(
        "phần \(part) tự khai báo kiểu (DOCTYPE), điều tệp văn phòng không có.",
        "its part \(part) declares a type of its own (DOCTYPE), which office files do not.")
    case .password, .otherFile, .onlyPictures, .noTable, .empty, .unknownEncoding, .damaged: ""
    }
  }

  /// Why a file of another kind is not read, and how it becomes one that is.
  private func reason(_ other: OtherFile) -> String {
    switch other {
    case .oldWord:
      say(
        "đây là tệp Word kiểu cũ (.doc); mở bằng Word, lưu thành .docx.",
        "it is a document of old Word (.doc); open it in Word and save it as .docx.")
    case .pdf:
      say(
        "đây là tệp PDF; chép bảng sang Excel hoặc dán vào đây.",
        "it is a PDF; copy the table into Excel, or paste it here.")
    case .picture:
      say(
        "đây là hình ảnh; hình chụp bảng thì phải gõ lại.",
        "it is a picture; a picture of a table has to be typed.")
    case .richText:
      say(
        "đây là tệp RTF; mở bằng Word, lưu thành .docx.",
        "it is RTF; open it in Word and save it as .docx.")
    case .webPage:
      say(
        "đây là trang web hoặc XML, dù tên tệp thế nào; mở bằng Excel, lưu thành .xlsx.",
        "it is a web page or XML, whatever it is called; open it in Excel and save it as .xlsx.")
    case .binaryWorkbook:
      say(
        "đây là tệp Excel nhị phân (.xlsb); mở bằng Excel, lưu thành .xlsx.",
        "it is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.")
    case .slides: say("đây là tệp trình chiếu.", "it holds slides.")
    case .oldSpreadsheet:
      say(
        "đây là bảng tính kiểu quá cũ; mở bằng Excel, lưu thành .xlsx.",
        "it is a workbook of a kind too old; open it in Excel and save it as .xlsx.")
    case .archive:
      say(
        "đây là tệp nén không phải của Excel, Word hay LibreOffice.",
        "it is an archive, not one of Excel, Word or LibreOffice.")
    case .program: say("đây là một chương trình.", "it is a program.")
    case .unknown:
      say(
        "không nhận ra loại tệp; chương trình đọc .xlsx, .xls, .ods, .docx, .csv, .tsv.",
        "its kind is not known; what is read is .xlsx, .xls, .ods, .docx, .csv, .tsv.")
    }
  }

  /// What is wrong with a part of a file.
  private func reason(_ damage: PaperDamage, in part: String) -> String {
    let place = part.isEmpty ? say("tệp", "the file") : part
    let what =
      switch damage {
      case .notAnArchive:
        say("không có mục lục của tệp nén", "the archive has no list of its parts")
      case .cutShort: say("bị cắt cụt", "it is cut short")
      case .unpacking: say("không giải nén được", "it does not unpack")
      case .checksum: say("sai mã kiểm tra", "its checksum is wrong")
      case .missing: say("không có trong tệp", "it is missing")
      case .badXML(let line):
        say("sai cú pháp ở dòng \(line)", "its syntax is wrong in line \(line)")
      case .badPlace(let text):
        say("không có ô nào là “\(text)”", "there is no cell “\(text)”")
      case .badIndex(let number):
        say("số thứ tự \(number) nằm ngoài danh sách", "number \(number) is beyond its list")
      case .badNumber(let text): say("“\(text)” không phải một số đếm", "“\(text)” is no count")
      case .openQuote(let line):
        say("dấu ngoặc kép mở ở dòng \(line) không đóng", "a quote of line \(line) does not end")
      case .loop: say("các phần trỏ vòng vào nhau", "its parts lead back to each other")
      }
    return say(
      "tệp hỏng ở \(place) (\(what)); mở bằng chương trình đã tạo ra nó rồi lưu lại.",
      "it is damaged at \(place) (\(what)); open it in the program that made it and save it again.")
  }

  private func mebibytes(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }
}
