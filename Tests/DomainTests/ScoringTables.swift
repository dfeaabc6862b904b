import Domain
import Samples

/// The built-in set *ISO-HCC (mẫu)*, read.
func isoHCC() throws -> CriteriaSet { try criteriaSet(try CriteriaSets.isoHCC()) }

/// The built-in set of three weighted parts, read.
func weightedSet() throws -> CriteriaSet { try criteriaSet(try CriteriaSets.weighted()) }

/// The set that a record holds.
func criteriaSet(_ record: Record) throws -> CriteriaSet {
  guard let set = record.value(as: CriteriaSet.self) else { throw Unreadable(what: record.key.id) }
  return set
}

/// A criterion made by hand: a rule, a maximum in hundredths, and more fields.
func criterion(_ rule: String, _ maximum: Int, _ more: [String: Tree] = [:]) throws -> Criterion {
  var members = more
  members["id"] = .text(id("a", "made"))
  members["title"] = .text("made")
  members["maximum"] = .integer(maximum)
  members["rule"] = rule.isEmpty ? nil : .text(rule)
  return try Criterion(reading: TreeReader(.object(members)))
}

extension CriteriaSet {
  /// The criterion of that ordinal.
  func criterion(_ ordinal: String) throws -> Criterion {
    guard let found = criteria.first(where: { $0.ordinal == ordinal }) else {
      throw Unreadable(what: ordinal)
    }
    return found
  }
}

/// A fault of scoring in one short word.
func word(_ body: () throws(ScoringFault) -> Score) -> String {
  do {
    let score = try body()
    return score.points?.plain ?? "x"
  } catch {
    return "\(error)".split(separator: "(").first.map(String.init) ?? ""
  }
}
