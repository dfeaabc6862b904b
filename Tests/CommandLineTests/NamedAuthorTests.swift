import Domain
import Screens
import Testing

@testable import CommandLine

@Suite("Who acts, as a call names them")
struct NamedAuthorTests {
  @Test("A role, an office, or both around a colon")
  func named() throws {
    for role in AuthorRole.allCases {
      let alone = try #require(NamedAuthor(role.rawValue))
      #expect(alone.role == role && alone.office == nil)
      let both = try #require(NamedAuthor("Tổ giúp việc:\(role.rawValue)"))
      #expect(both.role == role && both.office == "Tổ giúp việc")
    }
    let office = try #require(NamedAuthor("Sở Khoa học và Công nghệ"))
    #expect(office.role == nil && office.office == "Sở Khoa học và Công nghệ")
  }

  @Test(
    "What is nearly a role, or stands where one must, is no office",
    arguments: ["secretry", "Tổ giúp việc:boss", "a:b:leader", "leadre", "x:"])
  func refused(text: String) { #expect(NamedAuthor(text) == nil) }
}
