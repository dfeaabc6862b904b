/// The line above a table: what it is about at the left, how it stands at the right.
package struct Headline: Equatable, Sendable {
  package let left: String
  package let right: String
}
