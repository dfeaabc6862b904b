import Domain

/// What a check says: which rule is broken, and how both sides of it are put.
struct CheckWords {
  let rule: String
  let sides: (Discrepancy) -> String

  init(_ rule: String, _ sides: @escaping (Discrepancy) -> String) {
    self.rule = rule
    self.sides = sides
  }
}

extension Phrases {
  /// Which rule is broken.
  package func reason(_ found: Discrepancy) -> String { words(of: found).rule }

  /// The words of each check: the one table of them.
  func words(of found: Discrepancy) -> CheckWords {
    switch found.code {
    case .line:
      CheckWords(
        say("thành tiền ≠ số lượng × đơn giá", "amount ≠ quantity × norm"), printedAndHolding)
    case .formula:
      CheckWords(
        say("không khớp cách tính ghi kèm", "does not agree with its formula"), sidesOfFormula)
    case .formulaUnread:
      CheckWords(
        say(
          "cách tính ghi kèm không đọc được nên chưa kiểm", "the formula cannot be read or checked"),
        printedAlone)
    case .wordsUnread:
      CheckWords(
        say("số bằng chữ không đọc được", "the words cannot be read as an amount"), sidesOfUnread)
    case .parent:
      CheckWords(
        say("không bằng tổng các dòng con", "is not the sum of its lines"), printedAndHolding)
    case .years:
      CheckWords(say("không bằng tổng các năm", "is not the sum of its years"), printedAndHolding)
    case .yearQuantity:
      CheckWords(
        say("tiền năm ≠ số lượng năm × đơn giá", "a year's amount ≠ its quantity × norm"),
        printedAndHolding)
    case .quantity:
      CheckWords(
        say("số lượng các năm không khớp", "the quantities of the years do not agree"),
        sidesOfQuantity)
    case .unitEnded:
      CheckWords(
        say(
          "đơn vị đã kết thúc trước năm của danh sách",
          "the unit had ended before the roster's year"), sidesOfEnded)
    case .yearLeftOut:
      CheckWords(
        say(
          "còn số tiền của năm ngoài các năm của dự toán",
          "there are amounts of a year that is none of the estimate's"), sidesOfYears)
    case .maintenanceLeftOut:
      CheckWords(
        say(
          "duy trì chưa kể hết đơn vị của các năm trước",
          "maintenance leaves out units of earlier years"), sidesOfMaintenance)
    case .maintenanceEarly:
      CheckWords(
        say(
          "chi duy trì sớm hơn năm sau năm chuyển đổi",
          "maintenance is charged before the year after conversion"), sidesOfMaintenance)
    case .unitKind:
      CheckWords(
        say("đơn vị nêu tên khác loại với chỉ tiêu", "a unit named is of another kind than asked"),
        sidesOfKind)
    case .total:
      CheckWords(
        say("tổng cộng không bằng tổng các mục", "the total is not the sum of the groups"),
        printedAndHolding)
    case .words:
      CheckWords(say("số bằng chữ khác số bằng số", "words and figures differ"), printedAndHolding)
    case .text:
      CheckWords(
        say("số nêu trong kế hoạch khác dự toán", "the text of the plan gives another figure"),
        printedAndHolding)
    case .carried: CheckWords(say("sai theo dòng", "follows from a wrong line"), printedAndHolding)
    case .norm:
      CheckWords(
        found.record.kind == .normTable
          ? say("mức trần vượt tỷ lệ được hưởng", "the ceiling is above its share of another")
          : found.isOfRequest
            ? say("số đề nghị vượt mức trần", "the request is above its ceiling")
            : say("đơn giá vượt mức trần", "the norm is above its ceiling"), printedAndHolding)
    case .normLapsed:
      CheckWords(
        say(
          "mức trần thuộc bảng không còn hoặc chưa có hiệu lực",
          "the ceiling is of a table that was not in force"), sidesOfLapsedNorm)
    case .normOrder:
      CheckWords(
        say(
          "đơn giá thấp hơn của đơn vị có mức trần thấp hơn",
          "the norm is below that of units with a lower ceiling"), sidesOfNormOrder)
    case .count: CheckWords(say("số đếm không khớp", "the counts do not agree"), sidesOfCount)
    case .criteriaParent:
      CheckWords(
        say("không bằng tổng các tiêu chí con", "is not the sum of its criteria"), printedAndHolding
      )
    case .criteriaTotal:
      CheckWords(
        say("tổng điểm không bằng tổng các mục", "is not the sum of the headings"),
        printedAndHolding)
    case .criteriaRule:
      CheckWords(
        say("cách chấm không hợp với điểm tối đa", "the rule does not fit its maximum"),
        printedAndHolding)
    case .criteriaUnfinished:
      CheckWords(
        say(
          "chưa nhập xong: còn thiếu cách chấm hoặc điểm tối đa",
          "is not finished: its rule or its maximum is still to come"), printedAndHolding)
    case .criteriaWeight:
      CheckWords(
        say("trọng số đặt không đúng chỗ", "the weights do not fit the headings"), printedAndHolding
      )
    case .criteriaGrades:
      CheckWords(
        say("thang xếp loại chưa kín", "the scale has a gap or a repeated bound"), printedAndHolding
      )
    case .sheetEvent:
      CheckWords(
        say("nhật ký chấm bị sửa hoặc đứt", "the chain of events was altered or is broken"),
        printedAndHolding)
    case .sheetTwice:
      CheckWords(
        say("có hai phiếu của một đơn vị, cùng bản", "two sheets of the same unit and version"),
        printedAndHolding)
    case .criteriaChanged:
      CheckWords(
        say(
          "bộ tiêu chí bị sửa sau khi đã có phiếu chấm theo; số phiếu liên quan",
          "the set was changed after sheets were made by it; that many sheets"), printedAndHolding)
    case .otherCriteria:
      CheckWords(
        say("phiếu chưa ký theo bộ tiêu chí khác với đợt", "uses another set than its campaign"),
        sidesThatDiffer)
    case .sheetRights:
      CheckWords(
        say(
          "phiếu do chính đơn vị, đoàn khác hoặc chính người đã chấm chấm, ký hay xác nhận",
          "scored, signed or confirmed by the unit itself or another team, or by who scored it"),
        printedAndHolding)
    case .openScoring:
      CheckWords(
        say(
          "mọi đánh giá viên được chấm mọi đơn vị, không riêng đoàn của lịch; số lượt thăm",
          "any inspector may score any unit, not only the team that visits it; so many visits"),
        printedAlone)
    case .sheetCut:
      CheckWords(say("phiếu đã ký bị cắt phần cuối", "a signed sheet was cut"), sidesOfCut)
    case .sheetOther:
      CheckWords(say("phiếu khác với lúc ký", "the sheet is not what was signed"), sidesOfRegister)
    case .sheetGone:
      CheckWords(
        say("phiếu đã ký không còn trong kho", "a signed sheet is not in the store"), sidesOfGone)
    case .registerBroken:
      CheckWords(
        say(
          "sổ phiếu đã ký bị sửa hoặc thiếu; số dòng sai", "the register was altered; wrong rows"),
        printedAlone)
    case .notRegistered:
      CheckWords(
        say("phiếu đã ký chưa có trong sổ; số phiếu", "signed sheets that are missing"),
        printedAlone)
    case .stepUnsigned: CheckWords(missingSignature, printedAndHolding)
    case .keyUnknown: CheckWords(unknownKey, printedAndHolding)
    case .signatureWrong: CheckWords(wrongSignature, printedAndHolding)
    case .keyNotInForce: CheckWords(keyNotInForce, printedAndHolding)
    case .keyNotEntitled: CheckWords(keyNotEntitled, printedAndHolding)
    case .keyDoubted:
      CheckWords(
        say("ký bằng khóa không đáng tin", "signed by a key that is not trusted"),
        printedAndHolding)
    case .keyUntrusted:
      CheckWords(
        say("khóa không do thư ký có khóa cấp, hoặc bị sửa", "no secretary vouches for the key"),
        printedAlone)
    case .keyBefore:
      CheckWords(
        say(
          "các bước đã ký trước khi dùng khóa không còn như lúc đó; số bước",
          "the steps signed before keys were in use are not those of then; their count"),
        printedAndHolding)
    case .reference:
      CheckWords(
        say("trỏ tới hồ sơ không có", "points to something that does not exist"), printedAndHolding)
    case .referenceDamaged:
      CheckWords(
        say("trỏ tới hồ sơ có tệp hỏng", "points to a record whose file cannot be read"),
        printedAndHolding)
    case .unreachable:
      CheckWords(
        say("chỉ tiêu vượt quá số đã bố trí", "the target exceeds what is planned for"), sidesOfNeed
      )
    case .base:
      CheckWords(
        found.figures.count > 1
          ? say("tổng số đã nêu khác số của nhóm", "the stated base is not that of its group")
          : say("tổng số đã nêu khác số đếm được", "the stated base is not what the store counts"),
        sidesOfBase)
    case .missed:
      CheckWords(
        say("hết năm chưa đạt chỉ tiêu", "the year is over and the target not reached"),
        sidesOfMissed)
    case .basisLapsed:
      CheckWords(say("căn cứ đã hết hiệu lực", "the basis was no longer in force"), printedFields)
    case .basisTitle:
      CheckWords(
        say("tên tiêu chuẩn trong căn cứ không đúng", "the basis cites an edition that cannot be"),
        printedFields)
    case .appendixMissing:
      CheckWords(
        say("phụ lục được nhắc không có", "an appendix named is not attached"), printedFields)
    case .named:
      CheckWords(
        say("nêu tên ít hơn số đã hứa", "fewer units are named than promised"), sidesOfNeed)
    case .numberDate:
      CheckWords(
        say("số hoặc ngày khác với kế hoạch", "number or date differs from that of the plan"),
        sidesOfNumber)
    case .placeMissing:
      CheckWords(
        say("mục, khoản được dẫn không có", "a heading that the text refers to is missing"),
        sidesOfMissingPlace)
    case .placeOther:
      CheckWords(
        say(
          "mục, khoản được dẫn nói việc khác",
          "a heading that the text refers to is about something else"), sidesOfOtherPlace)
    case .sumInWords:
      CheckWords(
        say("số bằng chữ khác số đứng trước", "the words differ from the figure before them"),
        sidesOfSum)
    case .ordinal:
      CheckWords(
        say("số thứ tự lặp hoặc nhảy", "an ordinal is repeated or missing"), sidesOfOrdinal)
    case .noLead:
      CheckWords(say("chưa rõ ai chủ trì, thực hiện", "no one is named as responsible"), noSides)
    case .taskUnfinished:
      CheckWords(
        say(
          "mới có tên: chưa có dòng con, chưa rõ ai thực hiện",
          "has a name only: no rows below it, no one who is responsible"), noSides)
    case .reportYear:
      CheckWords(
        say(
          "báo cáo đã nhận chưa ghi năm nên chưa được tính",
          "a report received names no year, so it is not counted"), noSides)
    case .deadline:
      CheckWords(
        say("thời gian nằm ngoài thời kỳ kế hoạch", "the schedule is outside the plan"),
        printedFields)
    case .unitScope:
      CheckWords(
        say(
          "công bố nhiều TTHC hơn số thuộc thẩm quyền",
          "more procedures declared than the unit is in charge of"), printedUnitFields)
    case .unitLeftOut:
      CheckWords(
        say("chưa nêu lý do TTHC để ngoài hệ thống", "no reason is given for procedures left out"),
        printedUnitFields)
    case .unitStage:
      CheckWords(
        say(
          "công bố thiếu ngày hoặc ngày sai thứ tự", "a declaration has no date or is out of order"),
        printedUnitFields)
    case .unitCycle:
      CheckWords(
        say("vòng lặp: đơn vị đứng trên chính nó", "the unit belongs to itself through others"),
        printedUnitFields)
    case .unitCode:
      CheckWords(
        say(
          "mã hành chính phải là chữ số: tỉnh 2, huyện 3, xã 5",
          "official codes are digits: 2 of a province, 3 of a district, 5 of a commune"),
        printedUnitFields)
    case .unitCodeTwice:
      CheckWords(say("hai đơn vị cùng một mã", "two units have the same code"), sidesOfTwice)
    case .unitNameTwice:
      CheckWords(
        say(
          "hai đơn vị cùng tên dưới một cấp trên", "two units under one parent have the same name"),
        sidesOfTwice)
    case .unitNoKind: CheckWords(say("đơn vị chưa có loại", "the unit has no kind"), noSides)
    case .unitNoParent:
      CheckWords(
        say("đơn vị chưa có cấp trên", "the unit has no parent, while similar units do"), noSides)
    case .unitHeirGone:
      CheckWords(
        say(
          "đơn vị đã kết thúc mà đơn vị ra đời từ nó bị xoá", "it ended, and its heir was deleted"),
        sidesOfHeir)
    case .unitOverlap:
      CheckWords(
        say("thời gian của hai mục chồng nhau", "two entries overlap in time"), sidesOfOverlap)
    case .unitName:
      CheckWords(
        say(
          "tên đơn vị chỉ là số, có lẽ là mã", "the name of the unit is a number, perhaps its code"),
        printedAlone)
    case .order:
      CheckWords(say("kết thúc trước khi bắt đầu", "ends before it begins"), sidesOfOrder)
    case .noSuchDay:
      CheckWords(
        say("không có ngày như vậy trong lịch", "there is no such day"), printedAlone)
    case .measure:
      CheckWords(
        say("đơn vị tính là một con số", "a number stands for what is counted"), printedAlone)
    case .negative:
      CheckWords(
        say("đơn giá không thể âm", "a price is never negative"),
        printedAlone)
    case .unitLivesOn:
      CheckWords(
        say(
          "đơn vị đã nhập vào vẫn còn hoạt động", "a unit that was merged as a whole still exists"),
        sidesOfTakenIn)
    }
  }
}

extension Discrepancy {
  /// Whether it is about what a unit asks for.
  fileprivate var isOfRequest: Bool { if case .request = place { true } else { false } }
}
