/// Alibaba Cloud's mailboxes.
enum Aliyun {
  static let provider = Provider(
    "aliyun", hosts: ["aliyun.com", "mxhichina.com", "alibaba-inc.com", "alimail.com"],
    domains: ["aliyun.com"])
}
