internal import TestServer

/// One way for mail to fail, and the expected verdict.
struct Failure {
  let recipient: String
  let manner: String
  /// Type, category and what to do with the address.
  let verdict: String
  var bodyOctets = 40

  /// The message that will fail.
  var letter: String {
    let body = String(repeating: "All work and no play.\n", count: bodyOctets / 22)
    return Letter(from: "alice@test.example", to: [recipient], body: body).text
  }

  static let all = [
    Failure(
      recipient: "unknown@remote.test", manner: "no such user, in a reply of four lines",
      verdict: "hard bad-mailbox remove"),
    Failure(
      recipient: "disabled@remote.test", manner: "the mailbox was disabled",
      verdict: "hard inactive-mailbox remove"),
    Failure(
      recipient: "somebody@nohost.test", manner: "a host that does not exist",
      verdict: "hard bad-domain remove"),
    Failure(
      recipient: "full@remote.test", manner: "the mailbox is full",
      verdict: "soft quota-issues keep"),
    Failure(
      recipient: "greylisted@remote.test", manner: "greylisted until the time is up",
      verdict: "soft policy-related keep"),
    Failure(
      recipient: "somebody@refused.test", manner: "the host refuses connections",
      verdict: "soft message-expired keep"),
    Failure(
      recipient: "drop@remote.test", manner: "the host drops the connection",
      verdict: "soft message-expired keep"),
    Failure(
      recipient: "blocklisted@remote.test", manner: "our address is on a block list",
      verdict: "soft spam-related keep"),
    Failure(
      recipient: "somebody@small.test", manner: "larger than the host's limit",
      verdict: "soft quota-issues keep", bodyOctets: 20_000),
    Failure(
      recipient: "dmarc@remote.test", manner: "fails DMARC, said after the data",
      verdict: "soft invalid-sender keep"),
    Failure(
      recipient: "virus@remote.test", manner: "a virus was seen in it",
      verdict: "soft virus-related keep"),
    Failure(
      recipient: "norelay@remote.test", manner: "the host does not relay for us",
      verdict: "hard relaying-issues keep"),
    Failure(
      recipient: "plain@remote.test", manner: "550 without an enhanced code or a reason",
      verdict: "soft other keep"),
  ]
}
