/// The line above a table: what it is about at the left, how it stands at the right.
struct Headline: Equatable, Sendable {
  let left: String
  let right: String
}
