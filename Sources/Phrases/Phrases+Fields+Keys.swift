import Domain

extension Phrases {
  /// The label of a field of a signing key; nil for any other.
  func keyField(_ key: String) -> String? {
    switch key {
    case "office": say("Cơ quan", "Office")
    case "role": say("Vai trò", "Role")
    case "publicKey": say("Khóa công khai", "Public key")
    case "units": say("Đơn vị được ký", "Units")
    case "teams": say("Đoàn được ký", "Teams")
    case "from": say("Dùng từ ngày", "In force from")
    case "to": say("Dùng đến ngày", "In force to")
    case "since": say("Bắt đầu ký bằng khóa", "Keys in use since")
    case "before": say("Đã ký trước đó", "Signed before")
    case "signer": say("Khóa người cấp", "Enrolled by")
    case "sig": say("Chữ ký của người cấp", "Signature")
    case "retired": say("Thôi dùng từ", "Retired from")
    case "retirer": say("Khóa người thu hồi", "Retired by")
    case "retirement": say("Chữ ký thu hồi", "Signature of that")
    default: nil
    }
  }

  /// The label of a choice in a signing key; nil for any other.
  func keyChoice(_ key: String) -> String? { AuthorRole(rawValue: key).map(role) }

  /// What a field of a signing key means, by its place; nil for any other.
  func keyHelp(_ place: String) -> String? {
    switch place {
    case "office":
      say(
        "Cơ quan giữ khóa, đúng như tên ghi khi chấm; không ghi tên người.",
        "The office that holds the key, as it signs; never a person's name.")
    case "role": say("Vai trò mà khóa được ký.", "The role in which the key signs.")
    case "publicKey":
      say(
        "Nửa công khai của khóa, 64 chữ số; nửa bí mật chỉ ở máy của người giữ.",
        "The public half, 64 digits; the private half is on its holder's machine alone.")
    case "units", "teams":
      say(
        "Chỉ ký phiếu của các đơn vị, các đoàn này; để trống cả hai là mọi phiếu.",
        "It signs sheets of these units and teams alone; with neither, all sheets.")
    case "from", "to": say("Khóa ký được trong thời gian này.", "The key may sign in that time.")
    case "since":
      say(
        "Từ lúc này hoàn tất, ký, xác nhận phiếu đều phải ký bằng khóa.",
        "From this moment on sheets are finished, signed and confirmed by key.")
    case "before":
      say(
        "Số bước đã ký khi chưa dùng khóa, và mã của tất cả các bước đó.",
        "How many steps were taken before keys were in use, and the digest of them all.")
    case "signer", "sig":
      say(
        "Thư ký cấp khóa này, và chữ ký của thư ký trên các dòng trên.",
        "The secretary who enrolled it, and their signature of all that.")
    case "note": say("Điều cần nhớ về khóa.", "What is to be remembered of the key.")
    case "retired":
      say(
        "Từ ngày này khóa không ký được nữa; chữ ký trước đó vẫn còn giá trị.",
        "From this day on it signs no more; what it signed before still stands.")
    case "retirer", "retirement":
      say("Thư ký thu hồi khóa, và chữ ký của việc đó.", "Who retired it, and their signature.")
    default: nil
    }
  }
}
