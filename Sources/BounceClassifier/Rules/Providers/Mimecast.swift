/// Mimecast: community.mimecast.com, "Email Security Cloud Gateway - SMTP Error Codes".
enum Mimecast {
  static let provider = Provider(
    "mimecast", hosts: ["mimecast.com", "mimecast.co.za", "mimecast-offshore.com", "mimecast.org"],
    marks: [
      "url:community.mimecast.com", "url:mimecast.com", "host:mimecast.org",
      "url:mimecastsupport.zendesk.com",
    ], ids: ["MCSpamSignature", "DOC-####"],
    source: .page("community.mimecast.com, \"Email Security Cloud Gateway - SMTP Error Codes\""),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "mimecast.greylisting", .policyRelated, any: ["internal resource* … temporarily unavailable"],
      provider: "mimecast", retry: .mta,
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 451 Internal resources are temporarily unavailable",
      note: "How Mimecast greylists"),
    Rule(
      "mimecast.temporarily-blocked", .spamRelated,
      any: ["recipient temporarily unavailable", "ip temporarily blacklisted"],
      provider: "mimecast",
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 451 Recipient temporarily unavailable"
    ),
    Rule(
      "mimecast.reputation", .spamRelated,
      any: [
        "poor reputation sender", "local ct ip reputation", "host network not allowed",
        "email rejected due to security policies", "mcspamsignature*",
      ], provider: "mimecast",
      sample: "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 554 Host network not allowed"),
    Rule(
      "mimecast.sender-invalid", .invalidSender, any: ["sender invalid envelope rejected"],
      provider: "mimecast",
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 550 SPF Sender Invalid - envelope rejected"
    ),
    Rule(
      "mimecast.blocked-sender", .policyRelated,
      any: [
        "sender address blocked", "envelope blocked", "header based anti spoofing policy",
        "manually blocked sender*",
      ], provider: "mimecast",
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 550 Administrative prohibition - envelope blocked",
      note: "The customer's own list"),
    Rule(
      "mimecast.content", .contentRelated, any: ["content examination policy"],
      provider: "mimecast",
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 550 Message bounced due to Content Examination Policy"
    ),
    Rule(
      "mimecast.relaying", .relayingIssues, any: ["open relay not allowed"], provider: "mimecast",
      sample: "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 451 Open relay not allowed",
      sampleType: .soft, source: .field(2026), note: "Mimecast says it with 451"),
    Rule(
      "mimecast.account-disabled", .inactiveMailbox, any: ["account inbounds disabled"],
      unless: .aboutOthersOrTrouble, provider: "mimecast",
      sample: "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 451 Account inbounds disabled",
      sampleType: .soft, note: "Mimecast says it with 451"),
    Rule(
      "mimecast.size", .quotaIssues, any: ["maximum email size exceeded"], provider: "mimecast",
      blame: .content,
      sample: "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 554 Maximum email size exceeded"
    ),
    Rule(
      "mimecast.loop", .routingErrors, any: ["mail loop detected"], provider: "mimecast",
      sample: "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 554 Mail loop detected"),
    Rule(
      "mimecast.tls", .policyRelated, any: ["route requires encryption"], provider: "mimecast",
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 553 This route requires encryption (TLS)"
    ),
    Rule(
      "mimecast.connection", .badConnection,
      any: [
        "unable to process connection", "unable to process command", "unable to process an email",
        "message ended early",
      ], provider: "mimecast",
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 451 Unable to process connection at this time"
    ),
    Rule(
      "mimecast.limits", .policyRelated, any: ["too many recipients", "outbound thread limit"],
      provider: "mimecast",
      sample:
        "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 550 Exceeding outbound thread limit"),
    Rule(
      "mimecast.no-such-user", .badMailbox,
      any: ["invalid recipient", "invalid address", "user unknown"], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.data, .endOfData]), provider: "mimecast",
      sample: "host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said: 550 Invalid Recipient"),
  ]
}
