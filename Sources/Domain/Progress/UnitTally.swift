/// How many units of how many have come so far, each of them known: n of N.
package struct UnitTally: Equatable, Sendable {
  package let reached: [ID<Unit>]
  /// Those that have not.
  package let missing: [ID<Unit>]
  /// Those that had come so far before, where only new ones count.
  package let earlier: [ID<Unit>]
  /// Of how many, as a paper states it.
  package let statedBase: Int?

  package init(
    reached: [ID<Unit>], missing: [ID<Unit>], earlier: [ID<Unit>] = [], statedBase: Int? = nil
  ) {
    self.reached = reached
    self.missing = missing
    self.earlier = earlier
    self.statedBase = statedBase
  }

  /// Of how many, as the store has them.
  package var counted: Int { reached.count + missing.count + earlier.count }

  /// Of how many: as stated where it is, else as counted.
  package var base: Int { statedBase ?? counted }

  /// The exact share, nil of nothing.
  package var share: Fraction? { Fraction(reached.count, of: base) }

  /// The share with two decimals, half up.
  package var percent: Percent? { share?.percent }
}

extension Fraction {
  /// So many of so many; nil of nothing.
  package init?(_ count: Int, of base: Int) {
    guard base > 0 else { return nil }
    self.init(Int128(count), over: Int128(base))
  }
}
