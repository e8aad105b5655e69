import Posix

/// What a run of the tool reads and writes: descriptors, so that a caller may give it others.
public struct Console: Sendable {
  /// Where messages are read from when no file is named.
  public var input: Int32
  /// Where results go.
  public var output: Int32
  /// Where warnings, errors and progress go.
  public var errors: Int32
  /// Microseconds since 1970 UTC that count as now; nil for the clock's.
  public var time: Int64?
  /// Microseconds of work after which a terminal is shown how far it is.
  public var progressDelay: Int64

  /// Standard input, output and error unless told otherwise.
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

  /// Microseconds since 1970 UTC.
  var now: Int64 { time ?? Clock.wallMicroseconds }

  /// One line to standard error, of our own words or made printable.
  func tell(_ text: String) {
    // Nothing is left to tell when standard error itself is gone.
    try? FileOctets.write(Array((text + "\n").utf8), to: errors)
  }

  /// A warning: the run goes on.
  func warn(_ text: String) { tell("bouncectl: " + text) }
}
