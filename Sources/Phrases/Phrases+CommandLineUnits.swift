import Domain

/// What the command line says of renaming, moving, merging, splitting and dissolving units.
extension Phrases {
  package var aboutUnit: String {
    say(
      "Sắp xếp đơn vị theo quyết định: đổi tên, chuyển, sáp nhập, chia, giải thể.",
      "Reorganises units by a decision: rename, move, merge, split, dissolve.")
  }
  package var aboutRename: String {
    say("Đổi tên, đổi mã một đơn vị.", "Gives a unit a new name or code.")
  }
  package var aboutMove: String {
    say("Chuyển đơn vị sang trực thuộc nơi khác.", "Puts units under another one.")
  }
  package var aboutMerge: String {
    say("Sáp nhập nhiều đơn vị thành một.", "Merges several units into one.")
  }
  package var aboutSplit: String {
    say("Chia một đơn vị thành nhiều đơn vị mới.", "Splits a unit into several new ones.")
  }
  package var aboutDissolve: String {
    say("Giải thể một đơn vị không có nơi kế tục.", "Ends a unit that nothing follows.")
  }
  package var helpOn: String {
    say("Ngày có hiệu lực; mặc định hôm nay.", "Day from which it holds; today by default.")
  }
  package var helpDecision: String {
    say("Số, ký hiệu văn bản quyết định.", "Number of the decision.")
  }
  package var helpDryRun: String {
    say("Chỉ in những gì sẽ đổi, không ghi.", "Only prints what would change.")
  }
  package var helpUnit: String { say("Mã hoặc tên đơn vị.", "Id, code or name of the unit.") }
  package var helpUnits: String {
    say("Mã hoặc tên các đơn vị.", "Ids, codes or names of the units.")
  }
  package var helpNewName: String { say("Tên mới.", "New name.") }
  package var helpNewNames: String {
    say("Tên các đơn vị mới, từ hai trở lên.", "Names of the new units, two or more.")
  }
  package var helpCode: String { say("Mã mới.", "New code.") }
  package var helpCodes: String {
    say(
      "Mã mới, nêu một lần cho mỗi tên, theo thứ tự tên; \"\" là không có mã.",
      "New code, once for each name, in the order of the names; \"\" for none.")
  }
  /// Codes and names do not go together.
  package func codesForNames(_ codes: Int, names: Int) -> String {
    say(
      "Có \(names) tên mà \(codes) mã: nêu --code một lần cho mỗi tên.",
      "\(names) names but \(codes) codes: give --code once for each name.")
  }
  package var helpNewKind: String {
    say("Loại của đơn vị mới.", "Kind of the new unit.")
  }
  package var helpParent: String { say("Đơn vị cấp trên mới.", "The unit it will belong to.") }
  package var helpInto: String {
    say(
      "Đơn vị tiếp tục tồn tại; không có thì lập đơn vị mới theo --name.",
      "The unit that goes on; without it a new one is made, named by --name.")
  }

