import Domain
import Phrases

/// A plan with all its parts as an official document, ready to be signed.
///
/// Tasks, targets and duties stand below the heading that speaks of them, or in the appendix that is named
/// after them; what no heading names gets one at the end. Estimates and rosters are appendices.
package struct PlanPaper {
  private let workspace: Workspace
  private let plan: Plan
  private let wording: OfficialWording
  private let tables: PlanTables
  private let sections: [PlanSection]
  /// How deep each heading stands, from 1.
  private let levels: [ID<PlanSection>: Int]

  package init(_ plan: Plan, in workspace: Workspace, _ wording: OfficialWording) {
    self.workspace = workspace
    self.plan = plan
    self.wording = wording
    tables = PlanTables(workspace: workspace, plan: plan, wording: wording)
    sections = PlanTables.ordered(plan.sections, id: \.id, parent: \.parent).map(\.row)
    var levels: [ID<PlanSection>: Int] = [:]
    for section in sections {
      levels[section.id] = (section.parent.flatMap { levels[$0] } ?? 0) + 1
    }
    self.levels = levels
  }

  /// The whole document.
  package var paper: OfficialPaper {
    let head = self.head
    var left = PlanParts(plan, budgets: budgets)
    let appendices = appendices(head, taking: &left)
    return OfficialPaper(
      head: head, kind: wording.plan, subject: subject, bases: plan.bases.map(wording.basis),
      body: body(&left), signatures: OfficialSignature.of(plan.signature, wording),
      recipients: OfficialRecipients(plan.recipients.map(recipient), archive: plan.archive),
      appendices: appendices + further(head, left, after: appendices.count))
  }

  /// The estimates of the plan, in the order of the store.
  private var budgets: [Budget] {
    workspace.all(Budget.self).filter { $0.plan == plan.id }
  }

  private var head: OfficialHead { OfficialHead.of(plan, in: workspace, wording) }

  /// What the plan is about: its title without the word that stands above it.
  private var subject: String {
    let title = plan.title.inOneLine
    guard title.folded.hasPrefix(wording.plan.folded + " ") else { return title }
    return String(title.dropFirst(wording.plan.count + 1)).capitalizedFirst
  }

  private func recipient(_ recipient: Recipient) -> String {
    let purpose = recipient.purpose.isEmpty ? "" : " (\(recipient.purpose))"
    return recipient.name + purpose
  }
}

extension PlanPaper {
  /// The text of the plan with what stands below its headings: a list comes after the headings below its own.
  private func body(_ left: inout PlanParts) -> [OfficialBlock] {
    var blocks = paragraphs(plan.opening)
    let homes = homes(of: left)
    for (place, section) in sections.enumerated() {
      blocks += heading(section)
      let depth = level(of: section)
      let next = place + 1 < sections.count ? level(of: sections[place + 1]) : 0
      // The headings that end here, the innermost first.
      var ended: PlanSection? = next <= depth ? section : nil
      while let done = ended, level(of: done) >= next, level(of: done) > 0 {
        for (part, home) in homes where home == done.id {
          blocks += self.blocks(of: part)
          left.remove(part)
        }
        ended = done.parent.flatMap { parent in sections.first { $0.id == parent } }
      }
    }
    for part in PlanParts.Part.allCases where left.has(part) {
      blocks.append(.heading(level: 1, ordinal: "", text: wording.title(of: part)))
      blocks += self.blocks(of: part)
      left.remove(part)
    }
    return blocks + paragraphs(plan.closing)
  }

  private func level(of section: PlanSection) -> Int { levels[section.id] ?? 1 }

  /// Below which heading each list stands: the last that speaks of it.
  private func homes(of left: PlanParts) -> [(PlanParts.Part, ID<PlanSection>)] {
    PlanParts.Part.allCases.compactMap { part in
      guard left.has(part) else { return nil }
      for words in wording.words(of: part) {
        let home = sections.last { section in
          words.contains { section.heading.folded.contains($0) }
        }
        if let home { return (part, home.id) }
      }
      return nil
    }
  }

  private func heading(_ section: PlanSection) -> [OfficialBlock] {
    [.heading(level: level(of: section), ordinal: section.ordinal, text: section.heading.unmarked)]
      + paragraphs(section.body) + duties(namedBy: section)
  }

  private func paragraphs(_ text: String) -> [OfficialBlock] {
    OfficialText.paragraphs(of: text).map(OfficialBlock.paragraph)
  }

  /// What those have to do whom a heading names.
  private func duties(namedBy section: PlanSection) -> [OfficialBlock] {
    plan.responsibilities.filter { isNamed($0, by: section) }.flatMap { duty in
      paragraphs(duty.content + time(duty.schedule))
    }
  }

  private func isNamed(_ duty: Responsibility, by section: PlanSection) -> Bool {
    !duty.name.isEmpty && duty.name.folded == section.heading.folded
  }

  private func time(_ schedule: String) -> String { schedule.isEmpty ? "" : " (\(schedule))" }

