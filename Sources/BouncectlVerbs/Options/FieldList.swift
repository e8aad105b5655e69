import ArgumentParser
import BounceEvents
import BounceMail
import Octets

/// `--fields`: members of the record by their names, `original.queue_id` for one of an inner object.
struct FieldList: ExpressibleByArgument {
  /// One member.
  struct Field: Equatable {
    var key: EventKey
    /// The member of an inner object.
    var inner: String?

    /// As records write it.
    var name: String { inner.map { "\(key.name).\($0)" } ?? key.name }
  }

  /// The members in the order asked for.
  var fields: [Field]

  init?(argument: String) {
    fields = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let field = Self.field(name) else { return nil }
      fields.append(field)
    }
  }

  static var allValueStrings: [String] {
    EventKey.allCases.map(\.name)
      + originalMembers.map { "original.\($0)" } + milterMembers.map { "milter.\($0)" }
  }

  private static func field(_ name: Substring) -> Field? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let key = EventKey(name: String(first)) else { return nil }
    guard parts.count == 2 else { return Field(key: key) }
    let inner = String(parts[1])
    switch key {
    case .original where originalMembers.contains(inner): return Field(key: key, inner: inner)
    case .milter where milterMembers.contains(inner): return Field(key: key, inner: inner)
    default: return nil
    }
  }

  private static let originalMembers = [
    "message_id", "queue_id", "sender", "from", "subject", "date", "list_id",
  ]
  private static let milterMembers = [
    "queue_id", "client_address", "client_name", "daemon", "from", "message_id",
  ]
}

extension EventLine {
  /// Where a field's value stands; nil when the record has none.
  func range(_ field: FieldList.Field) -> Range<Int>? {
    field.inner.map { range(field.key, $0) } ?? range(field.key)
  }

  /// A field's value as text: a string without quotes and escapes, anything else as it stands.
  func text(_ field: FieldList.Field) -> Octets? {
    guard let range = range(field) else { return nil }
    return JSONScanner.text(octets, in: range) ?? Octets(octets[range])
  }
}
