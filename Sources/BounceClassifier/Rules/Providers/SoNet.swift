/// So-net, an access provider of Japan.
enum SoNet {
  static let provider = Provider(
    "so-net", hosts: ["so-net.ne.jp", "so-net.or.jp"], domains: ["so-net.ne.jp"])
}
