import BounceMail
import Octets
import Posix
import TestSupport
import Token
import TokenKeys

/// Invented mails for tests.
enum Mails {
  /// A delivery status notification about one recipient.
  ///
  /// - Parameter trace: whole lines at the top of the returned header.
  static func dsn(
    to recipient: String, status: String = "5.1.1", reply: String = "550 5.1.1 no such user here",
    messageID: String = "m1@ours.example", date: String = "Fri, 20 Nov 2026 10:00:00 +0000",
    trace: String = ""
  ) -> String {
    """
    Return-Path: <>
    Delivered-To: news@ours.example
    Received: from mx.remote.example by mx.ours.example with ESMTP id C; \(date)
    Date: \(date)
    From: Mail Delivery System <MAILER-DAEMON@mx.remote.example>
    To: news@ours.example
    Subject: Undelivered Mail Returned to Sender
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"

    --b
    Content-Type: text/plain

    Your message could not be delivered.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.remote.example

    Final-Recipient: rfc822; \(recipient)
    Action: failed
    Status: \(status)
    Diagnostic-Code: smtp; \(reply)

    --b
    Content-Type: message/rfc822

    Return-Path: <news@ours.example>
    \(trace)From: news@ours.example
    To: \(recipient)
    Message-ID: <\(messageID)>
    Subject: news

    Hello.
    --b--

    """
  }

  /// A mail that was sent with a token of the newest key in a directory.
  static func withToken(to recipient: String, keys directory: String) throws -> String {
    let keys = try TokenKeys(directory: directory)
    return "X-Bounce-Token: \(token(to: [recipient], by: keys.ring))\nTo: \(recipient)\n\nHello.\n"
  }

  /// A token for addresses, made with the key that signs, days before ``Desk/now``.
  static func token(to recipients: [String], by keys: TokenKeyRing, days: Int64 = 0) -> String {
    let token = keys.signing.flatMap { key in
      Token(
        for: recipients.map { Octets($0.utf8) }, seconds: Desk.now / 1_000_000 - days * 86_400,
        key: key,
        random: RandomOctets.make(Token.randomOctetsCount))
    }
    guard let token else { preconditionFailure("a key, and 1 to 16 recipients") }
    return String(decoding: token.text, as: UTF8.self)
  }

  /// A mail that reports nothing.
  static let plain = """
    From: someone@remote.example
    To: news@ours.example
    Subject: hello
    Message-ID: <p@remote.example>

    From here on it is only text.

    """
}

extension Desk {
  /// Writes a mail to a file, and makes its directories.
  func mail(_ text: String, to name: String) throws {
    if let slash = name.lastIndex(of: "/") { try folder.makeFolder(String(name[..<slash])) }
    try write(Octets(text.utf8), to: name)
  }
}
