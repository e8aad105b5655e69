import BounceClassifier
import Octets

/// Measures microseconds for each reply with the built-in rules, and with ordered regular
/// expressions.
struct ReplyBenchmark {
  let replies: [Octets]
  /// The expressions, one each line.
  let expressions: [Octets]
  /// Microseconds for each reply of the same expressions in Python's `re`, measured just before;
  /// nil if not measured.
  let python: Double?

  func run() {
    let classifier = Classifier()
    var work: [(name: String, isDecided: (Octets) -> Bool)] = [
      ("built-in", { classifier.classify(reply: $0, isFinal: true).rule != "none" })
    ]
    for (name, isMachineCode) in [("PCRE2 JIT", true), ("PCRE2 interpreted", false)] {
      let expressions = Expressions(expressions, isMachineCode: isMachineCode)
      work.append(
        ("\(name), \(expressions.count) in order", { expressions.first(in: $0) != nil }))
    }
    let times = measured(work.map(\.isDecided))
    let octets = Double(replies.reduce(0) { $0 + $1.count }) / Double(replies.count)
    print(
      "\(replies.count) replies, \(Int(octets)) octets each on average; "
        + "\(BuiltInRules.all.count) built-in rules")
    for (index, (name, isDecided)) in work.enumerated() {
      let decided = replies.count(where: isDecided)
      tell(name, times[index], times[0], "; \(decided) replies decided")
    }
    print("built-in: \(rounded(times[0] * 1e3 / octets)) ns an octet")
    if let python { tell("Python re, the same in order", python, times[0], "") }
  }

  /// Microseconds for each reply, for each function; the functions are run in turns.
  private func measured(_ work: [(Octets) -> Bool]) -> [Double] {
    let rounds = work.map { isDecided in
      { for reply in replies { _ = isDecided(reply) } }
    }
    let repetitions = rounds.map { Stopwatch.repetitions($0) }
    var times = [[Double]](repeating: [], count: work.count)
    for _ in 0..<Stopwatch.rounds {
      for (index, round) in rounds.enumerated() {
        let seconds = Stopwatch.seconds { for _ in 0..<repetitions[index] { round() } }
        times[index].append(seconds * 1e6 / Double(repetitions[index] * replies.count))
      }
    }
    return times.map(\.median)
  }

  private func tell(_ name: String, _ time: Double, _ ours: Double, _ more: String) {
    print(
      "\(name): \(rounded(time)) µs a reply, \(rounded(time / ours)) times built-in\(more)")
  }
}
