import Canvas
import Domain
import Editing
import Phrases
import Samples
import Screens
import Synchronization

/// Where a person sits down: a sample, a terminal, a language, an office.
///
/// The app that waits there is made once and then copied: it is a value.
struct Desk: Hashable {
  let sample: String
  let size: Size
  let language: Language
  let role: AuthorRole
  let isWritable: Bool

  /// No sample has that name.
  struct NoSuchSample: Error {}

  private static let laid = Mutex<[Desk: App]>([:])

  /// The app at the first minute of its day.
  ///
  /// - Throws: `NoSuchSample`, or what is wrong with the sample.
  func app() throws -> App {
    if let app = Desk.laid.withLock({ $0[self] }) { return app }
    let app = try made()
    Desk.laid.withLock { $0[self] = app }
    return app
  }

  private func made() throws -> App {
    guard let sample = try Sample.named(sample, sealing: testDigest) else { throw NoSuchSample() }
    var start = App.Start(
      size: size, workspace: try sample.workspace(digest: testDigest),
      author: Author(office: "Tổ giúp việc", role: role), seed: 7)
    start.phrases = Phrases(language)
    start.outlines = try Sample.outlines()
    start.builtInSets = (try? CriteriaSets.all()) ?? []
    for path in Roadmap.allCases { start.roadmapSteps[path] = Sample.roadmapSteps(path) }
    start.themes = ["default", "mono"]
    start.access = Access(isWritable: isWritable, isSample: false)
    start.access.folder = "/home/iso/.local/share/bcdiso/store"
    return AppAtWork(App(start)).app
  }
}
