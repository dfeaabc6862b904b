/// What each field of a dialog means, where no field of a record says so.
extension Phrases {
  /// How one of several labels is found.
  package var chooseByTyping: String {
    say(
      "Chọn một: ←→, hoặc gõ vài chữ để tìm rồi Enter:",
      "Choose one: ←→, or type a few letters and press Enter:")
  }
  package var officeHelp: String {
    say(
      "Bạn ngồi ở cơ quan, chức vụ nào, ví dụ Thư ký BCĐ hoặc Chi cục TCĐLCL. Tên này đứng trong "
        + "nhật ký của mỗi thay đổi, và cho biết phiếu, đoàn nào là của bạn.",
      "The office in which you sit. It stands in the log of each change, and says which sheets and "
        + "teams are yours.")
  }
  package var roleHelp: String {
    say(
      "Vai trò ngăn lỡ tay: lãnh đạo xem và xác nhận, đoàn đánh giá chấm phiếu, đơn vị tự chấm phiếu của "
        + "mình (ghi tên đơn vị ở ô cơ quan), thư ký làm mọi việc còn lại.",
      "A role only prevents mistakes: a leader reads and confirms, an inspector scores, a unit scores "
        + "itself (its name in the field of the office), a secretary does the rest."
    )
  }
  package var themeHelp: String {
    say(
      "Màu và kiểu chữ của màn hình; mono không dùng màu. F11 đổi bất cứ lúc nào.",
      "How the screen looks; mono has no colours. F11 changes it at any time.")
  }
  package var copyYearsHelp: String {
    say(
      "Các năm của kế hoạch mới: 2027, hoặc năm đầu và năm cuối 2027-2028. Thời gian, số hiệu chuyển "
        + "theo.",
      "The years of the new plan: 2027, or 2027-2028. Times move along.")
  }
  package var withEstimatesHelp: String {
    say(
      "Có: chép cả dự toán của kế hoạch sang các năm mới. Không: chỉ chép kế hoạch.",
      "Yes copies the estimates of the plan as well; no the plan alone.")
  }
  package var soughtTextHelp: String {
    say(
      "Chữ đang có, cần thay. Gõ có dấu thì dấu phải đúng.",
      "The text that stands there now. Marks that are typed must be there.")
  }
  package var replacingTextHelp: String {
    say(
      "Chữ mới đứng vào chỗ đó; để trống là xoá chữ tìm được.",
      "What takes its place; blank takes the text out.")
  }
  package var whereSoughtHelp: String {
    say(
      "Tìm trong ô đang chọn, trong cả hồ sơ, hay trong mọi hồ sơ của kho.",
      "Whether the cell, the record or the whole store is searched.")
  }
  package var howSoughtHelp: String {
    say(
      "Khớp cả từ, không kể hoa thường, hay đúng từng chữ.",
      "Whether whole words, any case or the exact letters are meant.")
  }
  package var firstDayHelp: String {
    say(
      "Ngày đầu của lịch, ví dụ 12/10/2026. Chỉ điền ô này: mọi đơn vị vào ngày ấy.",
      "The first day of the visits. Alone it puts all units on that day.")
  }
  package var lastDayHelp: String {
    say(
      "Ngày cuối của lịch: các đơn vị được rải đều từ ngày đầu đến ngày này, trừ thứ bảy, chủ nhật.",
      "The last day: units are laid evenly over the working days up to it.")
  }
  package var mostOnADayHelp: String {
    say(
      "Mỗi đoàn đến nhiều nhất mấy đơn vị trong một ngày; để trống là không giới hạn.",
      "How many units a team sees on a day at most; blank for no limit.")
  }
  package var visitModeHelp: String {
    say(
      "Đánh giá tại chỗ hay qua hồ sơ; để trống thì điền sau.",
      "At the office or by file; blank is left open.")
  }
  package func visitingTeamHelp(_ team: String) -> String {
    say("\(team) có đi trong lịch này hay không.", "Whether \(team) goes on these visits.")
  }
  package var doneOnHelp: String {
    say(
      "Ngày việc ấy làm xong, ghi cho mọi đơn vị đã chọn, ví dụ 15/3/2026.",
      "The day on which it was done, for all units that are chosen.")
  }
  package func trialHelp(_ field: String) -> String {
    let trial = say(
      "Gõ thử một số: mọi số theo đó mà đổi hiện ra trước khi ghi.",
      "Type a figure to try: all that would follow is shown before it is written.")
    return field.isEmpty ? trial : field + "\n" + trial
  }
  /// What a field of a decision on units means.
  package func help(of entry: ReorganisationEntry) -> String {
    switch entry {
    case .name:
      say(
        "Tên mới như quyết định ghi, ví dụ UBND xã Mường Phăng.",
        "The new name as the decision has it.")
    case .code:
      say("Mã của đơn vị mới, ví dụ 03214; để trống nếu chưa có.", "The new code; blank if none.")
    case .kind: say("Loại của đơn vị sau quyết định.", "The kind of unit that it is afterwards.")
    case .parent:
      say(
        "Đơn vị cấp trên: gõ vài chữ không dấu hay mã, Enter lấy dòng ▸. Dấu - là không thuộc đâu.",
        "The unit above: type a few letters or a code, Enter takes the line ▸. A dash stands for none."
      )
    case .heir:
      say(
        "Đơn vị còn lại, nhận các đơn vị kia: gõ vài chữ không dấu hay mã, Enter lấy dòng ▸.",
        "The unit that goes on and takes the others in: type a few letters, Enter takes the line ▸."
      )
    case .parts:
      say(
        "Đơn vị chỉ chuyển một phần, ngăn bằng dấu ; · ghi tỷ lệ sau dấu bằng, ví dụ UBND xã A=40%.",
        "Units of which only a part goes over, parted by ; and each with its share, such as A=40%.")
    case .names:
      say(
        "Tên các đơn vị mới, ngăn bằng dấu ;, ví dụ Xã A; Xã B.",
        "The names of the new units, parted by semicolons.")
    case .codes:
      say(
        "Mã của từng đơn vị mới, cùng thứ tự với tên, ngăn bằng dấu ;.",
        "The codes of the new units in the order of their names, parted by semicolons.")
    case .day:
      say(
        "Ngày quyết định có hiệu lực, ví dụ 1/7/2025: từ ngày đó tên, mã, nơi trực thuộc đổi.",
        "The day from which the decision holds.")
    case .decision:
      say(
        "Số của quyết định hay nghị quyết, ví dụ 1661/NQ-UBTVQH15; để trống nếu chưa có.",
        "The number of the decision; blank if there is none yet.")
    }
  }
}
