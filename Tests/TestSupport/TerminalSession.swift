import CLinux
import CVTerm
import Canvas
import Glibc

/// How a program ended.
package enum ProgramEnd: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// A program running on a terminal of its own, which libvterm plays.
///
/// Nothing here waits without a limit. Output arrives in pieces: `wait` for the last thing that a
/// screen draws, then look at the rest.
///
///     let session = try TerminalSession("/bin/sh", ["-c", "echo Điện; read x"])
///     #expect(session.wait { $0.line(0) == "Điện" })
package final class TerminalSession {
  /// The program could not be started; the system's error number.
  package struct NotStarted: Error { package let errno: Int32 }

  /// What every program gets unless a test says otherwise: a known terminal and locale, no more.
  package static let plainEnvironment = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    "PATH": "/usr/bin:/bin", "LLVM_PROFILE_FILE": "/dev/null",
  ]

  /// The process id of the program, which leads a session and a process group.
  package let process: pid_t
  /// Every byte the program has written.
  package private(set) var rawOutput: [UInt8] = []
  /// The size of the terminal.
  package private(set) var size: Size

  private(set) var emulator: OpaquePointer
  private(set) var screen: OpaquePointer
  private(set) var master: CInt
  private var unsent: [UInt8] = []
  private var end: ProgramEnd?
  /// Whether every process has let go of the terminal.
  private var isHungUp = false

  /// Starts a program with exactly this environment.
  package init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = TerminalSession.plainEnvironment,
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    var master: CInt = -1
    process = spawn(program, arguments, environment, size, &master)
    guard process > 0, let (emulator, screen) = blankTerminal(size) else {
      throw NotStarted(errno: errno)
    }
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
    self.master = master
    self.emulator = emulator
    self.screen = screen
    self.size = size
  }

  deinit {
    if end == nil {
      // The whole group, so that no helper of the program outlives the test.
      _ = Glibc.kill(-process, SIGKILL)
      _ = Glibc.kill(process, SIGKILL)
      var code: CInt = 0
      for _ in 0..<400 where bcd_child_ended(process, &code) == 0 { usleep(5_000) }
    }
    hangUp()
    vterm_free(emulator)
  }

  // MARK: - What the person does

  /// Types text, in one write as far as the terminal takes it.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes, in one write as far as the terminal takes it; the rest follows while waiting.
  package func send(_ bytes: [UInt8]) {
    unsent += bytes
    push()
  }

  /// Gives the window another size.
  ///
  /// What came so far is played once more on a terminal that has had this size from the start:
  /// libvterm 0.1.4 writes outside its memory when a window with a scrolling region gets smaller.
  package func resize(_ size: Size) {
    self.size = size
    if let (emulator, screen) = blankTerminal(size) {
      vterm_free(self.emulator)
      (self.emulator, self.screen) = (emulator, screen)
      show(rawOutput)
      // The program has its answers already.
      _ = answers()
    }
    _ = bcd_set_window_size(master, CInt(size.columns), CInt(size.rows))
  }

  /// Sends a signal to the program.
  package func kill(_ signal: CInt) { _ = Glibc.kill(process, signal) }

  /// Closes the window, as a person does or a lost connection.
  package func hangUp() {
    guard master >= 0 else { return }
    close(master)
    master = -1
    isHungUp = true
  }

  // MARK: - What comes back

  /// Waits until something holds; false when it does not within the time.
  package func wait(
    _ seconds: Double = 20, until holds: (TerminalSession) -> Bool
  ) -> Bool {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    while true {
      pump(within: 0)
      if holds(self) { return true }
      guard .now < deadline else { return false }
      pump(within: 20)
    }
  }

  /// Waits for the end of the program; nil when it does not end within the time.
  package func waitForExit(_ seconds: Double = 20) -> ProgramEnd? {
    // Its last words are read too, else it could block on a full terminal.
    _ = wait(seconds) { $0.hasEnded }
    pump(within: 0)
    return end
  }

  /// Reads for so long, whatever comes; for tests that nothing comes.
  package func listen(_ seconds: Double) { _ = wait(seconds) { _ in false } }

  private var hasEnded: Bool {
    if end != nil { return true }
    var code: CInt = 0
    switch bcd_child_ended(process, &code) {
    case 1: end = .exited(code)
    case 2: end = .killed(signal: code)
    default: break
    }
    return end != nil
  }

  /// Passes bytes in both directions, waiting at most so many milliseconds for the first.
  private func pump(within milliseconds: CInt) {
    push()
    guard !isHungUp else {
      usleep(UInt32(milliseconds) * 1000)
      return
    }
    let events = unsent.isEmpty ? POLLIN : POLLIN | POLLOUT
    var polled = pollfd(fd: master, events: Int16(events), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return }
    for _ in 0..<64 {
      guard let bytes = take() else { return }
      rawOutput += bytes
      show(bytes)
      send(answers())
    }
  }

  /// Lets the terminal show bytes of the program.
  private func show(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(
        emulator, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  /// What the program has written; nil when nothing waits.
  private func take() -> [UInt8]? {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 16384) { buffer, count in
      let result = read(master, buffer.baseAddress, buffer.count)
      failure = result < 0 ? errno : 0
      count = max(0, result)
    }
    if failure == EIO { isHungUp = true }
    return bytes.isEmpty ? nil : bytes
  }

  /// What the terminal itself answers to questions of the program.
  private func answers() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 256)
    while case let count = vterm_output_read(emulator, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count).map { UInt8(bitPattern: $0) }
    }
    return bytes
  }

  private func push() {
    guard !unsent.isEmpty, master >= 0 else { return }
    let count = unsent.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    if count > 0 { unsent.removeFirst(count) }
  }
}

/// A terminal of libvterm that has shown nothing yet, and its screen; nil without memory.
private func blankTerminal(_ size: Size) -> (emulator: OpaquePointer, screen: OpaquePointer)? {
  // A wide letter in a single column makes version 0.1.4 crash.
  guard let emulator = vterm_new(CInt(size.rows), CInt(max(2, size.columns))),
    let screen = vterm_obtain_screen(emulator)
  else { return nil }
  vterm_set_utf8(emulator, 1)
  vterm_screen_enable_altscreen(screen, 1)
  vterm_screen_reset(screen, 1)
  return (emulator, screen)
}

/// Starts a program on a new terminal with C strings that live as long as the call.
private func spawn(
  _ program: String, _ arguments: [String], _ environment: [String: String], _ size: Size,
  _ master: inout CInt
) -> pid_t {
  var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
  var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") }
  defer { for text in argv + envp { free(text) } }
  argv.append(nil)
  envp.append(nil)
  return bcd_spawn_on_terminal(
    program, argv, envp, CInt(size.columns), CInt(size.rows), &master)
}
