/// Why an edit is not on disk.
package enum SaveFailure: Equatable, Sendable {
  case diskFull
  case noRight
  /// Another program holds the lock.
  case busy(holder: String)
  case disk(errno: Int32)
  /// The record has grown beyond what a file may hold.
  case tooLarge
  /// The disk failed in the middle; nothing more is written until the store is opened anew.
  case uncertain
  /// The folder of the store is gone, or another one has its path.
  case storeGone
  /// A file that the edit would change cannot be read: it is left as it is, and the edit given up.
  case unreadable(UnreadableFile)
  /// The record would not read back as it is: the edit is given up.
  case badRecord(RecordKey)
  /// Meanwhile the store was taken on to a newer version of the program.
  case newerStore(Int)
  /// Another terminal changed the same place; the edit waits for an answer.
  case conflict(ChangeRefusal)

  /// Whether the runner goes on trying by itself.
  package var isRetried: Bool {
    switch self {
    case .diskFull, .noRight, .busy, .disk, .storeGone: true
    case .uncertain, .conflict, .tooLarge, .unreadable, .badRecord, .newerStore: false
    }
  }
}
