/// IIJ, an access provider of Japan.
enum IIJ {
  static let provider = Provider(
    "iij", hosts: ["iij.ad.jp", "iij.jp", "securemx.jp", "iij4u.or.jp"])
}
