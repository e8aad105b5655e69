/// Rules for replies in languages other than English, one file for each language.
///
/// Within a language the order is that of ``GeneralRules``: phrases about our host or our message
/// come before those about the mailbox.
enum LanguageRules {
  static let all: [Rule] = groups.flatMap { $0 }

  /// The rules that are asked before the general phrases on spam, network and content.
  static let telling: [Rule] = all.filter { !$0.isCatchAll }
  /// Rules for bare refusals ("access denied", "message refused"), asked after the rules of all
  /// languages above and after the general phrases on spam.
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
