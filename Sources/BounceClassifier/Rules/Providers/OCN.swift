/// OCN, an access provider of Japan.
enum OCN {
  static let provider = Provider(
    "ocn", hosts: ["ocn.ne.jp", "ocn.ad.jp"], domains: ["ocn.ne.jp"])
}
