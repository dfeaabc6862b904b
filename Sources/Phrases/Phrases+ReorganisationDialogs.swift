import Domain

/// The acts of a decision among which a person chooses on the screen.
package enum ReorganisationSort: CaseIterable, Sendable {
  case rename, move
  /// Several become a new one.
  case merge
  /// Some go into one that goes on.
  case join
  case split, dissolve, found
}

/// What one field of the dialog of a reorganisation is for.
package enum ReorganisationEntry: Hashable, Sendable {
  case name, code, kind, parent
  /// The unit that goes on.
  case heir
  /// Units of which only a part goes over.
  case parts
  /// Names and codes of several new units.
  case names, codes
  case day, decision
}

/// What the screen says while a reorganisation is asked for.
extension Phrases {
  /// What an act is called in the list.
  package func title(of sort: ReorganisationSort) -> String {
    switch sort {
    case .rename: say("Đổi tên, mã, loại", "New name, code or kind")
    case .move: say("Chuyển về đơn vị cấp trên khác", "Move to another parent")
    case .merge: say("Sáp nhập thành đơn vị mới", "Merge into a new unit")
    case .join: say("Nhập vào một đơn vị còn tồn tại", "Merge into a unit that goes on")
    case .split: say("Chia thành nhiều đơn vị mới", "Split into several new units")
    case .dissolve: say("Giải thể", "Dissolve")
    case .found: say("Lập đơn vị mới", "Found a new unit")
    }
  }

  /// What a field of the dialog is called.
  package func label(of entry: ReorganisationEntry, in sort: ReorganisationSort) -> String {
    switch entry {
    case .name:
      sort == .merge || sort == .found ? say("Tên đơn vị mới", "Name") : say("Tên mới", "New name")
    case .code: sort == .join || sort == .rename ? say("Mã mới", "New code") : say("Mã", "Code")
    case .kind: say("Loại đơn vị", "Kind of unit")
    case .parent: say("Trực thuộc", "Belongs to")
    case .heir: say("Nhập vào", "Goes on")
    case .parts: say("Một phần của", "A part of")
    case .names: say("Tên các đơn vị", "Names")
    case .codes: say("Các mã", "Codes")
    case .day: say("Từ ngày", "From")
    case .decision: say("Quyết định", "Decision")
    }
  }

  /// For which units the dialog asks, and what may be left blank in it.
  package func about(_ sort: ReorganisationSort, _ titles: [String]) -> String {
    let shown = titles.prefix(6).joined(separator: " · ") + (titles.count > 6 ? " …" : "")
    let count =
      titles.count == 1 ? "" : say("\(titles.count) đơn vị: ", counted(titles.count, "unit") + ": ")
    let units = titles.isEmpty ? "" : "\(count)\(shown).\n"
    let asBefore = say(
      "Loại, nơi trực thuộc để trống thì như các đơn vị cũ; – là không trực thuộc nơi nào.",
      "Kind and parent left blank are those of the old units; – is no parent.")
    let parts = say(
      "Một phần của đơn vị còn tồn tại: UBND xã A=40%; UBND xã B.",
      "Parts of units that go on: UBND xã A=40%; UBND xã B.")
    switch sort {
    case .rename, .move, .dissolve: return units
    case .merge: return units + asBefore + " " + parts
    case .found: return asBefore + " " + parts
    case .join:
      return units
        + say("Tên, mã để trống thì giữ nguyên.", "Name and code left blank stay.") + " " + parts
    case .split:
      return units
        + say(
          "Ghi tên cách nhau bằng dấu chấm phẩy, mã (nếu có) theo thứ tự tên.",
          "Names separated by semicolons, codes (if any) in the order of the names.")
    }
  }

  /// The choice of a kind that says none.
  package func noKindChosen(_ sort: ReorganisationSort) -> String {
    sort == .rename ? say("giữ nguyên", "as it is") : say("như đơn vị cũ", "as before")
  }
  package var reorganiseHint: String {
    say(
      "↑↓ mục · ←→ chọn · Enter tiếp, rồi xem trước · Esc thôi",
      "↑↓ field · ←→ choose · Enter: next, preview · Esc leaves")
  }
  package var previewTitle: String {
    say("Xem trước · Enter ghi · Esc quay lại", "Preview · Enter writes · Esc goes back")
  }
  /// How many units an act of the list is for.
  package func unitCount(_ count: Int) -> String {
    say("\(count) đơn vị", counted(count, "unit"))
  }
  /// An act is for one unit, and more are marked.
  package func onlyOneUnit(_ count: Int) -> String {
    say(
      "Việc này cho một đơn vị; đang chọn \(count). Bỏ đánh dấu bớt.",
      "That is for one unit; \(count) are chosen. Unmark the others.")
  }
  /// What holds from the day on, and by which decision.
  package func byDecision(_ day: Day, _ decision: String) -> String {
    let by = decision.isEmpty ? "" : say(" theo \(decision)", " by \(decision)")
    return say("Từ ngày \(date(day))\(by).", "From \(date(day))\(by).")
  }
  /// A reorganisation was written.
  package func wasReorganised(_ sentence: String) -> String {
    say("Đã \(sentence).", "Done: \(sentence).")
  }
  package var changedWhileShown: String {
    say(
      "Hồ sơ vừa được sửa ở nơi khác: xem lại rồi Enter.",
      "Something was changed elsewhere just now: look again, then Enter.")
  }
  package var unitMissing: String {
    say("Nhập tên hoặc mã một đơn vị.", "Type a unit's name or code.")
  }
  /// Why a text names no unit, with those that may be meant.
  package func unitFault(_ fault: TypingFault, _ text: String, in workspace: Workspace) -> String {
    if case .ambiguous(_, let keys) = fault {
      return severalRecords(text, workspace.titles(tellingApart: keys))
    }
    if case .onlyAPart(_, let keys) = fault {
      return onlyAPart(text, workspace.titles(tellingApart: keys))
    }
    if case .unknown = fault { return noUnitCalled(text) }
    return self.fault(fault)
  }
  /// No unit is called that.
  private func noUnitCalled(_ text: String) -> String {
    say("Không tìm thấy đơn vị “\(text)”.", "There is no unit “\(text)”.")
  }
  /// Codes and names of a split do not go together.
  package func codesForNamesHere(_ codes: Int, names: Int) -> String {
    say(
      "Có \(names) tên mà \(codes) mã: mỗi tên một mã, hoặc để trống.",
      "Names: \(names), codes: \(codes). Give one code for each name, or none.")
  }
  package var codeStays: String {
    say("Mã không bỏ được ở đây: gõ mã mới hoặc mã cũ.", "A code is not taken away here: type one.")
  }
}
