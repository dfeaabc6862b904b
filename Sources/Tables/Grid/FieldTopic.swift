import Domain
import Phrases

/// A field about which help is asked, with how it is typed there.
package struct FieldTopic: Equatable, Sendable {
  package let kind: RecordKind
  /// Where it stands, in a row that is there or is still to be made.
  package let path: Path
  package let form: FieldForm
  package let label: String
  /// The unit in which its table shows and takes money.
  package let money: MoneyUnit
  /// The record in which a command would set it; nil where it is not set by place.
  package var record: RecordKey?
}

extension CellBinding {
  /// What the field is called where it stands.
  package func label(_ phrases: Phrases) -> String {
    guard case .value(let path) = target, FieldKey(endOf: path) == field else {
      return phrases.field(field, of: record.kind)
    }
    return phrases.field(field, in: path.parent, of: record.kind)
  }

  /// The field that it shows, as help tells it.
  package func topic(_ phrases: Phrases) -> FieldTopic {
    var topic = FieldTopic(
      kind: record.kind, path: helpPath, form: form, label: label(phrases), money: moneyUnit)
    if case .value = target { topic.record = record }
    return topic
  }

  /// The field by which help is found: of a score sheet that of the event which typing makes.
  private var helpPath: Path {
    switch target {
    case .value(let path): path
    case .unmade(let row, let field): row.list.appending("") / field
    case .unitsOfGroup: path
    case .sheet(let input, _): path.appending("") / SheetEvent.fields.change / input.place
    }
  }
}

extension SheetInput {
  /// The place in a change that it makes.
  fileprivate var place: Path {
    let fields = SheetChange.fields
    return switch self {
    case .score: fields.score / Score.fields.points
    case .note, .reason, .explanation, .superseding: Path(fields.text)
    case .evidence: fields.evidence / EvidenceReference.fields.text
    case .findingKind: fields.finding / Finding.fields.kind
    case .findingText: fields.finding / Finding.fields.text
    case .finding(_, let field): Path(fields.finding) / field
    }
  }
}

extension NewRow {
  /// What the field typed first is called where it will stand.
  package func label(_ phrases: Phrases) -> String {
    guard case .row(_, let list, _, _, _) = kind else { return phrases.field(field, of: record) }
    return phrases.field(field, in: list, of: record)
  }

  /// The field typed first, as help tells it.
  package func topic(_ phrases: Phrases, money: MoneyUnit) -> FieldTopic {
    let path: Path =
      switch kind {
      case .row(_, let list, _, _, _): list.appending("") / field
      case .named: Path(Unit.fields.names).appending("") / field
      case .record: Path(field)
      }
    return FieldTopic(
      kind: record, path: path, form: form, label: label(phrases), money: money)
  }
}

extension GridRow {
  /// The list or the group of fields that a row of a form stands for; nil for every other row.
  package func topic(_ view: GridView) -> FieldTopic? {
    guard case .row(let record, let path) = subject,
      let form = Record.form(of: record.kind).form(at: path)
    else { return nil }
    let key = Record.form(of: record.kind).keys(to: path).last ?? ""
    let place = path.steps.last == key ? path : path.parent
    return FieldTopic(
      kind: record.kind, path: place, form: form, label: view.phrases.field(place, of: record.kind),
      money: view.moneyUnit(of: record))
  }
}
