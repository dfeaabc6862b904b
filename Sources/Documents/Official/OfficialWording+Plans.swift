import Domain
import Vietnamese

/// The words of plans.
extension OfficialWording {
  var plan: String { "Kế hoạch" }

  /// A base of a plan: *Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của … về việc …*.
  func basis(_ basis: LegalBasis) -> String {
    let lead = basis.leadIn.isEmpty ? "Căn cứ" : basis.leadIn
    var words = [lead]
    if !basis.kind.isEmpty { words.append(basis.kind) }
    if !basis.number.isEmpty { words.append("số " + basis.number) }
    if let date = basis.date { words.append(dated(date)) }
    if !basis.issuer.isEmpty { words.append("của " + basis.issuer) }
    guard !basis.about.isEmpty else { return words.joined(separator: " ") }
    let about = basis.about.inOneLine.trimmed(".;")
    words.append(about.folded.hasPrefix("ve ") ? about : "về " + about.smallFirst)
    return words.joined(separator: " ")
  }

  /// Who reports what to whom.
  func reporting(_ who: String, to receiver: String, _ what: String) -> String {
    (who.isEmpty ? "Báo cáo " : who + "báo cáo ") + receiver + ": " + what
  }

  /// To whom a report goes on.
  func further(_ steps: [String]) -> String {
    steps.isEmpty ? "" : "; sau đó gửi " + steps.joined(separator: "; ")
  }

  /// A level that a target asks for: *trên 70%*, *ít nhất 05*.
  func level(_ figure: String, _ comparison: Comparison?) -> String {
    switch comparison {
    case .moreThan: "trên " + figure
    case .atLeast: "ít nhất " + figure
    case .exactly, .rising, nil: figure
    }
  }

  /// What a list is called where no heading of the plan speaks of it.
  func title(of part: PlanParts.Part) -> String {
    switch part {
    case .targets: "Chỉ tiêu"
    case .tasks: "Nội dung, tiến độ thực hiện"
    case .responsibilities: "Tổ chức thực hiện"
    case .reports: "Chế độ báo cáo"
    }
  }

  /// By which words, folded, a heading speaks of a list; the surest first.
  func words(of part: PlanParts.Part) -> [[String]] {
    switch part {
    case .targets: [["chi tieu"], ["muc tieu", "yeu cau"]]
    case .tasks: [["tien do"], ["noi dung", "nhiem vu", "thoi gian thuc hien"]]
    case .responsibilities: [["to chuc thuc hien", "phan cong", "trach nhiem"]]
    case .reports: [["bao cao"], ["to chuc thuc hien"]]
    }
  }

  /// By which words the title of an appendix speaks of an estimate.
  var estimateWords: [String] { ["du toan", "khai toan", "kinh phi", "du tru"] }

  /// By which words it speaks of a roster.
  var rosterWords: [String] { ["danh sach", "danh muc"] }

  /// The total of an estimate in words.
  func inWords(_ words: String) -> String {
    words.folded.hasPrefix("bang chu") ? "(\(words))" : "(Bằng chữ: \(words))"
  }
}
