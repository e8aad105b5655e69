/// What a member of a record is, apart from its value: what the schema and the pages say of it, and
/// how the operator's tool exports and filters it.
public struct MemberDescription: Sendable, Equatable {
  /// The key, as records write it.
  public let name: String
  /// The form of its value.
  public let form: Form
  /// What it tells, in a few words: the description in docs/event.schema.json and docs/journal.md.
  public let meaning: String
  /// Which records have it.
  public let presence: Presence
  /// The title of its column in an export for loaders of PowerMTA's records; nil when it has none.
  public let column: String?
  /// How `bouncectl list` chooses events by it; nil when it does not.
  public let filter: Filter?

  /// The form of a value.
  public indirect enum Form: Sendable, Equatable {
    /// A number that never changes.
    case constant(Int)
    /// A whole number; without a maximum as far as the type goes.
    case integer(minimum: Int, maximum: Int?)
    /// `true`; absent when false.
    case flag
    /// A string of at most so many octets.
    case text(limit: Int?)
    /// A string that is one of these.
    case names([String])
    /// A UUID (RFC 9562).
    case id
    /// A time of RFC 3339.
    case time
    /// An enhanced status code (RFC 3463).
    case status
    /// Eight hexadecimal digits.
    case checksum
    /// An object with these members.
    case object([MemberDescription])
    /// An array of at most so many objects with these members.
    case objects([MemberDescription], limit: Int)
  }

  /// Which records have a member.
  public enum Presence: Sendable {
    /// Those that know the fact.
    case known
    /// Every line of a journal; a reader makes an event without it all the same.
    case everyLine
    /// All: without it a line is no event.
    case always
  }

  /// How `bouncectl list` chooses events by a member.
  public enum Filter: Sendable {
    /// By its names.
    case name
    /// By its text, or by the beginning of it.
    case text
    /// By the address that was written to, where known, else the final recipient; or its domain.
    case recipient
    /// By the sender's address or its domain.
    case sender
    /// By an ID that stands in more than one inner object.
    case id
  }

  /// The options of `bouncectl list` that choose events by it.
  public var options: [String] {
    switch filter {
    case nil: []
    case .recipient: ["--recipient", "--domain"]
    case .name, .text, .sender, .id: ["--" + name.map { $0 == "_" ? "-" : String($0) }.joined()]
    }
  }
}
