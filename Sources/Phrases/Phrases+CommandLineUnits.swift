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
    say("Giải thể một đơn vị không có nơi kế tục.", "Ends a unit that has no successor.")
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
      "Names: \(names), codes: \(codes). Give --code once for each name.")
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
      "A unit that gives up only a part and goes on; may be repeated.")
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
  /// A unit that ended takes no new name, code, kind or parent; how an entry of it is put right.
  package func setAfterEnd(_ title: String, _ end: Day, entry path: String) -> String {
    say(
      "“\(title)” chỉ tồn tại đến \(date(end)) nên không đổi gì nữa. Chưa ghi gì; sửa chỗ đã ghi: bcdiso set unit … '\(path)' …",
      "“\(title)” exists only until \(date(end)) and changes no more. Nothing was written; to put an entry right: bcdiso set unit … '\(path)' …"
    )
  }
  /// A dated value holds from a day on; how it would be put right for all times.
  package func holdsFrom(_ day: Day, kept path: String) -> String {
    say(
      "Có hiệu lực từ \(date(day)); trước đó giữ như cũ. Nếu chỉ sửa chỗ ghi sai: bcdiso set unit … '\(path)' …",
      "It holds from \(date(day)); before that it stays as it was. To put right what was wrong: bcdiso set unit … '\(path)' …"
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
      facts.append(say("từ \(date(from))", "from \(date(from))"))
    }
    if let end { facts.append(say("đến \(date(end))", "until \(date(end))")) }
    let name = unit.name(on: end)
    return facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
  }

  /// What came out of a unit that ended.
  package func successors(_ names: [String]) -> String {
    say("Kế tục: ", "Succeeded by: ") + names.joined(separator: ", ")
  }

  /// A reorganisation was written: what it did.
  package func didReorganise(_ sentence: String) -> String {
    say("OK đã \(sentence)", "OK \(sentence)")
  }
}
