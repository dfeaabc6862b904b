import Testing

@Suite("Sizes of files and functions")
struct SizeTests {
  @Test("No file is longer than 500 lines")
  func files() {
    let sources = Project.sources
    #expect(!sources.isEmpty)
    print("figures: files \(Spread(sources.map(\.lines.count)))")
    for source in sources where source.lines.count > 250 {
      print("figures: past the aim of 250 lines: \(source.path) \(source.lines.count)")
    }
    Project.report(
      sources.filter { $0.lines.count > 500 }
        .map { Finding($0.path, 500, "the file has \($0.lines.count) lines, 500 at most") })
  }

  @Test("No function is longer than 50 lines, unless it is one switch; most are far shorter")
  func functions() {
    let all = Project.sources.flatMap { source in source.functions.map { (source, $0) } }
    let spread = Spread(all.map(\.1.length))
    print("figures: functions \(spread)")
    #expect(spread.median <= 12)
    #expect(spread.ninth <= 35)
    Project.report(
      all.filter { $0.1.length > 50 && !$0.1.isOneSwitch }
        .map { Finding($0.path, $1.line, "\($1.name) has \($1.length) lines, 50 at most") })
  }

  @Test("No two blank lines follow each other")
  func blankLines() {
    Project.report(
      Project.sources.flatMap { source in
        zip(source.lines, source.lines.dropFirst()).enumerated()
          .filter { $1.0.isEmpty && $1.1.isEmpty }
          .map { Finding(source.path, $0.offset + 2, "a second blank line") }
      })
  }
}
