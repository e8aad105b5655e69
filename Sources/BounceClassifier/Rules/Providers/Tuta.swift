/// Tuta.
enum Tuta {
  static let provider = Provider(
    "tuta", hosts: ["tutanota.de", "tutanota.com"],
    domains: ["tuta.io", "tutanota.com", "tutanota.de"])
}
