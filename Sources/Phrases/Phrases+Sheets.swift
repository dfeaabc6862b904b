import Domain
import Vietnamese

/// What the tables of campaigns and score sheets say.
extension Phrases {
  /// What a command of a sheet is called at the foot, as short as it goes; nil where its title is short enough.
  package func shortTitle(of command: Command) -> String? {
    if command == .fullMarks { return say("tối đa", "full") }
    if command == .noMarks { return say("0 điểm", "none") }
    if command == .notApplicable { return say("không AD", "n/a") }
    if command == .nextUnscored { return say("còn lại", "unscored") }
    if command == .reason { return say("lý do", "reason") }
    if command == .finding { return say("KPH", "finding") }
    return nil
  }
  /// The column of what stands beside the scores.
  package var besideScores: String { say("Kèm", "With") }
  /// A letter for each thing that stands beside the scores of a criterion.
  package func beside(_ entry: SheetEntry, hasFinding: Bool) -> String {
    let signs = [
      (!entry.reason.isEmpty, say("l", "r")), (!entry.note.isEmpty, say("g", "n")),
      (!entry.evidence.isEmpty, say("m", "e")), (hasFinding, say("k", "f")),
      (!entry.explanation.isEmpty, say("t", "x")),
    ]
    return signs.filter(\.0).map(\.1).joined()
  }
  package var ranking: String { say("Xếp hạng", "Ranking") }
  package var findings: String { say("Điểm KPH", "Findings") }
  package var sheetScores: String { say("Phiếu chấm", "Score sheet") }
  package var sheetEvents: String { say("Nhật ký", "Log") }
  package var sheetVersions: String { say("Các phiên bản", "Versions") }
  package var scoredShort: String { say("Chấm", "Done") }
  package var place: String { say("Hạng", "Rank") }
  package var maximum: String { say("Tối đa", "Max.") }
  package var gap: String { say("Lệch", "Gap") }
  package var headDigest: String { say("Mã cuối", "Last digest") }
  package var notApplicableShort: String { say("không AD", "n/a") }
  package var damagedSheet: String { say("phiếu hỏng", "damaged") }
  package var alteredSheet: String { say("khác lúc ký", "altered") }
  package var noCampaignUnits: String {
    say(
      "Đợt này chưa có đơn vị. Alt-L thêm cả nhóm.",
      "No units yet. Alt-L adds a group.")
  }
  package var noFindings: String {
    say("Chưa ghi điểm không phù hợp nào.", "No findings yet.")
  }
  package var noEvents: String { say("Phiếu chưa có gì.", "The sheet is empty.") }
  package var noCriteria: String {
    say(
      "Bộ tiêu chí chưa nhập: chưa chấm được. Chọn bộ tiêu chí ở danh sách các đợt.",
      "The criteria set has not been entered: nothing can be scored. Choose one in the list of campaigns."
    )
  }
  package var noCriteriaYet: String {
    say("Bộ tiêu chí chưa nhập: chưa chấm được.", "No criteria set: nothing can be scored.")
  }
  package var notRanked: String {
    say("Chỉ xếp hạng phiếu đã xác nhận.", "Only confirmed sheets are ranked.")
  }
  /// With whom a place is shared, and which is the next.
  package func sharesPlace(_ place: Int, with others: [String]) -> String {
    let (names, next) = (few(others), place + others.count + 1)
    return say(
      "Đồng hạng \(place), tỷ lệ n/N bằng nhau: \(names). Hạng sau là \(next).",
      "Rank \(place) is shared, the ratio n/N is the same: \(names). The next rank is \(next).")
  }
  /// Whose percentage is the same only because it is rounded.
  package func looksEqual(_ percent: String, to others: [String]) -> String {
    say(
      "\(percent) là số đã làm tròn; tỷ lệ n/N khác nên khác hạng: \(few(others)).",
      "\(percent) is rounded; the ratio n/N differs, so the rank does: \(few(others)).")
  }
  /// The first three of some names.
  private func few(_ names: [String]) -> String {
    names.prefix(3).joined(separator: "; ") + (names.count > 3 ? "; …" : "")
  }
  package var isOverdue: String { say("Quá hạn khắc phục.", "The correction is overdue.") }
  package var allScored: String { say("Đã chấm đủ các tiêu chí.", "Every criterion is scored.") }
  package var findingMade: String {
    say(
      "Đã ghi. Sửa người, hạn khắc phục ở bảng Điểm KPH (Ctrl-O).",
      "Written. Owner, due day and action are edited in Findings (Ctrl-O).")
  }
  package var onlyInCampaign: String {
    say(
      "Chỉ làm được trong bảng đơn vị của một đợt chấm điểm.",
      "Only in the table of units of a campaign.")
  }
  package var onlyWhereGroupsAreMeant: String {
    say(
      "Chỉ làm được trong bảng đơn vị của một đợt chấm điểm, hay danh sách nhận báo cáo.",
      "Only in the table of units of a campaign, or in a list of reports.")
  }
  package var whySuperseded: String { say("Lý do thay phiếu", "Why it is superseded") }
  package var kindOfFinding: String { say("Loại điểm ghi nhận", "Kind of finding") }
  /// The words of a finding whose kind was chosen.
  package func textOfFinding(_ kind: FindingKind) -> String {
    say("Nội dung (\(findingKind(kind)))", "Text (\(findingKind(kind)))")
  }
  /// How many units were added of how many in the group.
  package func unitsAdded(_ added: Int, of all: Int) -> String {
    say(
      "Thêm \(added) đơn vị, \(all - added) đã có.",
      "\(counted(added, "unit")) added, \(all - added) already there.")
  }
  /// How many sheets of a campaign are confirmed.
  ///
  /// Those that came later than the end of a year that is over are told apart: the overview of that
  /// year does not count them.
  package func confirmedSheets(
    _ confirmed: Int, of all: Int, later: Int, than end: Day?
  ) -> String {
    let now = say("đã xác nhận \(confirmed)/\(all)", "\(confirmed)/\(all) confirmed")
    guard later > 0, let end else { return now }
    return now + say(" (\(later) sau \(date(end)))", " (\(later) after \(date(end)))")
  }
  /// A version by its number.
  package func versionNumber(_ number: Int) -> String {
    say("bản \(number)", "version \(number)")
  }

