extension Phrases {
  /// What a field of units means, by its place; nil for any other.
  func unitHelp(_ place: String) -> String? {
    switch place {
    case "names":
      say(
        "Tên của đơn vị; đổi tên thì thêm dòng với ngày có hiệu lực, tên cũ giữ nguyên cho "
          + "các năm trước.",
        "The name of the unit; a new name is a new row from its day on, the old one stays "
          + "for the years before.")
    case "names.text":
      say(
        "Tên đầy đủ theo quyết định, ví dụ UBND xã Quài Tở.",
        "The full name, as the decision has it.")
    case "codes":
      say(
        "Mã của đơn vị. Mã từng được giao lại cho đơn vị khác, nên mỗi mã có ngày.",
        "The code of the unit; codes were handed on to others, so each has its days.")
    case "codes.text":
      say(
        "Mã hành chính hoặc mã riêng, ví dụ 03253.",
        "The official code or one of your own, such as 03253.")
    case "kinds":
      say(
        "Loại đơn vị trong bộ máy, ví dụ Sở, chi cục, UBND cấp xã; quyết định đối tượng "
          + "bắt buộc và nhóm.",
        "What kind of agency it is, such as a department or a commune; groups and duties "
          + "go by it.")
    case "kinds.kind":
      say(
        "Chọn trong danh mục loại đơn vị của kho.",
        "One of the kinds that the store knows.")
    case "parents":
      say(
        "Cơ quan mà đơn vị trực thuộc; xã có thể chuyển huyện, nên mỗi dòng có ngày.",
        "To which unit it belongs; communes move between districts, so each row has its days.")
    case "parents.unit":
      say(
        "Cơ quan cấp trên, ví dụ Sở Khoa học và Công nghệ hoặc UBND huyện Tuần Giáo.",
        "The unit above it, such as a department or a district.")
    case "names.from", "codes.from", "kinds.from", "parents.from":
      say(
        "Từ ngày nào thì đúng; để trống là từ trước đến nay.",
        "From which day on it holds; blank means from the beginning.")
    case "names.to", "codes.to", "kinds.to", "parents.to":
      say(
        "Đến hết ngày nào; để trống là còn đúng.",
        "Until which day it held; blank means that it still does.")
    case "names.decision", "codes.decision", "kinds.decision", "parents.decision":
      say(
        "Văn bản làm thay đổi, ví dụ Nghị quyết 202/2025/QH15.",
        "The document that changed it, such as a resolution.")
    case "from":
      say(
        "Ngày đơn vị bắt đầu có, theo quyết định thành lập; để trống là từ trước.",
        "The day from which the unit exists; blank means from before.")
    case "to":
      say(
        "Ngày cuối cùng đơn vị còn hoạt động; để trống là đang hoạt động.",
        "The last day of the unit; blank while it exists.")
    case "endedBy":
      say(
        "Văn bản giải thể, sáp nhập hoặc chia đơn vị.",
        "The document that dissolved, merged or split it.")
    case "predecessors":
      say(
        "Các đơn vị cũ mà từ đó đơn vị này hình thành; điểm và công bố của chúng hiện bên dưới.",
        "The units from which it was made; their scores and declarations show below its own.")
    case "predecessors.unit":
      say(
        "Đơn vị cũ, tìm cả trong các đơn vị đã chấm dứt.",
        "The earlier unit.")
    case "predecessors.on":
      say(
        "Ngày sáp nhập, chia hoặc tách, ví dụ 1/7/2025.",
        "The day of the merger or split, such as 1/7/2025.")
    case "predecessors.decision":
      say(
        "Văn bản sắp xếp, ví dụ Nghị quyết 202/2025/QH15.",
        "The document that did it.")
    case "predecessors.share":
      say(
        "Phần của đơn vị cũ chuyển sang, khi biết tỷ lệ, ví dụ 60%.",
        "How much of the earlier unit went over, where it is known, such as 60%.")
    case "predecessors.isPart":
      say(
        "Chỉ một phần của đơn vị cũ chuyển sang, phần còn lại về nơi khác.",
        "Whether only a part of it came here and the rest went elsewhere.")
    case "obligation":
      say(
        "Bắt buộc hay khuyến khích áp dụng: sở, UBND huyện và cơ quan chuyên môn là bắt "
          + "buộc, xã và đơn vị sự nghiệp là khuyến khích (Quyết định 19/2014/QĐ-TTg).",
        "Whether it must apply the standard or is encouraged to (Decision 19/2014/QĐ-TTg).")
    case "ownSystem":
      say(
        "Đơn vị có hệ thống quản lý chất lượng riêng, hay nằm trong hệ thống của cơ quan "
          + "cấp trên.",
        "Whether it has a system of its own, or is part of that of the unit above.")
    case "stage":
      say(
        "Hệ thống quản lý chất lượng (HTQLCL) đang ở giai đoạn nào, từ chưa có đến duy trì.",
        "How far the unit's quality system has come, from none to kept up.")
    case "edition":
      say(
        "Tiêu chuẩn đang áp dụng, ví dụ TCVN ISO 9001:2015; tiêu chuẩn chuyên ngành cũng "
          + "ghi ở đây.",
        "The standard that it applies, such as TCVN ISO 9001:2015, or one of its sector.")
    case "path":
      say(
        "Con đường đang đi: xây dựng lần đầu có chín bước, chuyển đổi có tám bước, hoặc mở rộng.",
        "The way it goes: a first build of nine steps, a conversion of eight, or widening.")
    case "steps":
      say(
        "Các bước của lộ trình với hạn và ngày xong; lệnh “Ghi các bước của lộ trình” điền sẵn.",
        "The steps of its roadmap with due and done; a command of the menu fills them in.")
    case "steps.ordinal":
      say(
        "Số thứ tự của bước.",
        "The ordinal of the step.")
    case "steps.content":
      say(
        "Bước phải làm, ví dụ Đánh giá nội bộ và khắc phục.",
        "What is done at that step, such as the internal audit.")
    case "steps.due":
      say(
        "Hạn phải xong bước này.",
        "By when the step is to be done.")
    case "steps.done":
      say(
        "Ngày đã xong; để trống là chưa.",
        "The day on which it was done; blank while it is not.")
    case "isPilot":
      say(
        "Đơn vị được chọn làm thí điểm.",
        "Whether the unit is one of a pilot.")
    case "isElectronic":
      say(
        "Đơn vị chạy hệ thống trên phần mềm (ISO điện tử).",
        "Whether it runs its system in software (electronic ISO).")
    case "declarations":
      say(
        "Các lần công bố và công bố lại hệ thống phù hợp tiêu chuẩn.",
        "The unit's declarations that its system conforms, first and again.")
    case "declarations.number":
      say(
        "Số quyết định công bố, ví dụ 120/QĐ-SNV.",
        "The number of the declaration, such as 120/QĐ-SNV.")
    case "declarations.date":
      say(
        "Ngày ký quyết định công bố.",
        "The day of the declaration.")
    case "declarations.edition":
      say(
        "Tiêu chuẩn được công bố phù hợp, ví dụ TCVN ISO 9001:2015.",
        "The standard to which the system conforms, such as TCVN ISO 9001:2015.")
    case "declarations.reason":
      say(
        "Công bố lần đầu, hay công bố lại vì phạm vi mở rộng, thu hẹp, điều chỉnh.",
        "First, or again since the scope was widened, narrowed or adjusted.")
    case "declarations.scope":
      say(
        "Phạm vi của hệ thống: những lĩnh vực, thủ tục và hoạt động nội bộ nào.",
        "What the system covers: fields, procedures, internal work.")
    case "declarations.covered":
      say(
        "Số thủ tục hành chính (TTHC) đã có quy trình trong hệ thống, ví dụ 45.",
        "How many administrative procedures the system covers, such as 45.")
    case "declarations.inCharge":
      say(
        "Số thủ tục hành chính đơn vị có thẩm quyền giải quyết, ví dụ 47; tỷ lệ 45/47 tính "
          + "từ hai ô này.",
        "How many procedures the unit is in charge of, such as 47.")
    case "declarations.leftOut":
      say(
        "Vì sao có thủ tục chưa đưa vào hệ thống, kèm số văn bản gửi Sở KH&CN.",
        "Why some procedures are left out, with the letter to the standing agency.")
    case "declarations.posted":
      say(
        "Ngày niêm yết quyết định công bố tại trụ sở.",
        "The day on which it was posted at the office.")
    case "declarations.onWebsite":
      say(
        "Ngày đăng trên trang thông tin điện tử của đơn vị.",
        "The day on which it went onto the unit's website.")
    case "declarations.notified":
      say(
        "Ngày gửi thông báo cho cơ quan thường trực (Sở KH&CN).",
        "The day on which the standing agency was notified.")
    case "duties":
      say(
        "Những việc mỗi năm đơn vị phải làm để duy trì hệ thống, mỗi năm một dòng.",
        "What the unit has to do each year to keep its system up, one row a year.")
    case "duties.year":
      say(
        "Năm của các việc trong dòng.",
        "The year of the row.")
    case "duties.internalAudit":
      say(
        "Ngày đánh giá nội bộ trong năm; mỗi năm ít nhất một lần.",
        "The day of the internal audit; at least one a year.")
    case "duties.review":
      say(
        "Ngày lãnh đạo họp xem xét hệ thống; mỗi năm ít nhất một lần.",
        "The day of the management review; at least one a year.")
    case "duties.objectivesSet":
      say(
        "Ngày ban hành mục tiêu chất lượng của năm.",
        "The day on which the quality objectives of the year were set.")
    case "duties.objectivesAssessed":
      say(
        "Ngày đánh giá kết quả thực hiện mục tiêu.",
        "The day on which they were assessed.")
    case "duties.reported":
      say(
        "Ngày gửi báo cáo năm cho cơ quan thường trực.",
        "The day on which the yearly report was sent.")
    case "contacts":
      say(
        "Những người liên hệ theo chức năng; ghi chức vụ, không ghi tên người.",
        "Whom to reach, by function; offices, no persons.")
    case "contacts.role":
      say(
        "Đầu mối nào: lãnh đạo phụ trách, thư ký ISO, chuyên gia đánh giá nội bộ.",
        "Which contact: leader in charge, ISO secretary, internal auditor.")
    case "contacts.office":
      say(
        "Chức vụ của đầu mối, ví dụ Phó Chánh Văn phòng.",
        "The office of the contact, such as the deputy chief of office.")
    case "contacts.telephone":
      say(
        "Điện thoại của đầu mối, ví dụ 0215 3825 123.",
        "The telephone of the contact, such as 0215 3825 123.")
    case "reminders":
      say(
        "Các lần đã đôn đốc đơn vị vì chậm; ghi bằng phím ở danh sách đến hạn.",
        "The times at which the unit was reminded; a key in the list of what is due enters them.")
    case "reminders.date":
      say("Ngày đôn đốc, bằng văn bản hay điện thoại.", "The day of the reminder.")
    case "reminders.about":
      say(
        "Đôn đốc về việc gì, như danh sách đến hạn gọi việc đó.",
        "Of what it was reminded, as the list of what is due calls it.")
    case "reminders.due":
      say("Hạn mà đơn vị đã để quá.", "By when it was to be done.")
    case "reminders.number":
      say(
        "Số công văn đôn đốc nếu có, ví dụ 412/KHCN-TĐC.",
        "The number of the letter, where there is one.")
    case "telephone":
      say(
        "Điện thoại của đơn vị, ví dụ 0215 3825 123.",
        "The telephone of the unit, such as 0215 3825 123.")
    case "note":
      say(
        "Điều cần nhớ về đơn vị, ngoài các ô khác.",
        "What else is to be remembered of the unit.")
    default: nil
    }
  }

