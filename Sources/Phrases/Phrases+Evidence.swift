import Domain

/// What is said of files that prove scores.
extension Phrases {
  /// A reference as one reads it, with name, size and the beginning of the digest of its file.
  package func evidence(_ reference: EvidenceReference) -> String {
    guard let size = reference.fileSize else { return reference.text }
    let name = reference.lastName == reference.text ? "" : "\(reference.lastName), "
    let digest = say("mã", "digest") + " \(reference.digest.prefix(16))"
    return "\(reference.text) (\(name)\(fileSize(size)), \(digest))"
  }

  /// Several references in one line.
  package func evidence(_ references: [EvidenceReference]) -> String {
    references.map { evidence($0) }.joined(separator: "; ")
  }

  /// How long a file is; what is not whole is rounded up, so that no file has none.
  private func fileSize(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: say("\(bytes) byte", counted(bytes, "byte"))
    case ..<1_048_576: "\((bytes + 1023) / 1024) KiB"
    default: "\((bytes + 1_048_575) / 1_048_576) MiB"
    }
  }

  /// Why a file that was named is no evidence; what is said in the sheet stays as it was.
  package func sentence(_ fault: EvidenceFault, file: String, store: String) -> String {
    let nothing = say("Chưa ghi gì.", "Nothing was written.")
    switch fault {
    case .noFile:
      return say(
        "Không có tệp “\(file)”. Kiểm tra lại đường dẫn. \(nothing)",
        "There is no file “\(file)”. Check its path. \(nothing)")
    case .notRegular:
      return say(
        "“\(file)” không phải tệp thường (thư mục, lối tắt hoặc thiết bị). Hãy nêu chính tệp ấy. \(nothing)",
        "“\(file)” is no ordinary file (a folder, link or device). Name the file itself. \(nothing)"
      )
    case .cannotRead(let errno):
      return say(
        "Không đọc được “\(file)” (lỗi số \(errno)). Kiểm tra quyền đọc. \(nothing)",
        "“\(file)” cannot be read (error \(errno)). Check your right to read it. \(nothing)")
    case .tooLarge(let limit):
      return say(
        "“\(file)” lớn hơn \(limit >> 20) MiB. Hãy nén hoặc chia nhỏ tệp. \(nothing)",
        "“\(file)” is larger than \(limit >> 20) MiB. Pack it or part it. \(nothing)")
    case .notCopied(let failure): return saveFailed(failure, at: store)
    }
  }

  /// What `check` says of a file of evidence that is not as its sheet says.
  package func difference(_ difference: EvidenceDifference, in sheet: String) -> String {
    switch difference {
    case .missing(let place):
      say(
        "\(sheet): kho không còn bản sao của minh chứng “\(evidence(place.reference))”",
        "\(sheet): the store has no copy of the evidence “\(evidence(place.reference))” any more")
    case .changed(let place):
      say(
        "\(sheet): tệp của minh chứng “\(evidence(place.reference))” nay có nội dung khác",
        "\(sheet): the file of the evidence “\(evidence(place.reference))” has another content now")
    case .unused(let file):
      say(
        "\(file): không phiếu nào nêu tệp này; giữ hay xoá là tuỳ bạn",
        "\(file): no sheet names this file; keep it or remove it as you like")
    }
  }

  package var evidenceText: String {
    say(
      "Tệp chứng minh điểm của tiêu chí: tên, cỡ và mã băm của tệp được ghi vào phiếu.",
      "The file that proves the score: its name, size and digest go into the sheet.")
  }
  package var evidenceTextKept: String {
    say("Tệp được chép vào kho.", "The file is copied into the store.")
  }
  package var evidenceHint: String {
    say("Enter: ô sau, rồi ghi · Esc: bỏ", "Enter: next field, then write · Esc: leave")
  }
  package var evidenceName: String {
    say("Tên minh chứng (có thể trống)", "What it is (may be blank)")
  }
  package var evidenceNameHelp: String {
    say(
      "Tên gọi trong phiếu và biên bản; để trống thì lấy tên tệp.",
      "What sheet and minutes call it; the name of the file where it is blank.")
  }
  package var helpEvidenceFile: String {
    say(
      "Tệp minh chứng: ghi tên, cỡ, mã băm; chép vào kho nếu đợt giữ bản sao.",
      "A file: name, size and digest are kept; a copy where the campaign keeps them.")
  }
}
