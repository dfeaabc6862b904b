import Domain

extension Document {
  /// The changes by which a dated value of a unit, its name or parent, holds from a day on.
  ///
  /// None where it holds already. `isUndated` says that the day was not given but is that of the typing:
  /// what a unit never had before then holds from the beginning.
  package mutating func changes(
    holding value: String, in list: FieldKey, of unit: ID<Unit>, from day: Day, isUndated: Bool
  ) throws(ReorganisationFault) -> [Change] {
    var order = Reorganisation(of: workspace, on: day, by: "", ids: ids)
    order.isFirstUndated = isUndated
    order.typedOn = isUndated ? clock.today : nil
    do throws(ReorganisationFault) {
      let changes = try order.set(list, of: unit, to: value)
      ids = order.ids
      return changes
    } catch .same {
      return []
    }
  }
}
