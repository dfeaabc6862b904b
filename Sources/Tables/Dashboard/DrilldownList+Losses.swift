import Domain
import Widgets

extension DrilldownList {
  /// Who lost points at a criterion, most first, with why and whom to ask.
  func lost(at criterion: ID<Criterion>, of id: ID<Campaign>) -> [GridRow] {
    guard let campaign = view.workspace.campaign(id),
      let loss = CampaignResults(campaign, in: view.workspace).losses
        .first(where: { $0.criterion.id == criterion })
    else { return [] }
    var found: [(lost: Int, row: GridRow)] = []
    for unit in loss.units {
      guard let entry = view.workspace.sheets.sheet(of: unit, in: id)?.entries[criterion],
        let points = entry.counting(as: .settled)?.points
      else { continue }
      let lost = Points(hundredths: loss.criterion.maximum.hundredths - points.hundredths)
      let (had, most) = (
        points.shown(in: phrases.numbers), loss.criterion.maximum.shown(in: phrases.numbers)
      )
      let cells = [
        named(view.workspace.name(of: unit)), GridCell("\(had)/\(most)", as: .computed),
        GridCell(lost.shown(in: phrases.numbers), as: .computed), named(entry.reason.inOneLine),
        named(view.workspace.unit(unit)?.telephoneToCall ?? ""),
      ]
      found.append(
        (lost.hundredths, row(unit.text, cells, to: .subject(.sheet(.latest(of: unit, in: id))))))
    }
    return found.enumerated().sorted { left, right in
      left.element.lost == right.element.lost
        ? left.offset < right.offset : left.element.lost > right.element.lost
    }.map(\.element.row)
  }

  /// What the list of those who lost points is called.
  func title(ofLossAt criterion: ID<Criterion>, in id: ID<Campaign>) -> String {
    let loss = view.workspace.campaign(id).flatMap { campaign in
      CampaignResults(campaign, in: view.workspace).losses.first { $0.criterion.id == criterion }
    }
    return loss.map { "\($0.criterion.ordinal) \($0.criterion.title)" } ?? phrases.losses
  }
}
