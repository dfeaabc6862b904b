import Domain

/// What is said of criteria sets in use, of moving a campaign, and of who may do what.
extension Phrases {
  /// What a set is called, cut to fit into a sentence.
  private func title(_ id: ID<CriteriaSet>, _ workspace: Workspace) -> String {
    workspace.criteriaSet(id)?.fullTitle ?? id.text
  }

  package var nextVersionTitle: String {
    say("Bản kế tiếp của bộ tiêu chí", "Next version of the set")
  }

  /// A set in use was not changed; its next version was.
  package func madeNextVersion(_ next: NextVersion, in workspace: Workspace) -> [String] {
    let version = workspace[next.next].map { workspace.title(of: $0) } ?? next.next.id
    let made =
      next.isNew
      ? say("Phần sửa nằm ở bản mới “\(version)”", "The edit is in the new version “\(version)”")
      : say("Phần sửa nằm ở bản “\(version)”", "The edit is in the version “\(version)”")
    return [
      setStays(next, in: workspace),
      made + say(", chưa có phiếu nào chấm theo.", ", by which no sheet is scored yet."),
      say(
        "Muốn một đợt chấm theo bản này: “Chuyển bộ tiêu chí của đợt” (F9), có xem trước; "
          + "bằng lệnh: bcdiso campaign move.",
        "To make a campaign use it: “Move to another criteria set” (F9), which shows first what "
          + "would change; as a command: bcdiso campaign move."),
    ]
  }

  /// A set in use stays as it is.
  package func setStays(_ next: NextVersion, in workspace: Workspace) -> String {
    let title = title(next.kept, workspace)
    return say(
      "Bộ tiêu chí “\(title)” đã có \(next.sheets) phiếu chấm theo nên giữ nguyên.",
      "The set “\(title)” stays as it is: \(counted(next.sheets, "sheet")) judged by it.")
  }

  /// Why a criteria set, or a campaign's set, is not changed.
  package func setRefusal(_ refusal: SetRefusal, in workspace: Workspace) -> String {
    switch refusal {
    case .inUse(let set, let count):
      say(
        "Bộ tiêu chí “\(title(set, workspace))” đã có \(count) phiếu chấm theo: không xoá được.",
        "The set “\(title(set, workspace))” is not deleted: \(counted(count, "sheet")) judged by it."
      )
    case .newerVersion(let set, let newest):
      say(
        "“\(title(set, workspace))” đã có phiếu chấm theo nên giữ nguyên; "
          + "hãy sửa ở bản mới hơn “\(title(newest, workspace))”.",
        "“\(title(set, workspace))” stays as it is, sheets are judged by it; "
          + "edit the newer version “\(title(newest, workspace))”.")
    case .wantsMove(let campaign, nil):
      say(
        "Đợt “\(workspace.campaign(campaign)?.title ?? "")” đã có phiếu: không bỏ trống bộ tiêu chí được.",
        "“\(workspace.campaign(campaign)?.title ?? "")” has sheets: it cannot be without a set.")
    case .wantsMove(let campaign, _?):
      say(
        "Đợt “\(workspace.campaign(campaign)?.title ?? "")” đã có phiếu: chuyển bằng "
          + "“bcdiso campaign move ĐỢT BỘ-TIÊU-CHÍ”, xem trước với --dry-run.",
        "“\(workspace.campaign(campaign)?.title ?? "")” has sheets: move it by "
          + "“bcdiso campaign move CAMPAIGN SET”; --dry-run shows first what would change.")
    }
  }

  /// That a sheet goes by another set than its campaign; nothing where it does not.
  package func otherSet(of sheet: ReplayedSheet, in workspace: Workspace) -> String {
    guard workspace.isByOtherSet(sheet) else { return "" }
    return say(
      "theo bộ tiêu chí “\(title(sheet.cited.id, workspace))”",
      "by the set “\(title(sheet.cited.id, workspace))”")
  }

  /// Why somebody may not do something to a sheet.
  package func sheetBar(_ bar: SheetBar) -> String {
    switch bar {
    case .role(let role, let permission): roleMayNot(role, permission)
    case .ownSheet:
      say(
        "Phiếu của chính đơn vị: chỉ tự chấm (cột Tự chấm), giải trình, ghi chú, nêu minh chứng.",
        "The unit's own sheet: it takes only its self-scores, explanations, notes and evidence.")
    case .otherUnit:
      say(
        "Vai trò \(role(.unit)) chỉ ghi phiếu của chính đơn vị mình.",
        "Permission denied: the role \(role(.unit)) writes the sheet of its own unit only.")
    case .otherTeam(let team):
      say(
        "Đơn vị này do \(team) đánh giá, cơ quan đã khai của bạn không thuộc đoàn đó.",
        "\(team) sees this unit, and your office is not of that team.")
    case .selfScoresEnded(let day): selfScoresEnded(day)
    case .ownScores:
      say(
        "Người đã chấm không xác nhận phiếu đó; hãy để cơ quan khác xác nhận.",
        "Whoever scored a sheet does not confirm it; another office does.")
    case .noKey: noOwnKey
    case .otherSheets(let key): otherSheets(key)
    }
  }
}

