/// Onet, Poland.
enum Onet {
  static let provider = Provider(
    "onet", hosts: ["onet.pl", "onet.eu", "poczta.onet.pl"],
    domains: ["onet.pl", "op.pl", "vp.pl", "poczta.onet.pl"])
}
