import Domain

/// Why a row of a worksheet is not carried out.
extension Phrases {
  /// Why a row is refused, and what would help.
  package func reason(_ fault: WorksheetFault) -> String {
    switch fault {
    case .noDay:
      say(
        "thiếu ngày hiệu lực; ghi cột Ngày, hoặc nêu ngày cho cả tệp (--on).",
        "no day; write it in its column, or give one for the file (--on).")
    case .leftOut: say("không được chọn.", "it was not chosen.")
    case .tooManyDays(let count):
      say("tệp có \(count) ngày khác nhau.", "the file has \(count) different days.")
    case .badValue(let text, let fault): "“\(text)”: \(self.fault(fault))"
    case .failedFormula: say("công thức không cho kết quả.", "a formula came to no value.")
    case .unknownUnit, .severalUnits, .otherCode, .elsewhere, .codeOfAnother, .ended, .notYet:
      oldUnit(fault)
    case .saidTwice, .saidOtherwise, .codeGivenTwice, .shareOfSeveral, .sharesTooLarge, .linked:
      contradiction(fault)
    case .unknownKind(let text):
      say("không có loại đơn vị “\(text)”.", "there is no kind of unit “\(text)”.")
    case .unknownParent, .severalParents, .parentEnds, .belowDivided: place(fault)
    case .reorganisation(.kindNeeded):
      say("không rõ loại của đơn vị mới; ghi cột Loại.", "its kind is not clear; say it.")
    case .reorganisation(.parentNeeded):
      say(
        "các đơn vị cũ trực thuộc những nơi khác nhau; ghi cột Nơi trực thuộc.",
        "the old units belong to different ones; say where the new one belongs.")
    case .reorganisation(.circle), .reorganisation(.ownParent):
      say("sẽ trực thuộc chính nó.", "it would belong to itself.")
    case .reorganisation(let fault): reason(fault, asked: .commandLine) { $0.text }
    }
  }

  /// What is wrong with an old unit.
  private func oldUnit(_ fault: WorksheetFault) -> String {
    switch fault {
    case .unknownUnit(let name, let near?):
      say(
        "không có đơn vị “\(name)”; gần giống “\(near)”, viết cho đúng nếu là một.",
        "there is no unit “\(name)”; it is nearly “\(near)”, spell it so if it is the same.")
    case .unknownUnit(let name, nil):
      say("không có đơn vị “\(name)”.", "there is no unit “\(name)”.")
    case .severalUnits(let name, let count):
      say(
        "có \(count) đơn vị tên “\(name)”; ghi mã hoặc nơi trực thuộc.",
        "\(count) units are called “\(name)”; say its code or parent.")
    case .otherCode(let title, let code):
      say(
        "“\(title)” đang có mang mã \(code); nếu là một, ghi nó vào cột đơn vị cũ.",
        "“\(title)” bears the code \(code); if it is the same, write it as an old unit too.")
    case .elsewhere(let title, let parent):
      say("“\(title)” trực thuộc “\(parent)”.", "“\(title)” belongs to “\(parent)”.")
    case .codeOfAnother(let code, let title):
      say("mã \(code) là của “\(title)”.", "the code \(code) is that of “\(title)”.")
    case .ended(let name, let day):
      say("“\(name)” chỉ có đến \(date(day)).", "“\(name)” existed only until \(date(day)).")
    case .notYet(let name, let day):
      say("“\(name)” mới có từ \(date(day)).", "“\(name)” begins on \(date(day)).")
    case .noDay, .leftOut, .tooManyDays, .badValue, .failedFormula, .saidTwice, .saidOtherwise,
      .codeGivenTwice, .unknownKind, .unknownParent, .severalParents, .parentEnds, .shareOfSeveral,
      .sharesTooLarge, .belowDivided, .linked, .reorganisation:
      ""
    }
  }

  /// Which rows say what does not go together.
  private func contradiction(_ fault: WorksheetFault) -> String {
    switch fault {
    case .saidTwice(let name, let row):
      say("“\(name)” đã có ở \(self.row(row)).", "“\(name)” stands in \(self.row(row)) already.")
    case .saidOtherwise(let text, let row):
      say(
        "“\(text)” khác với \(self.row(row)), cùng một đơn vị mới.",
        "“\(text)” is not what \(self.row(row)) says of the same new unit.")
    case .codeGivenTwice(let code, let row):
      say(
        "mã \(code) đã cho đơn vị khác ở \(self.row(row)).",
        "\(self.row(row)) gives the code \(code) to another unit.")
    case .shareOfSeveral:
      say(
        "tỷ lệ chỉ ghi được ở dòng có một đơn vị cũ.",
        "a share belongs to a row with one old unit.")
    case .sharesTooLarge(let name, let total):
      say(
        "các tỷ lệ của “\(name)” cộng lại là \(percent(total)), quá 100%.",
        "the shares of “\(name)” add up to \(percent(total)), more than 100%.")
    case .linked(let row):
      say(
        "liên quan đến \(self.row(row)), dòng ấy chưa thực hiện được.",
        "it hangs together with \(self.row(row)), which is refused.")
    case .noDay, .leftOut, .tooManyDays, .badValue, .failedFormula, .unknownUnit, .severalUnits,
      .otherCode,
      .elsewhere, .codeOfAnother, .ended, .notYet, .unknownKind, .unknownParent, .severalParents,
      .parentEnds, .belowDivided, .reorganisation:
      ""
    }
  }

  /// What is wrong with where units belong.
  private func place(_ fault: WorksheetFault) -> String {
    switch fault {
    case .unknownParent(let text):
      say(
        "không có “\(text)” trong kho và trong tệp.",
        "there is no “\(text)” in the store or in the file.")
    case .severalParents(let text):
      say("có nhiều đơn vị tên “\(text)”.", "several units are called “\(text)”.")
    case .parentEnds(let text):
      say("“\(text)” cũng kết thúc.", "“\(text)” ends itself.")
    case .belowDivided(let count):
      say(
        "còn \(count) đơn vị trực thuộc không rõ về đâu; ghi dòng cho từng đơn vị.",
        "\(counted(count, "unit")) below it would have no place; write a row for each.")
    case .noDay, .leftOut, .tooManyDays, .badValue, .failedFormula, .unknownUnit, .severalUnits,
      .otherCode,
      .elsewhere, .codeOfAnother, .ended, .notYet, .saidTwice, .saidOtherwise, .codeGivenTwice,
      .unknownKind, .shareOfSeveral, .sharesTooLarge, .linked, .reorganisation:
      ""
    }
  }

  /// Hundredths of a percent as a share is written.
  private func percent(_ hundredths: Int) -> String {
    numbers.decimal(hundredths, places: 2) + "%"
  }
}
