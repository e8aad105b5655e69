/// Gmail and Google Workspace: support.google.com/a/answer/3726730.
enum Gmail {
  static let provider = Provider(
    "gmail",
    hosts: ["google.com", "googlemail.com", "smtp.goog"],
    marks: [
      "gsmtp", "url:support.google.com", "url:mail.google.com", "gcdp",
      "email account that you tried to reach", "gmail has detected", "amount of spam sent to gmail",
    ],
    domains: ["gmail.com", "googlemail.com"], source: .page("support.google.com/a/answer/3726730"),
    rules: rules)

  private static let rules: [Rule] =
    mailboxes + rates + sizes + authentication + reputation + policies + system
}

extension Gmail {
  private static let mailboxes: [Rule] = [
    Rule(
      "gmail.group-closed", .policyRelated, any: ["url:groups.google.com/support"],
      provider: "gmail", anyHost: true,
      sample: "No such group, or you may not post. https://groups.google.com/support/",
      source: .field(2026),
      note: "In any language: no such group, or not open to the sender; Google does not say which"),
    Rule(
      "gmail.no-such-user", .badMailbox,
      any: [
        "url:p=NoSuchUser", "url:answer=6596", "account that you tried to reach does not exist",
      ], unless: .aboutOthersOrTrouble(except: ["url"]), provider: "gmail", anyHost: true,
      sample:
        "550-5.1.1 The email account that you tried to reach does not exist. Learn more at https://support.google.com/mail/?p=NoSuchUser k1 - gsmtp"
    ),
    Rule(
      "gmail.no-such-domain", .badDomain,
      any: ["url:p=BadRcptDomain", "able to find the recipient domain"],
      unless: .aboutOthersOrTrouble(except: ["url"]), provider: "gmail", anyHost: true,
      sample:
        "553-5.1.2 We weren't able to find the recipient domain. https://support.google.com/mail/?p=BadRcptDomain - gsmtp",
      source: .field(2026)),
    Rule(
      "gmail.bad-recipient-syntax", .badMailbox,
      any: ["recipient address … not a valid rfc 5321 address", "url:p=BadRcptAddress"],
      unless: .aboutOthersOrTrouble(except: ["url"]), provider: "gmail", anyHost: true,
      sample: "553-5.1.3 The recipient address <a..b> is not a valid RFC 5321 address - gsmtp"),
    Rule(
      "gmail.bad-sender-syntax", .invalidSender,
      any: ["sender address … not a valid rfc 5321 address", "url:p=BadSenderAddress"],
      provider: "gmail", anyHost: true,
      sample: "553-5.1.7 The sender address <a..b> is not a valid RFC 5321 address - gsmtp"),
    Rule(
      "gmail.disabled-user", .inactiveMailbox,
      any: [
        "url:p=DisabledUser", "account that you tried to reach is disabled",
        "account that you tried to reach is inactive",
      ], unless: .aboutOthersOrTrouble(except: ["url"]), provider: "gmail", anyHost: true,
      sample:
        "550-5.2.1 The email account that you tried to reach is disabled. https://support.google.com/mail/?p=DisabledUser - gsmtp"
    ),
    Rule(
      "gmail.over-quota", .quotaIssues,
      any: [
        "url:p=OverQuotaTemp", "url:p=OverQuotaPerm", "url:p=OverQuotaTemp1",
        "out of storage space", "account that you tried to reach is over quota",
        "inbox is out of storage",
      ], provider: "gmail",
      sample:
        "452-4.2.2 The recipient's inbox is out of storage space. https://support.google.com/mail/?p=OverQuotaTemp - gsmtp"
    ),
  ]

  private static let rates: [Rule] = [
    Rule(
      "gmail.receiving-rate", .policyRelated,
      any: [
        "url:p=ReceivingRate", "url:p=ReceivingRatePerm", "receiving mail at a rate",
        "receiving mail too quickly",
      ], provider: "gmail", retry: .mta,
      sample:
        "450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents more. https://support.google.com/mail/?p=ReceivingRate - gsmtp",
      note: "5.2.1 as the disabled account: the words decide"),
    Rule(
      "gmail.relay-limit", .policyRelated,
      any: ["smtp relay limit exceeded", "sending limit exceeded", "daily user sending limit"],
      provider: "gmail", anyHost: true,
      sample:
        "550-5.4.5 Daily SMTP relay limit exceeded for user. https://support.google.com/a/answer/6140680 - gsmtp",
      note: "X.4.5 is congestion elsewhere"),
    Rule(
      "gmail.same-message-id", .policyRelated,
      any: ["same message id"], provider: "gmail",
      sample:
        "421-4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID: - gsmtp"
    ),
    Rule(
      "gmail.too-many-recipients", .policyRelated,
      any: ["too many recipients", "domain policy size per transaction exceeded"],
      provider: "gmail",
      sample: "452-4.5.3 Domain policy size per transaction exceeded - gsmtp"),
    Rule(
      "gmail.unusual-rate", .spamRelated,
      any: ["url:p=UnsolicitedRateLimitError", "url:p=UnsolicitedIPError", "unusual rate of"],
      provider: "gmail",
      sample:
        "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from your address. https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp"
    ),
  ]

