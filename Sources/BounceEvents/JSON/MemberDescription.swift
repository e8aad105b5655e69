/// The description of a member of a record: the facts about it in the schema and the pages, and how
/// `bouncectl` exports it and filters by it.
public struct MemberDescription: Sendable, Equatable {
  /// The key in records.
  public let name: String
  /// The form of its value.
  public let form: Form
  /// Its meaning in a few words: the description in docs/event.schema.json and docs/journal.md.
  public let meaning: String
  /// The records that have it.
  public let presence: Presence
  /// The title of its column in an export for loaders of PowerMTA's records; nil when it has no
  /// column.
  public let column: String?
  /// How `bouncectl list` selects events by it; nil when it cannot.
  public let filter: Filter?

  /// The form of a value.
  public indirect enum Form: Sendable, Equatable {
    /// A constant number.
    case constant(Int)
    /// A whole number; without a maximum its type is the limit.
    case integer(minimum: Int, maximum: Int?)
    /// `true`; absent when false.
    case flag
    /// A string, with the most octets that it may have.
    case text(limit: Int?)
    /// A string that is one of these names.
    case names([String])
    /// A UUID (RFC 9562).
    case id
    /// A time in the form of RFC 3339.
    case time
    /// An enhanced status code (RFC 3463).
    case status
    /// Eight hexadecimal digits.
    case checksum
    /// An object with these members.
    case object([MemberDescription])
    /// An array of objects with these members, with the most objects that it may have.
    case objects([MemberDescription], limit: Int)
  }

  /// The records that have a member.
  public enum Presence: Sendable {
    /// The records in which the fact is known.
    case known
    /// Every line of a journal; an event can be read without it.
    case everyLine
    /// All records: a line without it is no event.
    case always
  }

  /// How `bouncectl list` selects events by a member.
  public enum Filter: Sendable {
    /// By one of its names.
    case name
    /// By its text, or the beginning of its text.
    case text
    /// By the original recipient, or the final one if that is not known; or by the address's
    /// domain.
    case recipient
    /// By the sender's address or its domain.
    case sender
    /// By an ID that occurs in more than one inner object.
    case id
  }

  /// The options of `bouncectl list` that select events by it.
  public var options: [String] {
    switch filter {
    case nil: []
    case .recipient: ["--recipient", "--domain"]
    case .name, .text, .sender, .id: ["--" + name.map { $0 == "_" ? "-" : String($0) }.joined()]
    }
  }
}
