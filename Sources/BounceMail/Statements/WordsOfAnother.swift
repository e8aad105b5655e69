public import Octets

/// Decides whether words in a text are about another address than a recipient.
///
///     Your message reached ann@a.example; bob@b.example: user unknown    Bob's
///     550 5.1.1 <sales@b.example>: User unknown                          of an alias' target
///     550 5.1.1 user unknown, ask postmaster@a.example                   Ann's
///
/// The addresses in the sentence of the words decide, else the one that is named last before it. A
/// sentence that names the recipient and another address may be about either, unless the other one
/// shares all words with the recipient: then it is about both.
public struct WordsOfAnother: Sendable {
  private let own: Set<Octets>
  private let others: Set<Octets>
  private let companions: Set<Octets>

  /// - Parameters:
  ///   - recipient: whose words are looked for, by its final and its original address.
  ///   - known: addresses that nothing is said about: senders of the message, the report's
  ///     recipients, the Message-ID.
  ///   - companions: other failed recipients about whom the report has the same words.
  public init(
    about recipient: RecipientStatus, except known: [Octets?], with companions: [Octets?] = []
  ) {
    own = Set([recipient.finalRecipient, recipient.originalRecipient].compactMap(Self.key))
    others = Set(known.compactMap(Self.key))
    self.companions = Set(companions.compactMap(Self.key))
  }

  private static func key(_ address: Octets?) -> Octets? {
    address.map { AddressKey.folded(Octets($0.filter { $0 != 0x3C && $0 != 0x3E })) }
  }

  /// Whether words are about another address.
  ///
  /// - Parameters:
  ///   - text: one line.
  ///   - words: their range in it; nil: the whole text is one sentence.
  public func areSaid(in text: Octets, at words: Range<Int>?) -> Bool {
    guard text.contains(UInt8(ascii: "@")) else { return false }
    let found = BodyText(text).addresses(in: 0..<text.count).filter {
      !isUnrelated($0.address, isAfter: $0.start >= words?.upperBound ?? text.count)
    }
    guard let words else { return isAnother(found.map { AddressKey.folded($0.address) }) }
    let sentence = Self.sentence(around: words, in: text)
    let named = found.filter { $0.start < sentence.upperBound && $0.rest > sentence.lowerBound }
    if !named.isEmpty { return isAnother(named.map { AddressKey.folded($0.address) }) }
    return found.last { $0.start < sentence.lowerBound }.map { !isOwn($0.address) } ?? false
  }

  /// Whether one of the addresses of a sentence is not the recipient's, nor one of those with it.
  private func isAnother(_ keys: [Octets]) -> Bool {
    let ours = keys.contains(where: own.contains) ? own.union(companions) : own
    return !keys.allSatisfy(ours.contains)
  }

  private func isOwn(_ address: Octets) -> Bool { own.contains(AddressKey.folded(address)) }

  /// Whether nothing is said about an address: it is known, or one to ask for help, which follows
  /// the words.
  private func isUnrelated(_ address: Octets, isAfter: Bool) -> Bool {
    let key = AddressKey.folded(address)
    if own.contains(key) { return false }
    return others.contains(key) || isAfter && Self.roles.contains { key.starts(with: $0) }
  }

  /// Mailboxes of people who help (RFC 2142 §4 and §5), and names that servers have.
  private static let roles = [
    "postmaster@", "abuse@", "support@", "helpdesk@", "hostmaster@", "admin@", "mailer-daemon@",
  ].map { Octets($0.utf8) }

  /// The sentence in which words stand: up to a mark and a blank on both sides.
  private static func sentence(around words: Range<Int>, in text: Octets) -> Range<Int> {
    var start = words.lowerBound
    while start > 0, !isEnd(before: start, in: text) { start -= 1 }
    var end = words.upperBound
    while end < text.count, !isEnd(before: end, in: text) { end += 1 }
    return start..<end
  }

  private static func isEnd(before offset: Int, in text: Octets) -> Bool {
    offset < text.count && text[offset].isWhite && offset > 0 && marks.contains(text[offset - 1])
  }

  private static let marks = Octets(".;!?".utf8)
}
