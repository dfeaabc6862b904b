import Domain
import Editing
import Tables
import Vietnamese
import Widgets

extension App {
  /// Goes among all records and begins to search there, with what was sought already.
  mutating func findEverywhere() {
    let sought = grid?.search?.text ?? ""
    navigation.grid?.endSearchIfAny()
    open(.everything)
    navigation.grid?.beginSearch(method: inputMethod)
    if !sought.isEmpty { navigation.grid?.searchKey { $0.paste(sought) } }
  }

  /// What ends the search among all records: goes there, or back; nil in other tables.
  mutating func searchedEverywhere(isChosen: Bool) -> [Effect]? {
    guard grid?.table == .everything else { return nil }
    navigation.grid?.endSearch()
    if isChosen { return enter() }
    if navigation.here.close() { refresh() }
    return []
  }

  /// Asks what is to be replaced; among the places found it replaces them.
  mutating func replace() -> [Effect] {
    if case .replacements(let replacement)? = grid?.table { return makeReplacements(replacement) }
    var scopes: [TextReplacement.Scope] = []
    if let binding = selectedCell?.binding, binding.record.kind != .sheet,
      let path = binding.textPath, workspace[binding.record]?.tree[path]?.asText != nil
    {
      scopes.append(.field(binding.record, path))
    }
    if let key = grid?.selected?.record, workspace[key] != nil { scopes.append(.record(key)) }
    scopes.append(.store)
    overlay = .dialog(replacementDialog(scopes), .replacement(scopes))
    return []
  }

  /// The cell that is selected.
  private var selectedCell: GridCell? {
    guard let grid, let row = grid.selected else { return nil }
    return cell(row, grid.column)
  }

  private func replacementDialog(_ scopes: [TextReplacement.Scope]) -> Dialog {
    let title = grid?.selected?.record.map { view.title(of: $0, at: .root) } ?? ""
    let ways = TextReplacement.Matching.allCases.map { phrases.matching($0) }
    return Dialog(
      title: phrases.title(of: .replace), text: phrases.replacementText,
      hint: phrases.replacementHint,
      fields: [
        Dialog.Field(
          phrases.soughtText, help: phrases.soughtTextHelp,
          .text(TextField("", method: inputMethod))),
        Dialog.Field(
          phrases.replacingText, help: phrases.replacingTextHelp,
          .text(TextField("", method: inputMethod))),
        Dialog.Field(
          phrases.whereSought, help: phrases.whereSoughtHelp,
          .choice(
            scopes.map { phrases.scope($0, titled: title) }, selected: scopes.count - 1)),
        Dialog.Field(
          phrases.howSought, help: phrases.howSoughtHelp, .choice(ways, selected: 0)),
      ])
  }

  /// Shows what a dialog that was filled in would replace; a fault stays in the dialog.
  mutating func showReplacements(_ filled: Dialog, in scopes: [TextReplacement.Scope]) {
    var dialog = filled
    do throws(DialogFault) {
      let replacement = try replacement(filled, in: scopes)
      let found = look(for: replacement)
      if !found.hits.isEmpty {
        overlay = nil
        return open(.replacing(replacement))
      }
      dialog.refuse(phrases.notFound(replacement.sought, found), at: 0)
    } catch {
      dialog.refuse(error.text, at: error.field)
    }
    overlay = .dialog(dialog, .replacement(scopes))
  }

  /// What a replacement meets in the store as it is now; a large store is not looked through twice for it.
  @discardableResult
  mutating func look(for replacement: TextReplacement) -> ReplacementHits {
    if let found, found.replacement == replacement, found.revision == document.revision {
      return found.hits
    }
    let found = FoundHits(replacement, in: workspace, revision: document.revision)
    self.found = found
    return found.hits
  }

  /// What is to be replaced by what, as it was filled in.
  func replacement(
    _ filled: Dialog, in scopes: [TextReplacement.Scope]
  ) throws(DialogFault) -> TextReplacement {
    let ways = TextReplacement.Matching.allCases
    do throws(TextReplacement.Fault) {
      return try TextReplacement(
        filled.fields[0].text, with: filled.fields[1].text, ways[filled.fields[3].selected ?? 0],
        in: scopes[filled.fields[2].selected ?? 0])
    } catch {
      switch error {
      case .nothingSought: throw DialogFault(field: 0, text: phrases.nothingSought)
      case .same: throw DialogFault(field: 1, text: phrases.sameText)
      }
    }
  }

  /// Replaces the marked places, or all that are seen, as one step; then goes back.
  private mutating func makeReplacements(_ replacement: TextReplacement) -> [Effect] {
    guard let grid else { return [] }
    let rows = grid.marked.isEmpty ? grid.visible.map { grid.rows[$0] } : grid.chosen
    let chosen = Set(rows.map(\.id))
    let hits = look(for: replacement).hits.filter { chosen.contains($0.rowID) }
    guard !hits.isEmpty else {
      notice = Notice(text: phrases.notFoundAnywhere(replacement.sought), role: .warning)
      return []
    }
    let label = phrases.replacement(replacement)
    let done: Replacing
    do throws(EditRefusal) {
      done = try document.replace(hits, as: label)
    } catch {
      tell(error)
      return []
    }
    _ = navigation.here.close()
    refresh()
    let refused = done.refused.first.map { refused in
      (view.title(of: refused.sheet, at: .root), phrases.refusal(refused.reason, in: workspace))
    }
    notice = Notice(
      text: phrases.replaced(done.count, refused: done.refused.count, refused),
      role: refused == nil ? .note : .warning)
    return Effect.saving(done.requests)
  }
}

extension CellBinding {
  /// The place of the text in its cell; nil where something else is written.
  fileprivate var textPath: Path? {
    guard case .value(let path) = target else { return nil }
    switch form.nature {
    case .words, .digits: return path
    case .texts, .figure, .date, .flag, .choice, .name, .names, .parts: return nil
    }
  }
}
