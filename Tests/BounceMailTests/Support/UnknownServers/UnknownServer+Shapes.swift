@testable import BounceMail

extension UnknownServer {
  /// Layouts of reports by filters, relays, devices and old servers.
  static let shapes: [UnknownServer] = [
    UnknownServer(
      "shape: filter with a reference number",
      "From: Mail Filter <mailer-daemon@filter.example>\nReturn-Path: <>\nSubject: Message blocked",
      """
      Ref: 88-1234

      Your message to bob@remote.example was blocked by the content policy of
      remote.example. Rule: executable attachment.
      """, ["bob@remote.example"], reason: "executable attachment"),
    UnknownServer(
      "shape: quoted SMTP reply over several lines",
      "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Undelivered Mail",
      """
      Delivery to bob@remote.example has failed.

      The server said:
      550-5.7.1 Your host has a bad name with us.
      550-5.7.1 See https://remote.example/why
      550 5.7.1 Good bye
      """, ["bob@remote.example"], reason: "bad name with us"),
    UnknownServer(
      "shape: subject names the recipient, text the reason",
      "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Undeliverable: mail to bob@remote.example\nContent-Type: multipart/mixed; boundary=b",
      """
      --b
      Content-Type: text/plain

      The user's mailbox has been closed.
      --b
      Content-Type: text/rfc822-headers

      From: me@lists.example
      To: Bob <bob@remote.example>
      Message-ID: <m1@lists.example>
      Subject: Minutes
      --b--
      """, ["bob@remote.example"], reason: "has been closed"),
    UnknownServer(
      "shape: HTML with bold labels",
      "From: Postmaster <postmaster@mx.example>\nReturn-Path: <>\nSubject: Delivery has failed\nContent-Type: text/html; charset=utf-8",
      """
      <html><head><style>td { color: red }</style></head><body>
      <h2>Delivery has failed to these recipients or groups:</h2>
      <p><a href="mailto:bob@remote.example">bob@remote.example</a><br>
      The mailbox you wrote to is full.</p>
      <p><b>Diagnostics:</b> 552 5.2.2 mailbox full</p></body></html>
      """, ["bob@remote.example"], reason: "mailbox you wrote to is full"),
    UnknownServer(
      "shape: HTML list",
      "From: Mail Robot <robot@mx.example>\nReturn-Path: <>\nSubject: Undelivered mail\nContent-Type: text/html; charset=utf-8",
      """
      <p>Your mail could not be delivered to these people:</p>
      <ul><li>bob@remote.example</li><li>eve@gone.example</li></ul>
      """, ["bob@remote.example", "eve@gone.example"]),
    UnknownServer(
      "shape: fields of an unknown machine part",
      "From: MTA <mta@mx.example>\nReturn-Path: <>\nSubject: Delivery Status Notification (Failure)\nContent-Type: multipart/mixed; boundary=b",
      """
      --b
      Content-Type: text/plain

      recipient=bob@remote.example
      result=failed
      reason=550 5.1.1 there is no bob
      --b
      Content-Type: message/rfc822

      From: me@lists.example
      To: bob@remote.example
      Subject: Minutes

      Text
      --b--
      """, ["bob@remote.example"], reason: "there is no bob"),
    UnknownServer(
      "shape: dashes around a list",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Returned mail: delivery problems",
      """
      ------ Failed addresses follow: ---------
      <bob@remote.example> ... unknown user
      ------ Message text follows: ------------
      Received: from lists.example by mx.example; Mon, 2 Mar 2026 08:00:00 +0000
      From: me@lists.example
      To: bob@remote.example
      Subject: Minutes

      Text
      """, ["bob@remote.example"], reason: "unknown user"),
    UnknownServer(
      "shape: upper case and no blank lines",
      "From: MAILER-DAEMON@MX.EXAMPLE\nReturn-Path: <>\nSubject: MAIL DELIVERY ERROR",
      """
      YOUR MESSAGE WAS NOT DELIVERED.
      RECIPIENT: BOB@REMOTE.EXAMPLE
      REASON: NO SUCH USER
      """, ["BOB@REMOTE.EXAMPLE"], reason: "NO SUCH USER"),
    UnknownServer(
      "shape: reason in brackets behind the address",
      "From: Mail Delivery <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Undeliverable message",
      "Unable to deliver to: bob@remote.example (Connection timed out), gave up after 5 days.",
      ["bob@remote.example"], reason: "Connection timed out"),
    UnknownServer(
      "shape: address in an SMTP command",
      "From: Relay <relay@mx.example>\nReturn-Path: <>\nSubject: Mail could not be sent",
      """
      The remote server refused the recipient.

      >>> RCPT TO:<bob@remote.example>
      <<< 553 5.3.0 not in our directory
      """, ["bob@remote.example"], reason: "not in our directory"),
    UnknownServer(
      "shape: host before the address",
      "From: Mail System <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: mail delivery problem",
      """
      mx.remote.example answered for <bob@remote.example>: 550 5.1.6 he has moved away
      """, ["bob@remote.example"], reason: "moved away"),
    UnknownServer(
      "shape: two languages, one below the other",
      "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Undeliverable / Unzustellbar",
      """
      Ihre Nachricht an <bob@remote.example> wurde nicht zugestellt: Postfach voll.

      Your message to <bob@remote.example> was not delivered: mailbox full.
      """, ["bob@remote.example"], reason: "mailbox full"),
    UnknownServer(
      "shape: the sender is repeated in the text",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Delivery failure",
      """
      Dear me@lists.example,

      the message that you (me@lists.example) sent to bob@remote.example
      has not arrived. User unknown.

      Questions: help@mx.example
      """, ["bob@remote.example"], reason: "User unknown"),
    UnknownServer(
      "shape: X-Failed-Recipients alone",
      "From: Mail <mail@mx.example>\nReturn-Path: <>\nX-Failed-Recipients: bob@remote.example, eve@gone.example\nSubject: Not delivered",
      "The mail below did not arrive at all recipients.",
      ["bob@remote.example", "eve@gone.example"]),
    UnknownServer(
      "shape: a mailing list's VERP address and an empty text",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Undelivered mail\nContent-Type: multipart/mixed; boundary=b",
      """
      --b
      Content-Type: text/plain

      Mail not delivered.
      --b
      Content-Type: message/rfc822

      Delivered-To: bob@remote.example
      From: news@lists.example
      To: readers@lists.example
      Subject: News

      Text
      --b--
      """, ["bob@remote.example"]),
    UnknownServer(
      "shape: quoted-printable",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Delivery failure\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
      "Your mail was not deli=\nvered to bob=40remote.example: the mailbox is full.",
      ["bob@remote.example"], reason: "mailbox is full"),
    UnknownServer(
      "shape: a phone's gateway",
      "From: Messaging Gateway <gateway@mobile.example>\nReturn-Path: <>\nSubject: Undeliverable message",
      """
      Message to 15550100@mobile.example was not delivered.
      The subscriber is not in service.
      """, ["15550100@mobile.example"], reason: "not in service"),
    UnknownServer(
      "shape: delayed, with times",
      "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Warning: mail still queued",
      """
      Still queued after 4 hours:

        <bob@remote.example>  connection refused

      Your mail will be tried again for 5 days.
      """, ["bob@remote.example"], kind: .delay, reason: "connection refused"),
  ]
}
