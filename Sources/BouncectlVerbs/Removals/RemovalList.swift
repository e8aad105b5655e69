import BounceClassifier
import BounceEvents
import Octets

/// Collects the addresses that proven reports called dead, without those to which mail was
/// delivered later.
struct RemovalList {
  private let minOrigin: Origin
  private var removals: [Octets: Removal] = [:]
  /// The time of the last delivery to each address: an import may add older reports later.
  private var deliveries: [Octets: Int64] = [:]
  private var forwards = ForwardedMail()
  private var seen = SeenIDs()
  /// The tokens whose message failed at an address, each with the address: a report that comes
  /// again with another Message-ID is no other failure.
  private var failedTokens: Set<Octets> = []

  init(minOrigin: Origin) { self.minOrigin = minOrigin }

  /// Adds one event.
  ///
  /// Events must come in the order of time.
  mutating func add(_ line: EventLine) {
    guard let type: EventType = line.choice(.type), let time = line.time else { return }
    let origin: Origin? = line.choice(.origin)
    let forward = ForwardedMail.Fate(line, type, time)
    if type == .delivered || type == .recovered {
      if let forward, seen.isNew(line) { forwards.add(forward) }
      if Self.isProvenDelivery(line, origin) { forget(line, time) }
      return
    }
    // What is said of another recipient than the token's is said of both.
    let isDirect = forward?.isOfOtherRecipient ?? true
    let removing = origin.flatMap { origin in
      isDirect && origin >= minOrigin && Self.isRemoval(line, type, origin) ? origin : nil
    }
    guard forward != nil || removing != nil, seen.isNew(line) else { return }
    if let forward { forwards.add(forward) }
    if let removing { remember(line, time, removing) }
  }

  /// The addresses, sorted.
  func removals(minCount: Int) -> [Removal] {
    var all = removals
    for removal in forwards.removals(minOrigin: minOrigin, deliveries) {
      all[removal.address] = all[removal.address]?.joined(removal) ?? removal
    }
    return all.values.filter { $0.count >= minCount }
      .sorted { $0.address.lexicographicallyPrecedes($1.address) }
  }

  /// Whether this server delivered the message itself, or a proven report says that another did.
  private static func isProvenDelivery(_ line: EventLine, _ origin: Origin?) -> Bool {
    if let origin { return origin.isProven }
    return line.choice(.source) == EventSource.delivery
  }

  /// Whether the event removes its address, or would do so if its origin were enough.
  private static func isRemoval(_ line: EventLine, _ type: EventType, _ origin: Origin) -> Bool {
    if line.choice(.listAction) == ListAction.remove { return true }
    return !origin.isProven && type == .hard && line.choice(.blame) == Blame.recipient
      && line.choice(.token) != TokenFinding.otherRecipient
  }

  private mutating func forget(_ line: EventLine, _ time: Int64) {
    guard let address = line.listAddress?.canonicalAddress else { return }
    deliveries[address] = max(time, deliveries[address] ?? time)
    if let known = removals[address], time >= known.last { removals[address] = nil }
  }

  private mutating func isNewFailure(_ line: EventLine, of address: Octets) -> Bool {
    guard let token = line.text(.tokenID) else { return true }
    return failedTokens.insert(token + address).inserted
  }

  private mutating func remember(_ line: EventLine, _ time: Int64, _ origin: Origin) {
    guard let address = line.listAddress?.canonicalAddress,
      deliveries[address].map({ time > $0 }) ?? true, isNewFailure(line, of: address)
    else { return }
    let removal = Removal(
      address: address, first: time, last: time, count: 1,
      category: line.choice(.category) ?? .other, origin: origin,
      reason: line.text(.diagnostic) ?? [])
    removals[address] = removals[address]?.joined(removal) ?? removal
  }
}

extension EventLine {
  /// A name that this project defines; nil when it is absent or unknown.
  func choice<Choice: RawRepresentable<String>>(_ key: EventKey) -> Choice? {
    name(key).flatMap { Choice(rawValue: String(decoding: $0, as: UTF8.self)) }
  }
}
