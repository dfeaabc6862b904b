/// Everything that a key can do, by name.
///
/// The raw values are the names in settings and in the key table.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case help, palette, edit, find, add, addChild = "add-child", delete, quit, theme, mouse
  case undo, redo, save, redraw, inputMethod = "input-method", suspend, settings, cancel
  case dashboard, plans, units, scoring, budgets
  case nextPane = "next-pane", previousPane = "previous-pane"
  case enter, back, details
  case mark, markAll = "mark-all", sort, filter
  case yearBack = "year-back", yearOn = "year-on"
  case up, down, left, right, pageUp = "page-up", pageDown = "page-down", first, last
  case nextCell = "next-cell", previousCell = "previous-cell"
  case fold, unfold
  case nextDiscrepancy = "next-discrepancy", previousDiscrepancy = "previous-discrepancy"
  case acceptComputed = "accept-computed"
  case fullMarks = "full-marks", noMarks = "no-marks", notApplicable = "not-applicable"
  case note, finding, evidence, reason, explanation, nextUnscored = "next-unscored"
  case finalise, sign, confirm, reopen, supersede
  case addGroup = "add-group", moveCampaign = "move-campaign"
  case roadmapSteps = "path-steps", reorganise
  case moveRowUp = "move-row-up", moveRowDown = "move-row-down"
  case moveRowIn = "move-row-in", moveRowOut = "move-row-out", renumber
  case copyRows = "copy-rows", cutRows = "cut-rows", pasteRows = "paste-rows"
  case pasteBelow = "paste-below", duplicateRows = "duplicate-rows", fillDown = "fill-down"
  case allUnits = "all-units", findEverywhere = "find-everywhere", replace, receive
  case readWhole = "read-whole"
}

