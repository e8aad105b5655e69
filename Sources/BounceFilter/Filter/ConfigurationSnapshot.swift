import BounceClassifier
import BounceEvents
import BounceMail
import Octets

/// A configuration, and the values derived from it.
///
/// A message keeps the one it began with, whatever is reloaded.
struct ConfigurationSnapshot: Sendable {
  let configuration: Configuration
  let classifier: Classifier
  let examiner: Examiner
  let names: TagNames
  let tagWriter: TagWriter
  /// The name in events' `host`.
  let host: Octets

  init(_ configuration: Configuration, classifier: Classifier, hostName: Octets) {
    self.configuration = configuration
    self.classifier = classifier
    examiner = Examiner(
      reader: ReportReader(verp: configuration.verpStyles), classifier: classifier,
      originPolicy: OriginPolicy(
        domains: configuration.ownDomains, returned: configuration.returnedEffect,
        authservIDs: configuration.authservIDs),
      keepsSubject: configuration.keepsSubject)
    names = TagNames(prefix: configuration.headerPrefix)
    tagWriter = TagWriter(names: names, recipientsLimit: configuration.recipientsLimit)
    host = configuration.instance ?? hostName
  }
}
