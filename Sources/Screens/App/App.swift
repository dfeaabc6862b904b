import Canvas
import Domain
import Editing
import Phrases
import Tables
import Vietnamese
import Widgets

/// The whole state of the program at the terminal: a value.
///
/// `update` is the only way to change it; `frame` shows it. Nothing else knows what is on screen.
package struct App: Equatable, Sendable {
  package internal(set) var size: Size
  /// The store being worked on: edits are made there, the screens show it.
  package var document: Document
  package let phrases: Phrases
  /// Where the person is.
  package internal(set) var navigation: Navigation
  package internal(set) var overlay: Overlay?
  /// A sentence in the status line until the next key.
  package internal(set) var notice: Notice?
  /// The list that is open in a field of a dialog.
  var dialogList: DialogList?
  /// The built-in outlines of plans.
  package let outlines: [PlanTemplate]
  /// The built-in steps of the paths of units.
  package let roadmapSteps: [Roadmap: [Tree]]
  /// The criteria sets that any store may take in.
  package let builtInSets: [Record]
  package internal(set) var themes: [String]
  package internal(set) var theme: Int
  package internal(set) var wantsMouse = true
  package internal(set) var inputMethod = InputMethod.off
  /// The estimate of a plan issued or over into which the person means to write what holds.
  var meantEstimate: RecordKey?
  /// How many letters were typed into nothing after a field was refused; nil otherwise.
  var strayKeys: Int?
  /// What was pressed at once where nothing is typed.
  var quick: QuickLetters?
  /// The list out of a file that is looked at before it is brought in.
  package internal(set) var paper: Paper?
  /// The file that is being read.
  var askedPaper: AskedPaper?
  /// The file that is being read as evidence.
  var askedEvidence: AskedEvidence?
  /// From where the paper that is looked at came, and how it was read.
  var shownPaper: AskedPaper?
  /// What was said of columns of forms of scores in this sitting: who scores may write no record that keeps it.
  var saidOfForms: [SaidOfPaper] = []
  /// Rows that were copied or cut.
  package internal(set) var clipboard: RowClipboard?
  /// When typing was given up last, for leaving by the second time.
  var lastCancel: Int?
  /// What was offered to choose from last.
  var offered: OfferedRecords?
  /// How much is being written out beside the screen.
  var exportsUnderWay = 0
  /// What the replacement that is looked at meets.
  var found: FoundHits?
  /// The text that was copied or cut last, to be put in elsewhere.
  var copiedText = ""
  /// Which columns of tables this person wants.
  package internal(set) var columnChoices = ColumnChoices()
  /// What of the typing is kept outside the store.
  var autosave = Autosave()

  /// What lies over the screen.
  package enum Overlay: Equatable, Sendable {
    case page(TextPage)
    case question(Question, Purpose)
    /// The columns of a table, to be chosen.
    case columns(Checklist, TableID)
    /// A list to choose from, and what the items are.
    case palette(Palette, Choices)

    /// Fields to fill in, and what becomes of them.
    case dialog(Dialog, Filling)
    /// What a field of a dialog means, over the dialog.
    case dialogHelp(TextPage, Dialog, Filling)
    /// What would be done, before it is written.
    case preview(TextPage, PlannedEdit)

    /// What a dialog decides.
    package enum Filling: Equatable, Sendable {
      case settings
      /// The year of a new plan that begins as a copy of that one.
      case planCopy(RecordKey)
      /// What is to be replaced by what, in one of these.
      case replacement([TextReplacement.Scope])
      /// Which file is read, and how.
      case importing([PaperTarget])
      /// Which file proves the score of a criterion.
      case evidence(SheetName, ID<Criterion>)
      /// What is written out, and how.
      case exporting([ExportOffer])
      /// What stands in a line of a paper.
      case paperLine(row: Int)
      /// What the columns of a paper hold, by their numbers.
      case paperColumns([Int])
      /// By which decision a worksheet is carried out.
      case worksheetDecision
      /// From which day, and by which decision, a list of units makes a worksheet.
      case worksheetOfList
      /// What is done for many at once.
      case manyAtOnce(ManyAtOnce)
    }

    /// What the items of a list stand for, by their numbers.
    package enum Choices: Equatable, Sendable {
      /// What can be done here, then the tables beside the one that is seen.
      case commands([Command], beside: [TableID])
      /// The values of a column; nil shows all rows again.
      case filter(column: Int, [String?])
      /// What a new plan begins as.
      case planOrigins([PlanOrigin])
      /// The sets to which a campaign may be moved.
      case criteriaSets(ID<Campaign>, [ID<CriteriaSet>])
      /// The criteria sets that may be taken into the store.
      case builtInSets([Record])
      /// What a decision may do to the chosen units.
      case reorganisations([Reorganising])
      /// What can be entered for these units.
      case unitEntries([ID<Unit>])
      /// The same where units of a campaign are seen: first of all their visits.
      case visitsOrEntries([ID<Unit>])
    }

    /// What a question decides.
    package enum Purpose: Equatable, Sendable {
      case quit
      /// Whether the lines of a file are brought in without those that are refused.
      case importOthers
      /// To write over a file that is there.
      case overwriteFile(ExportOrder)
      /// To give up what was put right in a paper.
      case leavePaper
      /// Whether all tables of a file that have the same headings are taken.
      case joinTables
      case delete(Deletion)
      /// A copy of a plan that has fewer years, and the dialog in which they were typed.
      case shorterCopy(PlanCopy, of: RecordKey, Dialog)
      /// Scores of several criteria at once.
      case scores(SheetName, [SheetChange])
      /// Several findings that are to go.
      case findings([FindingsToDrop])
      case overwrite(SaveRequest, ChangeRefusal)
      /// Nothing: an edit that cannot be written is given up.
      case told(SaveRequest)
      /// A record whose file is gone, as it was held.
      case writeAgain(Record)
      /// A draft against what somebody else wrote into its cell meanwhile.
      case overwriteWithDraft(then: CellStep)
      /// A draft whose place was deleted meanwhile.
      case draftWithoutPlace
      /// Figures of an estimate whose plan is issued or over.
      case accept(Edit, in: RecordKey)
      /// A draft that reads like a slip.
      case meantDraft(then: CellStep)
      /// The first figure of an estimate, with the units in which it is likelier meant.
      case moneyUnit([MoneyUnit], then: CellStep)
      /// What was typed in a pane, and is in no store.
      case leavingPane
      /// A sheet's next state.
      case sheetState(SheetName, SheetState, reason: String)
      /// A record as it was after that entry of its log.
      case restore(RecordKey, Int)
      /// Events of ours against what somebody else said of the same meanwhile.
      case overwriteInSheet([SaveRequest])
      /// Moving a campaign to another criteria set.
      case moveCampaign(ID<Campaign>, to: ID<CriteriaSet>)
      /// What was typed when the program was left last.
      case recoveredDraft(RecoveredDraft)
    }
  }

  /// A sentence for the person, with what it means.
  package struct Notice: Equatable, Sendable {
    package let text: String
    package let role: Role
    /// What it speaks of, where it is true only so long.
    let state: State?

    /// Says something, for as long as a state lasts, or until the next key.
    init(text: String, role: Role, during state: State? = nil) {
      self.text = text
      self.role = role
      self.state = state
    }

    /// What passes by itself.
    enum State: Equatable, Sendable {
      /// What is typed belongs to a field that did not open, and why it did not, where that was said.
      case lostKeys(because: String?)
      /// Something is being typed.
      case typing
      /// Records are being read.
      case reading
    }
  }

  /// What the program starts with.
  package struct Start: Sendable {
    package var size: Size
    package var workspace: Workspace
    package var phrases = Phrases()
    package var author: Author
    package var access = Access(isWritable: true, isSample: false)
    /// Where new ids come from; chance outside tests.
    package var seed: UInt64
    package var outlines: [PlanTemplate] = []
    package var roadmapSteps: [Roadmap: [Tree]] = [:]
    package var builtInSets: [Record] = []
    package var themes = ["default"]
    package var theme = 0
    /// Which columns of tables the person wants.
    package var columns = ColumnChoices()
    /// The moment of the first picture: what is late is told from it, and the year to show.
    package var clock = Clock.untold
    /// Whether the person is to be asked first who they are.
    package var isFirstRun = false
    /// What was being typed when the program was left last.
    package var kept: RecoveredDraft?
    /// Where the person left the program the last time.
    package var place: LeftPlace?
    /// What the person is told first: settings that are not understood, a store of hard links.
    package var warning: String?

    package init(size: Size, workspace: Workspace, author: Author, seed: UInt64) {
      self.size = size
      self.workspace = workspace
      self.author = author
      self.seed = seed
    }
  }

  /// Makes the first state: the roster of units.
  package init(_ start: Start) {
    size = start.size
    document = Document(
      start.workspace, author: start.author, ids: IDGenerator(seed: start.seed),
      clock: start.clock, access: start.access)
    phrases = start.phrases
    outlines = start.outlines
    roadmapSteps = start.roadmapSteps
    builtInSets = start.builtInSets
    themes = start.themes
    theme = start.theme
    columnChoices = start.columns
    navigation = Navigation(
      start.workspace.firstScreen(of: start.author.role),
      year: start.workspace.yearToShow(on: start.clock.today),
      start.workspace)
    refresh()
    beginDay(at: start.place)
    notice = start.warning.map { Notice(text: $0, role: .warning) }
    if start.isFirstRun { openSettings(isFirst: true) }
    if let kept = start.kept { offer(kept) }
  }

  /// What tables are made from.
  var view: GridView {
    var view = view(of: workspace)
    if let found, found.revision == document.revision { view.found = found }
    return view
  }

  /// What tables would be made from if that were the workspace.
  func view(of workspace: Workspace) -> GridView {
    var view = GridView(
      workspace: workspace, audit: audit, phrases: phrases, today: clock.today, year: year,
      isEditable: access.isWritable && author.role.editsRecords,
      showsAllUnits: navigation.showsAllUnits)
    view.columnChoices = columnChoices
    view.office = author.office
    view.role = author.role
    // Without the line of the titles of the columns.
    view.room = FrameLayout(size: size).table.rows - 1
    view.paper = paper
    view.sought = navigation.grid?.search?.text ?? ""
    return view
  }

  /// The table that has the keyboard.
  package var grid: Grid? {
    get { navigation.grid }
    set { navigation.grid = newValue }
  }

  /// A cell of the table that has the keyboard.
  package func cell(_ row: GridRow, _ column: Int) -> GridCell? {
    grid?.table.dataSource.cell(row, column, view)
  }

  /// Brings the table that is seen up to date with the workspace.
  mutating func refresh() {
    navigation.keepTables(of: workspace)
    if grid?.table == .importedLines {
      let (workspace, revision) = (workspace, document.revision)
      if paper?.terms.kind == .scores {
        lookAtForms()
      } else {
        paper?.look(at: workspace, revision: revision, phrases.paperWords)
      }
    }
    if case .replacements(let replacement)? = grid?.table {
      look(for: replacement)
    } else {
      found = nil
    }
    let (view, revision) = (self.view, document.revision + navigation.looks)
    navigation.grid?.refresh(view, revision: revision)
  }
}

/// What the document holds, as the screens ask for it.
extension App {
  package var workspace: Workspace { document.workspace }
  package var audit: AuditIndex { document.audit }
  package var saving: Saving { document.saving }
  package var history: History { document.history }
  package var access: Access { document.access }
  package var clock: Clock { document.clock }
  /// Who sits at the screen.
  package var author: Author { document.author }
}

/// Where the person is, as the screens ask for it.
extension App {
  package var screen: ScreenName { navigation.screen }
  /// The year that figures and charts are of.
  package var year: Int { navigation.year }
}
