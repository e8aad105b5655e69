/// The message looks like spam: spam-related, with blame on its content.
enum SpamPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.spam", .spamRelated,
      any: [
        "spam", "spam detected", "spamassassin", "spam message", "spam score", "spam content",
        "spam filter*", "antispam", "anti spam", "junk mail", "junkmail", "junk email", "junk",
        "unsolicited", "ube", "uce", "bulk email", "bulk e mail", "bulk message", "considered spam",
        "classified as spam", "looks like spam", "identified as spam", "spamming", "spammy",
        "message rejected as spam", "spam like", "suspected spam", "mcspamsignature*",
        "suspicious message", "message is suspicious", "suspicious due to", "phish*", "zodiac",
        "scored … points", "bayes*", "razor", "gtube", "high probability of",
        "message … suspicious", "blacklisted url", "url … blacklisted", "blacklisted link",
        "mail content denied", "content denied", "content … spam",
        "message … filtered as", "offensive", "fraud*", "scam",
        "message looks like", "mips space", "spamlike",
      ],
      none: ["not spam", "protect … from spam"], blame: .content,
      sample: "554 5.7.1 This looks like spam to us"),
    Rule(
      "phrase.blocked", .spamRelated,
      any: [
        "blocked", "rejected for abuse", "banned", "blocked by", "not welcome", "go away", "bl",
        "mail rejete", "ont ete bloques",
      ],
      none: [
        "attachment", "extension", "file", "recipient", "user", "policy", "virus", "security",
        "content", "administrator", "rule",
      ],
      sample: "554 Go away"),
  ]
}
