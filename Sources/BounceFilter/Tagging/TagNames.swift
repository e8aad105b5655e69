import BounceMail
import Octets

/// The names of the fields that this program adds, and that it removes from arriving messages.
public struct TagNames: Sendable, Equatable {
  /// The longest prefix in octets; it leaves room for an address on the first line of a field.
  public static let prefixOctetsLimit = 40

  /// What comes after the prefix, in the order of the fields.
  enum Suffix: String, CaseIterable {
    case type = "Type"
    case category = "Category"
    case listAction = "List-Action"
    case recipient = "Recipient"
    case recipientsOmitted = "Recipients-Omitted"
    case status = "Status"
    case token = "Token"

    /// Its place among all of them.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
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

  /// The index into ``Suffix`` of a field name, compared without case; nil for other names.
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
