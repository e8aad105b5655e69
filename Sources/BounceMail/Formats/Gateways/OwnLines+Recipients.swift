import Octets

extension OwnLines {
  /// The recipients that failed.
  ///
  /// Behind labels; else, line by line of those with words of a failure, in the sentence or listed
  /// below it; else in the paragraph around one.
  /// - Parameters:
  ///   - others: addresses that are none, in lower case.
  ///   - isSure: the message is a mail system's and about a failure, so that sentences count.
  func recipients(_ action: Action, except others: Set<Octets>, isSure: Bool) -> [RecipientStatus] {
    var reader = LabelledRecipients(text, labels: FailureWords.labels, action: action)
    reader.read(range)
    var found = kept(reader.recipients, except: others)
    if !found.isEmpty { return found }
    for number in failures where found.isEmpty {
      if isSure, !announcesList(number) {
        found = kept(named(number, action, except: others), except: others)
      }
      if found.isEmpty { found = listed(number, action, except: others) }
    }
    if !found.isEmpty || !isSure { return found }
    return mentioned(action, except: others)
  }

  /// Whether a line ends in a colon: what it is about stands below it.
  private func announcesList(_ number: Int) -> Bool {
    let line = text.line(number)
    return text.addressAtStart(number) != nil || line.last == UInt8(ascii: ":")
      || line.span.hasSuffix("：")
  }

  /// The addresses in the sentence of a line: the first, and those that follow it with nothing but
  /// commas between.
  private func named(
    _ number: Int, _ action: Action, except others: Set<Octets>
  ) -> [RecipientStatus] {
    guard var found = address(in: number, except: others), !isSender(found, number) else {
      return []
    }
    var line = number
    let reason = self.reason(of: number)
    var result = [RecipientStatus(address: found.address, action: action, reason: reason)]
    while result.count < DeliveryStatus.recipientsLimit, let next = next(after: found, in: &line) {
      result.append(RecipientStatus(address: next.address, action: action, reason: reason))
      found = next
    }
    return result
  }

  /// The first address in a line that may be a recipient's.
  private func address(in number: Int, except others: Set<Octets>) -> BodyText.FoundAddress? {
    var found = text.address(inLine: number)
    for _ in 0..<8 {
      guard let address = found else { return nil }
      if !others.contains(address.address.lowercased()) { return address }
      found = text.address(inLine: number, from: address.rest)
    }
    return nil
  }

  /// What a reply in the text says, else what a label or the paragraph does.
  private func reason(of number: Int) -> Octets {
    if let reason = reply() ?? PhraseFormat.reason(text, range, FailureWords.labels) {
      return reason
    }
    var first = number
    while first > range.lowerBound, !text.isBlank(first - 1) { first -= 1 }
    return text.joined(first..<min(range.upperBound, text.paragraph(from: number).end))
  }

  /// The address behind another one, a comma or a short word (`and`, `et`, `и`) between them at
  /// most.
  private func next(
    after found: BodyText.FoundAddress, in number: inout Int
  ) -> BodyText.FoundAddress? {
    let span = text.octets.span
    var start = found.rest
    var end = text.lines[number].upperBound
    if span.skipSpace(at: start, upTo: end) >= end || span[start] == UInt8(ascii: ","),
      span.skipSpace(at: min(start + 1, end), upTo: end) >= end, number + 1 < range.upperBound
    {
      number += 1
      start = text.lines[number].lowerBound
      end = text.lines[number].upperBound
    }
    for _ in 0..<3 {
      while start < end, Self.between.contains(span[start]) { start += 1 }
      if let next = text.address(at: start, upTo: end) { return next }
      var word = start
      while word < end, word - start < 5, span[word].isAny(OctetClass.alpha) || span[word] >= 0x80 {
        word += 1
      }
      guard word > start, word < end, span[word].isSpace else { return nil }
      start = word
    }
    return nil
  }

  private static let between = Octets(" \t,;&".utf8)

