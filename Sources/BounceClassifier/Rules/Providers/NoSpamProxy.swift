/// NoSpamProxy.
enum NoSpamProxy {
  static let provider = Provider(
    "nospamproxy", hosts: ["nospamproxy.com"], marks: ["url:nospamproxy.com"])
}
