import Canvas
import Domain
import Phrases
import Tables
import Vietnamese
import Widgets

extension App {
  /// Makes what was typed about a sheet its next events.
  ///
  /// A fault is told beside the draft, or in the status line where one key was pressed.
  mutating func record(
    _ typed: String, as input: SheetInput, in name: SheetName, then command: Command
  ) throws(TypingFault) -> [Effect] {
    guard let sheet = workspace.sheet(name) else {
      if let obstacle = workspace.obstacle(to: name) { tell(phrases.obstacle(obstacle)) }
      return []
    }
    if case .findingKind(let criterion) = input {
      guard let kind = FindingKind(rawValue: typed) else { throw .notAChoice }
      beginDraft(of: CellBinding(sheet, name, .findingText(kind, criterion)))
      return []
    }
    let changes: [SheetChange]
    do {
      changes = try sheetChanges(typed, as: input, in: sheet)
    } catch {
      tell(phrases.sheetInputFault(error))
      return []
    }
    if input == .superseding, case .state(_, let reason)? = changes.first {
      _ = dropDraft()
      askForState(.superseded, name, because: reason)
      return []
    }
    let news = changes.filter { !sheet.says($0) }
    var effects: [Effect] = []
    if !news.isEmpty {
      guard let made = write(news, to: sheet) else {
        tell(notice?.text ?? "")
        return []
      }
      effects = made
    }
    _ = dropDraft()
    goOn(after: input, in: name, command)
    return effects
  }

  /// Goes on from an input whose text was left as it was.
  ///
  /// - Returns: false where committing does more than to write the text.
  mutating func leaveUntouched(
    _ input: SheetInput, in name: SheetName, then command: Command
  ) -> Bool {
    switch input {
    case .score, .note, .reason, .explanation, .evidence, .finding: break
    case .findingKind, .findingText, .superseding: return false
    }
    _ = dropDraft()
    goOn(after: input, in: name, command)
    return true
  }

  /// Says what is wrong where the person looks: beside what is typed, else in the status line.
  mutating func tell(_ sentence: String) {
    if grid?.draft == nil {
      notice = Notice(text: sentence, role: .warning)
    } else {
      screens[screen]?.grid?.draft?.fault = sentence
    }
  }

  /// Asks why a criterion does not apply, else goes on to what comes next.
  private mutating func goOn(
    after input: SheetInput, in name: SheetName, _ command: Command
  ) {
    guard case .score(let id, _) = input else {
      if command != .down { move(command) }
      if case .findingText = input {
        notice = Notice(text: phrases.findingMade, role: .note)
      }
      return
    }
    if let sheet = workspace.sheet(name), let entry = sheet.entries[id], entry.reason.isEmpty,
      entry.counting(as: .settled).map({ !$0.applies }) ?? false
    {
      beginDraft(of: CellBinding(sheet, name, .reason(id)))
      return
    }
    if command == .down { goToNextCriterion() } else { move(command) }
  }

