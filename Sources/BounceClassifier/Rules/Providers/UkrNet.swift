/// ukr.net, Ukraine.
enum UkrNet {
  static let provider = Provider("ukr.net", hosts: ["ukr.net"], domains: ["ukr.net"])
}
