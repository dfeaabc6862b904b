import Domain
import Phrases
import Tables
import Widgets

/// A file that proves a score: asked for, read beside the screen, then said in the sheet.
extension App {
  /// Asks which file proves the score of the selected criterion.
  mutating func askForEvidence(_ sheet: ReplayedSheet, _ name: SheetName) {
    guard let (id, isHeading) = selectedCriterion, !isHeading else {
      notice = Notice(text: phrases.scoringFault(.isHeading), role: .warning)
      return
    }
    let field = TextField("", method: inputMethod)
    let ordinal = sheet.criteria?.tree[id]?.ordinal ?? ""
    let isKept = keepsEvidence(of: sheet)
    overlay = .dialog(
      Dialog(
        title: [phrases.title(of: .evidenceFile), ordinal].joined(separator: " "),
        text: [phrases.evidenceText, isKept ? phrases.evidenceTextKept : ""]
          .filter { !$0.isEmpty }.joined(separator: " "),
        hint: phrases.evidenceHint,
        fields: [
          Dialog.Field(phrases.paperFile, help: phrases.paperFileHelp, .text(field)),
          Dialog.Field(phrases.evidenceName, help: phrases.evidenceNameHelp, .text(field)),
        ]),
      .evidence(name, id))
  }

  /// Whether the committee has files copied into the store.
  private func keepsEvidence(of sheet: ReplayedSheet) -> Bool {
    workspace.campaign(sheet.heading.campaign)?.keepsEvidence ?? false
  }

  /// What the reference is to be called; nothing where the name of the file is enough.
  func evidenceWords(_ dialog: Dialog) throws(DialogFault) -> String {
    do {
      return try Workspace.cleaned(dialog.fields[1].text)
    } catch {
      throw DialogFault(field: 1, text: phrases.fault(error))
    }
  }

  /// Has the file that was named read; a fault stays in the dialog.
  mutating func readEvidence(
    _ filled: Dialog, _ name: SheetName, _ criterion: ID<Criterion>
  ) -> [Effect] {
    var dialog = filled
    let file = filled.fields[0].text.droppedPath
    do throws(DialogFault) {
      guard !file.isEmpty else { throw DialogFault(field: 0, text: phrases.noPaperNamed) }
      let text = try evidenceWords(filled)
      guard let sheet = workspace.sheet(name) else { return [] }
      overlay = nil
      askedEvidence = AskedEvidence(
        file: file, text: text, sheet: name, criterion: criterion, dialog: filled)
      notice = Notice(text: phrases.readingPaper(file.fileName), role: .saving)
      return [.readEvidence(file, isKept: keepsEvidence(of: sheet))]
    } catch {
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .evidence(name, criterion))
      return []
    }
  }

  /// Says in the sheet what was read, or in the dialog why nothing was.
  mutating func tookEvidence(
    _ file: String, _ result: Result<EvidenceFile, EvidenceFault>
  ) -> [Effect] {
    guard let asked = askedEvidence, asked.file == file else { return [] }
    (askedEvidence, notice) = (nil, nil)
    switch result {
    case .success(let read):
      let id = document.ids.next(letter: EvidenceReference.letter)
      guard let sheet = workspace.sheet(asked.sheet),
        let reference = read.reference(id: id, saying: asked.text)
      else { return [] }
      // A refusal is told by the notice: the sheet may have been signed meanwhile.
      return write([.evidence(asked.criterion, reference)], to: sheet) ?? []
    case .failure(let fault):
      let sentence = phrases.sentence(fault, file: file.fileName, store: access.folder)
      guard overlay == nil, grid?.draft == nil else {
        notice = Notice(text: sentence, role: .warning)
        return []
      }
      var dialog = asked.dialog
      dialog.refuse(sentence, at: 0)
      overlay = .dialog(dialog, .evidence(asked.sheet, asked.criterion))
      return []
    }
  }
}

/// A file that is being read to prove a score.
struct AskedEvidence: Equatable, Sendable {
  let file: String
  /// What it is to be called.
  let text: String
  let sheet: SheetName
  let criterion: ID<Criterion>
  let dialog: Dialog
}
