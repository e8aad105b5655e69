import Octets
import Posix

/// Standard output in large pieces, its errors told.
struct Output: ~Copyable {
  private static let pieceOctets = 1 << 16

  private let descriptor: Int32
  private var pending = Octets()
  /// A person looks at it.
  let isTerminal: Bool
  /// Whether colour helps the reader: a terminal that has it, and NO_COLOR not set.
  let isColoured: Bool
  /// Columns to fill: the terminal's; elsewhere COLUMNS, else 160.
  ///
  /// Never under 60, tables stop growing at 200.
  let columns: Int

  init(_ console: Console) {
    descriptor = console.output
    isTerminal = Terminal.isTerminal(descriptor)
    let plain = ThisProcess.environment("NO_COLOR").map { !$0.isEmpty } ?? false
    isColoured = isTerminal && !plain && ThisProcess.environment("TERM") != "dumb"
    let wanted =
      Terminal.columns(descriptor) ?? ThisProcess.environment("COLUMNS").flatMap { Int($0) }
    columns = min(max(wanted ?? 160, 60), 200)
  }

  /// One line; the line end is added.
  mutating func line(_ octets: Octets) throws(Failure) {
    pending += octets
    pending.append(UInt8(ascii: "\n"))
    if pending.count >= Self.pieceOctets { try flush() }
  }

  /// One line; the line end is added.
  mutating func line(_ text: String) throws(Failure) { try line(Octets(text.utf8)) }

  /// Octets as they are.
  mutating func write(_ text: Octets) throws(Failure) {
    pending += text
    if pending.count >= Self.pieceOctets { try flush() }
  }

  /// Hands everything to the kernel.
  mutating func flush() throws(Failure) {
    guard !pending.isEmpty else { return }
    do {
      try FileOctets.write(pending, to: descriptor)
    } catch  where error.isBrokenPipe {
      throw .readerGone
    } catch {
      throw .cannotRun("cannot write to standard output: \(error.reason)")
    }
    pending.removeAll(keepingCapacity: true)
  }
}
