import BounceMail

/// A rule in the form used for matching: numbers, and ranges of the tables of ``CompiledRules``.
///
/// It contains no references, so reading it needs no reference counting.
struct CompiledRule: Sendable {
  /// Phrases as ranges of ``CompiledRules/phrases``; the phrases of `any` are in the rule's
  /// triggers.
  var all: Range<UInt32>
  var none: Range<UInt32>
  /// The phrases of the rule's ``Rule/unless``, which other rules may share.
  var guards: Range<UInt32>
  /// The provider whose replies the rule is limited to; -1 for all replies, ``unknownProvider`` for
  /// none.
  var askedProvider: Int32
  /// Whether ``CompiledRules/conditions`` has an entry: all conditions but stages and actions.
  var hasConditions: Bool
  /// The stages of which the reply must have one; empty for any.
  var stages: StageSet
  var notStages: StageSet

  let tier: Rule.Tier
  let category: Category
  let blame: Blame?
  let retry: Retry?
  let confidence: Confidence?
  let neverHard: Bool
  let softens: Bool

  /// Stands for a provider that is not in the table.
  static let unknownProvider = Int32.max
}

/// A phrase of a rule.
struct CompiledPhrase: Sendable {
  /// The number of its first piece.
  let first: UInt32
  /// The numbers of all pieces, as a range of ``CompiledRules/pieceNumbers``, if there are several.
  let pieces: Range<UInt32>
}

/// A rule that must be examined if a piece occurs; in the order of rules, then of phrases.
struct Trigger: Sendable, Comparable {
  private let key: UInt64

  /// - Parameter phrase: the phrase of `any` that contains the piece; nil for a rule with `all`
  ///   only.
  init(rule: UInt32, phrase: UInt32?) {
    key = UInt64(rule) << 32 | UInt64(phrase.map { $0 + 1 } ?? 0)
  }

  var rule: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }
  /// The index in ``CompiledRules/phrases``.
  var phrase: Int? { key & 0xFFFF_FFFF == 0 ? nil : Int(key & 0xFFFF_FFFF) - 1 }

  static func < (left: Trigger, right: Trigger) -> Bool { left.key < right.key }
}

/// Stages of an SMTP conversation.
struct StageSet: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ stages: [Stage]) {
    rawValue = stages.reduce(0) { $0 | StageSet($1).rawValue }
  }

  init(_ stage: Stage) {
    switch stage {
    case .connect: rawValue = 1
    case .ehlo: rawValue = 2
    case .mail: rawValue = 4
    case .rcpt: rawValue = 8
    case .data: rawValue = 16
    case .endOfData: rawValue = 32
    }
  }
}

/// The conditions of a rule that are lists.
struct CompiledConditions: Sendable {
  let codes: [UInt16]
  let statuses: [StatusPattern]
  /// Indices of the provider table.
  let providers: [Int32]
  let hosts: [String]
  let actions: [Action]

  /// Whether there is any condition.
  var isAsking: Bool {
    !codes.isEmpty || !statuses.isEmpty || !providers.isEmpty || !hosts.isEmpty || !actions.isEmpty
  }
}