  private func blocks(of part: PlanParts.Part) -> [OfficialBlock] {
    switch part {
    case .tasks: return [.table(tables.tasks)]
    case .targets: return [.table(tables.targets)]
    case .responsibilities:
      return plan.responsibilities.filter { duty in
        !sections.contains { isNamed(duty, by: $0) }
      }.map { duty in
        point(
          duty.ordinal,
          (duty.name.isEmpty ? "" : duty.name + ": ") + duty.content + time(duty.schedule))
      }
    case .reports: return plan.reportDuties.map { point("", report($0)) }
    }
  }

  /// A point of a list; what has no number has a stroke.
  private func point(_ ordinal: String, _ text: String) -> OfficialBlock {
    let runs = OfficialText.paragraphs(of: text).map(\.runs)
    let joined = runs.reduce(into: [Prose.Run]()) { all, more in
      if !all.isEmpty { all.append(Prose.Run(text: "\n", style: [])) }
      all += more
    }
    return .point(
      level: 1, ordinal: ordinal.isEmpty ? "-" : ordinal, text: OfficialText(joined))
  }

  /// Who reports what to whom and by when, and through whom it goes on.
  private func report(_ duty: ReportDuty) -> String {
    let who = duty.sender.isEmpty ? "" : duty.sender + " "
    let what =
      duty.receiver.isEmpty
      ? who + duty.content : wording.reporting(who, to: duty.receiver, duty.content)
    let steps = duty.steps.drop { $0.name == duty.receiver }.map { $0.name + time($0.schedule) }
    return what + time(duty.schedule) + wording.further(steps)
  }
}

extension PlanPaper {
  /// The appendices that the plan names, each with the list that its title speaks of.
  private func appendices(
    _ head: OfficialHead, taking left: inout PlanParts
  ) -> [OfficialAppendix] {
    plan.appendices.enumerated().map { place, appendix in
      let body = content(of: appendix, taking: &left)
      let ordinal = appendix.ordinal.trimmed(".")
      return OfficialAppendix(
        name: wording.appendix(ordinal, place: place, of: plan.appendices.count),
        title: appendix.title,
        attachedTo: wording.attached(
          to: wording.plan.capitalizedFirst,
          number: appendix.number.isEmpty ? head.number : appendix.number,
          dated: appendix.date.map { wording.dated($0) }
            ?? (appendix.dated.isEmpty ? head.dated : appendix.dated),
          of: head.issuer),
        body: body)
    }
  }

  private func content(of appendix: Appendix, taking left: inout PlanParts) -> [OfficialBlock] {
    let title = appendix.title.folded
    if wording.estimateWords.contains(where: title.contains), !left.budgets.isEmpty {
      return estimate(left.budgets.removeFirst())
    }
    if wording.rosterWords.contains(where: title.contains), !left.rosters.isEmpty {
      return [.table(tables.roster(left.rosters.removeFirst()))]
    }
    for part in [PlanParts.Part.tasks, .targets] where left.has(part) {
      guard wording.words(of: part).joined().contains(where: title.contains) else { continue }
      left.remove(part)
      return part == .tasks ? [.table(tables.tasks)] : [.table(tables.targets)]
    }
    return []
  }

  /// Estimates and rosters that no appendix of the plan names.
  private func further(
    _ head: OfficialHead, _ left: PlanParts, after count: Int
  ) -> [OfficialAppendix] {
    let parts =
      left.budgets.map { ($0.title, estimate($0)) }
      + left.rosters.map { ($0.title, [OfficialBlock.table(tables.roster($0))]) }
    return parts.enumerated().map { place, part in
      OfficialAppendix(
        name: wording.appendix("", place: count + place, of: count + parts.count), title: part.0,
        attachedTo: wording.attached(
          to: wording.plan.capitalizedFirst, number: head.number, dated: head.dated,
          of: head.issuer),
        body: part.1)
    }
  }

  private func estimate(_ budget: Budget) -> [OfficialBlock] {
    EstimatePaper(budget, in: workspace, wording).body
  }
}

/// The lists of a plan that are still to be put somewhere.
struct PlanParts {
  /// A list that stands in the text of a plan.
  enum Part: CaseIterable {
    case targets, tasks, responsibilities, reports
  }

  private var parts: Set<Part>
  var budgets: [Budget]
  var rosters: [Roster]

  init(_ plan: Plan, budgets: [Budget]) {
    self.budgets = budgets
    rosters = plan.rosters
    parts = []
    if !plan.tasks.isEmpty { parts.insert(.tasks) }
    if !plan.targets.isEmpty { parts.insert(.targets) }
    if !plan.responsibilities.isEmpty { parts.insert(.responsibilities) }
    if !plan.reportDuties.isEmpty { parts.insert(.reports) }
  }

  func has(_ part: Part) -> Bool { parts.contains(part) }

  mutating func remove(_ part: Part) { parts.remove(part) }
}
