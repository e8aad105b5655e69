/// Phrases of the software of mail servers and filters, for any host: Postfix, Exim, qmail,
/// Sendmail, Domino, Amavis, Rspamd.
enum ServerSoftware {
  static let rules: [Rule] =
    RuleGroup(postfixRules, source: .server("Postfix 3.12")).rules + eximRules + qmailRules
    + filtersRules
}

extension ServerSoftware {
  private static let postfixRules: [Rule] = [
    Rule(
      "postfix.greylist-like", .policyRelated, any: ["service currently unavailable"],
      when: Conditions(codes: [450, 521, 550], statuses: ["4.3.2", "5.3.2"]), retry: .mta,
      sample: "450 4.3.2 Service currently unavailable",
      note: "postscreen tests a new client; the next attempt passes"),
    Rule(
      "postfix.not-qualified", .protocolErrors, any: ["need fully qualified"],
      none: ["sender address rejected"],
      sample: "504 5.5.2 <foo>: Recipient address rejected: need fully-qualified address",
      note: "The name as it was sent is the fault"),
    Rule(
      "postfix.verification-pending", .noAnswerFromHost, any: ["address verification in progress"],
      sample:
        "450 4.1.1 <u@example.net>: Recipient address rejected: unverified address: Address verification in progress"
    ),
    Rule(
      "postfix.command-failed", .badConfiguration,
      any: ["command time limit exceeded", "command died with"],
      sample: "Command time limit exceeded: \"/usr/local/bin/deliver\""),
    Rule(
      "postfix.primary-relay", .routingErrors, any: ["unable to find primary relay for"],
      sample: "unable to find primary relay for example.net"),
    Rule(
      "postfix.tls-trust", .badConfiguration,
      any: [
        "server certificate not verified", "server certificate not trusted", "tlsa lookup error",
      ], sample: "Server certificate not verified"),
  ]
}

extension ServerSoftware {
  private static let eximRules: [Rule] = [
    Rule(
      "exim.local-host-mx", .routingErrors, any: ["lowest numbered mx record points to local host"],
      sample: "lowest numbered MX record points to local host"),
    Rule(
      "exim.dead-mx", .routingErrors, any: ["mx records point to non existent hosts"],
      sample: "all relevant MX records point to non-existent hosts"),
    Rule(
      "exim.domain-doubtful", .badDomain, any: ["account or domain may not exist"],
      confidence: .low, neverHard: true,
      sample: "The account or domain may not exist, or is blacklisted, or lacks DNS entries",
      note: "cPanel's list of guesses: the first one, never hard"),
    Rule(
      "exim.sender-verify", .invalidSender,
      any: ["sender verify failed", "verification failed for"], none: ["recipient"],
      sample: "550 Verification failed for <a@example.net>"),
    Rule(
      "exim.unrouteable-recipient", .badMailbox,
      any: ["unrouteable address", "unroutable address"], none: ["sender"],
      when: Conditions(codes: [550]),
      confidence: .low, sample: "550 Unrouteable address",
      note: "A server that cannot route what it takes mail for: no such local part"),
    Rule(
      "exim.unrouteable", .badDomain, any: ["unrouteable address", "unroutable address"],
      none: ["sender"], confidence: .low, sample: "Unrouteable address",
      note: "Exim's own report: no router takes the address"),
    Rule(
      "exim.junk-mail", .spamRelated, any: ["junkmail rejected"],
      sample: "550 JunkMail rejected - see the list"),
    Rule(
      "exim.hourly-limit", .policyRelated, any: ["exceeded the max emails per hour"],
      sample: "550 The domain has exceeded the max emails per hour (500/500)"),
  ]
}

extension ServerSoftware {
  private static let qmailRules: [Rule] = [
    Rule(
      "qmail.bad-recipient", .badMailbox, any: ["my badrcptto list"],
      sample: "553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)"),
    Rule(
      "qmail-ldap.quota", .quotaIssues, any: ["mailbox … is over quota"],
      sample: "Mailbox does not exist / is over quota (#5.1.1)"),
    Rule(
      "sendmail.not-our-user", .badMailbox, any: ["not our customer", "not our user"],
      when: Conditions(codes: [551]), sample: "551 not our user"),
  ]
}

extension ServerSoftware {
  private static let filtersRules: [Rule] = [
    Rule("batv.refused", .policyRelated, any: ["batv", "unsigned dsn"], sample: "550 no BATV tag"),
    Rule(
      "domino.not-listed", .badMailbox, any: ["not listed in domino directory"],
      sample: "550 5.1.1 User u not listed in Domino Directory"),
    Rule(
      "amavis.spam", .spamRelated, any: ["reject id … spam"], blame: .content,
      sample: "554 5.7.0 Reject, id=1-01 - SPAM"),
    Rule(
      "amavis.virus", .virusRelated, any: ["reject id … infected"],
      sample: "554 5.7.0 Reject, id=1-01 - INFECTED: Eicar"),
    Rule(
      "amavis.banned", .contentRelated, any: ["reject id … banned", "reject id … bad header"],
      sample: "554 5.7.0 Reject, id=1-01 - BANNED: .exe"),
    Rule(
      "rspamd.rejected", .spamRelated, any: ["rejected by rspamd"], blame: .content,
      sample: "554 5.7.1 rejected by rspamd filter"),
    Rule(
      "dnsbl.query-refused", .badConfiguration,
      any: [
        "query refused", "url:uribl.com/refused.shtml",
        "url:check.spamhaus.org/returnc", "open resolver",
      ], sample: "550 Blocked using a list; Query Refused by your resolver",
      note: "The other host may not ask its list: nothing is said of ours"),
    Rule(
      "dnsbl.invaluement", .spamRelated,
      any: ["ivmsip*", "ivmuri*", "abusix*", "hostkarma", "multi blacklist"], sample: "550 ivmSIP"),
    Rule(
      "greylist.grey-list", .policyRelated, any: ["grey rbl", "host:grey.rbl", "greylisted"],
      retry: .mta, sample: "450 grey.rbl"),
  ]
}
