extension PlanAudit {
  /// A text of the plan with its place.
  struct PlacedText {
    let path: Path
    let text: String
    let place: DiscrepancyPlace
    /// All that the row says in which it stands.
    let row: String

    /// Places a text; what is bold in it says the same as what is not.
    init(path: Path, text: String, place: DiscrepancyPlace, row: String) {
      (self.path, self.place) = (path, place)
      (self.text, self.row) = (text.unmarked, row.unmarked)
    }
  }

  /// The texts of a plan, from its opening to its closing.
  var texts: [PlacedText] {
    var all = [whole(Plan.fields.opening, plan.opening)]
    for section in plan.sections {
      let place = DiscrepancyPlace.planRow(
        list: FieldKey(Plan.fields.sections), ordinal: plan.fullOrdinal(of: section.id),
        name: section.heading)
      all.append(
        PlacedText(
          path: Plan.fields.sections[section.id] / PlanSection.fields.body, text: section.body,
          place: place,
          row: section.heading))
    }
    for task in plan.tasks {
      let texts = task.texts
      let row = texts.map(\.text).joined(separator: " ")
      for (field, text) in texts {
        let path = Plan.fields.tasks[task.id] / field
        all.append(PlacedText(path: path, text: text, place: plan.place(of: task), row: row))
      }
    }
    for target in plan.targets {
      let place = DiscrepancyPlace.planRow(
        list: FieldKey(Plan.fields.targets), ordinal: target.fullOrdinal(in: plan),
        name: target.content.inOneLine)
      all.append(
        PlacedText(
          path: Plan.fields.targets[target.id] / Target.fields.content, text: target.content,
          place: place,
          row: target.content))
    }
    for duty in plan.responsibilities {
      all.append(
        PlacedText(
          path: Plan.fields.responsibilities[duty.id] / Responsibility.fields.content,
          text: duty.content,
          place: .planRow(
            list: FieldKey(Plan.fields.responsibilities), ordinal: duty.ordinal, name: duty.name),
          row: duty.name + " " + duty.content))
    }
    for duty in plan.reportDuties {
      all.append(
        PlacedText(
          path: Plan.fields.reportDuties[duty.id] / ReportDuty.fields.content, text: duty.content,
          place: .planRow(
            list: FieldKey(Plan.fields.reportDuties), ordinal: "", name: duty.content),
          row: [duty.content, duty.sender, duty.receiver].joined(separator: " ")))
    }
    return (all + [whole(Plan.fields.closing, plan.closing)]).filter { !$0.text.isEmpty }
  }

  /// A text that stands in no row.
  private func whole(_ field: some AnyField, _ text: String) -> PlacedText {
    PlacedText(
      path: Path(field), text: text, place: .reference(field: FieldKey(field), fullOrdinal: ""),
      row: "")
  }
}

extension PlanTask {
  /// Its texts by field, in the order of the table.
  var texts: [(field: Field<String>, text: String)] {
    let fields = PlanTask.fields
    return [
      (fields.content, content), (fields.method, method), (fields.result, result),
      (fields.lead, lead), (fields.performers, performers), (fields.cooperators, cooperators),
      (fields.note, note),
    ]
  }
}
