import BigStore
import Domain
import Glibc
import Store

// What a large store costs, from the folder to the picture, without a terminal:
//   swift run -c release StoreBench                          400 and 15.000 units × 10 campaigns
//   swift run -c release StoreBench UNITS CAMPAIGNS [DIR]    one size; DIR keeps the store
// Each score sheet has 60 criteria. Prints one line a figure: median (slowest) of so many runs.

/// Makes a store of that size, unless it is there already, and prints its figures.
func bench(units: Int, campaigns: Int, in folder: String) throws {
  let path = "\(folder)/\(units)x\(campaigns)"
  if access(path, F_OK) != 0 {
    guard let store = BigStore(units: units, criteria: 60, campaigns: campaigns) else { return }
    _ = try StoreFolder.create(
      at: path, header: store.header, making: store.records, durable: false)
    // What was made a moment ago is never trusted to stay as it is.
    sleep(4)
  }
  print("\(units) units × 60 criteria × \(campaigns) campaigns")
  let isHuge = units * campaigns > 10_000
  try StoreBench(path: path, cache: path + ".cache", isHuge: isHuge).run()
}

let arguments = CommandLine.arguments
var template = Array("/tmp/store-bench-XXXXXX".utf8CString)
guard arguments.count != 2, let made = mkdtemp(&template).map({ String(cString: $0) }) else {
  exit(2)
}
if arguments.count > 2, let units = Int(arguments[1]), let campaigns = Int(arguments[2]) {
  try bench(units: units, campaigns: campaigns, in: arguments.count > 3 ? arguments[3] : made)
} else {
  for units in [400, 15_000] { try bench(units: units, campaigns: 10, in: made) }
}
