import Canvas
import Domain
import Phrases
import Tables
import Widgets

extension App {
  /// Asks what of what is looked at is written out, in which form and into which file.
  mutating func export() {
    let offers = exportOffers
    overlay = .dialog(exportDialog(offers), .exporting(offers))
  }

  private func exportDialog(_ offers: [ExportOffer]) -> Dialog {
    Dialog(
      title: phrases.title(of: .export), text: phrases.exportText, hint: phrases.exportHint,
      fields: [
        Dialog.Field(
          phrases.exportWhat, help: phrases.exportWhatHelp,
          .choice(offers.map(name(of:)), selected: 0)),
        Dialog.Field(
          phrases.exportForm, help: phrases.exportFormHelp,
          .choice(
            App.exportForms.map { phrases.officeForm($0) } + [phrases.exportShown], selected: 0)),
        Dialog.Field(
          phrases.exportFile, help: phrases.exportFileHelp,
          .text(TextField("", method: inputMethod))),
      ])
  }

  /// The forms that a person is offered, the one of offices first.
  static let exportForms: [OfficeForm] = [.docx, .xlsx, .pdf, .csv, .html, .md]

  /// What can be written out of what is looked at: its documents, then the table as it is seen.
  ///
  /// Documents of several units come as one file, and as one for each unit.
  var exportOffers: [ExportOffer] {
    let table = grid.map { OfficeRequest.table($0.officeTable(view)) }
    let requests = exportDocuments + (table.map { [$0] } ?? [])
    return requests.flatMap { request in
      [ExportOffer(request)] + (request.isOfSeveral ? [ExportOffer(request, isEach: true)] : [])
    }
  }

  /// The documents of what is looked at, or of the row that is selected.
  private var exportDocuments: [OfficeRequest] {
    switch navigation.here.level.subject {
    case .plan(let id): documents(of: id)
    case .campaign(let id): documents(of: id)
    case .sheet(let name), .finding(_, let name): documents(of: name)
    case .screen(.dashboard):
      [.dashboard(year: year), .reminders(year: year), .due(year: year), .discrepancies]
    case .screen, .unit, .form, .drilldown, .reports, .everything, .replacing, .importing:
      documentsOfRow + (listsLateUnits ? [.reminders(year: year), .due(year: year)] : [])
    }
  }

  /// Whether who is late stands in the table that is looked at, so that letters to them are wanted.
  private var listsLateUnits: Bool { grid?.table.reminders(of: [], view) != nil }

  /// The documents of the record that is selected in a list, or whose estimate is seen.
  private var documentsOfRow: [OfficeRequest] {
    if case .budget(let id)? = grid?.table { return [.estimate(id)] }
    guard case .record(let key)? = grid?.selected?.subject else { return [] }
    if let id = ID<Plan>(key.id), key.kind == .plan { return documents(of: id) }
    if let id = ID<Campaign>(key.id), key.kind == .campaign { return documents(of: id) }
    if let id = ID<Budget>(key.id), key.kind == .budget { return [.estimate(id)] }
    return []
  }

  private func documents(of plan: ID<Plan>) -> [OfficeRequest] {
    guard let known = workspace.plan(plan) else { return [] }
    let budgets = workspace.all(Budget.self).filter { $0.plan == plan }
    return [.plan(plan)] + budgets.map { .estimate($0.id) }
      + (known.rosters.isEmpty ? [] : [.rosters(plan)])
      + [.annual(plan, year: year), .targets(plan, year: year), .months(plan, year: year)]
  }

  private func documents(of campaign: ID<Campaign>) -> [OfficeRequest] {
    let units = markedUnits(of: campaign)
    let sheets = workspace.sheets.sheets(of: campaign).map(\.heading)
      .filter { units.isEmpty || units.contains($0.unit) }.map(\.sheet)
    let ofUnits: [OfficeRequest] =
      (sheets.isEmpty ? [] : [.minutes(sheets)]) + [.scoreForms(campaign, units)]
    let ofAll: [OfficeRequest] = [
      .campaign(campaign), .ranking(campaign), .decision(campaign), .notice(campaign),
      .findings(campaign),
      .reminders(year: year),
    ]
    return units.isEmpty ? ofAll + ofUnits : ofUnits + ofAll
  }

