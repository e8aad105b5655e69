import Octets

@testable import BounceClassifier

/// The built-in rules' verdict on one reply; by default a 4xx was the last reply.
func judge(_ reply: String, isFinal: Bool = true) -> Verdict {
  Classifier().classify(reply: Octets(reply.utf8), isFinal: isFinal)
}

extension Octets {
  var string: String { String(decoding: self, as: UTF8.self) }
}
