import Octets

extension [BounceEvent] {
  /// Changes `remove` to `keep` for an address that another event of the same report keeps.
  ///
  /// The report may have several entries for one recipient, or an alias may have several mailboxes:
  /// the address is dead only if all of them are. An entry that is hard for a reason other than the
  /// recipient, such as refused relaying, keeps the address too: it does not say that it is dead.
  mutating func keepAddressesWithAnotherFate() {
    guard count > 1, contains(where: { $0.listAction == .remove }) else { return }
    let kept = Set(lazy.filter { $0.listAction != .remove }.flatMap(\.addresses))
    for index in indices where self[index].listAction == .remove {
      if self[index].addresses.contains(where: kept.contains) { self[index].listAction = .keep }
    }
  }
}

extension BounceEvent {
  /// The original and the final recipient, in lower case and without a dot at the end.
  fileprivate var addresses: [Octets] {
    [originalRecipient, recipient].compactMap { $0?.canonicalAddress.lowercased() }
  }
}
