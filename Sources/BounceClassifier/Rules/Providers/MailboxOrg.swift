/// mailbox.org, Germany.
enum MailboxOrg {
  static let provider = Provider(
    "mailbox.org", hosts: ["mailbox.org"], domains: ["mailbox.org"])
}
