import Foundation
import TestSupport
import Testing

/// What the next start of the program shows.
@Suite("The next start")
struct LeftPlaceTests {
  @Test(
    "The program begins where the person left it; a damaged file, and another store, begin anew")
  func nextStart() throws {
    let desk = try Desk()
    let store = try desk.store("dien-bien")
    let first = try desk.open(["--store", store, "--as", "Văn phòng:secretary"])
    first.send("\u{1B}2" + "\r" + Keys.down + Keys.down)
    try #require(first.wait { $0.shows("▸Nội dung") && $0.shows(" 3/") }, "\(first.screenText)")
    let seen = first.screenText.split(separator: "\n").prefix(12)
    first.quit()
    let second = try desk.open(["--store", store, "--as", "Văn phòng:secretary"])
    #expect(second.wait { $0.shows("▸Nội dung") && $0.shows(" 3/") }, "\(second.screenText)")
    #expect(second.screenText.split(separator: "\n").prefix(12) == seen)
    second.quit()
    let folder = desk("home/state/bcdiso/places")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try Data("{\u{1B}[2J".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
    let third = try desk.open(["--store", store, "--as", "Văn phòng:secretary"])
    #expect(third.wait { $0.shows("▸Đơn vị") }, "\(third.screenText)")
    third.quit()
    let elsewhere = desk("elsewhere")
    #expect(desk.run("init", elsewhere, "--sample", "bac-giang").status == 0)
    let other = try desk.open(["--store", elsewhere, "--as", "Văn phòng:secretary"])
    #expect(other.wait { $0.shows("▸Đơn vị") }, "\(other.screenText)")
    other.quit()
  }
}
