import Posix

/// The descriptors that a run of the tool reads and writes; tests pass others.
public struct Console: Sendable {
  /// Messages are read from here if no file is named.
  public var input: Int32
  /// Results are written here.
  public var output: Int32
  /// Warnings, errors and progress are written here.
  public var errors: Int32
  /// The current time for the run, in microseconds since 1970 UTC; nil for the clock's.
  public var time: Int64?
  /// Microseconds of work after which progress is shown on a terminal.
  public var progressDelay: Int64

  /// A console; by default standard input, output and error.
  public init(
    input: Int32 = 0, output: Int32 = 1, errors: Int32 = 2, time: Int64? = nil,
    progressDelay: Int64 = 1_000_000
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.time = time
    self.progressDelay = progressDelay
  }

  /// The current time in microseconds since 1970 UTC.
  var now: Int64 { time ?? Clock.wallMicroseconds }

  /// Writes one line to standard error.
  ///
  /// The text must be printable.
  func tell(_ text: String) {
    // If standard error cannot be written, nothing can be reported.
    try? FileOctets.write(Array((text + "\n").utf8), to: errors)
  }

  /// Writes a warning; the run continues.
  func warn(_ text: String) { tell("bouncectl: " + text) }
}
