/// Something that does not agree (sai lệch): a printed figure and what holds instead.
///
/// It carries facts only; the wording is the screens'. Nothing printed is ever overwritten because
/// of it.
///
///     BudgetAudit(budget, record: key).discrepancies.first?.difference   // 180000000
package struct Discrepancy: Hashable, Sendable {
  package let code: Code
  /// The record in which it stands.
  package let record: RecordKey
  package let place: DiscrepancyPlace
  /// All figures concerned; the first is the headline.
  package let figures: [PlacedFigure]
  /// The unit of the table, for figures that are money.
  package let moneyUnit: MoneyUnit?
  /// For `carried`: where the wrong figures stand from which this one correctly follows.
  package let carriedFrom: [Path]
  /// The record into which `carriedFrom` leads; another one only for a figure in a plan's text.
  package let carriedRecord: RecordKey

  /// Names what does not agree; `source` is the record of the causes, if it is another one.
  init(
    _ code: Code, in record: RecordKey, _ place: DiscrepancyPlace, _ figures: [PlacedFigure],
    unit: MoneyUnit? = nil, carriedFrom: [Path] = [], source: RecordKey? = nil
  ) {
    self.code = code
    self.record = record
    self.place = place
    self.figures = figures
    moneyUnit = unit
    self.carriedFrom = carriedFrom
    carriedRecord = source ?? record
  }

  /// The place of the headline figure.
  package var path: Path { figures.first?.path ?? .root }

  /// The headline figure as it is printed.
  package var printed: Figure? { figures.first?.printed }

  /// What holds instead; nil when it cannot be counted or nobody can tell.
  package var holds: Figure? { figures.first?.holds }

  /// How grave it is, by its code.
  package var severity: Severity { code.severity }

  /// Printed less what holds, in đồng, hundredths or a count; nil unless both are the same sort of number.
  package var difference: Int? {
    switch (printed, holds) {
    case (.money(let printed)?, .money(let holds)?): printed.subtracting(holds)?.dong
    case (.count(let printed)?, .count(let holds)?):
      Money(dong: printed).subtracting(Money(dong: holds))?.dong
    case (.points(let printed)?, .points(let holds)?):
      printed.subtracting(holds)?.hundredths
    case (.money?, _), (.count?, _), (.quantity?, _), (.points?, _), (.text?, _), (.day?, _),
      (nil, _):
      nil
    }
  }
}

