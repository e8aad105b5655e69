import Octets
import Testing

@testable import BounceMail

@Suite struct GeneralFormatTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let header: String
    let text: String

    func check(_ recipients: [String], sourceLocation: SourceLocation = #_sourceLocation) {
      let mail = Octets(
        text: header + "\nTo: ann@example.com\nContent-Type: text/plain; charset=utf-8\n\n" + text
          + "\n")
      let report = ReportReader().read(mail)
      let found = report.recipients.map { ($0.finalRecipient ?? []).string }
      #expect(found == recipients, sourceLocation: sourceLocation)
    }
  }

  static let daemon = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\n"
  static let user = "Return-Path: <eve@example.net>\nFrom: Eve <eve@example.net>\n"

  static let failures = [
    Case(
      testDescription: "a label", header: daemon + "Subject: Delivery failure",
      text:
        "Your mail was not delivered.\n\nFailed recipient: <bob@remote.example>\nReason: 550 no bob"
    ),
    Case(
      testDescription: "a list", header: daemon + "Subject: Delivery failure",
      text: "The following addresses could not be reached:\n\n  bob@remote.example"),
    Case(
      testDescription: "a sentence", header: daemon + "Subject: Undeliverable mail",
      text: "Sorry, your mail to bob@remote.example could\nnot be delivered."),
    Case(
      testDescription: "Spanish", header: daemon + "Subject: Correo no entregado",
      text: "Su mensaje no pudo ser entregado a:\n\nbob@remote.example\n\nMotivo: no existe"),
    Case(
      testDescription: "French", header: daemon + "Subject: Message non remis",
      text:
        "Votre message n'a pas pu être remis.\n\nDestinataire : bob@remote.example\nRaison : 550"),
    Case(
      testDescription: "Italian", header: daemon + "Subject: Mancato recapito",
      text: "Il messaggio non è stato recapitato a <bob@remote.example>."),
    Case(
      testDescription: "Portuguese", header: daemon + "Subject: Mensagem devolvida",
      text: "A mensagem não pôde ser entregue a:\n  bob@remote.example"),
    Case(
      testDescription: "Dutch", header: daemon + "Subject: Bericht onbestelbaar",
      text: "Uw bericht is niet bezorgd aan bob@remote.example."),
    Case(
      testDescription: "Polish", header: daemon + "Subject: Niedostarczona poczta",
      text: "Nie można dostarczyć poczty:\nbob@remote.example"),
    Case(
      testDescription: "Czech", header: daemon + "Subject: Nedoručená zpráva: nelze doručit",
      text: "Zprávu nelze doručit:\nbob@remote.example"),
    Case(
      testDescription: "Chinese", header: daemon + "Subject: 系统退信",
      text: "邮件无法送达。\n收件人：bob@remote.example"),
    Case(
      testDescription: "Korean", header: daemon + "Subject: 메일 전송 실패",
      text: "메일을 전송할 수 없습니다.\n수신자: bob@remote.example"),
    Case(
      testDescription: "Turkish", header: daemon + "Subject: İleti teslim edilemedi",
      text: "İletiniz teslim edilemedi:\nbob@remote.example"),
  ]

  @Test("An address near words of a failure is the recipient", arguments: failures)
  func reads(_ given: Case) { given.check(["bob@remote.example"]) }

  static let others = [
    Case(
      testDescription: "ordinary mail", header: user + "Subject: Delivery dates",
      text: "Hi Ann,\n\nplease ask bob@remote.example about the parcel that was not delivered.\n"),
    Case(
      testDescription: "a user who quotes a bounce",
      header: user
        + "Subject: Re: Undelivered Mail Returned to Sender\nIn-Reply-To: <1@example.com>",
      text:
        "What is this?\n\n> could not be delivered to the following address:\n>\n> <bob@remote.example>: unknown"
    ),
    Case(
      testDescription: "a user who forwards a bounce",
      header: user + "Subject: Fwd: Mail delivery failed",
      text:
        "See below.\n\n-----Original Message-----\nFrom: MAILER-DAEMON\n\nThe following address failed:\n\n  bob@remote.example"
    ),
    Case(
      testDescription: "a newsletter",
      header: user + "Subject: Delivery failed? 5 tips\nList-Unsubscribe: <mailto:off@example.net>",
      text: "Mail could not be delivered to:\n\nbob@remote.example\n\nis a sentence nobody wants."),
    Case(
      testDescription: "phishing about one's own box",
      header: "From: Postmaster <postmaster@evil.example>\nSubject: Undelivered mail on hold",
      text:
        "6 messages could not be delivered to your box:\n\nann@example.com\n\nhttps://evil.example/release"
    ),
    Case(
      testDescription: "a vacation notice",
      header: user + "Subject: Out of office\nAuto-Submitted: auto-replied",
      text: "I am away. Please write to bob@remote.example."),
    Case(
      testDescription: "a daemon that is asked for help",
      header: daemon + "Subject: Results of your commands",
      text: "Write to list-owner@remote.example for help."),
    Case(
      testDescription: "a failure of a job",
      header: "From: Cron Daemon <root@mx.example.net>\nSubject: Cron <root@mx> backup failed",
      text: "rsync: failed to connect to bob@remote.example: Connection refused"),
  ]

  @Test("What is no failure names no recipient", arguments: others)
  func ignores(_ given: Case) { given.check([]) }
}
