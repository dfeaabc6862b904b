import Domain
import Phrases

/// The parts of a campaign that are lists of rows, each a table of its level.
package enum CampaignPart: CaseIterable, Sendable, RecordPart {
  case teams, visits

  static let kind = RecordKind.campaign
  static let layouts = allLayouts()

  package var list: Path {
    switch self {
    case .teams: Path(Campaign.fields.teams)
    case .visits: Path(Campaign.fields.visits)
    }
  }

  var columns: [PartColumn] {
    switch self {
    case .teams:
      [
        PartColumn(Team.fields.head, width: 24), PartColumn(Team.fields.owner, width: 22, rank: 1),
      ]
    case .visits:
      [
        PartColumn(Visit.fields.team, width: 12), PartColumn(Visit.fields.day, width: 10),
        PartColumn(Visit.fields.mode, width: 16, rank: 1),
        PartColumn(Visit.fields.noticeSent, width: 13, rank: 2),
        PartColumn(Visit.fields.noticeAcknowledged, width: 19, rank: 3),
        PartColumn(Visit.fields.publicity, width: 20, rank: 4),
      ]
    }
  }

  func title(_ phrases: Phrases) -> String { phrases.field(list, of: .campaign) }
}
