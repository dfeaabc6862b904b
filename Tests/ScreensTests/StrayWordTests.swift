import Canvas
import Domain
import Phrases
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// No key of a file and no word of the other language on any screen, in any sentence.
@Suite("One language, no keys of files")
struct StrayWordTests {
  private static let samples = ["bac-giang", "dien-bien-2019"]

  /// Gathers texts in which a word is a stray, each stray with one text.
  private struct Finds {
    let words: StrayWords
    private var found: [String: String] = [:]
    /// The lines looked at so far: most screens share most of theirs.
    private var seen: Set<Substring> = []

    init(words: StrayWords) { self.words = words }

    mutating func look(at text: String, _ place: @autoclosure () -> String) {
      for line in text.split(separator: "\n") where seen.insert(line).inserted {
        // A command is written as it is typed.
        let own = line.replacing(/bcdiso set [a-z\-]+ [a-z0-9]{11} [A-Za-z0-9.]+/, with: "")
          .replacing(/bcdiso [a-z\- ]+/, with: "")
        for word in words.found(in: String(own)) where found[word] == nil {
          found[word] = "\(place()): \(line.prefix(300))"
        }
      }
    }

    /// Fails for what was found, and when hardly anything was looked at.
    func report() {
      #expect(seen.count > 40)
      for (word, text) in found.sorted(by: { $0.key < $1.key }) {
        Issue.record("“\(word)” in \(text)")
      }
    }
  }

  /// A sample with a record of each kind that has every field, and nobody's data in it.
  private func filled(_ sample: String) throws -> Workspace {
    var workspace = try AppAtWork(sample).app.workspace
    var filled = FilledRecords(workspace)
    for kind in RecordKind.allCases {
      if let record = filled.record(of: kind) { workspace.put(record) }
    }
    return workspace
  }

  private func work(
    _ workspace: Workspace, _ language: Language, _ role: AuthorRole = .secretary
  ) -> AppAtWork {
    var start = App.Start(
      size: Size(columns: 160, rows: 40), workspace: workspace,
      author: Author(office: "X", role: role), seed: 7)
    start.phrases = Phrases(language)
    return AppAtWork(App(start))
  }

  @Test(
    "Every table: its columns, cells, details, forms and logs", arguments: samples,
    Language.allCases)
  func tables(sample: String, language: Language) throws {
    let workspace = try filled(sample)
    let app = work(workspace, language).app
    var finds = Finds(words: StrayWords(language, in: workspace))
    var tables = ScreenName.allCases.flatMap { Subject.screen($0).tables(workspace) }
    var seen: Set<RecordKind> = []
    let known = try AppAtWork(sample).app.workspace
    for record in workspace.records.values.sorted(by: { $0.key < $1.key }) {
      // The first of each kind, and the one with every field.
      guard seen.insert(record.key.kind).inserted || known[record.key] == nil else { continue }
      tables += record.key.subject.tables(workspace) + [.history(record.key)]
      tables.append(.form(record.key, .root))
      for place in record.places.prefix(60) {
        if case .group? = Record.form(of: record.key.kind).form(at: place.path) {
          tables.append(.form(record.key, place.path))
        }
      }
    }
    for table in tables { look(at: table, app.view, &finds) }
    finds.report()
  }

  private func look(at table: TableID, _ view: GridView, _ finds: inout Finds) {
    let dataSource = table.dataSource
    let columns = dataSource.columns(view)
    for column in columns { finds.look(at: column.title, "column of \(table)") }
    finds.look(at: table.title(view), "pane \(table)")
    finds.look(at: dataSource.emptyText(view.phrases), "empty \(table)")
    if let headline = dataSource.headline(view) {
      finds.look(at: headline.left + " " + headline.right, "headline of \(table)")
    }
    let rows = dataSource.rows(view)
    for row in rows.prefix(30) + rows.dropFirst(30).suffix(3) {
      for cell in dataSource.cells(row, at: Array(columns.indices), view) {
        finds.look(at: cell.text, "cell of \(table)")
      }
      for column in columns.indices {
        for line in dataSource.detail(row, column, view) {
          finds.look(at: line.left + " " + line.right, "detail of \(table)")
        }
      }
      if let new = dataSource.newRow(.after, row, view) {
        finds.look(
          at: new.location + " " + view.phrases.field(new.field, of: new.record),
          "new row of \(table)")
      }
    }
  }

  @Test(
    "Every field of every kind: its prompt, its choices, its refusals", arguments: Language.allCases
  )
  func prompts(language: Language) throws {
    let workspace = try filled("dien-bien-2019")
    let phrases = Phrases(language)
    var finds = Finds(words: StrayWords(language, in: workspace))
    let app = work(workspace, language).app
    var seen: Set<String> = []
    for record in workspace.records.values.sorted(by: { $0.key > $1.key }) {
      for place in record.places where seen.insert(place.field).inserted {
        let kind = record.key.kind
        finds.look(at: phrases.field(place.path.steps.last ?? "", of: kind), place.field)
        finds.look(at: phrases.place(place.path, of: kind), place.field)
        for choice in app.choices(of: place.form, kind, at: place.path, in: record.key).prefix(40) {
          finds.look(at: choice.label, "choice of \(place.field)")
        }
        let value = record.tree[place.path]
        finds.look(
          at: app.view.text(of: value, as: place.form, record.key), "value of \(place.field)")
        for reason in [
          DecodingFailure.Reason.missing, .unexpected(.text), .repeatedRow("x"), .wrongID,
        ] {
          let decodingFailure = DecodingFailure(place.path, reason)
          finds.look(
            at: phrases.decodingFailure(decodingFailure, of: kind), "misfit of \(place.field)")
          finds.look(
            at: phrases.refused(.decodingFailure(decodingFailure)), "refusal of \(place.field)")
        }
        for text in [
          "", "zzz", "-1", "1.2.3", "99999999999999999999", "32/13/2020", "> 200%", "1,2,3",
        ] {
          do {
            _ = try workspace.setting(
              place.path, of: record.key, to: phrases.typed(text), as: place.form, in: .million)
          } catch let fault {
            // What was typed is the person's own word.
            let sentence = phrases.fault(fault).replacing(text, with: "")
            finds.look(at: sentence, "fault of \(place.field)")
          }
        }
      }
    }
    finds.report()
  }

