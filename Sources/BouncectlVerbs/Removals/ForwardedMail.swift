import BounceClassifier
import BounceEvents
import Octets

/// What became of our messages at addresses that they were not written to: behind an alias, a
/// forward, an automatic copy.
///
/// The token tells to whom a message was written, the report which address failed. Only what is
/// behind *all* targets of a message tells of the one that it was written to:
///
/// - Where the report's Original-Recipient names the token's recipient, each message counts, unless
///   another target of it did not fail.
/// - Where it names nobody, a dead address may also be an archive that gets a copy of all mail. It
///   counts with a second message that fails likewise at least 24 hours later, if mail to one
///   recipient only ended at that address.
struct ForwardedMail {
  /// The time between two messages that fail likewise, in microseconds.
  static let microsecondsBetween: Int64 = 24 * 3_600 * 1_000_000

  /// What became of one message at one address.
  struct Fate {
    /// To whom the message was written, by its token; with the domain in lower case.
    var address: Octets
    /// The address that the report is about.
    var target: Octets
    /// The token's ID, which no reporter can change, else the Message-ID or queue ID.
    var message: Octets
    var time: Int64
    var isDelivery: Bool
    /// The target does not exist any more.
    var isDead: Bool
    /// The report does not name the token's recipient.
    var isOfOtherRecipient: Bool
    /// The proof of the failure: a token that came back, or better.
    var origin: Origin
    var category: Category
    var reason: Octets

    var removal: Removal {
      Removal(
        address: address, first: time, last: time, count: 1, category: category, origin: origin,
        reason: reason)
    }
  }

  private var fates: [Octets: [Fate]] = [:]
  /// For each target the recipient whose mail came there; nil when there were several.
  private var owners: [Octets: Octets?] = [:]

  /// Adds what became of a message.
  mutating func add(_ fate: Fate) {
    fates[fate.address, default: []].append(fate)
    if let owner = owners[fate.target] {
      if owner != fate.address { owners[fate.target] = .some(nil) }
    } else {
      owners[fate.target] = fate.address
    }
  }

  /// The addresses that are dead by these messages.
  ///
  /// - Parameter deliveries: the last proven delivery to each address.
  func removals(minOrigin: Origin, _ deliveries: [Octets: Int64]) -> [Removal] {
    fates.compactMap { address, fates in
      removal(of: address, fates, since: deliveries[address], minOrigin)
    }
  }

  private func removal(
    of address: Octets, _ fates: [Fate], since delivery: Int64?, _ minOrigin: Origin
  ) -> Removal? {
    let since = fates.lazy.filter(\.isDelivery).map(\.time).max().map { max($0, delivery ?? $0) }
    let last = since ?? delivery ?? .min
    let messages = MessageOutcomes(fates)
    let dead = fates.filter {
      $0.isDead && $0.time > last && $0.origin >= minOrigin && !messages.lives($0)
    }
    let others = dead.filter { $0.isOfOtherRecipient && owners[$0.target] == .some(address) }
    let counted = dead.filter { !$0.isOfOtherRecipient } + (failedTwice(others) ? others : [])
    return counted.map { $0.removal }.reduce(nil) { sum, next in sum?.joined(next) ?? next }
  }

  /// Whether two messages failed at least 24 hours apart.
  private func failedTwice(_ fates: [Fate]) -> Bool {
    guard let first = fates.min(by: { $0.time < $1.time }) else { return false }
    let others = fates.filter { $0.message != first.message }
    guard let second = others.map(\.time).min(), let latest = others.map(\.time).max(),
      let last = fates.filter({ $0.message == first.message }).map(\.time).max()
    else { return false }
    return latest - first.time >= Self.microsecondsBetween
      || last - second >= Self.microsecondsBetween
  }
}

/// The last outcome of each message at each of its targets.
private struct MessageOutcomes {
  /// By message and target, whether the target is dead, and when that was said.
  private var outcomes: [Octets: [Octets: (isDead: Bool, time: Int64)]] = [:]

  init(_ fates: [ForwardedMail.Fate]) {
    for fate in fates {
      if let known = outcomes[fate.message]?[fate.target], known.time > fate.time { continue }
      outcomes[fate.message, default: [:]][fate.target] = (fate.isDead, fate.time)
    }
  }

  /// Whether another target of the message is not dead.
  func lives(_ fate: ForwardedMail.Fate) -> Bool {
    outcomes[fate.message]?.contains { $0.key != fate.target && !$0.value.isDead } ?? false
  }
}

extension ForwardedMail.Fate {
  /// The fate in an event; nil for one whose token has no recipient but the failed one.
  init?(_ line: EventLine, _ type: EventType, _ time: Int64) {
    let finding: TokenFinding? = line.choice(.token)
    guard finding == .valid || finding == .otherRecipient,
      let address = line.text(.tokenRecipient)?.canonicalAddress,
      let target = line.text(.recipient)?.canonicalAddress
    else { return nil }
    let isOther = finding == .otherRecipient
    if isOther, !Self.mayBelong(to: address, line) { return nil }
    let isOwnFailure = type == .hard && line.choice(.blame) == Blame.recipient
    self.init(
      address: address, target: target, message: Self.message(of: line), time: time,
      isDelivery: type == .delivered || type == .recovered,
      isDead: isOther ? isOwnFailure : line.choice(.listAction) == ListAction.remove,
      isOfOtherRecipient: isOther, origin: isOther ? .token : line.choice(.origin) ?? .unproven,
      category: line.choice(.category) ?? .other, reason: line.text(.diagnostic) ?? [])
  }

  private static func message(of line: EventLine) -> Octets {
    line.text(.tokenID) ?? line.text(.original, "message_id") ?? line.text(.original, "queue_id")
      ?? line.text(.id) ?? []
  }

  /// Whether the report does not speak against the token's recipient.
  ///
  /// It does so by another Original-Recipient. Our own Postfix names the recipient that it expanded
  /// there, so its reports must name this one.
  private static func mayBelong(to address: Octets, _ line: EventLine) -> Bool {
    guard let original = line.text(.originalRecipient) else {
      return line.choice(.origin) != Origin.local
    }
    return original.canonicalAddress == address
  }
}
