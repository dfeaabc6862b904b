import TestSupport
import Testing

@testable import Domain
@testable import Store

@Suite("Damaged records")
struct MutationTests {
  /// A record of a kind with most of its fields, and keys that nobody knows.
  static func record(_ kind: RecordKind) -> Tree {
    let key = RecordKey(kind, "\(kind.letter)aaaaaaaaaa")
    guard case .object(var members) = Tree.record(key),
      case .object(let fields)? = try? JSONText.read(Array(fields(kind).utf8))
    else { return .null }
    members.merge(fields) { first, _ in first }
    return .object(members)
  }

  private static func fields(_ kind: RecordKind) -> String {
    switch kind {
    case .unit:
      """
      {"names":[{"id":"vaaaaaaaaaa","text":"Sở Khoa học và Công nghệ","from":"2004-01-01","to":"2025-02-28"}],
       "codes":[{"id":"vbbbbbbbbbb","text":"01.02"}],"kinds":[{"id":"waaaaaaaaaa","kind":"department"}],
       "parents":[{"id":"yaaaaaaaaaa","unit":"ubbbbbbbbbb","from":"2025-03-01"}],
       "obligation":"mandatory","ownSystem":true,"telephone":"0215","note":"x","future":[1.5,null],
       "from":"2004-01-01","to":"2025-02-28","edition":"9001:2015","stage":"none","path":"firstBuild",
       "predecessors":[{"id":"faaaaaaaaaa","unit":"ubbbbbbbbbb","on":"2025-03-01","decision":"QĐ 1"}],
       "steps":[{"id":"xaaaaaaaaaa","ordinal":"1","content":"x","due":"2018-06-30","done":"2018-07-01"}],
       "isPilot":true,"isElectronic":false,"declarations":[{"id":"jaaaaaaaaaa","date":"2019-01-01",
       "reason":"again","covered":9,"inCharge":10,"leftOut":"x"}],"duties":[{"id":"iaaaaaaaaaa",
       "year":2022,"review":"2022-10-01"}],"contacts":[{"id":"eaaaaaaaaaa","role":"auditor"}]}
      """
    case .group:
      """
      {"name":"19 sở","statedCount":19,"isPilot":true,"isElectronic":false,"unitKind":"department","parent":"uaaaaaaaaaa",
       "members":[{"id":"eaaaaaaaaaa","unit":"uaaaaaaaaaa"}],"note":"x"}
      """
    case .plan:
      """
      {"number":"52/KH-BCĐ","date":"2023-02-28","dated":"tháng 02/2023","title":"Kế hoạch",
       "opening":"x","closing":"y","appendices":[{"id":"xbbbbbbbbbb","dated":"tháng 02/2023"}],"sort":"yearly","state":"issued",
       "issuer":"BCĐ","firstYear":2023,"lastYear":2024,
       "rosters":[{"id":"xaaaaaaaaaa","title":"Phụ lục","year":2023,"groups":[{"id":"qaaaaaaaaaa",
       "ordinal":"I","name":"UBND huyện","chosen":15,"outOf":25,
       "entries":[{"id":"eaaaaaaaaaa","ordinal":"1","name":"Xã","unit":"uaaaaaaaaaa"}]}]}],
       "figures":[{"id":"faaaaaaaaaa","amount":450000000,"budget":"baaaaaaaaaa","lines":["laaaaaaaaaa"]}],
       "reportDuties":[{"id":"iaaaaaaaaaa","senders":"gaaaaaaaaaa","received":[{"id":"xaaaaaaaaaa",
       "unit":"uaaaaaaaaaa","year":2023,"on":"2023-12-10","number":"5/BC"}]}],
       "tasks":[{"id":"yaaaaaaaaaa","content":"x","parties":[{"id":"qaaaaaaaaaa","role":"joins",
       "committee":"caaaaaaaaaa"},{"id":"qbbbbbbbbbb","outsideBody":"oaaaaaaaaaa","name":"Đoàn",
       "condition":"nếu cần thiết"}]}],
       "targets":[{"id":"vaaaaaaaaaa","units":["uaaaaaaaaaa"],"under":["ubbbbbbbbbb"],
       "comparison":"rising","subject":"procedures"}]}
      """
    case .budget:
      """
      {"title":"Dự toán","plan":"paaaaaaaaaa","moneyUnit":"thousand","normHeading":"Định mức",
       "years":["2023","2024"],
       "lines":[{"id":"laaaaaaaaaa","ordinal":"I","content":"Tập huấn","measure":"lớp","quantity":"1.5",
       "norm":20000000,"amount":30000000,"years":{"2023":{"amount":10000000,"quantity":"0.5","typed":"10.000"},
       "2024":{"typed":"-"}},
       "parts":[{"id":"iaaaaaaaaaa","count":62,"name":"xã"}],"typed":{"quantity":"1,5","amount":"30.000"}},
       {"id":"lbbbbbbbbbb","parent":"laaaaaaaaaa"}],
       "total":{"amount":30000000,"years":{"2024":{"amount":20000000}}},"words":"Ba mươi triệu","footnote":"",
       "state":"approved","decisions":[{"id":"faaaaaaaaaa","step":"approval","number":"QĐ 2",
       "date":"2023-01-05","office":"UBND tỉnh","amount":30000000}],"requests":[{"id":"qaaaaaaaaaa",
       "unit":"uaaaaaaaaaa","amount":1,"date":"2022-11-01"}],"eligible":[{"id":"eaaaaaaaaaa","content":"x"}],
       "vouchers":[{"id":"vaaaaaaaaaa","line":"laaaaaaaaaa","date":"2023-06-07","amount":5000000}]}
      """
    case .normTable:
      """
      {"title":"Thông tư 116","from":"2015-10-01","to":"2025-12-31",
       "entries":[{"id":"zaaaaaaaaaa","units":"cấp tỉnh","content":"Đánh giá","ceiling":75000000}]}
      """
    case .criteriaSet:
      """
      {"title":"Bộ tiêu chí","version":"1","basis":"QĐ 1","from":"2023-01-01","total":10000,
       "criteria":[{"id":"aaaaaaaaaaa","ordinal":"I","title":"Phạm vi","maximum":800,"rule":"ratio"},
       {"id":"abbbbbbbbbb","parent":"aaaaaaaaaaa","ordinal":"I.1","title":"Quy trình","maximum":800}],
       "scales":[{"id":"haaaaaaaaaa","unitKind":"commune",
       "grades":[{"id":"qaaaaaaaaaa","lower":9000,"name":"Xuất sắc"}]}]}
      """
    case .campaign:
      """
      {"title":"Đợt 2023","year":2023,"plan":"paaaaaaaaaa","criteriaSet":"kaaaaaaaaaa",
       "from":"2023-09-01","to":"2023-09-30","state":"running",
       "teams":[{"id":"xaaaaaaaaaa","name":"Đoàn 1","head":"Sở Khoa học và Công nghệ",
       "decision":"QĐ 3","date":"2023-08-15","committee":"caaaaaaaaaa","owners":"gaaaaaaaaaa"}],
       "owner":"uaaaaaaaaaa","committee":"caaaaaaaaaa","groups":["gaaaaaaaaaa","gbbbbbbbbbb"],
       "schedule":"dự kiến tháng 9/2023","guidance":"CV 375",
       "guidanceDate":"2023-07-01","rewards":[{"id":"faaaaaaaaaa","unit":"uaaaaaaaaaa","reward":"x"}],
       "visits":[{"id":"vaaaaaaaaaa","unit":"uaaaaaaaaaa","team":"xaaaaaaaaaa","day":"2023-09-05",
       "budgetLines":["laaaaaaaaaa"]},{"id":"vbbbbbbbbbb","body":"oaaaaaaaaaa"}],
       "units":[{"id":"waaaaaaaaaa","unit":"uaaaaaaaaaa"}]}
      """
    case .sheet:
      """
      {"campaign":"daaaaaaaaaa","unit":"uaaaaaaaaaa","criteriaSet":"kaaaaaaaaaa","version":1}
      """
    case .committee:
      """
      {"name":"BCĐ ISO tỉnh","level":"province","owner":"uaaaaaaaaaa","decision":"QĐ 1",
       "date":"2021-05-06","members":[{"id":"eaaaaaaaaaa","office":"Giám đốc","role":"deputy",
       "unit":"uaaaaaaaaaa","telephone":"0204"},{"id":"ebbbbbbbbbb","office":"Sở",
       "role":"standing"}],"note":"x","future":[[],{},"ệ",-1,0.5]}
      """
    case .training:
      """
      {"title":"Tập huấn","sort":"scoring","plan":"paaaaaaaaaa","year":2022,"schedule":"Tháng 7/2022",
       "from":"2022-07-01","to":"2022-07-02","venue":"Hội trường","classes":10,"days":2,
       "peoplePerClass":50,"turns":500,"groups":["gaaaaaaaaaa"],"lecturer":"Sở","materials":"x","lines":["laaaaaaaaaa","lbbbbbbbbbb"],
       "attendance":[{"id":"eaaaaaaaaaa","unit":"uaaaaaaaaaa","invited":3,"people":2}],"note":"x"}
      """
    case .meeting:
      """
      {"title":"Họp BCĐ","committee":"caaaaaaaaaa","plan":"paaaaaaaaaa","date":"2022-07-01",
       "schedule":"Tháng 6 - 8/2022","venue":"UBND tỉnh","minutes":"01/BB","lines":["laaaaaaaaaa"],
       "agenda":[{"id":"aaaaaaaaaaa","ordinal":"1","content":"x"}],"conclusions":[{"id":"faaaaaaaaaa",
       "content":"x","owner":"Sở","unit":"uaaaaaaaaaa","due":"2022-08-01","done":"2022-09-01"}]}
      """
    case .body:
      """
      {"name":"Tổ chức tư vấn","sort":"consultant","accreditation":"x","contract":"HĐ 1",
       "date":"2019-01-01","units":["uaaaaaaaaaa","ubbbbbbbbbb"],"telephone":"0",
       "checks":[{"id":"iaaaaaaaaaa","date":"2019-05-05","result":"đạt","note":"x"}],"note":"x"}
      """
    case .remark:
      """
      {"about":"Phân bổ kinh phí","unit":"uaaaaaaaaaa","sender":"UBND xã","number":"12/CV",
       "date":"2019-03-04","content":"x","answer":"y","answered":"2019-04-05","answeredBy":"Sở Tài chính"}
      """
    case .paperLayout:
      """
      {"title":"ds.xlsx","takenFor":"units","headings":["stt","ten goi la"],"readAs":["B=name"],
       "moneyUnit":"thousand"}
      """
    case .key:
      """
      {"office":"Sở Nội vụ","role":"inspector","publicKey":"00","units":["uaaaaaaaaaa"],
       "teams":["Đoàn 1"],"from":"2026-01-01","to":"2026-12-31","since":"","before":"","note":"x",
       "signer":"jaaaaaaaaaa","sig":"00","retired":"2026-06-01","retirer":"jaaaaaaaaaa","retirement":"00"}
      """
    }
  }

