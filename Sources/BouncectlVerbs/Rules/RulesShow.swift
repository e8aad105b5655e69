import ArgumentParser
import BounceClassifier
import OperatorRules

/// `bouncectl rules show`: all facts of one rule.
struct RulesShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what a rule matches, its sample, source and advice.")

  @OptionGroup var own: RulesOptions

  @Option(help: "text for people, json for programs: one object.")
  var format: OutputFormat = .text

  @Flag(
    help: "In text: also show the phrases with which the rule does not hold, and all spellings.")
  var words = false

  @Argument(help: ArgumentHelp("The rule's ID, as events and headers have it.", valueName: "id"))
  var id: String

  func run(on console: Console) throws {
    let mine = try RulesOptions.readOrDefault(own.paths)
    let wanted = RuleID(id)
    guard let rule = (mine.rules + BuiltInRules.all).first(where: { $0.id == wanted }) else {
      throw Failure.cannotRun(
        "no rule has the ID \(PrintableText.of(id)): bouncectl rules list shows all of them.")
    }
    let place = mine.place(of: wanted)?.inWords
    var output = Output(console)
    switch format {
    case .json: try output.line(RuleJSON(rule, place: place).octets)
    case .text:
      for line in RuleWords(rule).lines(place: place ?? "built in", areWordsShown: words) {
        try output.line(PrintableText.of(line))
      }
    }
    try output.flush()
  }
}
