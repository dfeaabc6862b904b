extension Phrases {
  /// What a field of tasks and targets means, by its place; nil for any other.
  func taskHelp(_ place: String) -> String? {
    switch place {
    case "tasks":
      say(
        "Các nội dung phải làm trong kế hoạch, như bảng tiến độ của bản giấy: việc gì, ai "
          + "làm, khi nào.",
        "What is to be done, as the timetable of the paper: what, by whom, when.")
    case "tasks.ordinal":
      say(
        "Số thứ tự như bảng in: 1, 2.1, hoặc để trống cho dòng con không đánh số.",
        "The ordinal as the table prints it; blank for rows without one.")
    case "tasks.content":
      say(
        "Việc phải làm, ví dụ Họp Ban chỉ đạo ISO tỉnh.",
        "What is to be done, such as a meeting of the committee.")
    case "tasks.method":
      say(
        "Làm bằng cách nào, như cột “Nội dung thực hiện” của phụ lục có cả hai cột.",
        "How it is done, where the appendix has a column for it.")
    case "tasks.result":
      say(
        "Kết quả hay minh chứng phải có, ví dụ Danh sách tham gia lớp tập huấn.",
        "What must come out of it as evidence, such as the list of those who attended.")
    case "tasks.lead":
      say(
        "Cơ quan chủ trì như bản giấy, ví dụ Sở Khoa học và Công nghệ; tên có trong kho "
          + "được nối với đơn vị ấy.",
        "Who leads it, as printed; a name that the store knows is linked to its unit.")
    case "tasks.performers":
      say(
        "Ai thực hiện, như bản giấy, ví dụ UBND các huyện, thành phố; đơn vị, nhóm, ban có trong kho "
          + "được nối, nhiều nơi thì ngăn bằng dấu ; hoặc dấu phẩy.",
        "Who does it, as printed; units, groups and committees that the store knows are linked, "
          + "several parted by semicolons or commas.")
    case "tasks.cooperators":
      say(
        "Cơ quan phối hợp, như bản giấy; nơi có trong kho được nối.",
        "Who helps, as printed; who is known to the store is linked.")
    case "tasks.schedule":
      say(
        "Khi nào, gõ như bản giấy: Tháng 7-9/2022, Quý II, trước ngày 15/11, Hàng năm, "
          + "Thường xuyên. Chương trình nói lại đã hiểu thế nào.",
        "When, typed as printed: Tháng 7-9/2022, trước ngày 15/11, Hàng năm, Thường xuyên; "
          + "the program says what it understood.")
    case "tasks.state":
      say(
        "Việc đã đến đâu; quá hạn thì chương trình tự tính, không phải ghi.",
        "How far it has come; that it is late is worked out, not typed.")
    case "tasks.progress":
      say(
        "Ước hoàn thành bao nhiêu phần trăm, từ 0 đến 100.",
        "How much of it is done, 0 to 100.")
    case "tasks.kind":
      say(
        "Loại việc, để lọc và thống kê: tuyên truyền, tập huấn, họp, kiểm tra.",
        "The type of work, to filter and count by: publicity, training, meeting, inspection.")
    case "tasks.note":
      say(
        "Điều cần nhớ về việc này, ngoài các ô khác.",
        "What else is to be remembered of it.")
    case "tasks.parent":
      say(
        "Nội dung lớn mà dòng này là một phần; để trống là cấp cao nhất.",
        "The task of which it is a part; blank at the outermost level.")
    case "tasks.parties":
      say(
        "Các bên tham gia, nối với đơn vị, nhóm, ban trong kho; ô Chủ trì, Thực hiện, Phối "
          + "hợp giữ lời của bản giấy.",
        "Who takes part, linked to what the store knows; the printed words stay in the "
          + "fields before.")
    case "tasks.parties.role":
      say(
        "Bên này làm gì: chủ trì, thực hiện, phối hợp hay tham gia.",
        "What they do in it: lead, perform, cooperate or join.")
    case "tasks.parties.unit":
      say(
        "Các đơn vị tham gia, khi là đơn vị của kho.",
        "The units that take part.")
    case "tasks.parties.group":
      say(
        "Các nhóm đơn vị tham gia, ví dụ UBND cấp xã.",
        "The groups of units that take part, such as all communes.")
    case "tasks.parties.committee":
      say(
        "Ban chỉ đạo tham gia.",
        "The committee that takes part.")
    case "tasks.parties.outsideBody":
      say(
        "Tổ chức tư vấn, chứng nhận hoặc đào tạo tham gia.",
        "The consultant, certification or training body that takes part.")
    case "tasks.parties.name":
      say(
        "Bên không có trong kho, ghi bằng chữ, ví dụ Chuyên gia.",
        "Who takes part and is not in the store, in words, such as an expert.")
    case "tasks.parties.condition":
      say(
        "Điều kiện tham gia nếu có, ví dụ nếu cần thiết.",
        "On what condition they take part, such as nếu cần thiết.")
    case "tasks.lines":
      say(
        "Các dòng dự toán chi cho việc này, để đối chiếu tiền với việc.",
        "The lines of estimates that pay for it.")
    case "targets":
      say(
        "Các mức phải đạt từng năm, như tỷ lệ xã công bố phù hợp tiêu chuẩn.",
        "What is to be reached year by year, such as the share of communes that declared "
          + "conformity.")
    case "targets.ordinal":
      say(
        "Số thứ tự như bản giấy.",
        "The ordinal as printed.")
    case "targets.content":
      say(
        "Chỉ tiêu bằng lời, ví dụ UBND cấp xã xây dựng, áp dụng lần đầu.",
        "The target in words, such as communes that apply the standard for the first time.")
    case "targets.year":
      say(
        "Năm phải đạt.",
        "The year in which it is to be reached.")
    case "targets.comparison":
      say(
        "Phải đúng, ít nhất, trên mức đó, hay chỉ tăng dần so với năm trước: “trên 70%” "
          + "của 130 là ít nhất 92 đơn vị.",
        "Exactly, at least, more than, or only rising: more than 70% of 130 is 92 units at least.")
    case "targets.share":
      say(
        "Tỷ lệ phải đạt, ví dụ 70%; chỉ tiêu nêu số lượng thì để trống.",
        "The share to be reached, such as 70%; blank where a count is named.")
    case "targets.count":
      say(
        "Số phải đạt, ví dụ 5 đơn vị; chỉ tiêu nêu tỷ lệ thì để trống.",
        "How many are to reach it, such as 5; blank where a share is named.")
    case "targets.subject":
      say(
        "Tỷ lệ và số tính theo đơn vị hay theo thủ tục hành chính của từng đơn vị.",
        "Whether share and count are of units or of the procedures of each unit.")
    case "targets.isAdded":
      say(
        "Chỉ kể những đơn vị mới thêm trong năm, không kể năm trước.",
        "Whether only the units added in that year count.")
    case "targets.statedBase":
      say(
        "Tổng số mà kế hoạch nêu để tính tỷ lệ, ví dụ 130 xã; khác số kho đếm được thì "
          + "chương trình báo.",
        "Of how many, as the plan states it, such as 130; another count of the store is told.")
    case "targets.counted":
      say(
        "Đếm cái gì, bằng lời, ví dụ xã công bố lần đầu.",
        "What is counted, in words.")
    case "targets.group":
      say(
        "Nhóm đơn vị mà chỉ tiêu tính trong đó.",
        "The group of units of which it is.")
    case "targets.unitKind":
      say(
        "Loại đơn vị mà chỉ tiêu tính trong đó, ví dụ UBND cấp xã.",
        "The kind of units of which it is, such as communes.")
    case "targets.under":
      say(
        "Các đơn vị cấp trên mà riêng từng nơi phải đạt, ví dụ từng huyện phải đạt 50% số xã.",
        "The units below each of which it must be reached, such as half the communes of "
          + "each district.")
    case "targets.units":
      say(
        "Các đơn vị mà chỉ tiêu nêu đích danh.",
        "The units that the target names.")
    case "targets.budget":
      say(
        "Dự toán có dòng nêu mỗi năm bao nhiêu đơn vị.",
        "The estimate that says how many units each year gets.")
    case "targets.line":
      say(
        "Dòng của dự toán ấy, gõ số thứ tự đầy đủ như II.1; số mỗi năm được so với chỉ tiêu.",
        "The line of that estimate, by its full ordinal such as II.1; its quantities are "
          + "compared.")
    case "targets.parent":
      say(
        "Chỉ tiêu lớn mà dòng này nằm trong (“trong đó: …”).",
        "The target of which it is a part.")
    default: nil
    }
  }

  /// What a field of responsibilities and of reports means, by its place; nil for any other.
  func dutyHelp(_ place: String) -> String? {
    switch place {
    case "responsibilities":
      say(
        "Mục Tổ chức thực hiện của kế hoạch: cơ quan nào được giao việc gì, đến khi nào.",
        "Who is charged with what and by when: the last chapter of the plan.")
    case "responsibilities.ordinal":
      say(
        "Số thứ tự như bản giấy.",
        "The ordinal as printed.")
    case "responsibilities.name":
      say(
        "Cơ quan được giao, như bản giấy, ví dụ Sở Tài chính.",
        "Who is charged, as printed, such as Sở Tài chính.")
    case "responsibilities.content":
      say(
        "Việc được giao, nhiều đoạn được.",
        "What they have to do, in paragraphs.")
    case "responsibilities.schedule":
      say(
        "Hạn, gõ như bản giấy, ví dụ trước ngày 15/11 hằng năm.",
        "By when, typed as printed, such as trước ngày 15/11 hằng năm.")
    case "responsibilities.unit":
      say(
        "Các đơn vị trong kho được giao việc.",
        "The units of the store that are charged.")
    case "responsibilities.group":
      say(
        "Các nhóm đơn vị được giao việc, ví dụ các sở, ban, ngành.",
        "The groups of units that are charged, such as all departments.")
    case "reportDuties":
      say(
        "Ai báo cáo cho ai, về việc gì, trước ngày nào; Enter vào từng dòng để ghi báo cáo "
          + "đã nhận.",
        "Who reports to whom, on what and by when; Enter on a row leads to the reports received.")
    case "reportDuties.content":
      say(
        "Báo cáo gì, ví dụ Báo cáo kết quả thực hiện kế hoạch năm.",
        "What is reported, such as the results of the year.")
    case "reportDuties.sender":
      say(
        "Nơi phải gửi, như bản giấy, ví dụ các sở, ban, ngành, UBND các huyện.",
        "Who has to report, as printed.")
    case "reportDuties.receiver":
      say(
        "Nơi nhận báo cáo, như bản giấy, ví dụ Sở Khoa học và Công nghệ.",
        "Who gets the report, as printed.")
    case "reportDuties.schedule":
      say(
        "Hạn gửi, gõ như bản giấy, ví dụ trước ngày 15/11 hằng năm.",
        "By when, typed as printed, such as trước ngày 15/11 hằng năm.")
    case "reportDuties.senders":
      say(
        "Các nhóm đơn vị phải gửi; nhờ đó biết còn thiếu đơn vị nào.",
        "The groups that have to report, so that those who did not can be named.")
    case "reportDuties.senderUnits":
      say(
        "Các đơn vị phải gửi mà không nằm trong nhóm nào ở trên.",
        "Units that have to report and are in none of the groups.")
    case "reportDuties.steps":
      say(
        "Báo cáo còn đi tiếp qua đâu: đơn vị, huyện, Sở, UBND tỉnh, Bộ.",
        "The offices through which it goes on: unit, district, department, province, ministry.")
    case "reportDuties.steps.name":
      say(
        "Cơ quan ở bước này, ví dụ UBND tỉnh.",
        "The office of that step, such as UBND tỉnh.")
    case "reportDuties.steps.schedule":
      say(
        "Hạn của bước này, gõ như bản giấy.",
        "By when at that step, typed as printed.")
    case "reportDuties.received":
      say(
        "Các báo cáo đã nhận, mỗi đơn vị mỗi kỳ một dòng.",
        "The reports that came in, one a row for each unit and period.")
    case "reportDuties.received.unit":
      say(
        "Đơn vị đã gửi.",
        "The unit that sent it.")
    case "reportDuties.received.year":
      say(
        "Năm mà báo cáo nói về, không phải năm nhận.",
        "The year that it reports on, not that in which it came.")
    case "reportDuties.received.period":
      say(
        "Kỳ thứ mấy trong năm, khi một năm có nhiều báo cáo: quý I là 1, tháng 3 là 3. Báo cáo năm thì để trống.",
        "Which of the year's reports, where there are several: 1 for the first quarter, 3 for March."
      )
    case "reportDuties.received.on":
      say(
        "Ngày nhận được; so với hạn để biết chậm hay không.",
        "The day on which it came in; late is told by it.")
    case "reportDuties.received.number":
      say(
        "Số và ký hiệu của báo cáo, ví dụ 45/BC-UBND.",
        "Number and symbol of the report, such as 45/BC-UBND.")
    default: nil
    }
  }
}
