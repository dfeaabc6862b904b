import CLinux
import Domain
import Glibc
import Store

// StoreProbe ACT STORE [NUMBER [CALL]]: one act on a store, `OK` once it is acknowledged.
// With CALL, the process ends at once instead of making that file call; then nothing is printed.
// Exits: 0 done (or: the effect is there), 10 the effect is not there, 20 neither, 3 refused.

/// Writes a line past every buffer.
func say(_ text: String, to descriptor: Int32 = 1) {
  let line = Array((text + "\n").utf8)
  _ = write(descriptor, line, line.count)
}

/// Exits 0 when all notes are there, 10 when none is, 20 otherwise.
func judge(_ store: OpenedStore, _ ids: [String]) -> Never {
  guard store.workspace.unreadable.isEmpty, store.workspace.records.count >= 3 else { exit(20) }
  let found = ids.filter { store.workspace[RecordKey(.unit, $0)]?.tree["note"] != nil }
  exit(found.isEmpty ? 10 : found.count == ids.count ? 0 : 20)
}

/// Exits 0 when a unit is there for each line of a file, 20 otherwise.
func judge(_ store: OpenedStore, namedIn file: String) -> Never {
  guard store.workspace.unreadable.isEmpty, let lines = fopen(file, "r") else { exit(20) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, lines) != nil {
    let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
    let id = Example.unitID(String(decoding: bytes, as: UTF8.self))
    guard store.workspace[RecordKey(.unit, id)] != nil else { exit(20) }
  }
  exit(0)
}

/// The edits of an act.
func edits(_ act: String, _ number: String) -> [RecordEdit] {
  switch act {
  case "one": return [RecordEdit(Example.note(Example.units[0], "new"))]
  case "many": return Example.units.map { RecordEdit(Example.note($0, "new")) }
  case "new":
    let tree = Example.unit(Example.added.id, "Added").with("note", .text("new"))
    return [RecordEdit(Change(Example.added, .create(tree)))]
  case "group":
    let key = RecordKey(.group, "gaaaaaaaaaa")
    return [RecordEdit(Change(key, .create(Tree.record(key).with("name", .text("Group")))))]
  case "add":
    let key = RecordKey(.unit, Example.unitID(number))
    return [RecordEdit(Change(key, .create(Example.unit(key.id, "Added"))))]
  case "crowd":
    return (0..<Example.crowd).map { number in
      let key = RecordKey(.unit, Example.unitID("\(number)"))
      return RecordEdit(Change(key, .create(Example.unit(key.id, "Added"))))
    }
  default: exit(2)
  }
}

extension RecordEdit {
  init(_ change: Change) { self.init(change.record, [change], Example.stamp, base: nil) }
}

/// Does one act; counts its file calls from here when it is to die.
func run(_ act: String, _ path: String, _ number: String, dyingAt call: Int32?) throws {
  switch act {
  case "init":
    _ = try StoreFolder.create(
      at: path, header: Example.header, records: Example.records(), durable: true)
  case "open":
    if let call { fl_test_exit_at(call) }
    _ = try StoreFolder.open(at: path)
  case "again-one", "again-new", "again-many":
    let wanted = edits(String(act.dropFirst(6)), number)
    let opened = try StoreFolder.open(at: path)
    if wanted.allSatisfy({ opened.workspace[$0.key]?.tree["note"] == .text("new") }) { return }
    var folder = opened.folder
    _ = try folder.commit(wanted)
  case "judge-all": judge(try StoreFolder.open(at: path), namedIn: number)
  case "judge-one": judge(try StoreFolder.open(at: path), [Example.units[0]])
  case "judge-many": judge(try StoreFolder.open(at: path), Example.units)
  case "judge-new": judge(try StoreFolder.open(at: path), [Example.added.id])
  default:
    var folder = try StoreFolder.open(at: path).folder
    fl_test_reset()
    if let call { fl_test_exit_at(call) }
    _ = try folder.commit(edits(act, number))
  }
}

// Past a limit of the file's size, write() must answer instead of ending the process.
signal(SIGXFSZ, SIG_IGN)
let arguments = CommandLine.arguments
guard arguments.count >= 3 else { exit(2) }
do {
  try run(
    arguments[1], arguments[2], arguments.count >= 4 ? arguments[3] : "",
    dyingAt: arguments.count >= 5 ? Int32(arguments[4]) : nil)
  say("OK")
} catch {
  say("\(error)", to: 2)
  exit(3)
}
