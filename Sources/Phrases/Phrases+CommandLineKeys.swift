import Domain

extension Phrases {
  package var aboutKey: String {
    say("Khóa ký phiếu: tạo, xem, cấp, thu hồi.", "Signing keys: make, show, enrol, retire.")
  }
  package var aboutNewKey: String {
    say("Tạo khóa của mình trên máy này.", "Makes a key of one's own on this machine.")
  }
  package var aboutShowKeys: String {
    say("Xem các khóa trên máy này.", "Shows the keys on this machine.")
  }
  package var aboutListKeys: String {
    say("Xem các khóa mà kho biết.", "Lists the keys that the store knows.")
  }
  package var aboutEnrolKey: String {
    say("Ghi nhận khóa của một cơ quan (thư ký).", "Enrols the key of an office (secretary).")
  }
  package var aboutRetireKey: String {
    say(
      "Thu hồi khóa bị mất hay thôi dùng (thư ký).", "Retires a lost or given up key (secretary).")
  }
  package var helpPassphrase: String {
    say("Hỏi một mật khẩu để khóa tệp.", "Asks for a passphrase that locks the file.")
  }
  package var helpPublicKey: String {
    say("Khóa công khai, 64 chữ số, như key new đã in.", "The public key, 64 digits, from key new.")
  }
  package var helpKeyOffice: String {
    say("Cơ quan giữ khóa, như ghi ở --as.", "The office that holds it, as in --as.")
  }
  package var helpKeyRole: String {
    say("Vai trò được ký: secretary, inspector.", "The role in which it signs.")
  }
  package var helpKeyUnits: String {
    say(
      "Chỉ ký phiếu của đơn vị này; nhiều lần được.", "Signs this unit's sheets only; repeatable.")
  }
  package var helpKeyTeams: String {
    say("Chỉ ký phiếu của đoàn này; nhiều lần được.", "Signs this team's sheets only; repeatable.")
  }
  package var helpKeyFrom: String { say("Dùng từ ngày; hôm nay.", "In force from; today.") }
  package var helpKeyTo: String { say("Dùng đến hết ngày.", "The last day in force.") }
  package var helpKnownKey: String {
    say("Mã khóa, hay đầu của khóa công khai.", "Its id, or the beginning of its public key.")
  }
  package var helpRetiredFrom: String {
    say("Thôi dùng từ ngày; hôm nay.", "The first day without it; today.")
  }
  package var valueKey: String { say("khóa", "key") }
}

