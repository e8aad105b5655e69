/// CenturyLink and Qwest.
enum CenturyLink {
  static let provider = Provider(
    "centurylink", hosts: ["centurylink.net", "embarqmail.com", "q.com", "synacor.com"],
    marks: ["bizsmtp", "cmsmtp"], domains: ["centurylink.net", "embarqmail.com", "q.com"],
    ids: ["[###]"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "centurylink.block-list", .spamRelated,
      any: [
        "cmsmtp … blacklisted", "bizsmtp … blacklisted", "cmsmtp … spamhaus", "bizsmtp … spamhaus",
      ], provider: "centurylink", anyHost: true,
      sample: "554 mx bizsmtp your address is blacklisted [103]")
  ]
}
