import ArgumentParser
import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Token
import TokenKeys

/// What proves the reports of an archive, as in the milter's `[origin]` and `[token]`.
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
      "Verify tokens with the keys in this directory; without it no report has the origin `token`.",
      valueName: "dir"))
  var tokenKeys: String?

  @Option(
    help: ArgumentHelp(
      "What reports that any holder of our mail may have written do: keep or remove.",
      valueName: "effect"))
  var returned = Choice(value: OriginPolicy.ReturnedEffect.keep)

  /// Whether an option was given.
  var isGiven: Bool {
    !ownDomain.isEmpty || !authservId.isEmpty || tokenKeys != nil || returned.value != .keep
  }

  func validate() throws {
    try Self.validate(ownDomains: ownDomain)
    for name in authservId where !OriginPolicy.isAuthservID(Octets(name.utf8)) {
      throw ValidationError(
        "--authserv-id takes the name that begins your verifier's Authentication-Results fields,"
          + " such as mx.example.com, found \(PrintableText.path(name)).")
    }
    if tokenKeys?.isEmpty == true {
      throw ValidationError(
        "--token-keys takes the directory of the keys, such as /etc/bounce-milter/token-keys.")
    }
  }

  /// Throws an error for a value of `--own-domain` that is no domain.
  static func validate(ownDomains: [String]) throws(ValidationError) {
    for domain in ownDomains where !OriginPolicy.isDomain(Octets(domain.utf8)) {
      throw ValidationError(
        "--own-domain takes a domain such as example.com, found \(PrintableText.path(domain)).")
    }
  }

  /// An examiner that proves reports by these options.
  ///
  /// - Throws: exit status 2 if the keys cannot be read, or there are none.
  func examiner(_ reader: ReportReader, _ classifier: Classifier) throws(Failure) -> Examiner {
    Examiner(
      reader: reader, classifier: classifier,
      originPolicy: OriginPolicy(
        domains: ownDomain.map { Octets($0.utf8) }, returned: returned.value,
        authservIDs: authservId.map { Octets($0.utf8) }),
      tokenVerifier: try tokenVerifier())
  }

  private func tokenVerifier() throws(Failure) -> TokenVerifier? {
    guard let tokenKeys else { return nil }
    let ring = try TokenKeysOptions.keys(in: tokenKeys).ring
    guard !ring.isEmpty else { throw .cannotRun(TokenKeysOptions.noKey(in: tokenKeys)) }
    return TokenVerifier(
      keys: ring, prefix: TokenKeysOptions.defaultPrefix,
      maxAgeDays: Int(OriginPolicy.ageDaysDefault))
  }
}
