import Domain

/// An estimate as a document of its own: its table, the total in words, what it rests on.
struct EstimatePaper {
  private let budget: Budget
  private let workspace: Workspace
  private let wording: OfficialWording

  init(_ budget: Budget, in workspace: Workspace, _ wording: OfficialWording) {
    self.budget = budget
    self.workspace = workspace
    self.wording = wording
  }

  /// The table with its title, as a sheet of a workbook.
  var sheet: OfficeTable {
    EstimateTable(budget, workspace.audit(of: budget), wording).table.titled(budget.title)
  }

  /// The document: the table stands where a plan has it, in an appendix whose page may lie on its side.
  var paper: OfficialPaper {
    let plan = budget.plan.flatMap { workspace.plan($0) }
    let head = OfficialHead.of(plan, in: workspace, wording)
    return OfficialPaper(
      head: head, kind: "", subject: "",
      appendices: [
        OfficialAppendix(
          name: wording.appendix("", place: 0, of: 1), title: budget.title,
          attachedTo: plan.map { _ in
            wording.attached(
              to: wording.plan, number: head.number, dated: head.dated, of: head.issuer)
          } ?? "", body: body)
      ])
  }

  /// The table, the total in words, and what it rests on.
  var body: [OfficialBlock] {
    let words = budget.words.trimmed(".")
    let inWords: [OfficialBlock] =
      words.isEmpty
      ? []
      : [.paragraph(OfficialText([Prose.Run(text: wording.inWords(words), style: .italic)]))]
    let table = EstimateTable(budget, workspace.audit(of: budget), wording).table
    return [.table(table)] + inWords
      + OfficialText.paragraphs(of: budget.footnote).map(OfficialBlock.paragraph)
  }
}

/// The lists of units of a plan as appendices of their own.
struct RosterPaper {
  private let plan: Plan
  private let workspace: Workspace
  private let wording: OfficialWording

  init(_ plan: Plan, in workspace: Workspace, _ wording: OfficialWording) {
    self.plan = plan
    self.workspace = workspace
    self.wording = wording
  }

  private var tables: PlanTables {
    PlanTables(workspace: workspace, plan: plan, wording: wording)
  }

  /// Each list with its title, as a sheet of a workbook.
  var sheets: [OfficeTable] {
    plan.rosters.map { tables.roster($0).titled($0.title) }
  }

  var papers: [OfficialPaper] {
    let head = OfficialHead.of(plan, in: workspace, wording)
    let appendices = plan.rosters.enumerated().map { place, roster in
      OfficialAppendix(
        name: wording.appendix("", place: place, of: plan.rosters.count), title: roster.title,
        attachedTo: wording.attached(
          to: wording.plan, number: head.number, dated: head.dated, of: head.issuer),
        body: [.table(tables.roster(roster))])
    }
    return [OfficialPaper(head: head, kind: "", subject: "", appendices: appendices)]
  }
}

extension OfficialHead {
  /// The head of what belongs to a plan, or to the committee alone.
  static func of(
    _ plan: Plan?, in workspace: Workspace, _ wording: OfficialWording
  ) -> OfficialHead {
    guard let plan else {
      return OfficialHead(
        superior: "", issuer: workspace.committeeName, number: "", place: workspace.datingPlace,
        dated: wording.dated(nil))
    }
    return OfficialHead(
      superior: plan.superior, issuer: plan.issuer.isEmpty ? workspace.committeeName : plan.issuer,
      number: plan.number, place: plan.place.isEmpty ? workspace.datingPlace : plan.place,
      dated: plan.date == nil && !plan.dated.isEmpty
        ? plan.dated : wording.dated(plan.date, year: plan.onlyYear))
  }
}