  @Test("Every log, every discrepancy and every damaged file", arguments: Language.allCases)
  func sentences(language: Language) throws {
    var codes: Set<Discrepancy.Code> = []
    for sample in ["bac-giang", "dien-bien"] {
      let base = try filled(sample)
      let phrases = Phrases(language)
      var finds = Finds(words: StrayWords(language, in: base))
      let words = RecordWords(base, phrases)
      for record in base.records.values {
        for entry in record.tree.history(of: record.key).suffix(40) {
          finds.look(at: words.sentence(entry, of: record), "log of \(record.key)")
        }
      }
      let places = base.records.values.sorted { $0.key < $1.key }.flatMap { record in
        record.places.prefix(60)
      }
      for (number, values) in [nil, Tree.text(""), .integer(999_999)].enumerated() {
        let some = places.enumerated().filter { $0.offset % 37 == number }.map(\.element)
        for spoils in [false, true] {
          let store = FuzzedStore(base, some.map { ($0, values) }, spoils: spoils)
          let index = AuditIndex(store.workspace, on: Day(year: 2026, month: 11, day: 21))
          for found in index.all.prefix(400) {
            codes.insert(found.code)
            finds.look(
              at: phrases.sentence(found, causes: index.causes(of: found)),
              "\(found.code.rawValue)")
          }
          for file in store.workspace.unreadable.prefix(200) {
            let sentence = (phrases.unreadable(file) + " " + phrases.damaged(file))
              .replacing(file.file, with: "")
            finds.look(at: sentence, "damage")
          }
        }
      }
      finds.report()
    }
    #expect(codes.count >= 20, "\(codes.count) sorts of discrepancy")
  }

  @Test(
    "What a person meets on the way through a sheet: every prompt, question and refusal",
    arguments: Language.allCases)
  func sheet(language: Language) throws {
    for role in AuthorRole.allCases {
      var work = AppAtWork(
        scoring: try ScoringStore().workspace(), role: role, columns: 160, rows: 40,
        language: language)
      var finds = Finds(words: StrayWords(language, in: work.app.workspace))
      for keys in [
        "⎋ F1", "⎋ F9", "⎋ !e", "⎋ F4", "⎋ F6", "⎋ F7", "⎋ !n", "⎋ F8", "⎋ !l", "⎋ ⏎ ⏎ u", "F1",
        "⎋ F9", "⎋ 9 ⏎", "⎋ x", "⏎", "⎋ - ⏎", "!c", "⎋ !r", "⎋ !i", "⎋ !v", "⎋ !p", "nhe ⏎",
        "abc ⏎",
        "!d", "⎋ !j", "⎋ !y", "⎋ !b", "⎋ !w", "⎋ F7", "⎋ !a F8", "→ ⏎", "^o", "F2", "⎋ → F2",
        "⎋ → F2",
        "⎋ → F2", "⎋ → F2", "⎋ F8", "^z", "^y", "⎋ F6", "^o", "^o", "F10", "⎋ ^c", "^s", "F11",
        "^t", "^t",
        "^t", "F12", "!k", "!s", "!f", "⎋ n", "!g", "=", "^a", "[", "]",
      ] {
        work.press(keys)
        finds.look(at: work.text, "\(role) after \(keys)")
      }
      finds.report()
    }
  }

  @Test(
    "All screens and levels: what each key shows there",
    arguments: Language.allCases)
  func screens(language: Language) throws {
    var work = work(try AppAtWork("bac-giang").app.workspace, language)
    var finds = Finds(words: StrayWords(language, in: work.app.workspace))
    let script = [
      "F2", "⎋", "F7", "⎋", "!n", "⎋", "F8", "⎋", "F1", "⎋", "F4", "⎋", "F6", "F9", "⎋", "!o", "F2",
      "⎋",
      "↓", "F2", "zzz ⏎", "⎋", "⇲", "F2", "⎋", "F7", "⎋", "⎋", "=", "^z", "!a", "!a", "F3 zzz", "⎋",
    ]
    for screen in ScreenName.allCases {
      for pane in 0..<3 {
        work.press("!\(screen.rawValue)")
        for _ in 0..<pane { work.press("^o") }
        for keys in ["⇱ ↓"] + script + ["⇱ ↓ ⏎"] + script + ["^o"] + script + ["^o"] + script {
          work.press(keys)
          finds.look(at: work.text, "screen \(screen) pane \(pane) after \(keys)")
        }
        for _ in 0..<5 where work.app.overlay == nil { work.press("⎋") }
        work.press("⎋")
      }
    }
    finds.report()
  }
}
