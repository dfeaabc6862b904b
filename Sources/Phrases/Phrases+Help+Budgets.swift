extension Phrases {
  /// What a field of estimates means, by its place; nil for any other.
  func budgetHelp(_ place: String) -> String? {
    switch place {
    case "title":
      say(
        "Tên dự toán hay khái toán như in ở đầu bảng.",
        "The title of the estimate as its table prints it.")
    case "plan":
      say(
        "Kế hoạch mà dự toán kèm theo.",
        "The plan with which the estimate goes.")
    case "state":
      say(
        "Dự toán đã đến bước nào, từ dự thảo đến đã quyết toán.",
        "How far the estimate has come, from draft to settled.")
    case "moneyUnit":
      say(
        "Bảng viết theo đồng, nghìn đồng hay triệu đồng; mọi số tiền trong bảng hiện và gõ "
          + "theo đơn vị này.",
        "Whether the table is in đồng, thousands or millions; all its amounts are shown "
          + "and typed in that unit.")
    case "normHeading":
      say(
        "Tên cột đơn giá như bảng in: Đơn giá, Định mức, Mức chi.",
        "What the table calls the column of norms: Đơn giá, Định mức.")
    case "years":
      say(
        "Các năm có cột riêng trong bảng, ví dụ 2018-2020; dự toán một năm thì để trống.",
        "The years that have a column of their own, such as 2018-2020; blank for an "
          + "estimate of one year.")
    case "lines":
      say(
        "Các dòng của bảng theo thứ tự in; dòng con đứng dưới dòng cha.",
        "The lines of the table in their order, each part below its whole.")
    case "lines.ordinal":
      say(
        "Số thứ tự như bảng in: II, 1, 1.1; để trống cho dòng không đánh số.",
        "The ordinal as the table prints it: II, 1, 1.1; blank for a line without one.")
    case "lines.content":
      say(
        "Chi cho việc gì, ví dụ Thuê hội trường.",
        "What the money is for, such as the hire of a hall.")
    case "lines.measure":
      say(
        "Đếm bằng gì: cuộc, chuyến, xã, đơn vị.",
        "What is counted: meetings, trips, communes.")
    case "lines.quantity":
      say(
        "Số lượng, ví dụ 10 hoặc 0,5; gõ kèm đơn vị (10 cuộc) thì ĐVT được điền luôn.",
        "How many, such as 10 or 0.5; with its measure behind it that is filled in too.")
    case "lines.norm":
      say(
        "Giá của một đơn vị, theo đơn vị tiền của bảng, ví dụ 26,4.",
        "What one costs, in the money unit of the table, such as 26.4.")
    case "lines.amount":
      say(
        "Thành tiền như bảng in; khác số lượng × đơn giá hay tổng dòng con thì chương "
          + "trình báo, không tự sửa.",
        "The amount as printed; where it is not what follows the program tells, and "
          + "changes nothing.")
    case "lines.years":
      say(
        "Phần của từng năm có cột trong bảng.",
        "What the line has in the column of each year.")
    case "lines.years.amount":
      say(
        "Số tiền của năm như bảng in.",
        "The amount of that year as printed.")
    case "lines.years.quantity":
      say(
        "Số lượng của năm, ví dụ 62 xã năm 2018.",
        "The quantity of that year, such as 62 communes in 2018.")
    case "lines.years.typed":
      say(
        "Số của năm đúng như bản giấy viết, khi khác cách chương trình hiện.",
        "The figure of that year exactly as the paper writes it, where we show it otherwise.")
    case "lines.formula":
      say(
        "Cách tính bằng lời như bản giấy: 500 người × 20.000 đồng × 2 ngày; chương trình "
          + "tính lại và so.",
        "How the amount came about: 500 người × 20.000 đồng × 2 ngày; it is computed and "
          + "compared.")
    case "lines.parts":
      say(
        "Các số đếm nêu trong nội dung mà cộng lại là số lượng, ví dụ 62 xã + 61 cơ quan.",
        "The counts that the content names and that make up the quantity.")
    case "lines.parts.count":
      say(
        "Bao nhiêu, ví dụ 62.",
        "How many, such as 62.")
    case "lines.parts.name":
      say(
        "Của cái gì, ví dụ xã.",
        "Of what, such as communes.")
    case "lines.source":
      say(
        "Nguồn kinh phí: ngân sách tỉnh cấp cho BCĐ, sự nghiệp khoa học và công nghệ, ngân "
          + "sách huyện.",
        "Where the money comes from: the province's budget, science funds, a district.")
    case "lines.performer":
      say(
        "Đơn vị chi khoản này, như bản giấy.",
        "The unit that spends it, as printed.")
    case "lines.time":
      say(
        "Chi vào lúc nào, như bản giấy, ví dụ Quý III/2022.",
        "When it is spent, as printed.")
    case "lines.purpose":
      say(
        "Cho xây dựng, chuyển đổi hay duy trì hệ thống; để trống thì theo dòng cha. Dùng "
          + "để so số duy trì với số đã xây dựng.",
        "Whether it is for building systems or for keeping them up; blank: as the line above.")
    case "lines.parent":
      say(
        "Dòng lớn mà dòng này là một phần; để trống là dòng cấp cao nhất.",
        "The line of which it is a part; blank at the outermost level.")
    case "lines.typed":
      say(
        "Các số đúng như bản giấy viết, khi khác cách chương trình hiện, ví dụ 02 hay 26.4.",
        "The figures exactly as the paper writes them, where we show them otherwise, such as 02.")
    case "lines.typed.quantity":
      say(
        "Số lượng đúng như bản giấy, ví dụ 01.",
        "The quantity exactly as printed, such as 01.")
    case "lines.typed.norm":
      say(
        "Đơn giá đúng như bản giấy, ví dụ 26.4.",
        "The norm exactly as printed, such as 26.4.")
    case "lines.typed.amount":
      say(
        "Thành tiền đúng như bản giấy.",
        "The amount exactly as printed.")
    case "lines.note":
      say(
        "Điều cần nói thêm về dòng, như cột Ghi chú của bản giấy.",
        "What else is to be said of the line, as the column of notes on paper.")
    case "lines.ceiling":
      say(
        "Dòng của bảng định mức giới hạn đơn giá này; so theo bảng có hiệu lực vào ngày của kế hoạch, "
          + "vượt mức thì chương trình nhắc, không chặn (Thông tư 116/2015/TT-BTC).",
        "The row of the norm table that limits the norm, as in force on the day of the plan; above it "
          + "is a warning (Circular 116/2015/TT-BTC).")
    case "total":
      say(
        "Dòng Tổng cộng như bảng in.",
        "The grand total as the table prints it.")
    case "total.amount":
      say(
        "Tổng cộng như bảng in; khác tổng các nhóm thì chương trình báo.",
        "The total as printed; another than the sum of the groups is told.")
    case "total.years":
      say(
        "Tổng cộng của từng năm.",
        "The total of each year.")
    case "total.years.amount":
      say(
        "Tổng của năm như bảng in.",
        "The total of that year as printed.")
    case "total.years.quantity":
      say(
        "Số lượng của năm nếu bảng có in ở dòng tổng.",
        "The quantity of that year, where the total has one.")
    case "total.years.typed":
      say(
        "Tổng của năm đúng như bản giấy viết.",
        "The total of that year exactly as the paper writes it.")
    case "words":
      say(
        "Tổng cộng bằng chữ như in dưới bảng, ví dụ Hai trăm linh sáu triệu đồng chẵn; "
          + "khác số thì chương trình báo.",
        "The total in words as printed below the table; another than the figure is told.")
    case "footnote":
      say(
        "Căn cứ để lập dự toán, như ghi dưới bảng, ví dụ Thông tư 116/2015/TT-BTC.",
        "What the estimate is based on, as stated below its table.")
    case "decisions":
      say(
        "Các bước của dự toán: lập, thẩm định, phê duyệt, giao, quyết toán, với văn bản "
          + "của từng bước.",
        "The steps on its way to the money, with the paper of each.")
    case "decisions.step":
      say(
        "Bước nào: lập dự toán, thẩm định, phê duyệt, giao, quyết toán.",
        "Which step: estimate, appraisal, approval, allotment, settlement.")
    case "decisions.number":
      say(
        "Số và ký hiệu văn bản của bước, ví dụ 42/QĐ-KHCN.",
        "Number and symbol of the paper, such as 42/QĐ-KHCN.")
    case "decisions.date":
      say(
        "Ngày ký văn bản ấy.",
        "The day on which it was signed.")
    case "decisions.office":
      say(
        "Cơ quan quyết định, ví dụ Sở Tài chính.",
        "Who decides, such as Sở Tài chính.")
    case "decisions.amount":
      say(
        "Số tiền được quyết ở bước này.",
        "The amount that was decided.")
    case "decisions.note":
      say(
        "Điều cần nhớ về bước này.",
        "What else is to be remembered of it.")
    case "requests":
      say(
        "Số tiền các đơn vị đề nghị để tổng hợp vào dự toán.",
        "What units ask for, to be put together in the estimate.")
    case "requests.unit":
      say(
        "Đơn vị đề nghị.",
        "The unit that asks.")
    case "requests.amount":
      say(
        "Số tiền đề nghị.",
        "How much it asks for.")
    case "requests.date":
      say(
        "Ngày của văn bản đề nghị.",
        "The day of its letter.")
    case "requests.ceiling":
      say(
        "Dòng của bảng định mức giới hạn số đề nghị này; vượt thì được báo.",
        "The entry of a norm table that limits this request; what is above it is told.")
    case "requests.note":
      say(
        "Điều cần nhớ, ví dụ số văn bản đề nghị.",
        "What else is to be remembered, such as the number of the letter.")
    case "eligible":
      say(
        "Những khoản mà ngân sách tỉnh bảo đảm chi, như mục kinh phí của kế hoạch kê.",
        "What may be paid out of the estimate, as the plan lists it.")
    case "eligible.ordinal":
      say(
        "Số thứ tự của khoản.",
        "The ordinal of the expense.")
    case "eligible.content":
      say(
        "Khoản được chi, ví dụ Thuê chuyên gia tư vấn.",
        "The expense that may be paid, such as a consultant.")
    case "vouchers":
      say(
        "Các lần đã chi, để so quyết toán với dự toán.",
        "What was paid, to be compared with what was planned.")
    case "vouchers.line":
      say(
        "Dòng dự toán mà khoản chi thuộc về.",
        "The line from which it was paid.")
    case "vouchers.date":
      say(
        "Ngày chi như ghi trên chứng từ.",
        "The day of payment.")
    case "vouchers.number":
      say(
        "Số chứng từ, ví dụ PC 015.",
        "The number of the voucher, such as PC 015.")
    case "vouchers.amount":
      say(
        "Số tiền đã chi.",
        "How much was paid.")
    case "vouchers.note":
      say(
        "Chi gì, cho ai, nếu cần ghi.",
        "What for and to whom, where it is to be remembered.")
    default: nil
    }
  }

  /// What a field of norm tables means, by its place; nil for any other.
  func normHelp(_ place: String) -> String? {
    switch place {
    case "title":
      say(
        "Tên bảng và văn bản quy định, ví dụ Mức chi tối đa theo Thông tư 116/2015/TT-BTC.",
        "The name of the table and its document, such as Circular 116/2015/TT-BTC.")
    case "from":
      say(
        "Ngày bảng bắt đầu có hiệu lực.",
        "The day from which the table is in force.")
    case "to":
      say(
        "Ngày cuối cùng bảng còn hiệu lực; để trống là còn.",
        "The last day on which it is in force; blank while it is.")
    case "entries":
      say(
        "Các mức chi tối đa, mỗi đối tượng và nội dung một dòng.",
        "The ceilings, one a row for whom and for what.")
    case "entries.units":
      say(
        "Mức này cho loại đơn vị nào, ví dụ chi cục, UBND cấp xã.",
        "For which units the ceiling is, such as communes.")
    case "entries.kinds":
      say(
        "Những loại đơn vị trong danh mục được áp dụng mức này; nhờ đó tìm được mức tương ứng khi có "
          + "bảng định mức mới.",
        "The kinds of units of the store to which the ceiling applies; by them its like is found in a "
          + "later table.")
    case "entries.share":
      say(
        "Được chi nhiều nhất bao nhiêu phần trăm mức ở “So với mức”, ví dụ xã bằng 80% của chi cục; "
          + "để trống là 100%.",
        "What share of the ceiling it goes by may be spent, such as 80% of a branch's for communes; "
          + "blank is all of it.")
    case "entries.basis":
      say(
        "Dòng khác trong bảng mà mức này không được vượt tỷ lệ của nó, ví dụ mức của chi cục.",
        "The row of the table whose share it may not exceed, such as that of a branch.")
    case "entries.content":
      say(
        "Cho khoản nào, ví dụ tư vấn xây dựng hệ thống.",
        "For what it is, such as the advice to build a system.")
    case "entries.ceiling":
      say(
        "Mức cao nhất được chi, ví dụ 33 triệu; xã và đơn vị sự nghiệp nhiều nhất bằng 80% "
          + "mức của chi cục.",
        "The most that may be spent, such as 33 triệu; communes have at most 80% of a branch's.")
    default: nil
    }
  }
}
