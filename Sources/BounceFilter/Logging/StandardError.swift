import Posix

/// Standard error, one write(2) a line.
enum StandardError {
  private static let descriptor: Int32 = 2

  /// Whether it is the stream of systemd's journal (JOURNAL_STREAM in systemd.exec(5)), which knows
  /// the program's name and reads the severity of each line from its start (sd-daemon(3)).
  private static let isJournal: Bool = {
    guard let stream = ThisProcess.environment("JOURNAL_STREAM"),
      let identity = FileOctets.identity(descriptor)
    else { return false }
    return stream == "\(identity.device):\(identity.inode)"
  }()

  /// Writes a line: `<3>text` to systemd's journal, else `bounce-milter: text`.
  ///
  /// - Parameter severity: RFC 5424 §6.2.1.
  /// - Returns: whether all of it was written.
  static func write(_ line: String, severity: Int32, atMostMilliseconds limit: Int32) -> Bool {
    let start = isJournal ? "<\(severity)>" : "bounce-milter: "
    return write(Array((start + line + "\n").utf8), atMostMilliseconds: limit)
  }

  /// Writes octets with one write(2), once the descriptor is ready and within the limit.
  ///
  /// - Returns: whether all were written.
  static func write(_ octets: [UInt8], atMostMilliseconds limit: Int32) -> Bool {
    FileOctets.write(octets, to: descriptor, atMostMilliseconds: limit)
  }
}
