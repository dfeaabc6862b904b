import Domain

/// The tables of one plan, as its document has it.
///
/// Rows are known by the label in their first cell, or by what names them in their document.
/// Units and groups are named as the sample names them.
struct PlanOutline {
  /// Lead-in, kind, number, date, issuer, about, lapsed from, replaced by.
  var bases = ""
  /// Label, parent's label, ordinal, heading, body.
  var sections = ""
  /// Label, parent's label, ordinal, content, method, result, lead, performers, cooperators, schedule, kind, note.
  var tasks = ""
  /// Task's label, role, `unit`, `group`, `committee`, `body` or `office`, name, condition.
  var parties = ""
  /// Task's label, label of the line.
  var lines = ""
  /// Label, parent's label, ordinal, content, year, comparison, share, count, base, counted, group, kind, line.
  var targets = ""
  /// Target's label, field (`under`, `units`), unit.
  var targetUnits = ""
  /// The labels of the targets that count only what is added in their year.
  var added: Set<String> = []
  /// The labels of the targets that count procedures.
  var procedures: Set<String> = []
  /// Ordinal, name, content, schedule, `unit` or `group`, what it is called.
  var responsibilities = ""
  /// Label, content, sender, senders' group, receiver, schedule.
  var reportDuties = ""
  /// Duty's label, name, schedule.
  var reportSteps = ""
  /// Name, purpose, `electronic`.
  var recipients = ""
  /// Capacity, office, second line.
  var signature = ""
  /// Ordinal, title, number, date, date as printed where it is no day.
  var appendices = ""
  /// What stands before the first heading.
  var opening = ""
  /// What stands after the last one.
  var closing = ""

  /// A plan with all that the tables say; `plan` is its label, `budget` that of its estimate.
  func fields(of tree: Tree, plan: String, budget: String, _ ids: FixedIDs) -> Tree {
    let rows = PlanRows(outline: self, plan: plan, budget: budget, ids: ids)
    let signed = Table(signature, width: 3).rows.first
    return tree.with("bases", .list(rows.bases())).with("sections", .list(rows.sections()))
      .with("tasks", .list(rows.tasks())).with("targets", .list(rows.targets()))
      .with("responsibilities", .list(rows.responsibilities()))
      .with("reportDuties", .list(rows.reportDuties()))
      .with("recipients", .list(rows.recipients()))
      .with(
        "signature",
        signed.map { cells in
          Tree.object([:]).with("capacity", text: cells[0]).with("office", text: cells[1])
            .with("secondLine", text: cells[2])
        }
      )
      .with("appendices", .list(rows.appendices()))
      .with("opening", text: opening).with("closing", text: closing)
  }
}

/// Makes the rows of one plan.
struct PlanRows {
  let outline: PlanOutline
  let plan: String
  let budget: String
  let ids: FixedIDs

  /// A row of a list of the plan.
  func row(_ letter: Character, _ list: String, _ label: String) -> Tree {
    Tree.row(id: ids.id(letter, "\(plan)/\(list)/\(label)"))
  }

  /// The id of the row of that label, empty for no label.
  func parent(_ letter: Character, _ list: String, _ label: String) -> String {
    label.isEmpty ? "" : ids.id(letter, "\(plan)/\(list)/\(label)")
  }

  /// Whom a cell names.
  func party(_ tree: Tree, _ field: String, _ name: String) -> Tree {
    switch field {
    case "unit": tree.with("unit", ids.reference(.unit, name))
    case "group": tree.with("group", ids.reference(.group, name))
    case "committee": tree.with("committee", ids.reference(.committee, name))
    case "body": tree.with("outsideBody", ids.reference(.body, name))
    case "office": tree.with("name", text: name)
    default: tree
    }
  }

  /// The legal bases.
  func bases() -> [Tree] {
    Table(outline.bases, width: 8).rows.map { cells in
      row("a", "bases", cells[2]).with("leadIn", text: cells[0]).with("kind", text: cells[1])
        .with("number", text: cells[2]).with("date", text: cells[3])
        .with("issuer", text: cells[4]).with("about", text: cells[5])
        .with("lapsedFrom", text: cells[6]).with("replacedBy", text: cells[7])
    }
  }

  /// The headings.
  func sections() -> [Tree] {
    Table(outline.sections, width: 5).rows.map { cells in
      row("j", "sections", cells[0]).with("parent", text: parent("j", "sections", cells[1]))
        .with("ordinal", text: cells[2]).with("heading", text: cells[3])
        .with("body", text: cells[4])
    }
  }

