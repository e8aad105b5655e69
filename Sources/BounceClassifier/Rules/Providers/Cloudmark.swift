/// Cloudmark, as used by several access providers.
enum Cloudmark {
  static let provider = Provider(
    "cloudmark", hosts: ["cloudfilter.net", "cloudmark.com"], marks: ["url:csi.cloudmark.com"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "cloudmark.block-list", .spamRelated, any: ["url:csi.cloudmark.com"], provider: "cloudmark",
      anyHost: true, sample: "550 Sorry, go to http://csi.cloudmark.com/reset-request/?ip=192.0.2.1"
    )
  ]
}
