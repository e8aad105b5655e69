import Posix

/// Standard error, one write(2) a line.
enum StandardError {
  private static let descriptor: Int32 = 2

  /// Writes octets with one write(2), once the descriptor is ready and within the limit.
  ///
  /// - Returns: whether all were written.
  static func write(_ octets: [UInt8], atMostMilliseconds limit: Int32) -> Bool {
    FileOctets.write(octets, to: descriptor, atMostMilliseconds: limit)
  }
}
