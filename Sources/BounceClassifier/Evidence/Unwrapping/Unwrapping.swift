import BounceMail
import Octets
import Phrases

/// Finds the innermost reply in a text, and the facts in its wrappers (docs/classification.md, "The
/// order of evidence").
struct Unwrapping {
  /// The range of the innermost reply's words.
  private(set) var window: Range<Int>
  /// The stage that the wrappers name.
  private(set) var stage: Stage?
  /// The name of the host that sent the reply.
  private(set) var host: Range<Int>?
  /// The reply code, 400 to 599.
  private(set) var code: UInt16?
  /// The enhanced status code in the reply.
  private(set) var enhanced: EnhancedStatusCode?

  /// A reply around the innermost one is transient.
  private(set) var isAroundTransient = false

  private let text: Octets
  private let positions: WrapperPositions
  /// What stands before `unverified address:` and the like: a reply of its own.
  private var around: Range<Int>?
  private var isWrapped = false
  private var isClosed = false
  private var isQuoted = false
  /// The reply is about the sender: the text quoted after it is about the sender's address, not the
  /// recipient's.
  private var isAboutSender = false

  /// Unwraps a text on one line.
  ///
  /// - Parameters:
  ///   - masked: the same text, masked.
  ///   - wrappers: the occurrences of the wrappers' phrases in the text, in the order of their
  ///     ends.
  init(_ text: Octets, masked: Octets, wrappers: [(wrapper: Wrapper, range: Range<Int>)]) {
    self.text = text
    positions = WrapperPositions(text)
    window = positions.typeEnd..<text.count
    for found in wrappers { apply(found.wrapper, found.range, masked) }
    if !isWrapped { unwrapTranscript() }
    unwrapNested(masked)
    readCodes(masked)
    trim()
  }

  private mutating func apply(_ wrapper: Wrapper, _ range: Range<Int>, _ masked: Octets) {
    let end = range.upperBound
    if isAboutSender, wrapper.quotes {
      if !isClosed { close(at: range.lowerBound) }
      return
    }
    switch wrapper {
    case .aboutSender: isAboutSender = range.lowerBound >= window.lowerBound
    case .said: unwrapSaid(range, masked)
    case .refusedToTalk:
      host = positions.hostBefore(range.lowerBound)
      begin(positions.afterColon(end), stage: .connect)
    case .prefix:
      if let start = positions.colon(at: end) {
        around = min(window.lowerBound, range.lowerBound)..<range.lowerBound
        begin(start, stage: nil)
      }
    case .inReplyTo: endReply(range)
    case .errorAfter: unwrapEximAfter(end)
    case .errorFor: unwrapEximFor(end)
    case .responseWas:
      if let start = positions.colon(at: end) { begin(start, stage: stage) }
    case .returned: unwrapReturned(range)
    case .didNotLike: unwrapDidNotLike(range)
    case .quotedError: unwrapQuotedError(end)
    case .fromMTA:
      if let close = text.firstIndex(of: "): ", in: end..<min(text.count, end + 80)) {
        begin(close + 3, stage: stage)
      }
    case .givingUp:
      if isWrapped, !isClosed { close(at: range.lowerBound) }
    case .atConnect, .atEHLO, .atMAIL, .atRCPT, .atDATA, .atEndOfData:
      if !isWrapped || stage == nil { stage = wrapper.stage }
    }
  }

  private mutating func begin(_ start: Int, stage newStage: Stage?) {
    window = min(start, text.count)..<text.count
    stage = newStage
    isWrapped = true
    isClosed = false
  }

  private mutating func close(at end: Int) {
    window = window.lowerBound..<max(window.lowerBound, end)
    isClosed = true
  }

  // MARK: - Forms

  /// Accepted only after a host's name: `host X[ip] said:`, `Remote host said:`, `[127.0.0.1]
  /// said:`.
  private mutating func unwrapSaid(_ range: Range<Int>, _ masked: Octets) {
    guard let start = positions.colon(at: range.upperBound) else { return }
    let before = positions.skipBack(range.lowerBound)
    let isHostWord = text.has("host", at: before - 4) || text.has("server", at: before - 6)
    let isName = before > 0 && (text[before - 1] == 0x5D || masked[before - 1] == FoldedWords.mask)
    guard isHostWord || isName || text.has("host ", at: positions.wordStart(before) - 5) else {
      return
    }
    if !isHostWord, let name = positions.hostBefore(before) { host = name }
    begin(start, stage: stage)
  }

  /// `(in reply to RCPT TO command)`: the first one after the start of the innermost reply ends it.
  private mutating func endReply(_ range: Range<Int>) {
    isAboutSender = false
    guard !isClosed, range.lowerBound > window.lowerBound else { return }
    let position = text.span.skipSpace(at: range.upperBound, upTo: text.count)
    guard let told = Stage(command: text, at: position) else { return }
    stage = told
    isWrapped = true
    close(at: text.has("(", at: range.lowerBound - 1) ? range.lowerBound - 1 : range.lowerBound)
  }

