import Vietnamese

/// The units that live on a day, by code and by name: each line of a file looks its own up.
struct UnitRegister {
  private(set) var units: [ID<Unit>: Unit] = [:]
  private var codes: [String: ID<Unit>] = [:]
  /// The same without the zeros before their digits.
  private var bareCodes: [String: ID<Unit>] = [:]
  private var names: [String: [ID<Unit>]] = [:]
  /// What each is called, as names are compared.
  private(set) var keys: [ID<Unit>: String] = [:]
  private var spellings: [String: [ID<Unit>]] = [:]
  private var children: [ID<Unit>?: [ID<Unit>]] = [:]
  /// Those that ended before, by what they were called last.
  private var ended: [String: [Unit]] = [:]
  private let kinds: [String: String]
  let day: Day
  private let header: StoreHeader

  /// How many figures the codes of a kind have, where all are of figures and equally long.
  private var codeLengths: [String: Set<Int>] = [:]

  /// Looks at all units once.
  init(_ workspace: Workspace, on day: Day) {
    self.day = day
    header = workspace.header
    kinds = UnitRegister.kinds(of: header)
    for unit in workspace.all(Unit.self) {
      guard unit.existence.covers(day) else {
        note(ended: unit)
        continue
      }
      units[unit.id] = unit
      if let code = unit.code(on: day) {
        codes[code] = codes[code] ?? unit.id
        let length = code.allSatisfy(\.isASCIIDigit) ? code.count : 0
        codeLengths[unit.kind(on: day) ?? "", default: []].insert(length)
        bareCodes[UnitRegister.bare(code)] = bareCodes[UnitRegister.bare(code)] ?? unit.id
      }
      let name = unit.name(on: day)
      let key = UnitRegister.key(name)
      keys[unit.id] = key
      names[key, default: []].append(unit.id)
      spellings[name.folded, default: []].append(unit.id)
      children[unit.parent(on: day), default: []].append(unit.id)
    }
  }

  /// Notes a unit that had ended by then.
  private mutating func note(ended unit: Unit) {
    guard let last = unit.existence.to, last < day else { return }
    ended[UnitRegister.key(unit.name(on: last)), default: []].append(unit)
  }

  /// The unit of that name that ended last, with its code and its last day.
  func gone(_ name: String) -> (code: String?, last: Day)? {
    guard !ended.isEmpty else { return nil }
    return (ended[UnitRegister.key(name)] ?? []).compactMap { unit in
      unit.existence.to.map { (unit.code(on: $0), $0) }
    }.max { $0.1 < $1.1 }
  }

  /// A name as names are compared: case and white space do not count, marks do.
  ///
  /// Lists of places say *xã Mường Nhà* where the unit is its committee, *UBND xã Mường Nhà*.
  static func key(_ name: String) -> String { place(name).lowercased() }

  /// The place whose committee a unit is, as lists of places write it; any other name as it is.
  static func place(_ name: String) -> String {
    let text = name.composed.singleSpaced
    let rest = String(text.prefix(1)).folded == "u" ? withoutCommittee(text) : text
    let first = rest.prefix(1)
    return first.allSatisfy(\.isUppercase) ? rest : first.uppercased() + rest.dropFirst()
  }

  /// A name without the words for a committee before it.
  private static func withoutCommittee(_ name: String) -> String {
    let words = name.split(separator: " ")
    let first = words.prefix(4).joined(separator: " ").folded
    let count = first.hasPrefix("ubnd ") ? 1 : first == "uy ban nhan dan" ? 4 : 0
    return (words.count > count ? words.dropFirst(count) : words[...]).joined(separator: " ")
  }

  /// The unit that bears a code; a program of sheets may have taken the zeros before its digits.
  func bearing(_ code: String) -> Unit? {
    (codes[code] ?? bareCodes[UnitRegister.bare(code)]).flatMap { units[$0] }
  }

  /// How many figures each code of a kind has; nil where they differ or are not of figures.
  func codeLength(of kind: String) -> Int? {
    guard let lengths = codeLengths[kind], lengths.count == 1, lengths != [0] else { return nil }
    return lengths.first
  }

  /// A code without the zeros before its digits; any other as it is.
  static func bare(_ code: String) -> String {
    guard code.allSatisfy(\.isASCIIDigit) else { return code }
    return String(code.drop { $0 == "0" })
  }

