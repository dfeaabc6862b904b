/// A file that proves a score, as it was read: its name, how long it is, and its digest.
package struct EvidenceFile: Hashable, Sendable {
  /// What its reference says of where it lay.
  package let file: String
  package let size: Int
  /// Its SHA-256 in 64 hexadecimal digits.
  package let digest: String
  /// Whether a copy of it lies in the store.
  package let isKept: Bool

  /// The longest file that is taken: a scan of a thick file of papers is no longer.
  package static let largest = 64 << 20

  /// Takes what was read at a path.
  ///
  /// Of a file that was copied the name is enough, and the folders of a person are nobody's business.
  package init(at path: String, size: Int, digest: String, isKept: Bool) {
    let isWhole = (try? Workspace.cleaned(path)) == path
    file = isKept || !isWhole ? EvidenceFile.harmless(path.lastStep) : path
    (self.size, self.digest, self.isKept) = (size, digest, isKept)
  }

  /// The reference to it, in those words or by its name.
  package func reference(id: String, saying text: String) -> EvidenceReference? {
    // References are typed in one cell, parted by semicolons.
    let name = file.lastStep.replacing(";", with: ",")
    let tree = Tree.row(id: id)
      .with(EvidenceReference.fields.text, text.isEmpty ? name : text)
      .with(EvidenceReference.fields.digest, digest).with(EvidenceReference.fields.fileSize, size)
      .with(EvidenceReference.fields.fileName, file).with(EvidenceReference.fields.isKept, isKept)
    return (try? TreeReader(tree)).flatMap { try? EvidenceReference(reading: $0) }
  }

  /// A name as a field may hold it, whatever signs it is made of.
  private static func harmless(_ name: String) -> String {
    if let clean = try? Workspace.cleaned(name), !clean.isEmpty { return clean }
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(200) {
      plain.append(Workspace.isInvisible(scalar) ? "?" : scalar)
    }
    let clean = (try? Workspace.cleaned(String(plain))) ?? ""
    return clean.isEmpty ? "?" : clean
  }
}

extension EvidenceReference {
  /// The name of its file, without the folders.
  package var lastName: String { fileName.lastStep }
}

extension String {
  /// The last step of a path.
  fileprivate var lastStep: String { split(separator: "/").last.map(String.init) ?? self }
}

/// Why a file does not become evidence.
package enum EvidenceFault: Error, Hashable, Sendable {
  /// There is none.
  case noFile
  /// It is a folder, a link, a pipe or a device.
  case notRegular
  case cannotRead(errno: Int32)
  case tooLarge(limit: Int)
  /// Its copy could not be written into the store.
  case notCopied(SaveFailure)
}

/// How the files of evidence differ from what the sheets say of them.
package enum EvidenceDifference: Hashable, Sendable {
  /// A reference that a criterion of a sheet has.
  package struct Place: Hashable, Sendable {
    package let sheet: ID<ScoreSheet>
    package let criterion: ID<Criterion>
    package let reference: EvidenceReference

    /// Names the reference of a criterion.
    package init(
      sheet: ID<ScoreSheet>, criterion: ID<Criterion>, reference: EvidenceReference
    ) {
      (self.sheet, self.criterion, self.reference) = (sheet, criterion, reference)
    }
  }

  /// The copy that the store should have is not there.
  case missing(Place)
  /// The file has another content than when it was named.
  case changed(Place)
  /// A copy that no sheet names, or another file among the copies.
  case unused(file: String)

  /// What it is called in the answers of `check`; scripts rely on it.
  package enum Code: String, CaseIterable, Sendable {
    case missing = "evidence.missing"
    case changed = "evidence.changed"
    case unused = "evidence.unused"
  }

  package var code: Code {
    switch self {
    case .missing: .missing
    case .changed: .changed
    case .unused: .unused
    }
  }

  /// How grave it is; a copy too many harms nobody.
  package var severity: Discrepancy.Severity {
    switch self {
    case .missing, .changed: .error
    case .unused: .note
    }
  }

  /// Where the reference stands; nil for a copy that nobody names.
  package var place: Place? {
    switch self {
    case .missing(let place), .changed(let place): place
    case .unused: nil
    }
  }
}

extension Workspace {
  /// The references to files that sheets have now, sheet by sheet.
  package var evidenceFiles: [EvidenceDifference.Place] {
    var found: [EvidenceDifference.Place] = []
    for sheet in sheets.all {
      let entries = sheet.entries.filter { $0.value.evidence.contains(where: \.isFile) }
      for (id, entry) in entries.sorted(by: { $0.key.text < $1.key.text }) {
        found += entry.evidence.filter(\.isFile).map {
          EvidenceDifference.Place(sheet: sheet.heading.sheet, criterion: id, reference: $0)
        }
      }
    }
    return found
  }
}
