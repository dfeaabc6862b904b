import Domain

/// What the command line says of score sheets.
extension Phrases {
  package var aboutScore: String {
    say("Cho điểm một tiêu chí của một phiếu.", "Gives one criterion of a sheet its score.")
  }
  package var aboutSheet: String {
    say("Phiếu chấm: xem, ghi chú, hoàn tất, ký.", "Score sheets: show, note, finalise, sign.")
  }
  package var aboutShowSheet: String {
    say("Xem một phiếu chấm thành bảng.", "Shows one sheet as a table.")
  }
  package var aboutRanking: String {
    say("Xếp hạng của một đợt chấm điểm.", "The ranking of a campaign.")
  }
  package var aboutNote: String {
    say("Ghi chú cho một tiêu chí.", "Writes a note on a criterion.")
  }
  package var aboutEvidence: String {
    say("Thêm một minh chứng cho tiêu chí.", "Adds evidence to a criterion.")
  }
  package var aboutFinding: String {
    say("Ghi một điểm không phù hợp.", "Writes down a finding.")
  }
  /// What a step of a sheet does.
  package func aboutSheetStep(_ state: SheetState) -> String {
    switch state {
    case .complete: explanation(of: .finalise) + "."
    case .signed: explanation(of: .sign) + "."
    case .confirmed: explanation(of: .confirm) + "."
    case .superseded: explanation(of: .supersede) + "."
    case .notStarted, .scoring: explanation(of: .reopen) + "."
    }
  }

  package var helpPage: String {
    say("Mã phiếu, hoặc ĐỢT/ĐƠN-VỊ.", "Id of the sheet, or CAMPAIGN/UNIT.")
  }
  package var helpCampaign: String { say("Đợt chấm điểm.", "The campaign.") }
  package var helpCriterion: String {
    say("Tiêu chí: số thứ tự như I.1.2, hoặc mã.", "The criterion: its ordinal like I.1.2, or id.")
  }
  package var helpScore: String {
    say(
      "Điểm như 8,5, 45/47, 98%; * tối đa, x không áp dụng; để trống thì bỏ điểm.",
      "Like 8.5, 45/47, 98%; * full, x not applicable; empty takes it back.")
  }
  package var helpNote: String { say("Nội dung ghi chú.", "The note.") }
  package var helpReason: String { say("Lý do.", "The reason.") }
  package var helpFigure: String {
    say("Cột điểm: self tự chấm, team đoàn, final chốt.", "Which figure: self, team or final.")
  }
  package var helpAsReason: String { say("Ghi làm lý do.", "Writes it as the reason.") }
  package var helpAsExplanation: String {
    say("Ghi làm giải trình của đơn vị.", "Writes it as what the unit says to it.")
  }
  package var helpEvidence: String {
    say("Tên minh chứng; có --file thì có thể bỏ.", "The evidence; may be left out with --file.")
  }
  package var helpFindingKind: String {
    say("Loại: major, minor, observation, improvement.", "major, minor, observation, improvement.")
  }
  package var helpFinding: String { say("Nội dung.", "What was found.") }
  package var helpOwner: String { say("Người khắc phục.", "Who puts it right.") }
  package var helpDue: String { say("Hạn khắc phục.", "By when.") }
  package var valueSheet: String { say("phiếu", "sheet") }
  package var valueCampaign: String { say("đợt", "campaign") }
  package var valueCriterion: String { say("tiêu-chí", "criterion") }
  package var nothingTyped: String { sheetInputFault(.nothingSaid) }

  /// What is on disk now.
  package func didSay(_ said: String, _ title: String) -> String {
    say("OK \(said) – \(title)", "OK \(said) – \(title)")
  }

  /// Somebody else said something else of the same while a command ran.
  package func saidMeanwhile(_ ours: String, _ theirs: String, by office: String) -> String {
    say(
      "Chưa ghi “\(ours)”: \(office) vừa ghi “\(theirs)”. Xem lại phiếu rồi chạy lại lệnh nếu vẫn cần.",
      "“\(ours)” is not written: \(office) just wrote “\(theirs)”. Look at the sheet, then try again."
    )
  }
}
