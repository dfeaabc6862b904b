import Domain
import Editing
import Samples
import TestSupport
import Testing

/// Signing keys are enrolled and retired; whatever else would be made of them is refused.
@Suite("Keys are not edited")
struct SealedKeyTests {
  private static let author = Author(office: "Sở KHCN", role: .secretary)
  private static let clock = Clock(
    stamp: "2026-03-01T02:00:00Z", timeOfDay: "09:00:00", seconds: 0,
    today: Day(year: 2026, month: 3, day: 1))

  /// A signature that is told from any other, made and checked without a secret.
  private static func signature(_ message: [UInt8], _ publicKey: String) -> String {
    let digest = testDigest(message + Array(publicKey.utf8))
    return String(String(repeating: digest + "0", count: 128).prefix(128))
  }

  private static func signer(_ digit: Character) -> KeySigner {
    let publicKey = String(repeating: digit, count: 64)
    return KeySigner(publicKey: publicKey) { signature($0, publicKey) }
  }

  @Test(
    "A field typed anew, a key taken away and one that nobody signed are refused; retiring is not")
  func sealed() throws {
    let workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), digest: { testDigest($0) },
      scheme: SignatureScheme { $0 == Self.signature($1, $2) })
    var document = Document(
      workspace, author: Self.author, ids: IDGenerator(seed: 1), clock: Self.clock)
    let signer = Self.signer("a")
    let draft = KeyDraft(
      publicKey: signer.publicKey, office: Self.author.office, role: .secretary,
      from: try #require(Day(year: 2026, month: 1, day: 1)))
    let id = try #require(ID<SigningKey>("jaaaaaaaaaa"))
    let change = try document.workspace.enrolling(
      draft, by: Self.author, [signer], id: id, document.stamp)
    _ = try document.make(Edit(label: "khóa", changes: [change]))
    #expect(document.workspace.keys.root?.id == id)
    let tree = try #require(document.workspace[id.key]?.tree)
    let stranger = RecordKey(.key, "jbbbbbbbbbb")
    let path = Path(SigningKey.fields.office)
    for changes in [
      [Change(id.key, .set(path, old: tree[path], new: .text("Sở Nội vụ")))],
      [change.inverse],
      [
        Change(stranger, .create(tree.with("id", .text(stranger.id)).with("publicKey", .text("b"))))
      ],
    ] {
      #expect(throws: EditRefusal.sealedKey) {
        try document.make(Edit(label: "khóa", changes: changes))
      }
      #expect(document.workspace[id.key]?.tree == tree && document.workspace.keys.keys.count == 1)
    }
    let known = try #require(document.workspace.keys.root)
    let day = try #require(Day(year: 2026, month: 4, day: 1))
    let retiring = try document.workspace.retiring(
      known, from: day, by: Self.author, [signer], document.stamp)
    _ = try document.make(Edit(label: "khóa", changes: retiring))
    #expect(document.workspace.keys.root?.retired == day)
  }
}