  /// What a field of groups of units means, by its place; nil for any other.
  func groupHelp(_ place: String) -> String? {
    switch place {
    case "name":
      say(
        "Tên nhóm như các văn bản gọi, ví dụ 19 sở, ban, ngành.",
        "What papers call the group, such as 19 sở, ban, ngành.")
    case "statedCount":
      say(
        "Số đơn vị mà văn bản nêu, ví dụ 19; khác số kê được thì biết danh sách còn thiếu.",
        "How many units papers state, such as 19; another count of the members shows what "
          + "is missing.")
    case "unitKind":
      say(
        "Gõ loại thì nhóm là mọi đơn vị thuộc loại đó, không phải kê từng đơn vị.",
        "With a kind the group is all units of it, without listing each.")
    case "parent":
      say(
        "Chỉ lấy các đơn vị trực thuộc cơ quan này, ví dụ các xã của một huyện.",
        "Only units below this one, such as the communes of a district.")
    case "isPilot":
      say(
        "Nhóm các đơn vị thí điểm.",
        "Whether it is the units of a pilot.")
    case "isElectronic":
      say(
        "Nhóm các đơn vị áp dụng ISO điện tử.",
        "Whether it is the units of electronic ISO.")
    case "members":
      say(
        "Các đơn vị kê tên, khi nhóm không theo một loại.",
        "The units by name, where the group follows no kind.")
    case "members.unit":
      say(
        "Một đơn vị của nhóm.",
        "A unit of the group.")
    case "note":
      say(
        "Điều cần nhớ về nhóm, ví dụ lấy từ văn bản nào.",
        "What else is to be remembered, such as the paper it comes from.")
    default: nil
    }
  }
}
