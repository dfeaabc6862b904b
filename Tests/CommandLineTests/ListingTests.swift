import Domain
import Phrases
import Samples
import Screens
import TestSupport
import Testing
import Vietnamese

@testable import CommandLine

@Suite("Listings, and what a name means in them")
struct ListingTests {
  private let listing: Listing
  private let phrases = Phrases()

  init() throws {
    let sample = try #require(try Sample.named("dien-bien-2019", sealing: testDigest))
    listing = Listing(try sample.workspace(digest: testDigest))
  }

  private func kind(_ word: String) throws -> ListedKind {
    try #require(ListedKind.all.first { $0.word == word })
  }

  /// How looking for one thing of a kind is refused.
  private func refusal(_ word: String, _ text: String) throws -> CommandError {
    let kind = try kind(word)
    return try #require(throws: CommandError.self) {
      try listing.one(kind, text, as: .newest, phrases)
    }
  }

  @Test("Every item of every kind is found again by its own id, and alone")
  func ids() throws {
    var looked = 0
    let listed = ListedKind.all.filter { $0.source == .records }.map(\.record)
    #expect(Set(listed) == Set(RecordKind.allCases) && listed.count == RecordKind.allCases.count)
    for kind in ListedKind.all where kind.source == .records {
      for item in listing.items(kind).prefix(12) {
        let found = try listing.one(kind, item.id, as: .newest, phrases)
        #expect(found.record.key == item.record.key, "\(kind.word) \(item.id)")
        looked += 1
      }
    }
    #expect(looked > 50)
  }

  @Test("Estimates and their lines tell what is spent and left, for machines")
  func spending() throws {
    let audited = Listing(listing.workspace, isAudited: true)
    var paid = 0
    for word in ["line", "budget"] {
      let kind = try kind(word)
      for item in audited.items(kind) {
        let budget = try #require(item.budget)
        let spent = word == "line" ? item.line.flatMap { budget.spent(line: $0) } : budget.spent()
        let members = audited.json(item, kind)
        #expect(members[ItemKey.spent]?.asInteger == spent?.dong)
        if let holds = members[ItemKey.holds]?.asInteger {
          #expect(members[ItemKey.left]?.asInteger == holds - (spent?.dong ?? 0))
        }
        if spent ?? .zero > .zero { paid += 1 }
      }
    }
    #expect(paid > 10)
  }

  @Test("Units are listed under those they belong to, those of a kind in the order of the alphabet")
  func order() throws {
    let units = listing.items(try kind("unit")).compactMap(\.unit)
    #expect(units.count > 80)
    var above: [ID<Unit>] = []
    for (place, unit) in units.enumerated() {
      while let last = above.last, last != unit.parent(on: nil) { above.removeLast() }
      #expect(unit.parent(on: nil) == above.last, "\(unit.name(on: nil)) stands under another")
      above.append(unit.id)
      guard place > 0, case let before = units[place - 1],
        before.parent(on: nil) == unit.parent(on: nil), before.kind(on: nil) == unit.kind(on: nil)
      else { continue }
      #expect(CollationKey(before.name(on: nil)) <= CollationKey(unit.name(on: nil)))
    }
  }

  @Test("A part of a name finds in reading, and is refused where something is changed")
  func parts() throws {
    let kind = try kind("unit")
    let read = try listing.one(kind, "quài t", as: .newest, isReading: true, phrases)
    #expect(read.title(in: listing.workspace).hasSuffix("Quài Tở"))
    let refused = try refusal("unit", "quài t")
    #expect(refused.status == .refused && refused.sentence.contains("Quài Tở"))
    #expect(refused.sentence.contains(read.id))
  }

  @Test("What nothing is called is refused, and what was typed is repeated harmlessly")
  func none() throws {
    for kind in ListedKind.all {
      let refused = try refusal(
        kind.word, "không\u{1B}[2Jcó \u{202E}" + String(repeating: "x", count: 9000))
      #expect(refused.status == .refused && refused.sentence.isHarmless, "\(kind.word)")
      #expect(refused.sentence.count < 600, "\(kind.word)")
    }
  }

  @Test("An item tells its own fields, the record it stands in and what is worked out")
  func json() throws {
    let kind = try kind("line")
    let item = try #require(listing.items(kind).first)
    let tree = listing.json(item, kind)
    #expect(tree["id"]?.asText == item.id)
    #expect(tree["budget"]?.asText == item.record.key.id)
    for computed in kind.computed where computed.value(item, listing) != nil {
      #expect(tree[computed.key] != nil, "\(computed.key)")
    }
  }
}
