import Glibc

/// Measures the processor time of repeated work.
enum Stopwatch {
  /// The number of rounds; their median is the result.
  static let rounds = 7

  /// The processor time of some work, in seconds.
  ///
  /// It does not include the work of other processes, unlike the time of a clock.
  static func seconds(_ work: () -> Void) -> Double {
    let start = processorSeconds()
    work()
    return processorSeconds() - start
  }

  /// The number of repetitions for which a round takes a twentieth of a second.
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
  /// The median; the array must not be empty.
  var median: Double { sorted()[count / 2] }
}

/// A figure rounded to two digits after the point.
func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
