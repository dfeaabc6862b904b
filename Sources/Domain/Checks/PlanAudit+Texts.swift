extension PlanAudit {
  /// A text of the plan with its place.
  struct PlacedText {
    let path: Path
    let text: String
    let place: DiscrepancyPlace
    /// All that the row says in which it stands.
    let row: String
  }

  /// The texts of a plan, from its opening to its closing.
  var texts: [PlacedText] {
    var all = [whole("opening", plan.opening)]
    for section in plan.sections {
      let place = DiscrepancyPlace.planRow(
        list: "sections", ordinal: plan.fullOrdinal(of: section.id), name: section.heading)
      all.append(
        PlacedText(
          path: Path(["sections", section.id.text, "body"]), text: section.body, place: place,
          row: section.heading))
    }
    for task in plan.tasks {
      let texts = task.texts
      let row = texts.map(\.text).joined(separator: " ")
      for (field, text) in texts {
        let path = Path(["tasks", task.id.text, field])
        all.append(PlacedText(path: path, text: text, place: plan.place(of: task), row: row))
      }
    }
    for target in plan.targets {
      let place = DiscrepancyPlace.planRow(
        list: "targets", ordinal: target.fullOrdinal(in: plan), name: target.content)
      all.append(
        PlacedText(
          path: Path(["targets", target.id.text, "content"]), text: target.content, place: place,
          row: target.content))
    }
    for duty in plan.responsibilities {
      all.append(
        PlacedText(
          path: Path(["responsibilities", duty.id.text, "content"]), text: duty.content,
          place: .planRow(list: "responsibilities", ordinal: duty.ordinal, name: duty.name),
          row: duty.name + " " + duty.content))
    }
    for duty in plan.reportDuties {
      all.append(
        PlacedText(
          path: Path(["reportDuties", duty.id.text, "content"]), text: duty.content,
          place: .planRow(list: "reportDuties", ordinal: "", name: duty.content),
          row: [duty.content, duty.sender, duty.receiver].joined(separator: " ")))
    }
    return (all + [whole("closing", plan.closing)]).filter { !$0.text.isEmpty }
  }

  /// A text that stands in no row.
  private func whole(_ field: String, _ text: String) -> PlacedText {
    PlacedText(
      path: Path([field]), text: text, place: .reference(field: field, fullOrdinal: ""), row: "")
  }
}

extension PlanTask {
  /// Its texts by field, in the order of the table.
  var texts: [(field: String, text: String)] {
    [
      ("content", content), ("method", method), ("result", result), ("lead", lead),
      ("performers", performers), ("cooperators", cooperators), ("note", note),
    ]
  }
}
