import Canvas
import Documents
import Domain
import Glibc
import Phrases
import Store

/// Makes the bytes that `bcdiso export` writes, from an opened store.
struct ExportMaker {
  let store: OpenedStore
  /// The day whose names, codes and units are meant; nil for today's.
  let day: Day?
  let phrases: Phrases

  private let wording = OfficialWording()

  private var models: ModelFolder { ModelFolder(store.folder.path) }

  init(store: OpenedStore, day: Day?, phrases: Phrases) {
    self.store = store
    self.day = day
    self.phrases = phrases
  }

  var today: Day? { day ?? Clock.now.today }

  var workspace: Workspace { day.map { store.workspace.asOf($0) } ?? store.workspace }

  /// Writes something into a file, or into one for each of its documents.
  ///
  /// - Returns: the files, and whether any of them replaced another.
  /// - Throws: a refusal: nothing of that name, several, a form in which it does not come, or a file that is there.
  func write(
    _ kind: ExportKind, named name: String?, as form: OfficeForm, to file: String, isEach: Bool,
    overwrites: Bool
  ) throws(CommandError) -> [(path: String, again: Bool)] {
    if case .list(let kind) = kind, form == .json {
      return [try write(json(of: kind, named: name), to: file, overwrites: overwrites)]
    }
    let content = try content(of: kind, named: name)
    let files = ExportedFiles(content, at: file, isEach: isEach).files
    if !overwrites, let there = ExportedFiles.there(files) {
      throw CommandError(
        .refused, phrases.exportIsThere(there.first.quotable, others: there.others))
    }
    let model = try model(of: kind.document)
    var written: [(path: String, again: Bool)] = []
    for (path, content) in files {
      let bytes = try bytes(of: content, as: form, model)
      written.append(try write(bytes, to: path, overwrites: overwrites))
    }
    return written
  }

  /// Writes the bytes of a file.
  ///
  /// - Returns: where they stand, and whether in the place of others.
  func write(
    _ bytes: [UInt8], to file: String, overwrites: Bool
  ) throws(CommandError) -> (path: String, again: Bool) {
    let isThere = file != "-" && access(file, F_OK) == 0
    guard overwrites || !isThere else {
      throw CommandError(.refused, phrases.exportIsThere(file.quotable))
    }
    do throws(StoreFailure) {
      try OutputFile(file).write(bytes)
    } catch {
      throw CommandError(error, .writingPage, at: file, phrases)
    }
    return (file, isThere)
  }

  /// What is asked for, as documents and tables.
  private func content(of kind: ExportKind, named name: String?) throws(CommandError)
    -> OfficeContent
  {
    switch kind {
    case .paper(let paper): return try content(of: request(for: paper, named: name))
    case .list(let kind):
      let table = ListedTable(
        try items(of: kind, named: name), of: kind, in: listing(kind),
        isOneRecord: name != nil && kind.source != .records, phrases
      )
      .table
      var content = OfficeContent(
        title: table.title, tables: [table], head: [workspace.committeeName])
      content.place = workspace.datingPlace
      return content
    }
  }

  /// What a request comes to; refused where there is nothing of it.
  func content(of request: OfficeRequest) throws(CommandError) -> OfficeContent {
    guard let content = OfficeContent(request, in: workspace, on: today, wording) else {
      throw CommandError(.refused, phrases.nothingToExport)
    }
    return content
  }

  /// A list as `list --json` tells it.
  private func json(of kind: ListedKind, named name: String?) throws(CommandError) -> [UInt8] {
    let items = try items(of: kind, named: name)
    let listing = listing(kind)
    return JSONOutput(
      store: workspace.header.id, kind: kind.word, items: items.map { listing.json($0, kind) },
      leftOut: store.leftOut(of: kind.needed)
    ).bytes
  }

  /// The file of something in a form, made of the store's own model document where it has one.
  func bytes(
    of content: OfficeContent, as form: OfficeForm, _ kind: OfficeRequest.Kind?
  ) throws(CommandError) -> [UInt8] {
    try bytes(of: content, as: form, model(of: kind))
  }

  private func bytes(
    of content: OfficeContent, as form: OfficeForm, _ model: ModelFolder.Model?
  ) throws(CommandError) -> [UInt8] {
    do throws(OfficeFault) {
      return try content.file(as: form, model: model, wording)
    } catch {
      throw CommandError(.refused, phrases.sentence(error).displayed)
    }
  }

  /// The store's own model document of a kind; nil where it has none.
  private func model(of kind: OfficeRequest.Kind?) throws(CommandError) -> ModelFolder.Model? {
    do throws(OfficeFault) {
      return try kind.flatMap { kind throws(OfficeFault) in try models.model(of: kind) }
    } catch {
      throw CommandError(.refused, phrases.sentence(error).displayed)
    }
  }

