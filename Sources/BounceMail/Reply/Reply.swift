public import Octets

/// An SMTP reply (RFC 5321 §4.2), as it came over the wire or as reports quote it.
///
///     550-5.1.1 The email account does not exist.
///     550 5.1.1 Check the spelling.
///
/// Postfix joins the lines with a space: `550-5.1.1 The … exist. 550 5.1.1 Check …`. Both forms
/// give the same value. If there is no code, ``text`` is the whole input.
public struct Reply: Sendable, Equatable {
  /// The most octets of ``text``; more are cut.
  public static let textOctetsLimit = 8_192

  /// The three digits at the start.
  public var code: ReplyCode?
  /// The enhanced code (RFC 2034): directly after ``code``, at the start, or in qmail's form
  /// `(#5.1.1)`.
  public var enhanced: EnhancedStatusCode?
  /// The text on one line, without the codes at the start and those that continuation lines repeat.
  public var text: Octets

  /// A reply from its parts.
  public init(code: ReplyCode? = nil, enhanced: EnhancedStatusCode? = nil, text: Octets = []) {
    self.code = code
    self.enhanced = enhanced
    self.text = text
  }

  /// Parses a reply.
  public init(_ octets: Octets) {
    self = ReplyParser.parse(octets)
  }

  /// Parses a reply.
  public init(_ span: Span<UInt8>) {
    var octets = Octets()
    let count = min(span.count, 4 * Self.textOctetsLimit)
    octets.reserveCapacity(count)
    for index in 0..<count { octets.append(span[index]) }
    self = ReplyParser.parse(octets)
  }
}

/// Parses a ``Reply``.
private enum ReplyParser {
  static func parse(_ input: Octets) -> Reply {
    let line = input.oneLine(0..<input.count, limit: Reply.textOctetsLimit)
    let span = line.span
    var reply = Reply()
    var index = skipType(span)
    var isMultiline = false
    if let code = ReplyCode.parse(prefix: span, at: index), ReplyCode.ends(in: span, at: index + 3)
    {
      reply.code = code
      index += 3
      isMultiline = index < span.count && span[index] == UInt8(ascii: "-")
      if isMultiline { index += 1 }
    }
    if let found = enhanced(span, at: index) {
      reply.enhanced = found.code
      index = found.next
    }
    index = span.skipSpace(at: index, upTo: span.count)
    reply.text = isMultiline ? joined(line, from: index, reply) : Octets(line[index...])
    if reply.enhanced == nil { reply.enhanced = quoted(reply.text.span) }
    return reply
  }

  /// The offset after white space and a type as in `smtp;550`.
  private static func skipType(_ span: Span<UInt8>) -> Int {
    let start = span.skipSpace(at: 0, upTo: span.count)
    guard span.hasPrefix("smtp;", at: start, upTo: span.count) else { return start }
    return span.skipSpace(at: start + 5, upTo: span.count)
  }

  /// The enhanced code behind the reply code, and where the text goes on: behind a bracket that
  /// closes, a colon or a hyphen.
  private static func enhanced(
    _ span: Span<UInt8>, at start: Int
  ) -> (code: EnhancedStatusCode, next: Int)? {
    guard let found = ReplyCode.enhancedCode(in: span, at: start, upTo: span.count) else {
      return nil
    }
    let next = found.range.upperBound
    let isClosed = next < span.count && ")]>:-".utf8.contains(span[next])
    return (found.code, isClosed ? next + 1 : next)
  }

  /// qmail's form: `(#5.1.1)` or `#5.1.1` anywhere in the text.
  private static func quoted(_ span: Span<UInt8>) -> EnhancedStatusCode? {
    var from = 0
    while let mark = span.firstIndex(of: UInt8(ascii: "#"), in: from..<span.count) {
      if let found = EnhancedStatusCode.parse(prefix: span, at: mark + 1) { return found.code }
      from = mark + 1
    }
    return nil
  }

  /// The text of a multi-line reply without the codes that its continuation lines repeat.
  private static func joined(_ line: Octets, from start: Int, _ reply: Reply) -> Octets {
    var result = Octets()
    result.reserveCapacity(line.count - start)
    let span = line.span
    var index = start
    var kept = start
    while index < span.count {
      let isWordStart = index == start || span[index - 1] == 0x20
      if isWordStart, let next = repeatedCode(span, at: index, reply) {
        result.append(contentsOf: line[kept..<index])
        index = next
        kept = next
      } else {
        index += 1
      }
    }
    result.append(contentsOf: line[kept...])
    return result.trimmed()
  }

  /// The offset after `550-5.1.1 ` or `550 5.1.1 ` when the code is the reply's own; another
  /// enhanced code stays in the text.
  private static func repeatedCode(_ span: Span<UInt8>, at index: Int, _ reply: Reply) -> Int? {
    guard let code = ReplyCode.parse(prefix: span, at: index), code == reply.code else {
      return nil
    }
    var next = index + 3
    guard next < span.count else { return next }
    guard span[next] == UInt8(ascii: "-") || span[next] == 0x20 else { return nil }
    next += 1
    if let found = EnhancedStatusCode.parse(prefix: span, at: next), found.code == reply.enhanced {
      next += found.length
    }
    return span.skipSpace(at: next, upTo: span.count)
  }
}
