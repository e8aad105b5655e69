@testable import BounceMail

extension NoBounce {
  /// Everyday mail from programs, shops, lists and people that contains words of bounces.
  static let ordinary: [NoBounce] = [
    NoBounce(
      "support",
      [
        "From: Help <support@host.example>",
        "Subject: [#4711] Delivery problem with lee@gone.example",
      ],
      "Hello,\n\nour log says:\n\n550 5.1.1 <lee@gone.example>: Recipient address rejected: user unknown\n\nso the mailbox does not exist.\n\nHelp desk"
    ),
    NoBounce(
      "ticket-opened",
      [
        "From: no-reply@tickets.example", "Subject: [Ticket 12] mail delivery failed",
        "Auto-Submitted: auto-generated",
      ],
      "A ticket was opened by kim@works.example:\n\n  Mail delivery failed: returning message to sender\n\n  lee@gone.example: no such user"
    ),
    NoBounce(
      "ticket-received",
      [
        "From: support@tickets.example", "Subject: [Ticket 12] We have got your request",
        "Auto-Submitted: auto-replied",
      ],
      "Thanks. You wrote: user unknown lee@gone.example", kinds: [.autoReply]),
    NoBounce(
      "cron",
      [
        "From: root@web1.home.example (Cron Daemon)",
        "Subject: Cron <root@web1> /usr/bin/send-list", "Auto-Submitted: auto-generated",
        "X-Cron-Env: <HOME=/root>",
      ],
      "sending to lee@gone.example\nerror: 550 5.1.1 user unknown\nsending to kim@works.example\nok",
      sender: "root@web1.home.example"),
    NoBounce(
      "logwatch",
      [
        "From: root@mx.home.example", "Subject: Logwatch for mx (Linux)",
        "Auto-Submitted: auto-generated",
      ],
      "--------------------- Postfix Begin ------------------------\n 12 Bounced\n  550 user unknown: lee@gone.example\n  4 Deferred: mailbox full\n"
    ),
    NoBounce(
      "pflogsumm", ["From: postmaster@mx.home.example", "Subject: Daily mail report: bounces"],
      "message bounce detail (by relay)\n  mx.gone.example (total: 2)\n    2  host mx.gone.example said: 550 no such user lee@gone.example"
    ),
    NoBounce(
      "monitor",
      [
        "From: Nagios <nagios@mon.example>", "Subject: ** PROBLEM: mx/SMTP is CRITICAL **",
        "Auto-Submitted: auto-generated",
      ],
      "Info: CRITICAL - mail delivery failed: connection timed out\nContact: ops@mon.example"),
    NoBounce(
      "calendar-reply",
      [
        "From: kim@works.example", "Subject: Declined: Minutes",
        "Content-Type: text/calendar; method=REPLY; charset=utf-8",
      ],
      "BEGIN:VCALENDAR\nMETHOD:REPLY\nATTENDEE;PARTSTAT=DECLINED:mailto:kim@works.example\nEND:VCALENDAR"
    ),
    NoBounce(
      "calendar-null",
      [
        "From: Room 4 <room4@works.example>", "Subject: Declined: Delivery of the returned mail",
        "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
      ],
      "The room could not be booked for ann@home.example: it is no longer available.", sender: "",
      kinds: [.other, .autoReply]),
    NoBounce(
      "digest",
      [
        "From: ops-request@lists.example", "Subject: Ops Digest, Vol 3, Issue 9",
        "List-Id: <ops.lists.example>", "Content-Type: multipart/digest; boundary=d",
      ],
      "--d\n\nFrom: MAILER-DAEMON@mx.example\nSubject: Returned mail: User unknown\n\n<lee@gone.example>: user unknown\n--d--"
    ),
    NoBounce(
      "digest-plain",
      [
        "From: ops-request@lists.example", "Subject: Ops Digest: failure notice, and more",
        "List-Id: <ops.lists.example>", "Precedence: list",
      ],
      "Message: 1\nFrom: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n<lee@gone.example>:\nSorry, no mailbox here by that name. (#5.1.1)"
    ),
    NoBounce(
      "list-post-null", ["From: Ann <ann@home.example>", "Subject: Meeting on Friday"],
      "Dear all,\n\nplease write to lee@works.example when you cannot come.\n\nAnn", sender: ""),
    NoBounce(
      "list-post-null-old-address",
      ["Return-Path: <>", "From: Ann <ann@home.example>", "Subject: My new address"],
      "Hi,\n\nmy address ann@old.example is no longer valid. The mailbox does not exist any more:\n\nann.new@home.example",
      sender: ""),
    NoBounce(
      "github-issue",
      [
        "From: Ann <notifications@github.example>",
        "Subject: [acme/mailer] Bounce parser reads \"user unknown\" wrong (#4)",
        "List-ID: acme/mailer <mailer.acme.github.example>", "Precedence: list",
      ],
      "The bounce says\n\n```\n<lee@gone.example>: host mx.gone.example said: 550 5.1.1 user unknown\n```"
    ),
    NoBounce(
      "github-ci",
      [
        "From: ann <notifications@github.example>",
        "Subject: [acme/mailer] Run failed: bounces - main (abc123)",
      ],
      "[acme/mailer] bounces workflow run\n\nSome jobs were not successful\ntest: 550 user unknown lee@gone.example FAILED"
    ),
    NoBounce(
      "commit",
      [
        "From: ann@home.example", "Subject: [PATCH] smtp: answer 550 for an unknown user",
        "X-Mailer: git-send-email 2.39",
      ],
      "---\n smtp.c | 2 +-\n\n-  reply(\"550 5.1.1 <lee@gone.example>: user unknown\");\n+  reply(\"550 5.1.1 no such user\");"
    ),
    NoBounce(
      "password",
      [
        "From: no-reply@shop.example", "Subject: Reset your password",
        "Auto-Submitted: auto-generated",
      ],
      "A reset was asked for me@lists.example. If the account does not exist, ignore this."),
    NoBounce(
      "password-failed",
      ["From: Shop <no-reply@shop.example>", "Subject: Failed login to your account"],
      "A login to me@lists.example failed: unknown user agent. Contact security@shop.example"),
    NoBounce(
      "order",
      ["From: Shop <orders@shop.example>", "Subject: Your order 4711 could not be delivered"],
      "Dear Ann,\n\nOrder for: kim@works.example\nYour order could not be delivered to the following address:\n\n  1 High Street\n  lee@gone.example\n"
    ),
    NoBounce(
      "order-undeliverable",
      [
        "From: Shop <noreply@shop.example>", "Subject: Undeliverable: your order 4711",
        "Auto-Submitted: auto-generated",
      ],
      "We were unable to deliver your order.\nE-mail: me@lists.example\nQuestions? help@shop.example"
    ),
    NoBounce(
      "payment-returned",
      ["From: Bank <service@bank.example>", "Subject: Payment returned: failure notice"],
      "Your payment to lee@gone.example was returned. The account does not exist."),
    NoBounce(
      "messenger",
      [
        "From: Chat <notify@chat.example>", "Subject: Message delivered",
        "Auto-Submitted: auto-generated",
      ],
      "Your message to lee@works.example was delivered and read."),
    NoBounce(
      "messenger-missed",
      [
        "From: Chat <no-reply@chat.example>", "Subject: Your message could not be delivered",
        "List-Unsubscribe: <https://chat.example/u>",
      ],
      "Your chat message to lee@works.example could not be delivered. The user is no longer a member."
    ),
    NoBounce(
      "sms-gateway", ["From: sms@gateway.example", "Subject: SMS delivery report: failed"],
      "+44 20 0000 0000: not delivered. Account: me@lists.example"),
    NoBounce(
      "fax-gateway", ["From: Fax <fax@gateway.example>", "Subject: Fax transmission failed"],
      "Your fax to 0123 was not sent: no answer. Sent by kim@works.example"),
    NoBounce(
      "bounce-report",
      [
        "From: Sender Reports <reports@esp.example>", "Subject: Weekly bounce report",
        "List-Unsubscribe: <https://esp.example/u>",
      ],
      "Hard bounces this week:\n\nlee@gone.example  550 user unknown\nkim@works.example  552 mailbox full"
    ),
    NoBounce(
      "bounce-report-plain",
      [
        "From: Sender Reports <reports@esp.example>",
        "Subject: 2 bounced addresses in your last campaign",
      ],
      "These addresses do not exist:\n\nlee@gone.example\nkim@works.example"),
    NoBounce(
      "webinar",
      [
        "From: Events <events@esp.example>",
        "Subject: Webinar: what to do about non-delivery reports", "List-Id: <e.esp.example>",
      ],
      "Why \"mailbox is full\" costs you money. Write to lee@esp.example"),
    NoBounce(
      "phish-quota",
      ["From: Mail Administrator <admin@phish.example>", "Subject: Your mailbox is full"],
      "Your mailbox me@lists.example is full. Incoming mail could not be delivered. Upgrade: http://phish.example/"
    ),
    NoBounce(
      "phish-held",
      [
        "From: lists.example Mail Delivery <quarantine@phish.example>",
        "Subject: Undelivered messages for me@lists.example", "Content-Type: text/html",
      ],
      "<p>You have 7 undelivered messages that could not be delivered.</p><p>me@lists.example</p><a href=\"http://phish.example/\">Release</a>"
    ),
    NoBounce(
      "virus-alert", ["From: Scanner <scanner@works.example>", "Subject: Spam quarantine digest"],
      "Held: 2\nlee@gone.example  Returned mail: user unknown\n"),
    NoBounce(
      "mailbox-moved",
      ["From: Kim <kim@works.example>", "Subject: I have moved", "User-Agent: Mutt"],
      "Hello,\n\nkim@works.example is no longer in use. Please use kim@new.example from now on.\n\nKim"
    ),
    NoBounce("empty", ["From: ann@home.example", "Subject: delivery failure"], ""),
    NoBounce("empty-null", ["From: ann@home.example"], "", sender: ""),
    NoBounce(
      "bounce-setup",
      ["From: Ann <ann@home.example>", "Subject: bounce handling", "User-Agent: Mutt"],
      "Return-Path is bounce@lists.example; when the recipient does not exist we get <lee@gone.example>: user unknown."
    ),
    NoBounce(
      "welcome",
      [
        "From: ops-request@lists.example", "Subject: Welcome to the ops list",
        "Auto-Submitted: auto-generated", "Precedence: bulk",
      ],
      "You are subscribed as me@lists.example. If mail to you bounces your subscription is disabled."
    ),
    NoBounce(
      "moderation",
      [
        "From: ops-owner@lists.example", "Subject: Your message to ops awaits moderator approval",
        "Auto-Submitted: auto-replied",
      ],
      "Your mail to 'ops' with the subject\n\n    Undeliverable\n\nis being held until the moderator can review it.",
      kinds: [.other, .autoReply]),
    NoBounce(
      "invoice",
      [
        "From: Billing <billing@host.example>",
        "Subject: Rechnung 4711 - Lastschrift fehlgeschlagen",
      ],
      "Die Lastschrift ist fehlgeschlagen. Kontakt: billing@host.example"),
  ]
}
