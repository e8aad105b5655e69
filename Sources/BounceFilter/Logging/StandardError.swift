import Posix

/// Standard error, one write(2) a line.
enum StandardError {
  private static let descriptor: Int32 = 2

  /// Writes octets in one call if the other end takes them in time.
  ///
  /// - Returns: whether it did.
  static func write(_ octets: [UInt8], atMostMilliseconds limit: Int32) -> Bool {
    FileOctets.write(octets, to: descriptor, atMostMilliseconds: limit)
  }
}
