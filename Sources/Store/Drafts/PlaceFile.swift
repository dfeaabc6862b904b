import Domain

/// The file that remembers where a person left a store, outside every store.
///
/// It may be deleted at any time: then the program begins on the first screen of the role. Of several
/// programs the one that is left last has the word.
package struct PlaceFile: Sendable {
  private let folder: String
  private let name: String

  /// A place is the names of some levels; what is longer is no file of ours.
  private static let limit = 1 << 16

  /// Names the file for the store of that id.
  package init(in folder: String, store: String) {
    self.folder = folder
    name = store + ".json"
  }

  /// What was remembered; nil for what is not there or is no JSON text.
  package func read() -> Tree? {
    guard let folder = try? Folder(path: folder) else { return nil }
    return folder.read(name, limit: PlaceFile.limit).bytes.flatMap { try? JSONText.read($0) }
  }

  /// Remembers a place.
  package func keep(_ place: Tree) {
    // Nothing of the work is in it: where it cannot be written, the next start only begins elsewhere.
    try? OutputFile("\(folder)/\(name)").write(JSONText.write(place), makingFolder: true)
  }
}
