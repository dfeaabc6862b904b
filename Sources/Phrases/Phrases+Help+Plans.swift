extension Phrases {
  /// What a field of plans means, by its place; nil for any other.
  func planHelp(_ place: String) -> String? {
    switch place {
    case "number":
      say(
        "Số và ký hiệu ở đầu văn bản bên trái, ví dụ 52/KH-BCĐ; để trống đến khi kế hoạch "
          + "được ban hành.",
        "Number and symbol at the head of the paper, such as 52/KH-BCĐ; blank until the "
          + "plan is issued.")
    case "date":
      say(
        "Ngày ký ban hành. Chưa ký thì để trống: văn bản khi đó chừa chỗ cho ngày.",
        "The day on which the plan was issued; blank while it is not signed.")
    case "dated":
      say(
        "Ngày như bản giấy in khi không đủ ngày tháng năm, ví dụ tháng 01/2023.",
        "The date as the paper prints it where it is no whole day, such as tháng 01/2023.")
    case "title":
      say(
        "Trích yếu dưới chữ KẾ HOẠCH: kế hoạch về việc gì, năm nào, ví dụ Hoạt động của "
          + "Ban chỉ đạo ISO tỉnh năm 2022.",
        "What stands under the word KẾ HOẠCH: what the plan is about and for which year.")
    case "sort":
      say(
        "Kế hoạch thuộc loại nào: hoạt động cả năm, một đợt chấm điểm, chuyển đổi nhiều "
          + "năm, duy trì, hay chỉ là phụ lục nội dung.",
        "What sort of plan it is: a year's work, scoring, a conversion over years, "
          + "maintenance, or an appendix of tasks.")
    case "state":
      say(
        "Kế hoạch đã đến bước nào. Từ khi đã ban hành, thay đổi là việc của một quyết "
          + "định, nên chương trình hỏi lại.",
        "How far the plan has come; once it is issued a decision changes it, so the "
          + "program asks before it does.")
    case "issuer":
      say(
        "Cơ quan ban hành, in đậm ở góc trái đầu văn bản, ví dụ BAN CHỈ ĐẠO ISO TỈNH hoặc "
          + "UBND TỈNH ĐIỆN BIÊN.",
        "The office that issues the plan, in bold at the head of the paper.")
    case "superior":
      say(
        "Cơ quan cấp trên trực tiếp, in phía trên cơ quan ban hành; UBND tỉnh thì để trống "
          + "(Nghị định 30/2020/NĐ-CP).",
        "The office directly above the issuer, printed over it; none for the people's "
          + "committee of a province (Decree 30/2020).")
    case "place":
      say(
        "Tên tỉnh hay thành phố đứng trước ngày tháng ở đầu văn bản, ví dụ Bắc Giang.",
        "The place before the date at the head of the paper, such as Bắc Giang.")
    case "firstYear":
      say(
        "Năm đầu của thời kỳ kế hoạch. Thời gian không nêu năm được hiểu là năm này khi kế "
          + "hoạch chỉ có một năm.",
        "The first year of the plan; in a plan of one year it stands in for years that a "
          + "schedule leaves out.")
    case "lastYear":
      say(
        "Năm cuối của thời kỳ; kế hoạch một năm thì trùng năm đầu, ví dụ giai đoạn "
          + "2018–2020 ghi 2020.",
        "The last year of the plan; the same as the first where it is of one year.")
    case "rosters":
      say(
        "Các danh sách đơn vị kèm theo kế hoạch, như danh sách xã được chọn xây dựng hệ "
          + "thống trong năm.",
        "The lists of units that go with the plan, such as the communes chosen for a year.")
    case "rosters.title":
      say(
        "Tên danh sách như in ở đầu phụ lục, ví dụ Danh sách UBND cấp xã thực hiện năm 2018.",
        "The title of the list as its appendix prints it.")
    case "rosters.year":
      say(
        "Năm mà các đơn vị trong danh sách thực hiện.",
        "The year in which the units of the list do what the plan asks.")
    case "rosters.groups":
      say(
        "Các nhóm của danh sách, thường theo huyện, mỗi nhóm nêu chọn mấy trên tổng số mấy.",
        "The groups of the list, as a rule by district, each with how many of how many are "
          + "chosen.")
    case "rosters.groups.ordinal":
      say(
        "Số thứ tự của nhóm như bản giấy, ví dụ III.",
        "The ordinal of the group as printed, such as III.")
    case "rosters.groups.name":
      say(
        "Tên nhóm như bản giấy, ví dụ UBND huyện Điện Biên.",
        "The name of the group as printed, such as UBND huyện Điện Biên.")
    case "rosters.groups.unit":
      say(
        "Đơn vị trong kho mà tên nhóm chỉ, để đối chiếu số trực thuộc.",
        "The unit of the store that the group means, so that those below it can be counted.")
    case "rosters.groups.chosen":
      say(
        "Số đơn vị được chọn như in trong ngoặc: 15 của (15/25). Khác số dòng kê thì "
          + "chương trình báo sai lệch.",
        "How many are chosen, as printed: the 15 of (15/25); another count of entries is a "
          + "discrepancy.")
    case "rosters.groups.outOf":
      say(
        "Tổng số đơn vị của nhóm như in trong ngoặc: 25 của (15/25).",
        "Of how many the group chooses, as printed: the 25 of (15/25).")
    case "rosters.groups.entries":
      say(
        "Các đơn vị được chọn của nhóm, mỗi đơn vị một dòng.",
        "The units that the group lists, one a row.")
    case "rosters.groups.entries.ordinal":
      say(
        "Số thứ tự của đơn vị trong nhóm, ví dụ 7.",
        "The ordinal of the unit within its group, such as 7.")
    case "rosters.groups.entries.name":
      say(
        "Tên đơn vị đúng như bản giấy, kể cả khi viết khác tên chính thức, ví dụ UBND xã "
          + "Sín Chải.",
        "The unit's name exactly as printed, even where it is spelled otherwise than officially.")
    case "rosters.groups.entries.unit":
      say(
        "Đơn vị trong kho mà tên này chỉ; nhờ đó danh sách đếm được và đối chiếu được.",
        "The unit of the store that is meant, so that the list can be counted and compared.")
    case "figures":
      say(
        "Các số tiền mà phần lời của kế hoạch nêu; chương trình đối chiếu với dự toán kèm theo.",
        "The amounts that the text of the plan names; each is compared with the estimate.")
    case "figures.budget":
      say(
        "Dự toán phải cho ra đúng số tiền này.",
        "The estimate that must bear the amount out.")
    case "figures.amount":
      say(
        "Số tiền như phần lời nêu, ví dụ 206.000.000 đồng.",
        "The amount as the text names it, such as 206.000.000 đồng.")
    case "figures.lines":
      say(
        "Các dòng dự toán mà số tiền là tổng của chúng; để trống nghĩa là tổng cộng của cả "
          + "dự toán.",
        "The lines whose sum it is; blank means the grand total of the estimate.")
    case "figures.year":
      say(
        "Năm, khi số tiền chỉ là của một năm trong dự toán nhiều năm.",
        "The year, where the amount is of one year of several.")
    case "bases":
      say(
        "Các văn bản mà kế hoạch dựa vào, in nghiêng trước phần nội dung, mỗi căn cứ một dòng.",
        "The documents on which the plan rests, in italics before its text, one a row.")
    case "bases.leadIn":
      say(
        "Lời mở đầu của dòng: Căn cứ, Thực hiện, Tiếp theo.",
        "The words before the document, such as Căn cứ or Thực hiện.")
    case "bases.kind":
      say(
        "Văn bản thuộc loại nào: Quyết định, Thông tư, Kế hoạch, Công văn.",
        "What sort of document it is: a decision, a circular, a plan, a letter.")
    case "bases.number":
      say(
        "Số và ký hiệu của văn bản căn cứ, ví dụ 19/2014/QĐ-TTg.",
        "Number and symbol of that document, such as 19/2014/QĐ-TTg.")
    case "bases.date":
      say(
        "Ngày ký văn bản căn cứ, ví dụ 5/3/2014.",
        "The day on which that document was signed, such as 5/3/2014.")
    case "bases.issuer":
      say(
        "Cơ quan ban hành văn bản căn cứ, ví dụ Thủ tướng Chính phủ.",
        "Who issued that document, such as the Prime Minister.")
    case "bases.about":
      say(
        "Văn bản đó về việc gì, như kế hoạch in sau chữ “về việc”.",
        "What that document is about, as the plan prints it.")
    case "bases.lapsedFrom":
      say(
        "Ngày đầu tiên văn bản không còn hiệu lực; kế hoạch ban hành sau ngày ấy mà còn "
          + "dẫn thì chương trình báo.",
        "The first day on which it is no longer in force; a later plan that cites it is told.")
    case "bases.replacedBy":
      say(
        "Văn bản thay thế nó, ghi số và ký hiệu.",
        "The document that replaced it, by number and symbol.")
    case "opening":
      say(
        "Lời dẫn trước mục I: vì sao và ai ban hành kế hoạch.",
        "What the plan says before its first heading: why and by whom it is issued.")
    case "sections":
      say(
        "Phần lời của kế hoạch theo đề mục, sâu đến bốn cấp: I, 1, 1.1, gạch đầu dòng.",
        "The text of the plan under its headings, four levels deep: I, 1, 1.1, dashes.")
    case "sections.ordinal":
      say(
        "Số của mục như bản giấy: I, 1, 2.1, a) hoặc dấu gạch.",
        "The ordinal of the section as printed: I, 1, 2.1, a) or a dash.")
    case "sections.heading":
      say(
        "Đề mục, ví dụ Mục đích, yêu cầu; mục chỉ có lời thì để trống.",
        "The heading, such as Mục đích, yêu cầu; blank where there is only text.")
    case "sections.body":
      say(
        "Lời văn dưới đề mục, nhiều đoạn được.",
        "The text below the heading, in paragraphs.")
    case "sections.parent":
      say(
        "Mục lớn chứa mục này; để trống là mục cấp cao nhất.",
        "The section of which it is a part; blank at the outermost level.")
    case "closing":
      say(
        "Lời kết sau mục cuối, trước chữ ký.",
        "What the plan says after its last heading.")
    case "recipients":
      say(
        "Danh sách dưới chữ Nơi nhận, mỗi nơi một dòng.",
        "Who gets the plan, one a row.")
    case "recipients.name":
      say(
        "Nơi nhận, như bản giấy, ví dụ Các thành viên Ban chỉ đạo.",
        "Who gets it, as printed, such as the members of the committee.")
    case "recipients.purpose":
      say(
        "Gửi để làm gì, in trong ngoặc: b/c, thực hiện, phối hợp.",
        "What for, printed in brackets: b/c, thực hiện.")
    case "recipients.isElectronic":
      say(
        "Chỉ nhận bản điện tử, không nhận bản giấy.",
        "Whether it gets the electronic copy only.")
    case "signature":
      say(
        "Khối chữ ký cuối văn bản: ký thay ai và chức vụ người ký, không ghi tên người.",
        "The block at the end: for whom it is signed and by which office, no person.")
    case "signature.capacity":
      say(
        "TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa uỷ quyền), Q. (quyền) "
          + "kèm nơi được ký thay, ví dụ KT. TRƯỞNG BAN.",
        "For whom it is signed: TM., KT., TL., TUQ. or Q. with the office, such as KT. "
          + "TRƯỞNG BAN.")
    case "signature.office":
      say(
        "Chức vụ người ký, ví dụ PHÓ TRƯỞNG BAN.",
        "The office that signs, such as PHÓ TRƯỞNG BAN.")
    case "signature.secondLine":
      say(
        "Chức vụ thứ hai in bên dưới nếu có, ví dụ GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ.",
        "A second office printed below the first, if there is one.")
    case "appendices":
      say(
        "Các phụ lục kèm theo, với số và ngày của kế hoạch mà phụ lục in lại.",
        "What is attached, with the number and date of the plan as each appendix repeats them.")
    case "appendices.ordinal":
      say(
        "Số phụ lục như bản giấy: 01, I, 2.",
        "The ordinal of the appendix as printed: 01, I, 2.")
    case "appendices.title":
      say(
        "Tên phụ lục, ví dụ Khái toán kinh phí thực hiện.",
        "The title of the appendix.")
    case "appendices.number":
      say(
        "Số kế hoạch mà phụ lục in ở dòng “Kèm theo Kế hoạch số …”; khác số của kế hoạch "
          + "thì chương trình báo.",
        "The number of the plan as the appendix repeats it; another than the plan's own is told.")
    case "appendices.date":
      say(
        "Ngày của kế hoạch mà phụ lục in lại; khác ngày ban hành thì chương trình báo.",
        "The date of the plan as the appendix repeats it; another than the plan's own is told.")
    case "appendices.dated":
      say(
        "Ngày đó như in, khi không đủ ngày tháng năm.",
        "That date as printed where it is no whole day.")
    case "archive":
      say(
        "Nơi lưu và chữ viết tắt ở dòng cuối của Nơi nhận, ví dụ VT, TĐC.",
        "Who keeps it on file, as the last line of the recipients has it, such as VT, TĐC.")
    default: nil
    }
  }
}
