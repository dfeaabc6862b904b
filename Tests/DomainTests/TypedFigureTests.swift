import Domain
import Samples
import TestSupport
import Testing
import Vietnamese

@Suite("Figures as people type them")
struct TypedFigureTests {
  @Test(
    "Money is read in the table's unit, or in the one that stands behind it",
    arguments: [
      ("12,1250", MoneyUnit.million, 12_125_000), ("12,125", .million, 12_125_000),
      ("12,125 triệu đồng", .million, 12_125_000), ("1,875 triệu", .million, 1_875_000),
      ("1.875.000 đồng", .million, 1_875_000), ("1,875tr", .dong, 1_875_000),
      ("15.000 nghìn đồng", .million, 15_000_000), ("15 ngàn", .dong, 15_000),
      ("1,5 tỷ", .thousand, 1_500_000_000), ("2 tỉ đồng", .dong, 2_000_000_000),
      ("15.000đ", .thousand, 15_000), ("15.000 đ", .thousand, 15_000), ("7 trđ", .dong, 7_000_000),
      ("7 tr.đ", .dong, 7_000_000), ("12,125 million đồng", .dong, 12_125_000),
      ("3 thousand đồng", .dong, 3000), ("5 trieu dong", .dong, 5_000_000),
      ("5 đồng Việt Nam", .million, 5), ("-2,5 triệu", .dong, -2_500_000),
      ("0.5", .million, 500_000),
    ])
  func money(_ typed: String, _ unit: MoneyUnit, _ dong: Int) throws {
    #expect(try TypedMoney(TypedText(typed, .vietnamese), in: unit).money.dong == dong)
  }

