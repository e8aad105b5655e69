/// SPF, DKIM and DMARC: invalid-sender; reverse DNS and TLS: policy-related.
enum SenderAuthenticationPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.dmarc", .invalidSender,
      any: [
        "dmarc policy", "due to … dmarc", "dmarc … reject", "dmarc … fail*", "dmarc verification",
        "dmarc check*", "fail* … dmarc", "violat* … dmarc", "dmarc … not aligned", "pass dmarc",
        "dmarc unauthenticated", "by dmarc", "dmarc quarantine", "dmarc evaluation",
        "dmarc validation", "because of dmarc", "per dmarc", "dmarc",
      ],
      none: ["set up dmarc", "set up spf", "and dmarc", "or dmarc"],
      sample: "550 5.7.1 Rejected under the DMARC policy of the author's domain"),
    Rule(
      "phrase.spf", .invalidSender,
      any: [
        "spf fail*", "spf check*", "spf validation", "spf record*", "spf hard fail", "spf hardfail",
        "spf softfail", "spf soft fail", "spf error", "spf permerror", "spf temperror",
        "spf result*", "url:openspf.org", "url:openspf.net", "url:openspf.com",
        "fail* … spf", "spf … fail*", "spf … not allowed", "spf … not permitted", "spf … reject*",
        "reject* … spf", "spf policy", "due to spf", "spf … not authorized", "spf unauthorized",
        "spf mismatch", "does not designate", "not a designated mailer", "sender policy framework",
        "domain spf", "by spf", "invalid spf", "bad spf", "spf says", "spf none", "blocked by spf",
        "spf",
      ],
      none: ["set up spf"],
      sample: "550 5.7.23 SPF check for the sending domain failed"),
    Rule(
      "phrase.dkim", .invalidSender,
      any: [
        "dkim fail*", "dkim … fail*", "fail* … dkim", "dkim signature", "dkim check*",
        "dkim verification",
        "dkim validation", "no dkim", "bad dkim", "invalid dkim", "dkim … invalid",
        "dkim … required",
        "dkim … reject*", "dkim policy", "domainkeys … fail*", "dkim … not pass", "dkim … missing",
        "dkim … not aligned", "dkim authentication",
      ],
      none: ["duplicate header", "set up dkim"],
      sample:
        "550 5.7.20 The message carries no DKIM signature that verifies: DKIM verification failed"),
    Rule(
      "phrase.unauthenticated-message", .invalidSender,
      any: [
        "unauthenticated email", "unauthenticated mail", "unauthenticated message*",
        "email is unauthenticated",
        "sender is unauthenticated", "unauthenticated sender*",
        "does not have authentication information",
        "pass authentication checks", "sender authentication fail*",
        "fail* … authentication checks",
        "message failed authentication", "required authentication level", "sender id … fail*",
        "fail* … sender id",
        "arc … fail*", "sender is spoof*", "spoof*", "sender forged", "forged sender",
        "from address … forged",
        "forging", "impersonat*", "mail from … forged", "anti spoof*", "email authentication",
        "message is not authenticated", "not aligned with", "isn t aligned",
      ],
      sample:
        "550 5.7.26 This message is unauthenticated mail: neither check passed, unauthenticated message refused"
    ),
    Rule(
      "phrase.reverse-dns", .policyRelated,
      any: [
        "reverse dns", "rdns", "ptr record*", "no ptr", "missing ptr", "ptr lookup",
        "ptr … required", "reverse lookup",
        "reverse hostname", "reverse host name", "reverse name",
        "cannot find your reverse hostname",
        "cannot find your hostname", "ip name lookup failed", "name lookup failed",
        "client host name",
        "generic ptr", "generic rdns", "forward confirmed", "fcrdns", "does not resolve to … ip",
        "resolv* to your ip",
        "unverifyable sending ips", "unverifiable sending", "ip address … has no name",
        "no reverse", "hostname lookup … fail*",
        "inverse dns", "reverse mapping", "reversed dns", "reverse ip", "not resolve … back",
        "invalid rdns",
        "dynamic … hostname*", "generic … hostname*", "may not be mail exchanger", "ptr",
      ],
      none: ["recipient domain", "relaying denied"],
      sample: "550 5.7.25 Your address has no reverse DNS entry"),
    Rule(
      "phrase.helo-refused", .policyRelated,
      any: [
        "helo command rejected", "helo … not valid", "invalid helo", "bad helo", "helo name",
        "helo … invalid",
        "ehlo … invalid", "helo … rejected", "helo argument", "ehlo argument", "helo ehlo argument",
        "helo hostname", "helo … does not resolve",
        "helo … must", "helo … forged", "bogus helo", "fully qualified hostname",
        "not a fully qualified", "helo … spoof*",
        "helo string", "helo domain", "helo name … does not exist", "helo greeting",
      ],
      none: ["sender address rejected", "recipient address rejected"],
      sample: "550 5.7.1 HELO command rejected: give a name that resolves"),
    Rule(
      "phrase.tls-demanded", .policyRelated,
      any: [
        "must issue a starttls", "starttls is required", "starttls required", "tls required",
        "tls is required",
        "tls … required", "encryption required", "encryption needed", "requires tls",
        "requires encryption", "require tls",
        "secure connection required", "session encryption is required", "must use tls",
        "starttls command first",
        "requiretls", "requires a secure", "unencrypted", "without tls",
        "encrypt* … connection required",
      ],
      none: ["was not offered", "not offered by"],
      sample: "530 5.7.0 This server speaks only over TLS: STARTTLS is required"),
  ]
}
