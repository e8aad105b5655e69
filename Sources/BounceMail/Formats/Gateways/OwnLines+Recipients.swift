import Octets

extension OwnLines {
  /// The recipients that failed.
  ///
  /// Addresses after labels; if there are none, those in the sentences with words of a failure or
  /// listed below them; if there are none, those in the paragraphs around such lines.
  /// - Parameters:
  ///   - others: addresses that are no recipients, in lower case.
  ///   - isSure: the message is a mail system's and about a failure, so that addresses in sentences
  ///     count.
  func recipients(_ action: Action, except others: Set<Octets>, isSure: Bool) -> [RecipientStatus] {
    var reader = LabelledRecipients(text, labels: FailureWords.labels, action: action)
    reader.read(range)
    var found = kept(reader.recipients, except: others)
    if !found.isEmpty { return found }
    for number in failures where found.isEmpty {
      if isSure, !announcesList(number) { found = sentences(from: number, action, except: others) }
      if found.isEmpty { found = listed(number, action, except: others) }
    }
    if !found.isEmpty || !isSure { return found }
    return mentioned(action, except: others)
  }

  /// Whether a list follows or includes a line: it ends in a colon, or starts with an address.
  private func announcesList(_ number: Int) -> Bool {
    let line = text.line(number)
    return text.addressAtStart(number) != nil || line.last == UInt8(ascii: ":")
      || line.span.hasSuffix("：")
  }

  /// The recipients in the sentence of a line, and in those below that start with the same words.
  ///
  /// What stands below one sentence and above the next is about the recipients of the first.
  private func sentences(
    from number: Int, _ action: Action, except others: Set<Octets>
  ) -> [RecipientStatus] {
    let first = named(number, except: others)
    guard !first.isEmpty else { return [] }
    let words = start(of: number, except: others)
    var found = [(line: number, addresses: first)]
    for line in failures where line > number && start(of: line, except: others) == words {
      found.append((line, named(line, except: others)))
    }
    var result: [RecipientStatus] = []
    for (place, sentence) in found.enumerated() {
      let next = place + 1 < found.count ? found[place + 1].line : range.upperBound
      let block = found.count == 1 ? range : sentence.line..<next
      let statuses = sentence.addresses.map {
        RecipientStatus(address: $0, action: action, reason: [])
      }
      let parts = SharedWords.parts(of: [reason(of: sentence.line, in: block)], among: statuses)
      result += zip(sentence.addresses, parts).map {
        RecipientStatus(address: $0, action: action, reason: $1)
      }
    }
    return kept(Array(result.prefix(DeliveryStatus.recipientsLimit)), except: others)
  }

  /// The words of a line before its first address.
  private func start(of number: Int, except others: Set<Octets>) -> Octets? {
    address(in: number, except: others).map {
      text.octets.trimmed(text.lines[number].lowerBound..<$0.start)
    }
  }

