import Domain

/// How a cell of a workbook shows its number: `#,##0`, `0.0%`, `dd/mm/yyyy`, `00000`.
///
/// Numbers are shown as an office in Vietnam sees them, a comma before decimals.
struct NumberFormat: Hashable {
  /// What a number is shown as.
  enum Sort: Hashable {
    case general, text, number
    case percent
    case date(hasDay: Bool, hasTime: Bool)
  }

  let sort: Sort
  /// For numbers above, below and of zero, as far as they are told apart.
  private var sections: [Section] = []

  /// What stands around the digits, and how many there are at least.
  private struct Section: Hashable {
    var before = ""
    var behind = ""
    var digits = 0
    var hasDigits = false
    var leastDecimals = 0
    var mostDecimals = 0
    var isGrouped = false
    var isGeneral = false
    /// By how many thousands what is shown is divided.
    var thousands = 0
  }

  static let general = NumberFormat("General")

  /// Reads the code of a format.
  init(_ code: String) {
    let parts = FormatCode.sections(of: String(code.prefix(400)))
    let first = parts.first ?? []
    sort = NumberFormat.sort(of: first)
    sections = parts.prefix(3).map(NumberFormat.section)
  }

  /// The format of a number that workbooks do not write out.
  init(builtIn number: Int) {
    switch number {
    case 1: self.init("0")
    case 2: self.init("0.00")
    case 3, 37, 38: self.init("#,##0")
    case 4, 39, 40: self.init("#,##0.00")
    case 5...8, 41, 42, 44: self.init("#,##0")
    case 43: self.init("#,##0.00")
    case 9: self.init("0%")
    case 10: self.init("0.00%")
    case 14...17, 27...31, 36, 50...54, 57, 58: self.init("dd/mm/yyyy")
    case 18...21, 32...35, 45...47, 55, 56: self.init("hh:mm:ss")
    case 22: self.init("dd/mm/yyyy hh:mm")
    case 49: self.init("@")
    default: self.init("General")
    }
  }

  private static func sort(of tokens: [FormatCode.Token]) -> Sort {
    var (hasDay, hasTime, hasDigits, hasPercent, isText) = (false, false, false, false, false)
    for token in tokens {
      switch token {
      case .sign("y"), .sign("d"): hasDay = true
      case .sign("h"), .sign("s"), .elapsed: hasTime = true
      // Month or minute: what stands beside it tells.
      case .sign("m"): hasDay = hasDay || !hasTime
      case .sign("0"), .sign("#"), .sign("?"): hasDigits = true
      case .sign("%"): hasPercent = true
      case .sign("@"): isText = true
      case .sign, .literal, .general: break
      }
    }
    if hasPercent { return .percent }
    if (hasDay || hasTime) && !(hasDigits && !hasTime) {
      return .date(hasDay: hasDay, hasTime: hasTime)
    }
    if hasDigits { return .number }
    return isText ? .text : .general
  }

  private static func section(_ tokens: [FormatCode.Token]) -> Section {
    var (section, isBehindMark, isBehindDigits) = (Section(), false, false)
    for token in tokens {
      switch token {
      case .literal(let text):
        if section.hasDigits { section.behind += text } else { section.before += text }
      case .general: (section.isGeneral, section.hasDigits) = (true, true)
      case .sign("0"), .sign("#"), .sign("?"):
        (section.hasDigits, isBehindDigits) = (true, true)
        section.isGrouped = section.isGrouped || section.thousands > 0
        section.thousands = 0
        if isBehindMark { section.mostDecimals += 1 }
        if token == .sign("0") {
          if isBehindMark {
            section.leastDecimals = section.mostDecimals
          } else {
            section.digits += 1
          }
        }
      case .sign("."): isBehindMark = true
      case .sign(","): if isBehindDigits { section.thousands += 1 }
      case .sign("%"):
        if section.hasDigits { section.behind += "%" } else { section.before += "%" }
      case .sign, .elapsed: break
      }
    }
    return section
  }

  /// A number as the cell shows it, with what it is.
  func cell(_ number: PaperNumber, epoch1904: Bool) -> PaperCell {
    switch sort {
    case .general, .text: return PaperCell(number.printed, .number(number))
    case .number: return PaperCell(shown(number), .number(number))
    case .percent:
      let hundred = number.shifted(by: 2) ?? number
      return PaperCell(shown(hundred), .percent(number))
    case .date(let hasDay, let hasTime):
      guard let moment = SheetMoment(number, is1904: epoch1904) else {
        return PaperCell(number.printed, .number(number))
      }
      return moment.cell(hasDay: hasDay, hasTime: hasTime)
    }
  }

  private func shown(_ number: PaperNumber) -> String {
    let isBelow = number.scaled < 0
    let place = isBelow ? 1 : number.scaled == 0 ? 2 : 0
    let own = sections.indices.contains(place)
    guard let section = own ? sections[place] : sections.first else {
      return number.printed
    }
    // A section that has no digits says the same of every number.
    guard section.hasDigits else {
      return own ? section.before.trimmed : number.printed
    }
    let sign = isBelow && !(own && place == 1) ? "-" : ""
    let magnitude = number.magnitude
    let digits =
      section.isGeneral
      ? magnitude.printed
      : magnitude.divided(byThousands: section.thousands).printed(
        digits: min(section.digits, 40), decimals: section.leastDecimals...section.mostDecimals,
        isGrouped: section.isGrouped)
    return (sign + section.before + digits + section.behind).trimmed
  }
}

extension PaperNumber {
  fileprivate func divided(byThousands count: Int) -> PaperNumber {
    let places = places + 3 * count
    return places > 18 ? self : PaperNumber(scaled: scaled, places: places)
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
