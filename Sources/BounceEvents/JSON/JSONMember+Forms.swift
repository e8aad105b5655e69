import BounceMail
import Octets

// The rows of a table: one function for each form of value.
extension JSONMember {
  typealias Presence = MemberDescription.Presence
  typealias Filter = MemberDescription.Filter

  /// A member that the journal writes before or after the members of an event.
  static func frame(_ name: String, _ form: MemberDescription.Form, _ meaning: String) -> Self {
    frame(MemberDescription(name, form, meaning, .everyLine))
  }

  /// A string.
  static func text(
    _ name: String, _ place: @escaping Place<Octets?>, _ meaning: String,
    limit: Int? = nil, _ presence: Presence = .known, column: String? = nil, filter: Filter? = nil
  ) -> Self {
    optional(
      MemberDescription(
        name, .text(limit: limit), meaning, presence, column: column, filter: filter), place,
      write: { $1.string($0) }, read: { $0.text })
  }

  /// A required string.
  static func text(
    _ name: String, always place: @escaping Place<Octets>, _ meaning: String
  ) -> Self {
    required(
      MemberDescription(name, .text(limit: nil), meaning, .always), place,
      write: { $1.string($0) }, read: { $0.text })
  }

  /// A name of an enumeration.
  static func name<Name: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ place: @escaping Place<Name?>, _ meaning: String,
    column: String? = nil, filter: Filter? = nil
  ) -> Self {
    let names = JSONNames<Name>()
    return optional(
      MemberDescription(name, names.form, meaning, .known, column: column, filter: filter), place,
      write: { $1.name($0.rawValue) }, read: { $0.name(of: names) })
  }

  /// A required name of an enumeration.
  static func name<Name: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, always place: @escaping Place<Name>, _ meaning: String,
    column: String? = nil, filter: Filter? = nil
  ) -> Self {
    let names = JSONNames<Name>()
    return required(
      MemberDescription(name, names.form, meaning, .always, column: column, filter: filter), place,
      write: { $1.name($0.rawValue) }, read: { $0.name(of: names) })
  }

  /// A whole number; one that does not fit its type is treated as absent.
  static func number<Number: FixedWidthInteger & UnsignedInteger & Sendable>(
    _ name: String, _ place: @escaping Place<Number?>, from minimum: Int = 1,
    through maximum: Int? = nil, _ meaning: String
  ) -> Self {
    optional(
      MemberDescription(name, .integer(minimum: minimum, maximum: maximum), meaning), place,
      write: { $1.number(UInt64($0)) }, read: { $0.number.flatMap { Number(exactly: $0) } })
  }

  /// `true` or absent.
  static func flag(
    _ name: String, _ place: @escaping Place<Bool>, _ meaning: String
  ) -> Self {
    flag(MemberDescription(name, .flag, meaning), place)
  }

  /// An enhanced status code.
  static func status(
    _ name: String, _ place: @escaping Place<EnhancedStatusCode?>,
    _ meaning: String, column: String? = nil
  ) -> Self {
    optional(
      MemberDescription(name, .status, meaning, column: column), place,
      write: { $1.status($0) }, read: { $0.status })
  }

  /// A time in whole seconds.
  static func seconds(
    _ name: String, _ place: @escaping Place<Int64?>, _ meaning: String
  ) -> Self {
    optional(
      MemberDescription(name, .time, meaning), place,
      write: { $1.plain(Timestamp.text(seconds: $0)) },
      read: { $0.microseconds.map { $0 / 1_000_000 } })
  }

  /// An object.
  static func object<Inner: Sendable>(
    _ name: String, _ place: @escaping Place<Inner>,
    _ table: JSONTable<Inner>, empty: Inner, _ meaning: String, column: String? = nil
  ) -> Self {
    object(
      MemberDescription(name, .object(table.descriptions), meaning, column: column), place, table,
      empty: empty)
  }

  /// An array of objects.
  static func objects<Inner: Sendable>(
    _ name: String, _ place: @escaping Place<[Inner]>,
    _ table: JSONTable<Inner>, empty: Inner, limit: Int, _ meaning: String
  ) -> Self {
    objects(
      MemberDescription(name, .objects(table.descriptions, limit: limit), meaning), place, table,
      empty: empty)
  }
}

extension MemberDescription {
  init(
    _ name: String, _ form: Form, _ meaning: String, _ presence: Presence = .known,
    column: String? = nil, filter: Filter? = nil
  ) {
    self.init(
      name: name, form: form, meaning: meaning, presence: presence, column: column, filter: filter)
  }
}
