import Octets

extension PhraseFormat {
  /// OpenSMTPD's bounces and warnings.
  static let openSMTPD = PhraseFormat(
    name: "opensmtpd",
    marks: ["this is the mailer-daemon, please do not reply"],
    introductions: ["list of recipients:"],
    endings: ["below is a copy", "please note that this is"],
    delays: ["only a temporary failure report", "a message is delayed for more than"],
    sample: """
      Hi!

      This is the MAILER-DAEMON, please DO NOT REPLY to this email.

      An error has occurred while attempting to deliver a message for
      the following list of recipients:

      ann@example.net: 550 5.1.1 unknown user

          Below is a copy of the original message:
      """,
    gives: ["ann@example.net failed 550 5.1.1 unknown user"])
}

/// Replies that OpenSMTPD writes in the text of a report and not in the machine part.
///
///     ann@example.net: 550 5.1.1 unknown user
///
///     Final-Recipient: rfc822; ann@example.net
///     Action: failed
///     Status: 5.0.0
///
/// When OpenSMTPD gives a message up, both parts still say delayed; only the words `Envelope
/// expired` show the failure (opensmtpd-real-later-2).
enum OpenSMTPDReplies {
  static func join(_ mail: Mail, into recipients: inout [RecipientStatus]) {
    let format = PhraseFormat.openSMTPD
    guard recipients.contains(where: { $0.diagnostic == nil }), format.recognises(mail),
      let told = format.read(mail)?.recipients
    else { return }
    let known = RecipientIndex(told)
    for index in recipients.indices where recipients[index].diagnostic == nil {
      guard let address = recipients[index].finalRecipient,
        let reply = known.recipients(with: address).first.flatMap({ told[$0].diagnostic })
      else { continue }
      recipients[index].diagnostic = reply
      if reply == Octets("Envelope expired".utf8) { recipients[index].action = .failed }
    }
  }
}
