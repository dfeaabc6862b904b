import Domain

/// Where a reorganisation is asked for.
package enum ReorganisationDesk: Sendable {
  case screen, commandLine
}

/// What is said of renaming, moving, merging, splitting and dissolving units, wherever it is asked for.
extension Phrases {
  /// What an act does, as undo and the command line name it.
  package func reorganised(
    _ act: ReorganisationAct, on day: Day, in workspace: Workspace
  ) -> String {
    let titles = { (ids: [ID<Unit>]) in self.quoted(ids.map { workspace.name(of: $0) }) }
    switch act {
    case .rename(let id, let name, let code, let kind):
      let kind = kind.map { workspace.header.name(ofUnitKind: $0) }
      let now = [
        name.map { "“\($0)”" }, code.map { "\(say("mã", "code")) \($0)" },
        kind.map { "\(say("loại", "kind")) \($0)" },
      ]
      .compactMap { $0 }.joined(separator: ", ")
      return say("đổi \(titles([id])) thành \(now)", "changed \(titles([id])) to \(now)")
    case .move(let ids, let parent):
      let above = titles([parent])
      return say("chuyển \(titles(ids)) về \(above)", "moved \(titles(ids)) to \(above)")
    case .merge(let ids, let parts, let successor):
      let heir =
        switch successor {
        case .new(let unit): unit.name
        case .existing(let id, let name, _): name ?? workspace.name(of: id)
        }
      let what = titles(ids + parts)
      return say("sáp nhập \(what) thành “\(heir)”", "merged \(what) into “\(heir)”")
    case .found(let new, _):
      return say(
        "lập “\(new.name)” từ ngày \(date(day))", "founded “\(new.name)” from \(date(day))")
    case .split(let id, let parts):
      let names = quoted(parts.map(\.name))
      return say("chia \(titles([id])) thành \(names)", "split \(titles([id])) into \(names)")
    case .dissolve(let id):
      return say(
        "giải thể \(titles([id])) từ ngày \(date(day))",
        "dissolved \(titles([id])) from \(date(day))")
    }
  }

  /// The changes of an act before it is made, a line each; `after` is the store as they leave it.
  package func lines(of changes: [Change], in after: Workspace) -> [String] {
    changes.map { change in
      let title = after[change.record].map { after.title(of: $0) } ?? change.record.id
      return changeLine(change, of: title, in: after)
    }
  }

  /// What may not be meant of an act, a sentence each, in order.
  package func sentences(
    of doubts: Set<ReorganisationDoubt>, asked place: ReorganisationDesk
  ) -> [String] {
    doubts.map { doubt in
      switch doubt {
      case .divided(let title, let heirs): isDivided(title, heirs)
      case .borneToo(let text, let title): isBorneToo(text, by: title, asked: place)
      }
    }
    .sorted()
  }

  /// A unit that an act divides among several heirs.
  private func isDivided(_ title: String, _ heirs: [String]) -> String {
    let names = quoted(heirs)
    return say("“\(title)” được chia cho \(names).", "“\(title)” is divided among \(names).")
  }
  /// Another unit that lives bears the same code or name: what would put it right.
  private func isBorneToo(
    _ text: String, by title: String, asked place: ReorganisationDesk
  ) -> String {
    let rename =
      place == .screen
      ? "“\(self.title(of: ReorganisationSort.rename))”"
      : "bcdiso unit rename"
    return say(
      "“\(text)” cũng là của “\(title)”, còn tồn tại ngày đó. Nếu quyết định còn kết thúc hoặc đổi đơn vị ấy, hãy ghi tiếp; nếu không, sửa lại bằng \(rename) cùng ngày.",
      "“\(text)” is that of “\(title)” as well, which lives on that day. If the decision ends or renames it too, enter that next; if not, put it right with \(rename) on the same day."
    )
  }

  /// Names in quotation marks; of many, the first and how many there are.
  private func quoted(_ titles: [String]) -> String {
    let shown = titles.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
    guard titles.count > 4 else { return shown }
    return shown + say(" … (\(titles.count) đơn vị)", " … (\(counted(titles.count, "unit")))")
  }

  /// Why units are not reorganised.
  package func reorganisation(
    _ fault: ReorganisationFault, asked place: ReorganisationDesk, title: (ID<Unit>) -> String
  ) -> String {
    let unsaved = say(" Chưa ghi gì.", " Nothing was written.")
    return reason(fault, asked: place, title: title) + unsaved
  }

  /// What stands in the way of a reorganisation, and what to do about it where it was asked for.
  package func reason(
    _ fault: ReorganisationFault, asked place: ReorganisationDesk, title: (ID<Unit>) -> String
  ) -> String {
    let isScreen = place == .screen
    let part = say(
      " Nếu ngày ấy một phần của nó sang đây, ", " If a part of it came here on that day, ")
    let remedy =
      switch fault {
      case .ended:
        isScreen
          ? part + say("ghi nó ở mục “Một phần của”.", "write it at “A part of”.")
          : part + say("nêu nó sau --part.", "give it with --part.")
      case .kindNeeded: isScreen ? "." : say(" sau --kind.", " with --kind.")
      case .parentNeeded:
        isScreen
          ? say(" (– nếu không thuộc nơi nào).", " (– for none).")
          : say(" sau --parent (\"\" nếu không thuộc nơi nào).", " with --parent (\"\" for none).")
      case .hasChildren: isScreen ? "." : say(" bằng bcdiso unit move.", " with bcdiso unit move.")
      case .noSuchUnit, .notYet, .laterEntry, .same, .ownParent, .circle, .tooFew, .noName,
        .repeatedName, .noDayBefore:
        ""
      }
    return obstacle(fault, title: title) + remedy
  }

