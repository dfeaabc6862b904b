import Canvas
import Domain
import Widgets

extension DashboardPage {
  /// The targets of the year and its scoring.
  var right: [PageFigure] { targets + scoring }

  /// The targets, the first six of them.
  private var targets: [PageFigure] {
    guard !year.aims.isEmpty else { return [.line(phrases.noTargets, as: .faint)] }
    let shown = year.aims.count > 6 ? 5 : 6
    let figures = year.aims.prefix(shown).map { figure($0) }
    let rest = year.aims.count - figures.count
    return rest == 0
      ? figures
      : figures + [
        .line(
          phrases.moreTargets(rest), link: .subject(.drilldown(.targets(after: figures.count))),
          counted: rest)
      ]
  }

  /// One target: reached of the base, and how many are lacking.
  private func figure(_ aim: YearProgress.Aim) -> PageFigure {
    let progress = aim.now
    let label = phrases.title(of: progress.target)
    var figure = PageFigure(
      label: label, value: "\(progress.reached.count)/\(progress.base)",
      percent: progress.share?.percent?.shown(in: phrases.numbers) ?? "",
      before: aim.before?.share?.percent?.shown(in: phrases.numbers) ?? "",
      link: .subject(.drilldown(.target(progress.plan, progress.target.id))),
      counted: progress.counted)
    if !progress.isKnown {
      figure.value = "–/\(progress.needed ?? progress.base)"
      figure.note = phrases.unknownUnits
      figure.noteRole = .faint
      figure.percent = ""
      figure.counted = nil
      // There the group can be told its units.
      figure.link = .subject(
        progress.target.group.map { .form($0.key, .root) }
          ?? .form(
            progress.plan.key, Plan.fields.targets[progress.target.id]))
    } else if progress.isReached {
      figure.note = phrases.reached
      figure.noteRole = .good
    } else if progress.needed != nil {
      figure.note = phrases.missing(progress.missing)
      figure.noteRole = .warning
      figure.mark = GridCell.Mark(sign: "▲", role: .warning)
    }
    figure.detail = [
      TextPage.Line(
        label,
        ([phrases.sentence(of: progress, before: figure.before)] + reasons(of: progress))
          .joined(separator: " · "), as: .text)
    ]
    return figure
  }

  /// Why the figure of a target differs from others on the page that seem to say the same.
  private func reasons(of progress: TargetProgress) -> [String] {
    DrilldownList(view.counted, now: view.workspace).reasons(of: progress)
  }

  /// The campaign of the year: who is confirmed, the states, the grades, open findings.
  private var scoring: [PageFigure] {
    let heading = phrases.scoring(of: year.year)
    guard let campaign = year.campaign else {
      return [.heading(heading, note: phrases.noCampaign)]
    }
    let all: Link? =
      campaign.rows.isEmpty ? nil : .subject(.drilldown(.sheets(campaign.campaign, .all)))
    var figures = [PageFigure.heading(heading, link: all, counted: campaign.rows.count)]
    let confirmed = campaign.confirmed
    let before = year.campaignBefore?.confirmed.percent?.shown(in: phrases.numbers) ?? ""
    let count = phrases.count(
      confirmed.reached.count, of: confirmed.base, confirmed.percent?.shown(in: phrases.numbers))
    figures.append(
      PageFigure(
        label: phrases.confirmedSheets, value: "\(confirmed.reached.count)/\(confirmed.base)",
        note: confirmed.percent?.shown(in: phrases.numbers) ?? "", before: before,
        detail: [
          TextPage.Line(
            campaign.title,
            "\(phrases.sheetState(.confirmed)) \(count)"
              + (before.isEmpty ? "" : " · \(phrases.before(before))"), as: .text)
        ], link: all, counted: campaign.rows.count))
    let states = phrases.states(of: campaign)
    if !states.isEmpty {
      figures.append(
        .line(
          states, link: .subject(.drilldown(.sheets(campaign.campaign, .unconfirmed))),
          counted: campaign.confirmed.missing.count))
    }
    if campaign.grades.isEmpty {
      let lacking = campaign.hasCriteria ? phrases.noGrades : phrases.noCriteriaSet
      figures.append(.line(lacking, as: .warning))
    }
    figures += campaign.grades.map { grade($0, of: campaign) }
    let open = campaign.openFindings
    figures.append(
      PageFigure(
        label: phrases.openFindings, value: String(open),
        detail: [TextPage.Line(phrases.openFindings, String(open), as: .text)],
        link: open == 0 ? nil : .subject(.drilldown(.findings(campaign.campaign))), counted: open))
    return figures
  }

  /// How many units have a grade, of those confirmed.
  private func grade(
    _ grade: CampaignProgress.GradeCount, of campaign: CampaignProgress
  ) -> PageFigure {
    let base = campaign.confirmed.reached.count
    let share = Fraction(grade.units.count, of: base)
    let earlier = year.campaignBefore.flatMap { before in
      before.grades.first { $0.name == grade.name }.flatMap {
        Fraction($0.units.count, of: before.confirmed.reached.count)?.percent?.shown(
          in: phrases.numbers)
      }
    }
    let count = phrases.count(
      grade.units.count, of: base, share?.percent?.shown(in: phrases.numbers))
    return PageFigure(
      label: grade.name, bar: share ?? .zero, note: String(grade.units.count),
      percent: share?.percent?.shown(in: phrases.numbers) ?? "", before: earlier ?? "",
      detail: [
        TextPage.Line(
          grade.name, count + (earlier.map { " · \(phrases.before($0))" } ?? ""), as: .text)
      ],
      link: grade.units.isEmpty
        ? nil : .subject(.drilldown(.sheets(campaign.campaign, .graded(grade.name)))),
      counted: grade.units.count)
  }
}
