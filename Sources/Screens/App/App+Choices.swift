import Canvas
import Domain
import Tables
import Vietnamese
import Widgets

extension App {
  /// The values that a field may take, where they can be listed.
  func choices(of form: FieldForm, _ kind: RecordKind, at path: Path, in record: RecordKey?)
    -> [Choice]
  {
    switch form.nature {
    case .choice(.keys(let keys)):
      keys.map {
        Choice(phrases.choice($0, of: kind), value: $0, others: phrases.synonyms(of: $0, kind))
      }
    case .choice(.unitKinds): workspace.header.unitKinds.map { Choice($0.name, value: $0.key) }
    case .flag:
      ["true", "false"].map {
        Choice(phrases.choice($0), value: $0, others: phrases.synonyms(of: $0, kind))
      }
    case .name(.row(let list)): rows(of: list, toName: path, in: record)
    case .name(.record(let kind)), .names(.record(let kind)): records(of: kind)
    case .name(.line), .names(.line): lines(near: record)
    case .name(.norm), .names(.norm): norms(near: record)
    case .name(.unitKind), .names(.unitKind):
      workspace.header.unitKinds.map { Choice($0.name, value: $0.key) }
    case .names(.row(let list)): rows(of: list, toName: path, in: record)
    case .words, .texts, .digits, .figure, .date, .parts: []
    }
  }

  /// The values that a field may take, as one begins to type there.
  ///
  /// Many records are put in order once, and anew only after the store was changed.
  mutating func choicesToOffer(
    of form: FieldForm, _ kind: RecordKind, at path: Path, in record: RecordKey?
  ) -> [Choice] {
    let named: RecordKind? =
      switch form.nature {
      case .name(.record(let kind)), .names(.record(let kind)): kind
      case .words, .texts, .digits, .figure, .date, .flag, .choice, .name, .names, .parts: nil
      }
    let choices: [Choice]
    if let offered, offered.kind == named, offered.revision == document.revision {
      choices = offered.choices
    } else {
      choices = self.choices(of: form, kind, at: path, in: record)
      if let named {
        offered = OfferedRecords(kind: named, revision: document.revision, choices: choices)
      }
    }
    // Nothing stands under itself, comes out of itself, or is reported to itself.
    guard let record, record.kind == named else { return choices }
    return choices.filter { $0.value != record.id }
  }

  /// Those who may be named in a text of a plan: units, groups, committees and bodies.
  mutating func partiesToOffer() -> [Choice] {
    choicesToOffer(of: .reference(.unit), .unit, at: .root, in: nil) + records(of: .group)
      + records(of: .committee) + records(of: .body)
  }

  /// Whom the names that were chosen from the list mean.
  func chosenParties(of draft: Grid.Draft) -> [String: RecordKey] {
    draft.chosenNames.compactMapValues { id in
      [RecordKind.unit, .group, .committee, .body].map { RecordKey($0, id) }
        .first { workspace.live($0) != nil }
    }
  }

  /// What was typed for parties, in full where only one of the list can be meant by words without capitals and marks.
  func partiesInFull(_ draft: Grid.Draft) -> String {
    let typed = draft.resolved
    guard draft.namesParties, workspace.partiesInFull(typed) == typed else { return typed }
    let only = { (words: Substring) -> String? in
      let bare = words.split(separator: " ").joined(separator: " ")
      guard bare.isBare, bare.count > 2 else { return nil }
      var list = draft.list
      list.narrow(to: bare)
      return list.fitting.count == 1 ? list.all[list.fitting[0]].text : nil
    }
    let parts = typed.split(separator: ";").map { part in
      only(part) ?? part.split(separator: ",").map { only($0) ?? String($0) }.joined(separator: ",")
    }
    let isSame = parts == typed.split(separator: ";").map { String($0) }
    return isSame ? typed : parts.map { $0.withoutEnds }.joined(separator: "; ")
  }

