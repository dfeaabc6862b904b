import Glibc
import Testing

/// Hostile values in every field; each sample in a process of its own, where a trap is seen.
///
/// `FUZZ_ROUNDS` and `FUZZ_SEED` make a larger run or another one.
@Suite("Fields by chance")
struct FieldFuzzTests {
  private static func variable(_ name: String, _ usual: UInt64) -> UInt64 {
    getenv(name).flatMap { UInt64(String(cString: $0)) } ?? usual
  }

  @Test(
    "No value of any field of any record ends the program or keeps it waiting",
    arguments: ["bac-giang", "dien-bien", "phu-luc-2023", "dien-bien-2019"])
  func fields(_ sample: String) async {
    let seed = FieldFuzzTests.variable("FUZZ_SEED", 20_150_826)
    let rounds = Int(FieldFuzzTests.variable("FUZZ_ROUNDS", 1))
    let path = "/tmp/bcdiso-fuzz-\(getpid())-\(sample)"
    print("fuzz of \(sample): seed \(seed), rounds \(rounds)")
    let result = await #expect(processExitsWith: .success) {
      [
        sample = sample as String, seed = seed as UInt64, rounds = rounds as Int,
        path = path as String
      ] in
      let trace = Trace(path, head: "\(sample), seed \(seed)")
      var fuzz = try FieldFuzz(sample, seed: seed, trace: trace)
      fuzz.run(rounds: rounds)
    }
    if result == nil { Issue.record(Comment(rawValue: Trace(path, head: "").text)) }
    unlink(path)
  }
}
