import Domain
import FoundationEssentials
import Glibc
import Phrases
import Screens
import Store
import Tables

/// What a person set for themselves: `settings.json` in the configuration folder.
///
/// A file that cannot be understood never widens what a person may do: until it is mended they only
/// read, unless `--as` names their role.
struct Settings {
  let office: String?
  let role: AuthorRole?
  let language: Language?
  let theme: String?
  /// Which columns of tables the person wants.
  let columns: ColumnChoices
  /// What is wrong with the file, if anything is.
  let fault: Fault?

  /// What can be wrong with settings.
  enum Fault: Equatable {
    case unreadable
    /// Values that are none of their keys.
    case values([String])
  }

  /// The keys of the file.
  private enum Key: String, TreeKey { case office, role, language, theme, columns }

  /// The longest file that is looked at: settings are a few lines.
  private static let largest = 1 << 20

  static var path: String { UserFolders.configuration + "/settings.json" }

  /// Reads the settings; no file means that nothing was set.
  init() {
    let tree = try? Settings.stored()
    let members = tree?.members
    office = members?[Key.office]?.asText
    role = members?[Key.role]?.asText.flatMap(AuthorRole.init)
    language = members?[Key.language]?.asText.flatMap(Language.init)
    theme = members?[Key.theme]?.asText
    let tables = members?[Key.columns]?.members
    // A table whose names are none is as at first.
    columns = ColumnChoices((tables ?? [:]).compactMapValues(Settings.names))
    let read: [(key: Key, isRead: Bool)] = [
      (.office, office != nil), (.role, role != nil), (.language, language != nil),
      (.theme, theme != nil), (.columns, tables != nil),
    ]
    let wrong = read.filter { members?[$0.key] != nil && !$0.isRead }.map(\.key.rawValue)
    fault = members == nil ? .unreadable : wrong.isEmpty ? nil : .values(wrong)
  }

  /// The file as it stands, empty where there is none.
  ///
  /// - Throws: what is wrong with one that cannot be read.
  private static func stored() throws(FileFault) -> Tree {
    var status = stat()
    guard stat(path, &status) == 0 else {
      // A link that leads nowhere yet is no file; anything else is one that cannot be looked at.
      guard errno == ENOENT || errno == ENOTDIR else { throw .cannotRead(errno: errno) }
      return .object([:])
    }
    // Only a file is read: a pipe would wait for ever.
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    guard status.st_size <= largest else { throw .tooLarge(limit: largest) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .cannotRead(errno: errno)
    }
    do {
      return try JSONText.read(Array(data))
    } catch {
      throw error.fault
    }
  }

  /// Whether the role that was set cannot be known.
  private var isRoleUnknown: Bool {
    switch fault {
    case nil: false
    case .unreadable: true
    case .values(let keys): keys.contains(Key.role.rawValue)
    }
  }

  /// Who acts: as `named` on the command line, else by the settings, else `user@host`.
  func author(named text: String?, _ phrases: Phrases) throws(CommandError) -> Author {
    guard let named = NamedAuthor(text ?? "") else {
      throw CommandError(.usage, phrases.noSuchRole((text ?? "").quotable))
    }
    return Author(
      office: named.office ?? office ?? Settings.userAtHost,
      role: named.role ?? role ?? (isRoleUnknown ? .leader : .secretary))
  }

  /// What a person is told of settings that are wrong; nil when nothing is.
  func warning(_ phrases: Phrases) -> String? {
    let path = Settings.path
    return switch fault {
    case nil: nil
    case .unreadable: phrases.settingsUnreadable(path)
    case .values(let keys): phrases.settingsWrong(path, keys, isReadOnly: isRoleUnknown)
    }
  }

  /// Writes what people said of themselves; whatever else stands in the file stays.
  ///
  /// - Throws: why it was not written; a file that cannot be read may hold something that a person wants
  ///   to mend, and stays.
  static func keep(_ settings: PersonalSettings) throws(StoreFailure) {
    try change { known in
      known.with(Key.office, tree: .text(settings.office))
        .with(Key.role, tree: .text(settings.role.rawValue))
        .with(Key.theme, tree: .text(settings.theme))
    }
  }

  /// Writes which columns the person wants of a kind of table, nil for as at first; what another program
  /// wrote of other tables meanwhile stays.
  ///
  /// - Throws: why it was not written.
  static func keep(_ names: [String]?, ofTable table: String) throws(StoreFailure) {
    try change { known in
      var tables = known[Key.columns]?.members ?? [:]
      tables[table] = names.map { .list($0.map { .text($0) }) }
      return known.with(Key.columns, tree: tables.isEmpty ? nil : .object(tables))
    }
  }

  /// Changes the file as it stands now, alone among all programs of ours.
  private static func change(_ change: (Tree) -> Tree) throws(StoreFailure) {
    let file = OutputFile(path)
    try file.alone { () throws(StoreFailure) in
      let known: Tree
      do throws(FileFault) {
        known = try stored()
        guard known.members != nil else { throw .syntax(column: 1) }
      } catch {
        throw .unreadable(UnreadableFile(file: "settings.json", line: nil, fault: error))
      }
      try file.write(JSONText.write(change(known)), makingFolder: true)
    }
  }

  /// The names of a list; nil where it holds anything else.
  private static func names(_ tree: Tree) -> [String]? {
    guard let elements = tree.elements else { return nil }
    let names = elements.compactMap(\.asText)
    return names.count == elements.count ? names : nil
  }

  /// The account and the machine, for the log until an office was named.
  private static var userAtHost: String {
    let user = ProcessInfo.processInfo.environment["USER"] ?? "uid\(getuid())"
    return "\(user)@\(ProcessInfo.processInfo.hostName)"
  }
}
