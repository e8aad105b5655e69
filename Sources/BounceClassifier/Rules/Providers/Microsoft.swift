/// Outlook.com, Exchange Online and Exchange Server.
///
/// learn.microsoft.com, "Email non-delivery reports in Exchange Online";
/// sendersupport.olc.protection.outlook.com.
enum Microsoft {
  static let provider = Provider(
    "microsoft",
    hosts: [
      "outlook.com", "hotmail.com", "live.com", "msn.com", "office365.com",
      "messaging.microsoft.com", "olc.protection.outlook.com", "microsoft.com", "office365.us",
      "outlook.cn",
    ],
    marks: [
      "host:protection.outlook.com", "host:prod.outlook.com", "url:sender.office.com",
      "url:go.microsoft.com", "url:mail.live.com", "url:postmaster.live.com",
      "url:sendersupport.olc.protection.outlook.com", "url:aka.ms",
      "resolver adr", "resolver rst", "storedrv*", "tenantattribution", "queue expired",
      "smtpsend dns", "mapiexception*", "access denied, banned", "remote server returned",
      "part of their network is on our block list",
    ],
    domains: [
      "hotmail.com", "outlook.com", "live.com", "msn.com", "hotmail.co.uk", "hotmail.fr",
      "hotmail.de", "hotmail.it", "outlook.de", "outlook.fr", "live.nl", "live.fr", "live.co.uk",
    ],
    ids: [
      "AS(#+)", "AS#+", "S####", "S##########", "S###", "ATTR##", "PRX#", "RP-###", "DY-###",
      "OU-###", "SC-###", "TSTE",
    ], source: .page("learn.microsoft.com, \"Email non-delivery reports in Exchange Online\""),
    rules: rules)

  private static let rules: [Rule] =
    ids + mailboxes + domains + limits + reputation + access + system + codes
}

extension Microsoft {
  private static let ids: [Rule] = [
    Rule(
      "microsoft.block-list", .spamRelated,
      any: ["s3140", "s3150", "as3140", "as3150", "part of their network is on our block list"],
      provider: "microsoft", anyHost: true, tier: .providerID,
      sample: "550 5.7.1 Unfortunately, your network is on our list (S3150)"),
    Rule(
      "microsoft.reputation-limit", .spamRelated,
      any: ["s775", "s843", "s3113", "s3114", "rate limited due to ip reputation"],
      provider: "microsoft", anyHost: true, tier: .providerID,
      sample:
        "451 4.7.650 The mail server has been temporarily rate limited due to IP reputation (S775)"),
    Rule(
      "microsoft.spamhaus-domain", .spamRelated, any: ["s8001", "s8002"], provider: "microsoft",
      anyHost: true, tier: .providerID,
      sample: "550 5.7.1 The domain of the envelope is on a public list (S8002)",
      source: .field(2026)),
    Rule(
      "microsoft.mailbox-unavailable", .badMailbox, any: ["s2017062302"], provider: "microsoft",
      anyHost: true, tier: .providerID,
      sample: "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)"),
    Rule(
      "microsoft.legacy-limit", .policyRelated, any: ["rp 001", "rp 002", "rp 003", "dy 001"],
      provider: "microsoft", tier: .providerID,
      sample:
        "host mx1.hotmail.com[192.0.2.1] said: 421 RP-001 Unfortunately, some messages were delayed",
      source: .field(2026)),
    Rule(
      "microsoft.legacy-virus", .virusRelated, any: ["dy 002"], provider: "microsoft",
      tier: .providerID,
      sample: "host mx1.hotmail.com[192.0.2.1] said: 550 DY-002 Unfortunately, mail was not sent",
      source: .field(2026)),
    Rule(
      "microsoft.legacy-spam", .spamRelated,
      any: ["ou 001", "ou 002", "sc 001", "sc 002", "sc 003", "sc 004"], provider: "microsoft",
      tier: .providerID,
      sample: "host mx1.hotmail.com[192.0.2.1] said: 550 SC-001 Unfortunately, mail was not sent",
      source: .field(2026)),
    Rule(
      "microsoft.directory-edge", .badMailbox,
      any: ["as 201806281", "as201806281", "as 201806271", "as201806271"], none: ["domain"],
      provider: "microsoft", anyHost: true, tier: .providerID,
      sample:
        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [X.prod.protection.outlook.com]",
      note: "Directory-based edge blocking: no such recipient in the tenant"),
    Rule(
      "microsoft.spamhaus", .spamRelated, any: ["as16012611", "as 16012611"], provider: "microsoft",
      anyHost: true, tier: .providerID,
      sample: "550 5.7.1 Service unavailable, your host is on a public list (AS16012611)",
      source: .field(2026)),
    Rule(
      "microsoft.customer-block", .policyRelated, any: ["as16012607", "as 16012607"],
      provider: "microsoft", anyHost: true, tier: .providerID,
      sample: "550 5.7.513 Service unavailable, the customer blocks your host (AS16012607)"),
  ]

