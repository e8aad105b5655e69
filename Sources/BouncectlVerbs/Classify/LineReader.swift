import Octets
import Posix

/// Reads the lines of a descriptor one at a time, without their LF or CR LF.
struct LineReader {
  private let descriptor: Int32
  private let lineOctetsLimit: Int
  private var chunk: Octets
  private var rest = 0..<0
  private var isAtEnd = false
  /// The number of octets read from the descriptor so far.
  private(set) var readOctets: UInt64 = 0

  /// - Parameter lineOctetsLimit: the most octets of one line; the rest of a longer line is
  ///   skipped.
  init(_ descriptor: Int32, lineOctetsLimit: Int = 1 << 20) {
    self.descriptor = descriptor
    self.lineOctetsLimit = lineOctetsLimit
    chunk = Octets(repeating: 0, count: 1 << 16)
  }

  /// The next line; nil at the end.
  mutating func next() throws(SystemError) -> Octets? {
    guard var line = try nextUntouched() else { return nil }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  /// The next line without its LF, but with a CR before that; nil at the end.
  mutating func nextUntouched() throws(SystemError) -> Octets? {
    var line = Octets()
    var isBegun = false
    while true {
      if rest.isEmpty {
        let count = isAtEnd ? 0 : try FileOctets.read(descriptor, into: &chunk)
        isAtEnd = count == 0
        readOctets += UInt64(count)
        if isAtEnd { return isBegun ? line : nil }
        rest = 0..<count
      }
      isBegun = true
      let end = chunk[rest].firstIndex(of: UInt8(ascii: "\n"))
      let piece = rest.lowerBound..<(end ?? rest.upperBound)
      line += chunk[piece].prefix(lineOctetsLimit - line.count)
      rest = (end.map { $0 + 1 } ?? rest.upperBound)..<rest.upperBound
      if end != nil { return line }
    }
  }
}
