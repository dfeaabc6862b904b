import Vietnamese

/// The columns that papers give the rows of each kind, with their headings as offices write them.
extension RowPaperKind {
  /// The columns of a table of this kind; years that have columns of their own are found in the table.
  package func vocabulary(in table: PaperTable?) -> PaperVocabulary<Path> {
    let numbered = form.form(at: Path(Outline.ordinal)) != nil
    let ordinal: [(Path, [String])] =
      numbered ? [(Path(Outline.ordinal), ["tt", "stt", "so tt", "so thu tu", "muc"])] : []
    let level = isOutline && self != .roster ? [(StatedLevels.column, StatedLevels.headings)] : []
    let columns =
      ordinal + columns + level + (self == .lines ? RowVocabulary.years(of: table) : [])
    return PaperVocabulary(
      entries: columns.map { path, headings in
        PaperVocabulary.Entry(field: path, headings: headings + [path.text.lowercased()])
      },
      needed: needed, oneOf: oneOf, telling: Set(telling),
      ordinal: numbered ? Path(Outline.ordinal) : nil, outlineTitle: isOutline ? title : nil)
  }

  /// Without which columns a table is none of this kind.
  private var needed: Set<Path> {
    switch self {
    case .lines, .tasks, .targets, .reports, .criteria, .norms, .members, .attendance, .group,
      .roster:
      [title]
    case .responsibilities: [Path(Responsibility.fields.content)]
    case .vouchers: [Path(Voucher.fields.amount)]
    }
  }

  /// Of which columns a table of this kind has at least one.
  private var oneOf: Set<Path> {
    switch self {
    case .lines: [Path(BudgetLine.fields.amount), Path(BudgetLine.fields.norm)]
    case .tasks:
      [
        Path(PlanTask.fields.schedule), Path(PlanTask.fields.lead),
        Path(PlanTask.fields.performers), Path(PlanTask.fields.result),
      ]
    case .norms: [Path(CostNorm.fields.ceiling), Path(CostNorm.fields.share)]
    case .criteria: [Path(Criterion.fields.maximum)]
    case .attendance:
      [Path(TrainingAttendance.fields.people), Path(TrainingAttendance.fields.invited)]
    case .responsibilities, .targets, .reports, .vouchers, .members, .group, .roster: []
    }
  }

  /// Which columns make a row one of data.
  private var telling: [Path] {
    switch self {
    case .tasks:
      [Path(PlanTask.fields.content), Path(PlanTask.fields.method), Path(PlanTask.fields.schedule)]
    case .vouchers: [Path(Voucher.fields.amount), Path(Voucher.fields.number)]
    case .lines, .responsibilities, .targets, .reports, .criteria, .norms, .members, .attendance,
      .group, .roster:
      identity
    }
  }

  private var columns: [(Path, [String])] {
    switch self {
    case .lines: RowVocabulary.lines
    case .tasks: RowVocabulary.tasks
    case .responsibilities: RowVocabulary.responsibilities
    case .targets: RowVocabulary.targets
    case .reports: RowVocabulary.reports
    case .criteria: RowVocabulary.criteria
    case .norms: RowVocabulary.norms
    case .vouchers: RowVocabulary.vouchers
    case .members: RowVocabulary.members
    case .attendance: RowVocabulary.attendance
    case .group: RowVocabulary.group
    case .roster: RowVocabulary.roster
    }
  }
}