  package var helpSetOn: String {
    say(
      "Ngày mà tên, mã, loại, nơi trực thuộc mới có hiệu lực; mặc định hôm nay.",
      "Day from which a new name, code, kind or parent holds; today by default.")
  }
  package var onlyDatedHaveDays: String {
    say(
      "--on chỉ dùng cho tên, mã, loại, nơi trực thuộc của đơn vị.",
      "--on is only for the name, code, kind and parent of a unit.")
  }
  package var aboutFound: String {
    say(
      "Lập đơn vị mới, có thể từ một phần đơn vị còn tồn tại.",
      "Founds a unit, if need be out of parts of units that go on.")
  }
  package var helpPart: String {
    say(
      "Đơn vị chỉ chuyển một phần và còn tồn tại; nêu được nhiều lần.",
      "A unit of which only a part goes over and which goes on; may be given several times.")
  }
  package var helpShare: String {
    say(
      "Phần của một đơn vị chuyển sang, như \"UBND xã Quài Tở=40%\"; nêu được nhiều lần.",
      "The share of a unit that goes over, like \"UBND xã Quài Tở=40%\"; may be given several times."
    )
  }
  /// A share that cannot be read, or of a unit that is not among those named.
  package func badShare(_ text: String) -> String {
    say(
      "“\(text)” không phải TÊN=TỶ LỆ của một đơn vị vừa nêu, như \"UBND xã Quài Tở=40%\".",
      "“\(text)” is not NAME=SHARE of one of the units named, like \"UBND xã Quài Tở=40%\".")
  }
  /// A unit was founded.
  package func didFound(_ name: String, _ day: Day) -> String {
    say("OK đã lập “\(name)” từ ngày \(day.shown)", "OK founded “\(name)” from \(day.shown)")
  }
  /// A unit that an act divides among several heirs.
  package func isDivided(_ title: String, _ heirs: [String]) -> String {
    let names = quoted(heirs)
    return say("“\(title)” được chia cho \(names).", "“\(title)” is divided among \(names).")
  }
  /// Another unit that lives bears the same code or name: what would put it right.
  package func isBorneToo(_ text: String, by title: String) -> String {
    say(
      "“\(text)” cũng là của “\(title)”, còn tồn tại ngày đó. Nếu quyết định còn kết thúc hoặc đổi đơn vị ấy, hãy ghi tiếp; nếu không, sửa lại bằng bcdiso unit rename cùng ngày.",
      "“\(text)” is that of “\(title)” as well, which lives on that day. If the decision ends or renames it too, enter that next; if not, put it right with bcdiso unit rename on the same day."
    )
  }
  /// A unit that ended takes no new name, code, kind or parent; how an entry of it is put right.
  package func setAfterEnd(_ title: String, _ end: Day, entry path: String) -> String {
    say(
      "“\(title)” chỉ tồn tại đến \(end.shown) nên không đổi gì nữa. Chưa ghi gì; sửa chỗ đã ghi: bcdiso set unit … '\(path)' …",
      "“\(title)” exists only until \(end.shown) and changes no more. Nothing was written; to put an entry right: bcdiso set unit … '\(path)' …"
    )
  }
  /// A dated value holds from a day on; how it would be put right for all times.
  package func holdsFrom(_ day: Day, kept path: String) -> String {
    say(
      "Có hiệu lực từ \(day.shown); trước đó giữ như cũ. Nếu chỉ sửa chỗ ghi sai: bcdiso set unit … '\(path)' …",
      "It holds from \(day.shown); before that it stays as it was. To put right what was wrong: bcdiso set unit … '\(path)' …"
    )
  }

  package var mergeNeedsName: String {
    say(
      "Cần --name TÊN cho đơn vị mới hoặc --into ĐƠN-VỊ cho đơn vị tiếp tục tồn tại.",
      "--name NAME for a new unit or --into UNIT for one that goes on is needed.")
  }
  package var onlyForNewUnits: String {
    say(
      "--kind và --parent chỉ dùng cho đơn vị mới, không đi cùng --into.",
      "--kind and --parent are for new units only, not with --into.")
  }

  package var helpNamedAsOf: String {
    say(
      "Ngày mà tên, mã đơn vị được hiểu theo; mặc định hôm nay.",
      "Day as of which units are named; today by default.")
  }

  /// A unit as a candidate: its name with what tells it from others of that name.
  package func candidate(_ unit: Unit, in workspace: Workspace) -> String {
    let end = unit.existence.to
    var facts: [String] = []
    if let code = unit.code(on: end) { facts.append(say("mã \(code)", "code \(code)")) }
    if let kind = unit.kind(on: end) { facts.append(workspace.header.name(ofUnitKind: kind)) }
    if let parent = unit.parent(on: end).flatMap({ workspace.unit($0) }) {
      facts.append(parent.name(on: end))
    }
    if let from = unit.existence.from {
      facts.append(say("từ \(from.shown)", "from \(from.shown)"))
    }
    if let end { facts.append(say("đến \(end.shown)", "until \(end.shown)")) }
    let name = unit.name(on: end)
    return facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
  }

  /// A unit has a new name, a new code or both.
  package func didRename(
    _ title: String, _ name: String?, _ code: String?, kind: String? = nil
  ) -> String {
    let now = [
      name.map { "“\($0)”" }, code.map { "\(say("mã", "code")) \($0)" },
      kind.map { "\(say("loại", "kind")) \($0)" },
    ]
    .compactMap { $0 }.joined(separator: ", ")
    return say("OK đã đổi “\(title)” thành \(now)", "OK “\(title)” is now \(now)")
  }
  /// Units belong to another one.
  package func didMove(_ titles: [String], _ parent: String) -> String {
    let what = quoted(titles)
    return say("OK đã chuyển \(what) về “\(parent)”", "OK moved \(what) to “\(parent)”")
  }
  /// Units were merged.
  package func didMerge(_ titles: [String], _ heir: String) -> String {
    let what = quoted(titles)
    return say("OK đã sáp nhập \(what) thành “\(heir)”", "OK merged \(what) into “\(heir)”")
  }
  /// A unit was split.
  package func didSplit(_ title: String, _ names: [String]) -> String {
    let parts = quoted(names)
    return say("OK đã chia “\(title)” thành \(parts)", "OK split “\(title)” into \(parts)")
  }
  /// A unit ended.
  package func didDissolve(_ title: String, _ day: Day) -> String {
    say(
      "OK đã giải thể “\(title)” từ ngày \(day.shown)", "OK dissolved “\(title)” from \(day.shown)")
  }