  /// The units of that name.
  func named(_ name: String) -> [Unit] { keyed(UnitRegister.key(name)) }

  /// The same by the name as it is compared.
  func keyed(_ key: String) -> [Unit] { (names[key] ?? []).compactMap { units[$0] } }

  /// The units that belong to another one, or to none, and may be called nearly so.
  ///
  /// Those whose names differ by marks only are looked up; among more than `limit` no others are told.
  func near(_ name: String, in parent: ID<Unit>?, atMost limit: Int) -> [Unit] {
    let spelled = (spellings[name.folded] ?? []).compactMap { units[$0] }
      .filter { $0.parent(on: day) == parent }
    let siblings = children[parent] ?? []
    return spelled + (siblings.count > limit ? [] : siblings.compactMap { units[$0] })
  }

  /// What a unit is called that is called nearly so, where one is; among very many only marks are passed over.
  func nearest(_ name: String) -> String? {
    if let id = spellings[name.folded]?.first { return self.name(id) }
    guard units.count <= UnitRegister.mostCompared else { return nil }
    return units.keys.sorted { $0.text < $1.text }.map(self.name)
      .first { UnitMatching.areNear($0, name) }
  }

  /// Among how many a name is compared letter by letter.
  private static let mostCompared = 1000

  func name(_ id: ID<Unit>) -> String { units[id]?.name(on: day) ?? "" }

  /// Whether a name is that of the province whose store it is, to which all belong.
  func isProvince(_ name: String) -> Bool {
    let words = HeadingText(name).words
    let own = header.province.folded
    guard own.isEmpty else {
      return ["", "tinh ", "thanh pho ", "ubnd tinh ", "ubnd thanh pho "].contains {
        $0 + own == words
      }
    }
    return words.hasPrefix("tinh ") || words.hasPrefix("ubnd tinh ")
  }

  /// The key of a kind of unit that is called so; of the words of a list the first that is known.
  func kind(_ texts: [String]) -> String? {
    for text in texts {
      if let key = kinds[text] ?? kinds[HeadingText(text).words] { return key }
    }
    return nil
  }

  /// The kind that a name says: *Xã Mường Nhà*, *Sở Nội vụ*, *UBND huyện Điện Biên*; nil for others.
  func kind(ofName name: String) -> String? {
    let words = UnitRegister.place(name).folded.split(separator: " ").map(String.init)
    for count in [2, 1] where words.count > count {
      let first = words.prefix(count).joined(separator: " ")
      if UnitRegister.telling.contains(first), let key = kinds[first] { return key }
    }
    return nil
  }

  /// With which words a name says of what kind its unit is.
  private static let telling: Set = [
    "xa", "phuong", "thi tran", "dac khu", "huyen", "quan", "thi xa", "thanh pho", "so",
    "chi cuc", "trung tam",
  ]

  /// The keys of the kinds of a store by what they may be called.
  private static func kinds(of header: StoreHeader) -> [String: String] {
    var kinds: [String: String] = [:]
    let keys = Set(header.unitKinds.map(\.key))
    for (key, words) in known where keys.contains(key) {
      for word in words { kinds[word] = key }
    }
    for kind in header.unitKinds {
      kinds[HeadingText(kind.name).words] = kind.key
      kinds[kind.key] = kind.key
    }
    return kinds
  }

  /// What lists call the kinds that every store begins with.
  private static let known: [(key: String, words: Set<String>)] = [
    ("province", ["tinh", "cap tinh", "ubnd tinh"]),
    (
      "district",
      ["huyen", "quan", "thi xa", "thanh pho", "cap huyen", "ubnd huyen", "thanh pho thuoc tinh"]
    ),
    ("commune", ["xa", "phuong", "thi tran", "dac khu", "cap xa", "ubnd xa"]),
    ("department", ["so", "ban", "nganh", "so nganh", "so ban nganh", "cap so"]),
    ("branch", ["chi cuc"]), ("centre", ["trung tam"]),
    ("service", ["don vi su nghiep", "su nghiep"]),
    ("district-office", ["phong", "phong ban", "co quan chuyen mon cap huyen"]),
  ]
}
