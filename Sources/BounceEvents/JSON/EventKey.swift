/// A key of a record: a row of the table of ``BounceEvent``'s members.
public struct EventKey: Sendable, Hashable, CaseIterable {
  /// The index of the row.
  let place: Int

  /// All keys, in the order in which they stand on a line (docs/event.schema.json).
  public static let allCases = BounceEvent.table.members.indices.map { EventKey(place: $0) }

  private init(place: Int) { self.place = place }

  /// The key of a name; nil for any other text.
  public init?(name: String) {
    guard
      let place = BounceEvent.table.members.firstIndex(where: { $0.description.name == name })
    else { return nil }
    self.place = place
  }

  /// The key as records write it.
  public var name: String { member.name }

  /// The description of its member.
  public var member: MemberDescription { BounceEvent.table.members[place].description }

  /// The members of its value, if the value is an object; else empty.
  public var innerMembers: [MemberDescription] {
    if case .object(let members) = member.form { members } else { [] }
  }

  private static func named(_ name: String) -> EventKey {
    guard let key = EventKey(name: name) else { preconditionFailure("no row has the key \(name)") }
    return key
  }
}

// The keys that other code uses by name.
extension EventKey {
  /// `seq`.
  public static let sequence = named("seq")
  /// `id`.
  public static let id = named("id")
  /// `time`.
  public static let time = named("time")
  /// `source`.
  public static let source = named("source")
  /// `origin`.
  public static let origin = named("origin")
  /// `type`.
  public static let type = named("type")
  /// `category`.
  public static let category = named("category")
  /// `cause`.
  public static let cause = named("cause")
  /// `list_action`.
  public static let listAction = named("list_action")
  /// `blame`.
  public static let blame = named("blame")
  /// `recipient`.
  public static let recipient = named("recipient")
  /// `original_recipient`.
  public static let originalRecipient = named("original_recipient")
  /// `token`.
  public static let token = named("token")
  /// `token_recipient`.
  public static let tokenRecipient = named("token_recipient")
  /// `blocklist`.
  public static let blocklist = named("blocklist")
  /// `unread`.
  public static let unread = named("unread")
  /// `token_id`.
  public static let tokenID = named("token_id")
  /// `sender`.
  public static let sender = named("sender")
  /// `action`.
  public static let action = named("action")
  /// `status`.
  public static let status = named("status")
  /// `diagnostic`.
  public static let diagnostic = named("diagnostic")
  /// `provider`.
  public static let provider = named("provider")
  /// `provider_id`.
  public static let providerID = named("provider_id")
  /// `rule`.
  public static let rule = named("rule")
  /// `conflicts`.
  public static let conflicts = named("conflicts")
  /// `reporting_mta`.
  public static let reportingMTA = named("reporting_mta")
  /// `remote_mta`.
  public static let remoteMTA = named("remote_mta")
  /// `envelope_id`.
  public static let envelopeID = named("envelope_id")
  /// `original`.
  public static let original = named("original")
  /// `milter`.
  public static let milter = named("milter")
  /// `format`.
  public static let format = named("format")
}
