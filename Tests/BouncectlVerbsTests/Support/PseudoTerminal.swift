import Glibc
import Testing

/// A pseudoterminal of a given width, with both ends in this process (pty(7)).
///
/// The output must fit the terminal's buffer of some kilobytes, because it is read only at the end.
final class PseudoTerminal {
  /// The end that a program writes to.
  let terminal: Int32
  private let controller: Int32
  private var isClosed = false

  init(columns: UInt16) throws {
    controller = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(controller >= 0)
    // TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), which the Glibc module lacks: unlock the terminal,
    // and get its number.
    var lock: Int32 = 0
    var number: Int32 = 0
    try #require(unsafe ioctl(controller, 0x4004_5431, &lock) == 0)
    try #require(unsafe ioctl(controller, 0x8004_5430, &number) == 0)
    terminal = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(terminal >= 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(unsafe ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0)
  }

  /// All output so far.
  ///
  /// Nothing can be written afterwards.
  func written() -> String {
    // The kernel returns the output in pieces, and then an error when no writer is left.
    if !isClosed { close(terminal) }
    isClosed = true
    var all: [UInt8] = []
    var octets = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe octets.withUnsafeMutableBytes {
        unsafe read(controller, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += octets.prefix(count)
    }
  }

  deinit {
    if !isClosed { close(terminal) }
    close(controller)
  }
}
