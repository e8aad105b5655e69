import BounceClassifier
import CAllocations
import Foundation

/// Prints how many memory allocations one message, and one reply, takes.
///
/// Tests/Checks/allocations compares these numbers with the committed ones. They do not depend on
/// the machine or its load.
@main
enum AllocationsBenchmark {
  /// The measured functions, each by a run of its own.
  private static var paths: [(name: String, run: () -> Bool)] {
    [
      ("ordinary-mail", Conversation(.ordinaryMail).endsAtTheHeader),
      ("dsn", Conversation(.deliveryStatus).journalsOneEvent),
      ("reply", judgement()),
    ]
  }

  static func main() {
    for (name, run) in paths {
      guard let count = allocations(run) else {
        FileHandle.standardError.write(
          Data("AllocationsBenchmark: \(name) went another way\n".utf8))
        exit(1)
      }
      print("\(name) \(count)")
    }
  }

  /// The allocations of one run, rounded up; nil if a run does not take the path to be measured.
  private static func allocations(_ run: () -> Bool) -> UInt64? {
    let runs: UInt64 = 1_000
    // Lets tables be built, and kept buffers grow to their size.
    for _ in 0..<100 where !run() { return nil }
    let before = callocations_count()
    for _ in 0..<runs where !run() { return nil }
    return (callocations_count() - before + runs - 1) / runs
  }

  private static func judgement() -> () -> Bool {
    let classifier = Classifier()
    let reply = Array(
      "host mx.example.net[192.0.2.25] said: 550 5.1.1 <gone@example.net>: user unknown".utf8)
    return { classifier.classify(reply: reply).category == .badMailbox }
  }
}
