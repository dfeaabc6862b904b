extension Record {
  /// A score sheet of which only the heading is held; its events led to what the ledger says.
  package init(_ heading: SheetHeading) {
    self.init(
      heading.sheet.key, heading.tree, .sheet(ScoreSheet(heading)))
    isLoaded = false
  }

  /// The sheet without its events; nil when its file says more than a heading, a log and events.
  ///
  /// What it leaves out is on the disk: nothing that is held this way is ever written.
  package var heading: Record? {
    guard case .sheet(let sheet) = value, var members = tree.members else { return nil }
    members[ScoreSheet.fields.events] = nil
    members[FrameKey.log] = nil
    return .object(members) == sheet.heading.tree ? Record(sheet.heading) : nil
  }
}
