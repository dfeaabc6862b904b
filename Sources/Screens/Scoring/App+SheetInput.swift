import Canvas
import Domain
import Editing
import Phrases
import Tables
import Vietnamese
import Widgets

extension App {
  /// Makes what was typed about a sheet its next events.
  ///
  /// A fault is told beside the draft, or in the status line where one key was pressed.
  mutating func record(
    _ typed: String, as input: SheetInput, in name: SheetName, then step: CellStep
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
      changes = try document.changes(saying: phrases.typed(typed), of: input, in: sheet)
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
    goOn(after: input, in: name, step)
    return effects
  }

  /// Goes on from an input whose text was left as it was.
  ///
  /// - Returns: false where committing does more than to write the text.
  mutating func leaveUntouched(
    _ input: SheetInput, in name: SheetName, then step: CellStep
  ) -> Bool {
    switch input {
    case .score, .note, .reason, .explanation, .evidence, .finding: break
    case .findingKind, .findingText, .superseding: return false
    }
    _ = dropDraft()
    goOn(after: input, in: name, step)
    return true
  }

  /// Says what is wrong where the person looks: beside what is typed, else in the status line.
  mutating func tell(_ sentence: String) {
    if grid?.draft == nil {
      notice = Notice(text: sentence, role: .warning)
    } else {
      navigation.grid?.draft?.fault = sentence
    }
  }

  /// Asks why a criterion does not apply, else goes on to what comes next.
  private mutating func goOn(
    after input: SheetInput, in name: SheetName, _ step: CellStep
  ) {
    guard case .score(let id, _) = input else {
      if step != .down { go(step) }
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
    if step == .down { goToNextCriterion() } else { go(step) }
  }
}

extension App {
  /// Whether all units of a group can be meant at once: to be scored too, or as having sent their reports.
  var takesGroups: Availability {
    .refused(
      if: campaignOfUnits == nil && reportRound == nil, because: phrases.onlyWhereGroupsAreMeant)
  }

  /// Asks which group is meant.
  mutating func askForGroup() {
    guard let key = campaignOfUnits?.id.key ?? reportRound?.plan.key else { return }
    beginDraft(of: CellBinding(unitsOfGroupFor: key))
    navigation.grid?.draft?.list = ChoiceList(document.workspace.unitsToAdd)
  }

  /// Takes all units of a group, or of a roster: into a campaign that does not have them yet, or as those whose
  /// reports came in.
  mutating func addUnits(
    ofGroup typed: String, to key: RecordKey
  ) throws(TypingFault) -> [Effect] {
    let (title, units) = try workspace.units(ofGroup: typed)
    if let round = reportRound {
      _ = dropDraft()
      return receive([(round, round.own(of: Set(units)))]) ?? []
    }
    guard let campaign = workspace.live(key)?.value(as: Campaign.self) else { return dropDraft() }
    var known = Set(campaign.units.map(\.unit))
    var after = campaign.units.last?.id.text
    var changes: [Change] = []
    for unit in units where known.insert(unit).inserted {
      let id = document.ids.next(letter: CampaignUnit.letter)
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
    if let record = groups.first, let group = record.value(as: UnitGroup.self) {
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
