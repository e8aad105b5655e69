/// A set of rules ready for matching: built once, then only read, by all threads.
struct CompiledRules: Sendable {
  /// A rule with its phrases as numbers of the automaton.
  struct Entry: Sendable {
    let rule: Rule
    let any: [[UInt32]]
    let all: [[UInt32]]
    let none: [[UInt32]]
    /// The provider whose replies alone are asked; -1 for everybody's.
    let askedProvider: Int
    /// The providers that the conditions name.
    let providers: [Int]
    let capture: IDForm?
    /// A phrase of the rule has no letter or digit: it can never hold.
    let isVoid: Bool
  }

  /// Strongest tier first, within a tier in the order given.
  private(set) var entries: [Entry] = []
  let providers: ProviderTable
  private(set) var automaton = Automaton([])
  /// For each phrase the rules to look at when it is there: a range of ``triggered``.
  private var triggerStarts: [UInt32] = []
  private var triggered: [UInt32] = []
  private var wrappers: [Wrapper?] = []
  private var markedProviders: [Int16] = []
  private var byCode = CodeIndex()

  init(rules: [Rule], providers: [Provider]) {
    self.providers = ProviderTable(providers)
    var vocabulary = Vocabulary()
    for rule in CompiledRules.sorted(rules) {
      entries.append(CompiledRules.compile(rule, self.providers, &vocabulary))
    }
    let wrapperPhrases = Wrapper.allCases.flatMap { wrapper in
      wrapper.phrases.flatMap { vocabulary.numbers(of: $0) }.map { ($0, wrapper) }
    }
    var marks: [(number: UInt32, provider: Int)] = []
    for (index, provider) in providers.enumerated() {
      for mark in provider.marks { marks += vocabulary.numbers(of: mark).map { ($0, index) } }
    }
    automaton = Automaton(vocabulary.patterns)
    wrappers = Array(repeating: nil, count: vocabulary.patterns.count)
    for (number, wrapper) in wrapperPhrases { wrappers[Int(number)] = wrapper }
    markedProviders = Array(repeating: -1, count: vocabulary.patterns.count)
    for mark in marks where markedProviders[Int(mark.number)] < 0 {
      markedProviders[Int(mark.number)] = Int16(clamping: mark.provider)
    }
    indexTriggers(vocabulary)
  }

  /// The rules to look at when a phrase is there.
  func rules(triggeredBy pattern: UInt32) -> ArraySlice<UInt32> {
    triggered[Int(triggerStarts[Int(pattern)])..<Int(triggerStarts[Int(pattern) + 1])]
  }

  /// The wrapper that a phrase belongs to.
  func wrapper(of pattern: UInt32) -> Wrapper? { wrappers[Int(pattern)] }

  /// The provider that a phrase gives away.
  func provider(markedBy pattern: UInt32) -> Int? {
    let index = Int(markedProviders[Int(pattern)])
    return index < 0 ? nil : index
  }

  /// The rules without phrases to look at for the codes of a reply.
  func rules(for facts: Facts) -> [UInt32] { byCode.rules(for: facts) }

  private static func sorted(_ rules: [Rule]) -> [Rule] {
    Rule.Tier.allCases.flatMap { tier in rules.filter { $0.tier == tier } }
  }

  private static func compile(
    _ rule: Rule, _ table: ProviderTable, _ vocabulary: inout Vocabulary
  ) -> Entry {
    let any = rule.any.map { vocabulary.numbers(of: $0) }
    let all = rule.all.map { vocabulary.numbers(of: $0) }
    let asked = rule.anyHost ? nil : rule.provider
    return Entry(
      rule: rule, any: any.filter { !$0.isEmpty }, all: all,
      none: rule.none.map { vocabulary.numbers(of: $0) }.filter { !$0.isEmpty },
      askedProvider: asked.map { table.index(of: $0) ?? Int.max } ?? -1,
      providers: rule.conditions.providers.map { table.index(of: $0) ?? Int.max },
      capture: rule.capture.map { IDForm($0) },
      isVoid: all.contains { $0.isEmpty } || !any.isEmpty && any.allSatisfy { $0.isEmpty })
  }

  /// Puts each rule under the longest piece of each phrase of `any`, or of its longest phrase of `all`.
  private mutating func indexTriggers(_ vocabulary: Vocabulary) {
    var lists = [[UInt32]](repeating: [], count: vocabulary.patterns.count)
    func key(_ pieces: [UInt32]) -> UInt32? {
      pieces.max { vocabulary.length($0) < vocabulary.length($1) }
    }
    for (index, entry) in entries.enumerated() where !entry.isVoid {
      var keys = entry.any.compactMap(key)
      if keys.isEmpty,
        let longest = entry.all.compactMap(key).max(by: {
          vocabulary.length($0) < vocabulary.length($1)
        })
      {
        keys = [longest]
      }
      if keys.isEmpty { byCode.add(UInt32(index), entry.rule.conditions) }
      for key in keys where lists[Int(key)].last != UInt32(index) {
        lists[Int(key)].append(UInt32(index))
      }
    }
    for list in lists {
      triggerStarts.append(UInt32(triggered.count))
      triggered += list
    }
    triggerStarts.append(UInt32(triggered.count))
  }
}

/// Every phrase once, by number.
struct Vocabulary {
  private(set) var patterns: [[UInt8]] = []
  private var numbers: [[UInt8]: UInt32] = [:]

  /// The numbers of a phrase's pieces.
  mutating func numbers(of phrase: String) -> [UInt32] {
    Phrase(phrase).pieces.map { piece in
      if let known = numbers[piece] { return known }
      let number = UInt32(patterns.count)
      patterns.append(piece)
      numbers[piece] = number
      return number
    }
  }

  func length(_ number: UInt32) -> Int { patterns[Int(number)].count }
}
