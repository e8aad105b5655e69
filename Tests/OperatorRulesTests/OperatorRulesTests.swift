import BounceClassifier
import BounceMail
import Glibc
import OperatorRules
import TestSupport
import Testing

@Suite("An operator's rules")
struct OperatorRulesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("rules") }

  private func problems(_ text: String) throws -> [String] {
    try folder.write(text, to: "a.toml")
    do throws(OperatorRulesError) {
      _ = try OperatorRules(paths: [folder.path("a.toml")])
      return []
    } catch {
      return error.problems.map { $0.replacing(folder.path + "/", with: "") }
    }
  }

  @Test("every key of a rule is read")
  func whole() throws {
    try folder.write(
      """
      [[rule]]
      id = "local.shop-full"
      category = "quota-issues"
      any = ["the shop … is full", "no shelf left"]
      all = ["sorry"]
      none = ["closed"]
      provider_id = "SHOP-#+"
      blame = "content"
      retry = "7m,45m"
      never_hard = true
      source = "their postmaster's page"
      note = "ticket 7"
      examples = ["552 5.2.9 SHOP-12 sorry, the shop of user is full"]
      counterexamples = ["552 5.2.9 sorry, the shop is closed, it is full"]
      [rule.when]
      reply_codes = [552, 452]
      enhanced_codes = ["5.2.9", "X.1.1", "5.7.606-649"]
      stages = ["rcpt"]
      not_stages = ["data"]
      providers = ["gmail"]
      hosts = [".Shop.Example"]
      actions = ["failed"]
      """, to: "a.toml")
    let read = try OperatorRules(paths: [folder.path("a.toml")])
    let rule = try #require(read.rules.first)
    var expected = Rule(
      "local.shop-full", .quotaIssues, any: ["the shop … is full", "no shelf left"],
      all: ["sorry"], none: ["closed"],
      when: Conditions(
        codes: [552, 452], statuses: ["5.2.9", "X.1.1", "5.7.606-649"], stages: [.rcpt],
        notStages: [.data], providers: ["gmail"], hosts: ["shop.example"], actions: [.failed]),
      tier: .operatorRule, blame: .content, retry: .sevenAndFortyFiveMinutes, capture: "SHOP-#+",
      neverHard: true, sample: "", source: .told("their postmaster's page"), note: "ticket 7")
    expected.examples = ["552 5.2.9 SHOP-12 sorry, the shop of user is full"]
    expected.counterexamples = ["552 5.2.9 sorry, the shop is closed, it is full"]
    #expect(rule == expected)
    #expect(read.places == [OperatorRules.Place(file: folder.path("a.toml"), line: 1)])
  }

  @Test("files are read in the order of their names, others than *.toml are not")
  func order() throws {
    try folder.makeFolder("d")
    for (name, id) in [("20.toml", "b"), ("10.toml", "a"), ("x.txt", "c"), (".30.toml", "d")] {
      try folder.write(
        "[[rule]]\nid = \"\(id)\"\ncategory = \"other\"\nany = [\"w\"]\n", to: "d/" + name)
    }
    let read = try OperatorRules(directory: folder.path("d"))
    #expect(read.rules.map(\.id.description) == ["a", "b"])
    #expect(read.files == [folder.path("d/10.toml"), folder.path("d/20.toml")])
    #expect(try OperatorRules(directory: folder.path("nowhere")).rules.isEmpty)
  }

  @Test("an operator's rule wins over a built-in one, whatever its tier")
  func first() throws {
    try folder.write(
      "[[rule]]\nid = \"local.x\"\ncategory = \"policy-related\"\nwhen.reply_codes = [550]\n",
      to: "a.toml")
    let rules = try OperatorRules(paths: [folder.path("a.toml")]).rules
    let verdict = Classifier(operatorRules: rules)
      .classify(reply: Array("550 5.1.1 no such user".utf8))
    #expect(verdict.rule == "local.x")
    #expect(verdict.category == .policyRelated)
  }

  /// A file's text and its errors.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let said: [String]
    var testDescription: String { text.split(separator: "\n").last.map(String.init) ?? "" }

    /// Lines after the first three lines of a valid rule.
    init(line: String, _ said: String...) {
      text = "[[rule]]\nid = \"local.x\"\ncategory = \"other\"\n" + line
      self.said = said
    }

    init(_ text: String, _ said: String...) {
      self.text = text
      self.said = said
    }
  }

  @Test(
    "what is wrong is said with file, line, key, what was expected and found",
    arguments: [
      Mistake("[[rule]\n", "a.toml:1: "),
      Mistake("x = 1\n", "a.toml: rule: missing", "a.toml:1: x: unknown key"),
      Mistake(
        "[[rule]]\ncategory = \"full\"\nany = [\"w\"]\nid = \"A b\"\n",
        "a.toml:2: rule[0].category: expected one of \"no-answer-from-host\", ",
        "a.toml:4: rule[0].id: expected 1 to 64 lower-case letters, "),
      Mistake(
        "[[rule]]\nany = [\"w\"]\n", "a.toml:1: rule[0].id: missing",
        "a.toml:1: rule[0].category: missing"),
      Mistake(line: "", "a.toml:1: rule[0].any: missing: a rule without phrases"),
      Mistake(line: "none = [\"w\"]", "a.toml:4: rule[0].none: expected \"any\" or \"all\""),
      Mistake(line: "any = []", "a.toml:4: rule[0].any: expected one value or more, found none"),
      Mistake(
        line: "any = [7]",
        "a.toml:4: rule[0].any[0]: expected an array of strings, found an integer in it"),
      Mistake(
        line: "any = [\"w\"]\nwhen.reply_codes = [\"550\"]",
        "a.toml:5: rule[0].when.reply_codes[0]: expected an array of integers, found a string in it"
      ),
      Mistake(
        line: "any = \"w\"", "a.toml:4: rule[0].any: expected an array of strings, found a string"),
      Mistake(
        line: "when.reply_codes = []",
        "a.toml:4: rule[0].when.reply_codes: expected one value or more, found none"),
      Mistake(
        line: "when.not_stages = [\"data\"]",
        "a.toml:4: rule[0].when: missing: a rule without phrases"),
      Mistake(line: "any = [\n  \"…\"]", "a.toml:5: rule[0].any: expected words, with …"),
      Mistake(line: "anny = [\"w\"]\nany = [\"w\"]", "a.toml:4: rule[0].anny: unknown key"),
      Mistake(
        line: "when.reply_codes = [550, 200]",
        "a.toml:4: rule[0].when.reply_codes: expected reply codes from 400 to 599, found 200"),
      Mistake(
        line: "when.enhanced_codes = [\"5.1\"]",
        "a.toml:4: rule[0].when.enhanced_codes: expected an enhanced code such as \"5.1.1\""),
      Mistake(
        line: "when.providers = [\"gmial\"]",
        "a.toml:4: rule[0].when.providers: expected a provider that bouncectl rules list"),
      Mistake(
        line: "when.stages = [\"body\"]",
        "a.toml:4: rule[0].when.stages: expected one of \"connect\""),
      Mistake(
        line: "when.hosts = [\"a b\"]", "a.toml:4: rule[0].when.hosts: expected a domain of hosts"),
      Mistake(
        line: "when.actions = [\"relayed\"]",
        "a.toml:4: rule[0].when.actions: expected \"failed\" or \"delayed\", found \"relayed\""),
      Mistake(
        line: "any = [\"w\"]\n[[rule]]\nid = \"local.x\"\ncategory = \"other\"\nall = [\"w\"]",
        "a.toml:5: rule.id: expected an ID of its own, found \"local.x\", which the rule at a.toml:1 has"
      ),
      Mistake(
        "[[rule]]\nid = \"phrase.mailbox-full\"\ncategory = \"other\"\nany = [\"w\"]",
        "a.toml:1: rule.id: expected an ID of its own, found \"phrase.mailbox-full\", which a built-in"
      ),
    ])
  func says(_ mistake: Mistake) throws {
    let said = try problems(mistake.text)
    #expect(said.count == mistake.said.count, "\(said)")
    for (line, expected) in zip(said, mistake.said) {
      #expect(line.hasPrefix(expected), "\(line)")
    }
  }

  @Test("everything wrong in all files is said at once")
  func allAtOnce() throws {
    try folder.makeFolder("d")
    for name in ["1", "2"] { try folder.write("x = 1\n", to: "d/\(name).toml") }
    #expect {
      try OperatorRules(directory: folder.path("d"))
    } throws: { error in
      (error as? OperatorRulesError)?.problems.count == 4
    }
  }

  @Test("a file or directory that everybody may write is not believed")
  func writable() throws {
    #expect(try problems("") == [])
    try #require(unsafe chmod(folder.path("a.toml"), 0o666) == 0)
    #expect(try problems("").first?.hasPrefix("a.toml: everybody may write it") == true)
    try folder.makeFolder("d")
    try #require(unsafe chmod(folder.path("d"), 0o777) == 0)
    #expect(throws: OperatorRulesError.self) { try OperatorRules(directory: folder.path("d")) }
  }

  @Test("a file of another user is not believed", .enabled(if: geteuid() == 0))
  func foreign() throws {
    try folder.write("", to: "a.toml")
    try #require(unsafe chown(folder.path("a.toml"), 12_345, 0) == 0)
    let said = try problems("")
    #expect(said.first?.contains("as its owner, found 12345") == true)
  }

  @Test("a named pipe among the files is an error and holds nobody up")
  func pipe() throws {
    try folder.makeFolder("d")
    try #require(unsafe mkfifo(folder.path("d/a.toml"), 0o600) == 0)
    #expect(throws: OperatorRulesError.self) { try OperatorRules(directory: folder.path("d")) }
  }

  /// Writes rules that differ by their numbers, at most 20,000 in each file.
  private func write(_ count: Int, to name: String) throws {
    try folder.makeFolder(name)
    for start in stride(from: 0, to: count, by: 20_000) {
      let rules = (start..<min(count, start + 20_000)).map {
        "[[rule]]\nid = \"local.n\($0)\"\ncategory = \"other\"\nany = [\"our shelf \($0) is full\"]\n"
      }
      try folder.write(rules.joined(), to: "\(name)/\(100 + start / 20_000).toml")
    }
  }

  @Test("as many rules as are allowed are read and found")
  func most() throws {
    try write(OperatorRules.rulesLimit, to: "most")
    let read = try OperatorRules(directory: folder.path("most"))
    #expect(read.rules.count == OperatorRules.rulesLimit)
    let classifier = Classifier(operatorRules: read.rules)
    for number in [0, 77_777, 99_999] {
      let reply = Array("550 our shelf \(number) is full".utf8)
      #expect(classifier.classify(reply: reply).rule == "local.n\(number)")
    }
  }

  @Test("one rule more than allowed is an error that says so")
  func tooMany() throws {
    try write(OperatorRules.rulesLimit + 1, to: "more")
    #expect {
      try OperatorRules(directory: folder.path("more"))
    } throws: { error in
      let problems = (error as? OperatorRulesError)?.problems ?? []
      return problems.count == 1 && problems[0].hasSuffix("together")
        && problems[0].contains("105.toml: more than 100000 rules")
    }
  }

  @Test("more octets of rules in all than allowed are an error that says so")
  func tooManyOctets() throws {
    try folder.makeFolder("long")
    let text = "#" + String(repeating: "x", count: (4 << 20) - 2) + "\n"
    for number in 100..<109 { try folder.write(text, to: "long/\(number).toml") }
    #expect {
      try OperatorRules(directory: folder.path("long"))
    } throws: { error in
      let problems = (error as? OperatorRulesError)?.problems ?? []
      return problems.count == 1
        && problems[0].contains("108.toml: more than 33554432 octets of rules")
    }
  }

  @Test("a file that is too large is an error")
  func tooLarge() throws {
    let line = "#" + String(repeating: "x", count: 1_023) + "\n"
    let said = try problems(String(repeating: line, count: 4_097))
    #expect(said.first?.contains("larger than 4194304 octets: split it") == true)
  }
}
