import BounceMail
import Foundation
import Octets
import Testing

@testable import BounceClassifier

/// What stands around or between a reply's words and says nothing must not change its category,
/// and must not make a verdict hard.
///
/// The normal run tries a share of all changes, chosen by a seed that is always the same;
/// BOUNCE_MILTER_INVARIANCE=all tries all of them and prints the figures.
@Suite("Changes that say nothing")
struct InvarianceTests {
  /// A way to change a reply without changing what it says.
  enum Change: String, CaseIterable, Sendable {
    case token, letterCase, punctuation, accents, spaces, noun, wrapper
  }

  /// A figure: of so many changes so many kept the category without a harder type.
  struct Figure {
    var tried = 0
    var kept = 0
    var hardened: [String] = []
    var moved: [String] = []
  }

  /// The least share, in permille, of changes after which the category stays, and the most that
  /// may be harder in a run over all.
  ///
  /// The rest differs because a phrase of a rule is cut by the token, because a rule is about the
  /// very noun that was exchanged ("user limit" is no "mailbox limit"), because a row depends on
  /// the case or signs of an ID, or because a wrapper names a stage or a provider that the rule
  /// asks for.
  private static let least: [Change: Int] = [
    .token: 700, .letterCase: 960, .punctuation: 960, .accents: 950, .spaces: 990, .noun: 850,
    .wrapper: 900,
  ]

  private static let tokens = [
    "<ann@a.example>", "mx1.a.example", "[192.0.2.7]", "https://a.example/x1", "4F1c2B3d4Ez7Kq",
  ]

  private static let nouns = ["mailbox", "account", "user", "recipient"]

  /// Wrappers; `%` is the reply.
  private static let wrappers = [
    "host mx.a.example[192.0.2.1] said: % (in reply to RCPT TO command)",
    "SMTP error from remote mail server after RCPT TO:<ann@a.example>: host mx.a.example [192.0.2.1]: %",
    ">>> RCPT To:<ann@a.example> <<< %",
    "192.0.2.1 does not like recipient. Remote host said: % Giving up on 192.0.2.1.",
    "Remote Server at mx.a.example (192.0.2.1) returned '%'",
    "550 5.4.300 Message failed -> %",
    "host relay.a.example[192.0.2.2] said: 550 host mx.a.example[192.0.2.1] said: % (in reply to RCPT TO command)",
  ]

  /// All changed forms of a reply.
  static func forms(of reply: String, _ change: Change) -> [String] {
    let words = reply.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch change {
    case .token:
      guard words.count > 2 else { return [] }
      return (2..<words.count).flatMap { place in
        tokens.map { token in
          (words[..<place] + [token] + words[place...]).joined(separator: " ")
        }
      }
    case .letterCase: return [reply.uppercased(), reply.lowercased()]
    case .punctuation: return [reply + ".", reply + "!", reply + " "]
    case .accents:
      let plain = reply.folding(options: .diacriticInsensitive, locale: nil)
      return plain == reply ? [] : [plain]
    case .spaces: return [reply.replacingOccurrences(of: " ", with: "  ")]
    case .noun: return exchanged(words)
    case .wrapper:
      guard isBare(reply) else { return [] }
      return wrappers.map { $0.replacingOccurrences(of: "%", with: reply) } + [lines(words)]
    }
  }

  private static func exchanged(_ words: [String]) -> [String] {
    words.indices.flatMap { place in
      nouns.contains(words[place].lowercased())
        ? nouns.filter { $0 != words[place].lowercased() }.map { noun in
          (words[..<place] + [noun] + words[(place + 1)...]).joined(separator: " ")
        } : []
    }
  }

  /// Whether a reply begins with its code and has no wrapper.
  private static func isBare(_ reply: String) -> Bool {
    reply.prefix(3).allSatisfy(\.isNumber) && reply.dropFirst(3).first == " "
      && !reply.contains("said:") && !reply.contains("(in reply to") && !reply.contains("<<<")
  }

  /// The reply on two lines with its code on each.
  private static func lines(_ words: [String]) -> String {
    let middle = (words.count + 1) / 2
    guard words.count > 2 else { return words.joined(separator: " ") }
    return words[0] + "-" + words[1..<middle].joined(separator: " ") + " " + words[0] + " "
      + words[middle...].joined(separator: " ")
  }

  private static let isWhole =
    ProcessInfo.processInfo.environment["BOUNCE_MILTER_INVARIANCE"] == "all"
  /// In a normal run one change of so many is tried.
  private static let share: UInt64 = 40
  private static let seed: UInt64 = 20_261_130

  /// The replies that the rules carry, of words rather than of one provider's IDs.
  private static let samples = BuiltInRules.all.filter {
    $0.tier == .generalText || $0.tier == .frame || $0.tier == .enhancedStatus
  }.map(\.sample)

  @Test(
    "a change that says nothing keeps the category and hardens next to nothing",
    arguments: Change.allCases)
  func invariance(_ change: Change) {
    var figure = Figure()
    var random = Self.seed
    for sample in Self.samples {
      let forms = Self.forms(of: sample, change)
      if forms.isEmpty { continue }
      let before = judge(sample)
      for form in forms {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        guard Self.isWhole || (random >> 33) % Self.share == 0 else { continue }
        figure.add(judge(form), before, form)
      }
    }
    if Self.isWhole { figure.show(change) }
    #expect(figure.tried > 0)
    #expect(figure.kept * 1_000 >= figure.tried * (Self.least[change] ?? 1_000))
    #expect(figure.hardened.count * 1_000 <= figure.tried * 10, "\(figure.hardened.prefix(5))")
  }
}

extension InvarianceTests.Figure {
  mutating func add(_ after: Verdict, _ before: Verdict, _ form: String) {
    tried += 1
    if after.category == before.category {
      kept += 1
    } else {
      moved.append("\(before.category) -> \(after.category) \(after.rule): \(form)")
    }
    if after.type == .hard, before.type != .hard { hardened.append("\(after.rule): \(form)") }
  }

  func show(_ change: InvarianceTests.Change) {
    print("\(change.rawValue): \(kept) of \(tried) keep the category, \(hardened.count) harder")
    for form in hardened { print("  harder: \(form)") }
    for form in moved { print("  moved: \(form)") }
  }
}
