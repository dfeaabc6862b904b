extension ScoreSheet {
  /// What the sheet says now, replayed from its events.
  package func replayed(
    by set: CriteriaSet?, _ digest: SheetDigest
  ) throws(SheetFault) -> SheetEvents {
    try SheetEvents.replay(events, of: heading, by: set, digest)
  }

  /// The first event that is not the one that was sealed, or may not follow; nil when all hold.
  func discrepancy(by set: CriteriaSet?, _ digest: SheetDigest) -> Discrepancy? {
    do {
      _ = try replayed(by: set, digest)
      return nil
    } catch {
      let event = events.first { $0.seq == error.seq }
      let path = event.map { Path(["events", $0.id.text]) } ?? "events"
      let figure: PlacedFigure =
        switch error.reason {
        case .gap(let expected):
          PlacedFigure(path, printed: .count(error.seq), holds: .count(expected))
        case .wrongPrevious, .wrongHash, .headDiffers, .unknownCriterion, .offScale, .frozen,
          .transition, .noReason, .incomplete, .noSuchRow, .findingChanged:
          PlacedFigure(path, printed: nil as Figure?, holds: nil)
        }
      return Discrepancy(
        .sheetEvent, in: RecordKey(.sheet, id.text), .event(error.seq), [figure])
    }
  }

  /// The change that adds an event to the end of the sheet.
  package func adding(_ event: SheetEvent) -> Change {
    Change(
      RecordKey(.sheet, id.text),
      .insert("events", row: event.tree, after: events.last?.id.text))
  }
}