  /// The rows of a list that a field may name: none that would then stand under itself.
  private func rows(of list: String, toName path: Path, in record: RecordKey?) -> [Choice] {
    guard let record, let tree = workspace[record]?.tree else { return [] }
    let own = path.ends(in: Outline.parent) && path.steps.count > 1 ? path.steps[1] : nil
    return tree.namedRows(in: Path([list])).filter { row in
      own.map { !tree.row(row.id, standsUnder: $0, in: Path([list])) } ?? true
    }.map { Choice($0.name, value: $0.id) }
  }

  /// The records of a kind in the order of their names, those of one name told apart.
  ///
  /// Units that have ended come behind those that are there.
  private func records(of kind: RecordKind) -> [Choice] {
    let records = workspace.all(kind)
    let kinds = Dictionary(
      workspace.header.unitKinds.enumerated().map { ($1.key, $0) }
    ) { first, _ in first }
    let labels = workspace.titles(tellingApart: records.map(\.key))
    let offered = zip(records, labels).map { record, label in
      let unit = record.value(as: Unit.self)
      let isOver = unit?.existence.to != nil
      let choice = Choice(
        label, value: record.key.id, name: workspace.title(of: record),
        detail: unit?.code(on: nil) ?? "", codes: workspace.codes(of: record),
        others: workspace.names(of: record),
        weight: (unit?.kind(on: nil).flatMap { kinds[$0] } ?? kinds.count)
          + (isOver ? Choice.ended : 0))
      return (isOver: isOver, key: CollationKey(label), choice: choice)
    }
    return offered.sorted { left, right in
      left.isOver == right.isOver ? left.key < right.key : right.isOver
    }.map(\.choice)
  }

  /// The rows of all norm tables, those in force for an estimate first, each with its ceiling.
  private func norms(near record: RecordKey?) -> [Choice] {
    workspace.nameableNorms(near: record).map { norm in
      let limit = norm.limit.map {
        "\(MoneyUnit.million.figures($0, in: phrases.numbers)) \(phrases.moneyUnit(.million))"
      }
      return Choice(
        norm.label, value: norm.id, name: norm.name, detail: limit ?? "", others: [norm.table])
    }
  }

  /// The lines of all estimates, those of the same plan or estimate first.
  private func lines(near record: RecordKey?) -> [Choice] {
    workspace.nameableLines(near: record).map { line in
      Choice(
        line.label, value: line.id, text: line.name, name: line.name, detail: line.estimate,
        codes: [line.name])
    }
  }

  /// Of several things that fit what was typed makes a list to step through.
  mutating func offerChoices(_ fault: TypingFault) {
    let ids: [String]
    switch fault {
    case .ambiguous(_, let keys), .onlyAPart(_, let keys): ids = keys.map(\.id)
    case .ambiguousRow(let rows): ids = rows.map(\.id)
    case .notANumber, .unclearNumber, .notAMoneyUnit, .notACount, .notAShare, .notAPercent,
      .notHundredths,
      .notWholeDong, .notATelephone, .notADay, .notAYear, .notYesOrNo, .tooMany, .tooMuch,
      .notAChoice, .unknown, .unknownRow, .underItself, .invisible, .tooLong, .notTypable:
      return
    }
    if let part = unclearPart { navigation.grid?.draft?.go(toPart: part) }
    navigation.grid?.draft?.list.show(only: Set(ids))
  }

  /// The first name in a list of names that is none, or that of several things.
  private var unclearPart: String? {
    guard let draft = grid?.draft, draft.form.isList else { return nil }
    let times = draft.purpose.record.map { workspace.namingTimes(in: $0) } ?? .newest
    return draft.resolvedParts.first { part in
      do throws(TypingFault) {
        _ = try workspace.tree(from: phrases.typed(part), as: draft.form, as: times)
        return false
      } catch {
        return true
      }
    }
  }

