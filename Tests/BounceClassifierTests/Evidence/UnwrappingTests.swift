import Testing

@testable import BounceClassifier

@Suite("Unwrapping")
struct UnwrappingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let words: String
    let stage: Stage?
    let code: UInt16?

    init(_ form: String, _ text: String, _ words: String, _ stage: Stage?, _ code: UInt16?) {
      (testDescription, self.text, self.words) = (form, text, words)
      (self.stage, self.code) = (stage, code)
    }
  }

  static let cases: [Case] = [
    Case("a bare reply", "550 5.1.1 Nobody", "550 5.1.1 Nobody", nil, 550),
    Case("the type of a Diagnostic-Code", "smtp; 550 5.1.1 Nobody", "550 5.1.1 Nobody", nil, 550),
    Case(
      "Postfix at RCPT",
      "host mx.example.net[192.0.2.1] said: 550 5.1.1 Nobody (in reply to RCPT TO command)",
      "550 5.1.1 Nobody", .rcpt, 550),
    Case(
      "Postfix at MAIL",
      "host mx.example.net[192.0.2.1] said: 553 5.1.8 Not you (in reply to MAIL FROM command)",
      "553 5.1.8 Not you", .mail, 553),
    Case(
      "Postfix at DATA",
      "host mx.example.net[192.0.2.1] said: 554 No (in reply to DATA command)", "554 No", .data, 554
    ),
    Case(
      "Postfix after DATA",
      "host mx.example.net[192.0.2.1] said: 554 No (in reply to end of DATA command)", "554 No",
      .endOfData, 554),
    Case(
      "Postfix, refused in the greeting",
      "host mx.example.net[192.0.2.1] refused to talk to me: 554 5.7.1 Go", "554 5.7.1 Go",
      .connect, 554),
    Case(
      "Postfix, a suspended host",
      "delivery temporarily suspended: host mx.example.net[192.0.2.1] refused to talk to me: 421 Busy",
      "421 Busy", .connect, 421),
    Case(
      "Postfix, a probed address",
      "450 4.1.1 <u@example.com>: Recipient address rejected: undeliverable address: host mx.example.net[192.0.2.1] said: 550 5.1.1 Nobody (in reply to RCPT TO command)",
      "550 5.1.1 Nobody", .rcpt, 550),
    Case(
      "Exim after RCPT",
      "SMTP error from remote mail server after RCPT TO:<u@example.net>: host mx.example.net [192.0.2.1]: 550 Nobody",
      "550 Nobody", .rcpt, 550),
    Case(
      "Exim after the data",
      "SMTP error from remote mail server after end of data: host mx.example.net [192.0.2.1]: 554 No",
      "554 No", .endOfData, 554),
    Case(
      "Exim's child at GMX",
      "SMTP error from remote server for RCPT command, host: mx.example.net (192.0.2.1) reason: 550 Nobody",
      "550 Nobody", .rcpt, 550),
    Case(
      "OpenSMTPD", "mx.example.net [192.0.2.1] did not like our RCPT TO:550 5.1.1 Nobody",
      "550 5.1.1 Nobody", .rcpt, 550),
    Case(
      "Gmail's report", "The response from the remote server was: 550 5.1.1 Nobody",
      "550 5.1.1 Nobody", nil, 550),
    Case(
      "qmail",
      "192.0.2.1 does not like recipient. Remote host said: 550 5.1.1 Nobody Giving up on 192.0.2.1.",
      "550 5.1.1 Nobody", .rcpt, 550),
    Case(
      "qmail at the greeting",
      "Connected to 192.0.2.1 but greeting failed. Remote host said: 554 No", "554 No", .connect,
      554),
    Case(
      "Amavis", "[127.0.0.1] said: 550 Failed, from MTA([127.0.0.1]:10025): 550 5.1.1 Nobody",
      "550 5.1.1 Nobody", nil, 550),
    Case(
      "Sendmail's transcript",
      ">>> RCPT To:<u@example.net> <<< 550 5.1.1 Nobody", "550 5.1.1 Nobody", .rcpt, 550),
  ]

  @Test("the innermost reply, its stage and its code are found", arguments: cases)
  func unwraps(row: Case) {
    let verdict = judge(row.text)
    #expect(verdict.diagnostic.string == row.words)
    #expect(verdict.stage == row.stage)
    #expect(verdict.replyCode == row.code)
  }

  @Test("a wrapped reply is judged as the reply in it", arguments: cases.filter { $0.code == 550 })
  func verdictInside(row: Case) {
    #expect(judge(row.text).category == judge(row.words).category)
  }

  @Test("words after a reply's end belong to the wrapper")
  func closed() {
    let verdict = judge(
      "host mx.example.net[192.0.2.1] said: 550 Sorry (in reply to RCPT TO command), mailbox full")
    #expect(verdict.diagnostic.string == "550 Sorry")
  }

  @Test(
    "a command has its stage in every spelling",
    arguments: [
      ("RCPT TO", .rcpt), ("MAIL FROM", .mail), ("end of DATA", .endOfData), ("DATA", .data),
      ("EHLO", .ehlo), ("STARTTLS", .ehlo), ("initial connection", .connect), ("QUIT", nil),
      ("", nil),
    ] as [(String, Stage?)])
  func command(name: String, stage: Stage?) {
    #expect(Stage(command: Array(name.utf8)) == stage)
  }
}
