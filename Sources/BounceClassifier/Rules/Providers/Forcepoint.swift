/// Forcepoint Email Security.
enum Forcepoint {
  static let provider = Provider(
    "forcepoint", hosts: ["mailcontrol.com", "forcepoint.com", "blackspider.com"])
}