/// Headings, folded, by the columns that they tell.
private enum RowVocabulary {
  static let lines: [(Path, [String])] = [
    (
      Path(BudgetLine.fields.content),
      [
        "noi dung", "noi dung chi", "noi dung thuc hien", "noi dung cong viec", "hang muc",
        "hang muc chi", "khoan muc", "khoan muc chi", "muc chi", "nhiem vu", "dien giai",
        "ten cong viec", "noi dung va dien giai",
      ]
    ),
    (Path(BudgetLine.fields.measure), ["don vi", "dvt", "don vi tinh"]),
    (Path(BudgetLine.fields.quantity), ["so luong", "sl", "khoi luong"]),
    (Path(BudgetLine.fields.norm), ["dinh muc", "don gia", "dinh muc chi", "muc chi"]),
    (
      Path(BudgetLine.fields.amount),
      [
        "thanh tien", "kinh phi", "so tien", "tong kinh phi", "tong tien", "du toan",
        "kinh phi du toan", "kinh phi thuc hien", "tong so", "tong cong", "tong", "cong",
      ]
    ),
    (
      Path(BudgetLine.fields.formula),
      ["cach tinh", "cong thuc", "dien giai cach tinh", "can cu tinh", "chi tiet", "dien giai"]
    ),
    (Path(BudgetLine.fields.source), ["nguon", "nguon kinh phi", "nguon von"]),
    (
      Path(BudgetLine.fields.performer),
      ["don vi thuc hien", "co quan thuc hien", "don vi chu tri", "co quan chu tri"]
    ),
    (Path(BudgetLine.fields.time), ["thoi gian", "thoi gian thuc hien", "tien do"]),
    (Path(BudgetLine.fields.note), ["ghi chu"]),
  ]

  static let tasks: [(Path, [String])] = [
    (
      Path(PlanTask.fields.content),
      [
        "noi dung", "noi dung thuc hien", "noi dung cong viec", "noi dung nhiem vu", "nhiem vu",
        "cong viec", "ten nhiem vu", "ten cong viec", "hoat dong", "noi dung hoat dong",
      ]
    ),
    (
      Path(PlanTask.fields.method),
      [
        "noi dung thuc hien", "cach thuc thuc hien", "cach thuc hien", "bien phap",
        "cong viec cu the", "noi dung cu the", "giai phap", "hinh thuc thuc hien",
      ]
    ),
    (
      Path(PlanTask.fields.result),
      [
        "ket qua", "ket qua dat duoc", "ket qua du kien", "san pham", "san pham dau ra",
        "ket qua san pham", "san pham ket qua", "minh chung",
      ]
    ),
    (
      Path(PlanTask.fields.lead),
      [
        "chu tri", "don vi chu tri", "co quan chu tri", "co quan don vi chu tri",
        "don vi chu tri thuc hien", "co quan chu tri thuc hien",
      ]
    ),
    (
      Path(PlanTask.fields.performers),
      [
        "thuc hien", "don vi thuc hien", "co quan thuc hien", "nguoi thuc hien", "phu trach",
        "phan cong thuc hien", "don vi thuc hien phoi hop",
      ]
    ),
    (
      Path(PlanTask.fields.cooperators),
      ["phoi hop", "don vi phoi hop", "co quan phoi hop", "co quan don vi phoi hop"]
    ),
    (
      Path(PlanTask.fields.schedule),
      [
        "thoi gian", "thoi gian thuc hien", "tien do", "tien do thuc hien", "thoi han",
        "thoi gian hoan thanh", "han hoan thanh", "thoi diem",
      ]
    ),
    (Path(PlanTask.fields.note), ["ghi chu"]),
  ]

  static let responsibilities: [(Path, [String])] = [
    (
      Path(Responsibility.fields.name),
      [
        "giao cho", "don vi", "co quan", "co quan don vi", "don vi thuc hien", "co quan thuc hien",
        "ten don vi", "ten co quan", "don vi chu tri",
      ]
    ),
    (
      Path(Responsibility.fields.content),
      [
        "nhiem vu", "trach nhiem", "noi dung", "noi dung nhiem vu", "nhiem vu duoc giao",
        "noi dung cong viec", "cong viec",
      ]
    ),
    (
      Path(Responsibility.fields.schedule),
      ["thoi gian", "thoi gian thuc hien", "thoi han", "tien do"]
    ),
  ]

