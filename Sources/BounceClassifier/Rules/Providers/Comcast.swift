/// Comcast and Xfinity.
enum Comcast {
  static let provider = Provider(
    "comcast", hosts: ["comcast.net", "xfinity.com"],
    marks: ["url:postmaster.comcast.net", "url:xfinity.com"], domains: ["comcast.net"],
    ids: ["BL######", "RL######", "ES######", "DM######"], source: .field(2026), rules: rules)

  private static let page = RuleSource.page("postmaster.comcast.net/mail-error-codes.html")

  private static let rules: [Rule] = [
    Rule(
      "comcast.dynamic-space", .policyRelated, any: ["es0*", "url:es0*"], provider: "comcast",
      tier: .providerID, sample: "host mx1.comcast.net[192.0.2.1] said: 554 Sorry ES000001",
      source: page),
    Rule(
      "comcast.blocked", .spamRelated, any: ["bl0*", "url:bl0*"], provider: "comcast",
      tier: .providerID, sample: "host mx1.comcast.net[192.0.2.1] said: 554 5.7.1 Sorry BL000001",
      source: page),
    Rule(
      "comcast.rate-limit", .policyRelated, any: ["rl0*", "url:rl0*"], provider: "comcast",
      tier: .providerID, retry: .mta,
      sample: "host mx1.comcast.net[192.0.2.1] said: 421 4.1.0 Sorry RL000001", source: page),
    Rule(
      "comcast.dmarc", .invalidSender, any: ["dm0*", "url:dm0*"], provider: "comcast",
      tier: .providerID, sample: "host mx1.comcast.net[192.0.2.1] said: 550 5.2.0 Sorry DM000001"),
    Rule(
      "comcast.over-quota", .quotaIssues,
      any: ["over quota", "quota violation", "extended quota violation"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 452 4.1.1 <u@comcast.net> user over quota",
      note: "X.1.1 in the code, quota in the words"),
    Rule(
      "comcast.recent-messages", .policyRelated, any: ["too many recent messages"],
      provider: "comcast", retry: .mta,
      sample: "host mx1.comcast.net[192.0.2.1] said: 452 4.1.1 too many recent messages"),
    Rule(
      "comcast.no-such-customer", .badMailbox,
      any: ["not our customer", "recipient mailbox unallocated", "mailbox unallocated"],
      unless: .aboutOthersOrTrouble, provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 550 5.1.1 Not our Customer"),
    Rule(
      "comcast.account-closed", .inactiveMailbox,
      any: ["account closed please remove", "account closed"], unless: .aboutOthersOrTrouble,
      provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 550 Account Closed, Please Remove"),
    Rule(
      "comcast.recipient-unavailable", .inactiveMailbox,
      any: ["recipient temporarily unavailable", "recipient unavailable"],
      unless: .aboutOthersOrTrouble(except: ["temporar*"]), provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 550 5.2.0 Recipient unavailable"),
    Rule(
      "comcast.sessions", .badConnection, any: ["too many sessions opened"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 421 Too many sessions opened", source: page),
    Rule(
      "comcast.reverse-dns", .policyRelated,
      any: ["reverse dns failure", "must have a ptr record"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 554 Your host must have a PTR record",
      source: page),
  ]
}
