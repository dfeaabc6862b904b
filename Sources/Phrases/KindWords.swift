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
  /// What a choice is called as well, by its key.
  let synonyms: (String) -> [String]
  /// The labels of fields that are called otherwise than others of their key, by their places.
  let own: () -> [(place: String, label: String)]
  /// What a field means, by its place: the keys that lead to it, parted by dots.
  let help: (String) -> String?

  /// Takes all words of a kind; one without choices of its own leaves them out.
  init(
    _ name: String, _ plural: String, _ field: @escaping (String) -> String?,
    choice: @escaping (String) -> String? = { _ in nil },
    synonyms: @escaping (String) -> [String] = { _ in [] },
    own: @escaping () -> [(place: String, label: String)] = { [] },
    help: @escaping (String) -> String?
  ) {
    self.name = name
    self.plural = plural
    self.field = field
    self.choice = choice
    self.synonyms = synonyms
    self.own = own
    self.help = help
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
        choice: committeeChoice, synonyms: committeeSynonyms, help: committeeHelp)
    case .plan:
      KindWords(
        say("kế hoạch", "plan"), plans, { planField($0) ?? taskField($0) }, choice: planChoice,
        synonyms: planSynonyms,
        own: ownPlanLabels,
        help: { planHelp($0) ?? taskHelp($0) ?? dutyHelp($0) })
    case .unit:
      KindWords(
        say("đơn vị", "unit"), units, unitField, choice: unitChoice, synonyms: unitSynonyms,
        own: ownUnitLabels,
        help: unitHelp)
    case .group: KindWords(say("nhóm", "group"), groups, groupField, help: groupHelp)
    case .budget:
      KindWords(
        say("dự toán", "budget"), estimates, budgetField, choice: budgetChoice,
        synonyms: budgetSynonyms,
        own: ownBudgetLabels, help: budgetHelp)
    case .criteriaSet:
      KindWords(
        say("bộ tiêu chí", "criteria set"), say("Bộ tiêu chí", "Criteria sets"), criteriaField,
        choice: criteriaChoice, synonyms: criteriaSynonyms, own: ownCriteriaLabels,
        help: criteriaHelp)
    case .normTable:
      KindWords(
        say("bảng định mức", "norm table"), say("Định mức", "Norms"), normField,
        own: { [("entries", say("Các mức trần", "Ceilings"))] }, help: normHelp)
    case .campaign:
      KindWords(
        say("đợt chấm điểm", "campaign"), say("Đợt chấm điểm", "Campaigns"), campaignField,
        choice: campaignChoice, synonyms: campaignSynonyms, own: ownCampaignLabels,
        help: campaignHelp)
    case .sheet:
      KindWords(
        say("phiếu chấm", "score sheet"), say("Phiếu chấm", "Score sheets"), sheetField,
        choice: sheetChoice, help: sheetHelp)
    case .training:
      KindWords(
        say("lớp tập huấn", "training course"), say("Tập huấn", "Training courses"), trainingField,
        choice: trainingChoice, help: trainingHelp)
    case .meeting:
      KindWords(
        say("cuộc họp", "meeting"), say("Họp", "Meetings"), meetingField, help: meetingHelp)
    case .body:
      KindWords(
        say("tổ chức", "body"), say("Tư vấn, chứng nhận", "Bodies"), bodyField, choice: bodyChoice,
        synonyms: bodySynonyms,
        help: bodyHelp)
    case .remark:
      KindWords(
        say("kiến nghị", "remark"), say("Kiến nghị", "Remarks"), remarkField, help: remarkHelp)
    case .paperLayout:
      KindWords(
        say("cách đọc bảng", "paper layout"), say("Cách đọc bảng", "Paper layouts"),
        paperLayoutField, choice: paperLayoutChoice, help: paperLayoutHelp)
    case .key:
      KindWords(
        say("khóa ký", "signing key"), say("Khóa ký", "Signing keys"), keyField, choice: keyChoice,
        help: keyHelp)
    }
  }
}
