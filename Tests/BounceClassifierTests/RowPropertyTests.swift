import Testing

@testable import BounceClassifier

@Suite("Properties of the built-in rows")
struct RowPropertyTests {
  @Test("every row has a source: a page, an RFC, the registry, a server's version or a year")
  func sources() {
    for rule in BuiltInRules.all {
      guard let source = rule.source else {
        Issue.record("\(rule.id) has no source")
        continue
      }
      #expect(Self.isSource(source), "\(rule.id): \(source)")
    }
  }

  private static func isSource(_ source: RuleSource) -> Bool {
    switch source {
    case .page(let page): page.count > 3 && !page.hasPrefix(" ")
    case .rfc(let section): section.wholeMatch(of: /\d{3,5}( §\d+(\.\d+)*)?/) != nil
    case .registry: true
    case .server(let server): server.wholeMatch(of: /\w[\w ]* \d+(\.\d+)*/) != nil
    case .field(let year): (2000...2100).contains(year)
    case .told: false
    }
  }

  @Test(
    "each source has the form of its kind",
    arguments: [
      (.rfc("5321 §4.2"), "RFC 5321 §4.2"), (.field(2026), "seen in the field, 2026"),
      (.server("Postfix 3.12"), "Postfix 3.12"), (.page("help.example"), "help.example"),
      (.registry, "IANA, SMTP Enhanced Status Codes"), (.told("ticket 7"), "ticket 7"),
    ] as [(RuleSource, String)])
  func form(source: RuleSource, text: String) {
    #expect(source.description == text)
  }

  @Test("a note does not repeat where the row comes from")
  func notes() {
    for rule in BuiltInRules.all {
      #expect(!rule.note.hasPrefix("RFC "), "\(rule.id)")
      #expect(!rule.note.contains("seen in the field"), "\(rule.id)")
    }
  }

  @Test("a provider's words that may be hard name the words beside which they are not")
  func guards() {
    for rule in BuiltInRules.all
    where rule.tier == .providerText && !rule.any.isEmpty && rule.promisedType == .hard
      && rule.category != .relayingIssues
    {
      #expect(rule.unless?.list == .aboutOthersOrTrouble, "\(rule.id)")
    }
  }

  @Test("only hard rules name such words, and only words of the list are excepted")
  func exceptions() {
    for rule in BuiltInRules.all {
      guard let words = rule.unless else { continue }
      #expect(rule.promisedType == .hard, "\(rule.id)")
      let all = GuardWords(list: words.list, exceptions: []).phrases
      #expect(words.exceptions.allSatisfy(all.contains), "\(rule.id)")
      #expect(words.phrases.count == all.count - words.exceptions.count, "\(rule.id)")
    }
  }

  @Test("a row bars its own words, its spellings' and those that it names, and no others")
  func barred() {
    var rule = Rule("a", .badMailbox, any: ["für"], none: ["über"], sample: "")
    #expect(rule.sought == ["für"] && rule.barred == ["über"])
    rule.unless = .aboutOthersOrTrouble(except: ["quota"])
    #expect(rule.barred.contains("sender*") && !rule.barred.contains("quota"))
    rule.unless = nil
    rule.inAllSpellings = true
    #expect(rule.sought == ["für", "fuer", "f?r", "f\u{FFFD}r"])
    #expect(rule.barred == ["über", "ueber", "?ber", "\u{FFFD}ber"])
  }

  @Test("the spellings that are compiled are all that differ when folded")
  func compiledSpellings() {
    func pieces(_ phrases: [String]) -> Set<[[UInt8]]> { Set(phrases.map { Phrase($0).pieces }) }
    for rule in BuiltInRules.all where rule.inAllSpellings {
      let compiled = rule.spelled(rule.any)
      #expect(pieces(compiled) == pieces(rule.sought), "\(rule.id)")
      #expect(Set(compiled).isSubset(of: rule.sought), "\(rule.id)")
    }
  }

  @Test("rows that name the same words beside which they do not hold share them when compiled")
  func sharedGuards() {
    let compiled = CompiledRules(rules: BuiltInRules.all, providers: BuiltInRules.providers)
    var known: [GuardWords: Range<UInt32>] = [:]
    for (row, rule) in zip(compiled.sources, compiled.rules) {
      #expect(rule.guards.count == row.unless?.phrases.count ?? 0, "\(row.id)")
      guard let words = row.unless else { continue }
      #expect(known[words] ?? rule.guards == rule.guards, "\(row.id)")
      known[words] = rule.guards
    }
    #expect(Set(known.values).count == known.count)
  }

  @Test("a language's last row alone says no more than that mail was refused")
  func catchAll() {
    let languages = Dictionary(grouping: LanguageRules.all) { rule in
      rule.id.description.prefix { $0 != "." }
    }
    #expect(languages.count == 13)
    for (language, rules) in languages {
      #expect(
        rules.map(\.isCatchAll) == rules.dropLast().map { _ in false } + [true], "\(language)")
    }
    let others = BuiltInRules.all.count { $0.isCatchAll } - languages.count
    #expect(others == 0)
  }

  @Test("a row's own type of its sample is stated only where it is not the promised one")
  func sampleTypes() {
    for rule in BuiltInRules.all {
      guard let type = rule.sampleType else { continue }
      #expect(type != rule.promisedType, "\(rule.id)")
      #expect(!rule.note.isEmpty, "\(rule.id) does not say why")
    }
  }

  @Test("a group's source is that of the rows that name none")
  func groups() {
    let rows = [
      Rule("a", .other, sample: ""), Rule("b", .other, sample: "", source: .rfc("5321 §4.2")),
    ]
    let group = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules
    #expect(group.map(\.source) == [.field(2026), .rfc("5321 §4.2")])
    #expect(group.allSatisfy { $0.inAllSpellings })
    #expect(RuleGroup(rows, source: nil).rules == rows)
  }
}
