import Canvas
import Domain
import Phrases
import Widgets

/// The events of a sheet, the newest first: who said what, and when.
struct SheetEventSource: TableDataSource {
  let name: SheetName

  func headline(_ view: GridView) -> Headline? { view.headline(of: name) }

  func title(_ view: GridView) -> String { view.phrases.sheetEvents }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(SheetEvent.fields.seq, of: .sheet, view.phrases, width: 4, alignment: .right),
      TableColumn(SheetEvent.fields.at, of: .sheet, view.phrases, width: 16),
      TableColumn(SheetEvent.fields.by, of: .sheet, view.phrases, width: 16),
      TableColumn(SheetEvent.fields.change, of: .sheet, view.phrases, width: 30, isFlexible: true),
    ]
  }

  var firstColumn: Int { 3 }
  var treeColumn: Int { 3 }

  func emptyText(_ phrases: Phrases) -> String { phrases.noEvents }

  func rows(_ view: GridView) -> [GridRow] {
    guard let sheet = view.workspace.sheet(name) else { return [] }
    let key = sheet.heading.sheet.key
    let all = view.workspace.events(of: key)
    return all.indices.reversed().map { index in
      let event = all[index]
      let words = view.phrases.sentence(event.change, by: sheet.criteria)
      return GridRow(
        event.id.text, position: index, search: "\(event.by) \(words)",
        .row(key, ScoreSheet.fields.events[event.id]))
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard let sheet = view.workspace.sheet(name), case .row(let key, _) = row.subject,
      case let events = view.workspace.events(of: key), events.indices.contains(row.position)
    else { return GridCell("") }
    let event = events[row.position]
    let isBroken = sheet.fault.map { event.seq >= $0.seq } ?? false
    let role: Role = isBroken ? .error : .text
    switch column {
    case 0: return GridCell(String(event.seq), as: role, mark: isBroken ? .wrong : nil)
    case 1: return GridCell(view.phrases.moment(event.at), as: role).sorted(by: .words(event.at))
    case 2: return GridCell(event.by, as: role).sorted(by: .words(event.by))
    default:
      let sentence = view.phrases.sentence(event.change, by: sheet.criteria)
      return GridCell(sentence, as: role).sorted(by: .words(sentence))
    }
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    guard let sheet = view.workspace.sheet(name), case .row(let key, _) = row.subject,
      case let events = view.workspace.events(of: key), events.indices.contains(row.position)
    else { return [] }
    let event = events[row.position]
    var lines = [
      TextPage.Line("", view.phrases.sentence(event.change, by: sheet.criteria), as: .text)
    ]
    if let fault = sheet.fault, event.seq >= fault.seq {
      lines.insert(TextPage.Line("", view.phrases.brokenSheet(fault), as: .error), at: 0)
    }
    lines.append(
      TextPage.Line(view.phrases.field(SheetEvent.fields.hash, of: .sheet), event.hash, as: .faint))
    return lines
  }
}

/// The versions of a unit's sheet, the newest first; each can be gone into.
struct SheetVersionSource: TableDataSource {
  let name: SheetName

  func title(_ view: GridView) -> String { view.phrases.sheetVersions }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(ScoreSheet.fields.version, of: .sheet, view.phrases, width: 9, alignment: .right),
      TableColumn(SheetChange.fields.state, of: .sheet, view.phrases, width: 13),
      TableColumn("%", width: 7, alignment: .right),
      TableColumn(view.phrases.grade, width: 10),
      TableColumn(ScoreSheet.fields.reason, of: .sheet, view.phrases, width: 24, isFlexible: true),
      TableColumn(view.phrases.headDigest, width: 16, rank: 1),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noEvents }

  /// All versions, the newest first.
  private func versions(_ view: GridView) -> [ReplayedSheet] {
    guard let heading = view.workspace.sheet(name)?.heading else { return [] }
    return view.workspace.sheets.versions(of: heading.unit, in: heading.campaign).reversed()
  }

  func rows(_ view: GridView) -> [GridRow] {
    versions(view).map { sheet in
      let id = sheet.heading.sheet.text
      return GridRow(id, search: sheet.heading.reason.inOneLine, .record(RecordKey(.sheet, id)))
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard let sheet = ID<ScoreSheet>(row.id).flatMap({ view.workspace.sheets[$0] }) else {
      return GridCell("")
    }
    let result = view.result(of: sheet, .settled)
    switch column {
    case 0: return GridCell(String(sheet.heading.version))
    case 1:
      return GridCell(view.phrases.sheetState(sheet.state)).sorted(by: .place(of: sheet.state))
    case 2: return GridCell(result?.percent?.shown(in: view.phrases.numbers) ?? "")
    case 3:
      return GridCell(result?.grade?.name ?? "").sorted(by: (result?.grade).map { .rank(of: $0) })
    case 4:
      let reason = sheet.heading.reason.inOneLine
      return GridCell(reason).sorted(by: .words(reason))
    default: return GridCell(sheet.head)
    }
  }
}
