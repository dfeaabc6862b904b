import Domain

/// What the records of a kind, their fields and the choices in them are called.
struct KindWords {
  let name: String
  /// Together, as the name of a table.
  let plural: String
  /// The label of a field by its key, where this kind calls it otherwise than all others.
  let field: (String) -> String?
  /// The label of a choice by its key, likewise.
  let choice: (String) -> String?

  /// Takes all words of a kind; one without choices of its own leaves them out.
  init(
    _ name: String, _ plural: String, _ field: @escaping (String) -> String?,
    choice: @escaping (String) -> String? = { _ in nil }
  ) {
    self.name = name
    self.plural = plural
    self.field = field
    self.choice = choice
  }
}

extension Phrases {
  /// What a kind of record is called.
  package func recordKind(_ kind: RecordKind) -> String { words(of: kind).name }

  /// What the records of a kind are called together, as the name of a table.
  package func recordKinds(_ kind: RecordKind) -> String { words(of: kind).plural }

  /// The words of each kind: the one table of them.
  func words(of kind: RecordKind) -> KindWords {
    switch kind {
    case .committee:
      KindWords(
        say("ban chỉ đạo", "committee"), say("Ban chỉ đạo", "Committees"), committeeField,
        choice: committeeChoice)
    case .plan:
      KindWords(
        say("kế hoạch", "plan"), plans, { planField($0) ?? taskField($0) }, choice: planChoice)
    case .unit: KindWords(say("đơn vị", "unit"), units, unitField, choice: unitChoice)
    case .group: KindWords(say("nhóm", "group"), groups, groupField)
    case .budget: KindWords(say("dự toán", "budget"), estimates, budgetField, choice: budgetChoice)
    case .criteriaSet:
      KindWords(
        say("bộ tiêu chí", "criteria set"), say("Bộ tiêu chí", "Criteria sets"), criteriaField,
        choice: criteriaChoice)
    case .normTable:
      KindWords(say("bảng định mức", "norm table"), say("Định mức", "Norms"), normField)
    case .campaign:
      KindWords(
        say("đợt chấm điểm", "campaign"), say("Đợt chấm điểm", "Campaigns"), campaignField,
        choice: campaignChoice)
    case .sheet:
      KindWords(
        say("phiếu chấm", "score sheet"), say("Phiếu chấm", "Score sheets"), sheetField,
        choice: sheetChoice)
    case .training:
      KindWords(
        say("lớp tập huấn", "training course"), say("Tập huấn", "Training courses"), trainingField,
        choice: trainingChoice)
    case .meeting: KindWords(say("cuộc họp", "meeting"), say("Họp", "Meetings"), meetingField)
    case .body:
      KindWords(say("tổ chức", "body"), say("Tổ chức", "Bodies"), bodyField, choice: bodyChoice)
    case .remark: KindWords(say("kiến nghị", "remark"), say("Kiến nghị", "Remarks"), remarkField)
    }
  }
}
