import ArgumentParser
import Domain
import Phrases
import Store

/// `bcdiso repair [FILE…]`: bad files out of the way, with the last good state where one is known.
struct RepairStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: Phrases.spoken.aboutRepair)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpRepairFiles, valueName: Phrases.spoken.valueFile),
    completion: .file())
  var files: [String] = []

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Phrases.spoken.helpDryRun))
  var isDryRun = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let stamp = Stamp(at: Clock.stampNow, by: try options.writer().office)
    let store = try options.open(sheets: .replayed)
    guard store.workspace.header.isWritable else {
      let failure = StoreFailure.newerStore(store.workspace.header.schema)
      throw CommandError(failure, .repairing, at: options.folder, phrases)
    }
    let repairs = try chosen(store, stamp)
    if files.isEmpty { tellGone(in: store.workspace) }
    guard !repairs.isEmpty else {
      print(phrases.nothingToRepair)
      return
    }
    var left = 0
    for repair in repairs {
      print("✗ \(phrases.unreadable(repair.file))".displayed)
      left += repair.remedy == .left ? 1 : 0
      print("  \(try outcome(of: repair, in: store))".displayed)
    }
    print(
      isDryRun ? phrases.wouldRepair(repairs.count - left) : phrases.didRepair(repairs.count - left)
    )
    if left > 0 { throw ExitCode(CommandError.Status.refused.rawValue) }
  }

  /// Names the signed sheets that are not in the store: only a backup has them.
  private func tellGone(in workspace: Workspace) {
    for campaign in workspace.all(Campaign.self) {
      for entry in workspace.goneSheets(in: campaign) {
        let name =
          "\(workspace.name(of: entry.unit)) · \(campaign.title)"
        print("✗ \(options.phrases.signedSheetGone(name, entry))".displayed)
      }
    }
  }

  /// The repairs of the files that are named, or of all.
  private func chosen(_ store: OpenedStore, _ stamp: Stamp) throws(CommandError) -> [Repair] {
    let all: [Repair]
    do {
      all = try store.folder.repairs(of: store.workspace, stamp)
    } catch {
      throw CommandError(error, .repairing, at: options.folder, options.phrases)
    }
    guard !files.isEmpty else { return all }
    var chosen: [Repair] = []
    for name in files {
      guard let repair = all.first(where: { $0.isCalled(name) }) else {
        throw CommandError(.refused, options.phrases.noBadFile(name.quotable))
      }
      if !chosen.contains(repair) { chosen.append(repair) }
    }
    return chosen
  }

  /// Carries a repair out, unless it is only shown, and says what becomes of the file.
  private func outcome(of repair: Repair, in store: OpenedStore) throws(CommandError) -> String {
    let phrases = options.phrases
    var kept: String?
    if !isDryRun {
      do {
        kept = try store.folder.carryOut(repair)
      } catch {
        throw CommandError(error, .repairing, at: options.folder, phrases)
      }
    }
    let title = repair.record.map { store.workspace.title(of: $0) } ?? ""
    switch repair.remedy {
    case .restored(let record, let places):
      let names = places.map { phrases.field($0, of: record.key.kind) }
      return phrases.restoredFile(title, places: names, kept: kept)
    case .copied(_, let copy): return phrases.copiedFile(title, from: copy, kept: kept)
    case .beginning(_, let events):
      return phrases.cutSheet(title, events: events, kept: kept)
    case .setAside: return phrases.setFileAside(kept)
    case .left: return phrases.leftFile
    }
  }
}

extension Repair {
  /// Whether a person means this file: by its place in the store, its name, or the id in it.
  fileprivate func isCalled(_ name: String) -> Bool {
    let last = file.file.split(separator: "/").last.map(String.init) ?? ""
    return file.file == name || last == name || last == name + ".json"
      || file.file.hasSuffix("/" + name)
      || name.hasSuffix("/" + file.file)
  }
}