  private static let mailboxes: [Rule] = [
    Rule(
      "microsoft.recipient-not-found", .badMailbox,
      any: [
        "resolver adr recipnotfound", "resolver adr exrecipnotfound",
        "resolver adr recipientnotfound", "resolver adr recip*",
        "recipient not found by smtp address lookup", "recipnotfound",
      ], unless: .aboutOthersOrTrouble, provider: "microsoft", anyHost: true,
      sample: "550 5.1.10 RESOLVER.ADR.RecipientNotFound; no such recipient here",
      note: "5.1.10 is registered as null MX (RFC 7505)"),
    Rule(
      "microsoft.access-denied-recipient", .badMailbox,
      any: [
        "recipient address rejected: access denied",
        "all recipient addresses rejected : access denied",
        "recipient addresses rejected : access denied",
      ], unless: .aboutOthersOrTrouble, when: Conditions(statuses: ["5.4.1"]),
      provider: "microsoft", anyHost: true,
      sample: "550 5.4.1 Recipient address rejected: Access denied [X.prod.protection.outlook.com]",
      note: "Directory-based edge blocking; X.4.1 is registered as: no answer from host"),
    Rule(
      "microsoft.unknown-at-remote", .badMailbox, any: ["remote server returned unknown recipient"],
      unless: .aboutOthersOrTrouble, provider: "microsoft", anyHost: true,
      sample: "550 5.1.351 Remote server returned unknown recipient or mailbox unavailable",
      source: .field(2026)),
    Rule(
      "microsoft.invalid-recipient", .badMailbox, any: ["storedrv submit … invalid recipient*"],
      unless: .aboutOthersOrTrouble, provider: "microsoft", anyHost: true,
      sample: "5.1.3 STOREDRV.Submit; invalid recipient address"),
    Rule(
      "microsoft.account-disabled", .inactiveMailbox,
      any: ["accountdisabled*", "mailbox cannot be accessed", "mailbox disabled"],
      unless: .aboutOthersOrTrouble, provider: "microsoft",
      sample: "554 5.2.1 STOREDRV.Deliver; AccountDisabledException, mailbox disabled"),
    Rule(
      "microsoft.quarantined", .spamRelated,
      any: ["content filter agent quarantined", "quarantined this message"], provider: "microsoft",
      anyHost: true, blame: .content,
      sample: "550 5.2.1 Content Filter agent quarantined this message"),
    Rule(
      "microsoft.mailbox-unavailable-text", .badMailbox,
      any: ["requested action not taken: mailbox unavailable"], unless: .aboutOthersOrTrouble,
      when: Conditions(codes: [550], notStages: [.connect, .ehlo, .mail, .data, .endOfData]),
      provider: "microsoft",
      sample:
        "host mx1.hotmail.com[192.0.2.1] said: 550 5.5.0 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)",
      note: "X.5.0 is registered as a protocol status"),
    Rule(
      "microsoft.banned-recipient", .inactiveMailbox,
      when: Conditions(statuses: ["5.7.504", "5.7.505"]), provider: "microsoft",
      sample:
        "host x.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.505 Banned recipient (in reply to RCPT TO command)"
    ),
  ]

