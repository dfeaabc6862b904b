/// A row of a worksheet as it would be carried out.
package struct WorksheetLine: Hashable, Sendable {
  /// The number of its row in the file.
  package let row: Int
  /// The old units and the new one, as the file says them.
  package let old: String
  package let new: String
  package let outcome: WorksheetOutcome
  /// Who may be meant, in the words of a draft; empty for nobody.
  package var near = ""

  /// The row among the lines of other papers; what it does to units is told by itself.
  var asImportLine: ImportLine<Path> {
    let decided: ImportOutcome<Path> =
      switch outcome {
      case .unknown(below: nil), .unchanged: .unchanged
      case .unknown, .carriedOut: .changed([])
      case .refused(let fault, let column):
        .refused(.worksheet(fault), column: column.map { Path([$0.rawValue]) })
      }
    let title = [old, new].filter { !$0.isEmpty }.joined(separator: " → ")
    return ImportLine(row: row, title: title, outcome: decided, record: nil)
  }
}

/// What comes of a row of a worksheet.
package enum WorksheetOutcome: Hashable, Sendable {
  /// Nobody said what becomes of the unit: it stays as it is, below the unit so named if its own ended.
  case unknown(below: String?)
  /// It is as the row says already.
  case unchanged
  case carriedOut(WorksheetDeed)
  case refused(WorksheetFault, column: WorksheetField?)
}

/// What is done to units by a row.
package struct WorksheetDeed: Hashable, Sendable {
  /// What the new unit is.
  package enum Heir: Hashable, Sendable {
    /// There is none: the old one is dissolved.
    case none
    case founded
    /// One of the old units goes on as it, under that name until now.
    case goesOn(String)
    /// A unit that was no old one of the worksheet takes others in.
    case takesIn
  }

  package var heir: Heir
  /// The first day on which it is so.
  package let day: Day
  /// The old units of the row that end, by their names.
  package var ending: [String] = []
  /// The old units of the row of which a part goes over, and which go on.
  package var parts: [String] = []
  /// The old units of the row that several others come out of, with how many.
  package var divided: [String: Int] = [:]
  /// What is new of the heir: name, code, kind, parent; told once, in the first of its rows.
  package var values: [ImportedValue<WorksheetField>] = []
  /// How many other units go along, and to whom; nil for to nobody.
  package var following = 0
  package var place: String?
}

/// Why a row of a worksheet is not carried out.
package enum WorksheetFault: Error, Hashable, Sendable {
  case noDay
  /// So many days in one file.
  case tooManyDays(Int)
  case badValue(String, TypingFault)
  case failedFormula(String)
  /// No unit was called that on the day before; one may be that is called nearly so.
  case unknownUnit(String, near: String?)
  case severalUnits(String, Int)
  /// A unit of that name bears another code, or belongs to another one.
  case otherCode(title: String, code: String)
  case elsewhere(title: String, parent: String)
  case codeOfAnother(String, title: String)
  case ended(String, Day)
  case notYet(String, Day)
  /// That row says something else of the same old unit.
  case saidTwice(String, row: Int)
  /// That row says another code, kind or parent of the same new unit.
  case saidOtherwise(String, row: Int)
  /// That row gives its code to another unit.
  case codeGivenTwice(String, row: Int)
  case unknownKind(String)
  case unknownParent(String)
  case severalParents(String)
  /// The unit above ends itself.
  case parentEnds(String)
  case shareOfSeveral
  /// All shares of a unit together, in hundredths of a percent.
  case sharesTooLarge(String, Int)
  /// So many units below one that several come out of have nowhere to go.
  case belowDivided(Int)
  /// The person left it out.
  case leftOut
  /// A row with the same old or new unit, or with the unit above, is refused.
  case linked(row: Int)
  case reorganisation(ReorganisationFault)
}

/// Why a row is refused, and at which column.
struct WorksheetLineFault: Error {
  let fault: WorksheetFault
  let column: WorksheetField?

  init(_ fault: WorksheetFault, _ column: WorksheetField?) {
    self.fault = fault
    self.column = column
  }
}

extension [WorksheetLine] {
  /// How many rows come to each outcome.
  package var counts: (done: Int, unchanged: Int, unknown: Int, refused: Int) {
    var counts = (done: 0, unchanged: 0, unknown: 0, refused: 0)
    for line in self {
      switch line.outcome {
      case .carriedOut: counts.done += 1
      case .unchanged: counts.unchanged += 1
      case .unknown: counts.unknown += 1
      case .refused: counts.refused += 1
      }
    }
    return counts
  }
}
