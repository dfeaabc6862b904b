extension Workspace {
  /// The committee of that id, unless it was deleted.
  package func committee(_ id: ID<Committee>) -> Committee? {
    guard let record = live(id.key),
      case .committee(let committee) = record.value
    else { return nil }
    return committee
  }

  /// The body of that id, unless it was deleted.
  package func body(_ id: ID<Body>) -> Body? {
    guard let record = live(id.key), case .body(let body) = record.value
    else { return nil }
    return body
  }
}
