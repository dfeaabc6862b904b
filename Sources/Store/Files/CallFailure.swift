import Domain

/// A call that the system refused.
package struct CallFailure: Error, Hashable, Sendable {
  package let operation: FileOperation
  package let errno: Int32

  /// Takes the negative answer of a call.
  init(_ operation: FileOperation, _ answer: Int32) {
    self.operation = operation
    errno = -answer
  }
}

/// The answer of a call, unless it is a refusal.
func answered<Number: BinaryInteger>(
  _ operation: FileOperation, _ answer: Number
) throws(CallFailure) -> Number {
  guard answer >= 0 else { throw CallFailure(operation, Int32(truncatingIfNeeded: answer)) }
  return answer
}
