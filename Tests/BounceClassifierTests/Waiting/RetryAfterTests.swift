import Octets
import Testing

@testable import BounceClassifier

@Suite("The time that a reply asks to wait")
struct RetryAfterTests {
  /// A reply and the seconds that it asks for.
  struct Case: Sendable, CustomTestStringConvertible {
    let reply: String
    let seconds: UInt32?
    var testDescription: String { reply }

    init(_ reply: String, _ seconds: UInt32?) {
      self.reply = reply
      self.seconds = seconds
    }
  }

  static let cases: [Case] = [
    Case("451 4.7.1 Try again in 5 minutes", 300),
    Case("450 Please retry in 300 seconds", 300),
    Case("451 4.7.1 Greylisted for 300 seconds", 300),
    Case("421 Too many of you, wait 1 hour", 3_600),
    Case("450 4.7.1 Greylisting in action, please come back in 00:04:59", 299),
    Case("450 Please try again after 00:05:00", 300),
    Case("450 retry after 300s", 300),
    Case("450 retry-after: 90 sec", 90),
    Case("451 Please wait at least 10 minutes before you send this again", 600),
    Case("451 try again in 5 to 10 minutes", 600),
    Case("451 try again in 5-10 minutes", 600),
    Case("451 try again in 1 hour and 30 minutes", 5_400),
    Case("451 try again in 5 minutes (300 seconds)", 300),
    Case("451 Please try again in an hour", 3_600),
    Case("451 Retry 15 minutes later", 900),
    Case("451 More than 100 mails in 24 hours. Try again in 2 hours", 7_200),
    // Other languages.
    Case("451 Bitte in 5 Minuten erneut versuchen", 300),
    Case("451 Bitte warten Sie 5 Minuten", 300),
    Case("451 Bitte versuchen Sie es in 5 Minuten erneut", 300),
    Case("451 Veuillez réessayer dans 10 minutes", 600),
    Case("451 Intente de nuevo en 2 horas", 7_200),
    Case("451 Riprovare tra 30 minuti", 1_800),
    Case("451 Повторите попытку через 5 минут", 300),
    Case("451 请5分钟后再试", 300),
    Case("451 5分後に再送してください", 300),
    // No request to wait.
    Case("450 4.7.1 You have sent more than 100 mails in 24 hours", nil),
    Case("450 4.7.1 Try again later: 100 messages in 24 hours are the limit", nil),
    Case("450 Try again, at most 10 connections per 5 minutes", nil),
    Case("451 4.4.1 Still unreachable; will retry for 5 days", nil),
    Case("450 More than 100 mails in 24 hours again", nil),
    Case("451 4.2.2 The mailbox has been full since 30 days", nil),
    Case("451 Try again later", nil),
    Case("451 4.7.1 Try again in 900 days", nil),
    Case("451 4.7.1 Try again in 99999999999 seconds", nil),
    Case("451 4.7.1 Try again in 0 seconds", nil),
    Case("451 4.7.1 Try again in 9999999 days", nil),
    Case("550 5.1.1 No such user, try again in 5 minutes", 300),
  ]

  @Test("is a number with a unit that words of its sentence ask to wait", arguments: cases)
  func asked(row: Case) {
    #expect(
      Classifier().classify(reply: Octets(row.reply.utf8)).retryAfterSeconds == row.seconds)
  }

  @Test("is no part of a hard verdict")
  func hard() {
    let verdict = Classifier().classify(
      reply: Octets("550 5.1.1 User unknown. Greylisted for 300 seconds".utf8))
    #expect((verdict.retryAfterSeconds == nil) == (verdict.type == .hard))
  }

  @Test("any cut of a reply is read without a fault")
  func cuts() {
    for row in Self.cases {
      let octets = Octets(row.reply.utf8)
      for end in octets.indices {
        let part = Octets(octets[..<end])
        let seconds = RetryAfter.seconds(in: 0..<end, of: part, masked: part)
        #expect(seconds.map { $0 <= RetryAfter.secondsLimit } ?? true)
      }
    }
  }
}
