/// SimpleLogin, a forwarding service.
enum SimpleLogin {
  static let provider = Provider(
    "simplelogin", hosts: ["simplelogin.co", "simplelogin.io"],
    domains: ["simplelogin.com", "slmail.me", "aleeas.com"])
}