  private static let sizes: [Rule] = [
    Rule(
      "gmail.message-size", .quotaIssues,
      any: [
        "message size limit*", "exceeds google s limit", "google … size limits",
        "number of attachments", "header size", "number of message headers", "url:p=MaxSizeError",
      ], provider: "gmail", blame: .content,
      sample:
        "552-5.3.4 Your message exceeded Google's message size limits. https://support.google.com/mail/?p=MaxSizeError - gsmtp"
    )
  ]

  private static let authentication: [Rule] = [
    Rule(
      "gmail.spf-suspicious", .invalidSender, any: ["spf record of the sending domain has"],
      provider: "gmail", anyHost: true,
      sample:
        "451-4.7.24 The SPF record of the sending domain has one or more suspicious entries - gsmtp",
      source: .field(2026)),
    Rule(
      "gmail.dmarc", .invalidSender,
      any: ["url:p=DmarcRejection", "not accepted due to domain s dmarc policy"], provider: "gmail",
      anyHost: true,
      sample:
        "550-5.7.26 Unauthenticated email from example.net is not accepted due to domain's DMARC policy - gsmtp"
    ),
    Rule(
      "gmail.unauthenticated", .invalidSender,
      any: [
        "url:p=UnauthenticatedError", "blocked because the sender is unauthenticated",
        "pass authentication checks", "isn t aligned with",
        "rate limited … sender … unauthenticated", "doesn t have a dmarc record",
      ], provider: "gmail",
      sample: "550-5.7.26 Your email has been blocked because the sender is unauthenticated - gsmtp"
    ),
    Rule(
      "gmail.spf-failed", .invalidSender, when: Conditions(statuses: ["X.7.27"]), provider: "gmail",
      sample:
        "550-5.7.27 Your email has been blocked: the check of the envelope's domain did not pass - gsmtp",
      note: "Registered as: sender address has null MX (RFC 7505)"),
    Rule(
      "gmail.tls-required", .policyRelated, when: Conditions(statuses: ["X.7.29"]),
      provider: "gmail",
      sample: "550-5.7.29 Your email has been blocked: no TLS - gsmtp",
      note: "Registered as: ARC validation failure (RFC 8617)"),
    Rule(
      "gmail.dkim-failed", .invalidSender, when: Conditions(statuses: ["X.7.30"]),
      provider: "gmail",
      sample: "550-5.7.30 Your email has been blocked: signature did not pass - gsmtp",
      note: "Registered as: REQUIRETLS support required (RFC 8689)"),
    Rule(
      "gmail.dmarc-alignment", .invalidSender, when: Conditions(statuses: ["X.7.32", "X.7.40"]),
      provider: "gmail",
      sample:
        "421-4.7.32 Your email has been rate limited: nothing matches the From: field - gsmtp",
      note: "Unregistered codes"),
    Rule(
      "gmail.no-ptr", .policyRelated, any: ["ptr record*", "regarding ptr", "reverse dns"],
      provider: "gmail",
      sample:
        "550-5.7.25 The IP address sending this message does not have a PTR record setup - gsmtp"),
    Rule(
      "gmail.ptr-code", .policyRelated, when: Conditions(statuses: ["X.7.23", "X.7.25"]),
      provider: "gmail",
      sample: "421-4.7.23 Your email has been rate limited: name and address differ - gsmtp",
      note: "4.7.23 is registered for SPF (RFC 7372)"),
  ]

  private static let reputation: [Rule] = [
    Rule(
      "gmail.low-reputation", .spamRelated,
      any: ["very low reputation", "low reputation of the sending"], provider: "gmail",
      sample:
        "550-5.7.1 This message is likely suspicious due to the very low reputation of the sending domain - gsmtp"
    ),
    Rule(
      "gmail.suspicious-content", .spamRelated,
      any: ["nature of the content or the links", "nature of the content"], provider: "gmail",
      blame: .content,
      sample:
        "421-4.7.0 This message is suspicious due to the nature of the content or the links within - gsmtp"
    ),
    Rule(
      "gmail.unsolicited", .spamRelated,
      any: ["url:p=UnsolicitedMessageError", "likely unsolicited mail"], provider: "gmail",
      anyHost: true, blame: .content,
      sample:
        "550-5.7.1 This message is likely unsolicited mail. https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp"
    ),
    Rule(
      "gmail.group-spam", .spamRelated, any: ["rejected due to spam classification"],
      provider: "gmail", anyHost: true, blame: .content,
      sample: "Your email to the group was rejected due to spam classification",
      source: .field(2026)),
    Rule(
      "gmail.blocked-message", .contentRelated,
      any: ["url:p=BlockedMessage", "potential security issue"], provider: "gmail", anyHost: true,
      sample:
        "552-5.7.0 This message was blocked: its content presents a potential security issue. https://support.google.com/mail/?p=BlockedMessage - gsmtp",
      note: "File types and macros that it takes from nobody; no virus need have been seen"),
  ]

