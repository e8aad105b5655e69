import Foundation
import Token

/// Measures what a token costs the daemon: microseconds of processor time a message, the least of
/// several rounds, on one core.
///
///     TokenBenchmark            prints the figures; exit status 1 if a token costs too much
@main
enum TokenBenchmark {
  /// What the token of a message may cost.
  private static let microsecondsLimit = 15.0
  private static let rounds = 7
  private static let messagesInRound = 20_000

  static func main() {
    var worst = 0.0
    for recipients in [1, 2, 4, 5, 16] {
      let (own, others) = (
        Conversation(recipients: recipients, login: "bob"),
        Conversation(recipients: recipients, login: nil)
      )
      precondition(own.sendsOne() == 1 && others.sendsOne() == 0, "a token on own mail only")
      let cost = microseconds { _ = own.sendsOne() } - microseconds { _ = others.sendsOne() }
      worst = max(worst, cost)
      print(
        "recipients=\(recipients) token=\(rounded(tokenOnly(recipients))) message=\(rounded(cost))"
      )
    }
    print("limit=\(microsecondsLimit)")
    exit(worst <= microsecondsLimit ? 0 : 1)
  }

  /// The making of the field's value alone.
  private static func tokenOnly(_ count: Int) -> Double {
    let recipients = (0..<count).map { Array("recipient\($0)@remote.example".utf8) }
    let key = Conversation.key
    let random = (0..<Token.randomOctetsCount).map { _ in UInt8.random(in: .min ... .max) }
    return microseconds {
      let token = Token(for: recipients, seconds: 1_795_464_000, key: key, random: random)
      precondition(token?.foldedText(nameOctets: 14).isEmpty == false, "a token is made")
    }
  }

  private static func microseconds(_ run: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<rounds {
      let start = processorSeconds()
      for _ in 0..<messagesInRound { run() }
      least = min(least, (processorSeconds() - start) * 1e6 / Double(messagesInRound))
    }
    return least
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// The processor time of this process; other processes do not count.
  private static func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