extension Phrases {
  /// A key was made: its public half goes to the secretary.
  package func madeKey(_ publicKey: String, _ path: String) -> String {
    say(
      """
      OK đã tạo khóa, tệp \(path) chỉ bạn đọc được.
      Khóa công khai: \(publicKey)
      Gửi dòng trên cho thư ký để ghi nhận: bcdiso key enrol \(publicKey) --office CƠ-QUAN --role inspector
      """,
      """
      OK made a key; the file \(path) is yours alone.
      Public key: \(publicKey)
      Send that line to the secretary: bcdiso key enrol \(publicKey) --office OFFICE --role inspector
      """)
  }
  package var noKeyHere: String {
    say(
      "Máy này chưa có khóa nào. Tạo bằng bcdiso key new.",
      "There is no key on this machine. Make one by bcdiso key new.")
  }
  /// A key of the person.
  package func ownKey(_ publicKey: String, _ path: String, _ isSealed: Bool) -> String {
    let lock = isSealed ? say(", có mật khẩu", ", behind a passphrase") : ""
    return "\(publicKey)  \(path)\(lock)"
  }
  package var noKeysInStore: String {
    say(
      "Kho này chưa dùng khóa: phiếu ký không cần khóa. Khóa đầu tiên là khóa của chính thư ký.",
      "This store uses no keys: sheets are signed without. The first key is a secretary's own.")
  }
  /// A key that the store knows, with how it stands.
  package func lines(of key: SigningKey, _ workspace: Workspace, on day: Day?) -> [String] {
    let role = key.role.map { self.role($0) } ?? ""
    var stands = say("đang dùng", "in force")
    if let end = key.retired {
      stands = say("thôi dùng từ", "retired from") + " " + date(end)
    } else if let day, !key.isInForce(on: day) {
      stands = say("ngoài thời hạn", "not in force")
    }
    if let fault = workspace.keys.fault(of: key) { stands = "✗ " + keyFault(fault) }
    let root = key.isRoot ? say(", khóa gốc", ", root") : ""
    var lines = ["\(key.id.text)  \(key.fingerprint)  \(key.office) (\(role))  \(stands)\(root)"]
    let span = [
      key.from.map { say("từ", "from") + " " + date($0) },
      key.to.map { say("đến", "to") + " " + date($0) },
    ]
    let scope = key.units.map { workspace.name(of: $0) } + key.teams
    let more = (span.compactMap(\.self) + scope).joined(separator: " · ")
    if !more.isEmpty { lines.append("  " + more) }
    return lines
  }
  /// A key was enrolled; the first one turns keys on.
  package func enrolledKey(_ draft: KeyDraft, isFirst: Bool) -> String {
    let print = String(draft.publicKey.prefix(16))
    let told = say(
      "OK đã ghi nhận khóa \(print) của \(draft.office)",
      "OK enrolled the key \(print) of \(draft.office)")
    guard isFirst else { return told }
    return told
      + say(
        ". Từ nay hoàn tất, ký, xác nhận phiếu trong kho này đều ký bằng khóa.",
        ". From now on sheets of this store are finished, signed and confirmed by key.")
  }
  /// A key was retired; steps that it signed from that day on stand no more.
  package func retiredKey(_ key: SigningKey, from day: Day, losing steps: Int) -> String {
    let told = say(
      "OK khóa \(key.fingerprint) của \(key.office) thôi dùng từ \(date(day))",
      "OK retired the key \(key.fingerprint) of \(key.office) from \(date(day))")
    guard steps > 0 else { return told }
    return told
      + say(
        ". \(steps) bước đã ký bằng khóa này từ ngày đó không còn giá trị: xem bcdiso check.",
        ". \(counted(steps, "step")) signed by it from that day on no longer stand: see bcdiso check."
      )
  }
  /// A word names no key, or several.
  package func whichKey(_ typed: String, _ count: Int) -> String {
    count == 0
      ? say("Kho không có khóa “\(typed)”.", "The store has no key “\(typed)”.")
        + say(" Xem bcdiso key list.", " See bcdiso key list.")
      : say("Có \(count) khóa bắt đầu bằng “\(typed)”.", "\(count) keys begin with “\(typed)”.")
  }
  /// There is no such team.
  package func noSuchTeam(_ typed: String, _ known: [String]) -> String {
    say("Không có đoàn “\(typed)”.", "There is no team “\(typed)”.")
      + (known.isEmpty ? "" : say(" Có: ", " There are: ") + known.joined(separator: ", ") + ".")
  }
  /// Why a key is not enrolled or retired.
  package func keyRefusal(_ refusal: KeyRefusal) -> String {
    switch refusal {
    case .notAKey:
      say(
        "Khóa công khai là 64 chữ số 0–9, a–f, như key new đã in.",
        "A public key is 64 digits 0–9, a–f, as key new printed it.")
    case .known(let key):
      say(
        "Khóa này đã ghi nhận cho \(key.office) (\(key.id.text)).",
        "This key is enrolled already, for \(key.office) (\(key.id.text)).")
    case .firstIsOwn:
      say(
        "Khóa đầu tiên của kho là khóa của chính thư ký đang ghi nhận, tạo trên máy này: bcdiso key new, rồi key enrol với --role secretary và đúng cơ quan ở --as.",
        "The first key of a store is that of the secretary who enrols it, made on this machine: bcdiso key new, then key enrol with --role secretary and the office of --as."
      )
    case .noOwnKey:
      say(
        "Máy này không có khóa thư ký còn hiệu lực của cơ quan đang dùng, nên chưa ghi gì.",
        "There is no secretary's key of this office in force on this machine; nothing was written.")
    case .endsBefore:
      say("Ngày kết thúc trước ngày bắt đầu.", "It would end before it begins.")
    case .retiredAlready(let day):
      say("Khóa đã thôi dùng từ \(date(day)).", "The key is retired from \(date(day)) already.")
    }
  }
}

extension Phrases {
  package func passphrase(of key: Substring) -> String {
    say("Mật khẩu của khóa \(key):", "Passphrase of the key \(key):")
  }
  package var newPassphrase: String { say("Mật khẩu mới:", "New passphrase:") }
  package var passphraseAgain: String { say("Gõ lại mật khẩu:", "The passphrase again:") }
  package var passphrasesDiffer: String {
    say(
      "Hai lần gõ khác nhau hoặc để trống; chưa tạo khóa.", "They differ or are empty; no key made."
    )
  }
  package var wrongPassphrase: String { say("Mật khẩu sai, gõ lại.", "Wrong passphrase, again.") }
  package var passphraseGivenUp: String {
    say("Sai mật khẩu ba lần: khóa chưa mở.", "Three wrong passphrases: the key stays shut.")
  }
  package var noPassphrase: String {
    say("Không có cửa sổ lệnh để gõ mật khẩu.", "There is no terminal to type a passphrase.")
  }
  /// A file of keys that is not used.
  package func keyFileRefused(_ path: String) -> String {
    say(
      "Bỏ qua tệp khóa \(path): hỏng, hay người khác đọc được (chmod 600).",
      "Left out the key file \(path): damaged, or others may read it (chmod 600).")
  }
  package func keyFileDamaged(_ path: String) -> String {
    say("Tệp khóa \(path) hỏng.", "The key file \(path) is damaged.")
  }
}