  /// How far a sheet is and how good: points until all is scored, then percentage and grade.
  package func standing(_ sheet: ReplayedSheet, _ result: SheetResult?) -> String {
    var parts: [String] = []
    if let result {
      parts.append("\(result.total.scored)/\(result.total.count)")
      if let percent = result.percent {
        parts.append(
          "\(result.total.points.shown(in: numbers))/\(result.total.applicable.shown(in: numbers)) = \(percent.shown(in: numbers))"
        )
        if let grade = result.grade { parts.append(grade.name) }
      } else {
        parts.append(
          say(
            "\(result.total.points.shown(in: numbers)) điểm",
            "\(result.total.points.shown(in: numbers)) points"))
      }
    }
    parts.append(sheet.fault == nil ? sheetState(sheet.state) : damagedSheet)
    return parts.joined(separator: " · ")
  }

  /// What a sheet still lacks; nothing when it lacks nothing.
  ///
  /// With its criteria the first of them are named.
  package func stillToDo(_ gaps: SheetGaps, by criteria: SheetCriteria? = nil) -> String {
    var parts: [String] = []
    let (unscored, unreasoned) = (gaps.unscored.count, gaps.unreasoned.count)
    if unscored > 0 {
      parts.append(
        say(
          "Còn \(unscored) tiêu chí chưa chấm",
          "\(counted(unscored, "criterion", "criteria")) not scored yet")
          + ordinals(of: gaps.unscored, by: criteria))
    }
    if unreasoned > 0 {
      parts.append(
        say(
          "\(unreasoned) tiêu chí cần nêu lý do",
          "reason wanted for \(counted(unreasoned, "criterion", "criteria"))")
          + ordinals(of: gaps.unreasoned, by: criteria))
    }
    return parts.joined(separator: ", ")
  }

