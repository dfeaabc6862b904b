import Domain

/// What a field means, told from where it stands.
extension Phrases {
  /// What the field at a place means in the work of the committee; nil where nobody worded it.
  ///
  ///     phrases.help(at: Path("bases.laaaaaaaaaa.number"), of: .plan)
  package func help(at path: Path, of kind: RecordKind) -> String? {
    words(of: kind).help(Record.form(of: kind).keys(to: path).joined(separator: "."))
  }

  /// The label that a field has only where it stands, nil where all of its kind with that key are called alike.
  func ownLabel(of place: String, of kind: RecordKind) -> String? {
    words(of: kind).own().first { $0.place == place }?.label
  }

  /// What fields of that key are called, wherever they stand in their kind.
  func labels(of key: String, in kind: RecordKind) -> [String] {
    [field(key, of: kind)]
      + words(of: kind).own()
      .filter { $0.place == key || $0.place.hasSuffix("." + key) }.map(\.label)
  }
}

extension RecordForm {
  /// The keys of the fields on the way to a place, without the ids of rows and the years between them.
  package func keys(to path: Path) -> [String] {
    var keys: [String] = []
    var form: RecordForm? = self
    var rest = path.steps[...]
    while let key = rest.popFirst(), let entry = form?.entries.first(where: { $0.key == key }) {
      keys.append(key)
      if entry.form.holdsRows { _ = rest.popFirst() }
      form = entry.form.inner
    }
    return keys
  }
}

extension Phrases {
  package var howTyped: String { say("Cách gõ", "Typed as") }
  package var onCommandLine: String { say("Trên dòng lệnh", "Command line") }
  package var keysHere: String { say("Phím dùng được ở đây:", "Keys that work here:") }

  /// How a value of a form is typed: said once for all fields that hold such.
  ///
  /// Money is typed in the unit of its table, which may not be known; the kinds of units are those of the
  /// store, none where no store is open.
  package func typing(
    _ form: FieldForm, of kind: RecordKind, money: MoneyUnit?, unitKinds: [String]
  ) -> String {
    switch form {
    case .text: say("một dòng chữ.", "a line of text.")
    case .prose:
      say("nhiều đoạn; đang nhập thì F2 mở ô lớn.", "paragraphs; while typing, F2 opens a pane.")
    case .telephone: say("số điện thoại, nhiều số được.", "telephone numbers, one or several.")
    case .integer: say("số nguyên, ví dụ 12.", "a whole number, such as 12.")
    case .quantity: say("số, lẻ được: 12 hoặc 1,5.", "a figure: 12 or 1.5.")
    case .percent: say("phần trăm, từ 0 đến 100: 50 hoặc 50%.", "a percentage from 0 to 100: 50.")
    case .share: say("phần trăm: 70% hoặc 66,67%.", "a percentage: 70% or 66.67%.")
    case .hundredths:
      say("số, nhiều nhất hai chữ số lẻ: 4,5.", "a figure with two decimals at most: 4.5.")
    case .money:
      moneyTyping(money.map(moneyUnit) ?? say("đơn vị của bảng", "the unit of the table"))
    case .flag: say("có hoặc không.", "yes or no.")
    case .day:
      say("ngày: 2/9/2025, 02-09-2025, 2025-09-02.", "a day: 2025-09-02 or 2/9/2025.")
    case .year: say("năm, ví dụ 2025.", "a year, such as 2025.")
    case .texts:
      say("nhiều giá trị, cách nhau bằng dấu ;", "several values, parted by ;")
    case .choice(let keys): choosing(keys.map { choice($0, of: kind) })
    case .unitKind where unitKinds.isEmpty:
      say("tên một loại đơn vị của kho.", "the name of a kind of unit that the store knows.")
    case .unitKind: choosing(unitKinds)
    case .unitKinds where unitKinds.isEmpty:
      say(
        "tên một hay nhiều loại đơn vị của kho, cách nhau bằng dấu chấm phẩy.",
        "the names of kinds of unit that the store knows, parted by semicolons.")
    case .unitKinds: choosingSeveral(unitKinds)
    case .reference, .line, .norm, .row, .references, .lines: naming(form, of: kind)
    case .rows:
      say("danh sách: F7 thêm dòng, Enter mở dòng.", "a list: F7 adds a row, Enter opens one.")
    case .byYear: say("mỗi năm một dòng bên dưới.", "one row below for each year.")
    case .group: say("gồm các ô bên dưới.", "made of the fields below.")
    }
  }

  private func moneyTyping(_ unit: String) -> String {
    say(
      "số tiền, tính bằng \(unit); gõ kèm đơn vị khác được: 26,4 triệu, 500.000 đồng.",
      "an amount in \(unit); another unit may follow: 26.4 tr, 500,000 đ.")
  }

  /// What can be chosen, and how.
  private func choosing(_ labels: [String]) -> String {
    let labels = labels.joined(separator: ", ")
    return say(
      "chọn một, gõ vài chữ là đủ: \(labels).",
      "choose one, a few letters are enough: \(labels).")
  }

  /// What several can be chosen from.
  private func choosingSeveral(_ labels: [String]) -> String {
    let labels = labels.joined(separator: ", ")
    return say(
      "chọn một hay nhiều, cách nhau bằng dấu chấm phẩy: \(labels).",
      "choose one or several, parted by semicolons: \(labels).")
  }

  /// How something else is named: one of it, or several.
  private func naming(_ form: FieldForm, of kind: RecordKind) -> String {
    switch form.nature {
    case .name(.record(let named)):
      say(
        "tên, số hoặc mã của \(recordKind(named)); gõ vài chữ thì danh sách hiện ra.",
        "the name, number or code of a \(recordKind(named)); a few letters list those that fit.")
    case .names(.record(let named)):
      say(
        "tên, số hoặc mã của \(recordKind(named)), nhiều thì cách nhau bằng dấu ;",
        "names, numbers or codes of the kind \(recordKind(named)), parted by ;")
    case .name(.row(let list)):
      say(
        "chọn một dòng trong “\(field(list, of: kind))”, gõ vài chữ là đủ.",
        "choose a row of “\(field(list, of: kind))”, a few letters are enough.")
    case .name(.line):
      say("số thứ tự đầy đủ của dòng dự toán: II.1.", "the full ordinal of a line: II.1.")
    case .name(.norm):
      say(
        "vài chữ của khoản chi và loại đơn vị; danh sách hiện ra kèm mức trần.",
        "a few words of the cost and of the kind of unit; a list appears with the ceilings.")
    case .names:
      say(
        "số thứ tự đầy đủ của các dòng dự toán, cách nhau bằng dấu ;: II.1; III.3.",
        "the full ordinals of lines, parted by ;: II.1; III.3.")
    case .words, .texts, .digits, .figure, .date, .flag, .choice, .name(.unitKind), .parts: ""
    }
  }
}
