import Octets

/// Reads the transcript of an SMTP session that a report quotes.
///
///     ... while talking to mx.example.net.:
///     >>> RCPT To:<ann@example.net>
///     <<< 550 5.1.1 unknown user
///     550 5.1.1 <ann@example.net>... User unknown
struct SessionTranscript {
  /// The most replies that are kept.
  static let repliesLimit = 256

  private struct Entry {
    /// The address of the recipient that the reply is about; empty when it is about all.
    let address: Octets
    let reply: Octets
    let host: Octets?
    /// Whether the line is the reporting server's own, not the remote server's.
    let isOwn: Bool
  }

  private let text: BodyText
  private var entries: [Entry] = []
  private var host: Octets?
  private var current = Octets()

  init(_ text: BodyText) { self.text = text }

  mutating func read(_ lines: Range<Int>) {
    for number in lines.clamped(to: 0..<text.lines.count) where !text.isBlank(number) {
      let line = text.octets.span.trimmed(text.lines[number])
      if text.line(number, contains: "while talking to ") {
        host = RemoteHost.name(in: text.line(number))
        current = []
      } else if mark(Self.commandMarks, line) != nil {
        sent(number)
      } else if let start = mark(Self.replyMarks, line) {
        add(start..<line.upperBound, about: current, isOwn: false)
      } else {
        own(number, line)
      }
    }
  }

  /// The offset after a mark at the line's start, which a time may precede (`Mon 2026-03-02
  /// 08:00:00: --> RCPT …`).
  private func mark(_ marks: PhraseSet, _ line: Range<Int>) -> Int? {
    let near = line.lowerBound..<min(line.upperBound, line.lowerBound + 40)
    return text.ends(ofAny: marks, in: near).first { end in
      let start = end - Self.markOctets
      return start == line.lowerBound || text.octets[start - 1].isSpace
    }
  }

  static let phrases = [commandMarks, replyMarks]
  private static let commandMarks: PhraseSet = [">>>", "-->"]
  private static let replyMarks: PhraseSet = ["<<<", "<--"]
  /// The length of each mark in octets.
  private static let markOctets = 3

  private mutating func sent(_ number: Int) {
    current = []
    guard text.line(number, contains: "rcpt to"), let found = text.address(inLine: number) else {
      return
    }
    current = found.address
  }

  /// Reads `550 5.1.1 <ann@example.net>... User unknown`: three dots follow the address.
  private mutating func own(_ number: Int, _ line: Range<Int>) {
    let text = text
    let span = text.octets.span
    let isReply = ReplyCode.parse(prefix: span, at: line.lowerBound) != nil
    guard isReply || span.firstIndex(of: "... deferred", in: line) != nil else { return }
    guard let dots = span.firstIndex(of: "...", in: line) else { return }
    var start = dots
    while start > line.lowerBound, !span[start - 1].isSpace { start -= 1 }
    // `<<ann@example.net>>... ` has two opening brackets.
    if start + 1 < dots, span[start] == 0x3C, span[start + 1] == 0x3C { start += 1 }
    let found = text.address(at: start, upTo: min(dots, line.upperBound))
    add(line, about: found?.address ?? [], isOwn: true)
  }

  private mutating func add(_ range: Range<Int>, about address: Octets, isOwn: Bool) {
    guard entries.count < Self.repliesLimit else { return }
    let words = text.octets.oneLine(range, limit: RecipientStatus.reasonOctetsLimit)
    guard !words.isEmpty else { return }
    if !isOwn, let last = entries.last, !last.isOwn, last.address == address,
      last.reply.count > 3, last.reply[3] == UInt8(ascii: "-")
    {
      entries[entries.count - 1] = Entry(
        address: address,
        reply: Octets((last.reply + [0x20] + words).prefix(RecipientStatus.reasonOctetsLimit)),
        host: host, isOwn: false)
      return
    }
    entries.append(Entry(address: address, reply: words, host: host, isOwn: isOwn))
  }

  /// The recipients of the replies that report a failure.
  ///
  /// They are delayed if the report is a warning or the reply says that the server will keep
  /// trying.
  func recipients(isWarning: Bool) -> [RecipientStatus] {
    var result: [RecipientStatus] = []
    var seen = Set<Octets>()
    for entry in entries where !entry.address.isEmpty && isFailure(entry.reply) {
      guard seen.insert(AddressKey.exact(entry.address)).inserted else { continue }
      let action: Action =
        isWarning || entry.reply.contains("will keep trying") ? .delayed : .failed
      result.append(
        RecipientStatus(address: entry.address, action: action, reason: [], remoteMTA: entry.host))
    }
    return result
  }

  /// Gives each recipient the replies about it; if there are none, those about all.
  func explain(_ recipients: inout [RecipientStatus]) {
    let known = RecipientIndex(recipients)
    var replies = [[Entry]](repeating: [], count: recipients.count)
    for entry in entries where !entry.address.isEmpty {
      for index in known.recipients(with: entry.address) { replies[index].append(entry) }
    }
    // With several hosts nothing tells for whose recipients one has answered.
    let hosts = Set(entries.filter { $0.address.isEmpty }.map(\.host))
    let isAboutAll = recipients.count == 1 || hosts.count < 2
    for index in recipients.indices where recipients[index].action != .delivered {
      let mine = replies[index]
      let entry =
        mine.first { !$0.isOwn && isFailure($0.reply) } ?? mine.first { isFailure($0.reply) }
        ?? mine.last ?? (isAboutAll ? general(for: recipients[index]) : nil)
      guard let entry else { continue }
      recipients[index].remoteMTA = recipients[index].remoteMTA ?? entry.host
      if recipients[index].diagnostic == nil {
        recipients[index].diagnostic = entry.reply
      } else if recipients[index].diagnostic != entry.reply {
        recipients[index].explanation = recipients[index].explanation ?? entry.reply
      }
    }
  }

  /// A reply about all recipients, for a recipient with no reply of its own.
  private func general(for status: RecipientStatus) -> Entry? {
    guard status.diagnostic == nil else { return nil }
    return entries.last { $0.address.isEmpty && isFailure($0.reply) && !$0.isOwn }
      ?? entries.last { $0.address.isEmpty && isFailure($0.reply) }
  }

  private func isFailure(_ reply: Octets) -> Bool {
    guard let code = ReplyCode.parse(prefix: reply.span) else { return reply.contains("deferred") }
    return code.replyClass >= 4
  }
}