extension Phrases {
  package var onlyAtCampaign: String {
    say("Hãy chọn một đợt chấm điểm.", "Choose a campaign first.")
  }
  package var noOtherSet: String {
    say(
      "Đợt và các phiếu chưa ký đã theo bộ tiêu chí này.",
      "The campaign and its unsigned sheets already use that set.")
  }
  package var eachSheet: String { say("Xem từng phiếu", "Each sheet") }
  package var move: String { say("Chuyển", "Move") }
  package var moveMet: String {
    say(
      "Chưa chuyển: có phiếu vừa được sửa ở nơi khác. Xem lại rồi chuyển lần nữa.",
      "Not moved: a sheet was just changed elsewhere. Look again, then move.")
  }
  /// How many sheets would be moved.
  package func sheetsMoving(_ count: Int) -> String {
    say("\(count) phiếu", counted(count, "sheet"))
  }

  /// What moving a campaign comes to, in a few lines.
  package func moveQuestion(_ move: CampaignMove, in workspace: Workspace) -> String {
    let campaign = workspace.campaign(move.campaign)?.title ?? move.campaign.text
    let (moving, stay) = (move.moving, move.rows.count - move.moving.count)
    let changed = moving.filter(\.isChanged).count
    let graded = moving.filter { $0.before?.grade?.name != $0.after?.grade?.name }.count
    let fallen = moving.reduce(0) { $0 + $1.fallen.count }
    let complete = moving.filter { $0.sheet.state == .complete }.count
    return [
      say(
        "Chuyển đợt “\(campaign)” sang “\(title(move.set.id, workspace))”?",
        "Move “\(campaign)” to “\(title(move.set.id, workspace))”?"),
      say(
        "Chuyển \(moving.count) phiếu: \(changed) đổi điểm, \(graded) đổi loại, "
          + "\(fallen) điểm không còn chỗ.",
        "\(counted(moving.count, "sheet")) to move: points change in \(changed), grades in \(graded); "
          + "\(counted(fallen, "score")) dropped."),
      complete == 0
        ? ""
        : say(
          "\(complete) phiếu hoàn tất trở về đang chấm.",
          "Complete sheets to be scored again: \(complete)."),
      say(
        "\(stay) phiếu giữ bộ tiêu chí của mình (đã ký, đã xác nhận).",
        "Sheets that keep their own set (signed, confirmed): \(stay)."),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What moving a campaign would change, a line for each sheet.
  package func moveLines(
    _ move: CampaignMove, in workspace: Workspace
  ) -> [(name: String, text: String)] {
    move.rows.map { row in
      let unit = row.sheet.heading.unit
      let name = workspace.name(of: unit)
      guard !row.stays else {
        return (name, "\(sheetState(row.sheet.state)) · " + say("giữ nguyên", "stays"))
      }
      var parts = [sheetState(row.sheet.state)]
      let (before, after) = (summary(row.before), summary(row.after))
      parts.append(before == after ? before : "\(before) → \(after)")
      if !row.fallen.isEmpty {
        let scores = row.fallen.map { sentence($0, by: row.sheet.criteria) }
        parts.append(say("mất: ", "dropped: ") + scores.joined(separator: ", "))
      }
      return (name, parts.joined(separator: " · "))
    }
  }

  /// Points, percentage and grade of a result.
  private func summary(_ result: SheetResult?) -> String {
    guard let result else { return "–" }
    let parts = [
      "\(result.total.points.shown(in: numbers))/\(result.total.applicable.shown(in: numbers))",
      result.percent?.shown(in: numbers) ?? "\(result.total.scored)/\(result.total.count)",
      result.grade?.name ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A campaign goes by another set now.
  package func moved(_ move: CampaignMove, in workspace: Workspace) -> String {
    let campaign = workspace.campaign(move.campaign)?.title ?? move.campaign.text
    return say(
      "Đợt “\(campaign)” theo “\(title(move.set.id, workspace))”, \(move.moving.count) phiếu chuyển theo",
      "“\(campaign)” now uses “\(title(move.set.id, workspace))”, \(counted(move.moving.count, "sheet")) moved"
    )
  }
}

/// What the command line says of campaigns.
extension Phrases {
  package var aboutCampaign: String {
    say("Đợt chấm điểm: chuyển bộ tiêu chí.", "Campaigns: moving one to another criteria set.")
  }
  package var aboutMoveCampaign: String { explanation(of: .moveCampaign) + "." }
  package var helpCriteriaSet: String { say("Bộ tiêu chí.", "The criteria set.") }
  package var valueCriteriaSet: String { say("bộ-tiêu-chí", "set") }
}
