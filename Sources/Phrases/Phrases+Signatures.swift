import Domain

extension Phrases {
  /// What may be wrong with a signature.
  var missingSignature: String { say("không có chữ ký", "there is no signature") }
  var unknownKey: String {
    say("ký bằng khóa mà kho không biết", "signed by a key that the store does not know")
  }
  var wrongSignature: String {
    say("chữ ký không đúng: nội dung đã bị sửa sau khi ký", "the signature is wrong: changed since")
  }
  var keyNotInForce: String {
    say("khóa không còn, hoặc chưa, dùng được vào ngày ký", "the key was not in force on that day")
  }
  var keyNotEntitled: String {
    say("khóa của cơ quan, vai trò, đơn vị hay đoàn khác", "the key is for others")
  }

  /// How the signature of a step does not stand.
  package func signatureFault(_ fault: SignatureFault) -> String {
    let reason =
      switch fault.reason {
      case .missing: missingSignature
      case .unknownKey: unknownKey
      case .wrong: wrongSignature
      case .notInForce: keyNotInForce
      case .notEntitled: keyNotEntitled
      case .doubtfulKey(let fault): keyFault(fault)
      }
    let step = fault.step
    return say("sự kiện", "event")
      + " \(step.seq) (\(sheetState(step.state)), \(step.by)): \(reason)"
  }

  /// Why a key is not trusted.
  package func keyFault(_ fault: KeyFault) -> String {
    switch fault {
    case .unknownSigner:
      say("người cấp khóa không có trong kho", "its enroller is not known to the store")
    case .notOfSecretary: say("khóa không do thư ký cấp", "it was not enrolled by a secretary")
    case .wrongSignature:
      say("bản ghi khóa bị sửa sau khi cấp", "its record was changed since it was enrolled")
    case .secondRoot:
      say("khóa tự cấp cho mình, kho đã có khóa gốc", "it vouches for itself beside the root")
    case .signerRetired:
      say("người cấp khóa lúc đó đã thôi dùng khóa", "its enroller's key was retired by then")
    case .wrongRetirement:
      say("thu hồi không có chữ ký của thư ký", "no secretary signed its retirement")
    case .doubled:
      say("hai bản ghi có cùng một khóa", "another key has the same public half")
    }
  }

  /// A key is not edited.
  var keyIsSealed: String {
    say(
      "Khóa ký được ký nguyên như vậy, không sửa hay xoá được: thu hồi bằng “bcdiso key retire”.",
      "A signing key is signed as it stands and is not edited or removed: use “bcdiso key retire”.")
  }

  /// Whose key will sign.
  package func signsBy(_ key: SigningKey) -> String {
    say(
      "Ký bằng khóa \(key.fingerprint) của \(key.office).",
      "It is signed by the key \(key.fingerprint) of \(key.office).")
  }

  /// The steps of a sheet with the keys that signed them, a line for each; nothing where none did.
  package func signedSteps(of sheet: ReplayedSheet, in workspace: Workspace) -> [String] {
    sheet.steps.filter { !$0.sig.isEmpty }.map { step in
      let key = workspace.signingKey(of: step)
      let whose =
        key.map { "\($0.fingerprint) (\($0.office))" } ?? say("kho không biết", "unknown")
      return "\(sheetState(step.state)), \(step.by): " + say("khóa", "key") + " \(whose)"
    }
  }

  /// Why nobody may sign here, or not this sheet.
  var noOwnKey: String {
    say(
      "Kho này ký bằng khóa: máy này chưa có khóa của cơ quan và vai trò đang dùng. Tạo bằng “bcdiso key new”, rồi nhờ thư ký ghi nhận (bcdiso key enrol).",
      "This store signs by key, and none of this office and role is here. Make one by “bcdiso key new” and have the secretary enrol it (bcdiso key enrol)."
    )
  }
  /// The key is for other sheets.
  func otherSheets(_ key: SigningKey) -> String {
    say(
      "Khóa \(key.fingerprint) chỉ ký phiếu của đơn vị, đoàn được giao.",
      "The key \(key.fingerprint) signs sheets of its own units and teams only.")
  }
}
