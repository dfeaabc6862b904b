import Canvas
import Domain
import Editing
import Glibc
import Phrases
import Samples
import Screens
import Store
import Tables
import Terminal
import Vietnamese

/// One sitting at the terminal: hears, updates, draws, and runs what the state asks for.
@MainActor
final class Session {
  private var app: App
  private let terminal: CursesTerminal
  private let wakeups: Wakeups
  /// What jobs have to tell.
  private let mailbox: Mailbox
  private let store: StoreQueue
  private let drafts: DraftStore
  private let papers: PaperQueue
  private let exports: ExportQueue
  private let evidence: EvidenceQueue
  private let places: PlaceFile
  private let watch: StoreWatch
  private let themes: ThemeCatalog
  private var isRunning = true
  /// By when what is being typed is to be kept.
  private var due: ContinuousClock.Instant?
  private var keepsCopy = false

  /// Opens the screen on an opened store.
  ///
  /// - Throws: why this terminal shows no screen, with nothing printed.
  init(_ store: OpenedStore, _ options: SessionOptions) throws(TerminalRefusal) {
    terminal = try CursesTerminal.start()
    wakeups = Wakeups()
    let waker = wakeups.waker
    mailbox = Mailbox { waker.wake() }
    self.store = StoreQueue(store, mailbox)
    drafts = DraftStore(store: store.workspace.header.id, mailbox)
    papers = PaperQueue(mailbox)
    exports = ExportQueue(mailbox, store: store.folder.path)
    evidence = EvidenceQueue(store.folder, mailbox)
    places = PlaceFile(in: UserFolders.state + "/places", store: store.workspace.header.id)
    watch = StoreWatch(store.folder.path)
    themes = ThemeCatalog(options.colour, colours: terminal.colourCount)
    var start = App.Start(
      size: terminal.size, workspace: store.workspace.signing(with: options.signers),
      author: options.author,
      seed: UInt64.random(in: .min ... .max))
    start.phrases = Phrases(options.language, zone: Clock.minutesAheadOfUTC)
    start.access = Access(isWritable: !options.isReadOnly, isSample: options.isSample)
    // A test holds that the built-in outlines are right.
    start.outlines = (try? Sample.outlines()) ?? []
    for path in Roadmap.allCases { start.roadmapSteps[path] = Sample.roadmapSteps(path) }
    start.builtInSets = (try? CriteriaSets.all()) ?? []
    start.access.folder = store.folder.path
    start.access.keepsAt = options.keepsAt
    start.access.isRemote = store.fileSystem == .network
    start.themes = themes.names
    start.theme = themes.names.firstIndex(of: options.theme) ?? 0
    start.isFirstRun = options.isFirstRun
    start.columns = options.columns
    start.warning =
      options.warning ?? (store.isHardLinked ? Phrases(options.language).isHardLinked : nil)
    start.clock = .now
    if !options.isSample { start.place = places.read().flatMap { LeftPlace($0) } }
    if !options.isReadOnly { start.kept = drafts.takeOver() }
    app = App(start)
    if app.leavesRecoveredDraft { drafts.putBack() }
    terminal.use(themes.theme(app.themes[app.theme]))
  }

  /// Runs until the person leaves or the terminal is gone.
  ///
  /// - Returns: how it was left.
  func run() -> SessionEnd {
    terminal.show(app.frame)
    while isRunning {
      // Typing that pauses is kept soon; where nothing is typed, nothing wakes the program.
      due = app.hasUnsavedDraft ? due ?? .now.advanced(by: .seconds(2)) : nil
      let next = [due, terminal.pasteEnd].compactMap { $0 }.min()
      handle(wakeups.wait(until: next, reading: watch.descriptor >= 0 ? [watch.descriptor] : []))
      // Everything that waits is taken in before one picture is drawn.
      if isRunning { terminal.show(app.frame) }
    }
    let isSafe = store.drain(seconds: 5)
    // What is on disk by now need not be kept beside it.
    for event in mailbox.collect() {
      if case .saved = event { handle(event) }
      if case .saveFailed = event { handle(event) }
    }
    drafts.drain(seconds: 5)
    terminal.finish()
    return SessionEnd(isSafe: isSafe && app.saving.unsavedCount == 0, keepsCopy: keepsCopy)
  }

