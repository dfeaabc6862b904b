/// What is to be written out of the program: what, in which form, into which file.
package struct ExportOrder: Hashable, Sendable {
  package let request: OfficeRequest
  package let form: OfficeForm
  /// The file as it was named; empty where it is to be named after what is in it.
  package let file: String
  /// Whether a file that is there may be replaced.
  package var overwrites = false
  /// Whether each of several documents becomes a file of its own, named after whom it is about.
  package var isEach = false
  /// In lines of how many letters it is shown instead of being written; nil writes it.
  package var shownWidth: Int?

  package init(_ request: OfficeRequest, as form: OfficeForm, to file: String) {
    self.request = request
    self.form = form
    self.file = file
  }
}

/// Something that a person may have written out: as one file, or as one for each document.
package struct ExportOffer: Hashable, Sendable {
  package let request: OfficeRequest
  package let isEach: Bool

  package init(_ request: OfficeRequest, isEach: Bool = false) {
    self.request = request
    self.isEach = isEach
  }
}

/// What became of something that was to be written out.
package enum ExportEnd: Equatable, Sendable {
  /// It stands in that file, with so many others beside it.
  case written(String, others: Int = 0)
  /// It was broken off when so many files stood.
  case cancelled(written: Int)
  /// It is to be looked at: what it is called, and its lines.
  case shown(String, [String])
  /// A file of that name is there, with so many others that would be written, and all were left as they are.
  case isThere(String, others: Int = 0)
  /// There is nothing of it in the store.
  case nothing
  case refused(OfficeFault)
  /// The disk refused it.
  case failed(String, StoreFailure)
}

/// Why something did not become a file.
package enum OfficeFault: Error, Hashable, Sendable {
  /// It does not come in that form; these are the ones that it does.
  case form(OfficeForm, allowed: [OfficeForm])
  /// A list of text holds one table, and there are several.
  case severalTables([String])
  /// Memory was short.
  case notMade
  /// No office program is on the machine to make a PDF.
  case noPrinter
  /// That program made none.
  case notPrinted
  /// The store's own model document, the file of that name, cannot be read.
  case unreadableModel(String, PaperFault)
  /// It was read and cannot be filled in; these are the names that a mark may have.
  case model(String, ModelFault, known: [String])
}

/// Why a model document of a store was not filled in.
package enum ModelFault: Error, Hashable, Sendable {
  /// Marks that stand for nothing, by their names.
  case unknownMarks([String])
  /// Marks that take whole paragraphs, and share theirs with other text.
  case crowdedMarks([String])
  /// A head or foot, the part of that name, that would be another one for each of several documents.
  case differsInMargin(String)
  case notMade
}
