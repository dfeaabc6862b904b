/// How a file is to be read, where a person does not leave that to what it says itself.
package struct PaperReading: Hashable, Sendable {
  /// Whether hidden sheets, rows and columns are read as well.
  package var includesHidden = false
  /// How a text stands for letters; nil finds out.
  package var encoding: TextEncoding?

  /// As the file says itself, without what is hidden.
  package init() {}
}
