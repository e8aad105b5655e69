/// Delivery was tried until the time was over: message-expired.
enum ExpiryPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.expired", .messageExpired,
      any: [
        "message expired", "delivery time expired", "delivery expired", "queue expired",
        "retry timeout exceeded", "retry time not reached", "retry timeout", "retry time",
        "delivery retry timeout", "in the queue too long", "queue too long", "been in the queue",
        "queue lifetime", "maximum queue", "queue time", "not delivered within",
        "could not be delivered within", "couldn t be delivered within", "not be delivered within",
        "within … hours", "within … days", "giving up", "gave up", "given up", "give up",
        "giving up after", "all hosts have been failing", "been failing for a long time",
        "for the last", "delivery timed out", "delivery timeout", "delivery attempts",
        "attempts failed", "failed … attempts", "too many attempts", "number of attempts exceeded",
        "retries exceeded", "maximum retries", "too many retries", "retry limit",
        "still undelivered", "unable to deliver … in", "message timed out", "message timeout",
        "delivery time … exceeded", "time limit exceeded", "expired", "will continue trying",
        "message will be retried", "has been delayed", "message too old", "too old",
        "been undeliverable for", "unable to send … for",
      ],
      none: [
        "certificate", "account", "mailbox", "password", "domain expired", "domain has expired",
        "domain … expired", "delivery attempts 0", "license", "signature", "user",
        "connection expired",
      ],
      sample: "Retry timeout exceeded")
  ]
}