  /// The rows of the timetable.
  func tasks() -> [Tree] {
    Table(outline.tasks, width: 12).rows.map { cells in
      row("y", "tasks", cells[0]).with("parent", text: parent("y", "tasks", cells[1]))
        .with("ordinal", text: cells[2]).with("content", text: cells[3])
        .with("method", text: cells[4]).with("result", text: cells[5])
        .with("lead", text: cells[6]).with("performers", text: cells[7])
        .with("cooperators", text: cells[8]).with("schedule", text: cells[9])
        .with("kind", text: cells[10]).with("note", text: cells[11])
        .with("parties", .list(parties(cells[0]))).with("lines", .list(lines(cells[0])))
    }
  }

  /// Who takes part in a task.
  private func parties(_ task: String) -> [Tree] {
    Table(outline.parties, width: 5).rows(of: task).map { cells in
      let label = "\(task)/\(cells[0])/\(cells[2])"
      return party(row("q", "parties", label).with("role", text: cells[0]), cells[1], cells[2])
        .with("condition", text: cells[3])
    }
  }

  /// The lines that pay for a task.
  private func lines(_ task: String) -> [Tree] {
    Table(outline.lines, width: 2).rows(of: task).map { .text(ids.id("l", $0[0])) }
  }

  /// The targets.
  func targets() -> [Tree] {
    Table(outline.targets, width: 13).rows.map { cells in
      let line = cells[12]
      let paid = line.isEmpty ? nil : ids.reference(.budget, budget)
      let group = cells[10].isEmpty ? nil : ids.reference(.group, cells[10])
      return row("v", "targets", cells[0])
        .with("parent", text: parent("v", "targets", cells[1]))
        .with("ordinal", text: cells[2]).with("content", text: cells[3])
        .with("year", number: Int(cells[4])).with("comparison", text: cells[5])
        .with("share", number: Int(cells[6])).with("count", number: Int(cells[7]))
        .with("statedBase", number: Int(cells[8])).with("counted", text: cells[9])
        .with("group", group).with("unitKind", text: cells[11])
        .with(
          "subject",
          text: outline.procedures.contains(cells[0]) ? TargetSubject.procedures.rawValue : ""
        )
        .with("isAdded", outline.added.contains(cells[0]) ? .flag(true) : nil)
        .with("under", .list(units(cells[0], "under")))
        .with("units", .list(units(cells[0], "units")))
        .with("budget", paid).with("line", text: line.isEmpty ? "" : ids.id("l", line))
    }
  }

  /// The units that a target names in one of its fields.
  private func units(_ target: String, _ field: String) -> [Tree] {
    Table(outline.targetUnits, width: 3).rows(of: target).filter { $0[0] == field }
      .map { ids.reference(.unit, $0[1]) }
  }

  /// The responsibilities.
  func responsibilities() -> [Tree] {
    Table(outline.responsibilities, width: 6).rows.map { cells in
      let made = row("w", "responsibilities", "\(cells[0]) \(cells[2])")
        .with("ordinal", text: cells[0]).with("name", text: cells[1])
        .with("content", text: cells[2]).with("schedule", text: cells[3])
      return party(made, cells[4], cells[5])
    }
  }

  /// The reports due.
  func reportDuties() -> [Tree] {
    Table(outline.reportDuties, width: 6).rows.map { cells in
      let senders = cells[3].isEmpty ? nil : ids.reference(.group, cells[3])
      return row("i", "reportDuties", cells[0]).with("content", text: cells[1])
        .with("sender", text: cells[2]).with("senders", senders)
        .with("receiver", text: cells[4]).with("schedule", text: cells[5])
        .with("steps", .list(steps(cells[0])))
    }
  }

  /// The offices through which a report goes.
  private func steps(_ duty: String) -> [Tree] {
    Table(outline.reportSteps, width: 3).rows(of: duty).map { cells in
      row("e", "steps", "\(duty)/\(cells[0])").with("name", text: cells[0])
        .with("schedule", text: cells[1])
    }
  }

  /// Who gets the plan.
  func recipients() -> [Tree] {
    Table(outline.recipients, width: 3).rows.map { cells in
      row("z", "recipients", cells[0]).with("name", text: cells[0])
        .with("purpose", text: cells[1])
        .with("isElectronic", cells[2] == "electronic" ? .flag(true) : nil)
    }
  }

  /// What is attached.
  func appendices() -> [Tree] {
    Table(outline.appendices, width: 5).rows.map { cells in
      row("x", "appendices", cells[0]).with("ordinal", text: cells[0])
        .with("title", text: cells[1]).with("number", text: cells[2])
        .with("date", text: cells[3]).with("dated", text: cells[4])
    }
  }
}