  @Test("What is no amount says why")
  func refused() {
    #expect(throws: TypingFault.notANumber) {
      try TypedMoney(TypedText("x", .vietnamese), in: .dong)
    }
    #expect(throws: TypingFault.notANumber) {
      try TypedMoney(TypedText("12 tr 5", .vietnamese), in: .dong)
    }
    #expect(throws: TypingFault.notAMoneyUnit("người")) {
      try TypedMoney(TypedText("12 người", .vietnamese), in: .dong)
    }
    #expect(throws: TypingFault.notWholeDong) {
      try TypedMoney(TypedText("0,5", .vietnamese), in: .dong)
    }
    #expect(throws: TypingFault.notWholeDong) {
      try TypedMoney(TypedText("0,0005 nghìn", .vietnamese), in: .million)
    }
    #expect {
      try TypedMoney(TypedText("1,234,567 triệu", .vietnamese), in: .dong)
    } throws: {
      guard case .unclearNumber(let readings)? = $0 as? TypingFault else { return false }
      return readings.grouped == "1.234.567 triệu" && readings.decimal == "1,234567 triệu"
    }
  }

  @Test("A text may be just as long as a text may be")
  func longest() throws {
    let longest = String(repeating: "x", count: Workspace.textLimit)
    #expect(try Workspace.cleaned(longest) == longest)
    #expect(throws: TypingFault.tooLong(limit: Workspace.textLimit)) {
      try Workspace.cleaned(longest + "x")
    }
  }

  @Test(
    "What is printed of a value is read back as the same value, of every form and language",
    arguments: NumberForm.allCases)
  func printedIsRead(_ numbers: NumberForm) throws {
    let workspace = try #require(try Sample.named("dien-bien")).workspace()
    let read = { (text: String, form: FieldForm, unit: MoneyUnit) in
      try workspace.tree(from: TypedText(text, numbers), as: form, moneyUnit: unit)
    }
    var chance = Chance(8)
    for _ in 0..<4000 {
      let number = Int(bitPattern: UInt(chance.next())) >> (8 + chance.below(50))
      for unit in MoneyUnit.allCases {
        let value = Tree.integer(number)
        let shown = workspace.text(of: value, as: .money, in: numbers, moneyUnit: unit)
        #expect(try read(shown, .money, unit) == value, "\(shown)")
        let units: [MoneyUnit: [String]] = [
          .dong: ["đồng", "đ"], .thousand: ["nghìn đồng", "ngàn", "thousand đồng"],
          .million: ["triệu đồng", "tr", "million đồng"],
        ]
        for behind in units[unit] ?? [] {
          let typed = "\(shown) \(behind)"
          #expect(
            try read(typed, .money, chance.one(of: MoneyUnit.allCases)) == value, "\(typed)")
        }
      }
      let count = abs(number)
      let values: [(Tree, FieldForm)] = [
        (.integer(count % 1_000_000), .integer), (.integer(count % 10_001), .share),
        (.integer(count % 10_000_000), .hundredths),
        (.text(Quantity(thousandths: count)?.plain ?? "0"), .quantity),
      ]
      for (value, form) in values {
        let shown = workspace.text(of: value, as: form, in: numbers)
        #expect(try read(shown, form, .dong) == value, "\(shown)")
      }
      let points = Points(hundredths: count % 10_000_000)
      let entry = try ScoreEntry(typed: TypedText(points.short(in: numbers), numbers))
      #expect(entry == .points(points), "\(points.short(in: numbers))")
    }
  }

  /// The changes that typing into a field of the line IV.3 makes, in one word each.
  private func changes(
    _ field: String, _ typed: String, in sample: String = "dien-bien",
    _ numbers: NumberForm = .vietnamese
  ) throws -> [String] {
    let workspace = try #require(try Sample.named(sample)).workspace()
    let record = try #require(workspace.all(.budget).first)
    guard let budget = record.value(as: Budget.self),
      let line = budget.lines.first(where: { $0.content.hasPrefix("Đôn đốc") || $0.formula != "" })
    else { throw Unreadable(what: "line") }
    let path = Path(["lines", line.id.text] + Path(field).steps)
    let form = try #require(Record.form(of: .budget).form(at: path))
    let changes = try workspace.setting(
      path, of: record.key, to: TypedText(typed, numbers), as: form, in: budget.moneyUnit)
    return changes.map { change in
      guard case .set(let path, _, let new) = change.act else { return "?" }
      let value = new?.asText ?? new?.asInteger.map { String($0) } ?? "nil"
      return path.steps.dropFirst(2).joined(separator: ".") + "=" + value
    }
  }

  @Test("A figure that stands there already, however grouped, changes nothing")
  func standing() throws {
    for typed in ["60", "60 triệu", "60 triệu đồng"] {
      #expect(try changes("amount", typed) == [])
    }
    #expect(try changes("quantity", "3") == [])
    #expect(try changes("amount", "12,1250") == ["amount=12125000", "typed.amount=12,1250"])
    #expect(try changes("amount", "12,125 triệu") == ["amount=12125000"])
    #expect(
      try changes("amount", "12.125 nghìn") == ["amount=12125000", "typed.amount=12.125 nghìn"])
  }

  @Test("A count with its measure is the count; the measure fills a gap, the text is kept")
  func measured() throws {
    #expect(
      try changes("quantity", "01 cuộc") == [
        "quantity=1", "typed.quantity=01 cuộc", "measure=cuộc",
      ])
    #expect(
      try changes("years.2019.quantity", "62 xã") == ["years.2019.quantity=62", "measure=xã"])
    #expect(throws: TypingFault.notACount) { try changes("quantity", "01 cuộc 2") }
    #expect(throws: TypingFault.notACount) { try changes("quantity", "cuộc") }
  }

  @Test("Figures typed in English are the same values; what is kept of them is as papers print it")
  func english() throws {
    for typed in ["60", "60 million", "60 triệu đồng", "60.0"] {
      let changes = try changes("amount", typed, .english)
      #expect(changes.isEmpty || changes == ["typed.amount=60,0"], "\(typed)")
    }
    #expect(
      try changes("amount", "12.1250", .english) == ["amount=12125000", "typed.amount=12,1250"])
    #expect(try changes("amount", "12.125 triệu", .english) == ["amount=12125000"])
    #expect(
      try changes("amount", "12,125 nghìn", .english) == [
        "amount=12125000", "typed.amount=12.125 nghìn",
      ])
    #expect(
      try changes("quantity", "1.5 cuộc", .english) == [
        "quantity=1.5", "typed.quantity=1,5 cuộc", "measure=cuộc",
      ])
    #expect {
      try TypedMoney(TypedText("1.234.567 triệu", .english), in: .dong)
    } throws: {
      guard case .unclearNumber(let readings)? = $0 as? TypingFault else { return false }
      return readings.grouped == "1,234,567 triệu" && readings.decimal == "1.234567 triệu"
    }
  }
}

@Test("A percentage is a whole number from 0 to 100, with or without its sign")
func percentages() throws {
  let sample = try #require(try Sample.named("dien-bien"))
  let workspace = try sample.workspace()
  for (text, percent) in [("0", 0), ("50", 50), ("50%", 50), (" 7 % ", 7), ("100%", 100)] {
    #expect(try workspace.tree(from: TypedText(printed: text), as: .percent) == .integer(percent))
  }
  for text in ["101", "-1", "12,5", "%", "5%%", "abc", "99999999999999999999"] {
    #expect(throws: TypingFault.self) {
      try workspace.tree(from: TypedText(printed: text), as: .percent)
    }
  }
}
