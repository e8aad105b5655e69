import BounceClassifier

/// Advice about the failures of one category.
///
/// It follows `list_action`: a soft bounce never removes an address from a list.
struct Advice {
  let category: Category
  /// The number of failures.
  private(set) var failures = 0
  /// The number of hard bounces.
  private(set) var hard = 0
  /// The number of failures whose `list_action` is remove.
  private(set) var removals = 0

  init(category: Category) { self.category = category }

  /// Counts a failure.
  mutating func add(isHard: Bool, isRemoval: Bool) {
    failures += 1
    if isHard { hard += 1 }
    if isRemoval { removals += 1 }
  }

  /// The advice in one or two sentences.
  var text: String {
    let address = failures == 1 ? "address" : "addresses"
    if removals == failures, removals > 0 { return "Take the \(address) off the list." }
    if removals > 0 {
      return "Take the proven ones off the list (\(removals) of \(failures)): bouncectl removals "
        + "has them. Keep the others."
    }
    guard Self.isAboutAddress(category) else { return Self.usual(category) }
    return hard > 0
      ? "Keep the \(address) and wait for a proven report: anyone may have written "
        + (failures == 1 ? "this one." : "these.")
      : "Keep the \(address): it was not said for good. Try again later."
  }

  /// The advice about a rule of a category, without counts.
  static func ofRule(_ category: Category, isHard: Bool) -> String {
    guard isAboutAddress(category) else { return usual(category) }
    return isHard
      ? "Take the address off the list when a proven report says so."
      : "Keep the address, and try again later."
  }

  private static func isAboutAddress(_ category: Category) -> Bool {
    category.isHard && category != .relayingIssues
  }

  private static func usual(_ category: Category) -> String {
    switch category {
    case .noAnswerFromHost: "Wait: the MTA goes on trying."
    case .badConnection: "Send again after 7 and after 45 minutes."
    case .quotaIssues: "Send again later, or make the message smaller."
    case .protocolErrors: "Look at the transcript of the session."
    case .routingErrors: "Look at the path of the message, then try again."
    case .badConfiguration: "Tell the other postmaster."
    case .contentRelated: "Change the message; link to files instead of attaching them."
    case .spamRelated: "Fewer links, personal content; ask for delisting."
    case .invalidSender: "Publish SPF, DKIM and DMARC for the sender's domain."
    case .messageExpired: "Keep the address for the next mailing."
    case .policyRelated: "Send more slowly; follow the provider's rules for senders."
    case .virusRelated: "Send a link in place of the attachment."
    case .badMailbox, .badDomain, .inactiveMailbox: "Look at what `list_action` says."
    case .relayingIssues: "Mend the route or the login of your own server."
    case .other: "Read the reply; `bouncectl list --category other` shows more like it."
    }
  }
}
