import TestSupport
import Testing

@testable import Domain

/// What is said of a file that proves a score.
@Suite("Scoring: files as evidence")
struct EvidenceTests {
  private let digest = String(repeating: "ab", count: 32)

  private func reference(
    _ path: String, size: Int = 7, isKept: Bool = true, text: String = ""
  ) throws -> EvidenceReference {
    let file = EvidenceFile(at: path, size: size, digest: digest, isKept: isKept)
    return try #require(file.reference(id: id("i", "one"), saying: text))
  }

  @Test("References of no file are digested as before files were kept")
  func cells() throws {
    let row = try isoHCC().criterion("I.1.2")
    let old = try EvidenceReference(
      reading: TreeReader(
        .row(id: id("i", "one")).with("text", .text("Sổ tay")).with("digest", .text("x"))))
    #expect(
      SheetChange.evidence(row.id, old).cells
        == ["evidence", row.id.text, id("i", "one"), "Sổ tay", "x"])
    #expect(Set(old.tree.members?.keys.map(\.self) ?? []) == ["id", "text", "digest"])
  }

  @Test("Each thing said of a file changes the digest of its event")
  func sealed() throws {
    let row = try isoHCC().criterion("I.1.2")
    let plain = Tree.row(id: id("i", "one")).with("text", .text("a"))
    let trees = [
      plain, plain.with("fileSize", .integer(7)), plain.with("fileSize", .integer(8)),
      plain.with("fileName", .text("b")), plain.with("fileName", .text("7")),
      plain.with("isKept", .flag(true)), plain.with("digest", .text("c")),
      plain.with("fileSize", .integer(7)).with("fileName", .text("b")),
      plain.with("fileSize", .integer(7)).with("isKept", .flag(true)),
    ]
    let lines = try trees.map { tree in
      canonicalLine(
        SheetChange.evidence(row.id, try EvidenceReference(reading: TreeReader(tree))).cells)
    }
    #expect(Set(lines).count == trees.count)
    for tree in trees {
      #expect(try EvidenceReference(reading: TreeReader(tree)).tree == tree)
    }
  }

  @Test("Of a copied file the name is kept, of another the whole path where it can be")
  func names() throws {
    #expect(try reference("/home/an/a.pdf").fileName == "a.pdf")
    #expect(try reference("/home/an/a.pdf", isKept: false).fileName == "/home/an/a.pdf")
    #expect(try reference("/home/an/a.pdf").text == "a.pdf")
    #expect(try reference("/home/an/a.pdf", text: "Sổ tay").text == "Sổ tay")
    // References are typed in one cell, parted by semicolons.
    #expect(
      try reference("/x/a;b.pdf").text == "a,b.pdf" && reference("/x/a;b.pdf").fileName == "a;b.pdf"
    )
  }

  @Test(
    "A name of any signs is harmless in a field",
    arguments: ["/x/a\u{1B}[2J.pdf", "/x/\u{202E}fdp.a", "/x/a\nb", "/x/ ", "/", "/x/a  b.pdf"])
  func hostile(_ path: String) throws {
    for isKept in [true, false] {
      let reference = try reference(path, isKept: isKept)
      #expect(
        try Workspace.cleaned(reference.fileName) == reference.fileName && !reference.text.isEmpty)
      #expect(!reference.fileName.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
      #expect(isKept == reference.isKept)
    }
  }
}
