import Canvas
import Glibc
import TestSupport
import Testing

@Suite("Whatever ends the program, the terminal is given back")
struct LeavingTests {
  @Test("Leaving")
  func leaving() throws {
    let session = try probeSession()
    session.send("\u{11}")
    #expect(session.waitForExit() == .exited(0))
    #expect(session.isGivenBack)
    #expect(session.shows("left"))
  }

  @Test("SIGTERM, SIGHUP and SIGINT are heard", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(_ signal: Int32) throws {
    let session = try probeSession()
    session.kill(signal)
    #expect(session.waitForExit() == .exited(0))
    #expect(session.isGivenBack)
  }

  @Test("fatalError keeps its message and its status")
  func fatal() throws {
    let session = try probeSession()
    session.send("\u{0B}")
    let end = try #require(session.waitForExit())
    #expect(end == .killed(signal: SIGILL) || end == .killed(signal: SIGTRAP))
    #expect(session.isGivenBack)
    let output = String(decoding: session.rawOutput, as: UTF8.self)
    let screenLeft = try #require(output.ranges(of: "\u{1B}[?1049l").last)
    #expect(output[screenLeft.upperBound...].contains("the probe was asked to crash"))
  }

  @Test("A stack overflow is a crash like any other")
  func overflow() throws {
    let session = try probeSession()
    session.send("\u{0F}")
    #expect(session.waitForExit(60) == .killed(signal: SIGSEGV))
    #expect(session.isGivenBack)
  }

  @Test(
    "Deadly signals from outside kill, with the terminal given back",
    arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL])
  func deadly(_ signal: Int32) throws {
    let session = try probeSession()
    session.kill(signal)
    #expect(session.waitForExit() == .killed(signal: signal))
    #expect(session.isGivenBack)
  }

  @Test("When the window is closed the program ends, and does not spin")
  func hangUp() throws {
    let session = try probeSession()
    session.hangUp()
    #expect(session.waitForExit() == .exited(0))
  }

  @Test("Swift's own report of a crash lands on the normal screen")
  func backtrace() throws {
    let session = try probeSession([
      "SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,threads=crashed,cache=no"
    ])
    session.send("\u{0B}")
    let end = try #require(session.waitForExit(60))
    #expect(end == .killed(signal: SIGILL) || end == .killed(signal: SIGTRAP))
    #expect(session.isGivenBack)
  }

  @Test("Another program may have the terminal for a while")
  func outside() throws {
    let session = try probeSession()
    session.send("\u{5}")
    #expect(session.wait { $0.shows("outside") })
    #expect(session.isGivenBack)
    // Ctrl-C is meant for the other program.
    session.kill(SIGINT)
    #expect(session.hears("outside done"))
    #expect(session.mode(1049) == true && session.mode(2004) == true && !session.echoes)
    session.send("a")
    #expect(session.hears("character(\"a\")"))
  }

  @Test("A stop by SIGSTOP and settings changed meanwhile do no harm")
  func stopped() throws {
    let session = try probeSession()
    session.kill(SIGSTOP)
    #expect(session.wait { $0.isStopped })
    session.resetDriver()
    #expect(session.echoes)
    session.kill(SIGCONT)
    #expect(session.wait { !$0.echoes })
    session.send("đ")
    #expect(session.hears("character(\"đ\")"))
  }

  @Test("In a session without a shell a suspension comes back at once")
  func orphan() throws {
    let session = try probeSession()
    session.send("\u{1A}")
    #expect(session.hears("back"))
    #expect(session.mode(1049) == true)
  }
}
