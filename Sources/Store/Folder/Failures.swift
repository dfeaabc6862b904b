import Domain
import Glibc

extension DiskFault {
  /// Says what a refused call means.
  init(_ failure: CallFailure) {
    switch failure.errno {
    case ENOENT where failure.operation == .open, ENOTDIR where failure.operation == .open:
      self = .noFolder
    case ENOSPC, EDQUOT: self = .full
    case EACCES, EPERM, EROFS: self = .noRight(failure.operation)
    case ENAMETOOLONG: self = .nameTooLong
    default: self = .other(failure.operation, errno: failure.errno)
    }
  }
}

extension StoreFailure {
  /// Says what a refused call means.
  init(_ failure: CallFailure) { self = .disk(DiskFault(failure)) }
}

extension SaveFailure {
  /// Says what a refused call means that changed nothing.
  init(_ failure: CallFailure) { self = .disk(DiskFault(failure)) }
}

/// Makes calls whose refusal is a failure of the store.
func calling<Value: ~Copyable>(
  _ body: () throws(CallFailure) -> Value
) throws(StoreFailure) -> Value {
  do {
    return try body()
  } catch {
    throw StoreFailure(error)
  }
}
