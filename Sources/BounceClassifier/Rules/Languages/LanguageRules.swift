/// What servers say in languages other than English, one file a language.
///
/// Within a language the order is that of ``GeneralRules``: what is about our host or our message
/// comes before what is about the mailbox.
enum LanguageRules {
  static let all: [Rule] = groups.flatMap { $0 }

  /// What decides before the general words on spam, network and content are asked.
  static let telling: [Rule] = all.filter { !$0.isCatchAll }
  /// "Access denied", "message refused": asked after these.
  static let refusals: [Rule] = all.filter(\.isCatchAll)

  private static let groups: [[Rule]] = [
    German.rules,
    French.rules,
    Spanish.rules,
    Portuguese.rules,
    Italian.rules,
    Dutch.rules,
    Polish.rules,
    Czech.rules,
    Russian.rules,
    Turkish.rules,
    Japanese.rules,
    Chinese.rules,
    Korean.rules,
  ]
}
