import BounceClassifier
import BounceMail
public import Octets

extension BounceEvent {
  /// An event out of a line of the journal, or of its members in braces.
  ///
  /// Nil when the line is no event of a version this program knows. Keys of later additions are
  /// passed over.
  public init?(line: Octets) {
    self.init(line, in: line.indices)
  }

  /// An event out of a range of octets: one line, with or without its line end.
  public init?(_ octets: Octets, in range: Range<Int>) {
    guard var scanner = JSONScanner(octets, in: range) else { return nil }
    // Replaced below: no event lacks these three.
    self.init(id: EventID(of: []), source: .dsn, type: .soft)
    var found = 0
    var expected = 0
    while let member = scanner.next() {
      guard let key = EventKey(octets[member.key], expectedAt: expected) else { continue }
      expected = Int(key.rawValue) + 1
      let value = JSONValue(octets, member.value)
      if let required = Required(key) {
        guard read(required, value) else { return nil }
        found |= required.bit
      } else if !readVerdict(key, value), !readReply(key, value) {
        readReport(key, value)
      }
    }
    guard scanner.isComplete, found == Required.all else { return nil }
  }

  private enum Required {
    case id, source, type

    /// The bits of all of them.
    static let all = 0b111

    init?(_ key: EventKey) {
      switch key {
      case .id: self = .id
      case .source: self = .source
      case .type: self = .type
      default: return nil
      }
    }

    var bit: Int {
      switch self {
      case .id: 0b001
      case .source: 0b010
      case .type: 0b100
      }
    }
  }

  private mutating func read(_ key: Required, _ value: JSONValue) -> Bool {
    switch key {
    case .id:
      guard let id = value.text.flatMap({ EventID(text: $0) }) else { return false }
      self.id = id
    case .source:
      guard let source = value.name(EventSource.self) else { return false }
      self.source = source
    case .type:
      guard let type = value.name(EventType.self) else { return false }
      self.type = type
    }
    return true
  }

  private mutating func readVerdict(_ key: EventKey, _ value: JSONValue) -> Bool {
    switch key {
    case .time: time = value.text.flatMap { Timestamp.microseconds($0) }
    case .host: host = value.text
    case .origin: origin = value.name()
    case .category: category = value.name()
    case .cause: cause = value.name()
    case .expired: expired = value.isTrue
    case .listAction: listAction = value.name()
    case .retry: retry = value.name()
    case .blame: blame = value.name()
    case .rule: rule = value.text
    case .matched: matched = value.text
    case .confidence: confidence = value.name()
    case .conflicts: conflicts = value.conflicts
    default: return false
    }
    return true
  }

  private mutating func readReply(_ key: EventKey, _ value: JSONValue) -> Bool {
    switch key {
    case .recipient: recipient = value.text
    case .originalRecipient: originalRecipient = value.text
    case .sender: sender = value.text
    case .action: action = value.name()
    case .status: status = value.status
    case .replyCode: replyCode = value.number.flatMap { UInt16(exactly: $0) }
    case .enhancedStatus: enhancedStatus = value.status
    case .diagnostic: diagnostic = value.text
    case .stage: stage = value.name()
    case .provider: provider = value.text
    case .providerID: providerID = value.text
    default: return false
    }
    return true
  }

  private mutating func readReport(_ key: EventKey, _ value: JSONValue) {
    switch key {
    case .reportingMTA: reportingMTA = value.text
    case .remoteMTA: remoteMTA = value.text
    case .arrivalDate: arrivalDate = value.seconds
    case .lastAttempt: lastAttempt = value.seconds
    case .willRetryUntil: willRetryUntil = value.seconds
    case .envelopeID: envelopeID = value.text
    case .attempt: attempt = value.number.flatMap { UInt32(exactly: $0) }
    case .feedbackType: feedbackType = value.text
    case .count: count = value.number
    case .original: original = value.original
    case .milter: milter = value.passage
    case .format: format = value.text
    default: break
    }
  }
}

/// One value of a line, decoded on demand.
private struct JSONValue {
  private let octets: Octets
  private let range: Range<Int>

  init(_ octets: Octets, _ range: Range<Int>) {
    self.octets = octets
    self.range = range
  }

  var text: Octets? { JSONScanner.text(octets, in: range) }
  var number: UInt64? { JSONScanner.number(octets, in: range) }
  var isTrue: Bool { octets[range].elementsEqual("true".utf8) }
  var seconds: Int64? { text.flatMap { Timestamp.microseconds($0) }.map { $0 / 1_000_000 } }
  var status: EnhancedStatusCode? { text.flatMap { EnhancedStatusCode(event: $0) } }

  func name<Name: RawRepresentable<String>>(_ type: Name.Type = Name.self) -> Name? {
    text.flatMap { Name(rawValue: String(decoding: $0, as: UTF8.self)) }
  }

  var conflicts: [BounceEvent.Conflict] {
    let elements = JSONScanner.elements(octets, in: range) ?? []
    return elements.compactMap { element in
      let members = members(in: element)
      guard let rule = members("rule")?.text,
        let category = members("category")?.name(Category.self)
      else { return nil }
      return BounceEvent.Conflict(
        rule: rule, category: category, matched: members("matched")?.text)
    }
  }

  var original: BounceEvent.Original {
    let members = members(in: range)
    var original = BounceEvent.Original()
    original.messageID = members("message_id")?.text
    original.queueID = members("queue_id")?.text
    original.sender = members("sender")?.text
    original.from = members("from")?.text
    original.subject = members("subject")?.text
    original.date = members("date")?.text
    original.listID = members("list_id")?.text
    return original
  }

  var passage: BounceEvent.Passage {
    let members = members(in: range)
    var passage = BounceEvent.Passage()
    passage.queueID = members("queue_id")?.text
    passage.clientAddress = members("client_address")?.text
    passage.clientName = members("client_name")?.text
    passage.daemon = members("daemon")?.text
    passage.from = members("from")?.text
    passage.messageID = members("message_id")?.text
    return passage
  }

  /// Looks members of an inner object up by key.
  private func members(in range: Range<Int>) -> (String) -> JSONValue? {
    var members: [JSONScanner.Member] = []
    if var scanner = JSONScanner(octets, in: range) {
      while let member = scanner.next() { members.append(member) }
    }
    return { key in
      members.first { octets[$0.key].elementsEqual(key.utf8) }.map { JSONValue(octets, $0.value) }
    }
  }
}

extension EnhancedStatusCode {
  /// A code that is all of a text, as events have it.
  fileprivate init?(event text: Octets) {
    let numbers = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard numbers.count == 3,
      let parsed = Optional(numbers.compactMap { UInt16(String(decoding: $0, as: UTF8.self)) }),
      parsed.count == 3, let statusClass = UInt8(exactly: parsed[0])
    else { return nil }
    self.init(statusClass, parsed[1], parsed[2])
  }
}
