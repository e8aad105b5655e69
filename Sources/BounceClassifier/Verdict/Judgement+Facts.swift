import BounceMail
import Octets

/// What a verdict tells of the reply beside its category and type.
extension Judgement {
  /// The place, the codes and the provider of a failure.
  func describe(_ verdict: inout Verdict, _ rule: Int?) {
    let window = reading.unwrapping.window
    verdict.stage = facts.stage
    verdict.replyCode = facts.code
    verdict.enhancedStatus = facts.enhanced
    verdict.diagnostic = CleanText.prefix(of: reading.text, in: window, octets: 2_048)
    let provider = facts.provider ?? rule.flatMap { rules.providerIndex(of: $0) }
    verdict.provider =
      provider.map { rules.providers.name(of: $0) } ?? rule.flatMap { rules.sources[$0].provider }
    let all = 0..<reading.text.count
    if let form = rule.flatMap({ rules.captures[$0] }),
      let found = form.first(in: reading.text.span, all)
    {
      verdict.providerID = Octets(reading.text[found])
    } else if let provider {
      verdict.providerID = rules.providers.id(of: provider, in: reading.text, all)
    }
  }

  /// Reads the block list that refused and the time to wait.
  ///
  /// Not for a hard verdict: nobody waits, and a dead address is no matter of lists. A reply about
  /// the recipient's mailbox names no list that has us.
  func takeRequests(_ verdict: inout Verdict) {
    guard verdict.type != .hard else { return }
    let category = verdict.cause ?? verdict.category
    if category == .other || category.usualBlame != .recipient {
      verdict.blocklist = BlocklistFinder.name(in: reading, of: evidence, host: facts.host)
    }
    verdict.retryAfterSeconds = RetryAfter.seconds(
      in: reading.unwrapping.window, of: reading.text, masked: reading.masked)
  }

  /// The words of the reply that nothing of ours knows.
  var unread: Octets {
    guard let sense else { return [] }
    var words: Octets = []
    for word in reading.unread(sense, in: reading.unwrapping.window) {
      guard words.count + word.count < Judgement.unreadOctetsLimit else { break }
      if !words.isEmpty { words.append(0x20) }
      words += reading.text[word]
    }
    return words
  }

  /// The most octets of ``Verdict/unread``.
  private static let unreadOctetsLimit = 256
}
