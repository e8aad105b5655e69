import BounceMail

/// A rule as it is asked: numbers, and ranges of the tables of ``CompiledRules``; nothing in it is counted by
/// references, so that looking at a rule costs no more than its octets.
struct CompiledRule: Sendable {
  /// Phrases as ranges of ``CompiledRules/phrases``; those of `any` stand in the rule's triggers.
  var all: Range<UInt32>
  var none: Range<UInt32>
  /// The provider whose replies alone are asked; -1 for everybody's, ``unknownProvider`` for nobody's.
  var askedProvider: Int32
  /// The conditions but stages and actions are in ``CompiledRules/conditions``, where there are any.
  var hasConditions: Bool
  /// Stages in one of which the reply was given; empty asks nothing.
  var stages: StageSet
  var notStages: StageSet

  let tier: Rule.Tier
  let category: Category
  let blame: Blame?
  let retry: Retry?
  let confidence: Confidence?
  let neverHard: Bool
  let softens: Bool

  /// A provider that is not in the table.
  static let unknownProvider = Int32.max
}

/// A phrase of a rule.
struct CompiledPhrase: Sendable {
  /// The number of its first piece.
  let first: UInt32
  /// All pieces, as a range of ``CompiledRules/pieceNumbers``, where there are several.
  let pieces: Range<UInt32>
}

/// A rule to look at because a piece of it is there; in the order of rules, then of phrases.
struct Trigger: Sendable, Comparable {
  private let key: UInt64

  /// - Parameter phrase: the phrase of `any` that the piece is of; nil for a rule with `all` only.
  init(rule: UInt32, phrase: UInt32?) {
    key = UInt64(rule) << 32 | UInt64(phrase.map { $0 + 1 } ?? 0)
  }

  var rule: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }
  /// The place in ``CompiledRules/phrases``.
  var phrase: Int? { key & 0xFFFF_FFFF == 0 ? nil : Int(key & 0xFFFF_FFFF) - 1 }

  static func < (left: Trigger, right: Trigger) -> Bool { left.key < right.key }
}

/// Stages of a conversation.
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

  /// Whether any of them asks anything.
  var isAsking: Bool {
    !codes.isEmpty || !statuses.isEmpty || !providers.isEmpty || !hosts.isEmpty || !actions.isEmpty
  }
}
