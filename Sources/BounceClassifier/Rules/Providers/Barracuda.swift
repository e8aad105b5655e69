/// Barracuda Email Security Service and Spam Firewall.
enum Barracuda {
  static let provider = Provider(
    "barracuda", hosts: ["barracudanetworks.com", "cudaops.com", "barracuda.com"],
    marks: [
      "cuda nsu", "url:barracudanetworks.com", "host:b.barracudacentral.org",
      "permanent failure for one or more recipients",
    ], ids: ["cuda_nsu"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "barracuda.blocked-sender", .policyRelated,
      any: ["permanent failure for one or more recipients"],
      none: ["user unknown", "unknown user", "no such user"], provider: "barracuda", anyHost: true,
      sample: "550 permanent failure for one or more recipients (u@example.net:blocked)",
      note: "The customer blocks the sender: nothing is wrong with the address"),
    Rule(
      "barracuda.abuse", .spamRelated, any: ["policy rejection abuse"], provider: "barracuda",
      anyHost: true, sample: "450 cuda_nsu 4.7.1 Policy Rejection- Abuse. Go away."),
    Rule(
      "barracuda.no-such-user", .badMailbox,
      any: ["cuda nsu … no such user", "cuda nsu … user unknown"], unless: .aboutOthersOrTrouble,
      provider: "barracuda", anyHost: true, sample: "550 cuda_nsu 5.1.1 No such user"),
    Rule(
      "barracuda.greylisting", .policyRelated, any: ["greylisted"], provider: "barracuda",
      retry: .mta,
      sample:
        "host d1.a.ess.uk.barracudanetworks.com[192.0.2.1] said: 451 4.7.1 Greylisted for 5 minutes"
    ),
    Rule(
      "barracuda.server", .badConfiguration, any: ["temporary server error", "license expired"],
      provider: "barracuda",
      sample: "host d1.a.ess.uk.barracudanetworks.com[192.0.2.1] said: 422 License Expired",
      note: "422 is not registered"),
    Rule(
      "barracuda.reputation", .spamRelated,
      any: ["barracuda reputation", "host:b.barracudacentral.org"], provider: "barracuda",
      anyHost: true, sample: "554 Client host blocked using Barracuda Reputation"),
    Rule(
      "barracuda.message", .spamRelated,
      any: ["message content rejected ube", "rejected due to spam url"], provider: "barracuda",
      anyHost: true, blame: .content, sample: "550 5.7.1 Message content rejected, UBE, id=1"),
    Rule(
      "barracuda.content", .contentRelated, any: ["rejecting banned content"],
      provider: "barracuda",
      sample: "host d1.a.ess.uk.barracudanetworks.com[192.0.2.1] said: 554 rejecting banned content"
    ),
    Rule(
      "barracuda.spoofed", .policyRelated, any: ["rejecting spoofed message"],
      provider: "barracuda",
      sample:
        "host d1.a.ess.uk.barracudanetworks.com[192.0.2.1] said: 550 rejecting spoofed message"),
  ]
}
