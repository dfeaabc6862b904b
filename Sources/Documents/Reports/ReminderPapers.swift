import Domain

/// Letters to units that are late (công văn đôn đốc): one document for each unit, with all that it owes.
struct ReminderPapers {
  private let workspace: Workspace
  private let year: Int
  private let today: Day?
  private let wording: OfficialWording

  init(year: Int, in workspace: Workspace, on today: Day?, _ wording: OfficialWording) {
    self.workspace = workspace
    self.year = year
    self.today = today
    self.wording = wording
  }

  private var day: Day? { Day.told(ofYear: year, today: today) }

  /// What each unit owes, in the order in which it comes up: the longest overdue first.
  private var debts: [(unit: ID<Unit>, items: [DueItem])] {
    var order: [ID<Unit>] = []
    var debts: [ID<Unit>: [DueItem]] = [:]
    for item in DueList(workspace, year: year, today: day).overdue {
      for unit in item.units {
        if debts[unit] == nil { order.append(unit) }
        debts[unit, default: []].append(item)
      }
    }
    return order.map { ($0, debts[$0] ?? []) }
  }

  /// The letters.
  var papers: [OfficialPaper] { debts.map { letter(to: $0.unit, $0.items) } }

  /// To whom each letter goes.
  var names: [String] { debts.map { name(of: $0.unit) } }

  /// Whom and of what, as a list.
  var table: OfficeTable {
    let rows = debts.flatMap { unit, items in
      items.map { item in
        OfficeRow([
          .text(name(of: unit)), .text(wording.phrases.name(of: item)), .day(item.day),
          item.days.map { .count(-$0) } ?? .blank,
          .words(workspace.unit(unit)?.telephone ?? ""),
        ])
      }
    }
    return OfficeTable(wording.lateUnits, columns: wording.lateColumns, rows: rows)
  }

  private func name(of unit: ID<Unit>) -> String {
    workspace.unit(unit)?.name(on: day) ?? wording.gap
  }

  private func letter(to unit: ID<Unit>, _ items: [DueItem]) -> OfficialPaper {
    let name = name(of: unit)
    return OfficialPaper(
      head: OfficialHead(
        superior: "", issuer: workspace.committeeName, number: "/BCĐ-VP",
        place: workspace.datingPlace,
        dated: wording.dated(nil, year: year)),
      kind: "", subject: wording.reminderSubject,
      body: [
        .centred(wording.dear(name)),
        .paragraph(OfficialText(wording.reminderOpening(day, workspace.committeeName))),
      ]
        + items.map { item in
          .point(level: 1, ordinal: "-", text: OfficialText(wording.reminderItem(item)))
        } + [.paragraph(OfficialText(wording.reminderClosing))],
      signatures: [OfficialSignature([wording.forHead, wording.gap])],
      recipients: OfficialRecipients(wording.reminderRecipients, archive: ""))
  }
}
