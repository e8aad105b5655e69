import BounceClassifier
import BounceEvents
import Octets

/// What `classify --reply` says of one SMTP reply.
struct ReplyAnswer {
  private let event: BounceEvent

  /// Judges a reply; a 4xx is still being tried unless it is the last word.
  init(to text: Octets, by classifier: Classifier, isFinal: Bool) {
    event = BounceEvent(judging: text, isFinal: isFinal, by: classifier)
  }

  /// The verdict's members of the record.
  var json: Octets { Octets("{".utf8) + event.verdictMembers + Octets("}".utf8) }

  /// For people: the verdict, and below it why.
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
