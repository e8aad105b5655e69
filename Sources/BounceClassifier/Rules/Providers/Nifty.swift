/// @nifty, an access provider of Japan.
enum Nifty {
  static let provider = Provider(
    "nifty", hosts: ["nifty.com", "nifty.ne.jp"], domains: ["nifty.com"])
}
