extension Workspace {
  /// The committee of that id, unless it was deleted.
  package func committee(_ id: ID<Committee>) -> Committee? {
    guard let record = live(id.key),
      let committee = record.value(as: Committee.self)
    else { return nil }
    return committee
  }

  /// The body of that id, unless it was deleted.
  package func body(_ id: ID<Body>) -> Body? {
    guard let record = live(id.key), let body = record.value(as: Body.self)
    else { return nil }
    return body
  }
}
