import Octets

/// The per-recipient fields that are read (RFC 3464 §2.3).
enum RecipientField {
  case finalRecipient, originalRecipient, actualRecipient, action, status, remoteMTA, diagnosticCode
  case lastAttemptDate, willRetryUntil, finalLogID, supplementaryInfo, displayName

  private static let names: [(name: String, field: RecipientField)] = [
    ("final-recipient", .finalRecipient), ("original-recipient", .originalRecipient),
    ("x-actual-recipient", .actualRecipient), ("action", .action), ("status", .status),
    ("remote-mta", .remoteMTA), ("diagnostic-code", .diagnosticCode),
    ("x-exim-diagnostic", .diagnosticCode),
    ("last-attempt-date", .lastAttemptDate), ("will-retry-until", .willRetryUntil),
    ("final-log-id", .finalLogID), ("x-supplementary-info", .supplementaryInfo),
    ("x-display-name", .displayName),
  ]

  init?(_ span: Span<UInt8>, _ name: Range<Int>) {
    for row in Self.names where span.equals(row.name, in: name) {
      self = row.field
      return
    }
    return nil
  }
}

/// The fields of one recipient while they are read.
struct RecipientDraft {
  /// What the fields say; whole after ``finish(_:)``.
  private(set) var status = RecipientStatus(action: .failed)
  private var actualRecipient: Octets?
  private var actionWord: Octets?
  private var hasStatus = false
  private(set) var isEmpty = true
  /// The offset of its first field's value.
  private(set) var offset = 0

  var hasRecipient: Bool {
    status.finalRecipient != nil || status.originalRecipient != nil || actualRecipient != nil
  }

  /// Whether the field can only belong to the next recipient.
  func startsAnother(_ field: RecipientField) -> Bool {
    switch field {
    case .finalRecipient: status.finalRecipient != nil
    case .originalRecipient: status.originalRecipient != nil && actionWord != nil
    default: false
    }
  }

  mutating func take(
    _ field: RecipientField, _ value: Octets, at place: Int, _ defects: inout Defects
  ) {
    if isEmpty { offset = place }
    isEmpty = false
    switch field {
    case .finalRecipient: status.finalRecipient = Self.address(value)
    case .originalRecipient:
      status.originalRecipient = Self.address(value).map(Xtext.decodeAddress)
      status.originalRecipientSource = .originalRecipient
    case .actualRecipient: actualRecipient = Self.address(value)
    case .action: actionWord = actionWord ?? value
    case .status: takeStatus(value, at: place, &defects)
    case .remoteMTA: status.remoteMTA = status.remoteMTA ?? TypedValue(value).name
    case .diagnosticCode: takeDiagnostic(value)
    case .lastAttemptDate: takeDate(value, \.lastAttempt, at: place, &defects)
    case .willRetryUntil: takeDate(value, \.willRetryUntil, at: place, &defects)
    case .finalLogID: status.finalLogID = status.finalLogID ?? value
    case .displayName: status.displayName = status.displayName ?? EncodedWord.decode(value)
    case .supplementaryInfo: status.explanation = EncodedWord.decode(value)
    }
  }

  /// Completes ``status`` after the last field.
  /// - Returns: false when no field names the recipient.
  mutating func finish(_ defects: inout Defects) -> Bool {
    guard hasRecipient else { return false }
    status.finalRecipientSource = .statusField
    if status.finalRecipient == nil {
      status.finalRecipient = actualRecipient ?? status.originalRecipient
      if actualRecipient == nil { status.finalRecipientSource = .originalRecipient }
    } else if status.hasNoAddress, let address = actualRecipient ?? status.originalRecipient {
      status.finalRecipient = address
      if actualRecipient == nil { status.finalRecipientSource = .originalRecipient }
    }
    status.action = action(&defects)
    return true
  }

  /// The status, which is given away: it is not copied.
  mutating func taken() -> RecipientStatus {
    var taken = RecipientStatus(action: .failed)
    swap(&taken, &status)
    return taken
  }

  /// The status without a recipient; nil when neither an action nor a status was given.
  func nameless(_ defects: inout Defects) -> RecipientStatus? {
    guard actionWord != nil || status.status != nil else { return nil }
    var result = status
    result.action = action(&defects)
    return result
  }

  /// The address of a typed value; type `utf-8` and `\x{…}` decoded (RFC 6533 §3).
  private static func address(_ value: Octets) -> Octets? {
    guard let address = TypedValue(value).address else { return nil }
    let decoded = Xtext.decodeUnitext(unquoted(address))
    return TextDecoder.decode(decoded, charset: nil)
  }

  /// An address without the quotation marks that some servers put around all of it.
  ///
  /// `"ann"@example.net` has them around its local part: they belong to it (RFC 5321 §4.1.2).
  private static func unquoted(_ address: Octets) -> Octets {
    guard address.count > 2, let mark = address.first, mark == address.last,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      address.contains(UInt8(ascii: "@"))
    else { return address }
    return Octets(address[1..<address.count - 1])
  }

  private mutating func takeStatus(_ value: Octets, at place: Int, _ defects: inout Defects) {
    guard !hasStatus else { return }
    hasStatus = true
    let (code, isExact) = StatusField.parse(value)
    status.status = code
    status.statusComment = StatusField.comment(value)
    if !isExact { defects.add(.badStatus, at: place) }
  }

  private mutating func takeDiagnostic(_ value: Octets) {
    guard status.diagnostic == nil else { return }
    let typed = TypedValue(value)
    let words = typed.value
    guard !words.isEmpty else { return }
    status.diagnosticType = typed.type
    let text = EncodedWord.decode(words)
    status.diagnostic = text.oneLine(
      0..<text.count, limit: DeliveryStatus.diagnosticOctetsLimit)
  }

  private mutating func takeDate(
    _ value: Octets, _ path: WritableKeyPath<RecipientStatus, Int64?>, at place: Int,
    _ defects: inout Defects
  ) {
    guard let date = DateTime.parse(value) else { return defects.add(.badDate, at: place) }
    status[keyPath: path] = date
  }

  /// The action by the first word of the field; by the status class when the field is missing or
  /// has another word.
  private func action(_ defects: inout Defects) -> Action {
    if let word = actionWord {
      for row in Self.actions where word.hasPrefix(row.start) { return row.action }
      defects.add(.badAction, at: offset)
    }
    switch status.status?.statusClass {
    case 2: return .delivered
    case 4: return .delayed
    default: return .failed
    }
  }

  /// The beginnings of the words that servers write: `failed`, `failure`, `fail`; `delayed`,
  /// `delay`.
  ///
  /// Some servers write `expired` for failed.
  private static let actions: [(start: String, action: Action)] = [
    ("fail", .failed), ("delay", .delayed), ("deliver", .delivered), ("relay", .relayed),
    ("expand", .expanded), ("expired", .failed),
  ]
}
