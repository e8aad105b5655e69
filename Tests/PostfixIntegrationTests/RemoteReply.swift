internal import Testing

/// A recipient that a remote host refuses, and the expected verdict.
struct RemoteReply: CustomTestStringConvertible, Sendable {
  let recipient: String
  let verdict: String
  /// The Status field that Postfix writes.
  let status: String
  /// Where in the conversation it was refused.
  let stage: String

  init(_ recipient: String, _ verdict: String, _ status: String, at stage: String = "rcpt") {
    (self.recipient, self.verdict, self.status, self.stage) = (recipient, verdict, status, stage)
  }

  var testDescription: String { recipient }

  static let all = [
    RemoteReply("unknown@remote.test", "hard bad-mailbox remove", "5.1.1"),
    RemoteReply("utf8@remote.test", "hard bad-mailbox remove", "5.1.1"),
    RemoteReply("disabled@remote.test", "hard inactive-mailbox remove", "5.2.1"),
    RemoteReply("norelay@remote.test", "hard relaying-issues keep", "5.7.1"),
    RemoteReply("full@remote.test", "soft quota-issues keep", "5.2.2"),
    RemoteReply("toobig@remote.test", "soft quota-issues keep", "5.3.4"),
    RemoteReply("blocklisted@remote.test", "soft spam-related keep", "5.7.1"),
    RemoteReply("plain@remote.test", "soft other keep", "5.0.0"),
    RemoteReply("dmarc@remote.test", "soft invalid-sender keep", "5.7.26", at: "end-of-data"),
    RemoteReply("virus@remote.test", "soft virus-related keep", "5.7.1", at: "end-of-data"),
    RemoteReply("spam@remote.test", "soft spam-related keep", "5.7.1", at: "end-of-data"),
    RemoteReply("attachment@remote.test", "soft content-related keep", "5.7.0", at: "end-of-data"),
  ]
}
