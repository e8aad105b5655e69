/// Reports in text by mobile and other carriers, and by Coremail, which some of them use.
enum CarrierServices {
  static let formats: [any FormatRecogniser] = [
    // Verizon Wireless' gateways from mail to text and picture messages.
    PhraseFormat(
      name: "verizon",
      fields: [("from", "post_master@vtext.com"), ("from", "post_master@vzwpix.com")],
      marks: ["message could not be delivered to mobile", "error: invalid user address"],
      introductions: ["could not be delivered to mobile"],
      labels: Labels(recipient: ["rcpt to:", "to:"], reason: ["error message below:", "error:"]),
      endings: ["from:", "cc:", "size (in"],
      sample: """
        Error: Invalid user address

        Error message below:
        550 - Requested action not taken: no such user here

        Message details:
          MAIL FROM: ann@example.com
          RCPT TO: 12025550100@vtext.example
        """,
      gives: [
        """
        12025550100@vtext.example failed Invalid user address 550 - Requested action not \
        taken: no such user here
        """
      ]),
    // au (EZweb), mopera of NTT docomo, SoftBank and others in Japan and elsewhere with the same
    // mail gateway: the reason is above the recipients. A delay warning has `Your message was not
    // delivered within 0 days and 1 hours.`, then `The following recipients did not receive this
    // message:` and the recipients.
    PhraseFormat(
      name: "ezweb",
      fields: [
        ("from", "postmaster@ezweb.ne.jp"), ("from", "postmaster@au.com"),
        ("from", "postmaster@mopera.net"),
      ],
      marks: [
        "the user(s) account is disabled", "the user(s) account is temporarily over quota",
        "the following recipients did not receive this message",
        "each of the following recipients was rejected by a remote mail server",
      ],
      introductions: [
        "did not receive this message", "the user(s) account is",
        "was rejected by a remote mail server",
        "following recipients", "could not be delivered",
      ],
      statements: [
        "the user(s) account is", "your message was not delivered within", "user unknown",
        "each of the following recipients was rejected", "the maximum ",
      ],
      sample: """
        The user(s) account is temporarily over quota.

        <ann@example.net>: 550 mailbox full (in reply to RCPT TO command)
        """,
      gives: ["ann@example.net failed 550 mailbox full (in reply to RCPT TO command)"]),
    // KDDI's relay for au one net and dion.
    PhraseFormat(
      name: "kddi",
      marks: ["your mail sent on:", "your mail attempted to be delivered on:"],
      introductions: ["could not be delivered to:"],
      labels: Labels(recipient: ["could not be delivered to:"]),
      statements: ["as their mailbox is full", "due to the following", "as the remote domain"],
      sample: """
        Your mail sent on: Mon, 2 Mar 2026 08:00:00 +0900
        Could not be delivered to: <ann@example.net>
        As their mailbox is full.
        """,
      gives: ["ann@example.net failed As their mailbox is full."]),
    // Biglobe.
    PhraseFormat(
      name: "biglobe", marks: ["----- non-delivered information -----"],
      introductions: ["the following addresses had delivery problems"],
      labels: Labels(reason: ["----- non-delivered information -----"]),
      sample: """
           ----- The following addresses had delivery problems -----
        ann@example.net

           ----- Non-delivered information -----
        The number of messages in recipient's mailbox exceeded the local limit.
        """,
      gives: [
        """
        ann@example.net failed The number of messages in recipient's mailbox exceeded the \
        local limit.
        """
      ]),
    // Notices of Coremail: QQ, NetEase (163.com, 126.com) and others, mostly HTML.
    PhraseFormat(
      name: "coremail",
      fields: [
        ("from", "postmaster@qq.com"), ("from", "postmaster@163.com"),
        ("from", "postmaster@126.com"),
        ("from", "postmaster@foxmail.com"), ("from", "postmaster@yeah.net"),
        ("from", "postmaster@exmail."),
      ],
      marks: ["您的邮件被退回来了", "退信原因"],
      introductions: ["无法发送到", "无法投递", "发送失败"],
      labels: Labels(
        recipient: ["收件人：", "收件人:", "收件人", "退信地址：", "recipient:"],
        reason: [
          "英文说明：", "英文说明:", "退信代码/错误信息：", "退信原因：", "退信原因:", "失败原因：", "原因：", "原因:", "reason:",
        ]),
      sentences: ["收件人：", "收件人:", "收件人"],
      endings: ["发件人：", "解决方案", "建议解决方案", "----"],
      sample: """
        抱歉，您的邮件被退回来了……
        收件人：ann@example.net
        退信原因：收件人邮件地址不存在
        英文说明：host mx.example.net[192.0.2.1] said: 550 unknown user
        """,
      gives: [
        """
        ann@example.net failed 收件人邮件地址不存在 host mx.example.net[192.0.2.1] said: 550 unknown \
        user
        """
      ]),
  ]
}
