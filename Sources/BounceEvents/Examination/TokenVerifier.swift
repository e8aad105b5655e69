import BounceMail
import Octets
public import Token

/// Verifies the token in the header that a report returns (docs/security.md).
public struct TokenVerifier: Sendable {
  /// Token fields of one header that are verified, from the lowest up: whoever writes a report may
  /// put in more.
  static let fieldsLimit = 4
  /// How far the clock of another host of this site may be ahead, in seconds.
  static let clockDifferenceLimit: Int64 = 3_600

  private let keys: TokenKeyRing
  /// In lower case.
  private let fieldName: String
  private let maxAgeSeconds: Int64

  /// A verifier; nil without keys: then nothing is said of tokens.
  ///
  /// - Parameters:
  ///   - prefix: of the field's name, `X-Bounce-` unless it was configured.
  ///   - maxAgeDays: how old a token may be.
  public init?(keys: TokenKeyRing, prefix: String, maxAgeDays: Int) {
    guard !keys.isEmpty else { return nil }
    self.keys = keys
    fieldName = prefix.lowercased() + "token"
    maxAgeSeconds = Int64(maxAgeDays) * 86_400
  }

  /// What the token says in the header that a report returns.
  ///
  /// - Parameters:
  ///   - mayBeOfAPerson: the report may be mail in which a person quotes an old one.
  ///   - now: when the report came, seconds since 1970; nil if that is not known.
  func evidence(in report: Report, mayBeOfAPerson: Bool, now: Int64?) -> TokenEvidence {
    let evidence = evidence(in: report.returned, now: now)
    guard evidence.id != nil, mayBeOfAPerson else { return evidence }
    return .all(.doubtful)
  }

  private func evidence(in returned: ReturnedMessage?, now: Int64?) -> TokenEvidence {
    guard let returned, let header = returned.header else { return .all(.cut) }
    let span = header.octets.span
    let places = header.fields.indices.filter { span.equals(fieldName, in: header.fields[$0].name) }
    var finding: TokenFinding?
    for place in places.suffix(Self.fieldsLimit).reversed() {
      let evidence = evidence(at: place, in: header, isWhole: returned.isHeaderWhole, now: now)
      guard case .all(let reason, nil) = evidence else { return evidence }
      finding = finding ?? reason
    }
    return .all(finding ?? (returned.isHeaderWhole ? .absent : .cut))
  }

  private func evidence(
    at place: Int, in header: Header, isWhole: Bool, now: Int64?
  ) -> TokenEvidence {
    guard let token = Token(text: header.value(of: header.fields[place])) else {
      let isTorn = place == header.fields.count - 1 && !isWhole
      return .all(isTorn ? .cut : .wrong)
    }
    switch keys.verify(token) {
    case .unknownKey: return .all(.unknownKey)
    case .wrong: return .all(.wrong)
    case .ours(let key):
      guard let now else { return .all(.expired) }
      let age = now - token.seconds
      if age < -Self.clockDifferenceLimit { return .all(.wrong) }
      if age > maxAgeSeconds { return .all(.expired) }
      if token.entryCount > 1 { return .all(.shared, token) }
      let named = header.laterRecipients(above: place, limit: TokenEvidence.namedLimit)
      return .single(token, key, named: named)
    }
  }
}

/// What the token of a report says, before it is asked about a recipient.
enum TokenEvidence {
  /// The most addresses of fields of later servers that are compared with the token's recipient.
  static let namedLimit = 32

  /// It is the same of every recipient; the token, if it is ours and counts.
  case all(TokenFinding, Token? = nil)
  /// It is ours, of a message to one recipient; servers after ours name these addresses.
  case single(Token, TokenKey, named: [Octets])

  /// The ID of a token that is ours and counts.
  var id: Octets? {
    switch self {
    case .all(_, let token): token?.idText
    case .single(let token, _, _): token.idText
    }
  }

  /// What the token says of a failed recipient, and the token's recipient if that is another one
  /// and the report names it.
  ///
  /// An original recipient counts only where the report's own words name it.
  func finding(of recipient: RecipientStatus) -> (finding: TokenFinding, recipient: Octets?) {
    guard case .single(let token, let key, let named) = self else {
      if case .all(let finding, _) = self { return (finding, nil) }
      return (.wrong, nil)
    }
    func isTokens(_ address: Octets) -> Bool { key.hasRecipient(address, in: token) }
    if let final = recipient.finalRecipient, isTokens(final) { return (.valid, nil) }
    if let original = recipient.originalRecipient, recipient.originalRecipientSource.isOfReport {
      return isTokens(original) ? (.valid, original) : (.otherRecipient, nil)
    }
    return (.otherRecipient, named.first(where: isTokens))
  }
}
