import Testing

@Suite("The list of schemas")
struct SchemaListTests {
  @Test("Every type with a schema has its fields tried one by one, but for those that say why not")
  func isComplete() throws {
    let types = Project.sources.filter { $0.module == "Domain" }.flatMap { source in
      source.code.compactMap { line in
        line.firstMatch(of: /static let schema = Schema\(fields, (?:reading: )?(\w+)\.init/)
          .map { String($0.1) }
      }
    }
    #expect(types.count > 60 && Set(types).count == types.count)
    let list = try #require(Project.text(of: "Tests/DomainTests/SchemaTests.swift"))
    let excepted: Set = ["Score", "ScoreSheet", "SheetChange", "SheetEvent"]
    for type in types {
      let isTried = list.contains(" \(type).self,") || list.contains("[\(type).self,")
      #expect(isTried != excepted.contains(type), "\(type)")
    }
  }
}
