import Domain

/// The words of the results of a campaign.
extension Phrases {
  package var results: String { say("Kết quả", "Results") }
  package var resultFigure: String { say("Số liệu", "Figure") }
  package var difference: String { say("Chênh", "Difference") }
  package var distribution: String { say("Xếp loại", "Grades") }
  package var losses: String { say("Tiêu chí mất điểm nhiều nhất", "Criteria that lose most") }
  package var ownAgainstSettled: String { say("Tự chấm so với chốt", "Self against final") }
  package var againstYearBefore: String { say("So với năm trước", "Against last year") }
  package var sheetsMissing: String { say("Phiếu còn thiếu", "Sheets missing") }
  package var proposalsForReward: String { say("Đề nghị khen thưởng", "Proposed for reward") }
  package var noneConfirmed: String { say("chưa có phiếu xác nhận", "no sheet is confirmed") }
  package var noneMissing: String { say("không thiếu phiếu nào", "none is missing") }
  package var nothingLost: String { say("không mất điểm nào", "no points were lost") }
  package var noneProposed: String {
    say("chưa đề nghị, chưa đơn vị nào đủ điều kiện", "nobody is proposed, nobody qualifies")
  }
  package var allAgree: String { say("không phiếu nào lệch", "no sheet differs") }
  package var noYearBefore: String { say("năm trước không có kết quả", "no result last year") }
  /// How many of the confirmed units lost something at a criterion.
  package func loseHere(_ count: Int) -> String {
    say("\(count) đơn vị mất điểm", "lost by \(count)")
  }
  /// What a unit gave itself.
  package func ownScore(_ percent: String) -> String {
    say("tự chấm \(percent)", "self \(percent)")
  }
  /// The results of those that a unit came out of.
  package func beforeMerger(_ names: [String]) -> String {
    say("trước sáp nhập: ", "before the merger: ") + names.joined(separator: "; ")
  }
  /// Why a proposed unit is marked.
  package var doesNotQualify: String {
    say("chưa đạt hạng cao nhất hoặc còn điểm KPH mở", "not of the best grade, or findings open")
  }
  /// A unit that nobody proposed yet.
  package var mayBeProposed: String {
    say("đủ điều kiện, chưa đề nghị", "qualifies, not proposed yet")
  }
  package var proposed: String { say("đã đề nghị", "proposed") }
  /// The criterion that loses most, on the leader's page.
  package func weakest(_ criterion: String, _ share: String) -> String {
    say("Mất điểm nhất \(share): \(criterion)", "Loses most, \(share): \(criterion)")
  }
  /// The best unit and what it had the year before.
  package func best(_ unit: String, _ share: String, _ before: String) -> String {
    say("Cao nhất \(share): \(unit)", "Best, \(share): \(unit)") + lastYear(before)
  }
  /// The weakest unit and what it had the year before.
  package func lowest(_ unit: String, _ share: String, _ before: String) -> String {
    say("Thấp nhất \(share): \(unit)", "Lowest, \(share): \(unit)") + lastYear(before)
  }
  private func lastYear(_ before: String) -> String {
    before.isEmpty ? "" : " · \(self.before(before))"
  }
  /// Why fewer reach a target than have declared.
  package func countOlder(_ count: Int, _ edition: Int) -> String {
    say(
      "\(count) đơn vị đã công bố theo bản cũ: chỉ tiêu tính bản \(edition)",
      "\(count) declared by an older edition: the target counts \(edition)")
  }
  package var pointsGiven: String { say("Điểm", "Points") }
  package var pointsLost: String { say("Mất", "Lost") }
  package var whyLost: String { say("Vì sao", "Why") }
  package var onDay: String { say("Ngày", "Day") }
}
