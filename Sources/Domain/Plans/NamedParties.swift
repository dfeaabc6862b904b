import Vietnamese

/// The names of units, groups, committees and bodies of a store, to be found whole in what papers print.
///
/// Case and missing marks do not matter; a mark that was typed must be there. Of several that are called so the one
/// that goes on is meant, and where there is none, or more than one, nobody is.
struct PartyNames {
  private struct Name {
    let key: RecordKey
    let text: String
    /// As papers print it; of a code the name.
    let shown: String
    let isOver: Bool
  }

  private var names: [String: [Name]] = [:]
  /// How many pieces between commas the names have at most: no more are looked up as one.
  private var longest = 1

  init(_ workspace: Workspace) {
    for kind in Workspace.partyKinds {
      for record in workspace.all(kind) {
        let isOver = record.value(as: Unit.self)?.existence.to != nil
        let own = Set(workspace.names(of: record))
        for text in own.union(workspace.codes(of: record)) {
          longest = max(longest, PartyNames.pieces(in: text))
          let shown = own.contains(text) ? text : workspace.title(of: record)
          names[text.folded, default: []].append(
            Name(
              key: record.key, text: text.composed.lowercased(), shown: shown, isOver: isOver))
        }
      }
    }
  }

  /// How many pieces a name has between its commas.
  private static func pieces(in name: String) -> Int { name.count { $0 == "," } + 1 }

  /// The one that a whole name means.
  func meant(by typed: String) -> RecordKey? {
    let wanted = typed.composed.lowercased()
    var found = names[typed.folded, default: []]
    if wanted != typed.folded { found = found.filter { $0.text == wanted } }
    let going = found.filter { !$0.isOver }
    let keys = Set((going.isEmpty ? found : going).map(\.key))
    return keys.count == 1 ? keys.first : nil
  }

  /// Those that a text names, parted by semicolons or commas; a name may hold commas itself.
  func meant(in text: String, choosing chosen: [String: RecordKey] = [:]) -> [RecordKey] {
    var found: [RecordKey] = []
    for piece in pieces(of: text, choosing: chosen).joined() {
      if let key = piece.key, !found.contains(key) { found.append(key) }
    }
    return found
  }

  /// A text with names in full where they were typed without capitals and marks, as no paper prints them.
  func inFull(_ text: String) -> String {
    let pieces = pieces(of: text, choosing: [:])
    let written = pieces.map { part in part.map { inFull($0) }.joined(separator: ", ") }
    let typed = pieces.map { part in part.map(\.text).joined(separator: ", ") }
    return written == typed ? text : written.joined(separator: "; ")
  }

  /// One name in full.
  private func inFull(_ piece: Piece) -> String {
    guard let key = piece.key, piece.text.isBare else { return piece.text }
    let named = names[piece.text.folded, default: []].first { $0.key == key }
    return named?.shown ?? piece.text
  }

  /// Some words of a text between its commas, and whom they mean.
  private struct Piece {
    let text: String
    let key: RecordKey?
  }

  /// What stands between semicolons, in names and what else stands between commas.
  private func pieces(of text: String, choosing chosen: [String: RecordKey]) -> [[Piece]] {
    let longest = chosen.keys.reduce(longest) { max($0, PartyNames.pieces(in: $1)) }
    return text.split(separator: ";").map { part in
      let words = part.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
      var pieces: [Piece] = []
      var start = 0
      while start < words.count {
        let ends = (start + 1...min(words.count, start + longest)).reversed()
        let named = ends.lazy.compactMap { end -> (piece: Piece, end: Int)? in
          let name = words[start..<end].joined(separator: ", ")
          return (chosen[name] ?? meant(by: name)).map { (Piece(text: name, key: $0), end) }
        }.first
        pieces.append(named?.piece ?? Piece(text: words[start], key: nil))
        start = named?.end ?? start + 1
      }
      return pieces
    }
  }
}

