import Domain
import Samples
import Testing

@Suite("What names something that is not there")
struct ReferenceAuditTests {
  /// The places in an object at which something is named, as the form has them.
  private func places(_ form: RecordForm, _ tree: Tree, at path: Path = .root) -> [Path] {
    form.entries.flatMap { entry -> [Path] in
      guard let value = tree[entry.key] else { return [] }
      let place = path.appending(entry.key)
      switch entry.form.nature {
      case .name(.unitKind), .names(.unitKind): return []
      case .name, .names: return [place]
      case .parts(.rows(let inner)):
        return (value.elements ?? []).flatMap {
          places(inner, $0, at: place.appending($0.rowID ?? ""))
        }
      case .parts(.byYear(let inner)):
        return (value.members ?? [:]).flatMap {
          places(inner, $0.value, at: place.appending($0.key))
        }
      case .parts(.group(let inner)): return places(inner, value, at: place)
      case .words, .texts, .digits, .figure, .date, .flag, .choice: return []
      }
    }
  }

  @Test("Every field of every kind that names something is checked", arguments: RecordKind.allCases)
  func everyField(_ kind: RecordKind) throws {
    let form = Record.form(of: kind)
    let key = RecordKey(kind, SampledForm.id("\(kind.letter)c"))
    var members = SampledForm(form, kind.letter).tree.members ?? [:]
    members["id"] = .text(key.id)
    members["kind"] = .text(kind.rawValue)
    members["schema"] = .integer(1)
    if kind == .sheet {
      // A first version supersedes nothing, and its events say what was scored.
      for field in ["supersedes", "reason", "events", "version"] { members[field] = nil }
    }
    var tree = Tree.object(members)
    // The rows of the sample that are named are there: others are named instead.
    for path in places(form, tree) {
      guard case .row? = form.form(at: path), let text = tree[path]?.asText else { continue }
      let other = text.prefix(1) + "b" + text.dropFirst(2)
      let isPut = tree.put(.text(String(other)), at: path)
      #expect(isPut)
    }
    let workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")),
      records: [try Record(key, tree)])
    let missing = audit(workspace).filter { $0.code == .reference }.flatMap(\.figures).map(\.path)
    let named = places(form, tree)
    // The lines of a figure or a target are those of its estimate; where that is not there, it alone
    // is told.
    let lines = [
      Plan.fields.figures[SampledForm.id("\(PlanFigure.letter)a")] / PlanFigure.fields.lines,
      Plan.fields.targets[SampledForm.id("\(Target.letter)a")] / Target.fields.line,
    ]
    #expect(named.filter { !missing.contains($0) && !lines.contains($0) } == [], "\(kind)")
  }
}
