import Posix

/// The progress of long work: a bar, only on a terminal, and only after the first second.
///
///     reading archive.mbox  [===========>                 ]  38 %
struct Progress {
  private static let stepMicroseconds: Int64 = 200_000
  private static let barColumns = 30

  private let console: Console
  private let isShown: Bool
  private let parts: Int
  private var finishedParts = 0
  private var callsInPart = 0
  private var next: Int64
  private var isOnScreen = false

  /// - Parameters:
  ///   - sharesTerminal: results go to a terminal at the same time; then nothing is shown.
  ///   - parts: the number of parts of the work, which are assumed to take equally long.
  init(_ console: Console, sharesTerminal: Bool, parts: Int = 1) {
    self.console = console
    isShown = Terminal.isTerminal(console.errors) && !sharesTerminal
    self.parts = max(1, parts)
    next = isShown ? Clock.monotonicMicroseconds + console.progressDelay : 0
  }

  /// Shows the progress of the current part.
  ///
  /// It is called for every line, and draws only now and then.
  mutating func update(_ done: UInt64, of total: UInt64, _ what: @autoclosure () -> String) {
    update(share: total == 0 ? 0 : Double(done) / Double(total), what())
  }

  /// Shows the progress of the current part, from 0 to 1; if the end is unknown, the number of
  /// calls.
  mutating func update(share: Double?, _ what: @autoclosure () -> String) {
    guard isShown else { return }
    callsInPart += 1
    let now = Clock.monotonicMicroseconds
    guard now >= next else { return }
    next = now + Self.stepMicroseconds
    isOnScreen = true
    draw(line(share, what()))
  }

  /// Ends the current part: the next update is about the next one.
  mutating func finishPart() {
    finishedParts += 1
    callsInPart = 0
  }

  /// Removes the bar.
  ///
  /// It must be called before anything else is written to the terminal.
  mutating func clear() {
    if isOnScreen { draw("") }
    isOnScreen = false
  }

  /// One line that is shorter than the terminal's width, so that it does not wrap.
  private func line(_ share: Double?, _ what: String) -> String {
    let width = (Terminal.columns(console.errors) ?? 80) - 1
    guard let share else { return TextWidth.fit("\(what): \(callsInPart)", width) }
    let whole = (Double(finishedParts) + min(1, max(0, share))) / Double(parts)
    let percent = " \(min(100, Int(whole * 100))) %"
    let bar = Self.bar(whole)
    let room = width - bar.utf8.count - percent.utf8.count
    // At least half the line is for the description.
    guard room >= width / 2 else {
      return TextWidth.fit(what, max(0, width - percent.utf8.count)) + percent
    }
    return TextWidth.fit(what, room) + bar + percent
  }

  private static func bar(_ share: Double) -> String {
    let filled = min(barColumns, Int(share * Double(barColumns)))
    let tip = filled < barColumns ? ">" : ""
    let rest = barColumns - filled - tip.utf8.count
    return "  [" + String(repeating: "=", count: filled) + tip
      + String(repeating: " ", count: rest) + "]"
  }

  private func draw(_ text: String) {
    // The work continues if the progress cannot be written.
    try? FileOctets.write(Array("\r\u{1B}[K\(text)".utf8), to: console.errors)
  }
}
