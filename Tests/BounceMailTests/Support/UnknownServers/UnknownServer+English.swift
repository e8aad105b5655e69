@testable import BounceMail

extension UnknownServer {
  static let english: [UnknownServer] = [
    UnknownServer(
      "en: labels with dots",
      "From: Post Room <postroom@mx.example>\nReturn-Path: <>\nSubject: Message not delivered",
      """
      The post room at mx.example has a problem with a letter of yours.

      Recipient ........: bob@remote.example
      Problem ..........: no mailbox of that name here
      Attempts .........: 1
      """, ["bob@remote.example"], reason: "no mailbox of that name"),
    UnknownServer(
      "en: table in HTML",
      "From: Mail Delivery <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Delivery failure\nContent-Type: text/html; charset=utf-8",
      """
      <html><body><p>Dear sender,</p><p>we could not deliver your message.</p>
      <table><tr><td>Recipient</td><td>bob@remote.example</td></tr>
      <tr><td>Reason</td><td>550 5.1.1 There is nobody called bob</td></tr></table></body></html>
      """, ["bob@remote.example"], reason: "nobody called bob"),
    UnknownServer(
      "en: one sentence and a reply",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Your mail to bob@remote.example",
      """
      Your mail to bob@remote.example was refused by mx.remote.example, which answered

        554 5.7.1 We do not take mail from your network

      Nothing more will be tried.
      """, ["bob@remote.example"], reason: "554 5.7.1"),
    UnknownServer(
      "en: bullets, two recipients",
      "From: Mail Robot <robot@mx.example>\nReturn-Path: <>\nSubject: Undelivered message",
      """
      These people did not get your message:

        * bob@remote.example (mailbox full)
        * eve@gone.example (unknown user)

      The others did.
      """, ["bob@remote.example", "eve@gone.example"], reason: "mailbox full"),
    UnknownServer(
      "en: numbered list",
      "From: Postmaster <postmaster@mx.example>\nReturn-Path: <>\nSubject: Delivery report: failed",
      """
      Failed recipients of your message:

      1. bob@remote.example
         552 5.2.2 Over quota
      2. eve@gone.example
         550 5.1.1 No such user
      """, ["bob@remote.example", "eve@gone.example"], reason: "Over quota"),
    UnknownServer(
      "en: arrow between address and reason",
      "From: Mail System <mailsystem@mx.example>\nReturn-Path: <>\nSubject: mail failed",
      """
      Sorry! Some of your mail could not be delivered:

      bob@remote.example -> 550 unknown user
      eve@gone.example -> host gone.example not found
      """, ["bob@remote.example", "eve@gone.example"], reason: "550 unknown user"),
    UnknownServer(
      "en: the reason comes first",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Non-delivery notice",
      """
      Reason: the mailbox is full.

      Because of this we are giving up on the message you sent to:

          <bob@remote.example>
      """, ["bob@remote.example"], reason: "mailbox is full"),
    UnknownServer(
      "en: nothing but the returned message names the recipient",
      "From: Gateway <gateway@mx.example>\nReturn-Path: <>\nSubject: Undeliverable\nContent-Type: multipart/mixed; boundary=b",
      """
      --b
      Content-Type: text/plain

      The attached message could not be delivered: the user's mailbox is full.
      --b
      Content-Type: message/rfc822

      From: me@lists.example
      To: bob@remote.example
      Message-ID: <m1@lists.example>
      Subject: Minutes

      Text
      --b--
      """, ["bob@remote.example"], reason: "mailbox is full"),
    UnknownServer(
      "en: session transcript",
      "From: Mail Daemon <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Could not send message",
      """
      Could not send your message. What was said on the wire:

      C: MAIL FROM:<me@lists.example>
      S: 250 OK
      C: RCPT TO:<bob@remote.example>
      S: 550 5.1.1 Unknown recipient

      Session ended.
      """, ["bob@remote.example"], reason: "Unknown recipient"),
    UnknownServer(
      "en: device without a name",
      "From: MFP <scanner@office.example>\nReturn-Path: <>\nSubject: Delivery failed",
      """
      E-mail transmission result
      Result: NG (delivery failed)
      Destination: bob@remote.example
      Cause: 550 Requested action not taken
      """, ["bob@remote.example"], reason: "550 Requested"),
    UnknownServer(
      "en: delay warning",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Your message is waiting",
      """
      Your message to the following recipient has not been delivered yet:

        bob@remote.example

      We will keep trying until Thursday. There is no need to send it again.
      """, ["bob@remote.example"], kind: .delay),
    UnknownServer(
      "en: delay with its reason",
      "From: Mail Delivery System <daemon@mx.example>\nReturn-Path: <>\nSubject: Delayed: Minutes",
      """
      Delivery of your mail is delayed.

      Recipient: bob@remote.example
      Last error: 451 4.7.1 Greylisted, come back later

      The server will go on trying for 3 days.
      """, ["bob@remote.example"], kind: .delay, reason: "Greylisted"),
    UnknownServer(
      "en: sentence broken within the address list",
      "From: postmaster@mx.example\nReturn-Path: <>\nSubject: Mail could not be delivered",
      """
      Hello,

      a message that you sent on Monday could not be delivered to bob@remote.example,
      eve@gone.example and kim@works.example because their server does not answer.
      """, ["bob@remote.example", "eve@gone.example", "kim@works.example"],
      reason: "does not answer"),
    UnknownServer(
      "en: quoted name with address",
      "From: Mail Administrator <postmaster@mx.example>\nReturn-Path: <>\nSubject: Undeliverable: Minutes",
      """
      Your message could not be delivered to

      "Bob, Sales" <bob@remote.example>
          The account has been closed.
      """, ["bob@remote.example"], reason: "account has been closed"),
    UnknownServer(
      "en: sender named before the recipient",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: failed delivery",
      """
      Mail delivery failed.

      Sender:    me@lists.example
      Recipient: bob@remote.example
      Message:   <m1@lists.example>
      Error:     550 5.7.1 SPF check failed
      """, ["bob@remote.example"], reason: "SPF check failed"),
    UnknownServer(
      "en: a null sender alone tells",
      "From: info@remote.example\nReturn-Path: <>\nSubject: Undeliverable mail: Minutes",
      """
      There is no user by that name: bob@remote.example

      Please check the spelling.
      """, ["bob@remote.example"], reason: "no user by that name"),
    UnknownServer(
      "en: square brackets",
      "From: smtp-gateway <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Mail returned",
      """
      Message returned. Recipient [bob@remote.example] rejected. Server [mx.remote.example]
      response [550 5.1.1 Mailbox unavailable]
      """, ["bob@remote.example"], reason: "Mailbox unavailable"),
    UnknownServer(
      "en: own list manager's address, a list's fields kept",
      "From: admin@remote.example\nReturn-Path: <admin@remote.example>\nDelivered-To: readers-bounces@lists.example\nSubject: Non-delivery: News\nList-Id: <readers.lists.example>\nPrecedence: bulk",
      """
      === Non-delivery report ===
      The mail below could not be delivered to this user:

      bob@remote.example

      News of the week
      """, ["bob@remote.example"]),
    UnknownServer(
      "en: answered with Re: to the return address",
      "From: Relay <relay@remote.example>\nReturn-Path: <relay@remote.example>\nX-Original-To: bounces+77@lists.example\nSubject: Re: News (delivery failed)",
      """
      *******************************
      Your message could not be delivered to
      bob@remote.example
      *******************************
      """, ["bob@remote.example"]),
    UnknownServer(
      "en: a report of success is none of failure",
      "From: Mail Delivery <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Delivery report",
      """
      Your message was successfully delivered to the following recipients:

        bob@remote.example
      """, ["bob@remote.example"], kind: .success),
    UnknownServer(
      "en: delivered to some, not to all",
      "From: Mail Delivery <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Undeliverable mail",
      """
      Your message was delivered to 3 people.

      It could not be delivered to:
        bob@remote.example (unknown user)
      """, ["bob@remote.example"], reason: "unknown user"),
    UnknownServer(
      "en: a relay that answers for a remote server",
      "From: Mail Administrator <Postmaster@mx.example>\nReturn-Path: <>\nSubject: Mail System Error",
      """
      This letter was undeliverable. The recipients below were rejected by a remote mail
      server, with the reason it gave.

      Recipient: <bob@remote.example>
      Reason: <bob@remote.example>... no such mailbox
      """, ["bob@remote.example"], reason: "no such mailbox"),
  ]
}