  /// `RCPT TO:<u@example.net>: host mx.example.net [192.0.2.1]: 550 …`.
  private mutating func unwrapEximAfter(_ end: Int) {
    let position = text.span.skipSpace(at: end, upTo: text.count)
    let told = Stage(command: text, at: position)
    var from = position
    let limit = min(text.count, position + 600)
    if text.has("rcpt to", at: position) || text.has("mail from", at: position) {
      from = text.firstIndex(of: UInt8(ascii: ">"), in: position..<limit) ?? position
    }
    guard let mark = text.firstIndex(of: ": ", in: from..<limit) else { return }
    if let name = positions.eximHost(before: end) { host = name }
    begin(mark + 2, stage: told)
    guard text.has("host ", at: mark + 2) else { return }
    host = positions.hostName(from: mark + 7)
    if let next = text.firstIndex(of: ": ", in: mark + 7..<min(text.count, mark + 300)) {
      begin(next + 2, stage: told)
    }
  }

  /// `TEXT command, host: mx.example.net (192.0.2.1) reason: 550 …`.
  private mutating func unwrapEximFor(_ end: Int) {
    let position = text.span.skipSpace(at: end, upTo: text.count)
    let limit = min(text.count, position + 400)
    guard let mark = text.firstIndex(of: "reason: ", in: position..<limit) else { return }
    if let name = text.firstIndex(of: "host: ", in: position..<mark) {
      host = positions.hostName(from: name + 6)
    }
    let told = text.has("text", at: position) ? .endOfData : Stage(command: text, at: position)
    begin(mark + 8, stage: told)
  }

  /// `Remote Server at X (ip) returned '550 …'`: the newest attempt is the first, so the first
  /// quotation counts.
  private mutating func unwrapReturned(_ range: Range<Int>) {
    var end = range.upperBound
    while end < text.count, text[end] == 0x20 || text[end] == UInt8(ascii: ":") { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: "'") else { return }
    if isQuoted {
      if !isClosed { close(at: quoteEnd(before: range.lowerBound)) }
      return
    }
    let name = positions.hostEnd(
      before: range.lowerBound, brackets: (UInt8(ascii: "("), UInt8(ascii: ")")))
    if text.has("server at ", at: positions.wordStart(name) - 10) {
      host = positions.hostBefore(name)
    }
    begin(end + 1, stage: stage)
    isQuoted = true
  }

  private func quoteEnd(before position: Int) -> Int {
    var index = position
    while index > window.lowerBound {
      index -= 1
      if text[index] == UInt8(ascii: "'") { return index }
    }
    return position
  }

  /// `did not like our RCPT TO:550 …`, `did not like our final DATA: …`.
  private mutating func unwrapDidNotLike(_ range: Range<Int>) {
    let position = text.span.skipSpace(at: range.upperBound, upTo: text.count)
    guard
      let mark = text.firstIndex(
        of: UInt8(ascii: ":"), in: position..<min(text.count, position + 20))
    else { return }
    let told =
      text.has("final data", at: position) ? .endOfData : Stage(command: text, at: position)
    let name = positions.hostEnd(
      before: range.lowerBound, brackets: (UInt8(ascii: "["), UInt8(ascii: "]")))
    host = positions.hostBefore(name)
    begin(text.span.skipSpace(at: mark + 1, upTo: text.count), stage: told)
  }

  /// `Unknown address error 550-'…'`, `Other mail system problem '…'`.
  private mutating func unwrapQuotedError(_ end: Int) {
    var index = text.span.skipSpace(at: end, upTo: text.count)
    let codeStart = index
    if ReplyCode.parse(prefix: text.span, at: index) != nil { index += 3 }
    if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
    guard !isQuoted, index < text.count, text[index] == UInt8(ascii: "'") else { return }
    begin(codeStart == index ? index + 1 : codeStart, stage: stage)
    isQuoted = true
  }

  /// Sendmail's transcript: `>>> RCPT To:<…> <<< 550 …`.
  private mutating func unwrapTranscript() {
    guard let mark = text.firstIndex(of: "<<< ", in: window) else { return }
    var start = mark
    while let found = text.firstIndex(of: "<<< ", in: start..<text.count) {
      start = found + 4
      guard let code = ReplyCode.parse(prefix: text.span, at: start), code.value >= 400 else {
        continue
      }
      let sent = positions.lastCommand(before: found)
      begin(start, stage: sent)
      if let next = text.firstIndex(of: ">>> ", in: start..<text.count) { close(at: next) }
      return
    }
  }

  /// `550 Delivery failed: the server answered "451 4.7.1 …"`: a reply with both codes, other than
  /// those before it.
  private mutating func unwrapNested(_ masked: Octets) {
    guard let outer = ReplyCodes.read(text, masked: masked, in: window).code,
      let inner = ReplyCodes.lastOther(than: outer, text, masked: masked, in: window)
    else { return }
    isAroundTransient = isAroundTransient || outer < 500
    window = inner..<window.upperBound
  }

  // MARK: - Codes

  private mutating func readCodes(_ masked: Octets) {
    var found = ReplyCodes.read(text, masked: masked, in: window)
    if let around {
      let outer = ReplyCodes.read(text, masked: masked, in: around)
      if found.code == nil, found.enhanced == nil { found = outer }
      isAroundTransient = isAroundTransient || outer.code.map { $0 < 500 } ?? false
    }
    code = found.code
    enhanced = found.enhanced
  }

  private mutating func trim() {
    var end = window.upperBound
    while end > window.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    window = window.lowerBound..<end
  }
}
