import BounceEvents
import Octets

/// Selects events: every requirement must be met, and a requirement is met by any of its values.
struct EventFilter {
  /// A member of the record and the values it may have.
  private struct Requirement {
    var key: EventKey
    var values: [Octets]
    /// Whether a value that ends in `*` matches all texts with this beginning.
    var takesBeginnings: Bool

    func isMet(by text: Octets) -> Bool {
      values.contains { wanted in
        takesBeginnings && wanted.last == UInt8(ascii: "*")
          ? text.starts(with: wanted.dropLast()) : text == wanted
      }
    }
  }

  var period: Period
  /// In lower case, like the next two.
  var recipients: [Octets] = []
  var domains: [Octets] = []
  var senders: [Octets] = []
  var queueIDs: [Octets] = []
  /// Without angle brackets.
  var messageIDs: [Octets] = []
  private var requirements: [Requirement] = []

  init(period: Period = Period()) { self.period = period }

  /// Adds a requirement; none if there are no values.
  ///
  /// - Parameter key: a key whose row allows selection by its names or its text.
  mutating func require(_ key: EventKey, oneOf values: [String]) {
    let filter = key.member.filter
    precondition(filter == .name || filter == .text, "events are not chosen by \(key.name)")
    guard !values.isEmpty else { return }
    requirements.append(
      Requirement(
        key: key, values: values.map { Octets($0.utf8) }, takesBeginnings: filter == .text))
  }

  /// Whether an event is selected.
  func matches(_ line: EventLine) -> Bool {
    if !period.isOpen {
      guard let time = line.time, period.contains(time) else { return false }
    }
    for requirement in requirements {
      guard let text = line.text(requirement.key), requirement.isMet(by: text)
      else { return false }
    }
    return matchesAddresses(line) && matchesIDs(line)
  }

  private func matchesAddresses(_ line: EventLine) -> Bool {
    if !recipients.isEmpty || !domains.isEmpty {
      let addresses = Self.recipientKeys.compactMap { line.text($0)?.lowercased() }
      if !recipients.isEmpty, !addresses.contains(where: recipients.contains) { return false }
      let isInDomain = { address in domains.contains { Self.isIn(address, $0) } }
      if !domains.isEmpty, !addresses.contains(where: isInDomain) { return false }
    }
    guard !senders.isEmpty else { return true }
    guard let sender = line.text(.sender)?.lowercased() else { return false }
    return senders.contains { wanted in
      if wanted.first == UInt8(ascii: "@") { return Self.isIn(sender, Octets(wanted.dropFirst())) }
      return sender == Self.bare(wanted)
    }
  }

  private func matchesIDs(_ line: EventLine) -> Bool {
    if !queueIDs.isEmpty {
      let found = Self.queueIDHolders.map { line.text($0, "queue_id") }
      guard queueIDs.contains(where: { found.contains($0) }) else { return false }
    }
    guard !messageIDs.isEmpty else { return true }
    let found = Self.messageIDHolders.map { line.text($0, "message_id").map(Self.bare) }
    return messageIDs.contains { found.contains($0) }
  }

  /// The members that name a failed recipient.
  private static let recipientKeys: [EventKey] = [.recipient, .originalRecipient, .tokenRecipient]

  private static let queueIDHolders = holders(of: "queue_id")
  private static let messageIDHolders = holders(of: "message_id")

  /// The keys of the objects that may contain an ID.
  private static func holders(of name: String) -> [EventKey] {
    EventKey.allCases.filter { key in
      key.innerMembers.contains { $0.name == name && $0.filter == .id }
    }
  }

  private static func isIn(_ address: Octets, _ domain: Octets) -> Bool {
    let own = address.domain
    guard domain.starts(with: "*.".utf8) else { return own.elementsEqual(domain) }
    let parent = domain.dropFirst()
    return own.count > parent.count && own.suffix(parent.count).elementsEqual(parent)
  }

  /// A Message-ID or address without angle brackets.
  static func bare(_ text: Octets) -> Octets {
    guard text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">") else { return text }
    return Octets(text.dropFirst().dropLast())
  }
}

extension Array<UInt8> {
  /// What stands after the last `@`; empty without one.
  var domain: ArraySlice<UInt8> {
    lastIndex(of: UInt8(ascii: "@")).map { self[($0 + 1)...] } ?? []
  }
}
