/// Full mailboxes, full disks, and messages that are too large: quota-issues.
enum QuotaPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.message-too-big", .quotaIssues,
      any: [
        "message too big", "message too large", "message is too large", "message is too big",
        "message size exceed*", "message exceeds … size", "message … exceeds … maximum",
        "message size … exceeds", "message exceed* … limit",
        "exceeds size limit", "exceeds maximum … size", "exceeds … message size",
        "exceed* … size limit*", "maximum message size", "message length exceeds", "size limit*",
        "size exceeds", "maximum size", "max message size", "too large", "too big",
        "message … larger than", "message is larger", "fixed maximum", "exceeds the maximum size",
        "exceeded … message size", "exceeded … size limits", "message header size exceeds",
        "mail size", "mail exceeds", "too much mail data", "oversize*", "message size",
        "message length",
        "limit on message size", "number of attachments … exceeds", "header count … exceed*",
      ],
      none: [
        "headers too large", "header too big", "headers too big", "mailbox size", "mailbox is too",
      ], blame: .content,
      sample: "552 5.3.4 Message size exceeds what we take"),
    Rule(
      "phrase.mailbox-full", .quotaIssues,
      any: [
        "mailbox full", "mailbox is full", "mail box full", "mail box is full", "mailbox … full",
        "inbox full", "inbox is full", "mailfolder is full", "mailbox has exceeded",
        "mailbox exceed*", "mailbox size", "mailbox … exceed*", "mailbox … quota",
        "mailbox … stuffed", "folder is full", "folder full",
        "over quota", "overquota", "is overquota", "out of quota", "over the quota", "over … quota",
        "quota exceed*", "quota … exceed*", "exceed* … quota", "exceed* … storage", "quota full",
        "quota is full", "quota violation", "disk quota", "disk full", "user is over",
        "over storage", "quota limit", "quota reached", "reached … quota",
        "out of storage", "out of disk", "not enough storage", "not enough space",
        "not enough disk space", "no space left", "not enough room", "insufficient space",
        "no storage space", "out of space", "storage exceeded", "storage limit", "storage full",
        "storage space", "exceeded storage", "storage allocation", "insufficient storage",
        "insufficient system storage", "insufficient disk",
        "exceeded local limit", "exceeded the local limit", "mailbox … limit", "recipient … full",
        "account is full", "account full", "user … mailbox … too much",
        "too many messages … mailbox", "messages in … mailbox … exceed*", "would exceed",
        "would be over", "mailbox usage", "user is full", "mail quota", "quotaexceeded",
        "shutoffquotaexceeded", "has run out of", "mail system full", "overdrawn", "full mailbox",
        "mailbox currently full", "exceeded his", "exceeded their", "over allocation",
        "allocated space", "max number of messages in mailbox", "overlimit", "quota",
        "mailbox space", "account space", "no free storage",
      ],
      none: [
        "relay quota", "sending quota", "daily quota", "queue quota", "quota for sending",
        "hourly quota", "not full", "submission quota",
      ],
      sample: "552 5.2.2 The mailbox is full"),
  ]
}