  private static let policies: [Rule] = [
    Rule(
      "gmail.illegal-attachment", .contentRelated, any: ["illegal attachment"], provider: "gmail",
      sample:
        "552-5.7.0 There is an illegal attachment on your message. https://support.google.com/mail/answer/6590 - gsmtp",
      source: .field(2026)),
    Rule(
      "gmail.relay-denied", .relayingIssues,
      any: ["mail relay denied", "invalid credentials for relay"], provider: "gmail", anyHost: true,
      sample: "550-5.7.0 Mail relay denied [192.0.2.1]. Invalid credentials for relay - gsmtp"),
    Rule(
      "gmail.sending-denied", .policyRelated, any: ["mail sending denied", "email sending denied"],
      provider: "gmail",
      sample: "550-5.7.0 Email sending denied - gsmtp"),
    Rule(
      "gmail.starttls-first", .protocolErrors, any: ["must issue a starttls command first"],
      provider: "gmail",
      sample: "530-5.7.0 Must issue a STARTTLS command first - gsmtp"),
    Rule(
      "gmail.authentication-required", .relayingIssues,
      any: ["authentication required", "username and password not accepted"],
      when: Conditions(codes: [530, 535]), provider: "gmail",
      sample: "530-5.7.0 Authentication Required. https://support.google.com/mail/answer/1 - gsmtp"),
    Rule(
      "gmail.whitelist", .policyRelated, any: ["not in whitelist for rcpt domain"],
      provider: "gmail", anyHost: true,
      sample: "421-4.7.0 IP not in whitelist for RCPT domain, closing connection - gsmtp"),
    Rule(
      "gmail.tls-for-domain", .policyRelated, any: ["tls required for rcpt domain"],
      provider: "gmail", anyHost: true,
      sample: "421-4.7.0 TLS required for RCPT domain, closing connection - gsmtp"),
    Rule(
      "gmail.malformed", .contentRelated,
      any: [
        "rfc 5322 compliant", "url:p=RfcMessageNonCompliant", "message is malformed",
        "multiple addresses in from", "missing a valid", "encoded word syntax", "duplicate headers",
        "rfc 5322 specifications",
      ], provider: "gmail",
      sample: "550-5.7.1 This message is not RFC 5322 compliant: no From: - gsmtp"),
    Rule(
      "gmail.tenant-rule", .policyRelated, any: ["email policy gcdp", "gcdp"], provider: "gmail",
      anyHost: true,
      sample:
        "550 5.7.1 The user or domain has an email policy that prevents this message. - gcdp k1 - gsmtp"
    ),
    Rule(
      "gmail.not-authorized-directly", .policyRelated,
      any: ["not authorized to send email directly"], provider: "gmail", anyHost: true,
      sample:
        "550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers - gsmtp"
    ),
  ]

  private static let system: [Rule] = [
    Rule(
      "gmail.timeout", .badConnection,
      any: ["timeout closing connection", "connection expired", "server busy"], provider: "gmail",
      sample: "451-4.4.2 Timeout - closing connection - gsmtp"),
    Rule(
      "gmail.hops", .routingErrors, any: ["message exceeded … hops", "url:p=MailLoop"],
      provider: "gmail",
      sample: "554-5.4.6 Message exceeded 50 hops, this may indicate a mail loop - gsmtp"),
    Rule(
      "gmail.protocol", .protocolErrors,
      any: [
        "smtp protocol violation", "multiple destination domains per transaction", "url:p=helo",
        "helo ehlo argument",
      ], provider: "gmail",
      sample: "451-4.5.0 SMTP protocol violation, no commands allowed before the greeting - gsmtp"),
    Rule(
      "gmail.system-problem", .badConfiguration,
      any: ["temporary system problem", "mail server temporarily rejected"], provider: "gmail",
      sample: "421-4.3.0 Temporary System Problem. Try again later - gsmtp"),
    Rule(
      "gmail.dsn-nxdomain", .badDomain,
      any: ["dns error … nxdomain", "dns error … domain name not found"],
      unless: .aboutOthersOrTrouble, provider: "gmail", anyHost: true,
      sample:
        "The response was: DNS Error: 1 DNS type 'mx' lookup of example.net responded with code NXDOMAIN",
      source: .field(2026)),
    Rule(
      "gmail.dsn-null-mx", .badDomain,
      any: ["returned null mx", "lookup of … had no relevant answers", "had no relevant answers"],
      unless: .aboutOthersOrTrouble, provider: "gmail", anyHost: true,
      sample:
        "The response was: DNS Error: 1 DNS type 'mx' lookup of example.net had no relevant answers",
      source: .field(2026)),
    Rule(
      "gmail.dsn-no-answer", .noAnswerFromHost, any: ["did not accept our requests to connect"],
      provider: "gmail", anyHost: true,
      sample:
        "The recipient server did not accept our requests to connect. [mx.example.net 192.0.2.1: timed out]",
      source: .field(2026)),
  ]
}