  static let targets: [(Path, [String])] = [
    (
      Path(Target.fields.content),
      ["chi tieu", "noi dung chi tieu", "ten chi tieu", "muc tieu", "noi dung"]
    ),
    (Path(Target.fields.year), ["nam", "nam thuc hien"]),
    (Path(Target.fields.share), ["ty le", "ti le", "phan tram"]),
    (Path(Target.fields.count), ["so luong", "so don vi", "so co quan"]),
    (Path(Target.fields.statedBase), ["tong so", "tong so don vi", "tren tong so"]),
    (Path(Target.fields.counted), ["don vi tinh", "dvt", "doi tuong"]),
  ]

  static let reports: [(Path, [String])] = [
    (
      Path(ReportDuty.fields.content),
      ["bao cao", "loai bao cao", "ten bao cao", "noi dung bao cao", "noi dung"]
    ),
    (
      Path(ReportDuty.fields.sender),
      ["don vi gui", "noi gui", "don vi bao cao", "co quan bao cao", "don vi thuc hien"]
    ),
    (Path(ReportDuty.fields.receiver), ["noi nhan", "don vi nhan", "co quan nhan", "gui ve"]),
    (
      Path(ReportDuty.fields.schedule),
      ["thoi han", "thoi gian", "thoi diem", "han gui", "thoi han gui", "ky bao cao"]
    ),
  ]

  static let criteria: [(Path, [String])] = [
    (
      Path(Criterion.fields.title),
      [
        "tieu chi", "noi dung", "noi dung danh gia", "noi dung tieu chi", "tieu chi danh gia",
        "tieu chi thanh phan", "linh vuc tieu chi", "tieu chi tieu chi thanh phan", "tieu de",
      ]
    ),
    (
      Path(Criterion.fields.maximum),
      ["diem toi da", "diem chuan", "diem", "thang diem", "so diem", "diem quy dinh"]
    ),
    (
      Path(Criterion.fields.rule),
      [
        "cach cham", "phuong phap cham", "cach tinh diem", "cach thuc cham", "huong dan cham",
        "cach danh gia", "cach thuc danh gia", "phuong phap danh gia", "nguyen tac cham",
      ]
    ),
    (Path(Criterion.fields.steps), ["muc diem", "cac muc diem", "cac muc"]),
    (
      Path(Criterion.fields.evidence),
      [
        "minh chung", "tai lieu kiem chung", "ho so minh chung", "tai lieu minh chung",
        "ho so kiem chung", "ho so tai lieu", "tai lieu chung minh",
      ]
    ),
    (
      Path(Criterion.fields.effect), ["loai diem", "diem thuong diem tru", "tinh vao diem"]
    ),
    (Path(Criterion.fields.mayNotApply), ["co the khong ap dung", "khong ap dung"]),
    (Path(Criterion.fields.note), ["ghi chu"]),
  ]

  static let norms: [(Path, [String])] = [
    (
      Path(CostNorm.fields.content),
      ["noi dung", "noi dung chi", "ten dinh muc", "khoan chi", "noi dung ho tro"]
    ),
    (
      Path(CostNorm.fields.units),
      ["don vi ap dung", "doi tuong", "doi tuong ap dung", "co quan don vi", "don vi", "co quan"]
    ),
    (Path(CostNorm.fields.kinds), ["loai don vi", "loai hinh don vi"]),
    (
      Path(CostNorm.fields.ceiling),
      [
        "muc chi toi da", "muc toi da", "dinh muc", "muc chi", "muc ho tro", "dinh muc toi da",
        "so tien",
      ]
    ),
    (Path(CostNorm.fields.share), ["ty le", "ti le", "bang"]),
  ]

  static let vouchers: [(Path, [String])] = [
    (
      Path(Voucher.fields.date),
      ["ngay", "ngay chung tu", "ngay chi", "ngay thang", "ngay thang nam"]
    ),
    (
      Path(Voucher.fields.number),
      ["so", "so chung tu", "so hoa don", "chung tu", "so hieu", "so hieu chung tu"]
    ),
    (Path(Voucher.fields.amount), ["so tien", "thanh tien", "so tien chi", "kinh phi"]),
    (
      Path(Voucher.fields.line),
      ["muc du toan", "dong du toan", "khoan muc", "muc chi", "noi dung du toan", "muc"]
    ),
    (Path(Voucher.fields.note), ["noi dung", "dien giai", "ghi chu", "noi dung chi"]),
  ]