  /// Why a text is not committed that is none of the things to choose from; nil where it may be.
  ///
  /// Several that are called so have to be gone to; of none the nearest is told.
  func fault(ofChoiceIn draft: Grid.Draft, _ fault: TypingFault) -> String {
    switch fault {
    case .unknown, .unknownRow, .notAChoice, .notYesOrNo:
      guard !draft.choices.isEmpty else {
        guard case .name(.row(let list)) = draft.form.nature, let record = draft.purpose.record
        else { return phrases.fault(fault) }
        return phrases.nothingToName(in: phrases.field(list, of: record.kind))
      }
      let typed = unclearPart ?? draft.field.text
      return phrases.noSuchChoice(typed, nearest: typed.nearest(among: draft.choices.map(\.label)))
    case .ambiguous, .ambiguousRow, .onlyAPart, .notANumber, .unclearNumber, .notAMoneyUnit,
      .notACount, .notAShare, .notAPercent, .notHundredths, .notWholeDong, .notATelephone, .notADay,
      .notAYear,
      .tooMany, .tooMuch, .underItself, .invisible, .tooLong, .notTypable:
      return phrases.fault(fault)
    }
  }

  /// A key that goes through the choices of a draft; nil where it means something else.
  mutating func choiceKey(_ key: Key) -> [Effect]? {
    guard let draft = grid?.draft, !draft.choices.isEmpty else {
      return key == .up || key == .down ? commitDraft(then: key == .up ? .up : .down) : nil
    }
    switch key {
    case .up: return choose(by: -1)
    case .down: return choose(by: 1)
    case .pageUp: return choose(by: -8)
    case .pageDown: return choose(by: 8)
    case .character(" ") where draft.isSeveral && draft.list.isMoved:
      navigation.grid?.draft?.tick()
      return []
    case .character(";") where draft.isSeveral:
      _ = navigation.grid?.draft?.takePart()
      return nil
    case .character(let letter) where !letter.isWhitespace:
      navigation.grid?.draft?.beginPart()
      return nil
    case .character, .control, .alt, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
      .left, .right, .home, .end, .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft,
      .altRight, .shift, .function:
      return nil
    }
  }

  /// Goes to another choice, or says that none fits what is typed.
  private mutating func choose(by count: Int) -> [Effect] {
    let isChosen = navigation.grid?.draft?.choose(by: count) ?? false
    let fault = isChosen ? nil : grid?.draft.map { phrases.noChoiceFits($0.field.text) }
    navigation.grid?.draft?.fault = fault
    return []
  }

  /// Draws the choices over the table, beside the row for which one is chosen.
  func renderChoices(into canvas: inout Canvas) {
    guard let grid, let draft = grid.draft, draft.pane == nil else { return }
    let area = tableArea
    draft.list.render(
      into: &canvas, in: area, beside: grid.lineOfSelection(in: area), ticked: draft.ticked,
      title: fieldLabel(of: draft, to: area.columns / 2))
  }
}

/// The records of a kind as they were offered last; they say nothing of the state.
struct OfferedRecords: Equatable, Sendable {
  let kind: RecordKind
  let revision: Int
  let choices: [Choice]

  static func == (left: OfferedRecords, right: OfferedRecords) -> Bool { true }
}

extension App {
  /// Why a paste is none of one cell: it has several side by side, or rows that would be one name.
  func refusal(ofPaste text: String, into draft: Grid.Draft) -> String? {
    let rows = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    let beside = rows.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    let (across, down) = (beside.max() ?? 1, rows.count)
    var isOneCell = across == 1
    if down > 1 {
      // Only a text of paragraphs, or one that is there already, may be pasted over several lines, as papers
      // break them: for a name these would be several rows.
      if case .new = draft.purpose, draft.form != .prose { isOneCell = false }
      if draft.form.nature != .words { isOneCell = false }
    }
    return isOneCell ? nil : phrases.severalCells(down, across)
  }
}
