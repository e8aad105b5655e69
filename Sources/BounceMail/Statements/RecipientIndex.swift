import Octets

/// Finds a report's recipients by whole addresses.
///
/// A recipient's own address decides before the address that was written to. Letters of the local
/// part are compared without case only if no two recipients differ in them alone.
struct RecipientIndex {
  /// Each recipient's own address in the form in which it is looked up.
  private let keys: [Octets?]
  private var exact: [Octets: [Int]] = [:]
  private var folded: [Octets: Set<Octets>] = [:]
  private var originals: [Octets: [Int]] = [:]
  private var names: [Octets: [Int]] = [:]

  init(_ recipients: [RecipientStatus]) {
    keys = recipients.map { $0.finalRecipient.map { AddressKey.exact($0) } }
    for (number, status) in recipients.enumerated() {
      if let key = keys[number] {
        exact[key, default: []].append(number)
        folded[key.lowercased(), default: []].insert(key)
      }
      if let address = status.originalRecipient {
        originals[AddressKey.folded(address), default: []].append(number)
      }
      if let name = status.displayName, name.count > 2 {
        names[name.lowercased(), default: []].append(number)
      }
    }
  }

  /// Whether recipients have display names.
  var hasNames: Bool { !names.isEmpty }

  /// The recipients with an address, in the report's order: several when a report has several
  /// statuses of one, or when the address was expanded to several.
  func recipients(with address: Octets) -> [Int] {
    let key = AddressKey.exact(address)
    if let found = exact[key] { return found }
    let lower = key.lowercased()
    if let keys = folded[lower] {
      return keys.count == 1 ? keys.first.flatMap { exact[$0] } ?? [] : []
    }
    return originals[lower] ?? []
  }

  /// The recipients that a line names.
  func named(in line: Octets) -> Set<Int> {
    let found = BodyText(line).addresses(in: 0..<line.count)
    return Set(found.flatMap { recipients(with: $0.address) })
  }

  /// Whether all of several recipients have the same address: they are statuses of one recipient.
  func haveOneAddress(_ recipients: [Int]) -> Bool {
    recipients.allSatisfy { keys[$0] != nil && keys[$0] == recipients.first.flatMap { keys[$0] } }
  }

  /// The recipients with a display name.
  func recipients(named name: Octets) -> [Int] { names[name.lowercased()] ?? [] }
}
