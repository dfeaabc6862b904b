/// A step of a sheet whose signature does not stand, and why.
package struct SignatureFault: Hashable, Sendable {
  /// Why a signature does not stand.
  package enum Reason: Hashable, Sendable {
    /// There is none, though keys were in use.
    case missing
    /// It names a key that the store does not know.
    case unknownKey
    /// It is not that of the key over this step.
    case wrong
    /// The key was not in force on that day: not yet, or retired.
    case notInForce
    /// The key is of another office, of a role that may not, or of other units and teams.
    case notEntitled
    /// The key itself is not to be trusted.
    case doubtfulKey(KeyFault)
  }

  package let step: SheetStepTaken
  /// The key that is named, where the store has it.
  package let key: SigningKey?
  package let reason: Reason
}

/// How a sheet is not what was signed.
package enum SheetAlteration: Hashable, Sendable {
  case register(RegisterFault)
  case signature(SignatureFault)
}

extension Workspace {
  /// How a sheet is not what was signed: by the register of its campaign, else by its signatures.
  package func alteration(of sheet: ReplayedSheet) -> SheetAlteration? {
    registerFault(of: sheet).map { .register($0) }
      ?? signatureFault(of: sheet).map { .signature($0) }
  }

  /// The first step of a sheet whose signature does not stand; nil where all do.
  ///
  /// Of a sheet whose own chain is broken that is said already.
  package func signatureFault(of sheet: ReplayedSheet) -> SignatureFault? {
    guard sheet.fault == nil, scheme != nil else { return nil }
    for step in sheet.steps {
      let key = signingKey(of: step)
      if let reason = fault(in: step, by: key, of: sheet) {
        return SignatureFault(step: step, key: key, reason: reason)
      }
    }
    return nil
  }

  /// The key that a step names, where the store has it.
  package func signingKey(of step: SheetStepTaken) -> SigningKey? {
    StepSignature(step.sig).flatMap { ID<SigningKey>($0.key) }.flatMap { keys[$0] }
  }

  private func fault(
    in step: SheetStepTaken, by key: SigningKey?, of sheet: ReplayedSheet
  ) -> SignatureFault.Reason? {
    guard !step.sig.isEmpty else { return keys.asks(for: step) ? .missing : nil }
    guard let signature = StepSignature(step.sig) else { return .wrong }
    guard let key else { return .unknownKey }
    let message = StepSignature.message(step.digest, key: key.id.text, store: header.id)
    guard scheme?.holds(signature.hex, message, key.publicKey) ?? false else { return .wrong }
    if let fault = keys.fault(of: key) { return .doubtfulKey(fault) }
    guard let day = step.day, key.isInForce(on: day) else { return .notInForce }
    guard key.office.isSameOffice(as: step.by), covers(key, sheet),
      key.role?.has(SheetAct.become(step.state).permission) ?? false
    else { return .notEntitled }
    return nil
  }

  /// Whether a key may sign a sheet, by the units and teams that it is for.
  package func covers(_ key: SigningKey, _ sheet: ReplayedSheet) -> Bool {
    if key.units.isEmpty && key.teams.isEmpty { return true }
    if key.units.contains(sheet.heading.unit) { return true }
    guard let campaign = campaign(sheet.heading.campaign) else { return false }
    let team = campaign.visit(to: sheet.heading.unit)?.team
    let name = campaign.teams.first { $0.id == team }?.name
    return name.map { key.teams.contains($0) } ?? false
  }

  /// What of a sheet's signatures does not hold.
  func signatureDiscrepancy(of sheet: ReplayedSheet) -> Discrepancy? {
    guard let fault = signatureFault(of: sheet) else { return nil }
    let code: Discrepancy.Code =
      switch fault.reason {
      case .missing: .stepUnsigned
      case .unknownKey: .keyUnknown
      case .wrong: .signatureWrong
      case .notInForce: .keyNotInForce
      case .notEntitled: .keyNotEntitled
      case .doubtfulKey: .keyDoubted
      }
    let figure = PlacedFigure(
      Path(ScoreSheet.fields.events), printed: .text(fault.step.by),
      holds: fault.key.map { .text("\($0.office) \($0.fingerprint)") })
    return Discrepancy(code, in: sheet.heading.sheet.key, .event(fault.step.seq), [figure])
  }

  /// What of a key does not hold: who vouches for it, and of the root what came before it.
  func discrepancies(of key: SigningKey) -> [Discrepancy] {
    guard scheme != nil else { return [] }
    var found: [Discrepancy] = []
    if keys.fault(of: key) != nil {
      let figure = PlacedFigure(
        Path(SigningKey.fields.publicKey), printed: .text(key.fingerprint), holds: nil)
      found.append(
        Discrepancy(
          .keyUntrusted, in: key.id.key,
          .reference(field: FieldKey(SigningKey.fields.sig), fullOrdinal: ""), [figure]))
    }
    if key.id == keys.root?.id, let holds = stepsBefore(key.since), holds != key.before {
      let figure = PlacedFigure(
        Path(SigningKey.fields.before), printed: .text(key.before.countAlone),
        holds: .text(holds.countAlone))
      found.append(
        Discrepancy(
          .keyBefore, in: key.id.key,
          .reference(field: FieldKey(SigningKey.fields.before), fullOrdinal: ""), [figure]))
    }
    return found
  }
}

extension Workspace {
  /// How many steps of sheets a key signed from a day on.
  package func steps(by key: SigningKey, from day: Day) -> Int {
    sheets.all.reduce(0) { count, sheet in
      count
        + sheet.steps.count { step in
          StepSignature(step.sig)?.key == key.id.text && step.day.map { $0 >= day } ?? true
        }
    }
  }

  /// The steps that left sheets frozen without a key before a moment: how many, and the digest of them all.
  ///
  /// So nobody can make one afterwards and say that it was made before; nil where nothing is digested.
  func stepsBefore(_ moment: String) -> String? {
    guard let digest else { return nil }
    let lines = sheets.all.flatMap { sheet in
      sheet.steps.filter { $0.sig.isEmpty && $0.state.isFrozen && $0.at < moment }
        .map { [sheet.heading.sheet.text, String($0.seq), $0.digest] }
    }
    let cells = lines.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
    return "\(lines.count) \(digest(canonicalLine(["bcdiso-steps-before-v1"] + cells)))"
  }
}

extension String {
  /// The count at the beginning of what stands for the steps before.
  fileprivate var countAlone: String { String(prefix { $0 != " " }) }
}
