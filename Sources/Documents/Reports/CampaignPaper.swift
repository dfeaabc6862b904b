import Domain

/// The documents of a campaign: the decision on its teams, what was found, its results.
struct CampaignPaper {
  private let workspace: Workspace
  private let campaign: Campaign
  private let wording: OfficialWording
  private let tables: CampaignTables

  init(_ campaign: Campaign, in workspace: Workspace, _ wording: OfficialWording) {
    self.workspace = workspace
    self.campaign = campaign
    self.wording = wording
    tables = CampaignTables(campaign, in: workspace, wording)
  }

  private func head(_ symbol: String) -> OfficialHead {
    let plan = campaign.plan.flatMap { workspace.plan($0) }
    return OfficialHead(
      superior: plan?.superior ?? "", issuer: workspace.committeeName, number: symbol,
      place: workspace.datingPlace, dated: wording.dated(nil, year: campaign.year))
  }

  private var signatures: [OfficialSignature] {
    let plan = campaign.plan.flatMap { workspace.plan($0) }
    // What the province signs is not what the committee signs.
    guard let plan, plan.issuer == workspace.committeeName else {
      return [OfficialSignature([wording.headOfCommittee])]
    }
    return OfficialSignature.of(plan.signature, wording)
  }

  /// The bases of what is issued in the campaign: its decision, its plan, its guidance.
  private var bases: [String] {
    var bases: [String] = []
    if !campaign.basis.isEmpty { bases.append(wording.onGrounds(of: campaign.basis)) }
    if let plan = campaign.plan.flatMap({ workspace.plan($0) }) {
      bases.append(wording.onGrounds(of: plan))
    }
    if !campaign.guidance.isEmpty {
      bases.append(wording.guidance(campaign.guidance, campaign.guidanceDate))
    }
    return bases
  }

  /// The decision on the teams with the programme of visits as its appendix.
  var decision: OfficialPaper {
    let teams = campaign.teams.enumerated().flatMap { place, team -> [OfficialBlock] in
      let number = String(place + 1)
      let members =
        (team.head.isEmpty ? [] : [team.head + ": " + wording.headOfTeam])
        + team.members.map { $0.office + ($0.part.isEmpty ? "" : " (\($0.part))") }
      return [.heading(level: 2, ordinal: number, text: team.name)]
        + members.map { .point(level: 1, ordinal: "-", text: OfficialText($0)) }
    }
    let head = head("/QĐ-BCĐ")
    var paper = OfficialPaper(
      head: head, kind: wording.decision, subject: wording.decisionSubject(campaign.title),
      bases: bases,
      body: [
        .centred(wording.decides),
        .paragraph(wording.article(1, wording.decisionTeams(campaign.title))),
      ] + teams + [
        .paragraph(wording.article(2, wording.decisionTasks)),
        .paragraph(wording.article(3, wording.decisionForce)),
      ], signatures: signatures,
      recipients: OfficialRecipients(wording.decisionRecipients, archive: ""),
      appendices: [programme(attachedTo: wording.decision, head)])
    paper.authority = wording.authority(of: workspace.committeeName)
    return paper
  }

  /// The programme of visits, attached to a document.
  private func programme(attachedTo kind: String, _ head: OfficialHead) -> OfficialAppendix {
    OfficialAppendix(
      name: wording.appendix("", place: 0, of: 1), title: wording.programme,
      attachedTo: wording.attached(
        to: kind, number: head.number, dated: head.dated, of: head.issuer),
      body: [.table(tables.programme.titled(""))])
  }

  /// The notice to the units: when they are visited, by what they are scored, what they hold ready.
  var notice: OfficialPaper {
    let head = head("/TB-BCĐ")
    let days = campaign.visits.compactMap(\.day)
    let set = campaign.criteriaSet.flatMap { workspace.criteriaSet($0) }
    let parts: [(title: String, blocks: [OfficialBlock])] = [
      (
        wording.noticeTime,
        [
          .paragraph(
            OfficialText(wording.noticeDays(days.min(), days.max(), campaign.visits.count)))
        ]
      ),
      (wording.noticeSubjectMatter, [.paragraph(OfficialText(wording.noticeCriteria(set?.title)))]),
      (
        wording.noticeRequests,
        wording.noticeRequests(selfScoresBy: campaign.selfScoreBy)
          .map { .point(level: 1, ordinal: "-", text: OfficialText($0)) }
      ),
    ]
    return OfficialPaper(
      head: head, kind: wording.notice, subject: wording.noticeSubject(campaign.title),
      bases: bases,
      body: [.paragraph(OfficialText(wording.noticeOpening(workspace.committeeName)))]
        + parts.enumerated().flatMap { place, part in
          [.heading(level: 2, ordinal: String(place + 1), text: part.title)] + part.blocks
        }, signatures: signatures,
      recipients: OfficialRecipients(wording.noticeRecipients, archive: ""),
      appendices: [programme(attachedTo: wording.notice, head)])
  }

