import Domain

/// What became of a replacement: what is to be saved, and what does not go.
package struct Replacing: Equatable, Sendable {
  package fileprivate(set) var requests: [SaveRequest] = []
  /// How many texts were replaced.
  package fileprivate(set) var count = 0
  /// The sheets that did not take it, and why.
  package fileprivate(set) var refused: [Refused] = []

  /// A sheet that did not take it.
  package struct Refused: Equatable, Sendable {
    package let sheet: RecordKey
    package let reason: EditRefusal
  }
}

extension Document {
  /// Replaces the texts that were found, in one step for undo.
  ///
  /// Those of records are one edit; those that are said in a sheet are its next events, sheet by sheet, so
  /// that one which does not take them keeps no other from it.
  package mutating func replace(
    _ hits: [ReplacementHit], as label: String
  ) throws(EditRefusal) -> Replacing {
    var replacing = Replacing()
    let changes = hits.compactMap(\.change)
    if let request = try make(Edit(label: label, changes: changes)).request {
      replacing.requests.append(request)
      replacing.count += changes.count
    }
    for (key, texts) in said(by: hits) {
      guard let sheet = ID<ScoreSheet>(key.id).flatMap({ workspace.sheets[$0] }) else { continue }
      let there = texts.filter { sheet.says($0.said) }
      do throws(EditRefusal) {
        let outcome = try record(
          sheet.changes(saying: there), in: sheet, as: label,
          isJoined: !replacing.requests.isEmpty)
        guard let request = outcome.request else { continue }
        replacing.requests.append(request)
        replacing.count += there.count
      } catch {
        replacing.refused.append(Replacing.Refused(sheet: key, reason: error))
      }
    }
    return replacing
  }

  /// The texts that are said in sheets, sheet by sheet in their order.
  private func said(
    by hits: [ReplacementHit]
  ) -> [(sheet: RecordKey, texts: [(said: SheetText, new: String)])] {
    var found: [(sheet: RecordKey, texts: [(said: SheetText, new: String)])] = []
    for hit in hits {
      guard case .said(let text) = hit.place else { continue }
      if found.last?.sheet != hit.record { found.append((hit.record, [])) }
      found[found.count - 1].texts.append((text, hit.after))
    }
    return found
  }
}
