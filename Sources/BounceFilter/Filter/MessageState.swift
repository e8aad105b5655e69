import BounceMail
import Octets

/// The state of one message, from MAIL to its end.
struct MessageState {
  /// Octets of header kept; of further fields only the names are compared with ours.
  static let headerOctetsLimit = 256 * 1_024
  /// Recipients kept; the sender of a returned message is compared with them.
  static let recipientsLimit = 1_000

  /// Forged fields that are removed.
  ///
  /// Postfix searches for each from the top of the message. It needs a second for 5,000;
  /// 20,000 are too many for it.
  static let removalsLimit = 5_000

  let snapshot: ConfigurationSnapshot
  /// When MAIL came, microseconds since 1970.
  let begun: Int64
  /// Postfix's queue ID, once it is known.
  var queueID: Octets?
  /// Sender and recipients, without brackets.
  var envelope: Envelope
  /// Whether the sender came without brackets: then the mail did not come by SMTP.
  let isBare: Bool
  /// The fields in the form of a message: `name: value` CRLF.
  private(set) var header = Octets()
  private(set) var body = Octets()
  /// For each of our field names, the number of fields that the message arrived with.
  private(set) var forged = [Int](repeating: 0, count: TagNames.Suffix.allCases.count)
  /// How it came to this server.
  var tokenSource = TokenSource.others
  /// What is done with tokens at its end.
  var tokenDecision = TokenDecision()
  /// Whether the body is read.
  var isCandidate = false
  /// The first bound that was exceeded, if any.
  private(set) var limit: TagStatus?

  init(snapshot: ConfigurationSnapshot, sender: Octets, begun: Int64) {
    self.snapshot = snapshot
    self.begun = begun
    isBare = sender.first != UInt8(ascii: "<")
    envelope = Envelope(sender: withoutBrackets(sender))
  }

  /// The number of forged fields: those with one of our names, but for a token that stays.
  var forgedFieldCount: Int {
    forged.reduce(0, +) - (tokenDecision.keptOccurrence == nil ? 0 : 1)
  }

  var hasForgedFields: Bool { forgedFieldCount > 0 }

  /// The number of fields of one of our names that the message arrived with.
  func forgedCount(_ suffix: TagNames.Suffix) -> Int { forged[suffix.index] }

  var hasMoreForgedFieldsThanRemoved: Bool { forgedFieldCount > Self.removalsLimit }

  /// Header, empty line and body.
  var octets: Octets { header + [0x0D, 0x0A] + body }

  /// The number of these octets.
  var octetsCount: Int { header.count + 2 + body.count }

  mutating func addRecipient(_ address: Octets) {
    guard envelope.recipients.count < Self.recipientsLimit else { return }
    envelope.recipients.append(withoutBrackets(address))
  }

  /// Keeps a field; libmilter gives folds with LF only.
  mutating func addField(name: Octets, value: Octets) {
    if let index = snapshot.names.index(of: name) { forged[index] += 1 }
    guard header.count + name.count + value.count <= Self.headerOctetsLimit else {
      limit = limit ?? .headerLimit
      return
    }
    header += name
    header += [UInt8(ascii: ":"), 0x20]
    for octet in value {
      if octet == 0x0A, header.last != 0x0D { header.append(0x0D) }
      header.append(octet)
    }
    header += [0x0D, 0x0A]
  }

  /// Keeps as much of a chunk as the limit allows.
  ///
  /// - Returns: whether more may be kept.
  mutating func addBody(_ chunk: Octets) -> Bool {
    let room = max(snapshot.configuration.messageOctetsLimit - header.count - 2 - body.count, 0)
    body += chunk.prefix(room)
    if chunk.count > room { limit = limit ?? .messageLimit }
    return chunk.count <= room
  }
}

/// A path of MAIL or RCPT without its brackets and source route (RFC 5321 §4.1.1.3).
func withoutBrackets(_ path: Octets) -> Octets {
  guard path.first == UInt8(ascii: "<"), path.last == UInt8(ascii: ">") else { return path }
  let address = path[1..<path.count - 1]
  guard address.first == UInt8(ascii: "@"), let colon = address.firstIndex(of: UInt8(ascii: ":"))
  else { return Octets(address) }
  return Octets(address[(colon + 1)...])
}