  /// The ordinals of some criteria in brackets, the first five of them.
  private func ordinals(of ids: [ID<Criterion>], by criteria: SheetCriteria?) -> String {
    guard let tree = criteria?.tree else { return "" }
    let names = ids.prefix(5).map { tree[$0]?.ordinal ?? $0.text }
    return " (\(names.joined(separator: ", "))\(ids.count > 5 ? ", …" : ""))"
  }

  /// The evidence that a criterion asks for.
  package func expected(_ evidence: String) -> String {
    say("cần có: \(evidence)", "asks for: \(evidence)")
  }

  /// Why a reason is wanted.
  package func reasonWanted(_ wanted: [ReasonWanted]) -> String {
    let why = wanted.map { wish in
      switch wish {
      case .notApplicable: say("không áp dụng", "not applicable")
      case .lost: say("mất điểm", "points lost")
      case .gap: say("lệch nhiều so với tự chấm", "far from the self-score")
      }
    }
    let list = why.joined(separator: ", ")
    return say("Cần nêu lý do (\(list)): Alt-R.", "A reason is wanted (\(list)): Alt-R.")
  }

  /// How a criterion is scored, in words.
  package func rule(_ rule: CriterionRule, _ maximum: Points) -> String {
    switch rule {
    case .passFail:
      say(
        "đạt \(maximum.short(in: numbers)), không đạt 0",
        "met \(maximum.short(in: numbers)), not met 0")
    case .steps(let steps):
      say("chọn ", "one of ") + list(steps.isEmpty ? halves(of: maximum) : steps)
    case .ratio:
      say(
        "số đạt/tổng số (như 45/47), tối đa \(maximum.short(in: numbers))",
        "met/all (like 45/47), at most \(maximum.short(in: numbers))")
    case .bands(let bands):
      bands.sorted { $0.lower > $1.lower }.map {
        "≥\($0.lower.shown(in: numbers)): \($0.points.short(in: numbers))"
      }
      .joined(separator: ", ") + say(", còn lại 0", ", else 0")
    case .free(let step):
      say(
        "từ 0 đến \(maximum.short(in: numbers)), bước \(step.short(in: numbers))",
        "0 to \(maximum.short(in: numbers)) in steps of \(step.short(in: numbers))")
    }
  }

  /// None, half and all.
  private func halves(of maximum: Points) -> [Points] {
    let half = maximum.hundredths / 2 + maximum.hundredths % 2
    return [.zero, Points(hundredths: half), maximum]
  }

  /// Points in one line.
  private func list(_ points: [Points]) -> String {
    points.map { $0.short(in: numbers) }.joined(separator: " · ")
  }

  /// All that was said of a criterion, with who gave the score of a figure and when.
  package func said(_ entry: SheetEntry, figure: ScoreFigure) -> String {
    var parts: [String] = []
    if let given = entry.given(figure) {
      let score = given.score.map { self.score($0) } ?? say("bỏ điểm", "removed")
      parts.append(
        "\(scoreFigure(figure)): \(score) (\(given.stamp.by), \(moment(given.stamp.at)))")
    }
    if !entry.reason.isEmpty {
      parts.append("\(field("reason", of: .sheet)): \(entry.reason.inOneLine)")
    }
    if !entry.note.isEmpty { parts.append("\(field("note", of: .sheet)): \(entry.note.inOneLine)") }
    if !entry.evidence.isEmpty {
      parts.append("\(field("evidence", of: .sheet)): \(evidence(entry.evidence))")
    }
    if !entry.explanation.isEmpty {
      parts.append("\(title(of: .explanation)): \(entry.explanation.inOneLine)")
    }
    return parts.joined(separator: " · ")
  }

  /// A score with the sample behind it.
  package func score(_ score: Score) -> String {
    guard let points = score.points else { return say("không áp dụng", "not applicable") }
    let sample = score.met != nil || score.share != nil ? " = \(score.typed(in: numbers))" : ""
    return points.shown(in: numbers) + sample
  }
}
