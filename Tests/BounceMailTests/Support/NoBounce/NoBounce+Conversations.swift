@testable import BounceMail

extension NoBounce {
  /// Bounces that people forward, quote and ask about: every language, every form of bounce, in the
  /// text and attached.
  static let conversations: [NoBounce] = Tongue.all.flatMap { tongue in
    bounces.flatMap { bounce -> [NoBounce] in
      let from = ["From: Ann <ann@home.example>"]
      let passedOn = from + ["Subject: \(tongue.question.mark)Undelivered Mail Returned to Sender"]
      let name = "\(tongue.code)-\(bounce.name)"
      let quoted = bounce.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        "> \($0)"
      }
      let original =
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Undelivered Mail Returned to Sender"
      let attached = """
        --f
        Content-Type: text/plain; charset=utf-8

        \(tongue.question.text)
        --f
        Content-Type: message/rfc822

        \(original)

        \(bounce.text)
        --f--
        """
      return [
        NoBounce(
          "quoted-\(name)", passedOn, tongue.question.text + "\n\n" + quoted.joined(separator: "\n")
        ),
        NoBounce(
          "inline-\(name)", passedOn,
          tongue.question.text
            + "\n\n---------- Forwarded message ---------\n\(original)\n\n\(bounce.text)"),
        NoBounce(
          "attached-\(name)", passedOn + ["Content-Type: multipart/mixed; boundary=f"], attached),
        NoBounce(
          "asked-\(name)",
          from + [
            "Subject: Mail problem", "In-Reply-To: <3@lists.example>",
            "User-Agent: Mozilla Thunderbird",
          ],
          tongue.question.text + "\n\n" + bounce.text),
      ]
    }
  }

  /// The bounces that they quote, in the forms of real servers; the texts are invented.
  private static let bounces: [(name: String, text: String)] = [
    (
      "postfix",
      """
      This is the mail system at host mx.example.

      I'm sorry to have to inform you that your message could not
      be delivered to one or more recipients. It's attached below.

      <lee@gone.example>: host mx.gone.example[192.0.2.7] said: 550 5.1.1 User unknown
      """
    ),
    (
      "exim",
      """
      This message was created automatically by mail delivery software.

      A message that you sent could not be delivered to one or more of its
      recipients. This is a permanent error. The following address(es) failed:

        lee@gone.example
          host mx.gone.example [192.0.2.7]: 550 No such user here
      """
    ),
    (
      "qmail",
      """
      Hi. This is the qmail-send program at mx.example.
      I'm afraid I wasn't able to deliver your message to the following addresses.

      <lee@gone.example>:
      192.0.2.7 does not like recipient.
      Remote host said: 550 5.1.1 no mailbox here
      """
    ),
    (
      "status",
      """
      Reporting-MTA: dns; mx.example

      Final-Recipient: rfc822; lee@gone.example
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 User unknown
      """
    ),
  ]
}
