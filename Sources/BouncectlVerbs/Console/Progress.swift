/// How far long work has come, on a terminal only, after the first second.
struct Progress {
  private static let stepMicroseconds: Int64 = 200_000
  private static let linesBetweenLooks = 2_048

  private let console: Console
  private let isShown: Bool
  private let start: Int64
  private var next: Int64
  private var calls = 0
  private var wasShown = false

  /// - Parameter sharesTerminal: results go to a terminal at the same time; then nothing is shown.
  init(_ console: Console, sharesTerminal: Bool) {
    self.console = console
    isShown = Terminal.isTerminal(console.errors) && !sharesTerminal
    start = Clock.monotonicMicroseconds
    next = start + 1_000_000
  }

  /// Shows how far it is: called for every line, looks at the clock now and then.
  mutating func update(_ done: UInt64, of total: UInt64, _ what: String) {
    calls += 1
    guard isShown, calls % Self.linesBetweenLooks == 0 else { return }
    let now = Clock.monotonicMicroseconds
    guard now >= next else { return }
    next = now + Self.stepMicroseconds
    wasShown = true
    let percent = total == 0 ? 0 : min(100, done * 100 / total)
    try? FileOctets.write(Array("\r\u{1B}[K\(what): \(percent) %".utf8), to: console.errors)
  }

  /// Takes the line away.
  func clear() {
    if wasShown { try? FileOctets.write(Array("\r\u{1B}[K".utf8), to: console.errors) }
  }
}
