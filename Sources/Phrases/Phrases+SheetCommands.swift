extension Phrases {
  /// The short title of a command of a score sheet.
  func sheetTitle(of command: Command) -> String {
    let titles: [Command: (String, String)] = [
      .fullMarks: ("Điểm tối đa", "Full marks"),
      .noMarks: ("Không điểm", "No marks"),
      .notApplicable: ("Không áp dụng", "Not applicable"),
      .note: ("Ghi chú", "Note"),
      .finding: ("Điểm KPH", "Finding"),
      .evidence: ("Minh chứng", "Evidence"),
      .reason: ("Lý do", "Reason"),
      .explanation: ("Giải trình", "Explanation"),
      .nextUnscored: ("Tiêu chí chưa chấm", "Next unscored"),
      .finalise: ("Hoàn tất phiếu", "Finalise"),
      .sign: ("Ký phiếu", "Sign"),
      .confirm: ("Xác nhận phiếu", "Confirm"),
      .reopen: ("Mở lại phiếu", "Reopen"),
      .supersede: ("Thay phiếu", "Supersede"),
      .addGroup: ("Thêm cả nhóm", "Add a group"),
      .moveCampaign: ("Chuyển bộ tiêu chí của đợt", "Move to another criteria set"),
    ]
    return titles[command].map { say($0.0, $0.1) } ?? ""
  }

  /// What a command of a score sheet does, in one sentence.
  func sheetExplanation(of command: Command) -> String {
    let sentences: [Command: (String, String)] = [
      .fullMarks: ("Cho điểm tối đa của tiêu chí", "Gives the maximum of the criterion"),
      .noMarks: ("Cho 0 điểm", "Gives no points"),
      .notApplicable: (
        "Tiêu chí không áp dụng, rồi hỏi lý do", "The criterion does not apply; asks the reason"
      ),
      .note: ("Ghi chú cho tiêu chí", "Writes a note on the criterion"),
      .finding: (
        "Ghi điểm không phù hợp, lưu ý hoặc cải tiến", "Writes down a nonconformity or observation"
      ),
      .evidence: (
        "Ghi minh chứng; nhiều minh chứng cách nhau bằng dấu ;",
        "Names the evidence, separated by ;"
      ),
      .reason: ("Ghi lý do mất điểm hoặc không áp dụng", "Says why points were lost"),
      .explanation: ("Ghi giải trình của đơn vị", "Writes what the unit says to it"),
      .nextUnscored: (
        "Đến tiêu chí kế tiếp chưa chấm", "Goes to the next criterion without a score"
      ),
      .finalise: ("Phiếu đã chấm đủ: chuyển sang hoàn tất", "The sheet is complete"),
      .sign: (
        "Ký phiếu: từ đó không sửa được nữa", "Signs the sheet: nothing changes from then on"
      ),
      .confirm: ("Xác nhận kết quả để xếp hạng", "Confirms the result for the ranking"),
      .reopen: ("Đưa phiếu hoàn tất về đang chấm", "Reopens a complete sheet for scoring"),
      .supersede: (
        "Thay phiếu đã ký bằng bản mới, có lý do", "Replaces a signed sheet by a new version"
      ),
      .addGroup: (
        "Thêm mọi đơn vị của một nhóm hoặc danh sách vào đợt",
        "Adds all units of a group or roster to the campaign"
      ),
      .moveCampaign: (
        "Cho xem trước phiếu nào đổi điểm, đổi loại rồi mới chuyển; phiếu đã ký giữ nguyên",
        "Shows first which sheets would change; signed ones stay as they are"
      ),
    ]
    return sentences[command].map { say($0.0, $0.1) } ?? ""
  }
}
