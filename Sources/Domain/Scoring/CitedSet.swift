/// A version of a criteria set as a sheet cites it: its record, and the digest of what judges in it.
package struct CitedSet: Hashable, Sendable {
  package let id: ID<CriteriaSet>
  /// Nil in a sheet that was begun before sets were cited by their digest.
  package let digest: String?

  package init(_ id: ID<CriteriaSet>, digest: String?) {
    self.id = id
    self.digest = digest
  }

  /// Cites a set as it stands now.
  package init(_ criteria: SheetCriteria) {
    self.init(criteria.set.id, digest: criteria.digest)
  }
}

/// The criteria of all sets of a store by the ids of the sets, as sheets look theirs up.
package struct CriteriaShelf: Equatable, Sendable {
  private var sets: [ID<CriteriaSet>: SheetCriteria] = [:]

  /// No sets.
  package init() {}

  /// One set, or none.
  package init(_ criteria: SheetCriteria?) {
    if let criteria { put(criteria) }
  }

  /// The criteria of a set, nil when there is none.
  package subscript(id: ID<CriteriaSet>) -> SheetCriteria? { sets[id] }

  /// Takes a set as it is now.
  package mutating func put(_ criteria: SheetCriteria) { sets[criteria.set.id] = criteria }
}

extension CriteriaSet {
  /// The bytes of what judges: two sets have the same exactly where every sheet comes to the same.
  ///
  /// Title, basis and validity are no part of them, nor are the log and keys that are not known.
  package var judging: [UInt8] {
    var bytes = canonicalLine([
      "bcdiso-criteria-v1", version, text(total), text(lostShare), text(gapShare),
    ])
    for part in parts {
      bytes += canonicalLine(["part", part.id.text, part.criterion.text, part.weight.plain])
    }
    for row in criteria { bytes += row.judging }
    for scale in scales {
      bytes += canonicalLine(["scale", scale.id.text, scale.unitKind ?? ""])
      for grade in scale.grades {
        bytes += canonicalLine(["grade", grade.id.text, text(grade.lower), grade.name])
      }
    }
    return bytes
  }
}

extension Criterion {
  /// The bytes of all that a criterion says.
  fileprivate var judging: [UInt8] {
    var (name, figures, bands): (CriterionRule.Name?, [Points], [Band]) = (nil, [], [])
    switch rule {
    case .passFail: name = .passFail
    case .steps(let steps): (name, figures) = (.steps, steps)
    case .ratio: name = .ratio
    case .bands(let rows): (name, bands) = (.bands, rows)
    case .free(let step): (name, figures) = (.free, [step])
    case nil: break
    }
    var bytes = canonicalLine(
      [
        "criterion", id.text, parent?.text ?? "", ordinal, title, text(maximum), effect.rawValue,
        evidence, mayNotApply ? "true" : "false", text(needsReasonBelow), name?.rawValue ?? "",
      ] + figures.map { text($0) })
    for band in bands {
      bytes += canonicalLine(["band", band.id.text, text(band.lower), text(band.points)])
    }
    return bytes
  }
}

/// Points as a cell; empty where there are none.
private func text(_ points: Points?) -> String { points.map { String($0.hundredths) } ?? "" }

/// A percentage as a cell; empty where there is none.
private func text(_ share: Percent?) -> String { share.map { String($0.hundredths) } ?? "" }