  /// Whether a word before an address says that it is whom the message was from.
  private func isSender(_ found: BodyText.FoundAddress, _ number: Int) -> Bool {
    let before = Octets(text.octets[text.lines[number].lowerBound..<found.start]).lowercased()
    let words = before.split { !$0.isAny(OctetClass.alpha) && $0 < 0x80 }
    return words.suffix(2).contains { word in
      ["from", "by", "von", "contact"].contains { Octets(word).equals($0) }
    }
  }

  /// Addresses listed below a line with words of a failure, or from it on (`ann@example.net - no
  /// such user here`).
  private func listed(
    _ number: Int, _ action: Action, except others: Set<Octets>
  ) -> [RecipientStatus] {
    var list = RecipientList(text, action: action, endings: [Self.endings])
    var start = text.addressAtStart(number) == nil ? number + 1 : number
    // Entries above it are of the same list.
    while start <= number, start > range.lowerBound,
      text.addressAtStart(start - 1) != nil
    { start -= 1 }
    list.read(start..<range.upperBound)
    var found = kept(list.recipients, except: others)
    if found.count == 1, found[0].diagnostic == nil {
      found[0].diagnostic = PhraseFormat.reason(text, range, FailureWords.labels) ?? reply()
    }
    return found
  }

  /// The address in the paragraph around a line with words of a failure.
  private func mentioned(_ action: Action, except others: Set<Octets>) -> [RecipientStatus] {
    for number in failures {
      for line in near(number) {
        guard let found = address(in: line, except: others) else { continue }
        let reason =
          reply() ?? text.joined(min(number, line)..<text.paragraph(from: max(number, line)).end)
        let status = RecipientStatus(address: found.address, action: action, reason: reason)
        let kept = kept([status], except: others)
        if !kept.isEmpty { return kept }
      }
    }
    return []
  }

  /// A line and those around it: of its own paragraph first, below before above.
  private func near(_ number: Int) -> [Int] {
    let all = max(range.lowerBound, number - 2)..<min(range.upperBound, number + 4)
    let below = all.filter { $0 > number }
    let above = Array(all.filter { $0 < number }.reversed())
    let own =
      below.prefix { !text.isBlank($0) } + above.prefix { !text.isBlank($0) }
    return [number] + own + (below + above).filter { !own.contains($0) }
  }

  static let endings: PhraseSet = [
    "if you ", "for assistance", "for further", "please contact", "sincerely",
  ]

  /// A paragraph that starts with a reply code, else one that says what a remote host said.
  private func reply() -> Octets? {
    let coded = range.first { number in
      let line = Self.withoutMark(text.line(number))
      guard line.count > 3, !line[3].isDigit else { return false }
      return ReplyCode.parse(prefix: line.span).map { $0.replyClass >= 4 } ?? false
    }
    let number = coded ?? text.firstLine(containingAny: Self.answers, in: range)
    return number.map { text.paragraph(from: $0).text }
  }

  /// What stands before what a remote host said.
  static let answers: PhraseSet = ["remote host said", "remote server", "responded"]

  /// A line of a session without what marks the server's side.
  private static func withoutMark(_ line: Octets) -> Octets {
    for mark in ["<<< ", "<-- ", "<- ", "s: "] where line.hasPrefix(mark) {
      return Octets(line.dropFirst(mark.utf8.count))
    }
    return line
  }

  /// The recipients that may be one, each once.
  func kept(_ found: [RecipientStatus], except others: Set<Octets>) -> [RecipientStatus] {
    var seen = others
    return found.filter { status in
      guard let address = status.finalRecipient?.lowercased(), !Self.isSystem(address) else {
        return false
      }
      return seen.insert(address).inserted
    }
  }

  /// Addresses to ask for help at.
  private static func isSystem(_ address: Octets) -> Bool {
    [
      "postmaster@", "mailer-daemon@", "abuse@", "support@", "helpdesk@", "hostmaster@", "admin@",
      "webmaster@", "noreply@", "no-reply@", "help@",
    ]
    .contains { address.hasPrefix($0) }
  }
}
