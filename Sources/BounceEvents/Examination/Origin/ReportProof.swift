import BounceMail

/// What proves a report, found once for all its recipients.
struct ReportProof {
  let policy: OriginPolicy
  let report: Report
  /// The report's envelope; for archives with the recipient from the top of the header.
  let envelope: Envelope
  /// Whether our own Postfix's bounce daemon submitted the message.
  let isLocal: Bool
  /// The services that signed the report.
  let signed: SignedReport

  /// The origin of what the report says of a recipient.
  func origin(of recipient: RecipientStatus, token: TokenFinding?) -> Origin {
    policy.origin(
      of: recipient, in: report, envelope: envelope, isLocal: isLocal, token: token,
      isSigned: signed.speaks(for: recipient))
  }

  /// Whether a failure may remove the recipient's address.
  func removes(_ recipient: RecipientStatus, _ origin: Origin) -> Bool {
    policy.removes(recipient, in: report, origin)
  }
}
