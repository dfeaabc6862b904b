/// Why nothing may be written to a sheet, whatever its state.
package enum SheetObstacle: Hashable, Sendable {
  /// The file that holds it, or may hold it, cannot be read.
  case damaged(UnreadableFile)
  /// The file of its campaign, or of the set that it is judged by, cannot be read.
  case beside(UnreadableFile)
  /// Several sheets claim to be this version of it.
  case doubled([ID<ScoreSheet>])
  /// It is not what was signed.
  case altered(SheetAlteration)
}

extension Workspace {
  /// What stands in the way of a sheet; nil where nothing does.
  package func obstacle(to name: SheetName) -> SheetObstacle? {
    let (unit, campaign): (ID<Unit>, ID<Campaign>)
    switch name {
    case .latest(let latest, let of): (unit, campaign) = (latest, of)
    case .version(let id):
      guard let heading = sheets[id]?.heading else { return nil }
      (unit, campaign) = (heading.unit, heading.campaign)
    }
    if let file = damagedSheet(of: unit, in: campaign) { return .damaged(file) }
    if let file = damagedBeside(unit, in: campaign) { return .beside(file) }
    let doubles = sheets.doubles(of: unit, in: campaign)
    guard doubles.isEmpty else { return .doubled(doubles) }
    let known = sheets.sheet(of: unit, in: campaign)
    if let fault = known.flatMap({ alteration(of: $0) }) { return .altered(fault) }
    // Where nothing tells whose a damaged sheet is, it may be that of any unit without one.
    guard known == nil else { return nil }
    let nameless = damagedSheets.filter { $0.traces.unit == nil && !isOfKnownUnit($0, campaign) }
    return nameless.first.map { .damaged($0) }
  }

  /// The damaged file without which a sheet cannot be judged, or not be entered when it is signed.
  private func damagedBeside(_ unit: ID<Unit>, in campaign: ID<Campaign>) -> UnreadableFile? {
    guard !unreadable.isEmpty else { return nil }
    if let file = damagedFile(of: campaign.key) { return file }
    let set =
      sheets.sheet(of: unit, in: campaign)?.cited.id ?? self.campaign(campaign)?.criteriaSet
    return set.flatMap { damagedFile(of: $0.key) }
  }

  /// Whether a unit of a campaign is known to be the one of a damaged sheet.
  private func isOfKnownUnit(_ file: UnreadableFile, _ id: ID<Campaign>) -> Bool {
    campaign(id)?.units.contains { damagedSheet(of: $0.unit, in: id)?.file == file.file } ?? false
  }

  /// The damaged file that is, or may be, the sheet that counts for a unit in a campaign.
  ///
  /// What is inside may still say whose it is; else its name does, since ids of sheets follow from
  /// campaign, unit and version. An earlier version than the one that counts is in nobody's way.
  /// A sheet that was signed and has no file at all is known from the register of the campaign.
  package func damagedSheet(of unit: ID<Unit>, in campaign: ID<Campaign>) -> UnreadableFile? {
    if let file = damagedFile(of: unit, in: campaign) { return file }
    guard let gone = goneSheet(of: unit, in: campaign), let known = self.campaign(campaign) else {
      return nil
    }
    return UnreadableFile(gone: gone, of: known, in: self)
  }

  /// The damaged file among those that lie in the store.
  private func damagedFile(of unit: ID<Unit>, in campaign: ID<Campaign>) -> UnreadableFile? {
    guard !unreadable.isEmpty else { return nil }
    let latest = sheets.sheet(of: unit, in: campaign)?.heading.version ?? 0
    let files = damagedSheets.filter { !isCopy($0) }
    guard !files.isEmpty else { return nil }
    let next = latest < .max ? latest + 1 : latest
    let ids = digest.map { digest in
      [latest, next].map { ID<ScoreSheet>(of: unit, in: campaign, version: $0, digest)?.text }
    }
    return files.first { file in
      let traces = file.traces
      if traces.unit == unit.text, traces.campaign == campaign.text {
        return traces.version ?? latest >= latest
      }
      guard traces.unit == nil, let id = file.key?.id else { return false }
      return ids?.contains(id) ?? false
    }
  }

  /// The files among the sheets that cannot be read.
  package var damagedSheets: [UnreadableFile] { unreadable.filter { $0.kind == .sheet } }

  /// Whether a file only repeats a record that is there and can be read.
  private func isCopy(_ file: UnreadableFile) -> Bool {
    guard file.key == nil || file.fault == .wrongName, let id = file.traces.id, let kind = file.kind
    else { return false }
    return self[RecordKey(kind, id)] != nil
  }

  /// The damaged sheets that no unit of a campaign is shown with: a row each where sheets are listed.
  package func unplacedSheets(in campaign: Campaign) -> [UnreadableFile] {
    let files = damagedSheets
    guard !files.isEmpty else { return [] }
    let placed = Set(campaign.units.compactMap { damagedSheet(of: $0.unit, in: campaign.id)?.file })
    return files.filter { file in
      let known = file.traces.campaign
      return !placed.contains(file.file) && (known == nil || known == campaign.id.text)
    }
  }
}
