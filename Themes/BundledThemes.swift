/// The theme files that the program carries with it, compiled in so that a moved binary keeps them.
package enum BundledThemes {
  /// One theme file.
  package struct File: Sendable {
    /// How settings and other themes call it.
    package let id: String
    /// The JSON5 text in UTF-8.
    package let bytes: [UInt8]
  }

  /// All of them, in the order in which a person goes through them.
  package static let files = [
    File(id: "default", bytes: PackageResources.default_json5),
    File(id: "light", bytes: PackageResources.light_json5),
    File(id: "dark", bytes: PackageResources.dark_json5),
    File(id: "contrast", bytes: PackageResources.contrast_json5),
    File(id: "colour-blind", bytes: PackageResources.colour_blind_json5),
    File(id: "mono", bytes: PackageResources.mono_json5),
  ]
}
