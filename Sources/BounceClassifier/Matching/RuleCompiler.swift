import Phrases

/// Compiles rules to the tables of ``CompiledRules``.
struct RuleCompiler {
  let sources: [Rule]
  let providers: ProviderTable
  private(set) var rules: [CompiledRule] = []
  private(set) var conditions: [CompiledConditions] = []
  private(set) var captures: [IDForm?] = []
  private(set) var ruleProviders: [Int32] = []
  private(set) var pieces: [CompiledRules.Piece] = []
  private(set) var phrases: [CompiledPhrase] = []
  private(set) var pieceNumbers: [UInt32] = []
  private(set) var triggers: [Trigger] = []
  /// The triggers with the pieces that they belong to.
  private var triggersOfPieces: [(piece: UInt32, trigger: Trigger)] = []
  private(set) var byCode = CodeIndex()
  private(set) var frameRules: [UInt32] = []
  private(set) var frames: [Frame] = []
  private(set) var english = LexiconWords()
  private var words = PhrasePieces()
  /// The phrases of the lists that were met in a rule.
  private var guards: [GuardWords: Range<UInt32>] = [:]

  /// The extents of all pieces, by number.
  var extents: [PatternExtent] { words.extents }
  /// The automaton that finds the pieces.
  var automaton: Automaton { words.automaton }

  /// The approximate number of phrases of the built-in rules.
  private static let expectedPhrases = 16_384

  init(_ rules: [Rule], _ providers: ProviderTable) {
    sources = RuleCompiler.byTier(rules)
    self.providers = providers
    triggersOfPieces.reserveCapacity(RuleCompiler.expectedPhrases)
    phrases.reserveCapacity(RuleCompiler.expectedPhrases)
  }

  private static func byTier(_ rules: [Rule]) -> [Rule] {
    var sorted: [Rule] = []
    sorted.reserveCapacity(rules.count)
    for tier in Rule.Tier.allCases {
      for index in rules.indices where rules[index].tier == tier { sorted.append(rules[index]) }
    }
    return sorted
  }

  /// - Parameter marks: for each provider the phrases that identify it.
  mutating func compile(marks: [[String]]) {
    for rule in sources { compile(rule) }
    let wrapperWords = Wrapper.allCases.flatMap { wrapper in
      words.numbers(of: wrapper.phrases).joined().map { ($0, wrapper) }
    }
    let markWords = marks.enumerated().flatMap { index, marks in
      words.numbers(of: marks).joined().map { ($0, Int16(clamping: index)) }
    }
    pieces = Array(repeating: CompiledRules.Piece(), count: words.extents.count)
    for (number, wrapper) in wrapperWords { pieces[Int(number)].wrapper = wrapper }
    for (number, provider) in markWords where pieces[Int(number)].provider < 0 {
      pieces[Int(number)].provider = provider
    }
    sortTriggers()
    byCode.sort()
    if !frames.isEmpty { english = LexiconWords(pages: 0..<1, in: &words) }
  }

  private mutating func compile(_ rule: Rule) {
    let any = words.numbers(of: rule.spelled(rule.any))
    let all = words.numbers(of: rule.all)
    let none = words.numbers(of: rule.spelled(rule.none))
    let asked = rule.anyHost ? nil : rule.provider
    let lists = CompiledConditions(
      codes: rule.conditions.codes, statuses: rule.conditions.statuses,
      providers: rule.conditions.providers.map { index($0) }, hosts: rule.conditions.hosts,
      actions: rule.conditions.actions)
    rules.append(
      CompiledRule(
        all: store(all), none: store(none), guards: rule.unless.map { store($0) } ?? 0..<0,
        askedProvider: asked.map { index($0) } ?? -1, hasConditions: lists.isAsking,
        stages: StageSet(rule.conditions.stages), notStages: StageSet(rule.conditions.notStages),
        tier: rule.tier, category: rule.category, blame: rule.blame, retry: rule.retry,
        confidence: rule.confidence, neverHard: rule.neverHard, softens: rule.softens))
    conditions.append(lists)
    captures.append(rule.capture.map { IDForm($0) })
    ruleProviders.append(rule.provider.flatMap { providers.index(of: $0) }.map { Int32($0) } ?? -1)
    if let frame = rule.frame {
      frameRules.append(UInt32(rules.count - 1))
      frames.append(frame)
      return
    }
    // A phrase without a letter or digit never holds.
    let isVoid =
      all.contains { $0.isEmpty } || !any.isEmpty && any.allSatisfy { $0.isEmpty }
    if !isVoid { trigger(any, all) }
  }

  private func index(_ provider: String) -> Int32 {
    providers.index(of: provider).map { Int32($0) } ?? CompiledRule.unknownProvider
  }

  /// The phrases of a list that several rules name; they are stored once.
  private mutating func store(_ list: GuardWords) -> Range<UInt32> {
    if let known = guards[list] { return known }
    let stored = store(words.numbers(of: list.phrases))
    guards[list] = stored
    return stored
  }

  private mutating func store(_ list: [[UInt32]]) -> Range<UInt32> {
    let start = UInt32(phrases.count)
    for phrase in list {
      guard let first = phrase.first else { continue }
      let before = UInt32(pieceNumbers.count)
      if phrase.count > 1 { pieceNumbers += phrase }
      phrases.append(CompiledPhrase(first: first, pieces: before..<UInt32(pieceNumbers.count)))
    }
    return start..<UInt32(phrases.count)
  }

  /// Adds triggers for the last rule: under the longest piece of each phrase of `any`; else of the
  /// longest phrase of `all`; a rule without phrases is added under its codes.
  private mutating func trigger(_ any: [[UInt32]], _ all: [[UInt32]]) {
    let rule = UInt32(rules.count - 1)
    let phrases = store(any)
    for (phrase, numbers) in zip(phrases, any.filter { !$0.isEmpty }) {
      if let key = longest(numbers) {
        triggersOfPieces.append((key, Trigger(rule: rule, phrase: phrase)))
      }
    }
    guard phrases.isEmpty else { return }
    if let key = longest(all.compactMap(longest)) {
      triggersOfPieces.append((key, Trigger(rule: rule, phrase: nil)))
    } else {
      byCode.add(rule, sources[Int(rule)].conditions)
    }
  }

  private func longest(_ numbers: [UInt32]) -> UInt32? {
    numbers.max { extents[Int($0)].length < extents[Int($1)].length }
  }

  private mutating func sortTriggers() {
    triggersOfPieces.sort { ($0.piece, $0.trigger) < ($1.piece, $1.trigger) }
    triggers = triggersOfPieces.map(\.trigger)
    var start = 0
    for (index, (piece, _)) in triggersOfPieces.enumerated() {
      if triggersOfPieces[start].piece != piece { start = index }
      pieces[Int(piece)].triggered = UInt32(start)..<UInt32(index + 1)
    }
  }
}
