/// Nate, Korea.
enum Nate {
  static let provider = Provider(
    "nate", hosts: ["nate.com", "empas.com"], domains: ["nate.com", "empas.com"])
}
