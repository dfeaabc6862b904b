import Domain

/// What the first part of a workbook says: its sheets, and from when days are counted.
struct WorkbookIndex: XMLTaker {
  /// A sheet as it is listed.
  struct Sheet {
    let name: String
    /// The name of the relation that leads to its part.
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var is1904 = false

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    guard case .start(let name, let attributes) = event else { return }
    if name == "workbookPr" { is1904 = attributes.isOn("date1904") }
    guard name == "sheet", sheets.count < 1000 else { return }
    sheets.append(
      Sheet(
        name: attributes["name"] ?? "", relation: attributes["id"] ?? "",
        isHidden: ["hidden", "veryHidden"].contains(attributes["state"])))
  }
}

/// Where the relations of a part lead to.
struct PartRelations: XMLTaker {
  /// A relation: the end of its type, and the part to which it leads.
  struct Relation {
    let type: String
    let target: String
    let isExternal: Bool
  }

  private(set) var relations: [String: Relation] = [:]

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    guard case .start("Relationship", let attributes) = event, relations.count < 20_000,
      let id = attributes["Id"]
    else { return }
    relations[id] = Relation(
      type: attributes["Type"]?.split(separator: "/").last.map(String.init) ?? "",
      target: attributes["Target"] ?? "", isExternal: attributes["TargetMode"] == "External")
  }

  /// The name of the part that holds the relations of another.
  static func part(of name: String) -> String {
    let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    return folder + "_rels/" + name[folder.endIndex...] + ".rels"
  }

  /// The part to which a path leads that is meant from another part.
  static func resolved(_ target: String, from part: String) -> String {
    var steps = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." {
        _ = steps.popLast()
      } else if step != "." {
        steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}
