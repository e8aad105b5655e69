@testable import BounceMail

extension NoBounce {
  /// Feedback reports of each type in the forms of feedback loops, and aggregate reports.
  static let feedback: [NoBounce] =
    ["abuse", "fraud", "auth-failure", "opt-out", "not-spam", "virus", "other"].flatMap(loops)
    + aggregates

  private static func loops(_ type: String) -> [NoBounce] {
    let from = [
      "From: Feedback Loop <fbl@provider.example>",
      "Subject: FW: Your message could not be delivered",
    ]
    let fields =
      "Feedback-Type: \(type)\nUser-Agent: Loop/1\nVersion: 1\nOriginal-Rcpt-To: <kim@works.example>\nSource-IP: 192.0.2.1"
    func body(_ kind: String, _ fields: String, _ encoding: String = "7bit") -> String {
      """
      --f
      Content-Type: text/plain

      This is a report for a message from 192.0.2.1: 550 user unknown
      --f
      Content-Type: \(kind)
      Content-Transfer-Encoding: \(encoding)

      \(fields)

      --f
      Content-Type: message/rfc822

      From: news@lists.example
      To: kim@works.example
      Message-ID: <n1@lists.example>
      Subject: Undelivered Mail Returned to Sender

      Text
      --f--
      """
    }
    let report = "Content-Type: multipart/report; report-type=feedback-report; boundary=f"
    return [
      NoBounce(
        "arf-\(type)-report", from + [report], body("message/feedback-report", fields),
        kinds: [.feedbackReport]),
      NoBounce(
        "arf-\(type)-daemon",
        ["From: MAILER-DAEMON@provider.example", "Subject: Email Feedback Report", report],
        body("message/feedback-report", fields), sender: "", kinds: [.feedbackReport]),
      NoBounce(
        "arf-\(type)-mixed", from + ["Content-Type: multipart/mixed; boundary=f"],
        body("message/feedback-report", fields),
        kinds: [.feedbackReport]),
      NoBounce(
        "arf-\(type)-quoted", from + [report],
        body("message/feedback-report", fields.replacing("=", with: "=3D"), "quoted-printable"),
        kinds: [.feedbackReport]),
      NoBounce(
        "arf-\(type)-inline", from, "A report:\n\n" + fields + "\n\nEnd", kinds: [.feedbackReport]),
    ]
  }

  private static let aggregates: [NoBounce] = [
    NoBounce(
      "dmarc-subject",
      [
        "From: noreply-dmarc@provider.example",
        "Subject: Report Domain: lists.example Submitter: provider.example Report-ID: <5>",
      ],
      "Attached.", kinds: [.feedbackReport]),
    NoBounce(
      "dmarc-zip",
      [
        "From: postmaster@provider.example", "Subject: Dmarc Aggregate Report",
        "Content-Type: application/zip; name=\"provider.example!lists.example!1700000000!1700086399.zip\"",
      ],
      "UEsDBA==", sender: "", kinds: [.feedbackReport]),
    NoBounce(
      "dmarc-gzip",
      [
        "From: MAILER-DAEMON@provider.example", "Subject: report", "Content-Type: application/gzip",
        "Content-Disposition: attachment; filename=\"provider.example!lists.example!1700000000!1700086399!77.xml.gz\"",
      ], "H4sIAA==", sender: "", kinds: [.feedbackReport]),
    NoBounce(
      "tls-report",
      [
        "From: tlsrpt@provider.example",
        "Subject: Report Domain: lists.example Submitter: provider.example",
        "TLS-Report-Domain: lists.example",
        "Content-Type: multipart/report; report-type=\"tlsrpt\"; boundary=f",
      ],
      "--f\n\nThis is an aggregate TLS report. Delivery failed 3 times.\n--f\nContent-Type: application/tlsrpt+gzip\n\nH4sI\n--f--",
      kinds: [.feedbackReport]),
    NoBounce(
      "junk-report",
      [
        "From: staff@hotmail.com", "Subject: complaint about message from 192.0.2.1",
        "Content-Type: multipart/mixed; boundary=f",
      ],
      "--f\nContent-Type: message/rfc822\n\nX-HmXmrOriginalRecipient: kim@works.example\nFrom: news@lists.example\nSubject: News\n\nText\n--f--",
      kinds: [.feedbackReport]),
    NoBounce(
      "apple-unsubscribe",
      [
        "From: kim@works.example", "Subject: unsubscribe", "Auto-Submitted: auto-replied",
        "X-Apple-Unsubscribe: true",
      ],
      "Apple Mail sent this.", kinds: [.feedbackReport]),
  ]

  /// Challenges: filters that ask the sender for a confirmation.
  static let challenges: [NoBounce] = [
    (
      "Please confirm your message",
      "Your message has been held. Follow the link to be added to my approved sender list."
    ),
    (
      "Your email requires verification verify#8dJx2",
      "The message you sent requires that you verify that you are a real person: 550."
    ),
    (
      "Bitte bestätigen Sie Ihre Nachricht",
      "Ihre Nachricht wurde zurückgehalten und konnte nicht zugestellt werden.\nKlicken Sie hier."
    ),
    (
      "Confirmez votre message",
      "Votre message est en attente, il n'a pas pu être remis.\nCliquez ici."
    ),
    ("Confirme su mensaje", "Su mensaje está retenido y no se pudo entregar.\nHaga clic aquí."),
    ("Confirme sua mensagem", "Sua mensagem está retida.\nClique aqui."),
    ("Подтвердите отправку", "Письмо не доставлено. Перейдите по ссылке."),
    ("送信者確認", "メールは届きません。確認してください。"),
  ].flatMap { subject, text in
    [
      NoBounce(
        "challenge-\(subject)",
        ["From: kim@works.example", "Subject: \(subject)", "Auto-Submitted: auto-replied"], text,
        kinds: [.autoReply]),
      NoBounce(
        "challenge-null-\(subject)", ["From: kim@works.example", "Subject: \(subject)"], text,
        sender: "", kinds: [.autoReply]),
    ]
  }
}
