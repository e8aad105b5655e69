import ArgumentParser
import BounceEvents
import BounceMail
import Octets

/// `--fields`: members of the record by name; `original.queue_id` is a member of an inner object.
struct FieldList: ExpressibleByArgument {
  /// One member.
  struct Field: Equatable {
    var key: EventKey
    /// The member of an inner object.
    var inner: String?

    /// The name in records.
    var name: String { inner.map { "\(key.name).\($0)" } ?? key.name }
  }

  /// The members in the order of the option.
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
  /// The members of the record, and those of its inner objects.
  static let all =
    EventKey.allCases.map { Self(key: $0) }
    + EventKey.allCases.flatMap { key in
      key.innerMembers.map { Self(key: key, inner: $0.name) }
    }
}

extension EventLine {
  /// The range of a field's value; nil when the record has none.
  func range(_ field: FieldList.Field) -> Range<Int>? {
    field.inner.map { range(field.key, $0) } ?? range(field.key)
  }

  /// A field's value as text: a string without quotes and escapes, any other value unchanged.
  func text(_ field: FieldList.Field) -> Octets? {
    guard let range = range(field) else { return nil }
    return JSONScanner.text(octets, in: range) ?? Octets(octets[range])
  }
}
