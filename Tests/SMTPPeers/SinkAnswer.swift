/// The action of a sink for a recipient, chosen by the local part.
public struct SinkAnswer: Sendable {
  /// When and how it answers.
  public enum Deed: Sendable {
    /// Accepts the message.
    case accept
    /// Answers RCPT with these lines.
    case refuseRecipient([String])
    /// Accepts the recipient and answers the end of the data with these lines.
    case refuseMessage([String])
    /// Closes the connection after RCPT, without a reply.
    case dropAtRecipient
    /// Closes the connection after the message, without a reply.
    case dropAfterMessage
  }

  /// The local part, up to any `+`.
  public let localPart: String
  /// The action.
  public let deed: Deed

  /// An action for a local part.
  public init(_ localPart: String, _ deed: Deed) {
    self.localPart = localPart
    self.deed = deed
  }

  /// Refuses the recipient; `%` in a line stands for the address.
  static func rcpt(_ localPart: String, _ lines: String...) -> SinkAnswer {
    SinkAnswer(localPart, .refuseRecipient(lines))
  }

  /// Refuses the message.
  static func data(_ localPart: String, _ lines: String...) -> SinkAnswer {
    SinkAnswer(localPart, .refuseMessage(lines))
  }

  /// Replies of hosts on the Internet, one for each kind of failure.
  public static let usual: [SinkAnswer] = [
    rcpt(
      "unknown",
      "550-5.1.1 There is no mailbox here for the address that you have written to.",
      "550-5.1.1 Look for typing errors and for blanks where none belong.",
      "550-5.1.1 More on this at",
      "550 5.1.1  https://help.mailhost.test/?p=NoSuchUser d2e1a72fcca58-77a7c1a5d0f - msmtp"),
    rcpt("full", "552 5.2.2 <%>: Mailbox full: the user is over quota"),
    rcpt("fullsoon", "452 4.2.2 <%>: Mailbox full, try again later"),
    rcpt("greylisted", "451 4.7.1 <%>: Greylisting in action, please come back in 5 minutes"),
    rcpt(
      "blocklisted",
      "554 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.org;",
      "554 5.7.1 see https://www.spamhaus.org/query/ip/192.0.2.1"),
    rcpt("toobig", "552 5.3.4 Message size exceeds fixed limit"),
    rcpt("disabled", "550 5.2.1 <%>: The account has been disabled"),
    rcpt("plain", "550 Requested action not taken"),
    rcpt("norelay", "550 5.7.1 <%>: Relaying denied"),
    rcpt("protocol", "503 5.5.1 Bad sequence of commands"),
    rcpt("misconfigured", "554 5.3.5 System incorrectly configured"),
    rcpt("unreachable", "550 5.4.1 Cannot reach the mailbox server: Connection refused"),
    rcpt("lost", "554 5.4.2 Connection lost while talking to the mailbox server"),
    rcpt("temporary", "450 4.3.0 <%>: Internal trouble, try again"),
    rcpt("utf8", "550 5.1.1 <%>: Benutzer unbekannt: kein Empfänger dieses Namens"),
    data(
      "dmarc",
      "550-5.7.26 Unauthenticated mail from this sender's domain is not accepted, as its DMARC",
      "550 5.7.26 policy asks. Ask the domain's administrator about SPF and DKIM."),
    data("hops", "554 5.4.6 Too many hops"),
    data("virus", "554 5.7.1 The message was refused: virus Eicar-Test-Signature found"),
    data("spam", "554 5.7.1 The message looks like spam and was refused"),
    data("attachment", "552 5.7.0 The message was refused: attachments of this type are not taken"),
    SinkAnswer("drop", .dropAtRecipient),
    SinkAnswer("dropdata", .dropAfterMessage),
  ]
}
