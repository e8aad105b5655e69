/// Proofpoint Essentials and Protection Server.
enum Proofpoint {
  static let provider = Provider(
    "proofpoint",
    hosts: ["pphosted.com", "ppe-hosted.com", "proofpoint.com", "gpphosted.com", "ppops.net"],
    marks: [
      "url:ipcheck.proofpoint.com", "url:proofpoint.com", "host:prs.proofpoint.com",
    ], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "proofpoint.verification", .noAnswerFromHost,
      any: ["unverified address", "address verification in progress"], provider: "proofpoint",
      sample:
        "host mxa-00000000.gslb.pphosted.com[192.0.2.1] said: 421 4.1.1 <u@example.net>: Recipient address rejected: unverified address: Address verification in progress",
      note: "4.1.1, and nothing is known of the mailbox yet"),
    Rule(
      "proofpoint.block-list", .spamRelated,
      any: [
        "url:ipcheck.proofpoint.com", "url:support.proofpoint.com/dnsbl-lookup.cgi",
        "host:prs.proofpoint.com", "cloudmark sender intelligence",
      ], provider: "proofpoint", anyHost: true,
      sample: "550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1"),
    Rule(
      "proofpoint.no-such-user", .badMailbox,
      any: [
        "user email address is marked as invalid", "undeliverable address",
        "not a valid email address",
      ], unless: .aboutOthersOrTrouble, provider: "proofpoint",
      sample:
        "host mxa-00000000.gslb.pphosted.com[192.0.2.1] said: 550 5.7.1 User email address is marked as invalid"
    ),
    Rule(
      "proofpoint.dmarc", .invalidSender, any: ["dmarc policy"], provider: "proofpoint",
      sample:
        "host mxa-00000000.gslb.pphosted.com[192.0.2.1] said: 550 5.7.0 Message rejected per sender's DMARC policy"
    ),
    Rule(
      "proofpoint.sender", .invalidSender,
      any: ["domain of sender address", "sender address rejected"], provider: "proofpoint",
      sample:
        "host mxa-00000000.gslb.pphosted.com[192.0.2.1] said: 550 5.1.8 Domain of sender address does not exist"
    ),
    Rule(
      "proofpoint.relaying", .relayingIssues, any: ["relaying denied", "relay access denied"],
      provider: "proofpoint",
      sample: "host mxa-00000000.gslb.pphosted.com[192.0.2.1] said: 550 5.7.1 Relaying denied"),
    Rule(
      "proofpoint.policy", .policyRelated, any: ["local policy violation"], provider: "proofpoint",
      sample:
        "host mxa-00000000.gslb.pphosted.com[192.0.2.1] said: 550 5.7.0 Local Policy Violation"),
  ]
}
