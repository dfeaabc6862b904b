import Domain

extension Phrases {
  /// The label of a field of criteria sets by its English key.
  func scoringField(_ key: String) -> String {
    switch key {
    case "version": say("Phiên bản", "Version")
    case "basis": say("Căn cứ", "Basis")
    case "criteria": say("Tiêu chí", "Criteria")
    case "criterion": say("Tiêu chí", "Criterion")
    case "weight": say("Trọng số", "Weight")
    case "scales": say("Thang xếp loại", "Scales of grades")
    case "grades": say("Các loại", "Grades")
    case "lower": say("Từ mức", "From")
    case "lostShare": say("Lý do khi mất quá (%)", "Reason above lost (%)")
    case "gapShare": say("Lý do khi lệch quá (%)", "Reason above a gap of (%)")
    case "maximum": say("Điểm tối đa", "Maximum")
    case "rule": say("Cách chấm", "Rule")
    case "steps": say("Các mức điểm", "Steps")
    case "bands": say("Bảng mức", "Bands")
    case "points": say("Điểm", "Points")
    case "step": say("Bước điểm", "Step")
    case "effect": say("Cách tính", "Effect")
    case "evidence": say("Minh chứng", "Evidence")
    case "mayNotApply": say("Có thể không áp dụng", "May not apply")
    case "needsReasonBelow": say("Nêu lý do khi dưới", "Needs a reason below")
    default: sheetField(key)
    }
  }

  /// The label of a choice in criteria sets by its English key.
  func scoringChoice(_ key: String) -> String {
    switch key {
    case "passFail": say("đạt/không", "pass or fail")
    case "steps": say("theo mức", "steps")
    case "ratio": say("tỷ lệ n/N", "ratio n/N")
    case "bands": say("bảng mức", "bands")
    case "free": say("tự do", "free")
    case "counted": say("tính điểm", "counted")
    case "bonus": say("điểm thưởng", "bonus")
    case "penalty": say("điểm trừ", "penalty")
    case "preparing": say("đang chuẩn bị", "preparing")
    case "onSite": say("tại trụ sở", "on site")
    case "byFile": say("qua hồ sơ, báo cáo", "by file")
    default:
      SheetState(rawValue: key).map(sheetState) ?? ScoreFigure(rawValue: key).map(scoreFigure)
        ?? FindingKind(rawValue: key).map(findingKind) ?? sheetAct(key)
    }
  }

  /// The label of a field of campaigns and sheets by its English key.
  private func sheetField(_ key: String) -> String {
    switch key {
    case "campaign": campaign
    case "criteriaSet": criteriaSet
    case "selfScoreBy": say("Hạn tự chấm", "Self-scores by")
    case "teams": say("Các đoàn", "Teams")
    case "team": say("Đoàn", "Team")
    case "visits": say("Lịch làm việc", "Visits")
    case "units": say("Đơn vị được chấm", "Units")
    case "group": say("Nhóm xếp hạng", "Ranking group")
    case "owner": say("Đơn vị chủ trì", "Owner")
    case "head": say("Trưởng đoàn", "Head")
    case "office": say("Chức vụ", "Office")
    case "part": say("Phần phụ trách", "Part")
    case "day": say("Ngày", "Day")
    case "mode": say("Hình thức", "Mode")
    case "noticeSent": say("Gửi thông báo", "Notice sent")
    case "noticeAcknowledged": say("Xác nhận thông báo", "Notice acknowledged")
    case "publicity": say("Tuyên truyền", "Publicity")
    case "budgetLines": say("Dòng dự toán", "Budget lines")
    case "supersedes": say("Thay cho phiếu", "Supersedes")
    case "reason": say("Lý do", "Reason")
    case "events": say("Nhật ký chấm", "Events")
    default: eventField(key)
    }
  }

  /// The label of a field of an event by its English key.
  private func eventField(_ key: String) -> String {
    switch key {
    case "seq": say("Số", "No.")
    case "at": say("Lúc", "At")
    case "by": say("Người ghi", "By")
    case "change": say("Nội dung ghi", "Change")
    case "previous": say("Mã băm trước", "Previous hash")
    case "hash": say("Mã băm", "Hash")
    case "sig": say("Chữ ký", "Signature")
    case "act": say("Việc", "Act")
    case "figure": say("Cột điểm", "Figure")
    case "score": say("Điểm", "Score")
    case "notApplicable": say("Không áp dụng", "Not applicable")
    case "met": say("Đạt (n)", "Met (n)")
    case "share": say("Tỷ lệ (%)", "Share (%)")
    case "finding": say("Điểm không phù hợp", "Finding")
    case "dropped": say("Bỏ dòng", "Dropped")
    case "digest": say("Mã băm tệp", "Digest of the file")
    case "due": say("Hạn khắc phục", "Due")
    case "action": say("Khắc phục", "Corrective action")
    case "verified": say("Ngày kiểm tra lại", "Verified")
    default: key
    }
  }

  /// How far a sheet has come.
  package func sheetState(_ state: SheetState) -> String {
    switch state {
    case .notStarted: say("chưa chấm", "not started")
    case .scoring: say("đang chấm", "scoring")
    case .complete: say("hoàn tất", "complete")
    case .signed: say("đã ký", "signed")
    case .confirmed: say("đã xác nhận", "confirmed")
    case .superseded: say("đã thay thế", "superseded")
    }
  }

  /// Whose figure a score is.
  package func scoreFigure(_ figure: ScoreFigure) -> String {
    switch figure {
    case .own: say("Tự chấm", "Self")
    case .team: say("Đoàn", "Team")
    case .settled: say("Chốt", "Final")
    }
  }

  /// How grave a finding is.
  package func findingKind(_ kind: FindingKind) -> String {
    switch kind {
    case .major: say("không phù hợp nặng", "major nonconformity")
    case .minor: say("không phù hợp nhẹ", "minor nonconformity")
    case .observation: say("điểm lưu ý", "observation")
    case .improvement: say("cơ hội cải tiến", "opportunity for improvement")
    }
  }

  /// What an event does, by its English key.
  private func sheetAct(_ key: String) -> String {
    switch SheetChange.Act(rawValue: key) {
    case .score: say("cho điểm", "score")
    case .note: say("ghi chú", "note")
    case .reason: say("lý do", "reason")
    case .explanation: say("giải trình", "explanation")
    case .evidence: say("minh chứng", "evidence")
    case .evidenceDropped: say("bỏ minh chứng", "evidence dropped")
    case .finding: say("ghi điểm không phù hợp", "finding")
    case .findingDropped: say("bỏ điểm không phù hợp", "finding dropped")
    case .state: say("chuyển trạng thái", "state")
    case nil: key
    }
  }
}
