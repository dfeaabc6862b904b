extension String {
  /// The text as it may reach a screen, a log or an error: nothing in it can act, hide or imitate.
  ///
  /// Controls become their pictures (`␛`), text direction, tag and zero-width characters become
  /// `�`-like marks (`⍰`), private and unassigned ones `�`; more than eight marks on one letter are
  /// dropped (CWE-150; `CVE-2021-42574`). Ordinary text comes back as it is.
  package var displayed: String {
    // Nearly every text is harmless and comes back without being copied.
    var isHarmless = true
    for scalar in unicodeScalars where visible(scalar) != scalar || scalar.columns == 0 {
      isHarmless = false
      break
    }
    if isHarmless { return self }
    var out = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      guard scalar.columns == 0 else {
        marks = 0
        out.append(visible(scalar))
        continue
      }
      marks += 1
      let shown = visible(scalar)
      if shown != scalar || marks <= 8 { out.append(shown) }
    }
    return String(out)
  }
}

/// The scalar itself, or the sign that stands for it.
func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let value = scalar.value
  // Latin with Vietnamese and its marks need no look at the tables, but for the soft hyphen and
  // the joiner U+034F, which draw nothing.
  if (0x20..<0x7F).contains(value)
    || (0xA0..<0x378).contains(value) && value != 0xAD && value != 0x34F
  {
    return scalar
  }
  if (0x1E00..<0x1F00).contains(value) { return scalar }
  if value < 0x20 { return Unicode.Scalar(0x2400 + value) ?? "␣" }
  if value == 0x7F { return "␡" }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: return "⍰"
  case .unassigned, .privateUse, .surrogate: return "\u{FFFD}"
  default: break
  }
  // Fillers and variation selectors that draw nothing at all.
  if scalar.properties.isDefaultIgnorableCodePoint { return "⍰" }
  return scalar
}
