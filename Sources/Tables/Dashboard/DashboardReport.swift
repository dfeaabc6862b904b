import Canvas
import Domain
import Phrases
import Vietnamese

/// The leader's page as one page of Markdown, with what changed since a day.
///
/// It has the figures of the screen, and for each target that is not reached the units to call.
package struct DashboardReport {
  private let workspace: Workspace
  private let audit: AuditIndex
  private let phrases: Phrases
  private let year: YearProgress

  /// Computes the page of a year; changes since a week before unless said otherwise.
  ///
  /// Its figures are as of `day`, else as of today, or of the last day of a year that is over.
  package init(
    _ workspace: Workspace, year: Int, today: Day?, asOf day: Day? = nil, since: Day? = nil,
    _ phrases: Phrases
  ) {
    self.workspace = workspace
    self.phrases = phrases
    audit = AuditIndex(workspace, on: day ?? today)
    self.year = YearProgress(
      workspace, year: year, today: day ?? Day.told(ofYear: year, today: today), since: since,
      audits: audit.budgets)
  }

  /// The whole page.
  package var text: String {
    let header = workspace.header
    var lines = [
      "# \(workspace.committeeName.displayed)", "", phrases.reportTitle(year.year, year.today),
    ]
    if header.assumed { lines += ["", "*\(phrases.assumedFigures)*"] }
    for part in [units, targets, due, scoring, changes, money, discrepancies] where !part.isEmpty {
      lines += [""] + part
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A table of Markdown; the first column is words, the others are figures.
  private func table(_ head: [String], _ rows: [[String]]) -> [String] {
    let line = { (cells: [String]) in
      "| " + cells.map { $0.displayed.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let rule = "|---|" + String(repeating: "---:|", count: head.count - 1)
    return [line(head), rule] + rows.map(line)
  }

  /// Who has declared, by kind.
  private var units: [String] {
    let row = { (name: String, tally: UnitTally, before: UnitTally?) in
      [
        name, "\(tally.reached.count)/\(tally.base)",
        tally.percent?.shown(in: phrases.numbers) ?? "–",
        before?.percent?.shown(in: phrases.numbers) ?? "",
      ]
    }
    let kinds = year.kinds.map { kind in
      row(
        kind.key.isEmpty ? phrases.noKind : workspace.header.name(ofUnitKind: kind.key),
        kind.tally, kind.before)
    }
    return ["## \(phrases.declaredUnits)", ""]
      + table(
        ["", "n/N", "%", phrases.yearBefore],
        [row(phrases.allUnits, year.all, year.allBefore)] + kinds)
  }

  /// The targets of the year, then who is lacking.
  private var targets: [String] {
    guard !year.aims.isEmpty else { return [] }
    let rows = year.aims.map { aim in
      [
        phrases.title(of: aim.now.target),
        aim.now.isKnown ? "\(aim.now.reached.count)/\(aim.now.base)" : phrases.unknownUnits,
        aim.now.isKnown ? aim.now.share?.percent?.shown(in: phrases.numbers) ?? "–" : "",
        aim.now.needed.map(String.init) ?? "",
        aim.now.isKnown && aim.now.needed != nil
          ? aim.now.isReached ? phrases.reached : phrases.missing(aim.now.missing) : "",
        aim.before?.share?.percent?.shown(in: phrases.numbers) ?? "",
      ]
    }
    let head = [
      phrases.planTargets, "n/N", "%", phrases.neededShort, phrases.resultShort,
      phrases.yearBefore,
    ]
    return ["## \(phrases.targets(of: year.year))", ""] + table(head, rows) + lacking
  }

  /// For each target that is not reached the first units to call, with their telephone.
  private var lacking: [String] {
    var lines: [String] = []
    for aim in year.aims where aim.now.isKnown && !aim.now.isReached && aim.now.needed != nil {
      let units = aim.now.notReached.compactMap { workspace.unit($0) }
        .map { (key: CollationKey($0.name(on: nil)), unit: $0) }.sorted { $0.key < $1.key }
      guard !units.isEmpty else { continue }
      let names = units.prefix(6).map { entry in
        let telephone = entry.unit.telephoneToCall
        return entry.unit.name(on: nil) + (telephone.isEmpty ? "" : " (\(telephone))")
      }
      let rest = units.count - names.count
      let tail = rest == 0 ? "" : " \(phrases.andMore(rest))"
      lines.append(
        "- \(phrases.title(of: aim.now.target)): \(names.joined(separator: ", "))\(tail)".displayed)
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// What is overdue, and what comes within a month.
  private var due: [String] {
    let soon = year.due.ahead.filter { ($0.days ?? 0) <= DueList.pageAhead }
    let items = year.due.overdue.prefix(8) + soon.prefix(8)
    let summary = phrases.dueSummary(year.due.items.count, overdue: year.due.overdue.count)
    let rest = year.due.items.count - items.count
    let lines = items.map { item in
      let who = item.who.isEmpty ? "" : " · \(item.who)"
      let when = phrases.dueIn(item)
      return "- \(item.isOverdue ? "**\(when)**" : when) (\(phrases.date(item.day))): "
        + "\(phrases.title(of: item))\(who)".displayed
    }
    let tail = rest == 0 ? [] : ["- " + phrases.moreDue(rest, as: year.today)]
    let told = lines + tail
    return ["## \(phrases.due): \(summary)"] + (told.isEmpty ? [] : [""] + told)
  }

  /// The campaign of the year.
  private var scoring: [String] {
    guard let campaign = year.campaign else { return [] }
    let confirmed = campaign.confirmed
    let before = year.campaignBefore
    var lines = [
      "## \(phrases.scoring(of: year.year))", "",
      "\(phrases.confirmedSheets): "
        + phrases.count(
          confirmed.reached.count, of: confirmed.base, confirmed.percent?.shown(in: phrases.numbers)
        )
        + (before?.confirmed.percent.map { " · \(phrases.before($0.shown(in: phrases.numbers)))" }
          ?? ""),
    ]
    let states = phrases.states(of: campaign)
    if !states.isEmpty { lines[2] += " · \(states)" }
    lines[2] += " · \(phrases.openFindings): \(campaign.openFindings)"
    guard !campaign.grades.isEmpty else { return lines }
    let rows = campaign.grades.map { grade in
      let share = Fraction(grade.units.count, of: confirmed.reached.count)
      let earlier = before?.grades.first { $0.name == grade.name }
      return [
        grade.name, String(grade.units.count), share?.percent?.shown(in: phrases.numbers) ?? "–",
        earlier.map { String($0.units.count) } ?? "",
      ]
    }
    return lines + [""] + table([phrases.gradeShort, "n", "%", phrases.yearBefore], rows)
  }

  /// What changed since the day.
  private var changes: [String] {
    guard let changes = year.changes else { return [] }
    return ["## \(phrases.since(changes.since))", "", phrases.changes(changes)]
  }

  /// The money of the year.
  private var money: [String] {
    guard let planned = year.money.planned else { return [] }
    let share = year.money.share?.percent?.shown(in: phrases.numbers)
    let spent = year.money.spent.map { phrases.spent($0, share) } ?? phrases.spendingUnknown
    let before =
      year.moneyBefore.share?.percent.map { " · \(phrases.before($0.shown(in: phrases.numbers)))" }
      ?? ""
    return [
      "## \(phrases.money(of: year.year))", "",
      "\(phrases.planned(planned)) · \(spent)\(before)",
    ]
  }

  /// What does not agree, errors first counted.
  private var discrepancies: [String] {
    let text =
      audit.all.isEmpty
      ? phrases.addsUp
      : phrases.graveness(of: audit.all)
    let bad = workspace.unreadable.count
    return [
      "\(phrases.discrepancies): \(text)" + (bad == 0 ? "" : " · \(phrases.badFiles): \(bad)")
    ]
  }
}

extension Unit {
  /// Whom to call: its ISO secretary, else anybody there, else the unit itself.
  var telephoneToCall: String {
    let known = contacts.filter { !$0.telephone.isEmpty }
    return (known.first { $0.role == .secretary } ?? known.first)?.telephone ?? telephone
  }
}
