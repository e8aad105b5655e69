/// Hetzner.
enum Hetzner {
  static let provider = Provider("hetzner", hosts: ["your-server.de"])
}
