/// What stands at the head of documents that the committee issues.
extension Workspace {
  /// The name of the committee: as the store says, else that of the only one of the province; blank where nobody knows.
  package var committeeName: String {
    guard header.committee.isEmpty else { return header.committee }
    let all = all(Committee.self)
    let provincial = all.filter { $0.level == .province }
    let meant = provincial.isEmpty ? all : provincial
    return meant.count == 1 ? meant[0].name : ""
  }

  /// The place before the day of a document: as the store says, else the province.
  package var datingPlace: String { header.place.isEmpty ? header.province : header.place }
}
