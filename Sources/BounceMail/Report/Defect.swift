/// A deviation from the standards in a message that did not stop the reader.
public struct Defect: Hashable, Sendable {
  /// What was wrong.
  public enum Kind: Sendable {
    /// A line among header fields that is neither a field nor folded.
    case headerLineWithoutColon
    /// Fields over ``Header/fieldsLimit``.
    case tooManyHeaderFields
    /// A field's value over ``Header/valueOctetsLimit``, which is cut.
    case headerFieldTooLong
    /// A multipart whose boundary parameter is missing, empty or too long.
    case boundaryMissing
    /// A multipart whose boundary is on no line; a line that looks like one was taken.
    case boundaryNotFound
    /// A multipart that ends without its close delimiter.
    case closeDelimiterMissing
    /// Parts over the number that is kept.
    case tooManyParts
    /// Multiparts and messages within one another, deeper than is read.
    case partsNestedTooDeep
    /// Octets in base64 that are none of its own.
    case badBase64
    /// An `=` in quoted-printable that nothing valid follows.
    case badQuotedPrintable
    /// Text that is not of the charset that its part names.
    case badCharset
    /// A Status field that is not of RFC 3463's form.
    case badStatus
    /// An Action field that is none of RFC 3464's five.
    case badAction
    /// A date in a delivery status that cannot be read.
    case badDate
    /// Recipient fields in a delivery status that name no recipient.
    case recipientFieldsWithoutRecipient
    /// Recipients over the number that is kept.
    case tooManyRecipients
    /// A message over ``ReportReader/messageOctetsLimit``; the rest was not read.
    case messageTooLong
    /// A text over the octets that are read of it.
    case textTooLong
  }

  /// What was wrong.
  public let kind: Kind
  /// The offset in octets from the start of the message.
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
