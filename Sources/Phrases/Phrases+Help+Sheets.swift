extension Phrases {
  /// What a field of score sheets and their events means, by its place; nil for any other.
  func sheetHelp(_ place: String) -> String? {
    switch place {
    case "campaign":
      say(
        "Đợt chấm của phiếu.",
        "The campaign of the sheet.")
    case "unit":
      say(
        "Đơn vị được chấm.",
        "The unit that is scored.")
    case "criteriaSet":
      say(
        "Bộ tiêu chí mà phiếu được chấm theo.",
        "The criteria by which it is judged.")
    case "criteriaDigest":
      say(
        "Mã băm của bộ tiêu chí lúc lập phiếu: bộ bị sửa sau lưng thì lộ ra.",
        "The digest of the set as the sheet cites it, so that a change of it shows.")
    case "version":
      say(
        "Phiên bản của phiếu; phiếu đã ký chỉ được thay bằng phiên bản sau.",
        "The version of the sheet; a signed one can only be superseded by the next.")
    case "supersedes":
      say(
        "Phiếu đã ký mà phiếu này thay.",
        "The signed sheet that this one replaces.")
    case "reason":
      say(
        "Vì sao phiếu trước không còn đúng.",
        "Why the sheet before does not stand.")
    case "events":
      say(
        "Mọi việc đã làm với phiếu theo thứ tự, không sửa được; điểm tính từ đây ra.",
        "All that was done to the sheet, in order and never changed; the scores follow from it.")
    case "events.seq":
      say(
        "Số thứ tự của việc trong nhật ký.",
        "The number of the entry.")
    case "events.at":
      say(
        "Lúc ghi, theo đồng hồ của máy.",
        "When it was written, by the clock of the machine.")
    case "events.by":
      say(
        "Cơ quan và vai trò của người ghi.",
        "Who wrote it: office and role.")
    case "events.change":
      say(
        "Việc được ghi: cho điểm, ghi chú, minh chứng, kết luận, ký.",
        "What it does: a score, a note, evidence, a finding, a signature.")
    case "events.change.act":
      say(
        "Việc thuộc loại nào: cho điểm, ghi chú, minh chứng, ký.",
        "Which sort of act it is.")
    case "events.change.criterion":
      say(
        "Tiêu chí mà việc này nói đến.",
        "The criterion that it is about.")
    case "events.change.figure":
      say(
        "Điểm của ai: tự chấm, đoàn hay chốt; chỉ điểm chốt được xếp hạng.",
        "Whose score: own, team or settled; only the settled one is ranked.")
    case "events.change.score":
      say(
        "Điểm đã cho; trống là rút lại.",
        "The score that was given; blank: taken back.")
    case "events.change.score.points":
      say(
        "Điểm cho tiêu chí này, gõ theo cách chấm của nó.",
        "The points for this criterion, typed as its rule asks for them.")
    case "events.change.score.notApplicable":
      say(
        "Tiêu chí không áp dụng cho đơn vị, điểm ra khỏi mẫu số.",
        "Whether the criterion does not apply, and its points leave the base.")
    case "events.change.score.met":
      say(
        "Số đạt, của tiêu chí chấm theo tỷ lệ: 45 của 45/47.",
        "How many were right, of a ratio: the 45 of 45/47.")
    case "events.change.score.outOf":
      say(
        "Trên tổng số đã xem: 47 của 45/47.",
        "Out of how many that were looked at: the 47 of 45/47.")
    case "events.change.score.share":
      say(
        "Tỷ lệ, khi gõ phần trăm thay vì n/N.",
        "The share, where a percentage was typed.")
    case "events.change.text":
      say(
        "Lời ghi: ghi chú, lý do hoặc giải trình.",
        "The words: a note, a reason, an explanation.")
    case "events.change.evidence":
      say(
        "Minh chứng đã xem.",
        "The evidence that was seen.")
    case "events.change.evidence.text":
      say(
        "Tên minh chứng, ví dụ Biên bản đánh giá nội bộ ngày 12/9.",
        "What the evidence is, such as the minutes of an audit.")
    case "events.change.evidence.digest":
      say(
        "Mã băm của tệp minh chứng, để biết tệp có bị đổi.",
        "The digest of its file, so that a change of it shows.")
    case "events.change.evidence.fileSize":
      say(
        "Tệp minh chứng dài bao nhiêu byte khi được ghi vào phiếu.",
        "How many bytes the file had when it was named.")
    case "events.change.evidence.fileName":
      say(
        "Tên tệp minh chứng; tệp không chép vào kho thì cả đường dẫn.",
        "The name of the file; its whole path where it was not copied.")
    case "events.change.evidence.isKept":
      say(
        "Bản sao của tệp nằm trong thư mục evidence của kho, mang tên là mã băm.",
        "A copy lies in the store's folder evidence, named after the digest.")
    case "events.change.finding":
      say(
        "Điểm không phù hợp (KPH), lưu ý hoặc cơ hội cải tiến tìm thấy khi đánh giá.",
        "A nonconformity, observation or chance to improve that was found.")
    case "events.change.finding.kind":
      say(
        "Nặng, nhẹ, điểm lưu ý hay cơ hội cải tiến.",
        "Major, minor, an observation, or a chance to improve.")
    case "events.change.finding.criterion":
      say(
        "Tiêu chí liên quan.",
        "The criterion to which it belongs.")
    case "events.change.finding.text":
      say(
        "Tìm thấy điều gì, nêu cụ thể hồ sơ nào.",
        "What was found, and in which file.")
    case "events.change.finding.owner":
      say(
        "Bộ phận hoặc chức vụ phải khắc phục.",
        "The office that has to put it right.")
    case "events.change.finding.due":
      say(
        "Hạn khắc phục; quá hạn thì hiện ở danh sách đến hạn.",
        "By when; what is late shows among what is due.")
    case "events.change.finding.action":
      say(
        "Đã làm gì để khắc phục nguyên nhân.",
        "What was done about its cause.")
    case "events.change.finding.verified":
      say(
        "Ngày đoàn kiểm tra lại và thấy đã xong; từ đó coi là đóng.",
        "The day on which the correction was checked; then it is closed.")
    case "events.change.dropped":
      say(
        "Dòng bị bỏ khỏi phiếu.",
        "The row that was taken out.")
    case "events.change.criteriaSet":
      say(
        "Bộ tiêu chí mới mà phiếu chuyển sang.",
        "The set to which the sheet was moved.")
    case "events.change.judgedKind":
      say(
        "Loại đơn vị khi phiếu được xác nhận: xếp loại theo nó mãi về sau.",
        "The kind of the unit when the sheet was confirmed: it is graded by that for ever.")
    case "events.change.judgedGroup":
      say(
        "Nhóm xếp hạng khi phiếu được xác nhận.",
        "Among which units it was ranked when it was confirmed.")
    case "events.change.criteriaDigest":
      say(
        "Mã băm của bộ tiêu chí ấy.",
        "The digest of that set.")
    case "events.change.state":
      say(
        "Trạng thái mới của phiếu.",
        "The next state of the sheet.")
    case "events.previous":
      say(
        "Mã băm của việc trước: chuỗi này làm lộ mọi sửa lén.",
        "The digest of the entry before: the chain shows what was changed behind it.")
    case "events.hash":
      say(
        "Mã băm của chính việc này.",
        "The digest of the entry itself.")
    case "events.sig":
      say(
        "Chữ ký số, để trống đến khi có khoá; không thay chữ ký trên biên bản.",
        "The signature, empty until there are keys; it replaces none on the minutes.")
    default: nil
    }
  }
}
