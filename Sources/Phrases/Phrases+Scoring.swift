import Domain

extension Phrases {
  /// How far a sheet has come.
  package func sheetState(_ state: SheetState) -> String {
    switch state {
    case .notStarted: say("chưa chấm", "not started")
    case .scoring: say("đang chấm", "scoring")
    case .complete: say("hoàn tất", "complete")
    case .signed: say("đã ký", "signed")
    case .confirmed: say("đã xác nhận", "confirmed")
    case .superseded: say("đã thay thế", "superseded")
    }
  }

  /// Whose figure a score is.
  package func scoreFigure(_ figure: ScoreFigure) -> String {
    switch figure {
    case .own: say("Tự chấm", "Self")
    case .team: say("Đoàn", "Team")
    case .settled: say("Chốt", "Final")
    }
  }

  /// How grave a finding is.
  package func findingKind(_ kind: FindingKind) -> String {
    switch kind {
    case .major: say("không phù hợp nặng", "major nonconformity")
    case .minor: say("không phù hợp nhẹ", "minor nonconformity")
    case .observation: say("điểm lưu ý", "observation")
    case .improvement: say("cơ hội cải tiến", "opportunity for improvement")
    }
  }
}