  /// What stands in the way of a reorganisation.
  private func obstacle(_ fault: ReorganisationFault, title: (ID<Unit>) -> String) -> String {
    switch fault {
    case .noSuchUnit(let id): say("Không có đơn vị \(id.text).", "There is no unit \(id.text).")
    case .ended(let id, let day):
      say(
        "“\(title(id))” chỉ tồn tại đến \(date(day)).",
        "“\(title(id))” exists only until \(date(day)).")
    case .notYet(let id, let day):
      say(
        "“\(title(id))” mới có từ \(date(day)); chọn ngày sau đó.",
        "“\(title(id))” begins on \(date(day)); choose a later day.")
    case .laterEntry(let id, let list, let day):
      say(
        "“\(title(id))” đã có \(field(list, of: .unit)) ghi ngày \(date(day)); ngày sắp xếp phải sau đó.",
        "“\(title(id))” has an entry of \(field(list, of: .unit)) dated \(date(day)); choose a later day."
      )
    case .same(let id):
      say("“\(title(id))” đã như vậy rồi.", "“\(title(id))” is so already.")
    case .ownParent(let id):
      say(
        "“\(title(id))” không thể trực thuộc chính nó.", "“\(title(id))” cannot belong to itself.")
    case .circle(let id):
      say(
        "“\(title(id))” sẽ trực thuộc chính nó qua đơn vị cấp dưới.",
        "“\(title(id))” would belong to itself through a unit below it.")
    case .tooFew: say("Cần ít nhất hai đơn vị.", "At least two units are needed.")
    case .kindNeeded:
      say(
        "Các đơn vị khác loại hoặc chưa có loại: nêu loại của đơn vị mới",
        "The units differ in kind or have none: give the kind of the new one")
    case .parentNeeded:
      say(
        "Các đơn vị trực thuộc những nơi khác nhau: nêu nơi của đơn vị mới",
        "The units belong to different ones: give that of the new one")
    case .noName: say("Thiếu tên đơn vị.", "A name is missing.")
    case .repeatedName(let name):
      say("Tên “\(name)” lặp lại.", "The name “\(name)” is repeated.")
    case .hasChildren(let id, let count):
      say(
        "Còn \(count) đơn vị trực thuộc “\(title(id))”; chuyển chúng trước",
        "“\(title(id))” still has \(counted(count, "unit")) below it; move them first")
    case .noDayBefore: say("Ngày này quá sớm.", "This day is too early.")
    }
  }

  /// One change of a reorganisation before it is made: whose, what, and what it becomes.
  private func changeLine(
    _ change: Change, of title: String, in workspace: Workspace
  ) -> String {
    switch change.act {
    case .create(let tree):
      let parent = tree["parents"]?.elements?.first.map { row(of: $0, in: workspace) }
      let more = parent.map { " · \(field("parents", of: .unit)): \($0)" } ?? ""
      let from = tree["from"]?.asText.flatMap { Day(iso: $0).map { date($0) } } ?? ""
      return "+ \(title): " + say("lập mới từ \(from)", "new from \(from)") + more
    case .set(let path, _, let new):
      let list = path.steps.count > 1 ? field(path.steps[0], of: .unit) + " · " : ""
      let key = path.steps.last ?? ""
      let label = list + field(key, of: .unit)
      return "~ \(title): \(label): \(plain(new, in: workspace))"
    case .insert(let path, let row, _):
      return "+ \(title): \(field(path.text, of: .unit)): \(self.row(of: row, in: workspace))"
    case .remove(let path, let row, _):
      return "- \(title): \(field(path.text, of: .unit)): \(self.row(of: row, in: workspace))"
    // A decision moves units, never the rows of a list.
    case .move(let path, _, _, _): return "~ \(title): \(field(path.text, of: .unit))"
    }
  }

  /// The values of a row of a unit.
  private func row(of row: Tree, in workspace: Workspace) -> String {
    var parts: [String] = []
    for key in ["text", "kind", "unit"] {
      guard let value = row[key]?.asText else { continue }
      switch key {
      case "unit":
        parts.append(workspace.text(of: .text(value), as: .reference(.unit), in: numbers))
      case "kind": parts.append(workspace.header.name(ofUnitKind: value))
      default: parts.append(value)
      }
    }
    for key in ["from", "on"] {
      guard let day = row[key]?.asText.flatMap({ Day(iso: $0) }) else { continue }
      parts.append(say("từ \(date(day))", "from \(date(day))"))
    }
    return parts.joined(separator: " · ")
  }

  /// A single value of a unit: a day as people write it, other text as it stands.
  private func plain(_ tree: Tree?, in workspace: Workspace) -> String {
    guard let tree else { return say("trống", "blank") }
    let text = workspace.text(of: tree, as: .text, in: numbers)
    return Day(iso: text).map { date($0) } ?? text
  }
}
