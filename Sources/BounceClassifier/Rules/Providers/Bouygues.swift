/// Bouygues Telecom, France.
enum Bouygues {
  static let provider = Provider(
    "bouygues", hosts: ["bbox.fr", "bouyguestelecom.fr", "bouygtel.fr"],
    domains: ["bbox.fr", "bouygtel.fr"])
}