extension String {
  /// Whether it has no mark, and is more than capitals: where a whole name was meant it was typed in a hurry.
  package var isBare: Bool { composed.lowercased() == folded && contains(where: \.isLowercase) }
}

extension Workspace {
  /// The kinds of those who take part in what a plan says.
  static let partyKinds: [RecordKind] = [.unit, .group, .committee, .body]

  /// Whether a place holds the printed names of those whom a row knows by reference as well.
  package func namesParties(_ path: Path, of kind: RecordKind) -> Bool {
    role(named: path, kind) != nil || references(named: path, kind) != nil
  }

  /// What was typed for parties, as it is to be written: names in full that were typed without capitals and marks.
  package func partiesInFull(_ typed: String) -> String { PartyNames(self).inFull(typed) }

  /// The part in a task that is printed at a place.
  private func role(named path: Path, _ kind: RecordKind) -> TaskRole? {
    let (task, list) = (PlanTask.fields, Plan.fields.tasks)
    guard kind == .plan else { return nil }
    if path.isField(task.lead, ofRowIn: list) { return .leads }
    if path.isField(task.performers, ofRowIn: list) { return .performs }
    return path.isField(task.cooperators, ofRowIn: list) ? .cooperates : nil
  }

  /// The fields of the same row that know whom a text names; nil where it names nobody.
  private func references(named path: Path, _ kind: RecordKind) -> [RecordKind: Path]? {
    let row = path.parent
    switch kind {
    case .plan where path.isField(Responsibility.fields.name, ofRowIn: Plan.fields.responsibilities):
      let fields = Responsibility.fields
      return [.unit: row / fields.units, .group: row / fields.groups]
    case .plan where path.isField(ReportDuty.fields.sender, ofRowIn: Plan.fields.reportDuties):
      let fields = ReportDuty.fields
      return [.unit: row / fields.senderUnits, .group: row / fields.senders]
    // Who gets a report is known by words alone.
    case .plan where path.isField(ReportDuty.fields.receiver, ofRowIn: Plan.fields.reportDuties):
      return [:]
    case .meeting where path.isField(Conclusion.fields.owner, ofRowIn: Meeting.fields.conclusions):
      return [.unit: row / Conclusion.fields.units]
    default: return nil
    }
  }

  /// What typing a printed name changes in the references beside it: who is named whole is known from then on.
  ///
  /// References that the text before did not name were made by hand, and stay.
  /// Who asks for many places takes the names of the store out once.
  func partiesFollowing(
    _ value: Tree?, at path: Path, of key: RecordKey, choosing chosen: [String: RecordKey],
    among taken: PartyNames? = nil
  ) -> [Change] {
    guard namesParties(path, of: key.kind) else { return [] }
    let tree = self[key]?.tree ?? .object([:])
    let names = taken ?? PartyNames(self)
    let old = names.meant(in: tree[path]?.asText ?? "")
    let new = names.meant(in: value?.asText ?? "", choosing: chosen)
    if let role = role(named: path, key.kind) {
      return changes(ofParties: path.parent / PlanTask.fields.parties, as: role, old, new, in: key)
    }
    var changes: [Change] = []
    let places = references(named: path, key.kind) ?? [:]
    for kind in Workspace.partyKinds {
      guard let place = places[kind] else { continue }
      let now = tree[place]?.named.compactMap(\.asText) ?? []
      let ids = { (keys: [RecordKey]) in keys.filter { $0.kind == kind }.map(\.id) }
      guard Set(now).isSubset(of: ids(old)), now != ids(new) else { continue }
      let list = ids(new).map { Tree.text($0) }
      changes.append(
        Change(key, .set(place, old: tree[place], new: list.isEmpty ? nil : .list(list))))
    }
    return changes
  }

