/// Securence.
enum Securence {
  static let provider = Provider("securence", hosts: ["securence.com"])
}
