import Domain

/// Why a sheet takes something not, and what happened in it.
extension Phrases {
  /// Why what was typed is no score of its criterion; the typing is kept.
  package func scoringFault(_ fault: ScoringFault) -> String {
    switch fault {
    case .empty: say("Chưa nhập điểm.", "No score was typed.")
    case .notAScore:
      say("Không phải điểm. Nhập như 8,5 hoặc 45/47.", "Not a score. Type it like 8.5 or 45/47.")
    case .negative: say("Điểm không âm được.", "Points are not negative.")
    case .tooFine:
      say("Điểm có tối đa hai chữ số thập phân.", "Points have two decimals at most.")
    case .tooLarge: say("Số quá lớn.", "The number is too large.")
    case .aboveWhole:
      say("Phần đạt lớn hơn tổng số.", "More was met than there is.")
    case .aboveMaximum(let points):
      say(
        "Tối đa \(points.short(in: numbers)) điểm.", "At most \(points.short(in: numbers)) points.")
    case .offScale(let scale):
      say("Chỉ nhận: ", "Only: ") + scale.map { $0.short(in: numbers) }.joined(separator: " · ")
        + say(" điểm.", " points.")
    case .offStep(let step):
      say(
        "Điểm phải theo bước \(step.short(in: numbers)).",
        "Points go in steps of \(step.short(in: numbers)).")
    case .wantsRatio:
      say(
        "Nhập số đạt trên tổng số, như 45/47; * là tối đa, - là 0.",
        "Type met over all, like 45/47; * is the maximum, - is 0.")
    case .wantsRatioOrPercent:
      say(
        "Nhập như 45/47 hoặc 98%; * là tối đa, - là 0.",
        "Type it like 45/47 or 98%; * is the maximum, - is 0.")
    case .wantsPoints: say("Nhập số điểm, như 1,5.", "Type points, like 1.5.")
    case .mustApply:
      say("Tiêu chí này áp dụng cho mọi đơn vị.", "This criterion applies to every unit.")
    case .nothingLookedAt:
      say(
        "0/0: không có gì để xét, mà tiêu chí này áp dụng cho mọi đơn vị. Nhập số đã xét, hoặc 0.",
        "0/0: nothing was inspected, yet this criterion applies to every unit. Type counts, or 0.")
    case .isHeading:
      say(
        "Dòng này là tổng của các dòng dưới; hãy chấm ở từng tiêu chí.",
        "This row adds up those below; score them.")
    }
  }

  /// Full marks were given where a sample is counted, without its numbers.
  package func givenWithoutSample(_ ordinal: String) -> String {
    say(
      "\(ordinal): đã cho điểm tối đa, chưa có số đạt trên tổng số. Có số thì nhập như 45/47.",
      "\(ordinal): full marks without met over all. Type the numbers, like 45/47, where there are any."
    )
  }

  /// Why what was typed about a sheet says nothing.
  package func sheetInputFault(_ fault: SheetInputFault) -> String {
    switch fault {
    case .typing(let fault): self.fault(fault)
    case .scoring(let fault): scoringFault(fault)
    case .noSuchCriterion: say("Không có tiêu chí này.", "There is no such criterion.")
    case .nothingSaid: say("Chưa nhập nội dung.", "Nothing was typed.")
    }
  }

  /// The day for self-scores has passed.
  package func selfScoresEnded(_ day: Day) -> String {
    say(
      "Hạn tự chấm đã qua (\(date(day))); thư ký gia hạn được cho từng đơn vị, có lý do.",
      "Self-scores ended on \(date(day)); a secretary may give a unit longer, with a reason.")
  }

