import Foundation
import Octets
import TestSupport
import Testing

@Suite("bouncectl rules, and --rules")
struct RulesTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  static let sound = """
    [[rule]]
    id = "local.shop-full"
    category = "quota-issues"
    any = ["the shop … is full"]
    provider_id = "SHOP-#+"
    source = "their postmaster's page"
    note = "ticket 7"
    examples = ["550 5.1.1 SHOP-12 the shop of user is full"]
    counterexamples = ["550 5.1.1 the shop is closed"]

    """

  private func rules(_ arguments: String..., text: String = sound) throws -> Desk.Run {
    try desk.write(Octets(text.utf8), to: "r.toml")
    return try desk.run(
      ["rules"] + arguments.map { $0 == "FILE" ? desk.folder.path("r.toml") : $0 })
  }

  @Test("check says proven, status 0, of a set whose examples are won")
  func proven() throws {
    let run = try rules("check", "FILE")
    #expect(run.status == 0)
    #expect(run.output == "1 rule of 1 file: proven.\n")
  }

  @Test("list and show have each rule as an object with the keys of a file of rules")
  func json() throws {
    let listed = try rules("list", "--format", "json", "--rules", "FILE").lines
    #expect(listed.count > 700)
    let first = try #require(listed.first)
    #expect(
      first
        == #"{"id":"local.shop-full","place":"\#(desk.folder.path("r.toml")):1","tier":"operator","#
        + #""category":"quota-issues","type":"soft","provider_id":"SHOP-#+","any":["the shop … is full"],"#
        + #""examples":["550 5.1.1 SHOP-12 the shop of user is full"],"#
        + #""counterexamples":["550 5.1.1 the shop is closed"],"source":"their postmaster's page","#
        + #""note":"ticket 7","#
        + #""advice":"Send again later, or make the message smaller."}"#)
    #expect(
      try rules("show", "local.shop-full", "--rules", "FILE", "--format", "json").lines == [first])
    for line in listed {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let texts = ["id", "tier", "category", "type", "source", "advice"]
      #expect(texts.allSatisfy { object[$0] is String }, "\(line)")
    }
    let code = try rules("show", "status.5.1.1", "--format", "json").output
    #expect(code.contains(#""when":{"enhanced_codes":["5.1.1"]}"#), "\(code)")
    #expect(code.contains(#""hard":true"#))
    let providers = try rules("list", "--providers", "--format", "json").lines
    #expect(providers.contains { $0.hasPrefix(#"{"name":"gmail","hosts":["#) })
    let quota = try rules("list", "--category", "quota-issues", "--format", "json").lines
    #expect(quota.count < listed.count && quota.allSatisfy { $0.contains(#""quota-issues""#) })
  }

  @Test("show has what a row names besides its own words: a list, spellings, its place, a provider")
  func rowAlone() throws {
    let dead = try rules("show", "gmail.no-such-user")
    #expect(dead.lines.contains("Tier:     provider") && dead.lines.contains("Type:     hard"))
    #expect(dead.lines.contains("Names:    gmail"))
    #expect(dead.lines.contains("Source:   support.google.com/a/answer/3726730"))
    let unless = dead.lines.first { $0.hasPrefix("Unless:") } ?? ""
    #expect(unless.hasPrefix("Unless:   about-others-or-trouble, "), "\(unless)")
    #expect(unless.hasSuffix(" words, but not for \"url\""), "\(unless)")
    #expect(!dead.output.contains("\"your certificate\""))
    let words = try rules("show", "--words", "gmail.no-such-user")
    #expect(words.lines.contains("          \"your certificate\""))
    #expect(words.lines.count > dead.lines.count + 80)
    let german = try rules("show", "de.policy")
    #expect(german.lines.contains { $0.hasPrefix("Spelled:  ") })
    #expect(german.output.contains(#" more phrases, such as "aus richtliniengruenden""#))
    #expect(german.lines.contains { $0.hasPrefix("Asked:    after ") })
    #expect(german.lines.contains("Source:   seen in the field, 2026"))
    let object = try rules("show", "--format", "json", "de.policy").output
    #expect(object.contains(#""any":["richtlinie*","aus richtliniengründen","#))
    #expect(object.contains(#""spellings":["aus richtliniengruenden","aus richtliniengr?nden","#))
    #expect(object.contains(#""catch_all":true"#))
    let guarded = try rules("show", "--format", "json", "phrase.no-such-user").output
    #expect(guarded.contains(#""unless":"about-others","unless_words":["sender*","#))
    #expect(!guarded.contains(#""spellings""#))
  }

  @Test("a directory without rules is told, and rules alone asks what to do")
  func nothingToCheck() throws {
    let empty = try desk.folder.makeFolder("empty")
    let run = try desk.run(["rules", "check", empty])
    #expect(run.status == 0)
    #expect(run.errors.contains("no *.toml is in \(empty)"))
    let bare = try desk.run(["rules"])
    #expect(bare.status == 2 && bare.errors.contains("say what to do with rules"))
  }

  @Test("the example rule of docs/rules.md is proven")
  func exampleRule() throws {
    let example = try #require(
      try Self.page().split(separator: "```toml\n").last?.split(separator: "```").first)
    let check = try rules("check", "FILE", text: String(example))
    #expect(check.output == "1 rule of 1 file: proven.\n")
  }

  static func page() throws -> String {
    try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../docs/rules.md"), encoding: .utf8)
  }

  @Test("the built-in rules are proven too")
  func builtIn() throws {
    let run = try rules("check", "--built-in", "FILE")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains(" built-in rules: proven."))
  }

  @Test("check says what is wrong, where, and what to do: status 1")
  func wrong() throws {
    let run = try rules(
      "check", "FILE",
      text: Self.sound + """
        [[rule]]
        id = "local.later"
        category = "policy-related"
        any = ["the shop … is full"]
        examples = ["550 the shop here is full"]
        [[rule]]
        id = "local.bare"
        category = "policy-related"
        any = ["we closed the shop"]
        counterexamples = ["550 today we closed the shop"]
        """)
    #expect(run.status == 1)
    let path = desk.folder.path("r.toml")
    #expect(
      run.lines == [
        "\(path):10: local.later: is never asked: the earlier rule local.shop-full takes all it could match. Put it before that one.",
        "\(path):10: local.later: does not win its example, rule local.shop-full does by \"the shop here is full\": \"550 the shop here is full\". Put it before that rule, or make one of them narrower.",
        "\(path):15: local.bare: no example shows that it works: add examples = [\"…\"].",
        "\(path):15: local.bare: wins its counterexample by \"we closed the shop\": \"550 today we closed the shop\". Make it narrower: none, when, more words.",
        "3 rules of 1 file: 4 found wrong.",
      ])
  }

  @Test(
    "a file that is no set of rules is said line by line: status 2",
    arguments: [
      ("[[rule]]\n", ":1: rule[0].id: missing"), ("x = 1\n", ":1: x: unknown key"),
      ("[[rule", ":1: "),
    ])
  func unreadable(_ text: String, _ said: String) throws {
    let run = try rules("check", "FILE", text: text)
    #expect(run.status == 2)
    #expect(run.errors.contains(desk.folder.path("r.toml") + said), "\(run.errors)")
    #expect(try rules("check", desk.folder.path("nowhere")).status == 2)
  }

  @Test("list has each rule once, an operator's first, and narrows to a category")
  func list() throws {
    let run = try rules("list", "--rules", "FILE")
    #expect(run.status == 0)
    #expect(run.lines[1].hasPrefix("local.shop-full "))
    #expect(run.lines.count > 700)
    #expect(Set(run.lines).count == run.lines.count)
    let viruses = try rules("list", "--category", "virus-related").lines.dropFirst()
    #expect(!viruses.isEmpty && viruses.allSatisfy { $0.contains(" virus-related ") })
    #expect(try rules("list", "--providers").lines.contains { $0.hasPrefix("gmail ") })
  }

  @Test("show has what a rule matches, its samples, its source, its note and advice")
  func show() throws {
    let run = try rules("show", "local.shop-full", "--rules", "FILE")
    #expect(
      run.lines == [
        "local.shop-full  (\(desk.folder.path("r.toml")):1)",
        "Says:     quota-issues, mailbox full, or message too big; never hard",
        "Tier:     operator",
        "Type:     soft",
        "Matches:  one of \"the shop … is full\"",
        "Takes ID: SHOP-#+",
        "Sample:   550 5.1.1 SHOP-12 the shop of user is full",
        "Not:      550 5.1.1 the shop is closed",
        "Source:   their postmaster's page",
        "Note:     ticket 7",
        "Advice:   Send again later, or make the message smaller.",
      ])
    let builtIn = try rules("show", "status.5.1.1")
    #expect(builtIn.lines.first == "status.5.1.1  (built in)")
    #expect(builtIn.lines.contains("Matches:  enhanced code 5.1.1"))
    let missing = try rules("show", "nothing")
    #expect(missing.status == 2 && missing.errors.contains("no rule has the ID nothing"))
  }

  @Test("classify and import ask the rules of --rules first")
  func rulesFirst() throws {
    try desk.write(Octets(Self.sound.utf8), to: "r.toml")
    let path = desk.folder.path("r.toml")
    let reply = "550 5.1.1 SHOP-12 the shop of bert is full"
    let before = try desk.run(["classify", "--format", "json", "--reply", reply])
    #expect(before.output.contains(#""type":"soft","category":"bad-mailbox""#))
    let after = try desk.run(["classify", "--rules", path, "--format", "json", "--reply", reply])
    #expect(after.output.contains(#""type":"soft","category":"quota-issues""#))
    #expect(after.output.contains(#""provider_id":"SHOP-12""#))
    #expect(after.output.contains(#""rule":"local.shop-full""#))
    try desk.mail(Mails.dsn(to: "a@b.example", reply: reply), to: "a.eml")
    #expect(
      try desk.onJournal("import", "--rules", path, desk.folder.path("a.eml")).status == 0)
    #expect(try desk.onJournal("list", "--fields", "rule").lines.last == "local.shop-full")
    #expect(try desk.run(["classify", "--rules", "/nowhere", "--reply", reply]).status == 2)
  }
}