  private static let domains: [Rule] = [
    Rule(
      "microsoft.no-such-domain", .badDomain,
      any: [
        "smtpsend dns nonexistentdomain", "dns domain … does not exist", "domain is not reachable",
        "reserved by rfc 2606",
      ], unless: .aboutOthersOrTrouble, provider: "microsoft", anyHost: true,
      sample: "550 5.4.310 DNS domain example.net does not exist [Message=InfoDomainNonexistent]"),
    Rule(
      "microsoft.domain-code", .badDomain,
      when: Conditions(statuses: ["5.4.310", "5.1.5", "5.1.4"]), provider: "microsoft",
      sample: "Remote Server at mx.outlook.com (192.0.2.1) returned '550 5.4.310 Failed'"),
    Rule(
      "microsoft.single-label", .badDomain, any: ["single label"], unless: .aboutOthersOrTrouble,
      provider: "microsoft",
      sample: "Remote Server returned '550 5.1.6 Single label recipient domain'"),
    Rule(
      "microsoft.routing-loop", .routingErrors,
      any: ["hop count exceeded", "routing loop", "loop detected"], provider: "microsoft",
      sample: "Remote Server returned '554 5.4.14 Hop count exceeded - possible mail loop ATTR1'"),
    Rule(
      "microsoft.queue-expired", .messageExpired, any: ["queue expired"], provider: "microsoft",
      anyHost: true, sample: "#550 4.4.7 QUEUE.Expired; message expired ##", source: .field(2026)),
    Rule(
      "microsoft.expired", .messageExpired, any: ["message expired"],
      when: Conditions(statuses: ["X.4.300-399"]), provider: "microsoft", anyHost: true,
      sample: "550 5.4.312 Message expired, DNS query failed"),
  ]

  private static let limits: [Rule] = [
    Rule(
      "microsoft.receive-limit", .policyRelated,
      when: Conditions(statuses: ["X.2.121", "X.2.122"]), provider: "microsoft",
      sample:
        "host mx1.hotmail.com[192.0.2.1] said: 554 5.2.121 Recipient's hourly message receive limit"
    ),
    Rule(
      "microsoft.submission-rate", .policyRelated,
      any: [
        "message submission rate", "recipient thread limit exceeded", "submission quota exceeded",
        "daily recipient limit",
      ], provider: "microsoft", anyHost: true,
      sample: "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded"),
    Rule(
      "microsoft.too-many-connections", .badConnection,
      any: ["maximum number of concurrent connections"], provider: "microsoft",
      sample:
        "host mx1.hotmail.com[192.0.2.1] said: 421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel",
      source: .field(2026)),
    Rule(
      "microsoft.server-busy", .policyRelated, when: Conditions(statuses: ["X.7.500"]),
      provider: "microsoft",
      sample:
        "host x.mail.protection.outlook.com[192.0.2.1] said: 451 4.7.500 Server busy. Please try again later (AS77712344)",
      source: .field(2026)),
    Rule(
      "microsoft.queue-quota", .quotaIssues, any: ["organization queue quota exceeded"],
      provider: "microsoft", anyHost: true, sample: "450 4.7.3 Organization queue quota exceeded",
      source: .field(2026)),
    Rule(
      "microsoft.mailbox-full", .quotaIssues,
      any: [
        "mailbox full", "quotaexceeded*", "shutoffquotaexceeded*",
        "mapiexceptionshutoffquotaexceeded",
      ], provider: "microsoft",
      sample: "#550 5.2.2 STOREDRV.Deliver: mailbox full ##"),
    Rule(
      "microsoft.size-limit", .quotaIssues,
      any: ["recipsizelimit", "sendersizelimit", "exceeds fixed maximum"], provider: "microsoft",
      anyHost: true, blame: .content,
      sample: "#550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient ##"),
  ]

  private static let reputation: [Rule] = [
    Rule(
      "microsoft.banned-sender", .spamRelated,
      any: ["banned sending ip", "banned sender", "spam abuse detected"], provider: "microsoft",
      anyHost: true,
      sample: "550 5.7.606 Access denied, banned sending IP [192.0.2.1]"),
    Rule(
      "microsoft.suspicious", .spamRelated,
      when: Conditions(statuses: ["4.7.501-699", "4.7.850-899"]), provider: "microsoft",
      sample:
        "host x.mail.protection.outlook.com[192.0.2.1] said: 451 4.7.501 Access denied, please try again later"
    ),
    Rule(
      "microsoft.banned-code", .spamRelated,
      when: Conditions(statuses: ["5.7.501-503", "5.7.511", "5.7.606-649"]), provider: "microsoft",
      sample: "host x.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.502 Access denied"),
  ]

