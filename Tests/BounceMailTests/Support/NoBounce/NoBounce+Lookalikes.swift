@testable import BounceMail

extension NoBounce {
  /// Mail from a mail system's name, real or forged, that reports no failed message.
  static let lookalikes: [NoBounce] = bait + notices

  /// Phishing in many languages: it says that messages are held, and a link releases them.
  ///
  /// It names other people as the senders of these messages.
  private static let bait: [NoBounce] = [
    (
      "en", "Undelivered Mail: 3 messages pending",
      "The messages below could not be delivered to your inbox because of a storage error.\n\nbob@works.example   Invoice 4711\neve@works.example   Contract\n\nRelease messages: https://phish.example/"
    ),
    (
      "en-failed", "Mail delivery failed: action required",
      "Some incoming messages failed to reach your mailbox me@lists.example.\n\nSender: bob@works.example\nSubject: Order\nStatus: pending\n\nhttps://phish.example/fix"
    ),
    (
      "en-expire", "Delivery failure - password expires today",
      "Your account has errors. Validate your account or mail to bob@works.example will fail.\nhttps://phish.example/"
    ),
    (
      "de", "Unzustellbare Nachrichten in Ihrem Postfach",
      "3 Nachrichten konnten nicht in Ihren Posteingang zugestellt werden:\n\nbob@works.example - Rechnung\n\nHier freigeben: https://phish.example/"
    ),
    (
      "fr", "Échec de la remise de 3 messages",
      "Trois messages n'ont pas pu être remis dans votre boîte de réception :\n\nbob@works.example - facture\n\nhttps://phish.example/"
    ),
    (
      "es", "No se pudo entregar: 3 mensajes",
      "Tres mensajes no se pudieron entregar en su bandeja de entrada:\n\nbob@works.example - factura\n\nhttps://phish.example/"
    ),
    (
      "pt", "Falha na entrega de 3 mensagens",
      "Três mensagens não foram entregues na sua caixa de entrada:\n\nbob@works.example - fatura\n\nhttps://phish.example/"
    ),
    (
      "it", "Mancata consegna di 3 messaggi",
      "Tre messaggi non sono arrivati nella posta in arrivo:\n\nbob@works.example - fattura\n\nhttps://phish.example/"
    ),
    (
      "nl", "Onbestelbaar: 3 berichten",
      "Drie berichten konden niet in uw Postvak IN worden bezorgd:\n\nbob@works.example - factuur\n\nhttps://phish.example/"
    ),
    (
      "pl", "Niedostarczone wiadomości: 3",
      "Trzy wiadomości nie dotarły do skrzynki odbiorczej:\n\nbob@works.example - faktura\n\nhttps://phish.example/"
    ),
    (
      "cs", "Nedoručené zprávy: 3",
      "Tři zprávy se nepodařilo doručit do složky Doručená pošta:\n\nbob@works.example - faktura\n\nhttps://phish.example/"
    ),
    (
      "ru", "Недоставленные письма: 3",
      "Три письма не удалось доставить во входящие:\n\nbob@works.example - счёт\n\nhttps://phish.example/"
    ),
    (
      "ja", "【重要】未配信メールが3件あります",
      "受信トレイに配信できませんでした。\n\nbob@works.example 請求書\n\nhttps://phish.example/"
    ),
    (
      "zh", "退信:您有3封未送达邮件",
      "以下邮件无法送达您的收件箱:\n\nbob@works.example 发票\n\nhttps://phish.example/"
    ),
    (
      "ko", "배달 실패: 보류된 메일 3통",
      "받은편지함으로 배달하지 못했습니다.\n\nbob@works.example 청구서\n\nhttps://phish.example/"
    ),
    (
      "tr", "3 ileti teslim edilemedi",
      "Üç ileti gelen kutunuza teslim edilemedi:\n\nbob@works.example fatura\n\nhttps://phish.example/"
    ),
  ].flatMap { code, subject, text in
    [
      NoBounce(
        "bait-\(code)-daemon",
        ["From: Mail Delivery System <mailer-daemon@lists.example>", "Subject: \(subject)"], text,
        sender: ""),
      NoBounce(
        "bait-\(code)-postmaster",
        ["From: Postmaster <postmaster@phish.example>", "Subject: \(subject)"], text),
    ]
  }

  private static func exim(_ subject: String) -> [String] {
    [
      "From: Mail Delivery System <Mailer-Daemon@home.example>", "Auto-Submitted: auto-replied",
      "Subject: \(subject)",
    ]
  }

