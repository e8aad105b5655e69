import ArgumentParser
import BounceEvents
import Octets

/// What proves the reports of an archive, as in the milter's `[origin]`.
struct OriginOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Our own mail has senders in this domain: a report to it that returns such mail is `returned`.",
      valueName: "domain"))
  var ownDomain: [String] = []

  @Option(
    help: ArgumentHelp(
      "Believe Authentication-Results by this name, between the two topmost Received fields.",
      valueName: "name"))
  var authservId: [String] = []

  @Option(
    help: ArgumentHelp(
      "What reports that any holder of our mail may have written do: keep or remove.",
      valueName: "effect"))
  var returned = Choice(value: OriginPolicy.ReturnedEffect.keep)

  /// Whether an option was given.
  var isGiven: Bool { !ownDomain.isEmpty || !authservId.isEmpty || returned.value != .keep }

  /// The policy of these options.
  var policy: OriginPolicy {
    OriginPolicy(
      domains: ownDomain.map { Octets($0.utf8) }, returned: returned.value,
      authservIDs: authservId.map { Octets($0.utf8) })
  }
}
