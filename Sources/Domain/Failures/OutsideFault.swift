/// Why a text that was handed to the person's own editor did not come back.
package enum OutsideFault: Error, Hashable, Sendable {
  case noEditor
  /// The command of the editor, which could not be run or ended with an error.
  case failed(String)
  /// What came back is no UTF-8, or more than any text may be.
  case notText
  /// The file in which it was to be changed could not be written or read.
  case noFile
}
