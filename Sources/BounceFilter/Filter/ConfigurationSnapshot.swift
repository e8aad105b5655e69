import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Token

/// A configuration, and the values derived from it.
///
/// A message keeps the one it began with, whatever is reloaded.
struct ConfigurationSnapshot: Sendable {
  let configuration: Configuration
  let classifier: Classifier
  let examiner: Examiner
  let names: TagNames
  let tagWriter: TagWriter
  let tokenPolicy: TokenPolicy
  /// The name in events' `host`.
  let host: Octets

  init(
    _ configuration: Configuration, classifier: Classifier, keys: TokenKeyRing, hostName: Octets
  ) {
    self.configuration = configuration
    self.classifier = classifier
    examiner = Examiner(
      reader: ReportReader(verp: configuration.verpStyles), classifier: classifier,
      originPolicy: OriginPolicy(
        domains: configuration.ownDomains, returned: configuration.returnedEffect,
        authservIDs: configuration.authservIDs,
        ageDaysLimit: Int64(configuration.tokens.maxAgeDays)),
      tokenVerifier: TokenVerifier(
        keys: keys, prefix: configuration.headerPrefix, maxAgeDays: configuration.tokens.maxAgeDays),
      keepsSubject: configuration.keepsSubject)
    tokenPolicy = TokenPolicy(configuration, keys: keys)
    names = TagNames(prefix: configuration.headerPrefix)
    tagWriter = TagWriter(names: names, recipientsLimit: configuration.recipientsLimit)
    host = configuration.instance ?? hostName
  }
}
