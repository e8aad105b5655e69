import Glibc
import Journal

/// Measures the journal on the disk of a directory.
///
/// Only figures of the same run can be compared.
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

  /// Writes a journal that can be verified, listed and reported on.
  private static func fill(_ directory: String, mebibytes: Int) throws {
    var settings = JournalSettings()
    settings.retentionOctetsLimit = .max
    let journal = try Journal.open(directory: directory, settings: settings)
    var next = 0
    var octets = 0
    while octets < mebibytes << 20 {
      let events = (next..<next + 1_000).map(event)
      try journal.append(events)
      octets += events.reduce(0) { sum, event in sum + event.count }
      next += 1_000
    }
    journal.close()
  }

  /// The event with a number: ten events for each second, each for another recipient.
  private static func event(_ number: Int) -> [UInt8] {
    let digits = String(1_000_000_000_000 + number).dropFirst()
    let day = number / 864_000 % 28 + 1
    let second = number / 10 % 86_400
    let parts = [day, second / 3_600, second / 60 % 60, second % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    let type = number % 3 == 0 ? "soft" : "hard"
    let verdict =
      number % 3 == 0
      ? #""category":"quota-issues","cause":"mailbox-full","list_action":"keep","retry":"mta","blame":"recipient""#
      : #""category":"bad-mailbox","cause":"no-such-user","list_action":"remove","retry":"no","blame":"recipient""#
    return Array(
      (#""id":"0b8f6d9c-6c1e-8a34-9c1d-\#(digits)","time":"2026-10-\#(parts[0])T\#(parts[1]):"#
        + #"\#(parts[2]):\#(parts[3]).000000Z","host":"mx1.example.com","source":"dsn","#
        + #""origin":"local","type":"\#(type)",\#(verdict),"#
        + #""recipient":"user\#(number)@d\#(number % 1_000).example","sender":"news@lists.example.com","#
        + #""action":"failed","status":"5.1.1","reporting_mta":"mx1.example.com","#
        + #""remote_mta":"mx.d\#(number % 1_000).example","arrival_date":"2026-10-01T00:00:00Z","#
        + #""reply_code":550,"enhanced_status":"5.1.1","#
        + #""diagnostic":"550 5.1.1 <user\#(number)@d\#(number % 1_000).example>: Recipient address rejected","#
        + #""rule":"phrase.no-such-user","matched":"recipient address rejected","confidence":"high","#
        + #""original":{"queue_id":"4cXyz12\#(number)","message_id":"<\#(number)@lists.example.com>"},"#
        + #""format":"rfc3464""#).utf8)
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

/// 700 octets, the length of a typical event.
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
