/// Disabled, suspended, expired, moved: inactive-mailbox.
enum InactiveMailboxPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.mailbox-shut-for-now", .inactiveMailbox, any: ["temporar*"],
      when: Conditions(statuses: ["5.2.1"]), neverHard: true,
      sample: "550 5.2.1 This one is temporarily closed",
      note: "A permanent code, and words that say it is not"),
    Rule(
      "phrase.mailbox-disabled", .inactiveMailbox,
      any: plain, none: notVague, unless: .aboutOthers,
      sample: "550 5.2.1 The mailbox is disabled"),
    Rule(
      "phrase.mailbox-withdrawn", .inactiveMailbox, any: vague,
      none: notVague, unless: .aboutOthers,
      when: Conditions(statuses: ["X.1.1", "X.1.6", "X.2.1", "X.7.13"]),
      sample: "550 5.2.1 That one was discontinued",
      note: "Vague words beside a code that says the same"),
    Rule(
      "phrase.mailbox-withdrawn-doubtful", .inactiveMailbox, any: vague + plain, none: notVague,
      blame: .unknown, confidence: .low, neverHard: true,
      sample: "550 That one was discontinued",
      examples: ["550 The mailbox is disabled during maintenance"],
      note: "Vague words alone may be about a service or a part of the message"),
  ]

  /// Phrases about a mailbox that was closed.
  private static let plain = [
    "account disabled", "account is disabled", "account has been disabled",
    "account … disabled", "mailbox disabled", "mailbox is disabled", "mailbox … disabled",
    "mailbox has been disabled", "user disabled", "user is disabled", "recipient disabled",
    "disabled recipient", "disabled user", "disabled account", "disabled mailbox",
    "disabled or discontinued",
    "account suspended", "account is suspended", "account has been suspended", "user suspended",
    "user is suspended", "mailbox suspended", "mailbox is suspended", "recipient suspend*",
    "recipient is suspended", "recipient has been suspended",
    "account … suspended",
    "account inactive", "account is inactive", "account … is inactive", "inactive account",
    "inactive user", "inactive mailbox", "inactive recipient", "inactive email address",
    "mailbox inactive", "mailbox is inactive", "mailbox … inactive", "user inactive",
    "user is inactive", "address … inactive", "address is inactive", "recipient is inactive",
    "user not active", "account not active", "mailbox not active",
    "no longer active", "user is not active",
    "account is not active", "unactivated", "has been deactivated", "is deactivated",
    "account expired", "account has expired", "mailbox expired", "mailbox has expired",
    "account closed",
    "account has been closed", "account is closed", "mailbox closed", "account was closed",
    "account terminated", "account has been terminated", "account … terminated",
    "account cancelled", "account canceled", "account deleted", "account was deleted",
    "account has been deleted", "mailbox has been deleted", "user deleted",
    "user has been deleted", "account removed", "account discontinued",
    "mailbox frozen", "mailbox is frozen", "account is frozen", "account … frozen",
    "account locked", "account is locked",
    "user is locked", "account has been locked",
    "mailbox … archived",
    "no longer exist*", "no longer on server",
    "no longer on this server",
    "no longer a customer", "no longer employed",
    "no longer an active", "user has left", "left the company",
    "mailbox has moved", "mailbox has been moved", "mailbox moved",
    "address has changed",
    "destination mailbox has moved", "user has moved",
    "mailbox has migrated", "owner has changed",

    "address … has been disabled", "address disabled",
    "extended inactivity",
    "accountdisabled", "recipient … deactivated",
    "stale account",
    "address … no longer valid", "address … no longer in use", "address is no longer",
    "address no longer", "mailbox is no longer", "mailbox no longer",
    "account is no longer", "account no longer", "user is no longer", "recipient is no longer",
    "no longer works here", "no longer work here",
  ]

  /// Phrases that are also used about services and attachments: hard only with a code that means
  /// the same.
  private static let vague = [
    "has been removed", "archived", "unused", "discontinued", "no longer available",
    "no longer work*", "no longer works", "no longer accepts", "no longer accepting",
    "not activated", "is not active", "abandoned", "dormant", "been retired", "access … disabled",
    "has moved", "deactivated", "user blocked", "user is blocked", "recipient blocked",
    "recipient … is blocked", "blocked account", "blocked mailbox", "account is blocked",
    "account … is blocked", "account … blocked", "account on hold", "service … terminated",
    "has left the", "decommissioned", "been replaced by", "domain is suspended", "not a customer",
    "no longer with", "temporarily suspended account", "mailbox locked", "mailbox is locked",
    "mailbox blocked", "mailbox is blocked", "no longer valid", "no longer in use",
    "no longer used", "no longer receiv*", "no longer monitored", "has been changed to",
    "new address is", "moved to another", "is not receiving mail", "mail service … suspended",
    "account not available", "account is not available", "account unavailable",
    "account is unavailable", "email has been disabled",
  ]
  private static let notVague = [
    "sender … suspended", "sending … suspended", "host … suspended", "sender address",
    "your account", "mail relay", "temporarily suspended", "sender account",
    "service … no longer available", "connection … no longer", "mailbox full",
    "sender … disabled", "message … removed", "removed from … list", "attachment",
  ]
}
