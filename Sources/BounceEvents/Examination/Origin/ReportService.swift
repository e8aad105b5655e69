import BounceMail
import Octets

/// A provider whose reports can be known by their signature.
///
/// A row counts for the provider's own recipients only, and needs the exact address of From and the
/// exact signing domain: users of a provider can send signed mail with other addresses of its
/// domains, and can have any text sent back to them.
struct ReportService {
  /// The address of From, in lower case.
  let from: String
  /// The signing domain (`d=`), in lower case.
  let signer: String
  /// The domains of the provider's own recipients, in lower case.
  let recipients: [String]
  /// Where the pair was seen.
  let source: String
  /// When it was seen last: `YYYY-MM`.
  let seen: String

  /// All rows.
  ///
  /// Not here: Yahoo (`MAILER-DAEMON@yahoo.com`, d=yahoo.com) and AOL, whose signed reports were
  /// seen without a machine-readable part or about recipients of others only; Microsoft, whose
  /// reports are signed with the domain of each customer, if at all; Amazon SES, which has no
  /// recipients of its own.
  static let all = [
    ReportService(
      from: "mailer-daemon@googlemail.com", signer: "googlemail.com",
      recipients: ["gmail.com", "googlemail.com"],
      source: "signed multipart/report messages of Google's servers, 2017 to 2021; h= has from and"
        + " date, not content-type",
      seen: "2021-12")
  ]

  /// Whether a report of this service speaks for a recipient.
  func speaks(for recipient: Octets) -> Bool {
    guard let at = recipient.lastIndex(of: UInt8(ascii: "@")), at > 0 else { return false }
    let domain = Octets(recipient[(at + 1)...])
    return recipients.contains { domain.equals($0) }
  }
}