  static let members: [(Path, [String])] = [
    (
      Path(CommitteeMember.fields.office),
      ["chuc vu", "chuc danh", "chuc vu don vi cong tac", "chuc vu cong tac", "thanh phan"]
    ),
    (
      Path(CommitteeMember.fields.role),
      ["vai tro", "nhiem vu", "chuc danh trong ban", "nhiem vu trong ban", "chuc vu trong ban"]
    ),
    (
      Path(CommitteeMember.fields.unit),
      ["don vi", "co quan", "don vi cong tac", "co quan cong tac"]
    ),
    (Path(CommitteeMember.fields.telephone), ["dien thoai", "so dien thoai", "dt", "sdt"]),
  ]

  static let attendance: [(Path, [String])] = [
    (
      Path(TrainingAttendance.fields.unit),
      ["don vi", "co quan", "ten don vi", "co quan don vi", "ten co quan"]
    ),
    (
      Path(TrainingAttendance.fields.invited),
      [
        "trieu tap", "so nguoi trieu tap", "duoc moi", "so nguoi duoc moi", "moi",
        "so nguoi duoc cu", "duoc cu",
      ]
    ),
    (
      Path(TrainingAttendance.fields.people),
      [
        "tham du", "so nguoi tham du", "so nguoi", "so luong", "du hoc", "co mat",
        "so nguoi tham gia",
      ]
    ),
  ]

  static let roster: [(Path, [String])] = [
    (
      Path(RosterEntry.fields.name),
      [
        "don vi", "ten don vi", "co quan", "ten co quan", "co quan don vi", "ten", "ten xa phuong",
        "ten ubnd cap xa", "danh sach don vi", "ten xa",
      ]
    )
  ]

  static let group: [(Path, [String])] = [
    (
      Path(GroupMember.fields),
      [
        "don vi", "ten don vi", "co quan", "ten co quan", "co quan don vi", "ten", "ten xa phuong",
        "ten ubnd cap xa", "danh sach don vi", "ten xa",
      ]
    )
  ]

  /// The columns of years of a table: *Năm 2018*, *2019*, *Số lượng năm 2020*.
  static func years(of table: PaperTable?) -> [(Path, [String])] {
    let cells = (table?.rows.prefix(60) ?? []).flatMap { $0.cells.prefix(200) }
    let found = Set(cells.compactMap { year(of: $0.text) })
    return found.sorted().flatMap { year -> [(Path, [String])] in
      let figures = BudgetLine.fields.years[year]
      let ways = ["nam \(year)", "\(year)"]
      return [
        (
          figures / YearFigures.fields.amount,
          ways + ways.flatMap { ["kinh phi \($0)", "\($0) thanh tien", "\($0) kinh phi"] }
        ),
        (
          figures / YearFigures.fields.quantity,
          ways.flatMap { ["\($0) so luong", "so luong \($0)", "\($0) sl"] }
        ),
      ]
    }
  }

  /// The one year that a heading names.
  private static func year(of text: String) -> Int? {
    guard text.utf8.count < 60 else { return nil }
    let numbers = text.split { !$0.isASCIIDigit }.compactMap { $0.count == 4 ? Int($0) : nil }
    guard numbers.count == 1, (1990...2100).contains(numbers[0]),
      HeadingText(text).words.split(separator: " ").allSatisfy({
        words.contains(String($0)) || Int($0) != nil
      })
    else { return nil }
    return numbers[0]
  }

  /// The words that may stand beside a year in a heading.
  private static let words: Set = [
    "nam", "kinh", "phi", "so", "luong", "thanh", "tien", "du", "toan", "sl",
  ]
}
