/// Words beside which a rule's own may be said of somebody else than the recipient, so that the
/// rule does not hold there.
///
/// A row names them: `unless: .aboutOthers`. They are added to no row that does not.
public struct GuardWords: Sendable, Equatable {
  /// The lists that there are.
  public enum List: String, Sendable, CaseIterable {
    /// Our host, the sender, a link, a login; and words that say "for a time".
    case aboutOthers = "about-others"
    /// These, and troubles that are the reason where they stand beside a missing mailbox.
    case aboutOthersOrTrouble = "about-others-or-trouble"
  }

  /// Which list.
  public let list: List
  /// Words of the list beside which the rule holds all the same.
  public let exceptions: [String]

  /// Words about others.
  public static let aboutOthers = GuardWords(list: .aboutOthers, exceptions: [])

  /// Words about others and other troubles.
  public static let aboutOthersOrTrouble = GuardWords(list: .aboutOthersOrTrouble, exceptions: [])

  /// Words about others and other troubles, but not all: such as the rule's own phrases have.
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
