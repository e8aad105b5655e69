/// Phrases with which one host quotes another one's reply.
enum Wrapper: UInt8, CaseIterable, Sendable {
  /// Postfix and many others: `host mx.example.net[192.0.2.1] said: 550 …`.
  case said
  /// Postfix: the host refused in its greeting or after EHLO.
  case refusedToTalk
  /// Postfix: `delivery temporarily suspended: …`, `undeliverable address: …`, `unverified address:
  /// …`.
  case prefix
  /// Postfix and Exim: they asked the sender's host (callout or verification) before they refused;
  /// its answer follows.
  case aboutSender
  /// Postfix: `(in reply to RCPT TO command)`; the reply ends here.
  case inReplyTo
  /// Exim: `SMTP error from remote mail server after RCPT TO:<…>: host …: 550 …`.
  case errorAfter
  /// GMX and other servers based on Exim: `SMTP error from remote server for RCPT command, host: …
  /// reason: 550 …`.
  case errorFor
  /// Gmail: `The response was:`, `The error that the other server returned was:`.
  case responseWas
  /// Exchange: `Remote Server returned '550 …'`.
  case returned
  /// OpenSMTPD and MailFoundry: `mx.example.net [192.0.2.1] did not like our RCPT TO:550 …`.
  case didNotLike
  /// Cisco: `5.1.0 - Unknown address error 550-'…'`.
  case quotedError
  /// Amavis: `from MTA([127.0.0.1]:10025): 550 …`.
  case fromMTA
  /// qmail: the reply ends here.
  case givingUp
  /// Phrases of qmail and Postfix that name the stage.
  case atConnect, atEHLO, atMAIL, atRCPT, atDATA, atEndOfData

  /// The phrases, in the form of ``Phrase``.
  var phrases: [String] {
    switch self {
    case .said: ["said"]
    case .refusedToTalk: ["refused to talk to me"]
    case .prefix:
      ["delivery temporarily suspended", "undeliverable address", "unverified address"]
    case .aboutSender: ["sender address rejected", "sender verify failed"]
    case .inReplyTo: ["in reply to"]
    case .errorAfter:
      ["smtp error from remote mail server after", "smtp error from remote mailer after"]
    case .errorFor: ["smtp error from remote server for", "smtp error from remote server after"]
    case .responseWas:
      [
        "the response was", "the response from the remote server was",
        "the error that the other server returned was", "the error the other server returned was",
        "the remote server returned", "the remote server responded",
      ]
    case .returned: ["returned"]
    case .didNotLike: ["did not like our"]
    case .quotedError: ["unknown address error", "other mail system problem"]
    case .fromMTA: ["from mta"]
    case .givingUp: ["giving up on"]
    case .atConnect:
      ["but greeting failed", "while receiving the initial server greeting"]
    case .atEHLO:
      [
        "but my name was rejected", "while performing the ehlo handshake",
        "while performing the helo handshake", "while performing the lhlo handshake",
      ]
    case .atMAIL: ["but sender was rejected", "does not like sender", "while sending mail from"]
    case .atRCPT: ["does not like recipient", "while sending rcpt to"]
    case .atDATA: ["failed on data command", "while sending data command"]
    case .atEndOfData:
      [
        "failed after i sent the message", "while sending message body",
        "while sending end of data",
      ]
    }
  }

  /// Whether another host's words follow.
  var quotes: Bool {
    switch self {
    case .said, .refusedToTalk, .prefix, .responseWas, .returned: true
    default: false
    }
  }

  /// The stage that the phrase names.
  var stage: Stage? {
    switch self {
    case .refusedToTalk, .atConnect: .connect
    case .atEHLO: .ehlo
    case .atMAIL: .mail
    case .atRCPT: .rcpt
    case .atDATA: .data
    case .atEndOfData: .endOfData
    default: nil
    }
  }
}
