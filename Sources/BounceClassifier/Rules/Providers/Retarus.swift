/// Retarus Email Security.
enum Retarus {
  static let provider = Provider(
    "retarus", hosts: ["retarus.com"], marks: ["host:retarus.com"])
}