  /// Why a sheet takes no such event.
  package func sheetFault(
    _ reason: SheetFault.Reason, by criteria: SheetCriteria? = nil
  ) -> String {
    switch reason {
    case .gap, .wrongPrevious, .wrongHash, .headDiffers:
      say("Chuỗi nhật ký của phiếu bị đứt.", "The sheet's chain of events is broken.")
    case .unknownCriterion:
      say("Bộ tiêu chí không có tiêu chí này.", "The set has no such criterion.")
    case .offScale(let fault): scoringFault(fault)
    case .frozen(.complete):
      say(
        "Phiếu hoàn tất: điểm và lý do giữ nguyên.",
        "The sheet is complete: scores and reasons stay.") + wayOn(from: .complete)
    case .frozen(let state):
      say(
        "Phiếu \(sheetState(state)): không sửa được nữa.",
        "The sheet is \(sheetState(state)): nothing changes any more.") + wayOn(from: state)
    case .transition(let now, let next): noStep(from: now, to: next) + wayOn(from: now)
    case .noReason: say("Phải nêu lý do.", "A reason must be given.")
    case .incomplete(let gaps):
      say("Chưa đủ: ", "Not complete: ") + stillToDo(gaps, by: criteria) + "."
    case .noSuchRow: say("Dòng này không còn trong phiếu.", "The sheet no longer has such a row.")
    case .findingChanged:
      say(
        "Phiếu đã ký: loại, tiêu chí và nội dung không sửa được nữa.",
        "The sheet is signed: kind, criterion and text stay as they are.")
    }
  }

  /// That a state does not follow: not yet, or not any more.
  private func noStep(from now: SheetState, to next: SheetState) -> String {
    let order = SheetState.allCases
    let isAhead = order.firstIndex(of: now) ?? 0 < order.firstIndex(of: next) ?? 0
    return isAhead
      ? say(
        "Phiếu \(sheetState(now)): chưa chuyển sang \(sheetState(next)) được.",
        "The sheet is \(sheetState(now)): it cannot become \(sheetState(next)) yet.")
      : say(
        "Phiếu \(sheetState(now)): không chuyển sang \(sheetState(next)) được.",
        "The sheet is \(sheetState(now)): it cannot become \(sheetState(next)).")
  }

  /// What leads on from a state, by key and by command.
  private func wayOn(from state: SheetState) -> String {
    switch state {
    case .notStarted: say(" Hãy chấm trước.", " Score it first.")
    case .scoring:
      say(
        " Hoàn tất trước: Alt-D (lệnh sheet finalise).",
        " Finalise it first: Alt-D (sheet finalise).")
    case .complete:
      say(
        " Mở lại để sửa: Alt-B (lệnh sheet reopen); ký: Alt-J (sheet sign).",
        " Reopen to change it: Alt-B (sheet reopen); sign: Alt-J (sheet sign).")
    case .signed, .confirmed:
      say(
        " Muốn sửa thì thay bằng bản mới: Alt-W (lệnh sheet supersede).",
        " To change it, supersede it: Alt-W (sheet supersede).")
    case .superseded: say(" Hãy sửa ở bản mới nhất.", " Change the latest version.")
    }
  }

  /// A sheet whose events hold only up to one.
  package func brokenSheet(_ fault: SheetFault) -> String {
    say(
      "Phiếu hỏng từ mục nhật ký số \(fault.seq): ", "Damaged from event \(fault.seq) on: ")
      + sheetFault(fault.reason)
      + say(" Chỉ xem được phần trước đó.", " Only what stands before it is shown.")
  }

  /// What an event says, as a sentence.
  package func sentence(_ change: SheetChange, by criteria: SheetCriteria?) -> String {
    let ordinal = change.criterion.map { criteria?.tree[$0]?.ordinal ?? $0.text } ?? ""
    let what =
      switch change {
      case .score(_, let figure, let score?): "\(scoreFigure(figure)): \(self.score(score))"
      case .score(_, let figure, nil):
        "\(scoreFigure(figure)): " + say("bỏ điểm", "score removed")
      case .note(_, let text): said("note", text.inOneLine)
      case .reason(_, ""): say("bỏ lý do của điểm cũ", "reason of the old score dropped")
      case .reason(_, let text): said("reason", text.inOneLine)
      case .explanation(_, let text): "\(title(of: .explanation)): \(text.inOneLine)"
      case .evidence(_, let evidence): said("evidence", self.evidence(evidence))
      case .evidenceDropped: say("bỏ một minh chứng", "evidence dropped")
      case .finding(let finding): "\(findingKind(finding.kind)): \(finding.text.inOneLine)"
      case .findingDropped: say("bỏ một điểm không phù hợp", "finding dropped")
      case .moved(let set):
        say("chuyển sang bộ tiêu chí", "moves to the criteria set")
          + " “\(criteria.flatMap { $0.set.id == set.id ? $0.set.fullTitle : nil } ?? set.id.text)”"
      case .judged(let judgement): judged(by: judgement)
      case .state(let state, let reason):
        say("chuyển sang \(sheetState(state))", "becomes \(sheetState(state))")
          + (reason.isEmpty ? "" : " (\(reason.inOneLine))")
      }
    return ordinal.isEmpty ? what : "\(ordinal) · \(what)"
  }

