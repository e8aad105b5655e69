import Testing

@testable import BounceClassifier

/// Invented replies in the forms of all kinds of servers.
///
/// Their verdicts were decided by docs/classification.md before the replies were first run.
@Suite("Replies of all categories")
struct ReplyTests {
  @Test(
    "a reply that shows a dead address is hard, and has the given category",
    arguments: HardReplies.all)
  func hard(row: ReplyRow) {
    let verdict = judge(row.reply, isFinal: false)
    #expect(verdict.category == row.category, "by \(verdict.rule)")
    #expect(verdict.type == .hard, "by \(verdict.rule)")
  }

  @Test(
    "a reply that does not show a dead address is not hard, and has the given category",
    arguments: SoftReplies.all)
  func soft(row: ReplyRow) {
    let verdict = judge(row.reply, isFinal: false)
    #expect(verdict.category == row.category, "by \(verdict.rule)")
    #expect(verdict.type != .hard, "by \(verdict.rule)")
    #expect(judge(row.reply).type == .soft, "by \(verdict.rule)")
  }

  @Test("both tables together have every category")
  func complete() {
    let seen = Set((HardReplies.all + SoftReplies.all).map(\.category))
    #expect(seen == Set(BounceClassifier.Category.allCases))
  }

  @Test(
    "a reply about something else than the recipient removes no address from a list",
    arguments: DoubtfulReplies.all + RepliesAboutOthers.all)
  func doubtful(reply: String) {
    let verdict = judge(reply)
    let isAboutRecipient = verdict.type == .hard && verdict.blame == .recipient
    #expect(!isAboutRecipient, "by \(verdict.rule)")
  }

  @Test(
    "general words that are hard at RCPT are soft before it and after DATA",
    arguments: HardReplies.all)
  func stages(row: ReplyRow) {
    guard row.category != .relayingIssues, row.reply.first == "5",
      judge(row.reply).provider == nil
    else { return }
    for command in ["EHLO", "MAIL FROM", "end of DATA"] {
      let text =
        "host mx.example.net[192.0.2.1] said: \(row.reply) (in reply to \(command) command)"
      #expect(judge(text).type == .soft, "\(command) by \(judge(text).rule)")
    }
  }

  @Test(
    "words in addresses, host names and URLs decide nothing",
    arguments: [
      "user-unknown", "mailbox-full", "no-such-user", "spam", "virus", "relay-denied", "blocked",
      "quota-exceeded", "greylisted", "timeout", "account-disabled", "nullmx", "dmarc", "policy",
      "domain-not-found", "too-many-connections", "expired", "attachment",
    ],
    [
      "<#@example.net>", "u@#.example.net", "#.example.net", "mx1.#.example.net[192.0.2.1]",
      "https://#.example.net/#?a=#",
    ])
  func masked(word: String, form: String) {
    let place = form.split(separator: "#", omittingEmptySubsequences: false).joined(separator: word)
    for reply in ["550 zorp \(place)", "550 \(place): zorp", "550 5.0.0 \(place) zorp"] {
      let verdict = judge(reply)
      #expect(verdict.category == .other, "\(reply) by \(verdict.rule)")
      #expect(verdict.type == .soft)
    }
  }

  @Test(
    "an unknown user after DATA is soft at providers that filter after DATA",
    arguments: ["mfsmax.docomo.ne.jp", "lsean.ezweb.ne.jp"])
  func filtered(host: String) {
    for words in ["550 Unknown user u@example.jp", "550 : User unknown"] {
      let verdict = judge(
        "host \(host)[192.0.2.1] said: \(words) (in reply to end of DATA command)")
      #expect(verdict.type == .soft, "by \(verdict.rule)")
    }
  }
}