  private static let notices: [NoBounce] = [
    NoBounce(
      "exim-frozen", exim("Message 1tAbCd-0002Ef-Gh frozen"),
      "Message 1tAbCd-0002Ef-Gh has been frozen (delivery error message).\nThe sender is <>.\n\nThe following address(es) have yet to be delivered:\n\n  bob@works.example: SMTP error from remote mail server after RCPT TO:<bob@works.example>:\n    host mx.works.example [192.0.2.7]: 550 5.1.1 User unknown",
      sender: "", kinds: [.other]),
    NoBounce(
      "exim-frozen-by-filter", exim("*** Frozen message ***"),
      "Message 1tAbCd-0002Ef-Gh has been frozen by the system filter.\nThe sender is <kim@works.example>.\n\nThe following address(es) have yet to be delivered:\n\n  bob@works.example: Connection refused",
      sender: "", kinds: [.other]),
    NoBounce(
      "exim-forwarding", exim("error(s) in forwarding or filtering"),
      "An error was found in the file /home/me/.forward. This file is skipped:\n\n  missing or malformed local part in \"@@works.example\"\n  bob@works.example could not be delivered\n\nDelivery continues as if the file were empty.",
      sender: "", kinds: [.other]),
    NoBounce(
      "exim-without-recipients", exim("Mail failure - no recipient addresses"),
      "A message that you sent contained no recipient addresses, and therefore no\ndelivery could be attempted.\n\n------ This is a copy of your message, including all the headers. ------\n\nFrom: me@lists.example\nCc: bob@works.example\nSubject: Order",
      sender: "", kinds: [.other]),
    NoBounce(
      "quota-warning",
      ["From: Postmaster <postmaster@home.example>", "Subject: Mailbox warning"],
      "The mailbox me@lists.example is 95 percent full.\nDelete some mail, or ask admin@home.example for more room.",
      sender: ""),
    NoBounce(
      "quota-warning-own-name",
      ["From: MAILER-DAEMON@home.example", "Subject: Quota exceeded"],
      "Your mailbox is full: me@lists.example\nNew mail will be refused until you make room.",
      sender: ""),
    NoBounce(
      "quarantine-digest",
      ["From: Postmaster <postmaster@home.example>", "Subject: Quarantine report"],
      "Messages in quarantine for me@lists.example\n\nbob@works.example  Cheap watches\neve@works.example  You won\n\nRelease messages: https://home.example/q",
      sender: ""),
    NoBounce(
      "virus-for-the-recipient",
      [
        "From: Mail Administrator <postmaster@home.example>",
        "Subject: Virus found in a mail to you",
      ],
      "A mail from bob@works.example to you had a virus in it and was deleted. You need not do anything.",
      sender: ""),
    NoBounce(
      "statistics-null",
      ["From: postmaster@home.example", "Subject: Mail statistics for February"],
      "Received 120\nSent 80\nErrors 3\nTop sender bob@works.example", sender: ""),
    NoBounce(
      "membership-disabled",
      ["From: ops-bounces@lists.example", "Subject: Your membership in Ops is disabled"],
      "Your membership has been disabled because mail to you bounced. To turn it on again follow\nhttps://lists.example/confirm/ops\nor write to ops-request@lists.example",
      sender: "ops-bounces@lists.example"),
    NoBounce(
      "bounce-action-notice",
      ["From: mailman@lists.example", "Subject: Bounce action notification"],
      "This is a Mailman mailing list bounce action notice:\n\n  List: Ops\n  Member: lee@gone.example\n  Action: Subscription disabled.\n  Reason: Excessive or fatal bounces.",
      kinds: [.other, .autoReply]),
    NoBounce(
      "greeting-of-a-box",
      ["From: System Administrator <postmaster@home.example>", "Subject: Welcome"],
      "Your mailbox me@lists.example is ready. Problems? Write to bob@home.example.", sender: ""),
    NoBounce(
      "outage-notice",
      ["From: Mail Administrator <postmaster@home.example>", "Subject: Mail service interruption"],
      "On Sunday mail may be delayed. If you see an error write to bob@home.example.", sender: ""),
    NoBounce(
      "re-to-bounces",
      [
        "From: Lee <lee@works.example>", "Subject: Re: Undelivered Mail Returned to Sender",
        "In-Reply-To: <3@lists.example>",
      ],
      "Hi, the address lee@works.example does work again, the mailbox is no longer full."),
    NoBounce(
      "postfix-server-notice",
      [
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
        "Subject: Postfix SMTP server: errors from unknown[192.0.2.9]",
      ],
      "Transcript of session follows.\n\n Out: 220 mx.example ESMTP Postfix\n In:  RCPT TO:<bob@mx.example>\n Out: 550 5.1.1 <bob@mx.example>: Recipient address rejected: User unknown in local recipient table\n\nFor other details, see the local mail logfile",
      sender: "double-bounce@mx.example"),
    NoBounce(
      "postfix-client-notice",
      [
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
        "Subject: Postfix SMTP client: errors from mx.works.example[192.0.2.7]:25",
      ],
      "Transcript of session follows.\n\n In:  220 mx.works.example\n Out: RCPT TO:<bob@works.example>\n In:  550 5.1.1 <bob@works.example>: User unknown\n\nFor other details, see the local mail logfile",
      sender: "double-bounce@mx.example"),
    NoBounce(
      "order-refused",
      ["From: Shop <no-reply@shop.example>", "Subject: Delivery failed: order 4711"],
      "Delivery to the following address failed:\n\n  1 High Street\n\nOrdered by kim@works.example. Track it: https://shop.example/4711",
      sender: "bounce@shop.example"),
  ]
}
