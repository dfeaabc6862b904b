extension SheetEvents {
  /// The first event that is not the one that was sealed, or may not follow; nil when all hold.
  func discrepancy(of sheet: ScoreSheet) -> Discrepancy? {
    guard let fault else { return nil }
    let event = sheet.events.first { $0.seq == fault.seq }
    let path = event.map { Path(["events", $0.id.text]) } ?? "events"
    let figure: PlacedFigure =
      switch fault.reason {
      case .gap(let expected):
        PlacedFigure(path, printed: .count(fault.seq), holds: .count(expected))
      case .wrongPrevious, .wrongHash, .headDiffers, .unknownCriterion, .offScale, .frozen,
        .transition, .noReason, .incomplete, .noSuchRow, .findingChanged:
        PlacedFigure(path, printed: nil as Figure?, holds: nil)
      }
    return Discrepancy(
      .sheetEvent, in: RecordKey(.sheet, sheet.id.text), .event(fault.seq), [figure])
  }
}
