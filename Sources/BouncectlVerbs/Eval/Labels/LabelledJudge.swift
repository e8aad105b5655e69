import BounceClassifier
import BounceEvents
import BounceMail
import Octets

/// Judges the subjects of labels: each file is read once, in the order of its first label.
struct LabelledJudge {
  let classifier: Classifier
  let reader: ReportReader
  let console: Console
  /// The file of labels, for messages.
  let path: String

  /// What was judged, in the order of the labels.
  ///
  /// - Throws: exit status 2 when a message cannot be read or is not there.
  func judge(_ labels: [Label]) throws(Failure) -> [Judged] {
    var judged = [Judged?](repeating: nil, count: labels.count)
    var archives: [String] = []
    var indices: [String: [Int]] = [:]
    for (index, label) in labels.enumerated() {
      switch label.subject {
      case .reply(let reply):
        judged[index] = Judged(BounceEvent(judging: reply, isFinal: true, by: classifier))
      case .message(let name):
        let archive = Self.archive(of: name)
        if indices[archive] == nil { archives.append(archive) }
        indices[archive, default: []].append(index)
      }
    }
    var progress = Progress(console, sharesTerminal: false, parts: max(1, archives.count))
    for archive in archives {
      try judge(labels, indices[archive] ?? [], in: archive, &judged, &progress)
    }
    progress.clear()
    return try labels.indices.map { index throws(Failure) in
      guard let judged = judged[index] else {
        throw wrong(labels[index], "there is no such message")
      }
      return judged
    }
  }

  private func judge(
    _ labels: [Label], _ indices: [Int], in archive: String, _ judged: inout [Judged?],
    _ progress: inout Progress
  ) throws(Failure) {
    var wanted: [String: [Int]] = [:]
    for index in indices {
      if case .message(let name) = labels[index].subject { wanted[name, default: []].append(index) }
    }
    let examiner = Examiner(reader: reader, classifier: classifier)
    var messages = MessageSource(archive, console: console)
    while let message = messages.next(&progress) {
      guard let indices = wanted[message.name] else { continue }
      switch message.octets {
      case .failure(let error):
        throw wrong(labels[indices[0]], "cannot read the message: \(error.reason)")
      case .success(let octets):
        let events = examiner.examine(octets).events
        for index in indices { judged[index] = Judged(labels[index].event(of: events)) }
      }
    }
  }

  private func wrong(_ label: Label, _ words: String) -> Failure {
    .cannotRun("\(PrintableText.path(path)):\(label.line): \(words).")
  }

  /// The path of an mbox in `PATH#N`.
  private static func archive(of name: String) -> String {
    guard let sign = name.lastIndex(of: "#"), name.index(after: sign) < name.endIndex,
      name[name.index(after: sign)...].utf8.allSatisfy(\.isDigit)
    else { return name }
    return String(name[..<sign])
  }
}

extension Label {
  /// The event that is compared: that of the label's recipient, else the first one.
  fileprivate func event(of events: [BounceEvent]) -> BounceEvent? {
    guard let recipient else { return events.first }
    return events.first { event in
      [event.recipient, event.originalRecipient].contains { $0?.lowercased() == recipient }
    }
  }
}
