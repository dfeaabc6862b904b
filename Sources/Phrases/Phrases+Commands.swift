/// The keys that are words: where they point.
package enum Arrow: Sendable {
  case up, down, left, right
}

extension Phrases {
  package var spaceBar: String { say("Dấu cách", "Space") }
  /// The heads of the key table.
  package var keyTableHead: (key: String, command: String, explanation: String) {
    (say("Phím", "Keys"), say("Lệnh", "Command"), say("Làm gì", "What it does"))
  }

  /// The name of an arrow key; the other keys are called as they are labelled.
  package func arrow(_ arrow: Arrow) -> String {
    switch arrow {
    case .up: say("Lên", "Up")
    case .down: say("Xuống", "Down")
    case .left: say("Trái", "Left")
    case .right: say("Phải", "Right")
    }
  }

  /// Help of a screen.
  package func helpTitle(_ screen: String) -> String {
    say("Trợ giúp · \(screen)", "Help · \(screen)")
  }
  package var helpMouse: String {
    say(
      "Chuột: bấm để chọn, lăn để cuộn. Giữ Shift khi kéo để bôi đen chữ; F12 tắt chuột.",
      "Mouse: click selects, the wheel scrolls. Hold Shift to select text; F12 turns it off.")
  }
  package var helpMarks: String {
    say(
      "Dấu trong bảng: ▲ sai, △ sai do dòng khác, ! cần xem lại, · lưu ý, ✗ tệp hỏng.",
      "Marks: ▲ error, △ error caused by another line, ! warning, · note, ✗ bad file.")
  }

  /// The short title of a command, as in the function-key bar.
  package func title(of command: Command) -> String {
    switch command {
    case .help: say("Giúp", "Help")
    case .palette: say("Menu", "Menu")
    case .edit: say("Sửa", "Edit")
    case .find: say("Tìm", "Find")
    case .add: say("Thêm", "Add")
    case .addChild: say("Thêm dòng con", "Add below")
    case .delete: say("Xoá", "Delete")
    case .quit: say("Thoát", "Quit")
    case .theme: say("Màu", "Theme")
    case .mouse: say("Chuột", "Mouse")
    case .undo: say("Hoàn tác", "Undo")
    case .redo: say("Làm lại", "Redo")
    case .save: say("Lưu", "Save")
    case .redraw: say("Vẽ lại", "Redraw")
    case .inputMethod: say("Kiểu gõ", "Input method")
    case .suspend: say("Tạm dừng", "Suspend")
    case .settings: say("Tuỳ chọn", "Settings")
    case .cancel: say("Huỷ", "Cancel")
    case .dashboard: dashboard
    case .plans: plans
    case .units: units
    case .scoring: scoring
    case .budgets: budgets
    case .nextPane: say("Khung sau", "Next pane")
    case .previousPane: say("Khung trước", "Previous pane")
    case .enter: say("Vào", "Enter")
    case .back: say("Ra", "Back")
    case .details: details
    case .mark: say("Đánh dấu", "Mark")
    case .markAll: say("Đánh dấu hết", "Mark all")
    case .sort: say("Xếp", "Sort")
    case .filter: say("Lọc", "Filter")
    case .yearBack: say("Năm trước", "Previous year")
    case .yearOn: say("Năm sau", "Next year")
    case .allUnits: say("Mọi đơn vị", "All units")
    case .up: say("Lên", "Up")
    case .down: say("Xuống", "Down")
    case .left: say("Trái", "Left")
    case .right: say("Phải", "Right")
    case .pageUp: say("Trang trước", "Page up")
    case .pageDown: say("Trang sau", "Page down")
    case .first: say("Đầu", "First")
    case .last: say("Cuối", "Last")
    case .nextCell: say("Ô sau", "Next cell")
    case .previousCell: say("Ô trước", "Previous cell")
    case .fold: say("Gập", "Fold")
    case .unfold: say("Mở", "Unfold")
    case .nextDiscrepancy: say("Sai lệch sau", "Next discrepancy")
    case .previousDiscrepancy: say("Sai lệch trước", "Previous discrepancy")
    case .acceptComputed: say("Nhận số tính lại", "Accept computed")
    case .fullMarks, .noMarks, .notApplicable, .note, .finding, .evidence, .reason, .explanation,
      .nextUnscored, .finalise, .sign, .confirm, .reopen, .supersede, .addGroup, .moveCampaign:
      sheetTitle(of: command)
    case .roadmapSteps: say("Ghi các bước của lộ trình", "Fill in the steps of the roadmap")
    case .reorganise: say("Sắp xếp đơn vị", "Reorganise units")
    case .moveRowUp: say("Chuyển dòng lên", "Move row up")
    case .moveRowDown: say("Chuyển dòng xuống", "Move row down")
    }
  }

