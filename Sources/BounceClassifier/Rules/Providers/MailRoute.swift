/// MailRoute.
enum MailRoute {
  static let provider = Provider("mailroute", hosts: ["mailroute.net"])
}
