extension String {
  /// Whether nothing in it acts on a terminal, hides or turns round; new lines are welcome.
  package var isHarmless: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || ![.control, .format, .lineSeparator, .paragraphSeparator, .privateUse].contains(
          scalar.properties.generalCategory)
    }
  }
}
