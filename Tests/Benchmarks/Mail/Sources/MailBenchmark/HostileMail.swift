import BounceMail

/// Measures mails that are made to be slow, each at three lengths: a time that grows faster than
/// the length would allow a denial of service.
///
/// Of a text 128 KiB are read, of a header 1,000 fields, of a report 1,000 recipients: beyond these
/// limits the times grow little or not at all.
enum HostileMail {
  private static let kibibytes = [32, 128, 1_024]

  /// - Parameter folder: mails whose bodies are repeated up to these lengths; the slowest ones are
  ///   printed.
  static func measure(_ folder: MailFolder) {
    for kind in kinds { show(kind.name, kibibytes.map { time(kind.make($0 * 1_024)) }) }
    let rows = folder.mails.map { mail in
      (mail.name, kibibytes.map { time(repeated(mail.octets, $0 * 1_024)) })
    }
    for row in rows.sorted(by: { $0.1[2] > $1.1[2] }).prefix(10) {
      show(row.0 + ", repeated", row.1)
    }
  }

  private static func show(_ name: String, _ seconds: [Double]) {
    let columns = zip(kibibytes, seconds).map { size, time in
      "\(size) KiB \((time * 1e5).rounded() / 100) ms"
    }
    print("hostile: \(name): " + columns.joined(separator: ", "))
  }

  /// The shortest time of several runs.
  private static func time(_ mail: [UInt8]) -> Double {
    let reader = ReportReader()
    return (0..<3).map { _ in
      let start = processorSeconds()
      _ = reader.read(mail)
      return processorSeconds() - start
    }.min() ?? 0
  }

  /// A mail whose body is repeated.
  private static func repeated(_ mail: [UInt8], _ count: Int) -> [UInt8] {
    let body = mail[Header(mail).end...]
    var result = mail
    while !body.isEmpty, result.count < count { result += body }
    return result
  }

  private static let kinds: [(name: String, make: @Sendable (Int) -> [UInt8])] = [
    ("a", { bounce("a", $0) }),
    ("spaces", { bounce(" ", $0) }),
    ("parentheses", { bounce("(", $0) }),
    ("line ends", { bounce("\n", $0) }),
    ("less-than signs", { bounce("<", $0) }),
    ("near-misses", { bounce("could not be deliverex ", $0) }),
    ("failures", { bounce("could not be delivered\n", $0) }),
    ("addresses", { bounce("<a@b.example>: user unknown\n", $0) }),
    ("announcements", { bounce("--- original message follows ---\n", $0) }),
    ("at signs", { bounce("a@", $0) }),
    ("high octets", { bounce("\u{444}\u{43e}", $0) }),
    ("markup", { html("<div><p", $0) }),
    ("open comments", { html("<!-- ", $0) }),
    ("fields", { field("X-A: b\n", $0) }),
    ("folds", { field(" b\n", $0) }),
    ("recipients", { report("\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n", $0) }),
    ("parts", { multipart("--x\n\n", $0) }),
  ]

  private static let header =
    "From: MAILER-DAEMON@a.example\nTo: b@c.example\nSubject: Undelivered Mail\n"

  private static func filled(_ start: String, _ filler: String, _ count: Int) -> [UInt8] {
    let filler = Array(filler.utf8)
    var mail = Array(start.utf8)
    mail.reserveCapacity(count + filler.count)
    while mail.count < count { mail += filler }
    return mail
  }

  private static func bounce(_ filler: String, _ count: Int) -> [UInt8] {
    filled(header + "\n", filler, count)
  }

  private static func html(_ filler: String, _ count: Int) -> [UInt8] {
    filled(header + "Content-Type: text/html\n\n", filler, count)
  }

  private static func field(_ filler: String, _ count: Int) -> [UInt8] {
    filled(header, filler, count)
  }

  private static func report(_ filler: String, _ count: Int) -> [UInt8] {
    filled(
      header
        + "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n"
        + "Reporting-MTA: dns; a.example\n", filler, count)
  }

  private static func multipart(_ filler: String, _ count: Int) -> [UInt8] {
    filled(header + "Content-Type: multipart/mixed; boundary=x\n\n", filler, count)
  }
}