  /// By which kind of unit a sheet is graded, and among which units it is ranked.
  private func judged(by judgement: SheetJudgement) -> String {
    let isOwn = judgement.group != judgement.kind
    return say("ghi loại đơn vị để xếp loại, xếp hạng", "keeps the kind of unit it is judged by")
      + (isOwn ? say(", nhóm “\(judgement.group)”", ", ranked in “\(judgement.group)”") : "")
  }

  /// A reason that went with the score it was given for.
  package func reasonDropped(_ reason: String, more: Int, at ordinal: String) -> String {
    let others =
      more == 0
      ? ""
      : say(
        ", cùng \(more) tiêu chí khác",
        ", and of \(counted(more, "other criterion", "other criteria"))")
    return say(
      "\(ordinal): bỏ lý do của điểm cũ (“\(reason)”)\(others); nhật ký còn giữ.",
      "\(ordinal): the reason of the old score (“\(reason)”) is dropped\(others); the log keeps it."
    )
  }

  /// A text under its label.
  private func said(_ field: String, _ text: String) -> String {
    "\(self.field(field, of: .sheet)): \(text)"
  }

  /// The head of a question about a sheet's next state.
  package func sheetStepTitle(_ state: SheetState) -> String {
    switch state {
    case .complete: title(of: .finalise)
    case .signed: title(of: .sign)
    case .confirmed: title(of: .confirm)
    case .superseded: title(of: .supersede)
    case .scoring, .notStarted: title(of: .reopen)
    }
  }

  /// Asks before a sheet goes on to a state.
  package func sheetStepQuestion(_ state: SheetState, _ title: String) -> String {
    switch state {
    case .complete:
      say(
        "Phiếu “\(title)” đã chấm đủ. Chuyển sang hoàn tất? Sau đó muốn sửa điểm thì mở lại: Alt-B.",
        "“\(title)” is scored. Call it complete? To change scores then, reopen it: Alt-B."
      )
    case .signed:
      say(
        "Ký phiếu “\(title)”? Từ đó chỉ sửa được bằng một bản mới có lý do: Alt-W.",
        "Sign “\(title)”? From then on only a new version, with a reason, changes it: Alt-W."
      )
    case .confirmed:
      say(
        "Xác nhận kết quả của “\(title)” để xếp hạng?",
        "Confirm the result of “\(title)” for the ranking?")
    case .superseded:
      say(
        "Thay phiếu đã ký “\(title)” bằng bản mới? Bản cũ được giữ nguyên để xem.",
        "Replace the signed “\(title)” by a new version? The old one is kept to be seen.")
    case .scoring, .notStarted:
      say("Đưa phiếu “\(title)” về đang chấm?", "Reopen “\(title)” for scoring?")
    }
  }

  package var notWritten: String { say("Chưa ghi được", "Not written") }
  /// What we said and what somebody else said of the same meanwhile.
  package func bothSaid(_ ours: String, _ theirs: String, by office: String) -> String {
    say("Bạn: \(ours). \(office): \(theirs).", "You: \(ours). \(office): \(theirs).")
  }
  package var overwriteSaid: String {
    say("Ghi đè lên của họ? Nhật ký giữ cả hai.", "Write over theirs? The log keeps both.")
  }
}