  /// What was found in the campaign.
  var findings: OfficialPaper {
    OfficialPaper(
      head: head("/BC-BCĐ"), kind: wording.listOf, subject: wording.findingsOf(campaign.title),
      body: [.table(tables.findings.titled(""))], signatures: signatures)
  }

  /// The results: who is done, how they rank, how the grades fall, where points are lost, who is proposed.
  var results: OfficialPaper {
    let progress = CampaignProgress(campaign, in: workspace)
    return OfficialPaper(
      head: head("/BC-BCĐ"), kind: wording.report, subject: wording.resultsOf(campaign.title),
      bases: bases,
      body: summary(progress)
        + [.heading(level: 1, ordinal: "II", text: wording.phrases.ranking)]
        + [.table(tables.ranking.titled(""))] + weakest + lastYear(progress) + rewards
        + [.heading(level: 1, ordinal: "VI", text: wording.proposals)]
        + [.point(level: 1, ordinal: "-", text: OfficialText(wording.line))],
      signatures: signatures,
      recipients: OfficialRecipients(wording.reportRecipients, archive: ""))
  }

  private func summary(_ progress: CampaignProgress) -> [OfficialBlock] {
    let confirmed = progress.confirmed
    let graded = confirmed.reached.count
    return [
      .heading(level: 1, ordinal: "I", text: wording.course),
      .paragraph(
        OfficialText(wording.confirmed(graded, of: confirmed.base, progress.openFindings))),
      .bars(
        title: wording.distribution,
        progress.grades.map { grade in
          wording.bar(grade.name, grade.units.count, of: graded)
        }),
    ]
  }

  private var weakest: [OfficialBlock] {
    [.heading(level: 1, ordinal: "III", text: wording.weakest)]
      + (tables.weakest.rows.isEmpty
        ? [.paragraph(OfficialText(wording.nothingLost))] : [.table(tables.weakest.titled(""))])
  }

  /// The grades beside those of the year before.
  private func lastYear(_ progress: CampaignProgress) -> [OfficialBlock] {
    let heading = OfficialBlock.heading(level: 1, ordinal: "IV", text: wording.againstLastYear)
    guard let year = campaign.year, let before = workspace.campaign(ofYear: year - 1) else {
      return [heading, .paragraph(OfficialText(wording.noLastYear))]
    }
    let earlier = CampaignProgress(before, in: workspace)
    let names =
      progress.grades.map(\.name)
      + earlier.grades.map(\.name).filter { name in !progress.grades.contains { $0.name == name } }
    let count = { (progress: CampaignProgress, name: String) in
      OfficeCell.count(progress.grades.first { $0.name == name }?.units.count ?? 0)
    }
    return [
      heading,
      .table(
        OfficeTable(
          "", columns: wording.gradeColumns(year),
          rows: names.map { name in
            OfficeRow([.text(name), count(earlier, name), count(progress, name)])
          })),
    ]
  }

  private var rewards: [OfficialBlock] {
    [.heading(level: 1, ordinal: "V", text: wording.rewards)]
      + (campaign.rewards.isEmpty
        ? [.paragraph(OfficialText(wording.noRewards))]
        : campaign.rewards.map { reward in
          .point(
            level: 1, ordinal: "-",
            text: OfficialText(
              tables.name(of: reward.unit) + (reward.reward.isEmpty ? "" : ": " + reward.reward)))
        })
  }
}

extension OfficialSignature {
  /// Who signs as a record says, else dots.
  static func of(_ signature: Signature?, _ wording: OfficialWording) -> [OfficialSignature] {
    guard let signature else { return [OfficialSignature([wording.gap])] }
    let lines = [signature.capacity, signature.office]
      .flatMap { $0.split(whereSeparator: { ";\n".contains($0) }) }.map { String($0).trimmed("") }
      .filter { !$0.isEmpty }
    return [OfficialSignature(lines, below: signature.secondLine)]
  }
}
