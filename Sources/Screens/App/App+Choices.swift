import Canvas
import Domain
import Tables
import Widgets

extension App {
  /// The values that a field may take, where they can be listed.
  func choices(of form: FieldForm, _ kind: RecordKind, at path: Path, in record: RecordKey?)
    -> [Choice]
  {
    switch form.nature {
    case .choice(.keys(let keys)): keys.map { Choice(phrases.choice($0, of: kind), value: $0) }
    case .choice(.unitKinds): workspace.header.unitKinds.map { Choice($0.name, value: $0.key) }
    case .flag: ["true", "false"].map { Choice(phrases.choice($0), value: $0) }
    case .name(.row(let list)): rows(of: list, toName: path, in: record)
    case .name(.record(let kind)):
      // Of many records those are offered that fit what is typed (``offerChoices(_:)``).
      workspace.all(kind).count > 40 ? [] : choices(of: workspace.all(kind).map(\.key))
    case .words, .texts, .digits, .figure, .date, .name(.line), .names, .parts: []
    }
  }

  /// The rows of a list that a field may name: none that would then stand under itself.
  private func rows(of list: String, toName path: Path, in record: RecordKey?) -> [Choice] {
    guard let record, let tree = workspace[record]?.tree else { return [] }
    let own = path.ends(in: Outline.parent) && path.steps.count > 1 ? path.steps[1] : nil
    return tree.namedRows(in: Path([list])).filter { row in
      own.map { !tree.row(row.id, standsUnder: $0, in: Path([list])) } ?? true
    }.map { Choice($0.name, value: $0.id) }
  }

  /// Records to choose from, those of one name told apart.
  private func choices(of keys: [RecordKey]) -> [Choice] {
    zip(workspace.titles(tellingApart: keys), keys).map { Choice($0, value: $1.id) }
  }

  /// Of several things that fit what was typed makes a list to step through.
  mutating func offerChoices(_ fault: TypingFault) {
    let choices: [Choice]
    switch fault {
    case .ambiguous(_, let keys), .onlyAPart(_, let keys):
      choices = self.choices(of: Array(keys.prefix(40)))
    case .ambiguousRow(let rows): choices = rows.prefix(40).map { Choice($0.name, value: $0.id) }
    case .notANumber, .unclearNumber, .notAMoneyUnit, .notACount, .notAShare, .notHundredths,
      .notWholeDong, .notATelephone, .notADay, .notAYear, .notYesOrNo, .tooMany, .tooMuch,
      .notAChoice, .unknown, .unknownRow, .underItself, .invisible, .tooLong, .notTypable:
      return
    }
    navigation.grid?.draft?.choices = choices
    navigation.grid?.draft?.picked = nil
    let part = ambiguousPart
    navigation.grid?.draft?.partToChoose = part
  }

  /// The number of the first name in a list of names that several things are called by.
  private var ambiguousPart: Int? {
    guard let draft = grid?.draft, draft.form.isList else { return nil }
    let parts = draft.resolvedParts
    let times = draft.purpose.record.map { workspace.namingTimes(in: $0) } ?? .newest
    return parts.firstIndex { part in
      do throws(TypingFault) {
        _ = try workspace.tree(from: phrases.typed(part), as: draft.form, as: times)
        return false
      } catch .ambiguous, .ambiguousRow, .onlyAPart {
        return true
      } catch {
        return false
      }
    }
  }

  /// Up and Down in a draft: the next choice, or commit and move.
  mutating func step(_ key: Key) -> [Effect] {
    guard let draft = grid?.draft, !draft.choices.isEmpty else {
      return commitDraft(then: key == .up ? .up : .down)
    }
    let isChosen = navigation.grid?.draft?.choose(next: key == .down) ?? false
    navigation.grid?.draft?.fault = isChosen ? nil : phrases.noChoiceFits(draft.field.text)
    return []
  }
}

extension App {
  /// Why a paste is none of one cell: it has several side by side, or rows that would be one name.
  func refusal(ofPaste text: String, into draft: Grid.Draft) -> String? {
    let rows = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    let beside = rows.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    let (across, down) = (beside.max() ?? 1, rows.count)
    var isOneCell = across == 1
    if down > 1 {
      // Only a text that is there already may be pasted over several lines, as papers break them.
      if case .new = draft.purpose { isOneCell = false }
      if draft.form.nature != .words { isOneCell = false }
    }
    return isOneCell ? nil : phrases.severalCells(down, across)
  }
}
