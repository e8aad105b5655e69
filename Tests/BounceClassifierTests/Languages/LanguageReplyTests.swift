import Testing

@testable import BounceClassifier

@Suite("Replies in languages other than English")
struct LanguageReplyTests {
  @Test("a reply means what it says in its language", arguments: LanguageReplies.all)
  func meaning(row: LanguageReplies.Row) {
    let verdict = Classifier().classify(reply: Array(row.reply.utf8), isFinal: true)
    #expect(verdict.category == row.category, "\(row.language): \(row.reply) by \(verdict.rule)")
    #expect(verdict.type == (row.category.isHard ? .hard : .soft), "\(row.reply)")
  }

  @Test("a hard reply is soft before MAIL and after DATA", arguments: LanguageReplies.all)
  func stage(row: LanguageReplies.Row) {
    guard [.badMailbox, .inactiveMailbox, .badDomain].contains(row.category) else { return }
    for stage in ["MAIL FROM command", "end of DATA command"] {
      let text = "host mx.example.net[192.0.2.1] said: \(row.reply) (in reply to \(stage))"
      let verdict = Classifier().classify(reply: Array(text.utf8), isFinal: true)
      #expect(verdict.type == .soft, "\(text) by \(verdict.rule)")
    }
  }

  @Test("no rule wins its counterexamples, and these are never hard")
  func counterexamples() {
    let classifier = Classifier()
    for rule in LanguageRules.all {
      for text in rule.counterexamples {
        let verdict = classifier.classify(reply: Array(text.utf8), isFinal: true)
        #expect(verdict.rule != rule.id.description, "\(text)")
        #expect(verdict.type != .hard, "\(text) by \(verdict.rule)")
      }
    }
  }

  @Test("letters that were lost on the way do not change the verdict")
  func lostLetters() {
    let classifier = Classifier()
    let latinOne: [UInt8] = Array("550 Bo".utf8) + [0xEE] + Array("te pleine".utf8)
    #expect(classifier.classify(reply: latinOne).category == .quotaIssues)
    let digraph = classifier.classify(reply: Array("550 Empfaenger unbekannt".utf8))
    #expect(digraph.category == .badMailbox)
    let asked = classifier.classify(reply: Array("550 Empf??nger unbekannt".utf8))
    #expect(asked.category == .badMailbox)
  }

  @Test("what merely looks like the words decides nothing hard", arguments: LanguageReplies.soft)
  func lookalikes(text: String) {
    let verdict = Classifier().classify(reply: Array(text.utf8), isFinal: true)
    #expect(verdict.type != .hard, "\(text) by \(verdict.rule)")
  }
}