  /// The addresses in the sentence of a line: the first one, and those after it that only commas
  /// separate from it.
  private func named(_ number: Int, except others: Set<Octets>) -> [Octets] {
    guard var found = address(in: number, except: others), !isSender(found, number) else {
      return []
    }
    var line = number
    var result = [found.address]
    while result.count < DeliveryStatus.recipientsLimit, let next = next(after: found, in: &line) {
      result.append(next.address)
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

  /// The reply in the text; if there is none, the text after a label of reasons or in the
  /// paragraph.
  private func reason(of number: Int, in block: Range<Int>) -> Octets {
    if let reason = reply(in: block) ?? PhraseFormat.reason(text, block, FailureWords.labels) {
      return reason
    }
    var first = number
    while first > block.lowerBound, !text.isBlank(first - 1) { first -= 1 }
    return text.joinedOwn(first..<min(block.upperBound, text.paragraphEnd(number)))
  }

  /// The address after another one, with at most a comma or a short word (`and`, `et`, `и`) between
  /// them.
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

  /// Whether a word before an address says that it is the sender's.
  private func isSender(_ found: BodyText.FoundAddress, _ number: Int) -> Bool {
    let before = Octets(text.octets[text.lines[number].lowerBound..<found.start]).lowercased()
    let words = before.split { !$0.isAny(OctetClass.alpha) && $0 < 0x80 }
    return words.suffix(2).contains { word in
      ["from", "by", "von", "contact"].contains { Octets(word).equals($0) }
    }
  }

  /// Addresses listed below a line with words of a failure, or starting with it (`ann@example.net -
  /// no such user here`).
  private func listed(
    _ number: Int, _ action: Action, except others: Set<Octets>
  ) -> [RecipientStatus] {
    var list = RecipientList(text, action: action, endings: [Self.endings])
    var start = text.addressAtStart(number) == nil ? number + 1 : number
    // Entries above the line belong to the same list.
    while start <= number, start > range.lowerBound,
      text.addressAtStart(start - 1) != nil
    { start -= 1 }
    list.read(start..<range.upperBound)
    var found = kept(list.recipients, except: others)
    if found.count == 1, found[0].diagnostic == nil {
      found[0].diagnostic =
        PhraseFormat.reason(text, range, FailureWords.labels) ?? reply(in: range)
    }
    return found
  }

  /// The address in the paragraph around a line with words of a failure.
  private func mentioned(_ action: Action, except others: Set<Octets>) -> [RecipientStatus] {
    for number in failures {
      for line in near(number) {
        guard let found = address(in: line, except: others) else { continue }
        let around = min(number, line)..<text.paragraphEnd(max(number, line))
        let reason = reply(in: range) ?? text.joinedOwn(around)
        let status = RecipientStatus(address: found.address, action: action, reason: reason)
        let kept = kept([status], except: others)
        if !kept.isEmpty { return kept }
      }
    }
    return []
  }

  /// A line and the lines around it: those of its own paragraph first, lines below before lines
  /// above.
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

  /// The paragraph that starts with a reply code; if there is none, the one that quotes a remote
  /// host.
  private func reply(in range: Range<Int>) -> Octets? {
    let coded = range.first { number in
      guard text.isOwn(number) else { return false }
      let line = Self.withoutMark(text.line(number))
      guard line.count > 3, !line[3].isDigit else { return false }
      return ReplyCode.parse(prefix: line.span).map { $0.replyClass >= 4 } ?? false
    }
    let number = coded ?? text.firstLine(containingAny: Self.answers, in: range)
    return number.map { text.joinedOwn($0..<min(range.upperBound, text.paragraphEnd($0))) }
  }

  /// Phrases before the words of a remote host.
  static let answers: PhraseSet = ["remote host said", "remote server", "responded"]

  /// A line of a session without the mark of the server's side.
  private static func withoutMark(_ line: Octets) -> Octets {
    for mark in ["<<< ", "<-- ", "<- ", "s: "] where line.hasPrefix(mark) {
      return Octets(line.dropFirst(mark.utf8.count))
    }
    return line
  }

  /// The statuses whose address may be a recipient's, each address once.
  func kept(_ found: [RecipientStatus], except others: Set<Octets>) -> [RecipientStatus] {
    var seen = Set<Octets>()
    return found.filter { status in
      guard let address = status.finalRecipient, !Self.isSystem(address.lowercased()) else {
        return false
      }
      return !others.contains(address.lowercased())
        && seen.insert(AddressKey.exact(address)).inserted
    }
  }

  /// Whether an address is a contact for help.
  private static func isSystem(_ address: Octets) -> Bool {
    [
      "postmaster@", "mailer-daemon@", "abuse@", "support@", "helpdesk@", "hostmaster@", "admin@",
      "webmaster@", "noreply@", "no-reply@", "help@",
    ]
    .contains { address.hasPrefix($0) }
  }
}
