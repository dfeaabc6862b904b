import Domain

/// The minutes of a visit (biên bản kiểm tra, chấm điểm): who came, what was given, what was found, who signs.
struct MinutesPaper {
  private let workspace: Workspace
  private let sheet: ReplayedSheet
  private let campaign: Campaign?
  private let wording: OfficialWording
  private let tables: SheetTables

  init(_ sheet: ReplayedSheet, in workspace: Workspace, _ wording: OfficialWording) {
    self.workspace = workspace
    self.sheet = sheet
    self.wording = wording
    campaign = workspace.campaign(sheet.heading.campaign)
    tables = SheetTables(workspace: workspace, sheet: sheet, wording: wording)
  }

  private var visit: Visit? { campaign?.visit(to: sheet.heading.unit) }

  private var team: Team? {
    visit?.team.flatMap { id in campaign?.teams.first { $0.id == id } }
  }

  /// The name that the unit had on the day of the visit.
  private var unit: String {
    workspace.unit(sheet.heading.unit)?.name(on: visit?.day) ?? wording.gap
  }

  /// The whole document.
  var paper: OfficialPaper {
    OfficialPaper(
      head: head, kind: wording.minutes,
      subject: wording.minutesSubject(campaign?.title ?? "", at: unit),
      body: opening + scores + findings + words + closing)
  }

  private var head: OfficialHead {
    OfficialHead(
      superior: workspace.committeeName, issuer: team?.name ?? wording.gap, number: "/BB-ĐKT",
      place: workspace.datingPlace, dated: wording.dated(visit?.day, year: campaign?.year))
  }

  /// When and where, on what it rests, and who was there.
  private var opening: [OfficialBlock] {
    let number = team?.decision ?? ""
    var blocks: [OfficialBlock] = [
      .paragraph(OfficialText(wording.minutesOpening(visit?.day, at: unit))),
      .heading(level: 1, ordinal: "I", text: wording.present),
      .heading(level: 2, ordinal: "1", text: wording.team),
    ]
    if !number.isEmpty {
      blocks.append(.paragraph(OfficialText(wording.teamDecision(number, team?.date))))
    }
    let members = team?.members ?? []
    if let head = team?.head, !head.isEmpty {
      blocks.append(point("-", head + ": " + wording.headOfTeam))
    }
    blocks += members.map { member in
      point("-", member.office + (member.part.isEmpty ? "" : " (\(member.part))"))
    }
    if members.isEmpty { blocks.append(point("-", wording.line)) }
    return blocks + [
      .heading(level: 2, ordinal: "2", text: unit), point("-", wording.line),
      point("-", wording.line),
    ]
  }

  private var scores: [OfficialBlock] {
    var blocks: [OfficialBlock] = [
      .heading(level: 1, ordinal: "II", text: wording.results), .table(tables.scores),
    ]
    if let result = tables.result(.settled), let percent = result.percent {
      blocks.append(
        .entry(
          label: wording.share,
          value: percent.shown(in: wording.phrases.numbers)
            + (result.grade.map { "; " + wording.graded($0.name) } ?? "")))
    } else {
      blocks.append(.paragraph(OfficialText(wording.notAllScored)))
    }
    return blocks
  }

  private var findings: [OfficialBlock] {
    let heading = OfficialBlock.heading(level: 1, ordinal: "III", text: wording.found)
    guard !sheet.findings.isEmpty else {
      return [heading, .paragraph(OfficialText(wording.nothingFound))]
    }
    return [heading, .table(tables.findings)]
  }

  /// Evidence, and what the unit says.
  private var words: [OfficialBlock] {
    let evidence = tables.evidence.map { point("-", $0) }
    let explanations = tables.explanations.map { point("-", $0) }
    let line = [point("-", wording.line)]
    return [.heading(level: 1, ordinal: "IV", text: wording.evidence)]
      + (evidence.isEmpty ? line : evidence)
      + [.heading(level: 1, ordinal: "V", text: wording.opinion)]
      + (explanations.isEmpty ? line : explanations + line)
  }

  /// How many copies, what the sheet is known by, both sides' hands.
  private var closing: [OfficialBlock] {
    var blocks: [OfficialBlock] = [.paragraph(OfficialText(wording.minutesClosing))]
    if let signed = sheet.heads.last {
      blocks.append(
        .entry(
          label: wording.seal,
          value: String(signed.digest.prefix(16)) + " ("
            + wording.phrases.sheetState(sheet.state) + ")"))
    }
    return blocks + [
      .signatures([
        OfficialSignature([wording.unitSigns], hint: wording.signHint),
        OfficialSignature([wording.teamSigns], hint: wording.signHint),
      ])
    ]
  }

  private func point(_ ordinal: String, _ text: String) -> OfficialBlock {
    .point(level: 1, ordinal: ordinal, text: OfficialText(text.unmarked))
  }
}
