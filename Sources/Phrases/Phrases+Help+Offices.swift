extension Phrases {
  /// What a field of committees means, by its place; nil for any other.
  func committeeHelp(_ place: String) -> String? {
    switch place {
    case "name":
      say(
        "Tên ban như quyết định thành lập, ví dụ Ban Chỉ đạo ISO tỉnh Điện Biên.",
        "The name of the committee as its decision has it.")
    case "level":
      say(
        "Ban của tỉnh hay của huyện; cấp huyện không còn từ ngày 1/7/2025.",
        "Whether it is of the province or of a district; there are no districts since 1 "
          + "July 2025.")
    case "owner":
      say(
        "Cơ quan mà ban giúp việc, ví dụ UBND tỉnh Điện Biên.",
        "The unit that it steers for, such as the people's committee of the province.")
    case "decision":
      say(
        "Số quyết định thành lập hoặc kiện toàn ban, ví dụ 123/QĐ-UBND.",
        "The number of the decision that set it up, such as 123/QĐ-UBND.")
    case "date":
      say(
        "Ngày ký quyết định ấy.",
        "The day of that decision.")
    case "members":
      say(
        "Thành viên và tổ chuyên môn giúp việc, ghi theo chức vụ, không ghi tên người.",
        "Its members and its support group, by office and never by person.")
    case "members.office":
      say(
        "Chức vụ, ví dụ Giám đốc Sở Khoa học và Công nghệ.",
        "The office, such as the director of the department of science.")
    case "members.role":
      say(
        "Vai trò trong ban: thường Phó Chủ tịch UBND tỉnh là trưởng ban, Giám đốc Sở KH&CN "
          + "là phó trưởng ban.",
        "What the office does in it: as a rule a vice chairman heads it.")
    case "members.unit":
      say(
        "Cơ quan của chức vụ ấy.",
        "The unit in which the office is.")
    case "members.telephone":
      say(
        "Điện thoại để liên hệ, ví dụ 0215 3825 123.",
        "The telephone, such as 0215 3825 123.")
    case "note":
      say(
        "Điều cần nhớ về ban, ngoài các ô khác.",
        "What else is to be remembered of it.")
    default: nil
    }
  }

  /// What a field of training means, by its place; nil for any other.
  func trainingHelp(_ place: String) -> String? {
    switch place {
    case "title":
      say(
        "Tên lớp, ví dụ Tập huấn chấm điểm trên phần mềm.",
        "The name of the course.")
    case "sort":
      say(
        "Dạy gì: nhận thức chung, đánh giá nội bộ, nghiệp vụ thư ký, chấm điểm.",
        "What is taught: awareness, internal audit, the secretary's work, scoring.")
    case "plan":
      say(
        "Kế hoạch có lớp này.",
        "The plan to which it belongs.")
    case "year":
      say(
        "Năm mở lớp, ví dụ 2022.",
        "The year in which it is held.")
    case "schedule":
      say(
        "Thời gian như kế hoạch nêu khi chưa định ngày, ví dụ Tháng 7-9/2022.",
        "When, as the plan says it, where no days are set.")
    case "from":
      say(
        "Ngày khai giảng.",
        "Its first day.")
    case "to":
      say(
        "Ngày bế giảng.",
        "Its last day.")
    case "venue":
      say(
        "Nơi mở lớp, ví dụ Hội trường Sở KH&CN.",
        "Where it is held, such as the hall of the department.")
    case "groups":
      say(
        "Các nhóm đơn vị cử người dự.",
        "The groups whose people come.")
    case "classes":
      say(
        "Số lớp, ví dụ 10 (mỗi huyện một lớp).",
        "How many classes, such as 10, one for each district.")
    case "days":
      say(
        "Mỗi lớp bao nhiêu ngày, ví dụ 2.",
        "How many days a class takes, such as 2.")
    case "peoplePerClass":
      say(
        "Mỗi lớp bao nhiêu người, ví dụ 50.",
        "How many people a class has, such as 50.")
    case "turns":
      say(
        "Tổng số lượt người, khi kế hoạch tính theo lượt chứ không theo lớp, ví dụ 12.",
        "How many turns in all, where the plan counts these and no classes, such as 12.")
    case "lecturer":
      say(
        "Chức vụ, cơ quan hoặc tổ chức giảng dạy.",
        "The office or body that teaches.")
    case "materials":
      say(
        "Tài liệu phát cho lớp.",
        "What the class is given to read.")
    case "lines":
      say(
        "Các dòng dự toán chi cho lớp.",
        "The lines of estimates that pay for it.")
    case "attendance":
      say(
        "Từng đơn vị được cử và đã dự bao nhiêu người; dùng cho tiêu chí cử đủ người dự lớp.",
        "How many people each unit was to send and sent; a criterion goes by it.")
    case "attendance.unit":
      say(
        "Đơn vị cử người.",
        "The unit that sends people.")
    case "attendance.invited":
      say(
        "Số người được cử, ví dụ 3.",
        "How many were to come, such as 3.")
    case "attendance.people":
      say(
        "Số người đã dự, ví dụ 2.",
        "How many came, such as 2.")
    case "note":
      say(
        "Điều cần nhớ về lớp, ngoài các ô khác.",
        "What else is to be remembered of it.")
    default: nil
    }
  }

  /// What a field of meetings means, by its place; nil for any other.
  func meetingHelp(_ place: String) -> String? {
    switch place {
    case "title":
      say(
        "Tên cuộc họp, ví dụ Họp Ban chỉ đạo ISO tỉnh 6 tháng đầu năm.",
        "The name of the meeting.")
    case "committee":
      say(
        "Ban chỉ đạo họp.",
        "The committee that meets.")
    case "plan":
      say(
        "Kế hoạch có cuộc họp này.",
        "The plan to which it belongs.")
    case "date":
      say(
        "Ngày họp; chưa định ngày thì ghi ở ô Thời gian.",
        "The day of the meeting.")
    case "schedule":
      say(
        "Thời gian như kế hoạch nêu khi chưa định ngày, ví dụ Tháng 6-8/2022.",
        "When, as the plan says it, where no day is set.")
    case "venue":
      say(
        "Nơi họp, ví dụ phòng họp UBND tỉnh.",
        "Where it is held.")
    case "minutes":
      say(
        "Số biên bản hoặc thông báo kết luận, ví dụ 12/TB-BCĐ.",
        "The number of its minutes, such as 12/TB-BCĐ.")
    case "agenda":
      say(
        "Các việc đưa ra họp, theo thứ tự.",
        "What it speaks of, in order.")
    case "agenda.ordinal":
      say(
        "Số thứ tự của việc.",
        "The ordinal of the item.")
    case "agenda.content":
      say(
        "Việc đưa ra họp, ví dụ Kết quả chấm điểm năm.",
        "What is spoken of, such as the results of the year.")
    case "conclusions":
      say(
        "Các kết luận, mỗi kết luận có người thực hiện và hạn; chưa xong thì hiện ở danh "
          + "sách đến hạn.",
        "What it concluded, with who sees to it by when; what is open shows among what is due.")
    case "conclusions.content":
      say(
        "Kết luận điều gì.",
        "What was concluded.")
    case "conclusions.owner":
      say(
        "Ai thực hiện, bằng lời.",
        "Who sees to it, in words.")
    case "conclusions.unit":
      say(
        "Các đơn vị trong kho phải thực hiện.",
        "The units of the store that see to it.")
    case "conclusions.due":
      say(
        "Hạn phải xong.",
        "By when it is to be done.")
    case "conclusions.done":
      say(
        "Ngày đã xong; để trống là chưa.",
        "The day on which it was done; blank while it is not.")
    case "lines":
      say(
        "Các dòng dự toán chi cho cuộc họp.",
        "The lines of estimates that pay for it.")
    case "note":
      say(
        "Điều cần nhớ về cuộc họp, ngoài các ô khác.",
        "What else is to be remembered of it.")
    default: nil
    }
  }

  /// What a field of bodies means, by its place; nil for any other.
  func bodyHelp(_ place: String) -> String? {
    switch place {
    case "name":
      say(
        "Tên tổ chức như giấy chứng nhận hoạt động.",
        "The name of the body as its certificate has it.")
    case "sort":
      say(
        "Tổ chức tư vấn, chứng nhận hay đào tạo.",
        "Whether it is a consultant, a certification or a training body.")
    case "accreditation":
      say(
        "Giấy chứng nhận đăng ký hoạt động: số và nơi cấp.",
        "By what it may do its work: number and issuer.")
    case "contract":
      say(
        "Số hợp đồng với Ban chỉ đạo hoặc cơ quan thường trực, ví dụ 05/HĐ-TĐC.",
        "The number of the contract, such as 05/HĐ-TĐC.")
    case "date":
      say(
        "Ngày ký hợp đồng.",
        "The day of the contract.")
    case "units":
      say(
        "Các đơn vị mà tổ chức tư vấn hoặc chứng nhận.",
        "The units that it serves.")
    case "checks":
      say(
        "Các lần Ban chỉ đạo kiểm tra hoạt động của tổ chức.",
        "The checks of its work by the committee.")
    case "checks.date":
      say(
        "Ngày kiểm tra.",
        "The day of the check.")
    case "checks.result":
      say(
        "Kết quả, ví dụ đạt, hoặc điều phải khắc phục.",
        "What came of it, such as what has to be put right.")
    case "checks.note":
      say(
        "Điều cần nhớ về lần kiểm tra.",
        "What else is to be remembered of it.")
    case "telephone":
      say(
        "Điện thoại của tổ chức, ví dụ 024 3756 1025.",
        "The telephone of the body.")
    case "note":
      say(
        "Điều cần nhớ về tổ chức, ngoài các ô khác.",
        "What else is to be remembered of it.")
    default: nil
    }
  }

  /// What a field of remarks means, by its place; nil for any other.
  func remarkHelp(_ place: String) -> String? {
    switch place {
    case "about":
      say(
        "Vướng mắc, đề xuất về việc gì, một câu.",
        "What it is about, in a line.")
    case "unit":
      say(
        "Đơn vị nêu, khi là đơn vị của kho.",
        "The unit that raised it, where it is one of the store.")
    case "sender":
      say(
        "Nơi nêu, bằng lời, khi không có trong kho.",
        "Who raised it, in words, where the store does not know it.")
    case "number":
      say(
        "Số và ký hiệu văn bản nêu, ví dụ 88/UBND-VX.",
        "Number and symbol of its letter, such as 88/UBND-VX.")
    case "date":
      say(
        "Ngày của văn bản ấy.",
        "The day of that letter.")
    case "content":
      say(
        "Nội dung kiến nghị, nhiều đoạn được.",
        "What it says, in paragraphs.")
    case "answer":
      say(
        "Trả lời thế nào.",
        "How it was answered.")
    case "answered":
      say(
        "Ngày trả lời; để trống là chưa trả lời.",
        "The day of the answer; blank while there is none.")
    case "answeredBy":
      say(
        "Cơ quan trả lời, ví dụ Sở Tài chính.",
        "The office that answered, such as Sở Tài chính.")
    default: nil
    }
  }
}
