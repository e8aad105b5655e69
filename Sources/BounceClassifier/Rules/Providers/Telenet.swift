/// Telenet, Belgium.
enum Telenet {
  static let provider = Provider(
    "telenet", hosts: ["telenet-ops.be", "telenet.be"], domains: ["telenet.be"])
}
