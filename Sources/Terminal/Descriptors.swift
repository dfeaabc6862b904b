import Glibc

/// The system calls on open descriptors, each of them wrapped here and nowhere else.
nonisolated enum Descriptors {
  /// Waits for events, at most so many milliseconds, or for ever when they are negative.
  static func wait(for polled: inout [pollfd], milliseconds: CInt) -> CInt {
    poll(&polled, nfds_t(polled.count), milliseconds)
  }

  /// Waits for one event on one descriptor; false when it does not come in time.
  static func wait(for event: Int32, on descriptor: CInt, milliseconds: CInt) -> Bool {
    var polled = [pollfd(fd: descriptor, events: Int16(event), revents: 0)]
    return wait(for: &polled, milliseconds: milliseconds) > 0
      && polled[0].revents & Int16(event) != 0
  }

  /// What waits to be read, up to a few thousand bytes; nothing at the end or on a failure.
  static func drain(from descriptor: CInt) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  /// Writes everything, waiting where the other end is slow; gives up when it is gone.
  static func put(_ bytes: [UInt8], to descriptor: CInt) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN || errno == EINTR {
        // The descriptor is shared with programs that may have made it non-blocking.
        _ = wait(for: POLLOUT, on: descriptor, milliseconds: 1000)
      } else {
        return
      }
    }
  }
}
