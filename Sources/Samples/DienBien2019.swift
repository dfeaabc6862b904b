import Domain

/// The sample `dien-bien-2019`: the plan of `dien-bien` at the end of 2019, with made-up results.
///
/// Plan, roster and estimate are those of the document; declarations, scores, payments, progress and
/// telephone numbers come from chance with a seed. Its header says so, and papers that do not exist
/// carry *GĐ* (giả định) in their numbers.
struct DienBien2019 {
  static let name = "dien-bien-2019"
  static let leading = "Sở Khoa học và Công nghệ"
  static let committee = "Ban Chỉ đạo ISO tỉnh Điện Biên"
  /// Ids are those of `dien-bien`, so that whatever it names is found.
  let ids = FixedIDs(sample: "dien-bien")
  /// The units below the province with how far they came, in the order of the base.
  let courses: [UnitCourse]
  private let base: Sample

  /// Takes the base and decides how far each unit came.
  init() throws(DecodingFailure) {
    base = try DienBien().sample()
    courses = UnitCourse.all(base.records)
  }

  /// Makes the sample; without a digest the score sheets cannot be sealed and are left out.
  func sample(sealing digest: SheetDigest?) throws(DecodingFailure) -> Sample {
    var maker = SampleMaker("dien-bien")
    try addWork(to: &maker)
    let set = try CriteriaSets.isoHCC()
    for round in rounds() { try addCampaign(round, by: set, to: &maker) }
    var records: [Record] = []
    let known = Set(maker.records.map(\.key))
    for record in base.records where !known.contains(record.key) {
      records.append(try Record(record.key, grown(record)))
    }
    var sheets: [Record] = []
    var made = maker.records
    if let digest {
      for round in rounds() {
        let signed = try self.sheets(of: round, by: set, digest)
        sheets += signed
        try register(signed, of: round, by: set, in: &made, digest)
      }
    }
    let header = base.header.with("id", .text(FixedIDs(sample: DienBien2019.name).id("h", "store")))
      .with("assumed", .flag(true))
    return Sample(
      name: DienBien2019.name, header: header, records: records + [set] + made + sheets)
  }

  /// A record of the base with what came to it in two years.
  private func grown(_ record: Record) -> Tree {
    switch record.value {
    case let unit as Unit:
      let name = unit.name(on: nil)
      guard let place = courses.firstIndex(where: { $0.name == name }) else { return record.tree }
      return grown(record.tree, courses[place], number: place + 1)
        .entering(Path(Unit.fields.declarations), of: record.key, by: name)
    case is Plan: return underway(record.tree)
    case is Budget:
      return funded(record.tree).entering(
        Path(Budget.fields.vouchers), of: record.key, by: DienBien2019.leading)
    case let body as Body: return hired(record.tree, body)
    default: return record.tree
    }
  }

  /// A row with an id made of its label.
  func row(_ letter: Character, _ label: String) -> Tree { Tree.row(id: ids.id(letter, label)) }

  /// A number of a paper that does not exist.
  static func paper(_ number: Int, _ category: String) -> String {
    "\(padded(number, 2))/GĐ-\(category)"
  }

  /// A number of that many digits.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Tree {
  /// A copy with a made-up day under `key`; none leaves it out.
  func with(_ key: String, day: WorkDay?) -> Tree { with(key, text: day?.iso ?? "") }

  /// A copy in which rows of a list have more fields, by their ids.
  func with(rowsOf list: String, _ more: (String, Tree) -> Tree) -> Tree {
    with(list, .list((self[list]?.elements ?? []).map { more($0.rowID ?? "", $0) }))
  }
}
