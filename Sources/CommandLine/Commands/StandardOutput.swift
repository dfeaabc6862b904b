import Glibc
import Phrases

/// Standard output, where every answer of a command goes: what does not arrive is never passed over.
enum StandardOutput {
  /// Writes all of it; where that fails the command ends with the status of a store that cannot
  /// be written, whatever it had to say.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        var polled = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&polled, 1, -1)
      } else if count == 0 || errno != EINTR {
        Program.warn(Phrases.spoken.outputLost)
        exit(CommandError.Status.store.rawValue)
      }
    }
  }

  /// Takes the place of standard descriptors that were closed, so that no file of the store gets
  /// their number and answers are written into it.
  static func holdDescriptors() {
    // The lowest free number is given out, so each takes its own place; output stays impossible.
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      _ = open("/dev/null", number == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Prints to standard output, checked; it stands in front of Swift's own `print`, which is not.
func print(_ text: String, terminator: String = "\n") {
  StandardOutput.write(Array((text + terminator).utf8))
}
