/// Where the knowledge of a rule comes from.
public enum RuleSource: Sendable, Equatable, CustomStringConvertible {
  /// A page of the provider: its address, or its host and title.
  case page(String)
  /// An RFC, with a section if one applies: `5321 §4.2`.
  case rfc(String)
  /// IANA's registry of enhanced status codes.
  case registry
  /// A server's software and a version with the reply: `Postfix 3.12`.
  case server(String)
  /// Replies of hosts, collected in a year.
  case field(Int)
  /// The `source` of an operator's rule.
  case told(String)

  /// In words.
  public var description: String {
    switch self {
    case .page(let page): page
    case .rfc(let section): "RFC \(section)"
    case .registry: "IANA, SMTP Enhanced Status Codes"
    case .server(let server): server
    case .field(let year): "seen in the field, \(year)"
    case .told(let text): text
    }
  }
}
