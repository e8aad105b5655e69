/// Posteo, Germany.
enum Posteo {
  static let provider = Provider("posteo", hosts: ["posteo.de"], domains: ["posteo.de"])
}
