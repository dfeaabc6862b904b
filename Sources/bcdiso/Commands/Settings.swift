import Domain
import FoundationEssentials
import Glibc
import Screens
import Store

/// What a person set for themselves: `settings.json` in the configuration folder.
struct Settings {
  let office: String?
  let role: ActorRole?
  let language: Language?
  let theme: String?

  /// Reads the settings; none, or a file that is none, means nothing was set.
  init() {
    let data = FileManager.default.contents(atPath: UserFolders.configuration + "/settings.json")
    let tree = data.flatMap { try? JSONText.read(Array($0)) }
    office = tree?["office"]?.asText
    role = tree?["role"]?.asText.flatMap(ActorRole.init)
    language = tree?["language"]?.asText.flatMap(Language.init)
    theme = tree?["theme"]?.asText
  }

  /// Who acts: `named` from the command line (`OFFICE` or `OFFICE:ROLE`), else the settings, else
  /// `user@host`.
  func actor(named: String?) -> Actor {
    guard let named, !named.isEmpty else {
      return Actor(office: office ?? Settings.userAtHost, role: role ?? .secretary)
    }
    let parts = named.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let role = ActorRole(rawValue: parts[1]) {
      return Actor(office: parts[0], role: role)
    }
    return Actor(
      office: ActorRole(rawValue: named).map { _ in office ?? Settings.userAtHost } ?? named,
      role: ActorRole(rawValue: named) ?? role ?? .secretary)
  }

  /// Writes what a person said of himself; whatever else stands in the file stays.
  ///
  /// - Returns: false when it could not be written.
  static func keep(_ settings: PersonalSettings) -> Bool {
    let path = UserFolders.configuration + "/settings.json"
    let files = FileManager.default
    let known = files.contents(atPath: path).flatMap { try? JSONText.read(Array($0)) }
    // A file that cannot be read may hold something that a person wants to mend.
    if known == nil, files.fileExists(atPath: path) { return false }
    let tree = (known ?? .object([:])).with("office", .text(settings.office))
      .with("role", .text(settings.role.rawValue)).with("theme", .text(settings.theme))
    do {
      try files.createDirectory(
        atPath: UserFolders.configuration, withIntermediateDirectories: true)
      let url = URL(filePath: path)
      try Data(JSONText.write(tree)).write(to: url, options: .atomic)
      return true
    } catch {
      return false
    }
  }

  /// The account and the machine, for the log until an office was named.
  private static var userAtHost: String {
    let user = ProcessInfo.processInfo.environment["USER"] ?? "uid\(getuid())"
    return "\(user)@\(ProcessInfo.processInfo.hostName)"
  }
}
