/// AT&T and BellSouth.
enum ATT {
  static let provider = Provider(
    "att", hosts: ["prodigy.net", "att.net", "bellsouth.net", "worldnet.att.net", "sbcglobal.net"],
    marks: ["dnsbl attrbl", "url:att.net", "url:worldnet.att.net"],
    domains: [
      "att.net", "bellsouth.net", "sbcglobal.net", "ameritech.net", "pacbell.net", "swbell.net",
    ], source: .page("AT&T, \"Block information\""), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "att.block-list", .spamRelated,
      any: ["dnsbl rbl 521", "dnsbl attrbl 521", "dnsbl attrbl", "url:att.net/blocks"],
      provider: "att", anyHost: true,
      sample: "553 5.3.0 flph1 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked", source: .field(2026)),
    Rule(
      "att.blocked", .spamRelated, any: ["is blocked", "blocked for abuse"], provider: "att",
      sample: "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 521 192.0.2.1 is blocked",
      note: "521 of RFC 7504 is a domain that takes no mail"),
    Rule(
      "att.no-such-user", .badMailbox,
      any: ["addressee unknown", "blank mailhost invalid address", "blank mailhost"],
      unless: .aboutOthersOrTrouble, provider: "att",
      sample: "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 5.2.1 Addressee unknown",
      source: .field(2026), note: "5.2.1 is registered as a disabled mailbox"),
    Rule(
      "att.suspended", .inactiveMailbox, any: ["mailbox currently suspended"],
      unless: .aboutOthersOrTrouble, provider: "att",
      sample:
        "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 [SUSPEND] Mailbox currently suspended"
    ),
    Rule(
      "att.reverse-dns", .policyRelated,
      any: ["without a valid sender domain", "fix reverse dns", "failure in dns look up"],
      provider: "att",
      sample:
        "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 5.7.1 Not from servers without a valid sender domain"
    ),
    Rule(
      "att.sender-domain", .invalidSender, any: ["requires valid sender domain"], provider: "att",
      sample:
        "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 [PERMFAIL] this requires valid sender domain"
    ),
    Rule(
      "att.use-policy", .policyRelated, any: ["sender rejected aup"], provider: "att",
      sample: "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 552 sender rejected AUP",
      source: .field(2026)),
  ]
}
