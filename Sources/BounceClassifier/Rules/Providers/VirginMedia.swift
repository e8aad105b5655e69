/// Virgin Media, Blueyonder and ntlworld, Britain.
enum VirginMedia {
  static let provider = Provider(
    "virginmedia", hosts: ["virginmedia.com", "blueyonder.co.uk", "ntlworld.com", "virgin.net"],
    domains: ["virginmedia.com", "blueyonder.co.uk", "ntlworld.com", "virgin.net"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "virginmedia.content", .spamRelated, any: ["message contains spam content"],
      provider: "virginmedia", blame: .content,
      sample: "host mx.virginmedia.com[192.0.2.1] said: 554 Message contains Spam Content")
  ]
}
