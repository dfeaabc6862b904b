import Domain

/// A store being worked on: what it holds, what was done to it, and what is on its way to the disk.
///
/// A value without words and without a screen: the screens and the command line alike make their edits
/// here, hand over what is to be saved, and tell what became of it. What does not go is thrown as a
/// fact (``EditRefusal``), worded by whoever shows it.
///
///     var document = Document(workspace, author: author, ids: ids, clock: clock)
///     let made = try document.make(Edit(label: "…", changes: changes))
///     // the request goes to the disk; then:
///     document.saved(request.number, records)
package struct Document: Equatable, Sendable {
  package internal(set) var workspace: Workspace
  package private(set) var audit: AuditIndex
  package internal(set) var history = History()
  package internal(set) var saving = Saving()
  /// Where new ids come from.
  package var ids: IDGenerator
  /// Who makes the edits.
  package var author: Author
  package var access: Access
  package private(set) var clock: Clock
  /// Counts the states of the workspace, so that tables know when to make their rows anew.
  package private(set) var revision = 0
  /// Records whose files went while they were held, as they were.
  var goneRecords: [RecordKey: Record] = [:]
  /// Sheets whose events were asked for.
  private var requestedSheets: Set<RecordKey> = []
  /// Whether discrepancies are looked for; a single command does not need them.
  private let isAudited: Bool

  /// Opens a workspace as it was read.
  package init(
    _ workspace: Workspace, author: Author, ids: IDGenerator, clock: Clock,
    access: Access = Access(isWritable: true, isSample: false), isAudited: Bool = true
  ) {
    self.workspace = workspace
    self.author = author
    self.ids = ids
    self.clock = clock
    self.access = access
    self.access.isWritable = access.isWritable && workspace.header.isWritable
    self.isAudited = isAudited
    audit = AuditIndex(
      isAudited ? workspace : Workspace(header: workspace.header), on: clock.today)
  }

  /// When and by whom an edit is made now.
  package var stamp: Stamp { Stamp(at: clock.stamp, by: author.office) }

  /// Signs steps of sheets with these keys from now on.
  package mutating func sign(with signers: [KeySigner]) { workspace.signers = signers }

  /// Takes the time; with each new day other things are late, and a year may be over.
  ///
  /// - Returns: whether it is another day than before.
  package mutating func tell(_ clock: Clock) -> Bool {
    let isNewDay = clock.today != self.clock.today
    self.clock = clock
    if isNewDay { workspaceChanged(nil) }
    return isNewDay
  }

  /// Notes that the events of a sheet are wanted of which the store held but the heading.
  ///
  /// - Returns: whether they are to be read, which is once.
  package mutating func requests(eventsOf key: RecordKey) -> Bool {
    workspace[key]?.isLoaded == false && requestedSheets.insert(key).inserted
  }

  /// Has the workspace checked again where these records changed, which were so before; nil for all.
  mutating func workspaceChanged(_ before: [RecordKey: Record?]?) {
    revision += 1
    guard isAudited else { return }
    audit =
      before.map { AuditIndex(workspace, on: clock.today, since: audit, changed: $0) }
      ?? AuditIndex(workspace, on: clock.today)
  }
}

/// What may be done with a store.
package struct Access: Equatable, Sendable {
  /// Whether anything may be written.
  package var isWritable: Bool
  /// Whether the store is a throw-away copy of a sample.
  package var isSample: Bool
  /// Whether it lies on a network file system, where only one may write at a time.
  package var isRemote = false
  /// The folder in which it lies, as sentences name it.
  package var folder = ""
  /// Where the copy of a sample may be kept when the person leaves; nil where there is a store.
  package var keepsAt: String?

  package init(isWritable: Bool, isSample: Bool) {
    self.isWritable = isWritable
    self.isSample = isSample
  }
}
