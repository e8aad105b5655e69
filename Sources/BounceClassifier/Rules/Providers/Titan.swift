/// Titan.
enum Titan {
  static let provider = Provider("titan", hosts: ["titan.email"])
}
