import BounceMail
import Foundation

/// Reads mails as the milter does, with all formats in their order, on one core.
///
/// Only figures of the same run can be compared: `run` measures another reader too.
///
///     MailBenchmark read FOLDER [SECONDS]      mails per second of processor time
///     MailBenchmark pad FOLDER OUTPUT [MEAN]   the same mails, lengthened to MEAN octets each on
///     average
///     MailBenchmark hostile FOLDER             times of mails that are made to be slow
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
    // The first round is not measured, because it also builds the tables.
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

/// An error of the benchmark, with the text that is printed.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension Report {
  /// The number of failed recipients in the report.
  var failures: Int { recipients.count { $0.action == .failed } }
}

/// The processor time of this process; other processes do not count.
func processorSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
