/// Who takes part in something: documents name units, groups of them, committees, bodies and offices.
///
///     party.named   // [.unit(department)]
package enum Participant: Hashable, Sendable {
  case unit(ID<Unit>)
  case group(ID<UnitGroup>)
  case committee(ID<Committee>)
  /// A consultant, a certification or a training body.
  case body(ID<Body>)
  /// An office or a team that has no record, as printed.
  case office(String)
}
