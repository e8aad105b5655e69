import Octets

/// Builds a delivery status from its groups, field by field.
struct DeliveryStatusBuilder {
  private(set) var message = MessageStatus()
  private(set) var recipients: [RecipientStatus] = []
  /// The first status of a group that names no recipient.
  private(set) var nameless: RecipientStatus?
  private var draft = RecipientDraft()
  private var seen: [Octets: [Int]] = [:]

  var isFull: Bool { recipients.count >= DeliveryStatus.recipientsLimit }

  /// Reads one group.
  mutating func take(_ group: Header, _ defects: inout Defects) {
    // A group that names a recipient starts a new one; any other group continues the one before.
    let names = group.octets.span
    let isRecipient = group.fields.contains {
      names.equals("final-recipient", in: $0.name)
        || names.equals("original-recipient", in: $0.name)
        || names.equals("x-actual-recipient", in: $0.name)
    }
    if isRecipient, draft.hasRecipient { finish(&defects) }
    for field in group.fields {
      guard let name = RecipientField(names, field.name) else {
        take(message: group, field)
        continue
      }
      if draft.startsAnother(name) { finish(&defects) }
      draft.take(name, group.value(of: field), at: field.value.lowerBound, &defects)
    }
  }

  /// Ends the recipient being read.
  mutating func finish(_ defects: inout Defects) {
    defer { draft = RecipientDraft() }
    guard !draft.isEmpty else { return }
    guard draft.finish(&defects) else {
      nameless = nameless ?? draft.nameless(&defects)
      return defects.add(.recipientFieldsWithoutRecipient, at: draft.offset)
    }
    guard !isFull else { return defects.add(.tooManyRecipients, at: draft.offset) }
    addDrafted()
  }

  /// Adds the drafted status.
  ///
  /// Servers report the same one twice (Sendmail, one group for each alias): it is kept once, with
  /// the facts of both.
  private mutating func addDrafted() {
    let status = draft.taken()
    // Most reports have one recipient: nothing is noted before the second.
    if recipients.isEmpty { return recipients.append(status) }
    if seen.isEmpty { seen[Self.key(recipients[0])] = [0] }
    let key = Self.key(status)
    for index in seen[key] ?? [] where recipients[index].isSameFate(as: status) {
      recipients[index].fill(from: status)
      return
    }
    // At most 8 statuses of one recipient are searched for a duplicate; later ones are kept without
    // a search, so that the time stays linear.
    if seen[key, default: []].count < 8 { seen[key, default: []].append(recipients.count) }
    recipients.append(status)
  }

  private static func key(_ status: RecipientStatus) -> Octets {
    AddressKey.exact(status.finalRecipient ?? status.originalRecipient ?? [])
  }

  private mutating func take(message group: Header, _ field: Header.Field) {
    guard let name = MessageField(group.octets.span, field.name) else { return }
    let value = group.value(of: field)
    let typed = TypedValue(value)
    switch name {
    case .reportingMTA: message.reportingMTA = message.reportingMTA ?? typed.name
    case .receivedFromMTA: message.receivedFromMTA = message.receivedFromMTA ?? typed.name
    case .gateway: message.gateway = message.gateway ?? typed.name
    case .envelopeID:
      message.envelopeID = message.envelopeID ?? Xtext.decode(value) ?? value
    case .arrivalDate: message.arrivalDate = message.arrivalDate ?? DateTime.parse(value)
    case .queueID: message.queueID = message.queueID ?? value
    case .sender:
      message.sender = message.sender ?? typed.address ?? []
    }
  }
}

/// The per-message fields that are read (RFC 3464 §2.2).
private enum MessageField {
  case reportingMTA, receivedFromMTA, gateway, envelopeID, arrivalDate, queueID, sender

  private static let names: [(name: String, field: MessageField)] = [
    ("reporting-mta", .reportingMTA), ("received-from-mta", .receivedFromMTA),
    ("dsn-gateway", .gateway), ("original-envelope-id", .envelopeID),
    ("arrival-date", .arrivalDate), ("x-postfix-queue-id", .queueID),
    ("x-postfix-sender", .sender), ("x-queue-id", .queueID),
  ]

  init?(_ span: Span<UInt8>, _ name: Range<Int>) {
    for row in Self.names where span.equals(row.name, in: name) {
      self = row.field
      return
    }
    return nil
  }
}
