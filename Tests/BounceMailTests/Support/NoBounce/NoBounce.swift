import Octets
import Testing

@testable import BounceMail

/// A mail that is no bounce, and the kinds that it may be read as.
struct NoBounce: Sendable, CustomTestStringConvertible {
  let name: String
  let mail: Octets
  let kinds: Set<Report.Kind>
  let envelope: Envelope

  var testDescription: String { name }

  /// - Parameters:
  ///   - fields: the header's lines; To, Date and Message-ID are added.
  ///   - sender: the envelope sender; nil for a mail from an archive.
  init(
    _ name: String, _ fields: [String], _ body: String, sender: String? = "ann@home.example",
    kinds: Set<Report.Kind> = [.other]
  ) {
    let common = [
      "To: me@lists.example", "Date: Mon, 2 Mar 2026 09:00:00 +0000",
      "Message-ID: <1@home.example>",
    ]
    self.name = name
    mail =
      Octets((fields + common).joined(separator: "\n").utf8) + Octets(("\n\n" + body + "\n").utf8)
    self.kinds = kinds
    envelope = Envelope(
      sender: sender.map { Octets($0.utf8) }, recipients: [Octets("me@lists.example".utf8)])
  }

  /// All such mails.
  static let all =
    autoReplies + receipts + feedback + challenges + conversations + parcels + ordinary + lookalikes

  /// A vacation notice in every language, in the forms of vacation programs.
  static let autoReplies: [NoBounce] = Tongue.all.flatMap { tongue in
    let subject = "Subject: \(tongue.away.subject)Minutes"
    let shapes: [(name: String, fields: [String], sender: String)] = [
      (
        "rfc3834",
        [
          "From: Ann <ann@home.example>", "Auto-Submitted: auto-replied (vacation)",
          "In-Reply-To: <2@x.example>",
        ], ""
      ),
      (
        "exchange",
        [
          "From: Ann <ann@home.example>", "Auto-Submitted: auto-generated",
          "X-Auto-Response-Suppress: All",
        ], ""
      ),
      (
        "autoresponder", ["From: ann@home.example", "X-Autorespond: Minutes", "Precedence: bulk"],
        "ann@home.example"
      ),
      ("subject", ["Return-Path: <>", "From: Ann <ann@home.example>"], ""),
      (
        "daemon",
        [
          "From: \"Vacation MAILER-DAEMON\" <postmaster@home.example>",
          "Auto-Submitted: auto-replied",
        ], ""
      ),
    ]
    return shapes.map {
      NoBounce(
        "away-\(tongue.code)-\($0.name)", $0.fields + [subject], tongue.away.text,
        sender: $0.sender, kinds: [.autoReply])
    } + [
      NoBounce(
        "away-\(tongue.code)-unmarked",
        ["From: Ann <ann@home.example>", "Subject: Minutes", "Auto-Submitted: auto-replied"],
        tongue.away.text, kinds: [.autoReply]),
      NoBounce(
        "away-\(tongue.code)-unknown", ["From: Ann <ann@home.example>", "Subject: Minutes"],
        tongue.away.text, sender: ""),
    ]
  }

  /// A read receipt in every language, with and without a machine part.
  static let receipts: [NoBounce] = Tongue.all.flatMap { tongue in
    let fields = ["From: Kim <kim@works.example>", "Subject: \(tongue.read.subject)Minutes"]
    let report = """
      --r
      Content-Type: text/plain; charset=utf-8

      \(tongue.read.text)
      --r
      Content-Type: message/disposition-notification

      Reporting-UA: mail.works.example; Microsoft Exchange
      Final-Recipient: rfc822;kim@works.example
      Original-Message-ID: <1@lists.example>
      Disposition: automatic-action/MDN-sent-automatically; displayed

      --r--
      """
    return [
      NoBounce(
        "read-\(tongue.code)-report",
        fields + [
          "Content-Type: multipart/report; report-type=disposition-notification; boundary=r"
        ],
        report, sender: "", kinds: [.disposition]),
      NoBounce(
        "read-\(tongue.code)-mixed", fields + ["Content-Type: multipart/mixed; boundary=r"], report,
        kinds: [.disposition]),
      NoBounce(
        "read-\(tongue.code)-prose", fields + ["Auto-Submitted: auto-replied"], tongue.read.text,
        sender: "", kinds: [.disposition]),
    ]
  }

  /// Mail of parcel services, shops and phishers whose subjects resemble a bounce's.
  static let parcels: [NoBounce] = Tongue.all.flatMap { tongue in
    let subject = "Subject: \(tongue.parcel.subject)"
    let text = tongue.parcel.text
    return [
      NoBounce(
        "parcel-\(tongue.code)-list",
        [
          "From: Parcels <news@parcels.example>", subject,
          "List-Unsubscribe: <https://parcels.example/u>",
        ], text),
      NoBounce(
        "parcel-\(tongue.code)-plain", ["From: Parcels <no-reply@parcels.example>", subject], text),
      NoBounce(
        "parcel-\(tongue.code)-phish",
        [
          "From: Mail Service <service@phish.example>", subject,
          "Content-Type: text/html; charset=utf-8",
        ],
        "<html><body><p>\(text)</p><p>me@lists.example</p><a href=\"https://phish.example/?u=me@lists.example\">OK</a></body></html>"
      ),
    ]
  }
}
