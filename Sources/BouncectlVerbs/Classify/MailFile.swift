import BounceMail
import Octets
import Posix

/// A file with one message, or an mbox.
///
/// An mbox begins with a `From ` line and contains another one, after an empty line and before a
/// header field. A file with a single `From ` line is one message. mboxrd's quoting (`>From `) is
/// removed in an mbox only.
final class MailFile {
  private let path: String
  private let descriptor: Int32
  private let isOwned: Bool
  private var lines: LineReader
  /// The size of the file in octets; nil for a pipe.
  private let size: UInt64?
  private var given = 0
  private var isMbox = false
  private var isAtEnd = false
  private var failure: SystemError?
  /// Lines that were read but do not belong to the message so far: a `From ` line and the line
  /// after it.
  private var ahead: [Octets] = []

  /// - Parameter isOwned: whether to close the descriptor at the end.
  init(_ path: String, descriptor: Int32, isOwned: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.isOwned = isOwned
    size = FileOctets.size(descriptor)
    lines = LineReader(descriptor, lineOctetsLimit: ReportReader.messageOctetsLimit)
  }

  deinit {
    if isOwned { FileOctets.close(descriptor) }
  }

  /// The part of the file that was read, from 0 to 1; nil if it is unknown, as for a pipe.
  var share: Double? {
    size.map { $0 == 0 ? 1 : min(1, Double(lines.readOctets) / Double($0)) }
  }

  /// The next message; nil at the end.
  func next() -> MessageSource.Message? {
    guard !isAtEnd else { return nil }
    do {
      let octets = try message()
      if given == 0, let program = Self.unpacker(of: octets) {
        isAtEnd = true
        return unreadable("it is compressed: \(program) FILE | bouncectl … -")
      }
      given += 1
      let name = isMbox ? "\(path)#\(given)" : path
      return MessageSource.Message(name: name, octets: .success(octets))
    } catch {
      isAtEnd = true
      return unreadable(error.reason)
    }
  }

  private func unreadable(_ reason: String) -> MessageSource.Message {
    MessageSource.Message(
      name: path, octets: .failure(MessageSource.Unreadable(reason: reason)))
  }

  /// The program that unpacks a file with these first octets; nil if the file is not compressed.
  private static func unpacker(of octets: Octets) -> String? {
    let marks: [(start: Octets, program: String)] = [
      ([0x1F, 0x8B, 0x08], "zcat"), ([0x28, 0xB5, 0x2F, 0xFD], "zstdcat"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xzcat"), (Octets("BZh9".utf8), "bzcat"),
      (Octets("PK".utf8) + [0x03, 0x04], "unzip -p"),
    ]
    return marks.first { octets.starts(with: $0.start) }?.program
  }

  /// The octets up to the next separator or the end.
  private func message() throws(SystemError) -> Octets {
    var octets = Octets()
    var isAfterEmptyLine = false
    while let line = try take() {
      if mayBegin, isAfterEmptyLine, Self.isFromLine(line) {
        let following = try take()
        if let following, Self.isFieldLine(following) {
          isMbox = true
          ahead = [line, following]
          return Self.unquoted(octets)
        }
        append(line, to: &octets)
        if let following { ahead.insert(following, at: 0) }
        isAfterEmptyLine = false
        continue
      }
      if given == 0, octets.isEmpty { mayBegin = Self.isFromLine(line) }
      append(line, to: &octets)
      isAfterEmptyLine = line.isEmpty || line == [0x0D]
    }
    isAtEnd = true
    return isMbox ? Self.unquoted(octets) : octets
  }

  /// Whether the file begins like an mbox.
  private var mayBegin = false

  private func take() throws(SystemError) -> Octets? {
    if !ahead.isEmpty { return ahead.removeFirst() }
    return try lines.nextUntouched()
  }

  private func append(_ line: Octets, to octets: inout Octets) {
    // One octet more than the limit, so that the reader reports that the message was cut.
    let room = ReportReader.messageOctetsLimit + 1 - octets.count
    guard room > 0 else { return }
    octets += line.prefix(room)
    octets.append(UInt8(ascii: "\n"))
  }

  /// `From sender Mon Nov 23 18:27:57 2026`: RFC 4155, appendix A, as far as all programs follow
  /// it.
  private static func isFromLine(_ line: Octets) -> Bool {
    guard line.starts(with: "From ".utf8) else { return false }
    // The time of day: a sentence that begins with "From " has none.
    let digits = line.indices.dropFirst(5).filter { line[$0] == UInt8(ascii: ":") }
    return digits.contains { colon in
      colon + 2 < line.count && line[colon - 1].isDigit && line[colon + 1].isDigit
        && line[colon + 2].isDigit
    }
  }

  /// Whether a line is a header field, or the `>From ` line that some programs write before the
  /// first one.
  private static func isFieldLine(_ line: Octets) -> Bool {
    if line.starts(with: ">From ".utf8) { return true }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return false }
    return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// The message with one `>` removed from each line that starts with `>From `, `>>From `, ….
  private static func unquoted(_ message: Octets) -> Octets {
    guard message.range(of: Octets(">From ".utf8)) != nil else { return message }
    var result = Octets()
    result.reserveCapacity(message.count)
    for line in message.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let quoted = line.first == UInt8(ascii: ">")
      let bare = line.drop { $0 == UInt8(ascii: ">") }
      result += quoted && bare.starts(with: "From ".utf8) ? line.dropFirst() : line
      result.append(UInt8(ascii: "\n"))
    }
    result.removeLast()
    return result
  }
}
