import Octets
import Posix

/// Buffered standard output.
///
/// Errors are reported.
struct Output: ~Copyable {
  private static let pieceOctets = 1 << 16

  private let descriptor: Int32
  private var pending = Octets()
  /// Whether the output is a terminal.
  let isTerminal: Bool
  /// Whether to use colours: on a terminal that has them, unless NO_COLOR is set.
  let isColoured: Bool
  /// The width for tables: the terminal's; elsewhere COLUMNS, else 160.
  ///
  /// At least 60 and at most 200.
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

  /// Writes one line and a line end.
  mutating func line(_ octets: Octets) throws(Failure) {
    pending += octets
    pending.append(UInt8(ascii: "\n"))
    if pending.count >= Self.pieceOctets { try flush() }
  }

  /// Writes one line and a line end.
  mutating func line(_ text: String) throws(Failure) { try line(Octets(text.utf8)) }

  /// Writes octets unchanged.
  mutating func write(_ text: Octets) throws(Failure) {
    pending += text
    if pending.count >= Self.pieceOctets { try flush() }
  }

  /// Writes everything to the descriptor.
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
