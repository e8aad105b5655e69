/// BIGLOBE, an access provider of Japan.
enum Biglobe {
  static let provider = Provider(
    "biglobe", hosts: ["biglobe.ne.jp"], domains: ["biglobe.ne.jp"])
}