  private static let access: [Rule] = [
    Rule(
      "microsoft.relay-denied", .relayingIssues,
      any: ["relay access denied", "tenantattribution", "unable to relay"], provider: "microsoft",
      sample:
        "host x.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.64 TenantAttribution; Relay Access Denied"
    ),
    Rule(
      "microsoft.authentication-level", .invalidSender, any: ["required authentication level"],
      provider: "microsoft", anyHost: true,
      sample:
        "550 5.7.515 Access denied, sending domain EXAMPLE.NET does not meet the required authentication level"
    ),
    Rule(
      "microsoft.dmarc", .invalidSender, any: ["does not pass dmarc verification"],
      provider: "microsoft", anyHost: true,
      sample:
        "550 5.7.509 Access denied, sending domain EXAMPLE.NET does not pass DMARC verification",
      source: .field(2026)),
    Rule(
      "microsoft.outbound-sender", .invalidSender, any: ["bad outbound sender"],
      provider: "microsoft", anyHost: true,
      sample: "550 5.1.8 Access denied, bad outbound sender"),
    Rule(
      "microsoft.not-allowed-sender", .policyRelated,
      any: [
        "resolver rst authrequired", "resolver rst notauthorized",
        "resolver rst restrictedtorecipientspermission", "resolver rst *",
      ], provider: "microsoft", anyHost: true,
      sample: "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required", source: .field(2026)),
    Rule(
      "microsoft.sender-not-permitted", .policyRelated,
      when: Conditions(statuses: ["X.7.12", "X.7.13", "X.7.124", "X.7.133-136"]),
      provider: "microsoft",
      sample: "Remote Server returned '550 5.7.133 Sender is unknown to the group'",
      note: "5.7.12 and 5.7.13 are registered for other things (RFC 4954, 5248)"),
    Rule(
      "microsoft.ipv6-authentication", .invalidSender,
      when: Conditions(statuses: ["X.7.26", "X.7.23", "X.7.509", "X.7.515"]), provider: "microsoft",
      sample: "Remote Server returned '550 5.7.26 Not over IPv6 without it'"),
  ]

  private static let system: [Rule] = [
    Rule(
      "microsoft.connection-refused", .noAnswerFromHost, when: Conditions(statuses: ["X.4.316"]),
      provider: "microsoft",
      sample: "Remote Server returned '550 5.4.316 Refused'"),
    Rule(
      "microsoft.starttls-required", .policyRelated, when: Conditions(statuses: ["X.4.317"]),
      provider: "microsoft",
      sample: "Remote Server returned '550 5.4.317 Destination must'"),
    Rule(
      "microsoft.suspicious-remote", .badConfiguration, any: ["suspiciousremoteservererror"],
      provider: "microsoft", anyHost: true, tier: .providerID,
      sample: "550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)"),
    Rule(
      "microsoft.temporary-server-error", .badConfiguration,
      any: [
        "temporary server error", "service not available", "too many related errors", "tste",
        "insufficient system resources",
      ], provider: "microsoft",
      sample:
        "host x.mail.protection.outlook.com[192.0.2.1] said: 451 4.7.0 Temporary server error. Please try again later. PRX4"
    ),
    Rule(
      "microsoft.forwarding", .badConfiguration, when: Conditions(statuses: ["X.2.14"]),
      provider: "microsoft",
      sample: "Remote Server returned '550 5.2.14 Forwarding'"),
    Rule(
      "microsoft.dane", .badConfiguration, when: Conditions(statuses: ["X.7.321-325"]),
      provider: "microsoft",
      sample: "Remote Server returned '550 5.7.323 tlsa-invalid'"),
    Rule(
      "microsoft.message-depth", .contentRelated, any: ["agent generated message depth"],
      provider: "microsoft", anyHost: true,
      sample: "554 5.4.11 Agent generated message depth exceeded"),
    Rule(
      "microsoft.header-too-long", .contentRelated, any: ["dg ref header", "as345", "as 345"],
      provider: "microsoft", anyHost: true,
      sample: "550 5.0.350 Remote server returned an error: x-dg-ref header is too long"),
    Rule(
      "microsoft.invalid-content", .contentRelated,
      when: Conditions(statuses: ["X.6.11", "X.5.6", "X.7.512"]), provider: "microsoft",
      sample: "Remote Server returned '550 5.6.11 Bare line feeds'"),
  ]

  private static let codes: [Rule] = [
    Rule(
      "microsoft.policy-code", .policyRelated,
      when: Conditions(statuses: [
        "X.1.90", "X.7.25", "X.7.506-508", "X.7.510", "X.7.513", "5.7.700-999", "X.7.51", "X.7.57",
        "X.7.105", "X.7.107",
      ]), provider: "microsoft",
      sample: "Remote Server returned '550 5.7.708 Service unavailable'")
  ]
}
