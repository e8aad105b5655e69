/// Strato.
enum Strato {
  static let provider = Provider("strato", hosts: ["strato.de", "rzone.de"])
}
