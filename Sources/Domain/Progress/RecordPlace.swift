/// Where in a record something stands of which a list or a table tells.
///
/// Not all of it stands in a tree: of a score sheet the record holds events only.
package enum RecordPlace: Hashable, Sendable {
  /// A place in the tree, the root for the record itself.
  case tree(Path)
  /// A criterion of the set by which a score sheet is judged.
  case criterion(ID<Criterion>)
  /// A finding, as the events of a score sheet leave it.
  case finding(ID<Finding>)
  /// A duty of a year, by the key of its field: units that have not done it need have no row for it.
  case duty(String)
  /// One of the reports of a year that a duty of a plan asks for, by its number.
  case report(ID<ReportDuty>, year: Int, number: Int)

  /// The place in the tree; nil for what stands in none.
  package var path: Path? {
    switch self {
    case .tree(let path): path
    case .report(let id, _, _): Plan.fields.reportDuties[id]
    case .criterion, .finding, .duty: nil
    }
  }

  /// As answers have it.
  package var text: String {
    switch self {
    case .tree(let path): path.text
    case .criterion(let id): CriteriaSet.fields.criteria[id].text
    case .finding(let id): "findings.\(id.text)"
    case .report(let id, _, _): Plan.fields.reportDuties[id].text
    case .duty(let key): Unit.fields.duties[key].text
    }
  }
}
