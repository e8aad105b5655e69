import BounceClassifier
import BounceEvents
import Octets

/// The output of `classify --reply` for one SMTP reply.
struct ReplyAnswer {
  private let event: BounceEvent

  /// Judges a reply; unless `isFinal` is set, the MTA tries again after a 4xx.
  init(to text: Octets, by classifier: Classifier, isFinal: Bool) {
    event = BounceEvent(judging: text, isFinal: isFinal, by: classifier)
  }

  /// The members of the verdict.
  var json: Octets { Octets("{".utf8) + event.verdictMembers + Octets("}".utf8) }

  /// For people: the verdict, and below it the reasons.
  func lines(explains: Bool, isColoured: Bool) -> [String] {
    let verdict = event.style.apply(event.verdictInWords, isColoured: isColoured)
    if explains {
      return [verdict] + Explanation(of: event, isColoured: isColoured).lines.map { "  " + $0 }
    }
    let matched = event.matched.map { ", \"\($0.printable)\"" } ?? ""
    return [
      "\(verdict)  [\(event.category?.rawValue ?? "-"); rule \(event.rule?.printable ?? "-")\(matched)]"
    ]
  }
}
