/// The sender's address is refused, unknown or malformed: invalid-sender.
enum SenderPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.sender-refused", .invalidSender,
      any: [
        "sender address rejected", "sender address refused", "sender rejected", "sender refused",
        "sender denied", "sender not allowed", "sender not permitted", "sender not authorized",
        "sender is not authorized", "sender unknown", "unknown sender", "sender not found",
        "sender invalid", "invalid sender", "bad sender", "sender … does not exist",
        "sender … not exist", "sender verify failed", "sender verification",
        "sender address verif*", "could not verify sender", "cannot verify sender",
        "unable to verify sender", "sender … could not be verified", "sender … not verified",
        "sender address … invalid", "sender address … not valid", "sender address … unknown",
        "sender domain … not", "sender s domain", "sender domain", "valid sender domain",
        "domain of sender", "domain of the sender", "sender … domain … resolve",
        "sending domain … not exist", "return path", "returned path", "envelope sender",
        "envelope from", "mail from … not allowed", "mail from … rejected", "mail from … denied",
        "mail from … invalid", "mail from … not exist", "mail from domain", "mail from address",
        "from domain is invalid", "from … domain is invalid", "from address … not",
        "from domain … not", "your email address … rejected", "originator", "your domain … not",
        "your domain has no",
        "no mx … sender", "sender … mx", "sender has null mx", "not a valid sender",
        "valid return address", "sending address", "unresolvable … from domain",
        "unresolvable … domain", "sender … not local", "no identity changes", "not allowed to send",
        "not authorized to send from", "not permitted to send", "not allowed to use this sender",
        "not owned by user", "mail sending denied", "email sending denied", "sender mailbox",
        "refused sender", "sender is forged", "for sender address", "unknown address of sender",
        "sender address … blocked", "null sender",
        "empty envelope", "bounces not accepted", "domain must resolve", "sendasdenied",
        "does not exist e2110", "callout … sender", "sender callback", "from … is not allowed",
        "mailfrom … rejected", "from header … not permitted", "address … not allowed as … from",
      ],
      none: [
        "recipient address rejected", "rate", "limit", "too many", "spam", "trusted sender",
        "sender is not authenticated for", "restricted", "sender not in", "allowed senders",
        "need to be a member", "rejected by the recipient", "sending host", "policy reasons",
        "to this group", "to the group", "to this list",
        "to the list", "to this recipient", "to this address", "to this user", "your country",
        "due to policy", "local policy",
      ],
      sample: "550 5.1.8 Sender address rejected"),
    Rule(
      "phrase.unknown-user-at-mail", .invalidSender,
      any: [
        "user unknown", "unknown user", "no such user", "user not found", "does not exist",
        "mailbox unavailable", "address rejected", "domain not found",
      ],
      when: Conditions(stages: [.mail]),
      sample:
        "host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to MAIL FROM command)",
      note: "Before RCPT nobody but the sender can be unknown"),
    Rule(
      "phrase.unknown-after-data", .invalidSender, any: ["does not exist", "doesn t exist"],
      none: ["user", "mailbox", "recipient", "account", "alias", "domain", "address"],
      when: Conditions(codes: [550, 553, 554], stages: [.data, .endOfData]),
      confidence: .low,
      sample:
        "host mx.example.net[192.0.2.1] said: 553 shop.example.org does not exist (in reply to end of DATA command)",
      note: "The recipient was taken at RCPT: it is a name of ours that is looked up after DATA"),
  ]
}
