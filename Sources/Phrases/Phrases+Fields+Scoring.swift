import Domain

extension Phrases {
  /// The label of a field of criteria sets; nil for any other.
  func criteriaField(_ key: String) -> String? {
    switch key {
    case "version": say("Phiên bản", "Version")
    case "supersedes": say("Bản trước", "Previous version")
    case "basis": say("Căn cứ", "Basis")
    case "parts": say("Các phần", "Parts")
    case "criteria": say("Các tiêu chí", "Criteria")
    case "criterion": say("Tiêu chí", "Criterion")
    case "parent": say("Thuộc tiêu chí", "Parent criterion")
    case "weight": say("Trọng số", "Weight")
    case "scales": say("Thang xếp loại", "Scales of grades")
    case "grades": say("Các mức xếp loại", "Grades")
    case "lower": say("Từ mức", "At least")
    case "lostShare": say("Lý do khi mất quá (%)", "Reason above lost (%)")
    case "gapShare": say("Lý do khi lệch quá (%)", "Reason above a gap of (%)")
    case "maximum": say("Điểm tối đa", "Maximum")
    case "rule": say("Cách chấm", "Rule")
    case "steps": say("Các mức điểm", "Steps")
    case "bands": say("Bảng mức", "Bands")
    case "points": say("Điểm", "Points")
    case "step": say("Bước điểm", "Step")
    case "effect": say("Tính vào điểm", "Effect")
    case "evidence": say("Minh chứng", "Evidence")
    case "mayNotApply": say("Có thể không áp dụng", "May not apply")
    case "needsReasonBelow": say("Nêu lý do khi dưới", "Needs a reason below")
    default: nil
    }
  }

  /// The label of a field of campaigns; nil for any other.
  func campaignField(_ key: String) -> String? {
    switch key {
    case "basis": say("Căn cứ", "Basis")
    case "register": say("Sổ phiếu đã ký", "Register of signed sheets")
    case "keepsEvidence": say("Giữ bản sao minh chứng", "Keeps copies of evidence")
    case "selfScoreBy": say("Hạn tự chấm", "Self-scores due")
    case "extensionReason": say("Lý do gia hạn", "Reason for longer")
    case "scoredBy": say("Ai được chấm", "Who scores")
    case "teams": say("Các đoàn", "Teams")
    case "team": say("Đoàn", "Team")
    case "visits": say("Lịch làm việc", "Visits")
    case "units": say("Đơn vị được chấm", "Units scored")
    case "group": say("Nhóm xếp hạng", "Ranking group")
    case "owner": say("Đơn vị chủ trì", "Owner")
    case "committee": committee
    case "owners": say("Nhóm đơn vị lập đoàn", "Owners")
    case "groups": say("Nhóm được chấm", "Groups")
    case "schedule": say("Thời gian", "Schedule")
    case "head": say("Trưởng đoàn", "Head")
    case "part": say("Phần phụ trách", "Part")
    case "day": say("Ngày", "Day")
    case "mode": say("Hình thức", "Mode")
    case "noticeSent": say("Gửi thông báo", "Notice sent")
    case "noticeAcknowledged": say("Xác nhận thông báo", "Notice acknowledged")
    case "publicity": say("Tuyên truyền", "Publicity")
    case "body": say("Tổ chức tư vấn, chứng nhận", "Body")
    case "decision": say("Quyết định thành lập", "Decision")
    case "guidance": say("Công văn hướng dẫn", "Guidance letter")
    case "guidanceDate": say("Ngày công văn", "Date of the letter")
    case "rewards": say("Đề nghị khen thưởng", "Rewards")
    case "reward": say("Hình thức khen", "Reward")
    case "budgetLines": say("Dòng dự toán", "Budget lines")
    default: nil
    }
  }

  /// The labels of fields of criteria sets that are called otherwise than others of their key.
  func ownCriteriaLabels() -> [(place: String, label: String)] {
    [("total", say("Tổng điểm", "Total"))]
  }

  /// The labels of fields of campaigns that are called otherwise than others of their key.
  func ownCampaignLabels() -> [(place: String, label: String)] {
    [
      ("teams.owner", say("Đơn vị lập đoàn", "Sent by")),
      ("teams.date", say("Ngày quyết định", "Date of decision")),
    ]
  }

