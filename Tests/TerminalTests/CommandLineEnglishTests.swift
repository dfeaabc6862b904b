import TestSupport
import Testing

@Suite("Figures typed and printed on the command line in English")
struct CommandLineEnglishTests {
  @Test("What is set in English is read in English, said so, and the same in the file")
  func set() throws {
    let desk = try Desk()
    let store = try desk.store()
    let call = ["--store", store, "--lang"]
    for (language, typed, said) in [
      ("en", "1,942.4", "1,942.4 million đồng = 1,942,400,000 đồng"),
      ("vi", "2.942,4", "2.942,4 triệu đồng = 2.942.400.000 đồng"),
    ] {
      let ran = desk.run(["set", "line", "III.3", "amount", typed] + call + [language])
      #expect(ran.status == 0 && ran.output.hasSuffix(": \(said)\n"), "\(ran)")
    }
    let same = desk.run(["set", "line", "III.3", "amount", "2,942.4"] + call + ["en"])
    #expect(same.status == 0 && same.output == "OK nothing changed\n", "\(same)")
    let unclear = desk.run(["set", "line", "III.3", "amount", "1.234.567"] + call + ["en"])
    #expect(unclear.status == 1 && unclear.isOneSentence)
    #expect(unclear.error.contains("Type 1,234,567 or 1.234567: a dot is the decimal mark."))
    let after = desk.run("show", "line", "III.3", "--json", "--store", store).items.first
    #expect(after?["amount"] as? Int == 2_942_400_000)
    #expect(
      desk.run("show", "line", "III.3", "--store", store, "--lang", "en").output.contains(
        "2,942.4 million đồng"))
  }

  @Test("JSON has no language: the same bytes in both, but for sentences")
  func json() throws {
    let desk = try Desk()
    let store = try desk.store()
    for call in [
      ["list", "lines"], ["list", "budgets"], ["list", "units"], ["show", "plan", "1129/KH-UBND"],
      ["history"], ["list", "due", "--as-of", "6/11/2019"],
    ] {
      let vietnamese = desk.run(call + ["--json", "--store", store])
      #expect(vietnamese.status == 0)
      #expect(desk.run(call + ["--json", "--store", store, "--lang", "en"]) == vietnamese)
    }
  }
}
