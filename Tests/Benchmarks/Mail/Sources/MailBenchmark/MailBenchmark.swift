import BounceMail
import Foundation

/// Reads mails as the milter does, all formats in their order, on one core.
///
/// Figures of one run are compared with each other only: `run` sets another reader beside them.
///
///     MailBenchmark read FOLDER [SECONDS]      mails a second of processor time
///     MailBenchmark pad FOLDER OUTPUT [MEAN]   the same mails, lengthened to MEAN octets each on average
///     MailBenchmark hostile FOLDER             how time grows with what was made to be slow
@main
enum MailBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    do {
      switch (arguments.dropFirst().first, arguments.count) {
      case ("read", 3...4):
        try read(arguments[2], seconds: arguments.count > 3 ? number(arguments[3]) : 5)
      case ("pad", 4...5):
        let mean = arguments.count > 4 ? try number(arguments[4]) : 4_096
        try MailFolder(arguments[2]).padded(to: Int(mean)).write(to: arguments[3])
      case ("hostile", 3): HostileMail.measure(try MailFolder(arguments[2]))
      default: throw Failure("usage: MailBenchmark read|pad|hostile, see its source")
      }
    } catch {
      FileHandle.standardError.write(Data("MailBenchmark: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func number(_ word: String) throws -> Double {
    guard let number = Double(word), number > 0 else { throw Failure("\(word): not a number") }
    return number
  }

  private static func read(_ path: String, seconds: Double) throws {
    let folder = try MailFolder(path)
    let reader = ReportReader()
    var failures = 0
    // The first round, which also builds the tables, is not counted.
    for mail in folder.mails { failures += reader.read(mail.octets).failures }
    var rounds = 0
    let start = processorSeconds()
    var time = 0.0
    while time < seconds {
      for mail in folder.mails where reader.read(mail.octets).failures > mail.octets.count { break }
      rounds += 1
      time = processorSeconds() - start
    }
    let mails = Double(rounds * folder.mails.count) / time
    let mean = folder.octets / folder.mails.count
    print(
      "mails=\(folder.mails.count) mean=\(mean) failures=\(failures)"
        + " per_second=\(Int(mails)) megabytes=\(Int(mails * Double(mean) / 1e6))")
  }
}

/// An error of the benchmark's own, as it is printed.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension Report {
  /// Recipients that the report says failed.
  var failures: Int { recipients.count { $0.action == .failed } }
}

/// Processor time of this process: others on the same machine do not count.
func processorSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
