/// Greylisting, rate and volume limits: policy-related; limits on connections: bad-connection.
enum RatePhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.too-many-connections", .badConnection,
      any: [
        "too many connections", "too many concurrent", "too many simultaneous",
        "concurrent connection*", "concurrent session*", "simultaneous connections",
        "maximum number of connections", "maximum number of concurrent", "connection limit",
        "too many sessions", "connection count", "max connections", "maximum connections",
        "too many open connections", "number of connections", "too many smtp sessions",
        "max message per connection", "too many messages … connection", "messages per connection",
        "too many concurrent smtp",
        "exceeded … connections", "connection slots",
      ],
      none: ["rate", "frequency"],
      sample: "421 4.7.0 Too many connections from your host, come back later"),
    Rule(
      "phrase.greylisted", .policyRelated,
      any: [
        "greylist*", "graylist*", "grey list*", "gray list*", "postgrey", "grey listed",
        "first time … sender", "delayed delivery … first", "come back … minutes", "triplet",
        "temporarily rejected … try again in", "retry after … minutes", "try again in … seconds",
        "try again in … minutes", "sender … not yet known", "deferred for … seconds",
        "unfamiliar sender", "greet pause", "please wait … seconds",
      ],
      none: ["reputation"],
      sample: "451 4.7.1 Greylisting in action, try again later"),
    Rule(
      "phrase.receiving-rate", .policyRelated,
      any: [
        "receiving mail at a rate", "receiving mail too", "receiving too much", "mail too fast",
        "rate limit of",
      ],
      none: ["quota"], sample: "550 5.2.1 The mailbox is receiving mail too fast",
      note: "Said of a living mailbox, sometimes under X.2.1"),
    Rule(
      "phrase.rate-limit", .policyRelated,
      any: [
        "rate limit*", "ratelimit*", "rate limited", "rate of mail", "too quickly", "too fast",
        "slow down", "throttl*", "receiving mail at a rate", "mail at a rate", "sending rate",
        "connection rate",
        "message rate", "connection frequency",
        "frequency limit*", "frequency … exceeded", "exceed* … rate", "sending limit*",
        "exceeded … limit for messages", "daily limit", "hourly limit", "daily quota",
        "relay quota", "hourly quota", "sending quota", "messages this hour", "this hour",
        "per hour", "per day", "too many messages", "too many recent", "too many emails",
        "too many mails",
        "too much mail", "too many recipients", "too many rcpt*", "many recipients",
        "maximum recipients", "recipient limit", "recipients limit", "number of recipients",
        "excessive … rate", "excessive volume", "excessive traffic",
        "unusual rate", "unusual volume", "unexpected volume", "volume of mail", "volume limit",
        "message limit", "messages limit", "limit … messages",
        "exceeded the maximum number of messages", "temporarily deferred", "deferred due to",
        "bulk mail", "mass mail*", "limit exceeded for sender", "outgoing limit", "outbound limit",
        "traffic limit", "max … per", "submission rate", "too many login attempts",
        "too many errors", "error limit", "too many invalid commands", "receive limit",
        "receiving limit", "send limit", "max … emails", "exceeded … emails",
        "exceeded its quota for sending", "tarpit*", "sender exceeded", "excessive recipients",
        "quota for sending",
      ],
      none: [
        "mailbox", "hops", "no valid recipients", "unknown recipients", "invalid recipients",
        "user unknown", "unknown user", "no such user", "unsolicited", "spam", "phish*", "junk",
        "mail data",
      ],
      sample: "452 4.5.3 More than enough for today: the rate limit for your host is used up"),
  ]
}
