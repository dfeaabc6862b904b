import Vietnamese

extension PlanAudit {
  /// Looks for the places that texts name, and at sums that stand in figures and in words.
  mutating func check(_ texts: [PlacedText]) {
    // Most plans name no place in a text: then none is looked for.
    var known: NamedPlaces?
    for text in texts {
      for reference in HeadingReference.all(in: text.text, of: plan.number) {
        let places = known ?? NamedPlaces(plan, store)
        known = places
        check(reference, in: text, among: places)
      }
      for sum in HeadingSum.all(in: text.text) { check(sum, in: text) }
    }
  }

  /// Looks whether a place that a text names is there, and about the same thing.
  ///
  /// It is about another thing where it shares no word with the sentence and the row that name it.
  private mutating func check(
    _ reference: HeadingReference, in text: PlacedText, among places: NamedPlaces
  ) {
    let printed = PlacedFigure(text.path, printed: .text(reference.written), holds: nil)
    let found = places.all(at: reference.steps)
    guard let first = found.first else {
      guard let (path, there) = places.neighbours(of: reference.steps) else { return }
      return note(
        .placeMissing, text.place, [printed, PlacedFigure(path, printed: .text(there), holds: nil)])
    }
    let own = ContentWords.of(reference.sentence)
    guard reference.isAlone, own.count > 1 else { return }
    let said = own.union(ContentWords.of(text.row))
    let words = found.map { ContentWords.of($0.words) }
    guard words.allSatisfy({ $0.count > 1 && $0.isDisjoint(with: said) }) else { return }
    note(
      .placeOther, text.place,
      [printed, PlacedFigure(first.path, printed: .text(first.name), holds: nil)])
  }

  /// Compares the words of a sum with the figure before them.
  private mutating func check(_ sum: HeadingSum, in text: PlacedText) {
    let words = PlacedFigure(text.path, printed: .text(sum.words), holds: .money(sum.figure))
    switch AmountWords.reading(of: sum.words) {
    case .amount(let amount):
      if amount == sum.figure.dong { return }
      let figure = PlacedFigure(text.path, printed: .money(sum.figure), holds: nil)
      note(.sumInWords, text.place, [words, figure])
    case .unread(let understood, let rest):
      note(
        .wordsUnread, text.place,
        [words, PlacedFigure(text.path, printed: .text(rest), holds: .text(understood))])
    }
  }
}

/// The places of a plan that have an ordinal: headings, tasks, targets, lines of its estimates.
private struct NamedPlaces {
  /// One place.
  struct NamedPlace {
    /// The ordinals from the top down.
    let steps: [String]
    let path: Path
    let name: String
    /// All that is said there, above it and below it.
    let words: String
    /// What is written there itself, where points may be counted that are no rows.
    let body: String
  }

  private var places: [NamedPlace] = []

  init(_ plan: Plan, _ store: PlanKnowledge) {
    addSections(of: plan)
    for task in plan.tasks {
      let texts = task.texts.map(\.text).joined(separator: " ")
      add(
        plan.fullOrdinal(of: task.id), Plan.fields.tasks[task.id] / PlanTask.fields.content,
        task.label,
        texts)
    }
    for target in plan.targets {
      let path = Plan.fields.targets[target.id] / Target.fields.content
      add(target.ordinal, path, target.content, target.content.inOneLine)
    }
    for budget in store.budgets.values.sorted(by: { $0.id.text < $1.id.text })
    where budget.plan == plan.id {
      let tree = BudgetTree(budget.lines)
      for (place, line) in budget.lines.enumerated() {
        add(tree.fullOrdinal(of: place), Path(Plan.fields.figures), line.content, line.content)
      }
    }
  }

