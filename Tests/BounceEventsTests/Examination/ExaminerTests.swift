import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Testing

@Suite("Examiner")
struct ExaminerTests {
  /// A report of the usual form, with the parts that tests vary.
  struct Mail {
    var ownQueueID = "AAAA1"
    var date = "Mon, 23 Nov 2026 18:27:57 +0000"
    var reportingMTA = "mx.ours.example"
    var queueID: String? = "BBBB2"
    var action = "failed"
    var status = "5.1.1"
    var lastAttempt: String?
    var recipients = ["ann@remote.example"]
    var returned: String? =
      "Message-ID: <one@ours.example>\nFrom: list@ours.example\nReturn-Path: <list@ours.example>\n"
    var note = "It could not be delivered."

    var octets: Octets {
      var lines = [
        "Received: by mx.ours.example (Postfix) id \(ownQueueID)", "Date: \(date)",
        "From: MAILER-DAEMON@mx.ours.example", "To: list@ours.example",
        "Message-ID: <\(ownQueueID)@mx.ours.example>", "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b", "",
        note,
        "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; \(reportingMTA)",
      ]
      if let queueID { lines.append("X-Postfix-Queue-ID: \(queueID)") }
      for recipient in recipients {
        lines += [
          "", "Final-Recipient: rfc822; \(recipient)", "Action: \(action)", "Status: \(status)",
        ]
        if let lastAttempt { lines.append("Last-Attempt-Date: \(lastAttempt)") }
        lines.append("Diagnostic-Code: smtp; 550 5.1.1 no such user here")
      }
      if let returned { lines += ["--b", "Content-Type: text/rfc822-headers", "", returned] }
      lines += ["--b--", ""]
      return Octets(lines.joined(separator: "\n").utf8)
    }

    /// The IDs of its events.
    var ids: [EventID] { events().map(\.id) }

    func events(to recipient: String = "list@ours.example", isLocal: Bool = false) -> [BounceEvent]
    {
      examiner.examine(
        octets, envelope: Envelope(sender: [], recipients: [Octets(recipient.utf8)]),
        arrival: Arrival(isLocal ? .bounceDaemon : .stranger)
      ).events
    }
  }

  static let examiner = Examiner(classifier: Classifier())

  @Test("a bounce that Postfix tries again keeps its IDs")
  func repeated() {
    let first = Mail(recipients: ["ann@remote.example", "bob@remote.example"])
    var again = first
    again.ownQueueID = "CCCC3"
    again.date = "Mon, 23 Nov 2026 18:37:57 +0000"
    #expect(first.ids.count == 2)
    #expect(first.ids == again.ids)
    #expect(Set(first.ids).count == 2)
  }

  @Test("a warning that Postfix tries again keeps its ID, though Postfix dates it anew")
  func repeatedWarning() {
    let first = Mail(action: "delayed", status: "4.1.1")
    var again = first
    again.ownQueueID = "CCCC3"
    again.date = "Mon, 23 Nov 2026 18:37:57 +0000"
    #expect(first.ids == again.ids)
  }

  @Test("warnings of a server that warns more than once a message do not collide")
  func warnings() {
    let first = Mail(queueID: nil, action: "delayed", status: "4.1.1")
    var second = first
    second.date = "Mon, 23 Nov 2026 22:27:57 +0000"
    #expect(Set(first.ids + second.ids).count == 2)
    var third = first
    third.lastAttempt = "Mon, 23 Nov 2026 22:27:57 +0000"
    var fourth = third
    fourth.date = second.date
    #expect(third.ids == fourth.ids)
    #expect(Set(first.ids + third.ids).count == 2)
  }

