extension AmountWords {
  /// The habits with which an office wrote an amount; nil where it was written otherwise.
  ///
  ///     AmountWords(writing: "Hai trăm lẻ sáu triệu đồng", 206_000_000)?.zeroTens   // .le
  package init?(writing text: String, _ amount: Int) {
    let sought = text.composed
    for habits in AmountWords.allHabits where habits(amount) == sought {
      self = habits
      return
    }
    return nil
  }

  /// Every combination of habits, those of the committee's documents first.
  private static var allHabits: [AmountWords] {
    var all: [AmountWords] = []
    for capitalised in [true, false] {
      for currency in [true, false] {
        for closing in [true, false] {
          for commas in [false, true] {
            for spelling in spellings {
              var habits = spelling
              habits.commas = commas
              habits.closing = closing
              habits.currency = currency
              habits.capitalised = capitalised
              all.append(habits)
            }
          }
        }
      }
    }
    return all
  }

  /// Every combination of words.
  private static var spellings: [AmountWords] {
    var all: [AmountWords] = []
    for zeroTens in [ZeroTens.linh, .le] {
      for four in [Four.bon, .tu] {
        for thousand in [Thousand.nghin, .ngan] {
          for billion in [Billion.ty, .ti] {
            all.append(
              AmountWords(zeroTens: zeroTens, four: four, thousand: thousand, billion: billion))
          }
        }
      }
    }
    return all
  }
}
