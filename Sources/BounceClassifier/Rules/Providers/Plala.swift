/// Plala, an access provider of Japan.
enum Plala {
  static let provider = Provider("plala", hosts: ["plala.or.jp"], domains: ["plala.or.jp"])
}
