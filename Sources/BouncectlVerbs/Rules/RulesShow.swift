import ArgumentParser
import BounceClassifier
import OperatorRules

/// `bouncectl rules show`: one rule in full.
struct RulesShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what a rule matches, its sample, source and advice.")

  @OptionGroup var own: RulesOptions

  @Argument(help: ArgumentHelp("The rule's ID, as events and headers have it.", valueName: "id"))
  var id: String

  func run(on console: Console) throws {
    let mine = try RulesOptions.readOrDefault(own.paths)
    let wanted = RuleID(id)
    guard let rule = (mine.rules + BuiltInRules.all).first(where: { $0.id == wanted }) else {
      throw Failure.cannotRun(
        "no rule has the ID \(PrintableText.of(id)): bouncectl rules list shows all of them.")
    }
    let place = mine.place(of: wanted).map { "\($0.file):\($0.line)" } ?? "built in"
    var output = Output(console)
    for line in RuleWords(rule).lines(place: place) { try output.line(PrintableText.of(line)) }
    try output.flush()
  }
}