  /// The label of a field of sheets and their events; nil for any other.
  func sheetField(_ key: String) -> String? {
    switch key {
    case "version": say("Phiên bản", "Version")
    case "supersedes": say("Thay cho phiếu", "Supersedes")
    case "judgedKind": say("Xếp loại theo loại đơn vị", "Graded as")
    case "judgedGroup": say("Xếp hạng trong nhóm", "Ranked in")
    case "criteriaDigest": say("Mã băm bộ tiêu chí", "Digest of the set")
    case "events": sheetEvents
    case "seq": say("Số", "No.")
    case "at": say("Lúc", "At")
    case "by": say("Người ghi", "By")
    case "change": say("Nội dung ghi", "Change")
    case "previous": say("Mã băm trước", "Previous hash")
    case "hash": say("Mã băm", "Hash")
    case "sig": say("Chữ ký", "Signature")
    case "act": say("Việc", "Act")
    case "criterion": say("Tiêu chí", "Criterion")
    case "figure": say("Cột điểm", "Figure")
    case "score": say("Điểm chấm", "Score")
    case "points": say("Điểm", "Points")
    case "notApplicable": say("Không áp dụng", "Not applicable")
    case "met": say("Đạt (n)", "Met (n)")
    case "outOf": say("Trên (N)", "Out of (N)")
    case "share": say("Tỷ lệ (%)", "Share (%)")
    case "text": say("Nội dung", "Text")
    case "evidence": say("Minh chứng", "Evidence")
    case "explanation": say("Giải trình", "Explanation")
    case "finding": say("Điểm không phù hợp", "Finding")
    case "dropped": say("Bỏ dòng", "Dropped")
    case "digest": say("Mã băm tệp", "Digest of the file")
    case "fileSize": say("Cỡ tệp (byte)", "Size of the file (bytes)")
    case "fileName": say("Tên tệp", "Name of the file")
    case "isKept": say("Đã chép vào kho", "Copied into the store")
    case "kind": say("Loại điểm KPH", "Kind of finding")
    case "owner": say("Người khắc phục", "Owner")
    case "due": say("Hạn khắc phục", "Due")
    case "action": say("Khắc phục", "Corrective action")
    case "verified": say("Ngày kiểm tra lại", "Verified")
    default: nil
    }
  }

  /// The label of a choice in criteria sets; nil for any other.
  func criteriaChoice(_ key: String) -> String? {
    switch key {
    case "passFail": say("đạt/không", "pass or fail")
    case "steps": say("theo mức", "steps")
    case "ratio": say("tỷ lệ n/N", "ratio n/N")
    case "bands": say("bảng mức", "bands")
    case "free": say("tự do", "free")
    case "counted": say("tính điểm", "counted")
    case "bonus": say("điểm thưởng", "bonus")
    case "penalty": say("điểm trừ", "penalty")
    default: nil
    }
  }

  /// The label of a choice in campaigns; nil for any other.
  func campaignChoice(_ key: String) -> String? {
    switch key {
    case "preparing": say("đang chuẩn bị", "preparing")
    case "onSite": say("tại trụ sở", "on site")
    case "visitingTeam": say("đoàn của lịch thăm", "the visiting team")
    case "anyInspector": say("mọi đánh giá viên", "any inspector")
    case "byFile": say("qua hồ sơ, báo cáo", "by file")
    default: nil
    }
  }

  /// The label of a choice in sheets; nil for any other.
  func sheetChoice(_ key: String) -> String? {
    SheetState(rawValue: key).map(sheetState) ?? ScoreFigure(rawValue: key).map(scoreFigure)
      ?? FindingKind(rawValue: key).map(findingKind) ?? SheetChange.Act(rawValue: key).map(sheetAct)
  }

  /// What an event does.
  private func sheetAct(_ act: SheetChange.Act) -> String {
    switch act {
    case .score: say("cho điểm", "score")
    case .note: say("ghi chú", "note")
    case .reason: say("lý do", "reason")
    case .explanation: say("giải trình", "explanation")
    case .evidence: say("minh chứng", "evidence")
    case .evidenceDropped: say("bỏ minh chứng", "evidence dropped")
    case .finding: say("ghi điểm không phù hợp", "finding")
    case .findingDropped: say("bỏ điểm không phù hợp", "finding dropped")
    case .judged: say("ghi loại và nhóm xếp hạng", "kind and ranking group")
    case .moved: say("chuyển bộ tiêu chí", "moved to another set")
    case .state: say("chuyển trạng thái", "state")
    }
  }
}
