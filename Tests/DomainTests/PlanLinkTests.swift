import Domain
import Samples
import Testing

@Suite("Links of plans")
struct PlanLinkTests {
  @Test("A target names its line by its ordinal, and a row never stands under itself")
  func links() throws {
    let sample = try #require(try Sample.named("dien-bien"))
    let workspace = try sample.workspace()
    let record = try #require(workspace.all(.plan).first)
    guard let plan = record.value(as: Plan.self) else { throw Unreadable(what: "plan") }
    let typed = { (path: Path, text: String, form: FieldForm) in
      try workspace.setting(
        path, of: record.key, to: TypedText(text, .vietnamese), as: form, in: .dong)
    }
    let line = Plan.fields.targets[plan.targets[0].id] / Target.fields.line
    guard case .set(_, _, .text(let id)?)? = try typed(line, "iii.3", .line).first?.act else {
      throw Unreadable(what: "change")
    }
    #expect(workspace.text(of: .text(id), as: .line, in: .vietnamese) == "III.3")
    #expect(throws: TypingFault.unknownRow) { try typed(line, "IX.9", .line) }
    let child = try #require(plan.tasks.first { $0.parent != nil })
    let parent = Plan.fields.tasks[child.parent?.text ?? ""] / PlanTask.fields.parent
    #expect(throws: TypingFault.underItself) {
      try typed(parent, child.id.text, .row(of: "tasks"))
    }
  }
}
