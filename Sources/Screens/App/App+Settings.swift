import Domain
import Tables
import Vietnamese
import Widgets

/// What people say of themselves: who they are, in what role, and how it shall look.
package struct PersonalSettings: Equatable, Sendable {
  package let office: String
  package let role: AuthorRole
  package let theme: String

  package init(office: String, role: AuthorRole, theme: String) {
    self.office = office
    self.role = role
    self.theme = theme
  }
}

extension App {
  /// Asks who sits here: the first page of a new person, and the page of settings later.
  mutating func openSettings(isFirst: Bool) {
    let isNamed = !isFirst
    let office = TextField(isNamed ? author.office : "", method: inputMethod)
    let roles = AuthorRole.allCases
    let dialog = Dialog(
      title: isFirst ? phrases.welcomeTitle : phrases.title(of: .settings),
      text: isFirst ? phrases.welcomeText : phrases.settingsText, hint: phrases.settingsHint,
      fields: [
        Dialog.Field(phrases.officeLabel, help: phrases.officeHelp, .text(office)),
        Dialog.Field(
          phrases.roleLabel, help: phrases.roleHelp,
          .choice(
            roles.map { phrases.role($0) }, selected: roles.firstIndex(of: author.role) ?? 0)),
        Dialog.Field(
          phrases.themeLabel, help: phrases.themeHelp, .choice(themes, selected: theme)),
      ])
    overlay = .dialog(dialog, .settings)
  }

  /// Takes the settings as they were filled in; a fault stays in the dialog.
  mutating func applySettings(_ filled: Dialog) -> [Effect] {
    var dialog = filled
    let office: String
    do throws(DialogFault) {
      office = try self.office(filled)
    } catch {
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .settings)
      return []
    }
    let role = AuthorRole.allCases[filled.fields[1].selected ?? 0]
    let chosen = filled.fields[2].selected ?? theme
    theme = themes.indices.contains(chosen) ? chosen : theme
    document.author = Author(office: office, role: role)
    overlay = nil
    show(workspace.firstScreen(of: role))
    showAgenda()
    notice = Notice(text: phrases.settingsTaken(author), role: .note)
    let settings = PersonalSettings(office: office, role: role, theme: themes[theme])
    return [.saveSettings(settings), .useTheme(themes[theme])]
  }

  /// What the person's office is called, as it was filled in.
  func office(_ filled: Dialog) throws(DialogFault) -> String {
    let office: String
    do throws(TypingFault) {
      office = try Workspace.cleaned(filled.fields[0].text)
    } catch {
      throw DialogFault(field: 0, text: phrases.fault(error))
    }
    guard !office.isEmpty, !office.contains(":") else {
      throw DialogFault(field: 0, text: phrases.officeMissing)
    }
    return office
  }
}

extension Workspace {
  /// The screen with which a person begins: where the first steps stand while the store is set up.
  func firstScreen(of role: AuthorRole) -> ScreenName {
    isBeingSetUp && role.editsRecords ? .dashboard : role.firstScreen
  }
}

extension AuthorRole {
  /// The screen with which the day of such a person begins.
  var firstScreen: ScreenName {
    switch self {
    case .secretary: .units
    case .inspector, .unit: .scoring
    case .leader: .dashboard
    }
  }
}