extension Discrepancy {
  /// Which rule is broken; the raw values are those of `check --json`.
  package enum Code: String, CaseIterable, Hashable, Sendable {
    /// A line is not quantity × norm.
    case line = "budget.line"
    /// The formula in words gives another amount.
    case formula = "budget.formula"
    /// A formula in words cannot be read, so nothing was checked by it.
    case formulaUnread = "budget.formula-unread"
    /// A line is not the sum of the lines below it.
    case parent = "budget.parent"
    /// A line is not the sum of its years.
    case years = "budget.years"
    /// A year's amount is not that year's quantity × norm.
    case yearQuantity = "budget.year-quantity"
    /// Quantities of years are not the quantity, or not those of the lines below.
    case quantity = "budget.quantity"
    /// The grand total is not the sum of the groups.
    case total = "budget.total"
    /// The total in words says something else.
    case words = "budget.words"
    /// The total in words cannot be read as a sum.
    case wordsUnread = "budget.words-unread"
    /// A figure in the plan's text is not the table's.
    case text = "budget.text"
    /// A figure follows correctly from a wrong one.
    case carried = "budget.carried"
    /// A norm is above its ceiling.
    case norm = "budget.norm"
    /// A ceiling is of a table that was not in force, and no other has its like.
    case normLapsed = "budget.norm-lapsed"
    /// A norm is below one whose ceiling is a share of its own.
    case normOrder = "budget.norm-order"
    /// What is kept up in a year leaves out units of earlier years.
    case maintenanceLeftOut = "budget.maintenance-left-out"
    /// Units are kept up in the year in which they convert, or before, against the plan's text.
    case maintenanceEarly = "budget.maintenance-early"
    /// Lines have figures of a year that is none of the estimate's, so that no column shows them.
    case yearLeftOut = "budget.year-left-out"
    /// A stated count is not that of what is listed.
    case count = "roster.count"
    /// A heading's maximum is not the sum of the criteria below it.
    case criteriaParent = "score.parent"
    /// The total of a criteria set is not the sum of its headings.
    case criteriaTotal = "score.total"
    /// The rule of a criterion goes beyond its maximum.
    case criteriaRule = "score.rule"
    /// A criterion has no rule yet, or a heading no maximum.
    case criteriaUnfinished = "score.unfinished"
    /// A weight stands at no heading of the top, or a heading has none.
    case criteriaWeight = "score.weight"
    /// A scale of grades leaves a gap or names a bound twice.
    case criteriaGrades = "score.grades"
    /// An event of a score sheet is not the one that was sealed, or may not follow.
    case sheetEvent = "score.event"
    /// Several sheets claim to be one version of a unit's sheet.
    case sheetTwice = "score.sheet-twice"
    /// A criteria set is no longer what the sheets cite that were made by it.
    case criteriaChanged = "score.set-changed"
    /// A sheet that is not signed goes by another set than its campaign.
    case otherCriteria = "score.set-other"
    /// A sheet was scored, signed or confirmed by somebody who might not.
    case sheetRights = "sign.not-entitled"
    /// A campaign lets any inspector score any unit, not the team that visits it.
    case openScoring = "score.any-inspector"
    /// A signed sheet ends before the event that its campaign's register has.
    case sheetCut = "sign.cut"
    /// A signed sheet is not the one that its campaign's register has.
    case sheetOther = "sign.other"
    /// A sheet of a campaign's register is not in the store.
    case sheetGone = "sign.gone"
    /// An entry of a register is not the one that was sealed, or one before it is missing.
    case registerBroken = "sign.register"
    /// Signed sheets that the register of their campaign does not have.
    case notRegistered = "sign.unregistered"
    /// A step of a sheet has no signature, though keys were in use.
    case stepUnsigned = "sign.missing"
    /// A step is signed with a key that the store does not know.
    case keyUnknown = "sign.unknown-key"
    /// A signature is not that of its key over the step.
    case signatureWrong = "sign.wrong"
    /// A step was signed with a key that was not in force.
    case keyNotInForce = "sign.key-not-in-force"
    /// A step was signed with a key of another office, role, unit or team.
    case keyNotEntitled = "sign.key-not-entitled"
    /// A step was signed with a key that is not to be trusted.
    case keyDoubted = "sign.key-doubted"
    /// A key is not vouched for.
    case keyUntrusted = "key.untrusted"
    /// The steps that were taken before keys were in use are not those that the root vouches for.
    case keyBefore = "key.before"
    /// Something is named that does not exist.
    case reference = "ref.missing"
    /// A record is named whose file cannot be read.
    case referenceDamaged = "ref.damaged"
    /// A declaration covers more procedures than are in the unit's power.
    case unitScope = "unit.scope"
    /// A declaration leaves procedures out and does not say why.
    case unitLeftOut = "unit.left-out"
    /// Declarations are out of order, or one has no date though the unit declared.
    case unitStage = "unit.stage"
    /// A unit stands above itself or came out of itself.
    case unitCycle = "unit.cycle"
    /// An official code does not have the form of its level.
    case unitCode = "unit.code"
    /// Two units bear one official code at a time.
    case unitCodeTwice = "unit.code-twice"
    /// Two units under one parent bear one name at a time.
    case unitNameTwice = "unit.name-twice"
    /// A unit that goes on has no kind.
    case unitNoKind = "unit.no-kind"
    /// A unit that goes on stands nowhere, while its like stand below others.
    case unitNoParent = "unit.no-parent"
    /// A unit ended, and what came out of it was deleted.
    case unitHeirGone = "unit.heir-gone"
    /// Two names, codes, kinds or parents of a unit hold at a time.
    case unitOverlap = "unit.overlap"
    /// A unit lives on, though another took all of it.
    case unitLivesOn = "unit.lives-on"
    /// A unit is called by a number.
    case unitName = "unit.name"
    /// Something ends before it begins.
    case order = "date.order"
    /// A price of an estimate is below nothing.
    case negative = "budget.negative"
    /// A number stands where an estimate says what is counted.
    case measure = "budget.measure"
    /// A time names a day that no calendar has.
    case noSuchDay = "date.none"

    /// A target asks for more than what is set aside for it, or than there is.
    case unreachable = "target.unreachable"
    /// A stated base is not what the store counts.
    case base = "target.base"
    /// A target about one kind of unit names one of another, of which the law asks something else.
    case unitKind = "target.unit-kind"
    /// A target was not reached in its year.
    case missed = "target.missed"
    /// A basis was no longer in force.
    case basisLapsed = "plan.basis-lapsed"
    /// A basis cites an edition of the standard that cannot be meant.
    case basisTitle = "plan.basis-title"
    /// An appendix is named that is not attached.
    case appendixMissing = "plan.appendix-missing"
    /// A roster names a unit that had ended before its year.
    case unitEnded = "plan.unit-ended"
    /// Fewer units are named than promised.
    case named = "plan.reference"
    /// An appendix prints another number or date than its plan.
    case numberDate = "plan.number-date"
    /// A text names a heading, a clause or a point that is not there.
    case placeMissing = "plan.place-missing"
    /// A text names a heading, a clause or a point that is about another thing.
    case placeOther = "plan.place-other"
    /// A sum in words is not the figure before it.
    case sumInWords = "plan.words"
    /// An ordinal stands twice or one is left out.
    case ordinal = "plan.ordinal"
    /// Nobody is named who does a task.
    case noLead = "plan.no-lead"
    /// A row that stands under no other has a name and nothing else yet: a heading in waiting, or a task.
    case taskUnfinished = "plan.unfinished"
    /// A report that came in names no year, so it is counted for none.
    case reportYear = "plan.report-year"
    /// A time lies outside the plan's years.
    case deadline = "plan.deadline"

    /// How grave it is: what decides the exit status of `check`.
    package var severity: Severity {
      switch self {
      case .line, .formula, .parent, .years, .yearQuantity, .quantity, .total, .words, .text,
        .reference, .unreachable, .criteriaParent, .criteriaTotal, .criteriaRule, .criteriaWeight,
        .sheetEvent, .sheetTwice, .sheetCut, .sheetOther, .sheetGone, .registerBroken,
        .stepUnsigned, .keyUnknown, .signatureWrong, .keyNotInForce, .keyNotEntitled, .keyDoubted,
        .keyUntrusted, .keyBefore,
        .criteriaChanged, .unitScope, .unitCycle, .unitCodeTwice, .order, .negative:
        .error
      case .carried, .norm, .wordsUnread, .referenceDamaged, .count, .basisLapsed, .basisTitle,
        .appendixMissing, .named, .numberDate, .ordinal, .noLead, .deadline, .criteriaGrades,
        .unitLeftOut, .unitStage, .unitCode, .unitNameTwice, .unitNoKind, .unitNoParent,
        .unitHeirGone, .missed, .unitOverlap, .unitLivesOn, .yearLeftOut, .unitEnded, .unitName,
        .noSuchDay, .measure:
        .warning
      case .base, .otherCriteria, .sheetRights, .openScoring,
        .notRegistered, .formulaUnread, .reportYear,
        .maintenanceLeftOut, .maintenanceEarly, .normLapsed, .normOrder, .unitKind, .placeMissing,
        .placeOther, .sumInWords, .criteriaUnfinished, .taskUnfinished:
        .note
      }
    }
  }

  /// How grave a discrepancy is.
  package enum Severity: String, CaseIterable, Hashable, Sendable {
    case error, warning, note
  }
}
