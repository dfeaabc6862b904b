import Documents
import Domain
import Foundation
import Testing

/// The files that programs which are not ours made for these tests, each script run once.
enum OfficeFiles {
  /// The files of offices.
  static let office = Result { try made(by: "office.py", rosters) }
  /// The tables of papers that were typed into files as they are printed.
  static let papers = Result { try made(by: "papers.py", here.path() + "Papers") }
  /// The files that are to do harm.
  static let hostile = Result { try made(by: "hostile.py") }

  /// The model documents that an office made for itself.
  static let models = Result { try made(by: "models.py") }

  /// The worksheets of a reorganisation.
  static let worksheets = Result { try made(by: "worksheets.py", rosters) }

  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  /// The lists of units that other tests have.
  static var rosters: String { here.deletingLastPathComponent().path() + "DomainTests/Rosters" }

  /// Why the scripts did not run, and what helps.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// A folder that nobody else has.
  static func folder() throws -> URL {
    let folder = URL(filePath: NSTemporaryDirectory())
      .appending(path: "bcdiso-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The folder of the scripts.
  static var scripts: URL { here.appending(path: "Files") }

  /// What a program of the system prints, run to its end.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(
        description: "\(program) failed; install what README's second command installs. \(said)")
    }
    return said
  }

  /// A folder with what a script made.
  private static func made(by script: String, _ arguments: String...) throws -> URL {
    let folder = try folder()
    let (process, output) = (Process(), Pipe())
    // The packages of the system belong to the Python of the system.
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [here.path() + "Files/" + script, folder.path()] + arguments
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(
        description: "\(script) failed; install what README's second command installs. \(said)")
    }
    return folder
  }

  /// A file of an office.
  static func file(_ name: String) throws -> TableFile { try file(name, in: office.get()) }

  /// A file of a folder.
  static func file(_ name: String, in folder: URL) throws -> TableFile {
    let data = try Data(contentsOf: folder.appending(path: name))
    return TableFile(name: name, [UInt8](data))
  }

  /// All tables of a file of an office.
  static func tables(_ name: String, includesHidden: Bool = false) throws -> PaperTables {
    var options = ReadingOptions()
    options.includesHidden = includesHidden
    return try file(name).tables(options)
  }

  /// The lines of a list of units as the list itself has them, the heading first.
  static func roster(_ name: String) throws -> [[String]] {
    let text = try String(contentsOfFile: "\(rosters)/roster_\(name).tsv", encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension PaperTable {
  /// The texts of a row by its number in the file.
  func texts(ofRow number: Int) -> [String]? {
    rows.first { $0.number == number }?.cells.map(\.text)
  }

  /// The cell of that name.
  func cell(_ column: Int, _ number: Int) -> PaperCell? {
    rows.first { $0.number == number }?[column]
  }
}
