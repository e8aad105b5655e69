/// Gandi.
enum Gandi {
  static let provider = Provider("gandi", hosts: ["gandi.net"])
}
