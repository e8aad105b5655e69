extension Concepts {
  /// Of whom or of what something is said.
  static let nouns: Concepts = [
    .recipient, .address, .sender, .ourHost, .message, .content, .domain, .dns, .theirServer,
    .connection, .command,
  ]
  /// Whoever writes and is written to.
  static let persons: Concepts = [.recipient, .address, .sender, .domain]
  /// All other nouns.
  static let things: Concepts = nouns.subtracting(persons)
  /// What is said of them.
  static let states: Concepts = [
    .unknown, .gone, .disabled, .full, .tooBig, .refused, .notAllowed, .logIn, .tooMany, .blockList,
    .spam, .virus, .authentication, .greylisting, .relaying, .loop, .noAnswer, .dropped, .fault,
    .expired, .encryption, .reverseName, .syntax,
  ]
  /// What is said of a dead mailbox.
  static let dead: Concepts = [.unknown, .gone]
  /// What a reply that seems to be about a dead mailbox may really be about.
  static let otherReasons: Concepts = [
    .forATime, .full, .spam, .virus, .authentication, .greylisting, .allowList, .logIn, .ourHost,
  ]
  /// All that a refusal may name that leaves its code to say why.
  static let bareRefusal: Concepts = [.recipient, .address, .refused, .silent]
  /// Whether one side of an "or" says something else than that a mailbox is dead, or nothing that
  /// is known.
  var isAnotherReason: Bool {
    let said = intersection(.states)
    return isEmpty || !said.isEmpty && said.isDisjoint(with: [.unknown, .gone, .syntax])
  }

  /// The receiving system failed or does not answer.
  static let serverTrouble = Concepts(rawValue: 1 << 61)
  /// The state of a recipient of whom only a negation is said.
  static let absent = Concepts(rawValue: 1 << 62)
  /// The subject of a state without a noun.
  static let nobody = Concepts(rawValue: 1 << 63)
}

extension Concepts {
  /// What a dead mailbox's reply may name besides its code.
  static let plain: Concepts = [
    .recipient, .address, .domain, .theirServer, .command, .refused, .unknown, .gone, .disabled,
    .silent, .not, .exists, .message,
  ]
}
