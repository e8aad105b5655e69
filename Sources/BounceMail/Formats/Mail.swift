import Octets

/// A message as recognisers see it: header and parts are parsed at once, texts are decoded on
/// demand.
///
/// One is made for each message and used by one thread.
final class Mail {
  /// The most octets of human-readable text that are kept.
  static let textOctetsLimit = 131_072

  /// The whole message; ranges of ``parts`` point into it.
  let octets: Octets
  /// The envelope of the message.
  let envelope: Envelope
  /// How recipients are encoded in the addresses that reports come back to.
  let verp: [VERPStyle]
  /// The message's header.
  let header: Header
  /// All parts, the message itself first (``PartParser``).
  let parts: [Part]
  /// The defects found so far.
  var defects = Defects()

  /// From, RFC 2047 decoded; empty when missing.
  let from: Octets
  /// Subject, RFC 2047 decoded; empty when missing.
  let subject: Octets

  /// Parses a message into header and parts.
  init(_ octets: Octets, envelope: Envelope, verp: [VERPStyle] = []) {
    self.octets = octets
    self.envelope = envelope
    self.verp = verp
    header = Header(octets, in: 0..<octets.count, defects: &defects)
    parts = PartParser.parse(octets, header: header, defects: &defects)
    from = header.text("from") ?? []
    subject = header.text("subject") ?? []
  }

  /// The human-readable text: all `text/plain` parts of the message in their order (not those of
  /// messages within it); if there are none, its `text/html` parts without markup.
  private(set) lazy var text: BodyText = BodyText(humanText())

  /// Whether the subject has words of a failure (``FailureWords/subjects``).
  private(set) lazy var hasFailureSubject: Bool = FailureWords.subjects.isAny(in: subject)

  /// Whether From is a mail system's name or address (``MailSystem``).
  private(set) lazy var isFromMailSystem: Bool = MailSystem.isSender(from)

  /// Whether From, Sender or Return-Path is a mail system's (``Candidate``).
  private(set) lazy var hasSystemSender: Bool = Candidate.isFromMailSystem(header)

  /// Whether From is Google's mail system.
  private(set) lazy var isFromGoogle: Bool = GmailFormat.senders.isAny(in: from)

  /// Whether sender, subject or a field makes a report likely (``Candidate``).
  ///
  /// All readers of text test this first.
  private(set) lazy var isCandidate: Bool =
    hasSystemSender || Candidate.test(header, envelope: envelope)

  /// The first returned message among the message's own parts, whole or its header only.
  private(set) lazy var returned: ReturnedMessage? = returned(within: nil)

  /// Whether the last line has its line end; a message whose last line has none may be cut.
  var endsWithLine: Bool { octets.last.map { $0 == 0x0A || $0 == 0x0D } ?? true }

  /// Whether the message ends within this recipient's address: part of an address may be another
  /// valid address.
  func isTorn(_ status: RecipientStatus) -> Bool {
    guard !endsWithLine, let address = status.finalRecipient else { return false }
    return [octets, text.octets.trimmed()].contains { octets in
      let isDotted = octets.last == UInt8(ascii: ".") && address.last != octets.last
      return octets.dropLast(isDotted ? 1 : 0).suffix(address.count).elementsEqual(address)
    }
  }

  /// The decoded body of a part.
  func decoded(_ part: Part, limit: Int) -> Octets {
    part.decoded(from: octets, limit: limit, defects: &defects)
  }

  /// The returned message that belongs to a part: in the same multipart if there is one, else the
  /// first one anywhere.
  func returned(within parent: Int?) -> ReturnedMessage? {
    var others: [Int] = []
    for index in parts.indices where parts[index].isMessage && index > 0 {
      if parent == nil || parts[index].parent == parent {
        if let found = returnedMessage(index) { return found }
      } else if parts[index].messageDepth == 0 {
        others.append(index)
      }
    }
    for index in others {
      if let found = returnedMessage(index) { return found }
    }
    return nil
  }

  /// The message in a part of a message type.
  private func returnedMessage(_ index: Int) -> ReturnedMessage? {
    let part = parts[index]
    if part.encoding == .identity {
      guard index + 1 < parts.count, parts[index + 1].parent == index else { return nil }
      return ReturnedMessage(parts[index + 1].header, partEnd: part.body.upperBound)
    }
    let inner = decoded(part, limit: Header.valueOctetsLimit)
    return ReturnedMessage(Header(inner), partEnd: inner.count)
  }

  private func humanText() -> Octets {
    let plain = texts("text/plain")
    if !plain.isEmpty { return plain }
    let html = texts("text/html")
    if !html.isEmpty { return HTMLText.plain(html) }
    // A multipart whose delimiters are missing, or a single part with a type of its own.
    let bare = parts.indices.first { index in
      parts[index].messageDepth == 0 && (parts.count == 1 || parts[index].type.isMultipart)
        && !parts.contains { $0.parent == index }
    }
    return bare.map { text(parts[$0], room: Self.textOctetsLimit) } ?? []
  }

  private func texts(_ type: String) -> Octets {
    var result = Octets()
    for part in parts where part.messageDepth == 0 && part.isType(type) {
      let room = Self.textOctetsLimit - result.count
      guard room > 0 else { break }
      let text = text(part, room: room)
      if result.isEmpty {
        result = text
      } else {
        result.append(0x0A)
        result.append(contentsOf: text)
      }
    }
    return result
  }

  private func text(_ part: Part, room: Int) -> Octets {
    if part.body.count > room { defects.add(.textTooLong, at: part.body.lowerBound + room) }
    return part.text(from: octets, limit: room, defects: &defects)
  }
}

extension Mail {
  /// Whether From has a phrase in it, without case.
  func from(contains phrase: String) -> Bool { from.contains(phrase) }

  /// Whether Subject has a phrase in it, without case.
  func subject(contains phrase: String) -> Bool { subject.contains(phrase) }

  /// Whether any of the message's own parts has a media type.
  func hasPart(_ type: String) -> Bool {
    parts.contains { $0.messageDepth == 0 && $0.isType(type) }
  }

  /// The recipients that the header names: X-Failed-Recipients.
  var failedRecipients: [Octets] {
    header.values("x-failed-recipients").flatMap {
      AddressList.parse($0, limit: DeliveryStatus.recipientsLimit)
        .map { TextDecoder.decode($0, charset: nil) }
    }
  }
}
