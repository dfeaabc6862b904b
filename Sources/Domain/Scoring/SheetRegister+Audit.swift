/// How a sheet differs from what was entered of it when it was signed, confirmed or superseded.
package enum RegisterFault: Hashable, Sendable {
  /// Its events end before the one that was entered.
  case cut(RegisterEntry, count: Int)
  /// The event has another digest than was entered, or leaves the sheet open.
  case other(RegisterEntry, digest: String)
}

extension Workspace {
  /// How a sheet differs from the register of its campaign; nil where it agrees or was never entered.
  ///
  /// Of a sheet whose own chain is broken that is said already.
  package func registerFault(of sheet: ReplayedSheet) -> RegisterFault? {
    guard sheet.fault == nil, let register = campaign(sheet.heading.campaign)?.register else {
      return nil
    }
    let entries = register.entries(of: sheet.heading.sheet)
    for entry in entries where entry.seq <= sheet.count {
      let head = sheet.heads.first { $0.seq == entry.seq }
      if head?.digest != entry.head { return .other(entry, digest: head?.digest ?? sheet.head) }
    }
    return entries.last.flatMap { $0.seq > sheet.count ? .cut($0, count: sheet.count) : nil }
  }

  /// The entry of a signed sheet of a unit that has no file any more, where that would count now.
  func goneSheet(of unit: ID<Unit>, in campaign: ID<Campaign>) -> RegisterEntry? {
    guard digest != nil, let entry = self.campaign(campaign)?.register.latest(of: unit),
      isGone(entry.sheet)
    else { return nil }
    let latest = sheets.sheet(of: unit, in: campaign)?.heading.version ?? 0
    return entry.version >= latest ? entry : nil
  }

  /// Whether a sheet has neither a record nor a damaged file.
  private func isGone(_ sheet: ID<ScoreSheet>) -> Bool {
    guard digest != nil, sheets[sheet] == nil else { return false }
    return !unreadable.contains { file in
      file.kind == .sheet && (file.key?.id == sheet.text || file.traces.id == sheet.text)
    }
  }

  /// The sheets that are entered in a campaign and gone: the last that is known of each.
  package func goneSheets(in campaign: Campaign) -> [RegisterEntry] {
    campaign.register.sheets.filter { isGone($0) }
      .compactMap { campaign.register.entries(of: $0).last }
  }

  /// The files that cannot be read, and those of signed sheets that are gone: what any list lacks.
  package var lackingFiles: [UnreadableFile] {
    unreadable
      + all(Campaign.self).flatMap { campaign in
        goneSheets(in: campaign).map { UnreadableFile(gone: $0, of: campaign, in: self) }
      }
  }

  /// What of a sheet does not agree with the register of its campaign.
  func registerDiscrepancy(of sheet: ReplayedSheet) -> Discrepancy? {
    let key = sheet.heading.sheet.key
    switch registerFault(of: sheet) {
    case .cut(let entry, let count):
      let figure = PlacedFigure(
        Path(ScoreSheet.fields.events), printed: .count(count), holds: .count(entry.seq))
      return Discrepancy(.sheetCut, in: key, .event(entry.seq), [figure])
    case .other(let entry, let digest):
      let figure = PlacedFigure(
        Path(ScoreSheet.fields.events), printed: .text(digest.prefix(16).description),
        holds: .text(entry.head.prefix(16).description))
      return Discrepancy(.sheetOther, in: key, .event(entry.seq), [figure])
    case nil: return nil
    }
  }

  /// Whether a step of a campaign's sheets was signed by key.
  private func isSignedByKey(_ campaign: Campaign) -> Bool {
    keys.isInUse
      && sheets.all.contains { sheet in
        sheet.heading.campaign == campaign.id && sheet.steps.contains { !$0.sig.isEmpty }
      }
  }

  /// What of the register of a campaign does not hold: its chain, sheets that are gone or missing.
  func registerDiscrepancies(of campaign: Campaign) -> [Discrepancy] {
    let register = campaign.register
    // Before there were registers none is missing; what was signed by key was entered with its signature.
    guard let digest, !register.entries.isEmpty || register.misfits > 0 || isSignedByKey(campaign)
    else { return [] }
    let key = campaign.id.key
    let place = DiscrepancyPlace.reference(
      field: FieldKey(endOf: SheetRegister.key), fullOrdinal: "")
    var found: [Discrepancy] = []
    let broken = register.broken(in: campaign.id, digest)
    if !broken.isEmpty || register.misfits > 0 {
      let path = broken.first.map { SheetRegister.key.appending($0.id.text) } ?? SheetRegister.key
      let count = broken.count + register.misfits
      found.append(
        Discrepancy(
          .registerBroken, in: key, place, [PlacedFigure(path, printed: .count(count), holds: nil)])
      )
    }
    for entry in goneSheets(in: campaign) {
      let name = name(of: entry.unit)
      let figure = PlacedFigure(
        SheetRegister.key.appending(entry.id.text), printed: .text(name),
        holds: .text(entry.sheet.text))
      found.append(Discrepancy(.sheetGone, in: key, place, [figure]))
    }
    let missing = sheets.all.count { sheet in
      sheet.heading.campaign == campaign.id && sheet.fault == nil
        && sheet.heads.last.map { head in
          !register.entries(of: sheet.heading.sheet).contains { $0.seq == head.seq }
        } ?? false
    }
    if missing > 0 {
      let figure = PlacedFigure(SheetRegister.key, printed: .count(missing), holds: nil)
      found.append(Discrepancy(.notRegistered, in: key, place, [figure]))
    }
    return found
  }
}

extension UnreadableFile {
  /// The file of a signed sheet that is gone, with what the register tells of it.
  init(gone entry: RegisterEntry, of campaign: Campaign, in workspace: Workspace) {
    var traces = Traces()
    traces.id = entry.sheet.text
    traces.unit = entry.unit.text
    traces.campaign = campaign.id.text
    traces.version = entry.version
    let name = workspace.name(of: entry.unit)
    traces.title = "\(name) · \(campaign.title)"
    self.init(
      file: entry.sheet.key.file, line: nil, fault: .signedGone, traces: traces)
  }
}