  /// What typed text says of an input.
  private mutating func sheetChanges(
    _ typed: String, as input: SheetInput, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> [SheetChange] {
    switch input {
    case .score(let id, let figure):
      return [.score(id, figure, try score(typed, at: id, figure, in: sheet))]
    case .note(let id): return [.note(id, try words(typed))]
    case .reason(let id): return [.reason(id, try words(typed))]
    case .explanation(let id): return [.explanation(id, try words(typed))]
    case .evidence(let id): return evidence(try words(typed), at: id, in: sheet)
    case .findingText(let kind, let criterion):
      let text = try words(typed)
      guard !text.isEmpty else { throw .nothingSaid }
      let tree = Tree.row(id: ids.next(letter: Finding.letter)).with(Finding.fields.kind, kind)
        .with(Finding.fields.criterion, criterion).with(Finding.fields.text, text)
      return [.finding(try finding(tree))]
    case .finding(let id, let field):
      guard let known = sheet.findings.first(where: { $0.id == id }) else { throw .nothingSaid }
      let value = try value(typed, of: field, input.form, in: sheet)
      return [.finding(try finding(known.tree.with(field, value)))]
    case .superseding:
      let reason = try words(typed)
      guard !reason.isEmpty else { throw .nothingSaid }
      return [.state(.superseded, reason)]
    case .findingKind: return []
    }
  }

  /// The same typed text as the score of several criteria; a fault is that of the first refused.
  func scores(
    _ typed: String, at ids: [ID<Criterion>], _ figure: ScoreFigure, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> [SheetChange] {
    var changes: [SheetChange] = []
    for id in ids {
      let change = SheetChange.score(id, figure, try score(typed, at: id, figure, in: sheet))
      if !sheet.says(change) { changes.append(change) }
    }
    return changes
  }

  /// The score that was typed, nil where it is taken back.
  private func score(
    _ typed: String, at id: ID<Criterion>, _ figure: ScoreFigure, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> Score? {
    if figure == .own, let campaign = workspace.campaign(sheet.heading.campaign),
      let today = clock.today, let last = campaign.selfScoreBy, !campaign.takesSelfScores(on: today)
    {
      throw .selfScoresEnded(last)
    }
    guard let row = sheet.criteria?.tree[id] else { throw .noSuchCriterion }
    if typed.allSatisfy(\.isWhitespace) { return nil }
    do {
      return try row.score(typed: typed)
    } catch {
      throw .scoring(error)
    }
  }

  /// Typed words as a file may hold them.
  private func words(_ typed: String) throws(SheetInputFault) -> String {
    try tree(typed, .text)?.asText ?? ""
  }

  /// Typed text as the value of a form.
  private func tree(_ typed: String, _ form: FieldForm) throws(SheetInputFault) -> Tree? {
    do {
      return try workspace.tree(from: typed, as: form)
    } catch {
      throw .typing(error)
    }
  }

  /// A field of a finding: a criterion by its ordinal, anything else by its form.
  private func value(
    _ typed: String, of field: String, _ form: FieldForm, in sheet: ReplayedSheet
  ) throws(SheetInputFault) -> Tree? {
    guard let value = try tree(typed, form) else { return nil }
    guard field == Finding.fields.criterion.key else { return value }
    guard let row = sheet.criteria?.set.criterion(called: value.asText ?? "") else {
      throw .noSuchCriterion
    }
    return .text(row.id.text)
  }

  /// A finding as it was filled in; kind and text must be there.
  private func finding(_ tree: Tree) throws(SheetInputFault) -> Finding {
    do {
      return try Finding(reading: TreeReader(tree))
    } catch {
      throw .nothingSaid
    }
  }

  /// The references typed, parted by semicolons, against those that stand there.
  private mutating func evidence(
    _ typed: String, at id: ID<Criterion>, in sheet: ReplayedSheet
  ) -> [SheetChange] {
    let known = sheet.entries[id]?.evidence ?? []
    let texts = typed.split(separator: ";").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
    var changes: [SheetChange] = known.filter { !texts.contains($0.text) }
      .map { .evidenceDropped(id, $0.id) }
    for text in texts where !known.contains(where: { $0.text == text }) {
      let tree = Tree.row(id: ids.next(letter: EvidenceReference.letter))
        .with(EvidenceReference.fields.text, text)
      guard let reader = try? TreeReader(tree), let made = try? EvidenceReference(reading: reader)
      else { continue }
      changes.append(.evidence(id, made))
    }
    return changes
  }
}

extension App {
  /// Asks which group's units are to be scored too.
  mutating func askForGroup() {
    guard case .campaign(.units, let id)? = grid?.table else {
      notice = Notice(text: phrases.onlyInCampaign, role: .warning)
      return
    }
    beginDraft(of: CellBinding(unitsOfGroupFor: id.key))
    screens[screen]?.grid?.draft?.choices = workspace.unitsToAdd
  }

  /// Adds all units of a group, or of a roster, that a campaign does not have yet.
  mutating func addUnits(
    ofGroup typed: String, to key: RecordKey
  ) throws(TypingFault) -> [Effect] {
    guard case .campaign(let campaign)? = workspace.live(key)?.value else { return dropDraft() }
    let (title, units) = try workspace.units(ofGroup: typed)
    var known = Set(campaign.units.map(\.unit))
    var after = campaign.units.last?.id.text
    var changes: [Change] = []
    for unit in units where known.insert(unit).inserted {
      let id = ids.next(letter: CampaignUnit.letter)
      let row = Tree.row(id: id).with(CampaignUnit.fields.unit, unit)
      let units = Path(Campaign.fields.units)
      changes.append(Change(key, .insert(units, row: row, after: after)))
      after = id
    }
    _ = dropDraft()
    let effects = make(Edit(label: phrases.added(title), changes: changes)) ?? []
    notice = Notice(text: phrases.unitsAdded(changes.count, of: units.count), role: .note)
    return effects
  }
}

extension Workspace {
  /// The units of the group that is called so, or of the roster of a plan, and what it is called.
  fileprivate func units(
    ofGroup typed: String
  ) throws(TypingFault) -> (title: String, units: [ID<Unit>]) {
    let groups = meant(.group, typed)
    guard groups.count < 2 else { throw .ambiguous(.group, groups.map(\.key)) }
    if let record = groups.first, case .group(let group) = record.value {
      return (title(of: record), members(of: group))
    }
    let meant = Naming(
      rosters.map { roster in
        Naming.Entry(roster, id: roster.id.text, codes: [], names: [Naming.Name(roster.title)])
      }
    ).meant(by: typed)
    guard meant.count == 1 else { throw .unknown(.group) }
    return (meant[0].title, meant[0].groups.flatMap(\.entries).compactMap(\.unit))
  }

  /// The rosters of all plans.
  private var rosters: [Roster] { all(Plan.self).flatMap(\.rosters) }

  /// The groups and rosters whose units a campaign can be given.
  fileprivate var unitsToAdd: [Choice] {
    let groups = all(.group).map(\.key)
    return zip(titles(tellingApart: groups), groups).map { Choice($0, value: $1.id) }
      + rosters.map { Choice($0.title, value: $0.id.text) }
  }
}
