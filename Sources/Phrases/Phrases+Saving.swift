import Domain

extension Phrases {
  /// Only said when the bytes are safe on disk.
  package func saved(at time: String) -> String { say("✓ đã lưu \(time)", "✓ saved \(time)") }
  package var saving: String { say("… đang lưu", "… saving") }
  /// How many of the records are read that other programs changed.
  package func reading(_ done: Int, of all: Int) -> String {
    say(
      "… đang đọc lại \(done)/\(all) hồ sơ vừa đổi ở nơi khác",
      "… reading \(done) of \(all) records changed elsewhere")
  }
  package var nothingToSave: String {
    say("Mọi thay đổi đã được lưu ngay khi nhập.", "Every change is saved as it is made.")
  }

  /// Why a change was not made.
  package func refused(_ refusal: ChangeRefusal) -> String {
    switch refusal {
    case .changedSince(_, _, let last?):
      say(
        "Chỗ này đã được \(last.by) sửa lúc \(moment(last.at)). Chưa ghi đè.",
        "\(last.by) changed this at \(moment(last.at)). Nothing was overwritten.")
    case .changedSince:
      say(
        "Chỗ này đã được sửa ở nơi khác. Chưa ghi đè.",
        "This was changed elsewhere. Nothing was overwritten.")
    case .noSuchPlace:
      say(
        "Chỗ này không còn trong hồ sơ. Chưa ghi gì.",
        "This place no longer exists. Nothing was written.")
    case .decodingFailure(let decodingFailure):
      say(
        "Chưa ghi: “\(fields(decodingFailure.path))” không đúng dạng\(example(decodingFailure)).",
        "Not written: “\(fields(decodingFailure.path))” has the wrong format\(example(decodingFailure))."
      )
    case .noSuchRecord:
      say("Hồ sơ này không còn. Chưa ghi gì.", "The record no longer exists. Nothing was written.")
    case .recordExists:
      say("Hồ sơ này đã có. Chưa ghi gì.", "The record already exists. Nothing was written.")
    }
  }

  /// Another terminal's change is on the screen now.
  package func changedElsewhere(_ title: String, by office: String) -> String {
    say("\(office) vừa sửa: \(title)", "\(office) just changed: \(title)")
  }
  /// Asks whether a draft is to be written over what somebody wrote meanwhile.
  package func draftConflict(_ field: String, now: String, by office: String) -> String {
    say(
      "Trong lúc bạn nhập, \(office) đã sửa “\(field)” thành “\(now)”. Ghi đè?",
      "While you were typing, \(office) changed “\(field)” to “\(now)”. Overwrite?")
  }

  /// How a field that did not fit is typed.
  private func example(_ decodingFailure: DecodingFailure) -> String {
    guard decodingFailure.path.steps.last == "years" else { return "" }
    return say(", nhập như 2027, 2028 hoặc 2027-2030", ", type it like 2027, 2028 or 2027-2030")
  }

  /// Undo and redo say what they did.
  package func undone(_ label: String) -> String {
    say("Đã hoàn tác: \(label)", "Undone: \(label)")
  }
  /// Redo says what it did.
  package func redone(_ label: String) -> String {
    say("Đã làm lại: \(label)", "Redone: \(label)")
  }
  package var nothingToUndo: String { say("Không còn gì để hoàn tác.", "Nothing to undo.") }
  package var nothingToRedo: String { say("Không có gì để làm lại.", "Nothing to redo.") }
  /// Undo refused because somebody else changed the place since.
  package func undoRefused(_ label: String, _ refusal: ChangeRefusal) -> String {
    say("Không hoàn tác được “\(label)”. ", "Cannot undo “\(label)”. ") + refused(refusal)
  }

  /// Labels of edits, as undo names them.
  package func edited(_ field: String, of title: String) -> String {
    say("sửa \(field) – \(title)", "\(field) of \(title)")
  }
  /// The label of an edit of one field in several rows.
  package func edited(_ field: String, rows: Int) -> String {
    say("sửa \(field) của \(rows) dòng", "\(field) of \(counted(rows, "row"))")
  }
  /// The label of an edit that adds a row.
  package func added(_ title: String) -> String { say("thêm \(title)", "adding \(title)") }
  /// The label of an edit that deletes a row.
  package func deleted(_ title: String) -> String { say("xoá \(title)", "deleting \(title)") }

  package var conflictTitle: String { say("Đã sửa ở nơi khác", "Changed elsewhere") }
  /// Asks whether to write over what another terminal wrote.
  package func conflictQuestion(_ label: String, _ refusal: ChangeRefusal) -> String {
    if case .noSuchRecord = refusal {
      return refused(refusal) + "\n"
        + say(
          "Tệp của hồ sơ ở nơi khác đã xoá hoặc chuyển đi. Thay đổi của bạn (\(label)) chưa được ghi. Ghi lại cả hồ sơ?",
          "Its file was removed elsewhere. Your change (\(label)) is not written. Write the whole record again?"
        )
    }
    return refused(refusal) + "\n"
      + say(
        "Thay đổi của bạn (\(label)) chưa được ghi. Ghi đè lên bản ở nơi khác?",
        "Your change (\(label)) is not written. Overwrite the other one?")
  }
  package var keepTheirs: String { say("Giữ bản kia", "Keep theirs") }
  package var writeMine: String { say("Ghi đè", "Overwrite") }
}

extension Phrases {
  /// Why an edit was not made.
  package func refusal(_ refusal: EditRefusal, in workspace: Workspace) -> String {
    switch refusal {
    case .setStays(let next): setStays(next, in: workspace)
    case .set(let refusal): setRefusal(refusal, in: workspace)
    case .change(let refusal): refused(refusal)
    case .obstacle(let obstacle): self.obstacle(obstacle)
    case .bar(let bar): sheetBar(bar)
    case .sheet(let reason, let criteria): sheetFault(reason, by: criteria)
    case .overtaken(let label, let last):
      undoRefused(label, .changedSince(.root, current: nil, last: last))
    case .sealedKey: keyIsSealed
    case .noCriteria: noCriteriaYet
    }
  }

  /// Why an edit that waited for what the disk had cannot be made any more.
  package func dropped(_ label: String, _ reason: EditRefusal, in workspace: Workspace) -> String {
    if case .change(.noSuchRecord) = reason { return notWrittenGone(label) }
    return "\(label): \(refusal(reason, in: workspace))"
  }
}
