import BounceClassifier
import BounceEvents
import BounceMail
import Octets

/// The output of `classify` for one message.
struct MessageAnswer {
  enum Outcome {
    case read(Examination)
    case unreadable(String)
  }

  var file: String
  var outcome: Outcome

  /// `{"file","kind","format","events":[…]}`, or `{"file","error"}`.
  var json: Octets {
    var json = JSONWriter()
    json.member("file", Octets(file.utf8))
    switch outcome {
    case .unreadable(let reason): json.member("error", name: reason)
    case .read(let examination):
      json.member("kind", name: examination.report.kind.rawValue)
      json.member("format", name: examination.report.format)
      return Octets("{".utf8) + json.octets + Octets(#","events":["#.utf8)
        + Octets(examination.events.map(\.unframed).joined(separator: Octets(",".utf8)))
        + Octets("]}".utf8)
    }
    return Octets("{".utf8) + json.octets + Octets("}".utf8)
  }

  /// For people: the file and its kind, then some lines for each recipient.
  ///
  /// - Parameter explains: also show the deciding rule and the evidence against it.
  func lines(explains: Bool, isColoured: Bool) -> [String] {
    guard case .read(let examination) = outcome else { return [] }
    let report = examination.report
    let format = report.format.isEmpty ? "" : " (\(report.format))"
    let title = Style.bold.apply(PrintableText.of(file), isColoured: isColoured)
    var lines = ["\(title): \(report.kind.inWords)\(format)"]
    for event in examination.events {
      let verdict = event.style.apply(event.verdictInWords, isColoured: isColoured)
      lines.append("  \(event.shownRecipient)  \(verdict)")
      if explains {
        lines += Explanation(of: event, isColoured: isColoured).lines.map { "    " + $0 }
      } else {
        lines += brief(event)
      }
    }
    if explains, !report.defects.isEmpty {
      lines.append("  The message is broken: \(report.defects.inWords); the rest was read.")
    }
    return lines
  }

  private func brief(_ event: BounceEvent) -> [String] {
    var lines: [String] = []
    if let category = event.category {
      let action = event.listAction.map { ", \($0.rawValue) the address" } ?? ""
      lines.append("    \(category.rawValue)\(action); rule \(event.rule?.printable ?? "-")")
    }
    if !event.reason.isEmpty { lines.append("    \(event.reason)") }
    return lines
  }
}

extension BounceEvent {
  /// The record as an object of its own, without the journal's `seq` and `crc`.
  var unframed: Octets {
    Octets(#"{"v":1,"#.utf8) + members + Octets("}".utf8)
  }
}

extension Report.Kind {
  /// The kind of the message.
  var inWords: String {
    switch self {
    case .bounce: "a bounce"
    case .delay: "a delay warning"
    case .success: "a report of success"
    case .autoReply: "an automatic reply"
    case .feedbackReport: "a feedback report"
    case .disposition: "a read receipt"
    case .other: "no report"
    }
  }
}