  /// The units of a campaign that are marked in its table; none where no row is.
  private func markedUnits(of campaign: ID<Campaign>) -> [ID<Unit>] {
    guard let grid, !grid.marked.isEmpty, let known = workspace.campaign(campaign) else {
      return []
    }
    let rows = Set(
      grid.chosen.compactMap { row -> String? in
        if case .row(_, let path) = row.subject { path.steps.last } else { nil }
      })
    return known.units.filter { rows.contains($0.id.text) }.map(\.unit)
  }

  private func documents(of name: SheetName) -> [OfficeRequest] {
    guard let sheet = workspace.sheet(name) else { return [] }
    let heading = sheet.heading
    return [.minutes([heading.sheet]), .scoreForms(heading.campaign, [heading.unit])]
  }

  /// How something that can be written out is called.
  private func name(of offer: ExportOffer) -> String {
    let title = offer.request.record.flatMap { workspace[$0] }.map { workspace.title(of: $0) }
    let name = phrases.officeRequest(offer.request, (title ?? "").inOneLine.shortened(to: 40))
    return offer.isEach ? phrases.eachByItself(name) : name
  }

  /// Has what was chosen written; what cannot be stays in the dialog.
  mutating func startExport(_ filled: Dialog, _ offers: [ExportOffer]) -> [Effect] {
    guard offers.indices.contains(filled.fields[0].selected ?? 0) else { return [] }
    let offer = offers[filled.fields[0].selected ?? 0]
    let place = filled.fields[1].selected ?? 0
    overlay = nil
    exportsUnderWay += 1
    notice = Notice(text: phrases.exporting, role: .saving)
    let typed = filled.fields[2].text.droppedPath
    guard place < App.exportForms.count else {
      var order = ExportOrder(offer.request, as: .md, to: "")
      order.shownWidth = TextPage.width(in: size.columns)
      return [.export(order)]
    }
    let form = OfficeForm(file: typed) ?? App.exportForms[place]
    let file = typed.isEmpty || OfficeForm(file: typed) != nil ? typed : "\(typed).\(form.rawValue)"
    var order = ExportOrder(offer.request, as: form, to: file)
    order.isEach = offer.isEach
    return [.export(order)]
  }

  /// Says what became of something that was to be written.
  mutating func ended(_ order: ExportOrder, _ end: ExportEnd) {
    exportsUnderWay = max(0, exportsUnderWay - 1)
    switch end {
    case .written(let file, let others):
      notice = Notice(text: phrases.exported(file, others: others), role: .saved)
    case .cancelled(let written):
      notice = Notice(text: phrases.exportCancelled(written), role: .note)
    case .shown(let title, let lines):
      // What the person began meanwhile is not covered.
      guard overlay == nil, grid?.draft == nil else { return }
      notice = nil
      overlay = .page(TextPage(title: title, lines: lines.map { .init($0) }, leftWidth: 0))
    case .isThere(let file, let others):
      guard overlay == nil, grid?.draft == nil else {
        notice = Notice(text: phrases.exportIsThere(file, others: others), role: .warning)
        return
      }
      overlay = .question(
        Question(
          title: phrases.title(of: .export), text: phrases.overwriteQuestion(file, others: others),
          answers: [phrases.no, phrases.overwriteFile], selected: 0), .overwriteFile(order))
    case .nothing: notice = Notice(text: phrases.nothingToExport, role: .warning)
    case .refused(let fault):
      let sentence = phrases.sentence(fault)
      guard overlay == nil, grid?.draft == nil else {
        notice = Notice(text: sentence, role: .warning)
        return
      }
      notice = nil
      overlay = .page(
        TextPage(title: phrases.title(of: .export), lines: [.init(sentence)], leftWidth: 0))
    case .failed(let file, let failure):
      notice = Notice(text: phrases.failed(.writingPage, at: file, failure), role: .warning)
    }
  }

  /// Writes over the file that is there.
  mutating func overwriteFile(_ order: ExportOrder) -> [Effect] {
    var order = order
    exportsUnderWay += 1
    order.overwrites = true
    return [.export(order)]
  }
}
