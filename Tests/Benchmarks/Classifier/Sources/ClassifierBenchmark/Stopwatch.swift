import Glibc

/// Processor time of work that is repeated.
enum Stopwatch {
  /// Rounds of which the median counts.
  static let rounds = 7

  /// Seconds of the processor that some work takes.
  ///
  /// Processor time, not the wall's: others on the machine do not count.
  static func seconds(_ work: () -> Void) -> Double {
    let start = processorSeconds()
    work()
    return processorSeconds() - start
  }

  /// How often work has to be done for a round to last a twentieth of a second.
  static func repetitions(_ work: () -> Void) -> Int {
    max(1, Int(0.05 / max(seconds(work), 1e-9)))
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension [Double] {
  /// The middle one; the array is not empty.
  var median: Double { sorted()[count / 2] }
}

/// A figure with two digits after the point.
func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
