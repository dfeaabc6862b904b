import Glibc
import Testing

@testable import Domain
@testable import Store

/// A folder of its own for one test; it goes with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/store-test-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { run("/bin/rm", "-rf", path) }

  /// A path in it.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Makes a store of three units in it.
  func store(_ name: String = "s", records: [Record]? = nil) throws -> String {
    let path = self(name)
    _ = try StoreFolder.create(
      at: path, header: Sample.header, records: records ?? Sample.units(), durable: false)
    return path
  }
}

/// Invented records.
enum Sample {
  static let stamp = Stamp(at: "2026-01-02T03:04:05Z", by: "an")
  static let later = Stamp(at: "2026-01-03T03:04:05Z", by: "bình")
  static let ids = ["uaaaaaaaaaa", "ubbbbbbbbbb", "ucccccccccc"]
  static let first = RecordKey(.unit, ids[0])
  static let second = RecordKey(.unit, ids[1])

  static var header: Tree {
    .object(["schema": .integer(1), "id": .text("haaaaaaaaaa"), "committee": .text("thử")])
  }

  static func unit(_ id: String, _ name: String = "Sở Thử nghiệm") -> Tree {
    Tree.record(RecordKey(.unit, id)).with(
      "names", .list([.object(["id": .text("vaaaaaaaaaa"), "text": .text(name)])]))
  }

  static func units() throws -> [Record] {
    try ids.map { try Record(RecordKey(.unit, $0), unit($0)) }
  }

  static func set(
    _ field: String, _ old: String?, _ new: String?, of key: RecordKey = first
  ) -> Change {
    Change(key, .set(Path(field), old: old.map { .text($0) }, new: new.map { .text($0) }))
  }

  static func edit(
    _ changes: Change..., base: Digest? = nil, stamp: Stamp = stamp
  ) -> RecordEdit {
    RecordEdit(changes[0].record, changes, stamp, base: base)
  }
}

/// Runs a program and waits; the output is what it printed.
@discardableResult
func run(_ program: String, _ arguments: String...) -> (status: Int32, output: String) {
  run(program, arguments)
}

@discardableResult
func run(_ program: String, _ arguments: [String]) -> (status: Int32, output: String) {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { return (-1, "") }
  // Another test may start a child meanwhile, which must not hold the writing end.
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  defer { posix_spawn_file_actions_destroy(&actions) }
  var child: pid_t = 0
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
  words.append(nil)
  defer { for word in words { free(word) } }
  let spawned = posix_spawn(&child, program, &actions, nil, words, environ)
  close(ends[1])
  defer { close(ends[0]) }
  guard spawned == 0 else { return (-1, "") }
  var output: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(ends[0], &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { break }
    output += chunk[..<count]
  }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
  let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  return (exit, String(decoding: output, as: UTF8.self))
}

/// The probe beside the test bundle.
func probePath() throws -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  try #require(length > 0)
  let here = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let folder = here.split(separator: "/").dropLast().joined(separator: "/")
  return "/" + folder + "/StoreProbe"
}

/// The bytes of a file, nil when there is none.
func bytes(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var content: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    content += chunk[..<count]
  }
  return content
}

/// Writes a file as some other program would.
func put(_ bytes: some Collection<UInt8>, in path: String) {
  guard let file = fopen(path, "w") else { return }
  let bytes = Array(bytes)
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

/// The mode of a file or folder.
func mode(of path: String) -> UInt32 {
  var status = stat()
  guard lstat(path, &status) == 0 else { return 0 }
  return status.st_mode & 0o7777
}
