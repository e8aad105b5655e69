/// Phrases with which a rule does not hold, because its own phrases may be about something other
/// than the recipient.
///
/// A rule must name the list: `unless: .aboutOthers`. Without this it has no effect on the rule.
public struct GuardWords: Sendable, Hashable {
  /// The lists.
  public enum List: String, Sendable, CaseIterable {
    /// Our host, the sender, a link, a login; and temporary conditions.
    case aboutOthers = "about-others"
    /// The same, and other faults, which are the reason if they occur with a missing mailbox.
    case aboutOthersOrTrouble = "about-others-or-trouble"
  }

  /// The list.
  public let list: List
  /// Phrases of the list with which the rule holds nevertheless.
  public let exceptions: [String]

  /// Words about others.
  public static let aboutOthers = GuardWords(list: .aboutOthers, exceptions: [])

  /// Phrases about others, and about other faults.
  public static let aboutOthersOrTrouble = GuardWords(list: .aboutOthersOrTrouble, exceptions: [])

  /// Phrases about others and about other faults, without some that the rule's own phrases contain.
  public static func aboutOthersOrTrouble(except words: [String]) -> GuardWords {
    GuardWords(list: .aboutOthersOrTrouble, exceptions: words)
  }

  /// The phrases of the list without the exceptions.
  public var phrases: [String] {
    let words =
      switch list {
      case .aboutOthers: WordsAboutOthers.all
      case .aboutOthersOrTrouble: WordsAboutOthers.all + WordsAboutOthers.otherTroubles
      }
    return exceptions.isEmpty ? words : words.filter { !exceptions.contains($0) }
  }
}
