import Documents
import Domain
import Glibc

/// The model documents of a store (`templates/`): a Word file for a kind of document, named after it.
///
///     templates/minutes.docx   // minutes of visits leave in the form of that file
struct ModelFolder: Sendable {
  /// A model document with the name of its file.
  typealias Model = (name: String, document: ModelDocument)

  private static let folder = "templates"
  private let store: String

  init(_ store: String) { self.store = store }

  /// The model of a kind of document, with the name of its file; nil where the store has none.
  ///
  /// - Throws: a file of that name is there, and is no document that can be read.
  func model(of kind: OfficeRequest.Kind) throws(OfficeFault) -> Model? {
    let name = "\(ModelFolder.folder)/\(kind.rawValue).docx"
    let path = "\(store)/\(name)"
    guard access(path, F_OK) == 0 else { return nil }
    let limits = ReadingLimits()
    do throws(PaperFault) {
      let bytes = InputFile.bytes(at: path, atMost: limits.file)
      guard let bytes else { throw PaperFault.otherFile(.unknown) }
      return (name, try ModelDocument(bytes, limits))
    } catch {
      throw .unreadableModel(name, error)
    }
  }
}