  /// What a command does, in one sentence.
  package func explanation(of command: Command) -> String {
    switch command {
    case .help: say("Mở trợ giúp của màn hình này", "Opens the help of this screen")
    case .palette:
      say(
        "Mở danh sách mọi lệnh; gõ vài chữ để lọc, Enter để làm",
        "Lists all commands; type to filter, Enter runs one")
    case .edit: say("Sửa ô đang chọn", "Edits the selected cell")
    case .find:
      say(
        "Tìm khi đang gõ, không cần dấu: dien bien ra Điện Biên; đã gõ dấu thì khớp dấu",
        "Finds as you type, marks not needed: dien bien finds Điện Biên; typed marks count")
    case .add: say("Thêm một dòng sau dòng đang chọn", "Adds a row after the selected one")
    case .addChild:
      say("Thêm một dòng con của dòng đang chọn", "Adds a row under the selected one")
    case .delete: say("Xoá dòng đang chọn; hoàn tác được", "Deletes the row; can be undone")
    case .quit: say("Thoát chương trình", "Quits the program")
    case .theme: say("Đổi bộ màu", "Changes the theme")
    case .mouse: say("Bật hoặc tắt chuột", "Turns the mouse on or off")
    case .undo:
      say("Hoàn tác việc vừa làm, nói rõ việc gì", "Undoes the last change, and says which")
    case .redo: say("Làm lại việc vừa hoàn tác", "Redoes what was undone")
    case .save:
      say("Không cần: mọi thay đổi lưu ngay khi nhập", "Not needed: every change is saved as made")
    case .redraw: say("Vẽ lại toàn màn hình", "Redraws the whole screen")
    case .inputMethod:
      say("Đổi kiểu gõ tiếng Việt: tắt, Telex, VNI", "Vietnamese input method: off, Telex, VNI")
    case .suspend: say("Tạm về dòng lệnh; fg để trở lại", "Back to the shell; fg returns")
    case .settings: say("Cơ quan, vai trò và bộ màu của bạn", "Your office, role and theme")
    case .cancel:
      say("Bỏ việc đang nhập; bấm hai lần để thoát", "Discards what is typed; twice offers to quit")
    case .dashboard, .plans, .units, .scoring, .budgets:
      say("Sang màn hình \(title(of: command))", "Goes to the screen \(title(of: command))")
    case .nextPane: say("Sang khung hoặc bảng kế tiếp", "Goes to the next pane or table")
    case .previousPane: say("Về khung trước", "Goes to the previous pane")
    case .enter:
      say(
        "Danh sách: mở mục đang chọn. Bảng: xuống dòng. Đang nhập: ghi",
        "Lists: opens the item. Tables: next row. Typing: commits")
    case .back:
      say(
        "Ra khỏi mục đang mở; ở ngoài cùng thì hỏi thoát",
        "Leaves what was opened; outermost, asks to quit")
    case .mark:
      say(
        "Đánh dấu dòng; sửa và xoá khi đó làm cho mọi dòng đánh dấu",
        "Marks the row; editing and deleting then mean all marked rows")
    case .markAll: say("Đánh dấu mọi dòng đang thấy, hoặc bỏ", "Marks all rows seen, or none")
    case .sort:
      say(
        "Xếp theo cột đang chọn: tăng, giảm, rồi như cũ",
        "Sorts by the selected column: ascending, descending, unsorted")
    case .filter:
      say(
        "Chỉ hiện các dòng có một giá trị ở cột đang chọn",
        "Shows only the rows with one value in the selected column")
    case .details:
      say("Mở mọi trường của dòng đang chọn", "Opens all fields of the selected row")
    case .yearBack: say("Xem số liệu năm trước", "Shows the figures of the previous year")
    case .yearOn: say("Xem số liệu năm sau", "Shows the figures of the next year")
    case .allUnits:
      say(
        "Hiện hoặc ẩn đơn vị đã chấm dứt, hoặc chưa thành lập, vào ngày đang xem",
        "Shows or hides units that ended, or had not begun, on the day looked at")
    case .up, .down, .left, .right: say("Di chuyển ô chọn", "Moves the selection")
    case .pageUp, .pageDown: say("Cuộn một trang", "Scrolls a page")
    case .first: say("Về dòng đầu", "To the first row")
    case .last: say("Về dòng cuối", "To the last row")
    case .nextCell:
      say("Sang ô sau, hết dòng thì xuống dòng", "To the next cell, then the next row")
    case .previousCell: say("Về ô trước", "To the previous cell")
    case .fold:
      say("Gập nhánh; Trái ở cột tên cũng được", "Folds a branch; so does Left in the name")
    case .unfold:
      say("Mở nhánh; Phải ở cột tên cũng được", "Unfolds a branch; so does Right in the name")
    case .nextDiscrepancy: say("Đến sai lệch kế tiếp", "Goes to the next discrepancy")
    case .previousDiscrepancy: say("Về sai lệch trước", "Goes to the previous discrepancy")
    case .acceptComputed:
      say("Ghi số tính lại vào ô có sai lệch", "Writes the computed figure into the cell")
    case .fullMarks, .noMarks, .notApplicable, .note, .finding, .evidence, .reason, .explanation,
      .nextUnscored, .finalise, .sign, .confirm, .reopen, .supersede, .addGroup, .moveCampaign:
      sheetExplanation(of: command)
    case .roadmapSteps:
      say(
        "Cho đơn vị đang chọn hoặc đã đánh dấu, nếu có lộ trình và chưa có bước nào",
        "For the selected or marked units that have a roadmap and no steps yet")
    case .reorganise:
      say(
        "Đổi tên, chuyển, sáp nhập, chia, giải thể, lập đơn vị theo quyết định; xem trước rồi mới ghi",
        "Renames, moves, merges, splits, dissolves, founds units; shown before it is written")
    case .moveRowUp:
      say(
        "Đưa dòng, cùng các dòng dưới nó, lên trên dòng cùng cấp đứng trước",
        "Moves the row, with all below it, above the one before it")
    case .moveRowDown:
      say(
        "Đưa dòng, cùng các dòng dưới nó, xuống sau dòng cùng cấp đứng sau",
        "Moves the row, with all below it, below the one after it")
    }
  }
}
