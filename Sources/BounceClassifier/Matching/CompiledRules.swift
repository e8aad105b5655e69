import Phrases

/// A set of rules in the form used for matching: built once, then only read; threads may share it.
final class CompiledRules: Sendable {
  /// One piece of a phrase that the automaton looks for.
  struct Piece: Sendable {
    /// The wrapper that the piece belongs to.
    var wrapper: Wrapper?
    /// The provider that it identifies; -1 for none.
    var provider: Int16 = -1
    /// The rules to examine when it occurs, as a range of ``triggers``.
    var triggered: Range<UInt32> = 0..<0
  }

  /// The rules as written: strongest tier first, within a tier in the order given.
  let sources: [Rule]
  /// The same rules in the form used for matching.
  let rules: [CompiledRule]
  let conditions: [CompiledConditions]
  let captures: [IDForm?]
  /// The index of each rule's provider in the table; -1 for none.
  private let ruleProviders: [Int32]
  /// The pieces of phrases; those of ``english`` alone have higher numbers.
  let pieces: [Piece]
  let extents: [PatternExtent]
  /// The phrases of all rules, rule by rule; those of a list that rules share once.
  let phrases: [CompiledPhrase]
  /// The numbers of the pieces of phrases with several.
  let pieceNumbers: [UInt32]
  let triggers: [Trigger]
  let automaton: Automaton
  /// The rules with a frame, in their order.
  let frameRules: [UInt32]
  /// The frames of these rules.
  let frames: [Frame]
  /// The English words of the lexicon, by pieces; none without a rule with a frame.
  let english: LexiconWords
  let providers: ProviderTable
  let byCode: CodeIndex

  init(rules: [Rule], providers: [Provider]) {
    var compiler = RuleCompiler(rules, ProviderTable(providers))
    compiler.compile(marks: providers.map(\.marks))
    sources = compiler.sources
    self.rules = compiler.rules
    conditions = compiler.conditions
    captures = compiler.captures
    ruleProviders = compiler.ruleProviders
    pieces = compiler.pieces
    extents = compiler.extents
    phrases = compiler.phrases
    pieceNumbers = compiler.pieceNumbers
    triggers = compiler.triggers
    automaton = compiler.automaton
    frameRules = compiler.frameRules
    frames = compiler.frames
    english = compiler.english
    self.providers = compiler.providers
    byCode = compiler.byCode
  }

  /// The provider of a rule, if it is in the table.
  func providerIndex(of rule: Int) -> Int? {
    ruleProviders[rule] < 0 ? nil : Int(ruleProviders[rule])
  }
}
