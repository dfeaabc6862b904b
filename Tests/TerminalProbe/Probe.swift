import BundledThemes
import Canvas
import Glibc
import Terminal
import Theming

/// The program under test: one screen, one log of inputs.
final class Probe {
  private let terminal: CursesTerminal
  private let wakeups: Wakeups
  private var log: [String] = []
  private var running = true

  /// Runs it with a bundled theme; the exit status is 2 when there is no usable terminal.
  static func run(_ theme: String) -> Int32 {
    do throws(TerminalRefusal) {
      let terminal = try CursesTerminal.start()
      let probe = Probe(terminal)
      probe.use(theme)
      probe.loop()
      terminal.finish()
      print("left")
      return 0
    } catch {
      print("refused \(error)")
      return 2
    }
  }

  private init(_ terminal: CursesTerminal) {
    self.terminal = terminal
    wakeups = Wakeups()
  }

  private func use(_ name: String) {
    var files: [String: ThemeFile] = [:]
    for file in BundledThemes.files { files[file.id] = try? ThemeFile(json5: file.bytes) }
    let resolver = ThemeResolver(theme: name, files: files)
    let depth = ThemeResolver.depth(noColour: false, colours: terminal.colourCount)
    terminal.use(resolver.theme(at: depth))
  }

  private func loop() {
    terminal.show(frame)
    while running, !terminal.inputEnded {
      for reason in wakeups.wait(until: terminal.pasteEnd) { answer(reason) }
      if running { terminal.show(frame) }
    }
  }

  private func answer(_ reason: Wakeup) {
    switch reason {
    case .hangup: running = false
    case .signal(SIGWINCH): resize()
    case .signal(SIGTSTP): suspend()
    case .signal(SIGCONT): terminal.redraw()
    case .signal(let number):
      note("signal \(number)")
      running = false
    case .woken: note("woken")
    case .readable: break
    case .input, .deadline: for input in terminal.readInputs() { hear(input) }
    }
  }

  private func hear(_ input: Input) {
    switch input {
    case .key(.control("q")): running = false
    case .key(.control("k")): fatalError("the probe was asked to crash")
    case .key(.control("o")): overflow(1)
    case .key(.control("w")): wakeFromThread()
    case .key(.control("z")): suspend()
    case .key(.control("d")): sleep(writing: false)
    case .key(.control("r")): sleep(writing: true)
    case .key(.control("p")): breakPipe()
    case .key(.control("l")): terminal.redraw()
    case .key(.control("e")):
      terminal.outside {
        write(STDOUT_FILENO, "outside\r\n", 9)
        // Long enough for a look at the terminal from outside.
        usleep(300_000)
      }
      note("outside done")
    case .key(.control("y")): note(terminal.copy("Điện Biên") ? "copied" : "not copied")
    case .key(let key): note("\(key)")
    case .burst(let keys): note("burst \(keys.count)")
    case .paste(let text): note("paste \(text.unicodeScalars.count) \(text.prefix(40))")
    case .mouse(let mouse): note("\(mouse.action) \(mouse.at.column):\(mouse.at.row)")
    case .resized: break
    }
  }

  private func note(_ text: String) { log.append(text) }

  private func resize() {
    if let size = terminal.resizeIfNeeded() { note("size \(size.columns)x\(size.rows)") }
  }

  private func suspend() {
    terminal.suspend()
    resize()
    note("back")
  }

  private func wakeFromThread() {
    let waker = wakeups.waker
    Task.detached { waker.wake() }
  }

  /// Sleeps for a moment with a pipe beside the keyboard, and notes what woke it.
  private func sleep(writing: Bool) {
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    if writing { write(ends[1], "x", 1) }
    let before = ContinuousClock.now
    let reasons = wakeups.wait(until: before.advanced(by: .milliseconds(120)), reading: [ends[0]])
    let early = ContinuousClock.now < before.advanced(by: .milliseconds(120))
    note("\(reasons == [.readable(ends[0])] ? "[readable]" : "\(reasons)") early \(early)")
    for end in ends { close(end) }
  }

  /// Writes into a pipe that nobody reads.
  private func breakPipe() {
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    close(ends[0])
    note(write(ends[1], "x", 1) < 0 && errno == EPIPE ? "broken pipe" : "written")
    close(ends[1])
  }

  /// Uses up the stack, slowly enough to see that it was meant.
  @discardableResult
  private func overflow(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 16) { buffer in
      buffer[0] = UInt8(truncatingIfNeeded: depth)
      return overflow(depth + 1) + Int(buffer[0])
    }
  }

  private var frame: Frame {
    var frame = Frame(size: terminal.size)
    frame.title = "Thử \(log.count)"
    let width = terminal.size.columns
    frame.canvas.write("Ban Chỉ đạo ISO", at: .origin, width: width, as: .title)
    frame.canvas.write("軍Đ─│ e\u{323}\u{302}x", at: Point(column: 0, row: 1), as: .text)
    frame.canvas.write("chọn", at: Point(column: 20, row: 1), as: .selectedRow)
    frame.canvas.write("lỗi", at: Point(column: 30, row: 1), as: .error)
    // The C library takes this letter for a mark, we for a column.
    frame.canvas.write("\u{1161}|", at: Point(column: 40, row: 1), as: .text)
    let room = max(0, terminal.size.rows - 3)
    for (row, entry) in log.suffix(room).enumerated() {
      frame.canvas.write("> " + entry, at: Point(column: 0, row: 2 + row), as: .text)
    }
    let last = Point(column: 0, row: terminal.size.rows - 1)
    frame.canvas.write("ready \(log.count)", at: last, as: .status)
    frame.caret = Point(column: min(3, width - 1), row: 0)
    return frame
  }
}
