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

  static var allValueStrings: [String] { Field.all.map(\.name) }

  private static func field(_ name: Substring) -> Field? { Field.all.first { $0.name == name } }
}

extension FieldList.Field {
  /// The members of the record, then those of its inner objects.
  static let all =
    EventKey.allCases.map { Self(key: $0) }
    + EventKey.allCases.flatMap { key in
      key.innerMembers.map { Self(key: key, inner: $0.name) }
    }
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
