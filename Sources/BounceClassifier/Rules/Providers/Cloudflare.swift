/// Cloudflare Email Routing.
enum Cloudflare {
  static let provider = Provider(
    "cloudflare", hosts: ["mx.cloudflare.net", "cloudflare.com", "cloudflare-email.net"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "cloudflare.upstream", .badConfiguration, any: ["upstream error"], provider: "cloudflare",
      sample: "host amir.mx.cloudflare.net[192.0.2.1] said: 421 4.3.0 Upstream error")
  ]
}
