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
    guard case .plan(let plan) = record.value else { throw Unreadable(what: "plan") }
    let typed = { (path: Path, text: String, form: FieldForm) in
      try workspace.setting(path, of: record.key, to: text, as: form, in: .dong)
    }
    let line = Path(["targets", plan.targets[0].id.text, "line"])
    guard case .set(_, _, .text(let id)?)? = try typed(line, "iii.3", .text).first?.act else {
      throw Unreadable(what: "change")
    }
    #expect(workspace.lineName(ofID: id) == "III.3")
    #expect(workspace.lineName(ofID: "III.3") == nil)
    #expect(throws: TypingFault.unknownRow) { try typed(line, "IX.9", .text) }
    let child = try #require(plan.tasks.first { $0.parent != nil })
    let parent = Path(["tasks", child.parent?.text ?? "", "parent"])
    #expect(throws: TypingFault.underItself) {
      try typed(parent, child.id.text, .row(of: "tasks"))
    }
  }
}