  /// Adds the headings, each with the words of those above and below it and of who is named there.
  private mutating func addSections(of plan: Plan) {
    var words: [ID<PlanSection>: String] = [:]
    for section in plan.sections {
      var own = "\(section.heading) \(section.body)"
      for duty in plan.responsibilities where duty.name == section.heading {
        own += " " + duty.content
      }
      var seen: Set<ID<PlanSection>> = []
      var here = plan.sections.first { $0.id == section.id }
      while let above = here, seen.insert(above.id).inserted {
        words[above.id, default: ""] += " " + own
        here = above.parent.flatMap { id in plan.sections.first { $0.id == id } }
      }
    }
    for section in plan.sections {
      let above = section.parent.flatMap { id in plan.sections.first { $0.id == id } }
      add(
        plan.fullOrdinal(of: section.id),
        Plan.fields.sections[section.id] / PlanSection.fields.heading,
        section.heading, (words[section.id] ?? "") + " " + (above?.heading ?? ""), section.body)
    }
  }

  /// Adds a place with an ordinal.
  private mutating func add(
    _ fullOrdinal: String, _ path: Path, _ name: String, _ words: String, _ body: String = ""
  ) {
    let steps = fullOrdinal.split(whereSeparator: { ".)( ".contains($0) }).map { $0.lowercased() }
    if steps.isEmpty { return }
    places.append(NamedPlace(steps: steps, path: path, name: name, words: words, body: body))
  }

  /// The places that ordinals name: those whose own end with them.
  func all(at steps: [String]) -> [NamedPlace] {
    let steps = steps.map { $0.lowercased() }
    return places.filter { place in
      place.steps.count >= steps.count && Array(place.steps.suffix(steps.count)) == steps
    }
  }

  /// Where a place would stand that is not there, and the ordinals that are there instead.
  ///
  /// Nil when nobody can tell: nothing is counted in that way, or points are not rows of their own.
  func neighbours(of steps: [String]) -> (path: Path, there: String)? {
    var known = 0
    while known < steps.count, !all(at: Array(steps.prefix(known + 1))).isEmpty { known += 1 }
    guard known < steps.count else { return nil }
    let wanted = steps[known]
    let above = known == 0 ? [] : all(at: Array(steps.prefix(known)))
    var there: [String] = []
    var path: Path?
    for place in places {
      let isBelow =
        known == 0
        ? place.path.steps[0] == places[0].path.steps[0]
        : above.contains { place.steps.dropLast() == $0.steps[...] }
      guard isBelow, let last = place.steps.last, NamedPlaces.count(wanted, alike: last) else {
        continue
      }
      path = path ?? (above.first ?? place).path
      let shown = HeadingWord.isRoman(wanted) ? last.uppercased() : last
      if !there.contains(shown) { there.append(shown) }
    }
    for place in above {
      let points = place.body.split(whereSeparator: \.isWhitespace).filter { word in
        word.last == "." || word.last == ")"
      }.map { String($0.dropLast()) }
      if points.contains(wanted) { return nil }
    }
    return path.map { ($0, there.joined(separator: ", ")) }
  }

  /// Whether two ordinals count in the same way: by numbers, Roman numbers or letters.
  private static func count(_ one: String, alike other: String) -> Bool {
    if HeadingWord.isNumber(one) { return HeadingWord.isNumber(other) }
    if HeadingWord.isRoman(one) { return HeadingWord.isRoman(other.uppercased()) }
    return HeadingWord.isLetter(other)
  }
}

/// The words of a text that say what it is about.
private enum ContentWords {
  /// In small letters, without numbers and without words that stand in any sentence.
  static func of(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for part in text.composed.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if !common.contains(String(part).folded) { words.insert(String(part)) }
    }
    return words
  }

  private static let common: Set<String> = [
    "theo", "tai", "quy", "dinh", "thuc", "hien", "noi", "dung", "muc", "khoan", "diem", "phan",
    "cac", "cua", "va", "ke", "hoach", "nay", "neu", "tren", "duoc", "cho", "ve", "viec", "nhung",
    "mot", "co", "la", "voi", "trong", "khi", "den", "tu", "ngay", "nam", "thang", "nhu", "sau",
    "de", "o", "da", "so", "cu", "the", "trien", "khai", "xem", "chi", "tiet", "i", "ii", "iii",
  ]
}