  /// Takes in everything that has happened.
  private func handle(_ reasons: [Wakeup]) {
    handle(.time(.now))
    // What was typed before the window closed still counts.
    if reasons.contains(.hangup) { handleInputs() }
    for reason in reasons {
      switch reason {
      case .input: handleInputs()
      case .woken: for event in mailbox.collect() { handle(event) }
      case .signal(let number): handle(signal: number)
      case .hangup: handle(.endRequested)
      case .readable: store.look(at: watch.changed())
      case .deadline:
        if terminal.pasteEnd != nil { handleInputs() }
        if let due, due <= .now { handle(.draftDue) }
      }
    }
  }

  /// Takes in the keys that wait.
  private func handleInputs() {
    for input in terminal.readInputs() {
      guard isRunning else { return }
      handle(.input(input))
    }
    if terminal.inputEnded { handle(.endRequested) }
  }

  /// Takes in a signal.
  private func handle(signal: Int32) {
    switch signal {
    case SIGWINCH:
      // A window that shrank and grew back between two looks has the old size and an empty picture.
      if !resize() { terminal.redraw() }
    case SIGTSTP:
      suspend()
    case SIGCONT: terminal.redraw()
    case SIGINT, SIGTERM, SIGHUP: handle(.endRequested)
    default: break
    }
  }

  /// Stops until the shell resumes the program, which may never be.
  private func suspend() {
    handle(.draftDue)
    drafts.drain(seconds: 1)
    terminal.suspend()
    resize()
  }

  /// Hands a text to the person's own editor, which has the terminal meanwhile.
  private func edit(_ text: String) {
    handle(.draftDue)
    drafts.drain(seconds: 1)
    let result = terminal.outside { OutsideEditor.edited(text) }
    resize()
    handle(.editedOutside(result))
  }

  /// Tells the state the size of the terminal, if it is another one.
  ///
  /// - Returns: whether it is.
  @discardableResult
  private func resize() -> Bool {
    guard let size = terminal.resizeIfNeeded() else { return false }
    handle(.input(.resized(size)))
    return true
  }

  /// Updates the state and runs what it asks for.
  private func handle(_ event: Event) {
    for effect in app.update(event) {
      switch effect {
      case .save(let request): store.save([request])
      case .saveTogether(let requests): store.save(requests)
      case .reload(let keys): store.reload(keys)
      case .useTheme(let name): terminal.use(themes.theme(name))
      case .saveSettings(let settings):
        do {
          try Settings.keep(settings)
        } catch {
          handle(.notKept(.keepingSettings, at: Settings.path, error))
        }
      case .saveColumns(let names, let table):
        do {
          try Settings.keep(names, ofTable: table)
        } catch {
          handle(.notKept(.keepingSettings, at: Settings.path, error))
        }
      case .copy(let text): _ = terminal.copy(text)
      case .editOutside(let text): edit(text)
      case .export(let order):
        exports.write(order, of: app.workspace, on: Clock.now.today)
      case .cancelExport: exports.cancel()
      case .readPaper(let file, let reading): papers.read(file, as: reading)
      case .readEvidence(let file, let isKept):
        evidence.read(file, isKept: isKept, by: app.author.office)
      case .readBlock(let text, let name): papers.read(block: text, named: name)
      case .holdPaper(let paper, let revision):
        papers.hold(paper, app.workspace, revision, app.phrases.paperWords)
      case .redraw: terminal.redraw()
      case .suspend: suspend()
      case .keepDraft(let draft): drafts.keep(draft)
      case .keepPlace(let place): places.keep(place.tree)
      case .keepCopy: keepsCopy = true
      case .quit: isRunning = false
      }
    }
  }
}

/// How a sitting ended.
struct SessionEnd: Sendable {
  /// Whether everything is on disk.
  let isSafe: Bool
  /// Whether the copy of the sample shall be the person's own store.
  let keepsCopy: Bool
}

/// What the command line says of a sitting.
struct SessionOptions: Sendable {
  var author: Author
  var language = Language.vietnamese
  var isReadOnly = false
  var isSample = false
  /// Where the copy of a sample may be kept.
  var keepsAt: String?
  var isFirstRun = false
  /// Which columns of tables the person wants.
  var columns = ColumnChoices()
  /// What the person is told first.
  var warning: String?
  /// The private keys that were opened.
  var signers: [KeySigner] = []
  var theme = "default"
  var colour = ColorPreference.terminal
}