  private func listing(_ kind: ListedKind) -> Listing {
    Listing(workspace, on: day, today: today, isAudited: kind.record == .budget)
  }

  private func items(
    of kind: ListedKind, named name: String?
  ) throws(CommandError) -> [ListedItem] {
    let listing = listing(kind)
    let all = listing.items(kind)
    guard let name else { return all }
    // Rows are named by the record that they stand in: the tasks of a plan, the lines of an estimate.
    guard kind.source != .records,
      let owner = ListedKind.all.first(where: { $0.record == kind.record && $0.source == .records })
    else { return [try listing.one(kind, name, as: .on(today), isReading: true, phrases)] }
    let record = try listing.one(owner, name, as: .on(today), isReading: true, phrases).record
    return all.filter { $0.record.key == record.key }
  }
}

extension ExportMaker {
  /// What is asked for, by the words of a call.
  func request(
    for paper: OfficeRequest.Kind, named name: String?
  ) throws(CommandError) -> OfficeRequest {
    switch paper {
    case .plan: return .plan(try id(.plan, name))
    case .budget: return .estimate(try id(.budget, name))
    case .roster: return .rosters(try id(.plan, name))
    case .minutes: return .minutes(try sheets(name))
    case .scoreForm: return try scoreForm(name)
    case .decision: return .decision(try id(.campaign, name))
    case .notice: return .notice(try id(.campaign, name))
    case .findings: return .findings(try id(.campaign, name))
    case .campaign: return .campaign(try id(.campaign, name))
    case .annual: return try annual(name) { .annual($0, year: $1) }
    case .targetReport: return try annual(name) { .targets($0, year: $1) }
    case .reminders: return .reminders(year: try year(name))
    case .dashboard: return .dashboard(year: try year(name))
    case .ranking: return .ranking(try id(.campaign, name))
    case .months: return try annual(name) { .months($0, year: $1) }
    case .due: return .due(year: try year(name))
    case .discrepancies: return .discrepancies
    }
  }

  /// The record of a kind that is named, or the only one there is.
  private func id<Subject>(
    _ record: RecordKind, _ name: String?
  ) throws(CommandError) -> ID<Subject> {
    guard let kind = ListedKind.all.first(where: { $0.record == record && $0.source == .records })
    else { throw CommandError(.refused, phrases.nothingToExport) }
    let listing = Listing(workspace, on: day, today: today)
    let item: ListedItem
    if let name {
      item = try listing.one(kind, name, as: .on(today), isReading: true, phrases)
    } else {
      let all = listing.items(kind)
      guard all.count == 1 else {
        throw CommandError(
          .usage,
          phrases.exportNeedsName(
            phrases.listedKind(kind.word), all.map { $0.label(in: workspace) }))
      }
      item = all[0]
    }
    guard let id = ID<Subject>(item.record.key.id) else {
      throw CommandError(.refused, phrases.nothingToExport)
    }
    return id
  }

  /// The sheets of a campaign, or one named `CAMPAIGN/UNIT`.
  private func sheets(_ name: String?) throws(CommandError) -> [ID<ScoreSheet>] {
    if let name, name.contains("/") {
      return [try workspace.sheet(called: name, phrases).heading.sheet]
    }
    let campaign: ID<Campaign> = try id(.campaign, name)
    return workspace.sheets.sheets(of: campaign).map(\.heading.sheet)
  }

  private func scoreForm(_ name: String?) throws(CommandError) -> OfficeRequest {
    if let name, name.contains("/") {
      let heading = try workspace.sheet(called: name, phrases).heading
      return .scoreForms(heading.campaign, [heading.unit])
    }
    return .scoreForms(try id(.campaign, name), [])
  }

  /// A plan and the year of it that is meant: `ID`, `ID:2019`, or that of today.
  private func annual(
    _ name: String?, _ make: (ID<Plan>, Int) -> OfficeRequest
  ) throws(CommandError) -> OfficeRequest {
    var (plan, year) = (name, try thisYear)
    if let name, let colon = name.lastIndex(of: ":"),
      let said = Int(name[name.index(after: colon)...])
    {
      (plan, year) = (String(name[..<colon]), said)
    }
    return make(try id(.plan, plan), year)
  }

  /// The year of the day that is meant; refused where the clock says no day.
  private var thisYear: Int {
    get throws(CommandError) {
      guard let today else { throw CommandError(.usage, phrases.noToday) }
      return today.year
    }
  }

  private func year(_ name: String?) throws(CommandError) -> Int {
    guard let name else { return try thisYear }
    guard let year = Int(name), Day.last(of: year) != nil else {
      throw CommandError(.usage, phrases.notAYear(name.quotable))
    }
    return year
  }
}
