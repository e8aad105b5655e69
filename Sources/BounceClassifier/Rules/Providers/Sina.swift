/// Sina, China.
enum Sina {
  static let provider = Provider(
    "sina", hosts: ["sina.com.cn", "sina.com", "sina.cn", "sina.net"],
    domains: ["sina.com", "sina.cn", "sina.com.cn"])
}
