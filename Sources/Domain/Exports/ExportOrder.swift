/// What is to be written out of the program: what, in which form, into which file.
package struct ExportOrder: Hashable, Sendable {
  package let request: OfficeRequest
  package let form: OfficeForm
  /// The file as it was named; empty where it is to be named after what is in it.
  package let file: String
  /// Whether a file that is there may be replaced.
  package var overwrites = false

  package init(_ request: OfficeRequest, as form: OfficeForm, to file: String) {
    self.request = request
    self.form = form
    self.file = file
  }
}

/// What became of something that was to be written out.
package enum ExportEnd: Equatable, Sendable {
  /// It stands in that file.
  case written(String)
  /// A file of that name is there, and was left as it is.
  case isThere(String)
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
}