extension Phrases {
  /// What a command is called, shortly as in the function-key bar, and what it does, in one sentence.
  package func words(of command: Command) -> (title: String, explanation: String) {
    switch command {
    case .help:
      (say("Giúp", "Help"), say("Mở trợ giúp của màn hình này", "Opens the help of this screen"))
    case .palette:
      (
        say("Menu", "Menu"),
        say(
          "Mở danh sách mọi lệnh; gõ vài chữ để lọc, Enter để làm",
          "Lists all commands; type to filter, Enter runs one")
      )
    case .edit: (say("Sửa", "Edit"), say("Sửa ô đang chọn", "Edits the selected cell"))
    case .readWhole:
      (
        say("Đọc cả", "Read whole"),
        say(
          "Đọc cả nội dung của ô, cả khi cột không đủ chỗ",
          "Shows the whole text of the cell, however narrow its column is")
      )
    case .find:
      (
        say("Tìm", "Find"),
        say(
          "Tìm khi đang gõ, không cần dấu: dien bien ra Điện Biên; đã gõ dấu thì khớp dấu",
          "Finds as you type, marks not needed: dien bien finds Điện Biên; typed marks count")
      )
    case .add:
      (
        say("Thêm", "Add"),
        say("Thêm một dòng sau dòng đang chọn", "Adds a row after the selected one")
      )
    case .addChild:
      (
        say("Thêm dòng con", "Add below"),
        say("Thêm một dòng con của dòng đang chọn", "Adds a row under the selected one")
      )
    case .delete:
      (
        say("Xoá", "Delete"),
        say("Xoá dòng đang chọn; hoàn tác được", "Deletes the row; can be undone")
      )
    case .quit: (say("Thoát", "Quit"), say("Thoát chương trình", "Quits the program"))
    case .theme: (say("Màu", "Theme"), say("Đổi bộ màu", "Changes the theme"))
    case .mouse: (say("Chuột", "Mouse"), say("Bật hoặc tắt chuột", "Turns the mouse on or off"))
    case .undo:
      (
        say("Hoàn tác", "Undo"),
        say("Hoàn tác việc vừa làm, nói rõ việc gì", "Undoes the last change, and says which")
      )
    case .redo: (say("Làm lại", "Redo"), say("Làm lại việc vừa hoàn tác", "Redoes what was undone"))
    case .save:
      (
        say("Lưu", "Save"),
        say(
          "Không cần: mọi thay đổi lưu ngay khi nhập", "Not needed: every change is saved as made")
      )
    case .redraw: (say("Vẽ lại", "Redraw"), say("Vẽ lại toàn màn hình", "Redraws the whole screen"))
    case .inputMethod:
      (
        say("Kiểu gõ", "Input method"),
        say("Đổi kiểu gõ tiếng Việt: tắt, Telex, VNI", "Vietnamese input method: off, Telex, VNI")
      )
    case .suspend:
      (
        say("Tạm dừng", "Suspend"),
        say("Tạm về dòng lệnh; fg để trở lại", "Back to the shell; fg returns")
      )
    case .settings:
      (
        say("Tuỳ chọn", "Settings"),
        say("Cơ quan, vai trò và bộ màu của bạn", "Your office, role and theme")
      )
    case .cancel:
      (
        say("Huỷ", "Cancel"),
        say(
          "Bỏ việc đang nhập; bấm hai lần để thoát", "Discards what is typed; twice offers to quit")
      )
    case .dashboard: (dashboard, goes(to: dashboard))
    case .plans: (plans, goes(to: plans))
    case .units: (units, goes(to: units))
    case .scoring: (scoring, goes(to: scoring))
    case .budgets: (budgets, goes(to: budgets))
    case .nextPane:
      (
        say("Khung sau", "Next pane"),
        say("Sang khung hoặc bảng kế tiếp", "Goes to the next pane or table")
      )
    case .previousPane:
      (say("Khung trước", "Previous pane"), say("Về khung trước", "Goes to the previous pane"))
    case .enter:
      (
        say("Vào", "Enter"),
        say(
          "Danh sách: mở mục đang chọn. Bảng: xuống dòng. Đang nhập: ghi",
          "Lists: opens the item. Tables: next row. Typing: commits")
      )
    case .back:
      (
        say("Ra", "Back"),
        say(
          "Ra khỏi mục đang mở; ở ngoài cùng thì hỏi thoát",
          "Leaves what was opened; outermost, asks to quit")
      )
    case .details:
      (details, say("Mở mọi trường của dòng đang chọn", "Opens all fields of the selected row"))
    case .mark:
      (
        say("Đánh dấu", "Mark"),
        say(
          "Đánh dấu dòng; sửa và xoá khi đó làm cho mọi dòng đánh dấu",
          "Marks the row; editing and deleting then mean all marked rows")
      )
    case .markAll:
      (
        say("Đánh dấu hết", "Mark all"),
        say("Đánh dấu mọi dòng đang thấy, hoặc bỏ", "Marks all rows seen, or none")
      )
    case .sort:
      (
        say("Xếp", "Sort"),
        say(
          "Xếp theo cột đang chọn: tăng, giảm, rồi như cũ",
          "Sorts by the selected column: ascending, descending, unsorted")
      )
    case .filter:
      (
        say("Lọc", "Filter"),
        say(
          "Chỉ hiện các dòng có một giá trị ở cột đang chọn",
          "Shows only the rows with one value in the selected column")
      )
    case .yearBack:
      (
        say("Năm trước", "Previous year"),
        say("Xem số liệu năm trước", "Shows the figures of the previous year")
      )
    case .yearOn:
      (
        say("Năm sau", "Next year"),
        say("Xem số liệu năm sau", "Shows the figures of the next year")
      )
    case .up: (say("Lên", "Up"), movesSelection)
    case .down: (say("Xuống", "Down"), movesSelection)
    case .left: (say("Trái", "Left"), movesSelection)
    case .right: (say("Phải", "Right"), movesSelection)
    case .pageUp: (say("Trang trước", "Page up"), scrollsPage)
    case .pageDown: (say("Trang sau", "Page down"), scrollsPage)
    case .first: (say("Đầu", "First"), say("Về dòng đầu", "To the first row"))
    case .last: (say("Cuối", "Last"), say("Về dòng cuối", "To the last row"))
    case .nextCell:
      (
        say("Ô sau", "Next cell"),
        say("Sang ô sau, hết dòng thì xuống dòng", "To the next cell, then the next row")
      )
    case .previousCell: (say("Ô trước", "Previous cell"), say("Về ô trước", "To the previous cell"))
    case .fold:
      (
        say("Gập", "Fold"),
        say("Gập nhánh; Trái ở cột tên cũng được", "Folds a branch; so does Left in the name")
      )
    case .unfold:
      (
        say("Mở", "Unfold"),
        say("Mở nhánh; Phải ở cột tên cũng được", "Unfolds a branch; so does Right in the name")
      )
    case .nextDiscrepancy:
      (
        say("Sai lệch sau", "Next discrepancy"),
        say("Đến sai lệch kế tiếp", "Goes to the next discrepancy")
      )
    case .previousDiscrepancy:
      (
        say("Sai lệch trước", "Previous discrepancy"),
        say("Về sai lệch trước", "Goes to the previous discrepancy")
      )
    case .acceptComputed:
      (
        say("Nhận số tính lại", "Accept computed"),
        say("Ghi số tính lại vào ô có sai lệch", "Writes the computed figure into the cell")
      )
    case .fullMarks:
      (
        say("Điểm tối đa", "Full marks"),
        say("Cho điểm tối đa của tiêu chí", "Gives the maximum of the criterion")
      )
    case .noMarks: (say("Không điểm", "No marks"), say("Cho 0 điểm", "Gives no points"))
    case .notApplicable:
      (
        say("Không áp dụng", "Not applicable"),
        say(
          "Tiêu chí không áp dụng, rồi hỏi lý do", "The criterion does not apply; asks the reason")
      )
    case .note:
      (say("Ghi chú", "Note"), say("Ghi chú cho tiêu chí", "Writes a note on the criterion"))
    case .finding:
      (
        say("Điểm KPH", "Finding"),
        say(
          "Ghi điểm không phù hợp, lưu ý hoặc cải tiến",
          "Writes down a nonconformity or observation")
      )
    case .evidence:
      (
        say("Minh chứng", "Evidence"),
        say(
          "Ghi minh chứng; nhiều minh chứng cách nhau bằng dấu ;",
          "Names the evidence, separated by ;")
      )
    case .reason:
      (
        say("Lý do", "Reason"),
        say("Ghi lý do mất điểm hoặc không áp dụng", "Says why points were lost")
      )
    case .explanation:
      (
        say("Giải trình", "Explanation"),
        say("Ghi giải trình của đơn vị", "Writes what the unit says to it")
      )
    case .nextUnscored:
      (
        say("Tiêu chí chưa chấm", "Next unscored"),
        say("Đến tiêu chí kế tiếp chưa chấm", "Goes to the next criterion without a score")
      )
    case .finalise:
      (
        say("Hoàn tất phiếu", "Finalise"),
        say("Phiếu đã chấm đủ: chuyển sang hoàn tất", "The sheet is complete")
      )
    case .sign:
      (
        say("Ký phiếu", "Sign"),
        say("Ký phiếu: từ đó không sửa được nữa", "Signs the sheet: nothing changes from then on")
      )
    case .confirm:
      (
        say("Xác nhận phiếu", "Confirm"),
        say("Xác nhận kết quả để xếp hạng", "Confirms the result for the ranking")
      )
    case .reopen:
      (
        say("Mở lại phiếu", "Reopen"),
        say("Đưa phiếu hoàn tất về đang chấm", "Reopens a complete sheet for scoring")
      )
    case .supersede:
      (
        say("Thay phiếu", "Supersede"),
        say("Thay phiếu đã ký bằng bản mới, có lý do", "Replaces a signed sheet by a new version")
      )
    case .addGroup:
      (
        say("Thêm cả nhóm", "Add a group"),
        say(
          "Thêm mọi đơn vị của một nhóm hoặc danh sách vào đợt",
          "Adds all units of a group or roster to the campaign")
      )
    case .moveCampaign:
      (
        say("Chuyển bộ tiêu chí của đợt", "Move to another criteria set"),
        say(
          "Cho xem trước phiếu nào đổi điểm, đổi loại rồi mới chuyển; phiếu đã ký giữ nguyên",
          "Shows first which sheets would change; signed ones stay as they are")
      )
    case .roadmapSteps:
      (
        say("Ghi các bước của lộ trình", "Fill in the steps of the roadmap"),
        say(
          "Cho đơn vị đang chọn hoặc đã đánh dấu, nếu có lộ trình và chưa có bước nào",
          "For the selected or marked units that have a roadmap and no steps yet")
      )
    case .reorganise:
      (
        say("Sắp xếp đơn vị", "Reorganise units"),
        say(
          "Đổi tên, chuyển, sáp nhập, chia, giải thể, lập đơn vị theo quyết định; xem trước rồi mới ghi",
          "Renames, moves, merges, splits, dissolves, founds units; shown before it is written")
      )
    case .moveRowUp:
      (
        say("Chuyển dòng lên", "Move row up"),
        say(
          "Đưa dòng, cùng các dòng dưới nó, lên trên dòng cùng cấp đứng trước",
          "Moves the row, with all below it, above the one before it")
      )
    case .moveRowDown:
      (
        say("Chuyển dòng xuống", "Move row down"),
        say(
          "Đưa dòng, cùng các dòng dưới nó, xuống sau dòng cùng cấp đứng sau",
          "Moves the row, with all below it, below the one after it")
      )
    case .moveRowIn:
      (
        say("Đưa dòng vào", "Move row in"),
        say(
          "Đưa dòng, cùng các dòng dưới nó, vào dưới dòng cùng cấp đứng trước",
          "Puts the row, with all below it, under the one before it")
      )
    case .moveRowOut:
      (
        say("Đưa dòng ra", "Move row out"),
        say(
          "Đưa dòng, cùng các dòng dưới nó, ra sau dòng cấp trên của nó",
          "Puts the row, with all below it, behind the one it stands under")
      )
    case .renumber:
      (
        say("Đánh lại số thứ tự", "Renumber"),
        say(
          "Đánh lại số các dòng cùng cấp với dòng đang chọn, và số nối theo chúng ở các dòng dưới",
          "Numbers the rows beside the selected one anew, and below them what repeats their numbers"
        )
      )
    case .copyRows:
      (
        say("Chép dòng", "Copy rows"),
        say(
          "Chép dòng đang chọn hoặc đã đánh dấu, cùng các dòng dưới nó; cũng ra bộ nhớ tạm của máy",
          "Copies the selected or marked rows with all below them, as text for other programs too")
      )
    case .cutRows:
      (
        say("Cắt dòng", "Cut rows"),
        say(
          "Cắt dòng đang chọn hoặc đã đánh dấu; đến khi dán nó vẫn ở chỗ cũ",
          "Cuts the selected or marked rows; they stay until they are pasted")
      )
    case .pasteRows:
      (
        say("Dán dòng", "Paste rows"),
        say(
          "Dán dòng đã chép hoặc cắt vào sau dòng đang chọn, cùng cấp; hồ sơ khác cũng được",
          "Puts copied or cut rows after the selected one; into another record too")
      )
    case .pasteBelow:
      (
        say("Dán xuống dưới", "Paste below"),
        say(
          "Dán dòng đã chép hoặc cắt làm dòng con của dòng đang chọn",
          "Puts copied or cut rows under the selected one")
      )
    case .duplicateRows:
      (
        say("Nhân đôi", "Duplicate"),
        say(
          "Thêm một bản của dòng đang chọn hoặc đã đánh dấu, ngay sau nó",
          "Adds a copy of the selected or marked rows right after them")
      )
    case .fillDown:
      (
        say("Điền xuống", "Fill down"),
        say(
          "Ô này lấy giá trị của ô trên; có dòng đánh dấu thì các dòng đó lấy giá trị của ô đang chọn",
          "Takes the value of the cell above; with marks, the marked rows take that of the selected cell"
        )
      )
    case .allUnits:
      (
        say("Mọi đơn vị", "All units"),
        say(
          "Hiện hoặc ẩn đơn vị đã chấm dứt, hoặc chưa thành lập, vào ngày đang xem",
          "Shows or hides units that ended, or had not begun, on the day looked at")
      )
    case .findEverywhere:
      (
        say("Tìm cả kho", "Find everywhere"),
        say(
          "Tìm trong mọi hồ sơ của kho, từ màn hình nào cũng được; Enter đến chỗ tìm thấy",
          "Finds in all records of the store, from any screen; Enter goes there")
      )
    case .receive:
      (
        say("Đã nhận báo cáo", "Report received"),
        say(
          "Ghi báo cáo của đơn vị đang chọn, hoặc các đơn vị đã đánh dấu, là nhận hôm nay",
          "Enters the report of the selected or marked units as come in today")
      )
    case .replace:
      (
        say("Tìm và thay", "Find and replace"),
        say(
          "Thay một chữ trong ô, hồ sơ hay cả kho; hiện mọi chỗ trước khi ghi, hoàn tác một bước",
          "Replaces a text in a cell, record or the store; shown first, one step of undo")
      )
    }
  }

  /// The short title of a command, as in the function-key bar.
  package func title(of command: Command) -> String { words(of: command).title }

  /// What a command does, in one sentence.
  package func explanation(of command: Command) -> String { words(of: command).explanation }

  private var movesSelection: String { say("Di chuyển ô chọn", "Moves the selection") }
  private var scrollsPage: String { say("Cuộn một trang", "Scrolls a page") }

  private func goes(to screen: String) -> String {
    say("Sang màn hình \(screen)", "Goes to the screen \(screen)")
  }
}
