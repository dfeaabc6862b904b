import Domain
import Store

/// A store of any size with made-up units, criteria and scores; the same numbers give the same one.
package struct BigStore {
  private let units: Int
  private let criteria: Int
  private let campaigns: Int
  private let set: SheetCriteria
  private let unitIDs: [ID<Unit>]
  private let campaignIDs: [ID<Campaign>]

  /// Decides the ids of everything.
  package init?(units: Int, criteria: Int, campaigns: Int) {
    self.units = units
    self.criteria = criteria
    self.campaigns = campaigns
    guard let record = try? Record(RecordKey(.criteriaSet, id("k", 0)), bigSet(criteria)),
      let set = record.value(as: CriteriaSet.self)
    else { return nil }
    self.set = SheetCriteria(set)
    unitIDs = (0..<units).compactMap { ID<Unit>(id("u", $0)) }
    campaignIDs = (0..<campaigns).compactMap { ID<Campaign>(id("d", $0)) }
  }

  /// The header, marked as made up.
  package var header: Tree {
    let kinds = [("district", "Huyện"), ("commune", "Xã")]
    return .object([
      "schema": .integer(1), "id": .text(id("h", units &* 1_000_003 &+ campaigns)),
      "committee": .text("Ban chỉ đạo giả định"), "province": .text("Tỉnh giả định"),
      "place": .text("Tỉnh giả định"), "assumed": .flag(true),
      "unitKinds": .list(kinds.map { UnitKind.tree(key: $0.0, name: $0.1, obligation: nil) }),
    ])
  }

  /// All records, each made when it is asked for: kind by kind, the sheets last.
  package var records: some Sequence<Record> {
    let numbers = -3..<(1 + campaigns + units + campaigns * units)
    return numbers.lazy.compactMap { number -> Record? in record(number) }
  }

  private func record(_ number: Int) -> Record? {
    switch number {
    case -3: bigPlan(units: unitIDs)
    case -2: bigGroup("Mọi xã", 0, { $0.with("unitKind", .text("commune")) })
    case -1: bigGroup("Có tên", 1, { $0.with("members", members) })
    case 0: record(RecordKey(.criteriaSet, id("k", 0)), bigSet(criteria))
    case 1..<(1 + campaigns): campaign(number - 1)
    case (1 + campaigns)..<(1 + campaigns + units): unit(number - 1 - campaigns)
    default:
      sheet((number - 1 - campaigns) / units - 1, (number - 1 - campaigns) % units)
    }
  }

  private func record(_ key: RecordKey, _ tree: Tree) -> Record? { try? Record(key, tree) }

  /// All units by name in a group.
  private var members: Tree {
    .list(
      unitIDs.enumerated().map {
        Tree.row(id: id(GroupMember.letter, $0)).with("unit", .text($1.text))
      })
  }

  /// A unit: every fortieth is a district, and those after it belong to it.
  private func unit(_ number: Int) -> Record? {
    let isDistrict = number % 40 == 0
    let name = "\(isDistrict ? "UBND huyện" : "UBND xã") \(bigWord(number)) \(number)"
    let digits = String(isDistrict ? number / 40 : number)
    let code = String(repeating: "0", count: max(0, (isDistrict ? 3 : 5) - digits.count)) + digits
    let key = RecordKey(.unit, unitIDs[number].text)
    var tree = Tree.record(key)
      .with("names", .list([.row(id: id("v", 0)).with("text", .text(name))]))
      .with("codes", .list([.row(id: id("v", 1)).with("text", .text(code))]))
      .with(
        "kinds",
        .list([.row(id: id("w", 0)).with("kind", .text(isDistrict ? "district" : "commune"))])
      )
      .with("obligation", .text(Obligation.mandatory.rawValue))
    if !isDistrict {
      let parent = Tree.text(unitIDs[number - number % 40].text)
      tree = tree.with("parents", .list([.row(id: id("y", 0)).with("unit", parent)]))
    }
    return record(key, tree)
  }

  /// A campaign with all units.
  private func campaign(_ number: Int) -> Record? {
    let key = RecordKey(.campaign, campaignIDs[number].text)
    let rows = unitIDs.indices.map { index in
      Tree.row(id: id("w", index)).with("unit", .text(unitIDs[index].text))
    }
    return record(
      key,
      Tree.record(key).with("title", .text("Đợt chấm điểm năm \(2016 + number)"))
        .with("year", .integer(2016 + number)).with("criteriaSet", .text(id("k", 0)))
        .with("state", .text(number + 1 == campaigns ? "running" : "done"))
        .with("units", .list(rows)))
  }

  /// A sheet with the team's score of every criterion, confirmed in all campaigns but the last.
  private func sheet(_ campaign: Int, _ unit: Int) -> Record? {
    let number = campaign * units + unit
    guard let sheet = ID<ScoreSheet>(id("s", number)) else { return nil }
    let heading = SheetHeading(
      sheet: sheet, campaign: campaignIDs[campaign], unit: unitIDs[unit],
      criteriaSet: set.set.id)
    var now = ReplayedSheet(heading, set, sheetDigest)
    var events: [Tree] = []
    var changes: [SheetChange] = set.tree.leaves.enumerated().compactMap { place, row in
      bigScore(row, chance: number &* 31 &+ place &* 7).map { .score(row.id, .team, $0) }
    }
    if campaign + 1 < campaigns {
      changes += [.state(.complete, ""), .state(.signed, ""), .state(.confirmed, "")]
    }
    for (seq, change) in changes.enumerated() {
      let at = "\(2016 + campaign)-11-\(two(1 + unit % 28))T08:\(two(seq % 60)):\(two(unit % 60))Z"
      // Who scored does not confirm.
      let isLast = change == .state(.confirmed, "")
      let stamp = Stamp(at: at, by: isLast ? "Văn phòng" : "Đoàn đánh giá số \(1 + unit % 8)")
      guard let eventID = ID<SheetEvent>(id("y", seq)),
        let event = try? now.event(change, id: eventID, stamp, sheetDigest)
      else { return nil }
      do { try now.append(event, sheetDigest) } catch { return nil }
      events.append(event.tree)
    }
    return record(
      sheet.key, heading.tree.with("events", .list(events)))
  }
}

/// The id of that letter and number.
package func id(_ letter: Character, _ number: Int) -> String {
  let scrambled = UInt64(bitPattern: Int64(number)) &* 0x9E37_79B9_7F4A_7C15
  var ids = IDGenerator(seed: scrambled)
  return ids.next(letter: letter)
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
