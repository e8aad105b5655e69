/// Migadu.
enum Migadu {
  static let provider = Provider("migadu", hosts: ["migadu.com"])
}
