import Octets

/// Where in a text of one line the words, host names and commands stand that wrappers are read by.
struct WrapperPositions {
  /// Octets of an IP address in brackets that are looked through for the opening one.
  private static let addressOctetsLimit = 60

  private let text: Octets

  init(_ text: Octets) { self.text = text }

  /// After the type of a Diagnostic-Code, `smtp;` and the like; after leading white space.
  var typeEnd: Int {
    if text.firstIndex(of: UInt8(ascii: ";"), in: 0..<min(text.count, 10)) != nil {
      for type in ["smtp;", "x-postfix;", "x-unix;", "x-exim;", "lmtp;", "x-qmail;"]
      where text.has(type, at: 0) {
        return text.span.skipSpace(at: type.utf8.count, upTo: text.count)
      }
    }
    return text.span.skipSpace(at: 0, upTo: text.count)
  }

  /// The position after a colon that stands here.
  func colon(at position: Int) -> Int? {
    guard position > 0 else { return nil }
    var index = position - 1
    if text[index] != UInt8(ascii: ":") { index = position }
    guard index < text.count, text[index] == UInt8(ascii: ":") else { return nil }
    return text.span.skipSpace(at: index + 1, upTo: text.count)
  }

  /// After the colon and the white space that stand at a position, where they do.
  func afterColon(_ position: Int) -> Int {
    colon(at: position) ?? text.span.skipSpace(at: position, upTo: text.count)
  }

  /// The position without the spaces before it.
  func skipBack(_ position: Int) -> Int {
    var index = position
    while index > 0, text[index - 1] == 0x20 { index -= 1 }
    return index
  }

  /// Where the word starts that ends at a position.
  func wordStart(_ position: Int) -> Int {
    var index = position
    while index > 0, text[index - 1] != 0x20 { index -= 1 }
    return index
  }

  /// The host's name in the word before a position: `mx.example.net[192.0.2.1]` without its
  /// brackets.
  func hostBefore(_ position: Int) -> Range<Int>? {
    let end = skipBack(position)
    return hostName(from: wordStart(end))
  }

  /// The host's name that begins at a position.
  func hostName(from start: Int) -> Range<Int>? {
    var end = start
    while end < text.count, text[end].isAny(OctetClass.host) { end += 1 }
    return start < end && text[start..<end].contains(where: \.isAlpha) ? start..<end : nil
  }

  /// Where a host's name ends whose IP address in brackets stands before a position:
  /// `mx.example.net (192.0.2.1) returned`; the end of the word before it without an address.
  /// - Parameter brackets: the opening and the closing one.
  func hostEnd(before position: Int, brackets: (UInt8, UInt8)) -> Int {
    let end = skipBack(position)
    guard end > 0, text[end - 1] == brackets.1 else { return end }
    var index = end - 1
    while index > 0, text[index] != brackets.0, end - index < Self.addressOctetsLimit { index -= 1 }
    return skipBack(index)
  }

  /// `host mx.example.net [192.0.2.1] SMTP error from …`: the name before the words.
  func eximHost(before end: Int) -> Range<Int>? {
    guard let mark = text.firstIndex(of: "host ", in: max(0, end - 200)..<end) else { return nil }
    return hostName(from: mark + 5)
  }

  /// The stage of the last command in Sendmail's transcript before a position: `>>> RCPT To:<…>`.
  /// - Returns: nil where none is; ``Stage/endOfData`` for a line that is no command.
  func lastCommand(before position: Int) -> Stage? {
    var index = position
    while index > 0 {
      index -= 1
      if text.has(">>> ", at: index) {
        return Stage(command: text, at: index + 4) ?? .endOfData
      }
    }
    return nil
  }
}