  /// The changes of the parties of a task that take part in one way.
  private func changes(
    ofParties list: Path, as role: TaskRole, _ old: [RecordKey], _ new: [RecordKey],
    in key: RecordKey
  ) -> [Change] {
    let tree = self[key]?.tree ?? .object([:])
    var changes: [Change] = []
    var known: Set<RecordKey> = []
    var wanted = new
    var rows = tree[list]?.elements ?? []
    for row in rows where row[TaskParty.fields.role] == .text(role.rawValue) {
      let named = row.parties
      // Whom the words do not name any more takes no part any more; on a condition they may all the same.
      let stay = named.filter { !old.contains($0) || new.contains($0) }
      guard stay != named, row[TaskParty.fields.condition] == nil,
        row[TaskParty.fields.name] == nil,
        let id = row.rowID
      else {
        known.formUnion(named)
        continue
      }
      wanted = stay.filter { !wanted.contains($0) } + wanted
      let after = rows.firstIndex { $0.rowID == id }.flatMap { $0 > 0 ? rows[$0 - 1].rowID : nil }
      changes.append(Change(key, .remove(list, row: row, after: after)))
      rows.removeAll { $0.rowID == id }
    }
    let missing = wanted.filter { !known.contains($0) }
    guard !missing.isEmpty else { return changes }
    let taken = Set(rows.compactMap(\.rowID))
    guard let id = role.ids.first(where: { !taken.contains($0) }) else { return changes }
    let row = Tree.row(id: id).with(TaskParty.fields.role, tree: .text(role.rawValue))
      .naming(missing)
    return changes + [Change(key, .insert(list, row: row, after: rows.last?.rowID))]
  }
}

extension Workspace {
  /// Whom changes made known by reference beside the words that were typed.
  package func partiesNamed(by changes: [Change]) -> [RecordKey] {
    changes.flatMap { change -> [RecordKey] in
      switch change.act {
      case .insert(let list, let row, _) where list.ends(in: PlanTask.fields.parties):
        return row.parties
      case .set(let path, _, let new?):
        guard
          case .names(.record(let kind))? = Record.form(of: change.record.kind).form(at: path)?
            .nature
        else { return [] }
        return new.named.compactMap(\.asText).map { RecordKey(kind, $0) }
      case .insert, .set, .create, .remove, .move: return []
      }
    }
  }
}

extension TaskRole {
  /// Ids of rows that are made for names of that part; an id has only to be unique in its list.
  fileprivate var ids: [String] {
    let stem: String =
      switch self {
      case .leads: "leadsaaaa"
      case .performs: "performsa"
      case .cooperates: "helpsaaaa"
      case .joins: "joinsaaaa"
      }
    return "abcdefgh".map { "\(TaskParty.letter)\(stem)\($0)" }
  }
}

extension Tree {
  /// The units, groups, committees and bodies that a row of a party names.
  fileprivate var parties: [RecordKey] {
    let fields = TaskParty.fields
    let places: [(RecordKind, Tree?)] = [
      (.unit, self[fields.units]), (.group, self[fields.groups]),
      (.committee, self[fields.committee]), (.body, self[fields.outsideBody]),
    ]
    return places.flatMap { kind, tree in
      (tree?.named ?? []).compactMap(\.asText).map { RecordKey(kind, $0) }
    }
  }

  /// The row with these parties; of committees and bodies it holds one.
  fileprivate func naming(_ parties: [RecordKey]) -> Tree {
    let fields = TaskParty.fields
    let ids = { (kind: RecordKind) in parties.filter { $0.kind == kind }.map { Tree.text($0.id) } }
    var row = self
    if !ids(.unit).isEmpty { row = row.with(fields.units, tree: .list(ids(.unit))) }
    if !ids(.group).isEmpty { row = row.with(fields.groups, tree: .list(ids(.group))) }
    if let one = ids(.committee).first { row = row.with(fields.committee, tree: one) }
    if let one = ids(.body).first { row = row.with(fields.outsideBody, tree: one) }
    return row
  }
}
