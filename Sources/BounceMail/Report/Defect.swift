/// Something in a message that no standard allows, and that did not stop us from reading on.
public struct Defect: Hashable, Sendable {
  /// What was wrong.
  public enum Kind: String, Sendable {
    case headerLineWithoutColon = "header-line-without-colon"
    case tooManyHeaderFields = "too-many-header-fields"
    case headerFieldTooLong = "header-field-too-long"
    case boundaryMissing = "boundary-missing"
    case boundaryNotFound = "boundary-not-found"
    case closeDelimiterMissing = "close-delimiter-missing"
    case tooManyParts = "too-many-parts"
    case partsNestedTooDeep = "parts-nested-too-deep"
    case badBase64 = "bad-base64"
    case badQuotedPrintable = "bad-quoted-printable"
    case badCharset = "bad-charset"
    case badXtext = "bad-xtext"
    case badStatus = "bad-status"
    case badAction = "bad-action"
    case badDate = "bad-date"
    case recipientFieldsWithoutRecipient = "recipient-fields-without-recipient"
    case tooManyRecipients = "too-many-recipients"
    case messageTooLong = "message-too-long"
    case textTooLong = "text-too-long"
  }

  /// What was wrong.
  public let kind: Kind
  /// Where, in octets from the start of the message.
  public let offset: Int

  /// A defect of a kind at an offset in the message.
  public init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

/// Collects what was wrong, up to ``ReportReader/defectsLimit``.
struct Defects {
  /// What was told so far.
  private(set) var list: [Defect] = []
  /// Where in the message the octets being read stand, when they are a decoded copy.
  var base: Int?

  mutating func add(_ kind: Defect.Kind, at offset: Int) {
    guard list.count < ReportReader.defectsLimit else { return }
    list.append(Defect(kind, at: base ?? offset))
  }
}
