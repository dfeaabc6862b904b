extension Phrases {
  /// What a field of criteria sets means, by its place; nil for any other.
  func criteriaHelp(_ place: String) -> String? {
    switch place {
    case "title":
      say(
        "Tên bộ tiêu chí, ví dụ Bộ tiêu chí đánh giá ISO hành chính công.",
        "The name of the set of criteria.")
    case "version":
      say(
        "Phiên bản của bộ, ví dụ 2024.1. Bộ đã dùng để chấm thì khoá: sửa sẽ lập phiên bản sau.",
        "The version of the set; one by which sheets are judged is frozen, and a change "
          + "makes the next.")
    case "supersedes":
      say(
        "Phiên bản trước mà bộ này thay.",
        "The version that this one replaces.")
    case "basis":
      say(
        "Văn bản ban hành bộ tiêu chí, ví dụ Quyết định 955/QĐ-UBND.",
        "The document that laid it down, such as Quyết định 955/QĐ-UBND.")
    case "from":
      say(
        "Ngày bộ bắt đầu được dùng.",
        "The day from which it is used.")
    case "to":
      say(
        "Ngày cuối cùng bộ được dùng; để trống là còn dùng.",
        "The last day on which it is used; blank while it is.")
    case "total":
      say(
        "Tổng điểm tối đa của bộ, thường là 100.",
        "The most that can be reached in all, as a rule 100.")
    case "parts":
      say(
        "Các phần có trọng số, khi điểm không cộng thẳng, ví dụ kết quả 65, khảo sát 25, "
          + "lãnh đạo 10.",
        "The weighted parts, where points are not simply added: results 65, survey 25, "
          + "leaders 10.")
    case "parts.criterion":
      say(
        "Tiêu chí lớn làm thành phần này.",
        "The criterion that is the part.")
    case "parts.weight":
      say(
        "Trọng số của phần, ví dụ 65 hoặc 1/3.",
        "How much the part weighs, such as 65 or 1/3.")
    case "criteria":
      say(
        "Các tiêu chí theo thứ tự; tiêu chí con đứng dưới tiêu chí lớn.",
        "The criteria in their order, each part below its whole.")
    case "criteria.ordinal":
      say(
        "Số của tiêu chí, ví dụ I.1.2; phiếu chấm và biên bản gọi tiêu chí bằng số này.",
        "The ordinal of the criterion, such as I.1.2, by which sheets and minutes name it.")
    case "criteria.title":
      say(
        "Chấm điều gì, ví dụ Đánh giá nội bộ ít nhất một lần trong năm.",
        "What is judged, such as an internal audit at least once a year.")
    case "criteria.maximum":
      say(
        "Điểm cao nhất của tiêu chí, ví dụ 5; tiêu chí lớn phải bằng tổng tiêu chí con.",
        "The most that it gives, such as 5; a heading has the sum of those below it.")
    case "criteria.rule":
      say(
        "Cho điểm thế nào: đạt hay không, theo mức, theo tỷ lệ n/N, theo bảng mức, hay tự "
          + "do từ 0 đến tối đa.",
        "How points are given: pass or fail, steps, a ratio n/N, bands, or freely up to "
          + "the maximum.")
    case "criteria.steps":
      say(
        "Các mức điểm được cho khi chấm theo mức, ví dụ 0; 2,5; 5.",
        "The points that may be given where it goes by steps, such as 0; 2.5; 5.")
    case "criteria.bands":
      say(
        "Bảng đổi tỷ lệ ra điểm, ví dụ từ 98% được 6, từ 95% được 4.",
        "What share gives what points, such as 6 from 98% on, 4 from 95% on.")
    case "criteria.bands.lower":
      say(
        "Từ tỷ lệ nào trở lên, kể cả đúng mức đó, ví dụ 95%.",
        "From which share on, itself included, such as 95%.")
    case "criteria.bands.points":
      say(
        "Được bao nhiêu điểm, ví dụ 4.",
        "How many points that gives, such as 4.")
    case "criteria.step":
      say(
        "Điểm được lẻ đến đâu khi chấm tự do, ví dụ 0,5.",
        "In which steps points are given where it is free, such as 0.5.")
    case "criteria.effect":
      say(
        "Tính vào tổng, là điểm thưởng ngoài mẫu số, hay là điểm trừ (gõ số dương).",
        "Whether it counts, is a bonus outside the sum, or a penalty (typed as a positive "
          + "number).")
    case "criteria.evidence":
      say(
        "Minh chứng phải xem, ví dụ biên bản đánh giá nội bộ.",
        "What has to be looked at, such as the minutes of the audit.")
    case "criteria.note":
      say(
        "Điều cần nói thêm về tiêu chí, như cột Ghi chú của bản giấy; không ảnh hưởng đến điểm.",
        "What else is to be said of the criterion, as the column of notes on paper; it judges nothing."
      )
    case "criteria.mayNotApply":
      say(
        "Có đơn vị không thuộc diện tiêu chí này; khi đó điểm ra khỏi mẫu số.",
        "Whether it may not apply to a unit; then its points leave the base.")
    case "criteria.needsReasonBelow":
      say(
        "Điểm thấp hơn mức này thì đoàn phải ghi lý do.",
        "Points below this want a reason from the team.")
    case "criteria.parent":
      say(
        "Tiêu chí lớn chứa tiêu chí này.",
        "The criterion of which it is a part.")
    case "scales":
      say(
        "Thang xếp loại; mỗi loại đơn vị có thể có thang riêng.",
        "The scales of grades; a kind of unit may have its own.")
    case "scales.unitKind":
      say(
        "Loại đơn vị dùng thang này; để trống là mọi loại còn lại.",
        "The kind of units for which it is; blank: all others.")
    case "scales.grades":
      say(
        "Các mức xếp loại từ cao xuống thấp.",
        "The grades from the best down.")
    case "scales.grades.lower":
      say(
        "Từ bao nhiêu phần trăm, kể cả đúng mức đó, ví dụ 90%.",
        "From which percentage on, itself included, such as 90%.")
    case "scales.grades.name":
      say(
        "Tên loại, ví dụ Xuất sắc, Tốt, Khá.",
        "The name of the grade, such as Xuất sắc.")
    case "lostShare":
      say(
        "Mất quá bao nhiêu phần trăm điểm của một tiêu chí thì phải ghi lý do, ví dụ 50%.",
        "Above what share of lost points a reason is wanted, such as 50%.")
    case "gapShare":
      say(
        "Đoàn chấm lệch tự chấm quá bao nhiêu phần trăm thì phải ghi lý do, ví dụ 20%.",
        "Above what gap to the self-score a reason is wanted, such as 20%.")
    default: nil
    }
  }

  /// What a field of campaigns means, by its place; nil for any other.
  func campaignHelp(_ place: String) -> String? {
    switch place {
    case "title":
      say(
        "Tên đợt chấm, ví dụ Đánh giá, chấm điểm năm 2019.",
        "The name of the campaign.")
    case "year":
      say(
        "Năm mà kết quả được xếp hạng.",
        "The year of its ranking.")
    case "owner":
      say(
        "Cơ quan chủ trì đợt, ví dụ Sở Khoa học và Công nghệ; huyện cũng có thể tổ chức chấm xã.",
        "The unit that runs it, such as the department of science; a district may run one "
          + "of its own.")
    case "committee":
      say(
        "Ban chỉ đạo tổ chức đợt chấm.",
        "The committee that holds it.")
    case "plan":
      say(
        "Kế hoạch của đợt chấm.",
        "The plan of the campaign.")
    case "basis":
      say(
        "Văn bản làm căn cứ chấm, ví dụ Quyết định 955/QĐ-UBND.",
        "The document on which the scoring rests, such as Quyết định 955/QĐ-UBND.")
    case "guidance":
      say(
        "Số công văn hướng dẫn các đơn vị tự chấm, ví dụ 375/KHCN-TĐC.",
        "The letter that guides the units' self-scores, such as 375/KHCN-TĐC.")
    case "guidanceDate":
      say(
        "Ngày của công văn hướng dẫn.",
        "The day of that letter.")
    case "criteriaSet":
      say(
        "Bộ tiêu chí dùng để chấm. Đổi bộ khi đã có phiếu là lệnh riêng, cho xem trước "
          + "phiếu nào đổi điểm.",
        "The criteria by which it is judged; a command of the menu moves it to another set.")
    case "schedule":
      say(
        "Thời gian như văn bản nêu khi chưa định ngày, ví dụ từ tháng 10 đến tháng 11/2015.",
        "When, as the paper says it, where no days are set.")
    case "from":
      say(
        "Ngày bắt đầu đi chấm.",
        "The first day of the scoring.")
    case "to":
      say(
        "Ngày kết thúc.",
        "Its last day.")
    case "keepsEvidence":
      say(
        "Có: tệp minh chứng được chép vào thư mục evidence của kho. Không: chỉ ghi tên, cỡ và mã băm của tệp.",
        "Yes: files of evidence are copied into the store's folder evidence. No: only name, size and digest are kept."
      )
    case "selfScoreBy":
      say(
        "Hạn các đơn vị nộp phiếu tự chấm; sau ngày ấy ô tự chấm khoá lại.",
        "By when units hand in their self-scores; after it these are locked.")
    case "scoredBy":
      say(
        "Để trống: chỉ đoàn của lịch thăm được chấm đơn vị. Mọi đánh giá viên: nới ra, và kiểm tra nhắc điều đó.",
        "Empty: only the team that visits a unit scores it. Any inspector is softer, and the check notes it."
      )
    case "state":
      say(
        "Đợt đang ở bước nào.",
        "How far the campaign has come.")
    case "groups":
      say(
        "Các nhóm đơn vị được chấm; lệnh “Thêm cả nhóm” đưa từng đơn vị vào danh sách.",
        "The groups that are scored; a command adds all units of one.")
    case "teams":
      say(
        "Các đoàn đánh giá, chấm điểm của đợt.",
        "The inspection teams of the campaign.")
    case "teams.name":
      say(
        "Tên đoàn, ví dụ Đoàn 2.",
        "The name of the team, such as Đoàn 2.")
    case "teams.owner":
      say(
        "Cơ quan hay huyện lập ra đoàn.",
        "The agency or district that sends it.")
    case "teams.committee":
      say(
        "Ban chỉ đạo lập ra đoàn.",
        "The committee that sends it.")
    case "teams.owners":
      say(
        "Nhóm mà mỗi đơn vị tự lập một đoàn, ví dụ UBND các huyện.",
        "The group of which each unit sends one, such as all districts.")
    case "teams.head":
      say(
        "Chức vụ trưởng đoàn, ví dụ Phó Giám đốc Sở KH&CN.",
        "The office of its head, such as a deputy director.")
    case "teams.decision":
      say(
        "Số quyết định thành lập đoàn.",
        "The number of the decision that set it up.")
    case "teams.date":
      say(
        "Ngày ký quyết định ấy.",
        "The day of that decision.")
    case "teams.members":
      say(
        "Các thành viên theo chức vụ, mỗi người trả lời cho phần được giao.",
        "Its members by office, each with the part they answer for.")
    case "teams.members.office":
      say(
        "Chức vụ, cơ quan của thành viên.",
        "The office of the member.")
    case "teams.members.part":
      say(
        "Phần tiêu chí phụ trách, ví dụ I.1 đến I.3.",
        "The part of the criteria, such as I.1 to I.3.")
    case "visits":
      say(
        "Lịch làm việc của các đoàn: ngày nào xem đơn vị nào, ở đâu.",
        "Which team sees which unit, on what day and how.")
    case "visits.unit":
      say(
        "Đơn vị được xem.",
        "The unit that is seen.")
    case "visits.body":
      say(
        "Tổ chức tư vấn được kiểm tra, hoặc tổ chức chứng nhận cùng đi.",
        "The consultant that is seen, or the certification body that comes along.")
    case "visits.team":
      say(
        "Đoàn nào đi, trong các đoàn của đợt.",
        "The team that goes.")
    case "visits.day":
      say(
        "Ngày làm việc.",
        "The day of the visit.")
    case "visits.mode":
      say(
        "Tại trụ sở hay qua hồ sơ, báo cáo.",
        "At the office, or by file and report.")
    case "visits.noticeSent":
      say(
        "Ngày gửi thông báo lịch cho đơn vị.",
        "When the notice of the day went out.")
    case "visits.noticeAcknowledged":
      say(
        "Ngày đơn vị xác nhận đã nhận thông báo.",
        "When the unit acknowledged it.")
    case "visits.publicity":
      say(
        "Báo, đài, cổng thông tin nào đưa tin về buổi làm việc.",
        "Which press or station tells of it.")
    case "visits.budgetLines":
      say(
        "Các dòng dự toán chi cho buổi làm việc, ví dụ thuê xe.",
        "The lines of estimates that pay for it, such as the car.")
    case "units":
      say(
        "Các đơn vị được chấm trong đợt, mỗi đơn vị có một phiếu.",
        "The units that are scored, each with a sheet.")
    case "units.unit":
      say(
        "Đơn vị được chấm.",
        "The unit that is scored.")
    case "units.group":
      say(
        "Nhóm cùng loại để xếp hạng với nhau, ví dụ Sở, ban, ngành.",
        "The like units among which it is ranked, such as departments.")
    case "units.selfScoreBy":
      say(
        "Hạn tự chấm riêng của đơn vị, khi được gia hạn; chỉ tính khi có lý do bên cạnh.",
        "Its own day for self-scores where it was given longer; counts only with the reason beside it."
      )
    case "units.extensionReason":
      say(
        "Vì sao đơn vị được gia hạn hay mở lại tự chấm.",
        "Why the unit was given longer, or its self-scores were opened again.")
    case "rewards":
      say(
        "Các đơn vị được đề nghị khen thưởng từ kết quả chấm.",
        "The units that are proposed for a reward.")
    case "rewards.unit":
      say(
        "Đơn vị được đề nghị.",
        "The unit that is proposed.")
    case "rewards.reward":
      say(
        "Hình thức khen, ví dụ Bằng khen của Chủ tịch UBND tỉnh.",
        "The reward, such as a certificate of the chairman.")
    default: nil
    }
  }
}
