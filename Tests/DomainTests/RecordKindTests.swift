import Domain
import Testing

/// All kinds but sheets, whose fields go only with others.
private let sampledKinds = RecordKind.allCases.filter { $0 != .sheet }

@Suite("What every kind of record says of itself")
struct RecordKindTests {
  /// A record with a value in every field.
  private func sampled(_ kind: RecordKind) throws -> Record {
    let form = Record.form(of: kind)
    let tree = SampledForm(form, kind.letter).tree
    let key = RecordKey(kind, tree.rowID ?? "")
    return try Record(key, tree.with("kind", .text(kind.rawValue)))
  }

  @Test("Ids of a kind begin with a letter of its own")
  func letters() {
    let letters = RecordKind.allCases.map(\.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test("The value of a record is of the type of its kind", arguments: sampledKinds)
  func types(kind: RecordKind) throws {
    let value = try sampled(kind).value
    #expect(type(of: value).kind == kind)
  }

  @Test(
    "A kind with years says which it is about, so that names in it are those of its time",
    arguments: sampledKinds)
  func years(kind: RecordKind) throws {
    let keys = Record.form(of: kind).entries.map(\.key)
    let hasYears = !["year", "years", "firstYear"].allSatisfy { !keys.contains($0) }
    // Training names the units that take part, whatever they are called by now.
    #expect((try sampled(kind).value.yearsCovered != nil) == (hasYears && kind != .training))
  }

  @Test("A kind with a number is found by it", arguments: sampledKinds)
  func numbers(kind: RecordKind) throws {
    guard Record.form(of: kind).form(at: "number") == .text else { return }
    let record = try sampled(kind)
    let number = try #require(record.tree["number"]?.asText)
    #expect(record.value.officialNumbers == [number])
  }
}
