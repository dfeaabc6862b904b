import Domain

/// How far a unit is made to come by the end of 2019.
struct UnitCourse {
  let name: String
  let kind: String
  let path: Roadmap
  let stage: QMSStage
  /// When it declared TCVN ISO 9001:2015.
  let declared: WorkDay?
  /// How many steps of its path are done.
  let steps: Int

  /// Its standard at that time, empty before it began.
  var edition: String {
    if stage == .notStarted { return "" }
    return path == .conversion && declared == nil ? "9001:2008" : "9001:2015"
  }

  /// Whether it is counted among the agencies of the province.
  var isAgency: Bool { kind == "department" || kind == "sub-department" }

  /// How many communes of a district have declared by the end of 2018 and of 2019.
  ///
  /// 41 of 62 in all: three less than *more than 70 %* asks for.
  private static let communes = Table(
    """
    UBND thành phố Điện Biên Phủ | 8 | 9
    UBND thị xã Mường Lay | 3 | 3
    UBND huyện Điện Biên | 8 | 11
    UBND huyện Mường Ảng | 1 | 2
    UBND huyện Nậm Pồ | 1 | 3
    UBND huyện Mường Nhé | 0 | 2
    UBND huyện Tủa Chùa | 0 | 2
    UBND huyện Mường Chà | 1 | 3
    UBND huyện Điện Biên Đông | 0 | 2
    UBND huyện Tuần Giáo | 2 | 4
    """, width: 3)

  /// What is said of others than communes: name, stage, year and day of the year, steps.
  private static let others = Table(
    """
    Sở Khoa học và Công nghệ | maintaining | 2018 | 319 | 8
    UBND thành phố Điện Biên Phủ | maintaining | 2018 | 333 | 8
    UBND huyện Mường Nhé | applying | | | 5
    Chi cục Thú y tỉnh | declared | 2019 | 176 | 8
    Chi cục Bảo vệ thực vật | declared | 2019 | 254 | 8
    Trung tâm Xúc tiến thương mại tỉnh Điện Biên | declared | 2019 | 312 | 8
    Ban Quản lý dự án các công trình Giao thông tỉnh Điện Biên | applying | | | 6
    Ban Quản lý dự án các công trình Dân dụng và công nghiệp tỉnh Điện Biên | building | | | 4
    Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng tỉnh Điện Biên | none | | | 0
    """, width: 5)

  /// The courses of all units that have a path, in the order of the records.
  static func all(_ records: [Record]) -> [UnitCourse] {
    let communes = communeCourses()
    return records.compactMap { record in
      guard let unit = record.value(as: Unit.self), let path = unit.path else { return nil }
      let (name, kind) = (unit.name(on: nil), unit.kind(on: nil) ?? "")
      return communes[name] ?? course(name, kind, path)
    }
  }

  /// The communes, drawn by lot within each district.
  private static func communeCourses() -> [String: UnitCourse] {
    var courses: [String: UnitCourse] = [:]
    for group in RosterList(DienBien.communes).groups {
      let counts = communes.rows(of: group.name).first?.compactMap { Int($0) } ?? []
      var chance = Chance("declared/\(group.name)")
      for (place, entry) in chance.shuffled(group.entries).enumerated() {
        // The years' counts stand in order, so the first above the place is that of its year.
        let year = counts.firstIndex { place < $0 }.map { 2018 + $0 }
        courses[entry.name] = commune(entry.name, declaredIn: year)
      }
    }
    return courses
  }

  /// A commune that declared in a year, or is on its way.
  private static func commune(_ name: String, declaredIn year: Int?) -> UnitCourse {
    var chance = Chance("commune/\(name)")
    let day = year.map { WorkDay($0, chance.number(in: $0 == 2018 ? 215...345 : 60...315)) }
    let (stage, steps): (QMSStage, Int) =
      switch year {
      case 2018: (.maintaining, 9)
      case .some: (.declared, 8)
      case nil:
        switch chance.number(in: 1...5) {
        case 1, 2: (.applying, 7)
        case 3, 4: (.building, chance.number(in: 2...5))
        default: (.notStarted, 0)
        }
      }
    return UnitCourse(
      name: name, kind: "commune", path: .firstBuild, stage: stage, declared: day, steps: steps)
  }

  /// Any other unit; an agency of which nothing is said converted in 2019.
  private static func course(_ name: String, _ kind: String, _ path: Roadmap) -> UnitCourse {
    guard let cells = others.rows(of: name).first else {
      var chance = Chance("agency/\(name)")
      return UnitCourse(
        name: name, kind: kind, path: path, stage: .declared,
        declared: WorkDay(2019, chance.number(in: 60...330)), steps: 7)
    }
    let day = Int(cells[1]).map { WorkDay($0, Int(cells[2]) ?? 1) }
    return UnitCourse(
      name: name, kind: kind, path: path, stage: QMSStage(rawValue: cells[0]) ?? .notStarted,
      declared: day, steps: Int(cells[3]) ?? 0)
  }
}
