import Glibc
import Journal

/// Measures the journal on the disk of a directory.
///
/// Figures of one run are compared with each other only.
///
///     swift run -c release JournalBenchmark append DIRECTORY [SECONDS]
///     swift run -c release JournalBenchmark fill DIRECTORY [MEBIBYTES]
///     swift run -c release JournalBenchmark verify DIRECTORY
@main
enum JournalBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { return usage() }
    let number = arguments.count > 3 ? Int(arguments[3]) : nil
    switch arguments[1] {
    case "append": try AppendBenchmark(directory: arguments[2], seconds: Double(number ?? 1)).run()
    case "fill": try fill(arguments[2], mebibytes: number ?? 1_024)
    case "verify": try verify(arguments[2])
    default: usage()
    }
  }

  private static func usage() {
    print("usage: JournalBenchmark append|fill|verify DIRECTORY [SECONDS|MEBIBYTES]")
    exit(2)
  }

  /// Writes a journal to verify.
  private static func fill(_ directory: String, mebibytes: Int) throws {
    var settings = JournalSettings()
    settings.retentionOctetsLimit = .max
    let journal = try Journal.open(directory: directory, settings: settings)
    let records = [[UInt8]](repeating: sampleRecord, count: 1_000)
    while journal.statistics.appendedOctets < UInt64(mebibytes) << 20 {
      try journal.append(records)
    }
    journal.close()
  }

  /// Reads and checks every line, as `bouncectl verify` does.
  private static func verify(_ directory: String) throws {
    let start = monotonicSeconds()
    var reader = try JournalReader(directory: directory)
    var lines = 0
    var damage = 0
    while let item = reader.next() {
      switch item {
      case .line: lines += 1
      case .damage: damage += 1
      }
    }
    let time = monotonicSeconds() - start
    let megabytes = Double(reader.totalFileOctets) / 1e6
    print("verify: \(lines) lines, \(damage) damaged, \(Int(megabytes)) MB in \(rounded(time)) s")
    print("verify: \(Int(megabytes / time)) MB/s, peak memory \(peakMemoryKibibytes()) KiB")
  }
}

/// 700 octets, about what an event has.
let sampleRecord = Array(
  #""id":"0b8f6d9c-6c1e-8a34-9c1d-2f6a1e0c5b7d","diagnostic":"\#(String(repeating: "x", count: 638))""#
    .utf8)

func monotonicSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

private func peakMemoryKibibytes() -> Int {
  var usage = rusage()
  unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}
