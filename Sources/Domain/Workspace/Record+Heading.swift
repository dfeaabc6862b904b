extension Record {
  /// The sheet without its events; nil when its file says more than a heading, a log and events.
  ///
  /// What it leaves out is on the disk: nothing that is held this way is ever written.
  package var heading: Record? {
    guard let sheet = value(as: ScoreSheet.self), var members = tree.members else { return nil }
    members[ScoreSheet.fields.events] = nil
    members[FrameKey.log] = nil
    return .object(members) == sheet.heading.tree ? Record(sheet.heading) : nil
  }
}
