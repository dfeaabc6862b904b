import Canvas
import Domain
import Phrases
import Vietnamese
import Widgets

/// The figures of the leader's page for the year that is shown.
struct DashboardPage {
  let view: GridView
  let year: YearProgress
  var phrases: Phrases { view.phrases }

  /// Computes the page.
  init(_ view: GridView) {
    self.view = view
    year = YearProgress(
      view.workspace, year: view.year, today: view.day, audits: view.audit.budgets)
  }

  /// Units, what is due in so many lines, what changed, the money, what does not agree.
  func left(due lines: Int) -> [PageFigure] {
    kinds + due(in: lines) + changes + [money, discrepancies]
  }

  /// How many lines of what is due are told where there is no room for more.
  static let dueLines = 3

  /// Who has declared: all, the kinds with most units, the others as one.
  private var kinds: [PageFigure] {
    let shown = 4
    let largest = year.kinds.map(\.tally.counted).sorted(by: >).prefix(shown).last ?? 0
    var main: [YearProgress.Kind] = []
    for kind in year.kinds where kind.tally.counted > largest { main.append(kind) }
    for kind in year.kinds where kind.tally.counted == largest && main.count < shown {
      main.append(kind)
    }
    let others = year.kinds.filter { !main.contains($0) }
    var figures = [
      figure(phrases.allUnits, year.all, year.allBefore, .kinds([]), as: .strong)
    ]
    for kind in year.kinds where main.contains(kind) {
      figures.append(figure(name(of: kind.key), kind.tally, kind.before, .kinds([kind.key])))
    }
    guard !others.isEmpty else { return figures }
    let before = others.compactMap(\.before)
    figures.append(
      figure(
        phrases.otherKinds(others.count), YearProgress.sum(others.map(\.tally)),
        before.isEmpty ? nil : YearProgress.sum(before), .kinds(others.map(\.key))))
    return figures
  }

  /// The name of a kind of unit.
  private func name(of key: String) -> String {
    key.isEmpty ? phrases.noKind : view.workspace.header.name(ofUnitKind: key)
  }

  /// Some units and who of them has declared.
  private func figure(
    _ label: String, _ tally: UnitTally, _ before: UnitTally?, _ drilldown: Drilldown,
    as role: Role = .text
  ) -> PageFigure {
    let earlier = before?.percent?.shown(in: phrases.numbers) ?? ""
    let count = phrases.count(
      tally.reached.count, of: tally.base, tally.percent?.shown(in: phrases.numbers))
    let text = earlier.isEmpty ? count : "\(count) · \(phrases.before(earlier))"
    return PageFigure(
      label: label, role: role, bar: tally.share ?? .zero,
      value: "\(tally.reached.count)/\(tally.base)",
      note: tally.percent?.shown(in: phrases.numbers) ?? "–",
      before: earlier,
      detail: [TextPage.Line(label, text, as: .text)],
      link: .subject(.drilldown(drilldown)), counted: tally.counted)
  }

  /// How much is due, and the first things of it: late ones, and a third of the lines for what comes.
  private func due(in lines: Int) -> [PageFigure] {
    let due = year.due
    let summary = phrases.dueSummary(due.items.count, overdue: due.overdue.count)
    guard !due.items.isEmpty else { return [.heading(phrases.due, note: summary)] }
    let late = due.overdue.prefix(lines - min(due.ahead.count, max(1, lines / 3)))
    let next = late + due.ahead.prefix(lines - late.count)
    let heading = PageFigure.heading(
      phrases.due, note: summary, link: .subject(.drilldown(.due)), counted: due.items.count)
    return [heading]
      + next.map { item in
        let when = phrases.dueIn(item)
        let title = phrases.title(of: item)
        let isOfUnit = item.category == .finding || item.category == .step
        let words = (isOfUnit ? [item.who, title] : [title, item.who]).filter { !$0.isEmpty }
          .joined(separator: " · ")
        return .line(
          (item.isOverdue ? "▲ " : "• ") + "\(when)  \(words)",
          as: item.isOverdue ? .warning : .text,
          detail: "\(phrases.date(item.day)) (\(when)): \(words)", link: item.link,
          counted: item.units.isEmpty ? nil : item.units.count)
      }
  }

  /// What changed since a week ago, in one line.
  private var changes: [PageFigure] {
    guard let changes = year.changes else { return [] }
    let text = phrases.changes(changes)
    let since = phrases.since(changes.since)
    return [
      .line(
        "\(since): \(text)", detail: "\(since): \(text)",
        link: changes.items.isEmpty ? nil : .subject(.drilldown(.changes)),
        counted: changes.items.count)
    ]
  }

  /// What was planned and spent.
  private var money: PageFigure {
    let money = year.money
    let label = phrases.money(of: year.year)
    guard let planned = money.planned else {
      return PageFigure(
        label: phrases.moneyMillions, role: .strong, value: "–",
        detail: [TextPage.Line(label, phrases.noMoney, as: .text)])
    }
    let share = money.share?.percent?.shown(in: phrases.numbers)
    let before = year.moneyBefore.share?.percent?.shown(in: phrases.numbers) ?? ""
    let spent = money.spent.map { phrases.spent($0, share) } ?? phrases.spendingUnknown
    let parts = [phrases.planned(planned), spent, before.isEmpty ? "" : phrases.before(before)]
    return PageFigure(
      label: phrases.moneyMillions, role: .strong, bar: money.share,
      value: phrases.millions(planned),
      note: share ?? "–", before: before,
      detail: [
        TextPage.Line(label, parts.filter { !$0.isEmpty }.joined(separator: " · "), as: .text)
      ],
      link: .subject(.drilldown(.money)), counted: money.rows.count)
  }

  /// What does not agree, and the files that cannot be read.
  private var discrepancies: PageFigure {
    let all = view.audit.all
    let errors = all.count { $0.severity == .error }
    let bad = view.workspace.unreadable.count
    let files = bad == 0 ? "" : " · \(phrases.badFiles) \(bad)"
    let text =
      all.isEmpty
      ? phrases.addsUp : phrases.graveness(of: all)
    return PageFigure(
      label: "\(phrases.discrepancies) · \(text)\(files)",
      role: errors > 0 || bad > 0 ? .error : all.isEmpty ? .good : .warning, isLine: true,
      detail: [TextPage.Line(phrases.discrepancies, text + files, as: .text)],
      link: all.isEmpty && bad == 0 ? nil : .subject(.drilldown(.discrepancies)),
      counted: all.count + bad)
  }
}

extension DueItem {
  /// The units that have still to do it, else the thing itself.
  var link: Link {
    .subject(units.isEmpty ? home : .drilldown(.dueItem(category, record, place)))
  }

  /// Its own form; of what stands in no tree, the record.
  var home: Subject {
    place.path.map { .form(record, $0) } ?? record.subject
  }
}
