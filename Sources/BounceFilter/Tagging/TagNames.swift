import BounceMail
import Octets

/// The names of the fields we add, and so of those nobody else may bring along.
public struct TagNames: Sendable, Equatable {
  /// The longest prefix, in octets: the first line of a field must have room for an address.
  public static let prefixOctetsLimit = 40

  /// What comes after the prefix, in the order of the fields.
  enum Suffix: String, CaseIterable {
    case type = "Type"
    case category = "Category"
    case listAction = "List-Action"
    case recipient = "Recipient"
    case recipientsOmitted = "Recipients-Omitted"
    case status = "Status"
  }

  private let prefix: String
  private let lowercased: [Octets]

  /// The names with a prefix.
  public init(prefix: String) {
    self.prefix = prefix
    lowercased = Suffix.allCases.map { Octets((prefix + $0.rawValue).utf8).map(\.lowercased) }
  }

  /// One of the names.
  func name(_ suffix: Suffix) -> Octets { Octets((prefix + suffix.rawValue).utf8) }

  /// Which of our names a field has, without case: an index into ``Suffix``; nil for another's.
  func index(of name: Octets) -> Int? {
    lowercased.firstIndex { candidate in
      candidate.count == name.count
        && candidate.indices.allSatisfy { candidate[$0] == name[$0].lowercased }
    }
  }

  /// Whether a text can be a prefix.
  static func isPrefix(_ text: String) -> Bool {
    let octets = Array(text.utf8)
    guard (2...prefixOctetsLimit).contains(octets.count), octets.last == UInt8(ascii: "-"),
      let first = octets.first
    else { return false }
    return !first.isDigit && first.isAlphanumeric
      && octets.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
  }
}
