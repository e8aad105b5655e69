import BounceClassifier
public import BounceEvents
import BounceMail
public import Octets

/// A field to add: a name, and a value with LF in its folds.
public struct Tag: Sendable, Equatable {
  /// The field's name.
  public var name: Octets
  /// Its value, without the space after the colon.
  public var value: Octets
}

/// Makes the fields of a message from its events (docs/headers.md).
public struct TagWriter: Sendable {
  private let names: TagNames
  private let recipientsLimit: Int

  /// A writer.
  ///
  /// - Parameter recipientsLimit: how many recipients get a field of their own.
  public init(names: TagNames, recipientsLimit: Int) {
    self.names = names
    self.recipientsLimit = recipientsLimit
  }

  /// The fields for a message, in their order; none for a message without events.
  public func tags(for events: [BounceEvent]) -> [Tag] {
    guard let severest = events.min(by: { $0.type.severity < $1.type.severity }) else { return [] }
    var tags = [tag(.type, severest.type.rawValue)]
    // `min` gives the first of equals: the first recipient of that type.
    guard severest.type.isFailure else { return tags }
    if let category = severest.category { tags.append(tag(.category, category.rawValue)) }
    let isRemoval = events.contains { $0.listAction == .remove }
    tags.append(tag(.listAction, (isRemoval ? ListAction.remove : .keep).rawValue))
    let name = names.name(.recipient)
    let values = events.lazy.compactMap { RecipientValue.value(of: $0, nameOctets: name.count) }
    tags += values.prefix(recipientsLimit).map { Tag(name: name, value: $0) }
    let written = tags.count { $0.name == name }
    if written < events.count {
      tags.append(tag(.recipientsOmitted, String(events.count - written)))
    }
    return tags
  }

  /// The field that reports an error or a limit of this program: `error=journal`,
  /// `limited=message`.
  public func status(_ status: TagStatus) -> Tag { tag(.status, status.description) }

  private func tag(_ suffix: TagNames.Suffix, _ value: String) -> Tag {
    Tag(name: names.name(suffix), value: Octets(value.utf8))
  }
}

/// The value of the Status field; docs/headers.md lists the names.
public enum TagStatus: Sendable, Equatable, CustomStringConvertible {
  /// The journal could not be written, and the message passes nevertheless.
  case journalError
  /// The message is longer than `message_octets_limit`; the rest was not read.
  case messageLimit
  /// The header is longer than `MessageState.headerOctetsLimit`.
  case headerLimit
  /// The message has more forged fields than `MessageState.removalsLimit`.
  case forgedLimit

  /// `error=NAME` or `limited=NAME`.
  public var description: String {
    switch self {
    case .journalError: "error=journal"
    case .messageLimit: "limited=message"
    case .headerLimit: "limited=header"
    case .forgedLimit: "limited=forged"
    }
  }
}

/// The value of a recipient's field.
///
///     value = addr *(";" SP name "=" value)   ; addr and values: percent-encoded
enum RecipientValue {
  /// The length in octets, without the line end, beyond which a value is folded (RFC 5322 §2.1.1).
  static let lineOctetsAim = 78
  /// The longest line in octets (RFC 5322 §2.1.1).
  static let lineOctetsLimit = 998

  /// The value; nil if the address does not fit on a line.
  ///
  /// It is not cut, because a cut address would name another recipient.
  static func value(of event: BounceEvent, nameOctets: Int) -> Octets? {
    let address = event.listAddress.map(encoded) ?? unknownAddress
    // Name, colon, space before it and a semicolon after.
    var column = nameOctets + 2 + address.count
    guard column + 1 <= lineOctetsLimit else { return nil }
    var value = address
    for (name, text) in parameters(of: event) {
      let parameter = Octets(name.utf8) + [UInt8(ascii: "=")] + encoded(text)
      value.append(UInt8(ascii: ";"))
      if column + 1 + 1 + parameter.count + 1 > lineOctetsAim {
        value.append(0x0A)
        column = 0
      } else {
        column += 1
      }
      value.append(0x20)
      value += parameter
      column += 1 + parameter.count
    }
    return value
  }

  /// Stands for a recipient that the report does not name.
  private static let unknownAddress: Octets = [UInt8(ascii: "-")]

  /// The parameters in the order of docs/headers.md, without unknown ones.
  private static func parameters(of event: BounceEvent) -> [(String, Octets)] {
    let known: [(String, String?)] = [
      ("type", event.type.rawValue),
      ("category", event.category?.rawValue),
      ("list-action", event.listAction?.rawValue),
      ("status", (event.status ?? event.enhancedStatus)?.description),
      ("origin", event.origin?.rawValue),
      ("id", event.id.description),
    ]
    var parameters = known.compactMap { name, text in text.map { (name, Octets($0.utf8)) } }
    if let original = event.originalRecipient,
      original.lowercased() != event.listAddress?.lowercased()
    {
      parameters.append(("original", original))
    }
    return parameters
  }

  /// Text with every octet outside ALPHA DIGIT `@ . _ - + / :` as `%XX`, so that no other octet
  /// from outside gets into a header.
  static func encoded(_ text: Octets) -> Octets {
    var result = Octets()
    result.reserveCapacity(text.count)
    for octet in text {
      if octet.isAlphanumeric || plain.contains(octet) {
        result.append(octet)
      } else {
        result += [
          UInt8(ascii: "%"), UInt8.hexDigit(octet >> 4, isCapital: true),
          UInt8.hexDigit(octet & 0xF, isCapital: true),
        ]
      }
    }
    return result
  }

  private static let plain = Octets("@._-+/:".utf8)
}
