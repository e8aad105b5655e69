import BounceEvents
import BounceMail
import BouncectlVerbs
import Glibc
import TestSupport
import Testing

@Suite("bouncectl on a terminal")
struct TerminalTests {
  /// What a run writes to a pseudoterminal of so many columns.
  private func onTerminal(_ arguments: [String], columns: UInt16) throws -> String {
    let controller = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(controller >= 0)
    defer { close(controller) }
    // TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), which Glibc's module lacks: unlock it, and ask for its number.
    var lock: Int32 = 0
    var number: Int32 = 0
    try #require(unsafe ioctl(controller, 0x4004_5431, &lock) == 0)
    try #require(unsafe ioctl(controller, 0x8004_5430, &number) == 0)
    let terminal = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(terminal >= 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(unsafe ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0)
    #expect(Bouncectl.run(arguments, on: Console(output: terminal, time: Desk.now)) == 0)
    // Small enough for the terminal's buffer, so that nobody has to read meanwhile.
    var octets = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe octets.withUnsafeMutableBytes {
      unsafe read(controller, $0.baseAddress, $0.count)
    }
    close(terminal)
    return String(decoding: octets.prefix(max(0, count)), as: UTF8.self)
  }

  @Test(
    "the table fills the terminal's width and no more",
    arguments: [80, 100, 120, 160, 200] as [UInt16])
  func width(_ columns: UInt16) throws {
    let desk = try Desk()
    try desk.journal([
      .sample(String(repeating: "x", count: 90) + "@remote.example") {
        $0.diagnostic = Octets(String(repeating: "word ", count: 60).utf8)
      }
    ])
    let shown = try onTerminal(["list", "--journal", desk.journal], columns: columns)
    let plain = shown.replacing(/\u{1B}\[[0-9]*m/, with: "")
    for line in plain.split(whereSeparator: \.isNewline) { #expect(line.count <= Int(columns)) }
    #expect(plain.split(whereSeparator: \.isNewline).contains { $0.count > Int(columns) - 30 })
  }
}
