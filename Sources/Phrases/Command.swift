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
  case acceptComputed = "accept-computed", whatIf = "what-if"
  case fullMarks = "full-marks", noMarks = "no-marks", notApplicable = "not-applicable"
  case note, finding, evidence, evidenceFile = "evidence-file", reason, explanation
  case nextUnscored = "next-unscored"
  case finalise, sign, confirm, reopen, supersede
  case addGroup = "add-group", moveCampaign = "move-campaign"
  case takeCriteria = "take-criteria"
  case roadmapSteps = "path-steps", reorganise
  case moveRowUp = "move-row-up", moveRowDown = "move-row-down"
  case moveRowIn = "move-row-in", moveRowOut = "move-row-out", renumber
  case copyRows = "copy-rows", cutRows = "cut-rows", pasteRows = "paste-rows"
  case pasteBelow = "paste-below", duplicateRows = "duplicate-rows", fillDown = "fill-down"
  case allUnits = "all-units", findEverywhere = "find-everywhere", replace, receive
  case importFile = "import-file", export
  case readWhole = "read-whole", columns, remind, layVisits = "lay-visits"
  case enterForUnits = "enter-for-units"
}

extension Phrases {
  /// What a command is called, shortly as in the function-key bar, and what it does, in one sentence.
  package func words(of command: Command) -> (title: String, explanation: String) {
    switch command {
    case .help:
      worded(
        "Giúp", "Help", "Nói ô này là gì, gõ thế nào, và các phím dùng được ở đây",
        "Tells what this field is, how it is typed, and the keys that work here")
    case .palette:
      worded(
        "Menu", "Menu", "Mở danh sách mọi lệnh; gõ vài chữ để lọc, Enter để làm",
        "Lists all commands; type to filter, Enter runs one")
    case .edit: worded("Sửa", "Edit", "Sửa ô đang chọn", "Edits the selected cell")
    case .readWhole:
      worded(
        "Đọc cả", "Read whole", "Đọc cả nội dung của ô, cả khi cột không đủ chỗ",
        "Shows the whole text of the cell, however narrow its column is")
    case .layVisits:
      worded(
        "Xếp lịch", "Lay out visits",
        "Xếp lịch: ngày và đoàn cho các đơn vị đã đánh dấu của đợt, hoặc tất cả; xem trước rồi ghi",
        "Gives the marked units of a campaign, or all, days and teams; shown before it is written")
    case .enterForUnits:
      worded(
        "Ghi cho nhiều đơn vị", "Enter for many",
        "Ghi công bố, giai đoạn, việc hằng năm cho các đơn vị hoặc nhóm đã đánh dấu, một lần",
        "Enters a declaration, a stage or a yearly duty for the marked units or groups at once")
    case .remind:
      worded(
        "Đôn đốc", "Remind",
        "Ghi hôm nay đã đôn đốc các đơn vị của dòng đang chọn, hoặc các dòng đã đánh dấu",
        "Notes that the units of the selected or marked rows were reminded today")
    case .find:
      worded(
        "Tìm", "Find",
        "Tìm khi đang gõ, không cần dấu: dien bien ra Điện Biên; đã gõ dấu thì khớp dấu",
        "Finds as you type, marks not needed: dien bien finds Điện Biên; typed marks count")
    case .add:
      worded(
        "Thêm", "Add", "Thêm một dòng sau dòng đang chọn", "Adds a row after the selected one")
    case .addChild:
      worded(
        "Thêm dòng con", "Add below", "Thêm một dòng con của dòng đang chọn",
        "Adds a row under the selected one")
    case .delete:
      worded(
        "Xoá", "Delete", "Xoá dòng đang chọn; hoàn tác được", "Deletes the row; can be undone")
    case .quit: worded("Thoát", "Quit", "Thoát chương trình", "Quits the program")
    case .theme: worded("Màu", "Theme", "Đổi bộ màu", "Changes the theme")
    case .mouse: worded("Chuột", "Mouse", "Bật hoặc tắt chuột", "Turns the mouse on or off")
    case .undo:
      worded(
        "Hoàn tác", "Undo", "Hoàn tác việc vừa làm, nói rõ việc gì",
        "Undoes the last change, and says which")
    case .redo: worded("Làm lại", "Redo", "Làm lại việc vừa hoàn tác", "Redoes what was undone")
    case .save:
      worded(
        "Lưu", "Save", "Không cần: mọi thay đổi lưu ngay khi nhập",
        "Not needed: every change is saved as made")
    case .redraw: worded("Vẽ lại", "Redraw", "Vẽ lại toàn màn hình", "Redraws the whole screen")
    case .inputMethod:
      worded(
        "Kiểu gõ", "Input method", "Đổi kiểu gõ tiếng Việt: tắt, Telex, VNI",
        "Vietnamese input method: off, Telex, VNI")
    case .suspend:
      worded(
        "Tạm dừng", "Suspend", "Tạm về dòng lệnh; fg để trở lại", "Back to the shell; fg returns")
    case .settings:
      worded(
        "Tuỳ chọn", "Settings", "Cơ quan, vai trò và bộ màu của bạn", "Your office, role and theme")
    case .cancel:
      worded(
        "Huỷ", "Cancel", "Bỏ việc đang nhập; bấm hai lần để thoát",
        "Discards what is typed; twice offers to quit")
    case .dashboard: (dashboard, goes(to: dashboard))
    case .plans: (plans, goes(to: plans))
    case .units: (units, goes(to: units))
    case .scoring: (scoring, goes(to: scoring))
    case .budgets: (budgets, goes(to: budgets))
    case .nextPane:
      worded(
        "Khung sau", "Next pane", "Sang khung hoặc bảng kế tiếp", "Goes to the next pane or table")
    case .previousPane:
      worded("Khung trước", "Previous pane", "Về khung trước", "Goes to the previous pane")
    case .enter:
      worded(
        "Vào", "Enter", "Danh sách: mở mục đang chọn. Bảng: xuống dòng. Đang nhập: ghi",
        "Lists: opens the item. Tables: next row. Typing: commits")
    case .back:
      worded(
        "Ra", "Back", "Ra khỏi mục đang mở; ở ngoài cùng thì hỏi thoát",
        "Leaves what was opened; outermost, asks to quit")
    case .details:
      (details, say("Mở mọi thông tin của dòng đang chọn", "Opens all fields of the selected row"))
    case .mark:
      worded(
        "Đánh dấu", "Mark", "Đánh dấu dòng; sửa và xoá khi đó làm cho mọi dòng đánh dấu",
        "Marks the row; editing and deleting then mean all marked rows")
    case .markAll:
      worded(
        "Đánh dấu hết", "Mark all", "Đánh dấu mọi dòng đang thấy, hoặc bỏ",
        "Marks all rows seen, or none")
    case .sort:
      worded(
        "Xếp", "Sort", "Xếp theo cột đang chọn: tăng, giảm, rồi như cũ",
        "Sorts by the selected column: ascending, descending, unsorted")
    case .columns:
      worded(
        "Cột", "Columns",
        "Chọn cột của bảng: hiện, ẩn, đổi chỗ; thấy ngay, nhớ cho lần sau",
        "Chooses the columns of the table and their order; seen at once, kept for you")
    case .filter:
      worded(
        "Lọc", "Filter", "Chỉ hiện các dòng có một giá trị ở cột đang chọn",
        "Shows only the rows with one value in the selected column")
    case .yearBack:
      worded(
        "Năm trước", "Previous year", "Xem số liệu năm trước",
        "Shows the figures of the previous year")
    case .yearOn:
      worded("Năm sau", "Next year", "Xem số liệu năm sau", "Shows the figures of the next year")
    case .up: (say("Lên", "Up"), movesSelection)
    case .down: (say("Xuống", "Down"), movesSelection)
    case .left: (say("Trái", "Left"), movesSelection)
    case .right: (say("Phải", "Right"), movesSelection)
    case .pageUp: (say("Trang trước", "Page up"), scrollsPage)
    case .pageDown: (say("Trang sau", "Page down"), scrollsPage)
    case .first: worded("Đầu", "First", "Về dòng đầu", "To the first row")
    case .last: worded("Cuối", "Last", "Về dòng cuối", "To the last row")
    case .nextCell:
      worded(
        "Ô sau", "Next cell", "Sang ô sau, hết dòng thì xuống dòng",
        "To the next cell, then the next row")
    case .previousCell: worded("Ô trước", "Previous cell", "Về ô trước", "To the previous cell")
    case .fold:
      worded(
        "Gập", "Fold", "Gập nhánh; Trái ở cột tên cũng được",
        "Folds a branch; so does Left in the name")
    case .unfold:
      worded(
        "Mở", "Unfold", "Mở nhánh; Phải ở cột tên cũng được",
        "Unfolds a branch; so does Right in the name")
    case .nextDiscrepancy:
      worded(
        "Sai lệch sau", "Next discrepancy", "Đến sai lệch kế tiếp", "Goes to the next discrepancy")
    case .previousDiscrepancy:
      worded(
        "Sai lệch trước", "Previous discrepancy", "Về sai lệch trước",
        "Goes to the previous discrepancy")
    case .acceptComputed:
      worded(
        "Nhận số tính lại", "Accept computed",
        "Ghi số tính lại vào ô có sai lệch; ô không sai: vào mọi ô tổng còn trống",
        "Writes the computed figure into the cell")
    case .whatIf:
      worded(
        "Lường trước", "What if", "Thử một con số, xem các số theo đó rồi mới ghi",
        "Tries a figure and shows what follows before it is written")
    case .fullMarks:
      worded(
        "Điểm tối đa", "Full marks", "Cho điểm tối đa của tiêu chí",
        "Gives the maximum of the criterion")
    case .noMarks: worded("Không điểm", "No marks", "Cho 0 điểm", "Gives no points")
    case .notApplicable:
      worded(
        "Không áp dụng", "Not applicable", "Tiêu chí không áp dụng, rồi hỏi lý do",
        "The criterion does not apply; asks the reason")
    case .note:
      worded("Ghi chú", "Note", "Ghi chú cho tiêu chí", "Writes a note on the criterion")
    case .finding:
      worded(
        "Điểm KPH", "Finding", "Ghi điểm không phù hợp, lưu ý hoặc cải tiến",
        "Writes down a nonconformity or observation")
    case .evidence:
      worded(
        "Minh chứng", "Evidence", "Ghi minh chứng; nhiều minh chứng cách nhau bằng dấu ;",
        "Names the evidence, separated by ;")
    case .evidenceFile:
      worded(
        "Tệp minh chứng", "Evidence file",
        "Ghi một tệp làm minh chứng: tên, cỡ, mã băm; chép vào kho nếu đợt giữ bản sao",
        "Names a file as evidence: name, size, digest; copied where the campaign keeps copies")
    case .reason:
      worded(
        "Lý do", "Reason", "Ghi lý do mất điểm hoặc không áp dụng", "Says why points were lost")
    case .explanation:
      worded(
        "Giải trình", "Explanation", "Ghi giải trình của đơn vị", "Writes what the unit says to it")
    case .nextUnscored:
      worded(
        "Tiêu chí chưa chấm", "Next unscored", "Đến tiêu chí kế tiếp chưa chấm",
        "Goes to the next criterion without a score")
    case .finalise:
      worded(
        "Hoàn tất phiếu", "Finalise", "Phiếu đã chấm đủ: chuyển sang hoàn tất",
        "The sheet is complete")
    case .sign:
      worded(
        "Ký phiếu", "Sign", "Ký phiếu: từ đó không sửa được nữa",
        "Signs the sheet: nothing changes from then on")
    case .confirm:
      worded(
        "Xác nhận phiếu", "Confirm", "Xác nhận kết quả để xếp hạng",
        "Confirms the result for the ranking")
    case .reopen:
      worded(
        "Mở lại phiếu", "Reopen", "Đưa phiếu hoàn tất về đang chấm",
        "Reopens a complete sheet for scoring")
    case .supersede:
      worded(
        "Thay phiếu", "Supersede", "Thay phiếu đã ký bằng bản mới, có lý do",
        "Replaces a signed sheet by a new version")
    case .addGroup:
      worded(
        "Thêm cả nhóm", "Add a group",
        "Thêm mọi đơn vị của một nhóm hoặc danh sách vào đợt; ở danh sách báo cáo: ghi cả nhóm đã nhận",
        "Adds all units of a group or roster to the campaign; in a list of reports: all of it sent theirs"
      )
    case .moveCampaign:
      worded(
        "Chuyển bộ tiêu chí của đợt", "Move to another criteria set",
        "Cho xem trước phiếu nào đổi điểm, đổi loại rồi mới chuyển; phiếu đã ký giữ nguyên",
        "Shows first which sheets would change; signed ones stay as they are")
    case .takeCriteria:
      worded(
        "Lấy bộ tiêu chí mẫu", "Take in a built-in criteria set",
        "Đưa một bộ tiêu chí có sẵn vào kho, sửa được ngay; chưa có phiếu nào theo nó",
        "Takes a built-in criteria set into the store, to be edited and used")
    case .roadmapSteps:
      worded(
        "Ghi các bước của lộ trình", "Fill in the steps of the roadmap",
        "Cho đơn vị đang chọn hoặc đã đánh dấu, nếu có lộ trình và chưa có bước nào",
        "For the selected or marked units that have a roadmap and no steps yet")
    case .reorganise:
      worded(
        "Sắp xếp đơn vị", "Reorganise units",
        "Đổi tên, chuyển, sáp nhập, chia, giải thể, lập đơn vị theo quyết định; xem trước rồi mới ghi",
        "Renames, moves, merges, splits, dissolves, founds units; shown before it is written")
    case .moveRowUp:
      worded(
        "Chuyển dòng lên", "Move row up",
        "Đưa dòng, cùng các dòng dưới nó, lên trên dòng cùng cấp đứng trước",
        "Moves the row, with all below it, above the one before it")
    case .moveRowDown:
      worded(
        "Chuyển dòng xuống", "Move row down",
        "Đưa dòng, cùng các dòng dưới nó, xuống sau dòng cùng cấp đứng sau",
        "Moves the row, with all below it, below the one after it")
    case .moveRowIn:
      worded(
        "Đưa dòng vào", "Move row in",
        "Đưa dòng, cùng các dòng dưới nó, vào dưới dòng cùng cấp đứng trước",
        "Puts the row, with all below it, under the one before it")
    case .moveRowOut:
      worded(
        "Đưa dòng ra", "Move row out",
        "Đưa dòng, cùng các dòng dưới nó, ra sau dòng cấp trên của nó",
        "Puts the row, with all below it, behind the one it stands under")
    case .renumber:
      worded(
        "Đánh lại số thứ tự", "Renumber",
        "Đánh lại số các dòng cùng cấp với dòng đang chọn, và số nối theo chúng ở các dòng dưới",
        "Numbers the rows beside the selected one anew, and below them what repeats their numbers")
    case .copyRows:
      worded(
        "Chép dòng", "Copy rows",
        "Chép dòng đang chọn hoặc đã đánh dấu, cùng các dòng dưới nó; cũng ra bộ nhớ tạm của máy",
        "Copies the selected or marked rows with all below them, as text for other programs too")
    case .cutRows:
      worded(
        "Cắt dòng", "Cut rows", "Cắt dòng đang chọn hoặc đã đánh dấu; đến khi dán nó vẫn ở chỗ cũ",
        "Cuts the selected or marked rows; they stay until they are pasted")
    case .pasteRows:
      worded(
        "Dán dòng", "Paste rows",
        "Dán dòng đã chép hoặc cắt vào sau dòng đang chọn, cùng cấp; hồ sơ khác cũng được",
        "Puts copied or cut rows after the selected one; into another record too")
    case .pasteBelow:
      worded(
        "Dán xuống dưới", "Paste below",
        "Dán dòng đã chép hoặc cắt làm dòng con của dòng đang chọn",
        "Puts copied or cut rows under the selected one")
    case .duplicateRows:
      worded(
        "Nhân đôi", "Duplicate", "Thêm một bản của dòng đang chọn hoặc đã đánh dấu, ngay sau nó",
        "Adds a copy of the selected or marked rows right after them")
    case .fillDown:
      worded(
        "Điền xuống", "Fill down",
        "Ô này lấy giá trị của ô trên; có dòng đánh dấu thì các dòng đó lấy giá trị của ô đang chọn",
        "Takes the value of the cell above; with marks, the marked rows take that of the selected cell"
      )
    case .allUnits:
      worded(
        "Mọi đơn vị", "All units",
        "Hiện hoặc ẩn đơn vị đã chấm dứt, hoặc chưa thành lập, vào ngày đang xem",
        "Shows or hides units that ended, or had not begun, on the day looked at")
    case .findEverywhere:
      worded(
        "Tìm cả kho", "Find everywhere",
        "Tìm trong mọi hồ sơ của kho, từ màn hình nào cũng được; Enter đến chỗ tìm thấy",
        "Finds in all records of the store, from any screen; Enter goes there")
    case .receive:
      worded(
        "Đã nhận báo cáo", "Report received",
        "Ghi báo cáo của đơn vị đang chọn, hoặc các đơn vị đã đánh dấu, là nhận hôm nay",
        "Enters the report of the selected or marked units as come in today")
    case .importFile:
      worded(
        "Nhập từ tệp", "Bring in",
        "Đọc bảng từ tệp Excel, Word, CSV: đơn vị, dự toán, nhiệm vụ, tiêu chí…; xem từng dòng trước khi ghi",
        "Reads a table out of a file: units, an estimate, tasks, criteria…; each line is shown before it is written"
      )
    case .export:
      worded(
        "Xuất ra tệp", "Write out",
        "Xuất văn bản Word, bảng Excel, CSV, HTML: hồ sơ đang xem, hay bảng như đang hiện (lọc, xếp, dòng đánh dấu)",
        "Writes a Word document, a workbook, CSV, HTML: of what is looked at, or the table as it is seen"
      )
    case .replace:
      worded(
        "Tìm và thay", "Find and replace",
        "Thay một chữ trong ô, hồ sơ hay cả kho; hiện mọi chỗ trước khi ghi, hoàn tác một bước",
        "Replaces a text in a cell, record or the store; shown first, one step of undo")
    }
  }

  /// The short title of a command, as in the function-key bar.
  package func title(of command: Command) -> String { words(of: command).title }

  /// What a command does, in one sentence.
  package func explanation(of command: Command) -> String { words(of: command).explanation }

  /// A title and an explanation, each in both languages.
  private func worded(
    _ title: String, _ english: String, _ explanation: String, _ explained: String
  ) -> (title: String, explanation: String) {
    (say(title, english), say(explanation, explained))
  }

  private var movesSelection: String { say("Di chuyển ô chọn", "Moves the selection") }
  private var scrollsPage: String { say("Cuộn một trang", "Scrolls a page") }

  private func goes(to screen: String) -> String {
    say("Sang màn hình \(screen)", "Goes to the screen \(screen)")
  }
}