  @Test("The untouched record of each kind is read", arguments: RecordKind.allCases)
  func untouched(kind: RecordKind) throws {
    let key = RecordKey(kind, "\(kind.letter)aaaaaaaaaa")
    let bytes = JSONText.write(MutationTests.record(kind))
    #expect(
      RecordReading(.bytes(bytes), of: key)
        == .present(
          try Record(key, MutationTests.record(kind)), Digest(of: bytes)))
  }

  @Test(
    "Four hundred kinds of damage: a record or a fault, never a crash",
    arguments: RecordKind.allCases)
  func damaged(kind: RecordKind) throws {
    let key = RecordKey(kind, "\(kind.letter)aaaaaaaaaa")
    let whole = JSONText.write(MutationTests.record(kind))
    var seeded = Chance(0xB0A7)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...2, using: &seeded) { damage(&bytes, &seeded) }
      switch RecordReading(.bytes(bytes), of: key) {
      case .present(let record, let digest):
        #expect(digest == Digest(of: bytes))
        #expect(checkedBytes(of: record) != nil)
      case .unreadable(let file): #expect(file.file == key.file)
      case .gone: Issue.record("a file cannot vanish")
      }
    }
  }

  /// Does one thing that disks, editors and merges do.
  private func damage(_ bytes: inout [UInt8], _ seeded: inout Chance) {
    guard bytes.count > 2 else { return }
    let at = Int.random(in: 0..<bytes.count, using: &seeded)
    let length = Int.random(in: 1...min(40, bytes.count - at), using: &seeded)
    let words = [
      "null", "-1", "9223372036854775807", "-9223372036854775808", "1e999", "\"\"", "[]", "{}",
      "\"9999-99-99\"", "0", "2", "true", "\"\\ud800\"", "<<<<<<< HEAD\n", ",", "\u{FEFF}",
    ]
    switch Int.random(in: 0..<8, using: &seeded) {
    case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &seeded)
    case 1: bytes[at] = .random(in: 0...255, using: &seeded)
    case 2: bytes.removeSubrange(at..<(at + length))
    case 3: bytes.removeSubrange(at...)
    case 4: bytes.insert(contentsOf: bytes[at..<(at + length)], at: at)
    case 5: for index in at..<(at + length) { bytes[index] = 0 }
    default: replaceValue(&bytes, after: at, with: words.randomElement(using: &seeded) ?? "0")
    }
  }

  /// Puts another value where one begins.
  private func replaceValue(_ bytes: inout [UInt8], after at: Int, with word: String) {
    guard let colon = bytes[at...].firstIndex(of: UInt8(ascii: ":")),
      let end = bytes[colon...].firstIndex(where: { $0 == 0x2C || $0 == 0x0A })
    else { return }
    bytes.replaceSubrange((colon + 1)..<end, with: Array(word.utf8))
  }
}