  @Test(
    "two reports without Message-ID and queue ID have different IDs, and each has the same ID again"
  )
  func nameless() {
    let first = Mail(queueID: nil, returned: nil, note: "One of them.")
    let second = Mail(queueID: nil, returned: nil, note: "The other.")
    #expect(Set(first.ids + second.ids).count == 2)
    #expect(
      first.ids == Mail(ownQueueID: "X", queueID: nil, returned: nil, note: "One of them.").ids)
  }

  @Test("an archive's line ends do not change the ID")
  func lineEnds() {
    let mail = Mail(queueID: nil, returned: nil)
    let crlf = mail.octets.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(Self.examiner.examine(crlf).events.map(\.id) == mail.ids)
  }

  @Test("a failure, a delay and another recipient have IDs of their own")
  func distinct() {
    let mails = [
      Mail(), Mail(action: "delayed"), Mail(recipients: ["bob@remote.example"]),
      Mail(recipients: ["Ann@remote.example"]), Mail(queueID: "DDDD4"),
    ]
    #expect(Set(mails.flatMap(\.ids)).count == mails.count)
    #expect(Mail(recipients: ["ann@REMOTE.example"]).ids == Mail().ids)
  }

  @Test("a proven report of an unknown mailbox removes the address, a forged one keeps it")
  func origin() {
    let mail = Mail()
    #expect(mail.events().first?.listAction == .keep)
    #expect(mail.events().first?.origin == .returned)
    #expect(mail.events(to: "victim@ours.example").first?.listAction == .keep)
    #expect(mail.events(to: "victim@ours.example").first?.origin == .unproven)
    let bare = Mail(returned: nil)
    #expect(bare.events().first?.type == .hard)
    #expect(bare.events().first?.listAction == .keep)
    #expect(bare.events(isLocal: true).first?.listAction == .remove)
  }

  @Test("a report of success has neither category nor list action")
  func success() {
    let event = Mail(action: "delivered", status: "2.0.0").events().first
    #expect(event?.type == .delivered)
    #expect(event?.category == nil)
    #expect(event?.listAction == nil)
  }

  @Test("ordinary mail gives no event")
  func ordinary() {
    let message = Octets("From: ann@remote.example\nSubject: hello\n\nHow are you?\n".utf8)
    let examination = Self.examiner.examine(message)
    #expect(examination.report.kind == .other)
    #expect(examination.events.isEmpty)
  }

  @Test("text of any length leaves an event that fits a line of the journal")
  func bounded() {
    let long = String(repeating: "ÿ\u{9B}", count: 40_000)
    let mail = Mail(
      reportingMTA: long, recipients: ["\(long)@remote.example"],
      returned: "Message-ID: <\(long)>\nFrom: \(long)@x.example\nList-Id: \(long)\nDate: \(long)\n",
      note: long)
    for event in mail.events() {
      #expect(event.members.count < 65_536)
      #expect(!event.members.contains { $0 < 0x20 })
    }
  }

  @Test("a refused recipient's event is hard for our own client alone proven")
  func rejection() {
    let refusal = { (isOwn: Bool) in
      Rejection(
        recipient: Octets("ann@ours.example".utf8), sender: Octets("x@y.example".utf8),
        status: EnhancedStatusCode(5, 1, 1),
        text: Octets("Recipient address rejected: User unknown in virtual mailbox table".utf8),
        isOwnClient: isOwn)
    }
    let own = Self.examiner.examine(rejection: refusal(true), identity: [Octets("1".utf8)])
    let strange = Self.examiner.examine(rejection: refusal(false), identity: [Octets("2".utf8)])
    #expect(own.type == .hard && own.category == .badMailbox && own.listAction == .remove)
    #expect(strange.type == .hard && strange.listAction == .keep)
    #expect(own.id != strange.id)
    #expect(own.stage == .rcpt)
  }

  @Test("a table's own refusal with Postfix's words is known by its code")
  func refusedByTableInPostfixWords() {
    let rejection = Rejection(
      recipient: Octets("a@b.example".utf8), sender: Octets("x@y.example".utf8),
      status: EnhancedStatusCode(5, 7, 1),
      text: Octets("<a@b.example>: Recipient address rejected: User unknown".utf8),
      isOwnClient: true)
    let event = Self.examiner.examine(rejection: rejection, identity: [Octets("1".utf8)])
    #expect(event.listAction == .keep)
  }

  @Test(
    "what a table of the operator's refuses is no dead mailbox",
    arguments: [
      ("<a@b.example>: Recipient address rejected: User unknown in local recipient table", true),
      ("<a@b.example>: Recipient address rejected: User unknown", true),
      ("<a@b.example>: Recipient address rejected: undeliverable address: User unknown", true),
      ("<a@b.example>: Recipient address rejected: Domain not found", true),
      (
        "<a@b.example>: Recipient address rejected: Domain b.example does not accept mail (nullMX)",
        true
      ),
      (
        "<a@b.example>: Recipient address rejected: no such mailbox, as reported on 2026-11-23",
        false
      ),
      ("<a@b.example>: Recipient address rejected: This user has left the company", false),
      ("<a@b.example>: Sender address rejected: User unknown in local recipient table", false),
      ("no such user", false),
    ])
  func refusedByTable(_ text: String, _ isOwnStatement: Bool) {
    let rejection = Rejection(
      recipient: Octets("a@b.example".utf8), sender: Octets("x@y.example".utf8),
      status: EnhancedStatusCode(5, 1, 1), text: Octets(text.utf8), isOwnClient: true)
    let event = Self.examiner.examine(rejection: rejection, identity: [Octets("1".utf8)])
    #expect((event.listAction == .remove) == isOwnStatement)
    #expect((event.type == .hard) == isOwnStatement)
  }
}
