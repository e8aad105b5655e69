import ArgumentParser
import BounceClassifier
import BounceEvents
import Octets

/// Options that select events: of the values of one option any may match, and all options must
/// match.
struct FilterOptions: ParsableArguments {
  @OptionGroup(title: "Which events (an event matches all options given, and one value of each)")
  var period: PeriodOptions

  @Option(help: ArgumentHelp("The outcome.", valueName: "type"))
  var type: [Choice<EventType>] = []

  @Option(help: ArgumentHelp("Why it failed.", valueName: "name"))
  var category: [Choice<Category>] = []

  @Option(help: ArgumentHelp("What to do with the address.", valueName: "action"))
  var listAction: [Choice<ListAction>] = []

  @Option(help: ArgumentHelp("How far the report is proven.", valueName: "origin"))
  var origin: [Choice<Origin>] = []

  @Option(
    help: ArgumentHelp(
      "What the token in the returned header says of the recipient.", valueName: "finding"))
  var token: [Choice<TokenFinding>] = []

  @Option(help: ArgumentHelp("Who has to act.", valueName: "who"))
  var blame: [Choice<Blame>] = []

  @Option(
    help: ArgumentHelp(
      "The kind of message or reply that the event was made from.", valueName: "source"))
  var source: [Choice<EventSource>] = []

  @Option(help: ArgumentHelp("Who answered: gmail, microsoft, ….", valueName: "name"))
  var provider: [String] = []

  @Option(
    help: ArgumentHelp(
      "The provider's own ID: S3150; S31* for all that begin with S31.", valueName: "id")
  )
  var providerId: [String] = []

  @Option(
    help: ArgumentHelp(
      "The final recipient or the one that was written to; without case.",
      valueName: "address"))
  var recipient: [String] = []

  @Option(
    help: ArgumentHelp(
      "The domain of such an address; *.example.com for all below it.", valueName: "domain"))
  var domain: [String] = []

  @Option(
    help: ArgumentHelp(
      "The envelope sender of the message that failed; <> is the null one, @example.com a domain.",
      valueName: "address"))
  var sender: [String] = []

  @Option(
    help: ArgumentHelp("Postfix's queue ID of the message or of the report.", valueName: "id"))
  var queueId: [String] = []

  @Option(
    help: ArgumentHelp(
      "Message-ID of the message or of the report, with or without <>.", valueName: "id"))
  var messageId: [String] = []

  @Option(
    help: ArgumentHelp(
      "The rule that decided; gmail.* for all that begin with gmail.", valueName: "id"))
  var rule: [String] = []

  @Option(
    help: ArgumentHelp(
      "The block list that refused, as zen.spamhaus.org; zen.* for all that begin with zen.",
      valueName: "name"))
  var blocklist: [String] = []

  /// The filter of these options.
  ///
  /// - Throws: exit status 2 when the period ends before it begins.
  func filter(now: Int64) throws(Failure) -> EventFilter {
    var filter = EventFilter(period: try period.period(now: now))
    filter.require(.type, oneOf: type.map(\.value.rawValue))
    filter.require(.category, oneOf: category.map(\.value.rawValue))
    filter.require(.listAction, oneOf: listAction.map(\.value.rawValue))
    filter.require(.origin, oneOf: origin.map(\.value.rawValue))
    filter.require(.token, oneOf: token.map(\.value.rawValue))
    filter.require(.blame, oneOf: blame.map(\.value.rawValue))
    filter.require(.source, oneOf: source.map(\.value.rawValue))
    filter.require(.provider, oneOf: provider)
    filter.require(.providerID, oneOf: providerId)
    filter.require(.rule, oneOf: rule)
    filter.require(.blocklist, oneOf: blocklist)
    filter.recipients = recipient.map { Octets($0.utf8).lowercased() }
    filter.domains = domain.map { Octets($0.utf8).lowercased() }
    filter.senders = sender.map { Octets($0.utf8).lowercased() }
    filter.queueIDs = queueId.map { Octets($0.utf8) }
    filter.messageIDs = messageId.map { EventFilter.bare(Octets($0.utf8)) }
    return filter
  }
}