  /// What came out of a unit that ended.
  package func successors(_ names: [String]) -> String {
    say("Kế tục: ", "Succeeded by: ") + names.joined(separator: ", ")
  }

  /// Names in quotation marks; of many, the first and how many there are.
  private func quoted(_ titles: [String]) -> String {
    let shown = titles.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
    guard titles.count > 4 else { return shown }
    return shown + say(" … (\(titles.count) đơn vị)", " … (\(titles.count) units)")
  }

  /// Why units are not reorganised.
  package func reorganisation(
    _ fault: ReorganisationFault, title: (ID<Unit>) -> String
  ) -> String {
    let unsaved = say(" Chưa ghi gì.", " Nothing was written.")
    return reason(fault, title: title) + unsaved
  }

  /// What stands in the way of a reorganisation.
  private func reason(_ fault: ReorganisationFault, title: (ID<Unit>) -> String) -> String {
    switch fault {
    case .noSuchUnit(let id): say("Không có đơn vị \(id.text).", "There is no unit \(id.text).")
    case .ended(let id, let day):
      say(
        "“\(title(id))” chỉ tồn tại đến \(day.shown). Nếu ngày ấy một phần của nó sang đây, nêu nó sau --part.",
        "“\(title(id))” exists only until \(day.shown). If a part of it came here on that day, give it with --part."
      )
    case .notYet(let id, let day):
      say(
        "“\(title(id))” mới có từ \(day.shown); chọn ngày sau đó.",
        "“\(title(id))” begins on \(day.shown); choose a later day.")
    case .laterEntry(let id, let list, let day):
      say(
        "“\(title(id))” đã có \(field(list, of: .unit)) ghi ngày \(day.shown); ngày sắp xếp phải sau đó.",
        "“\(title(id))” has an entry of \(field(list, of: .unit)) dated \(day.shown); choose a later day."
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
        "Các đơn vị khác loại hoặc chưa có loại: nêu loại của đơn vị mới sau --kind.",
        "The units differ in kind or have none: give the kind of the new one with --kind.")
    case .parentNeeded:
      say(
        "Các đơn vị trực thuộc những nơi khác nhau: nêu nơi của đơn vị mới sau --parent (\"\" nếu không thuộc nơi nào).",
        "The units belong to different ones: give that of the new one with --parent (\"\" for none)."
      )
    case .noName: say("Thiếu tên đơn vị.", "A name is missing.")
    case .repeatedName(let name):
      say("Tên “\(name)” lặp lại.", "The name “\(name)” is repeated.")
    case .hasChildren(let id, let count):
      say(
        "Còn \(count) đơn vị trực thuộc “\(title(id))”; chuyển chúng trước bằng bcdiso unit move.",
        "\(count) units still belong to “\(title(id))”; move them first with bcdiso unit move.")
    case .noDayBefore: say("Ngày này quá sớm.", "This day is too early.")
    }
  }

  /// One change of a reorganisation before it is made: whose, what, and what it becomes.
  package func changeLine(_ change: Change, of title: String, in workspace: Workspace) -> String {
    switch change.act {
    case .create(let tree):
      let parent = tree["parents"]?.elements?.first.map { row(of: $0, in: workspace) }
      let more = parent.map { " · \(field("parents", of: .unit)): \($0)" } ?? ""
      let from = tree["from"]?.asText.flatMap { Day(iso: $0)?.shown } ?? ""
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
      case "unit": parts.append(workspace.text(of: .text(value), as: .reference(.unit)))
      case "kind": parts.append(workspace.header.name(ofUnitKind: value))
      default: parts.append(value)
      }
    }
    for key in ["from", "on"] {
      guard let day = row[key]?.asText.flatMap({ Day(iso: $0) }) else { continue }
      parts.append(say("từ \(day.shown)", "from \(day.shown)"))
    }
    return parts.joined(separator: " · ")
  }

  /// A single value of a unit: a day as people write it, other text as it stands.
  private func plain(_ tree: Tree?, in workspace: Workspace) -> String {
    guard let tree else { return say("trống", "blank") }
    let text = workspace.text(of: tree, as: .text)
    return Day(iso: text)?.shown ?? text
  }
}
