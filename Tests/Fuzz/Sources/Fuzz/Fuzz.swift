import BounceClassifier
import BounceEvents
import BounceMail
import Glibc
import Octets

/// The function that libFuzzer calls with each input.
///
/// The environment variable FUZZ names the target.
private let oneInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { start, count in
  target(Octets(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Starts libFuzzer with the command line; the package manager leaves out libFuzzer's own main.
@main enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments, oneInput))
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ oneInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let target: @Sendable (Octets) -> Void = {
  let name = getenv("FUZZ").map { String(cString: $0) } ?? "message"
  guard let target = targets[name] else {
    fatalError("FUZZ=\(name): no such target; known: \(targets.keys.sorted())")
  }
  return target
}()

private let classifier = Classifier()
private let examiner = Examiner(classifier: classifier, keepsSubject: true)

private let targets: [String: @Sendable (Octets) -> Void] = [
  "message": checkMessage,
  "reply": checkReply,
  "line": checkLine,
]

/// Checks that any message gives events that the journal can store and read back, and that shorter
/// inputs do not trap.
@Sendable private func checkMessage(_ octets: Octets) {
  let examination = examiner.examine(octets, envelope: Envelope(sender: [], recipients: []))
  for event in examination.events {
    let members = event.members
    precondition(members.count <= 64 * 1024, "an event fits into a line of the journal")
    precondition(!members.contains { $0 < 0x20 }, "an event is one line")
    let line = Octets(#"{"v":1,"seq":1,"#.utf8) + members + Octets("}".utf8)
    precondition(BounceEvent(line: line) == event, "an event is read back as it was written")
    precondition(
      event.listAction != .remove || event.origin?.isProven == true, "only proven reports remove")
  }
  precondition(
    examination.report.kind != .other || examination.events.isEmpty, "no report, no event")
}

/// Checks that any reply gives a verdict within its limits.
@Sendable private func checkReply(_ octets: Octets) {
  for action in [Action.failed, .delayed] {
    let verdict = classifier.classify(Evidence(action: action, diagnostic: octets))
    precondition(verdict.diagnostic.count <= 2048 && verdict.matched.count <= 256)
    precondition(verdict.conflicts.count <= 8)
    precondition(action != .delayed || verdict.type != .hard, "what is still tried is not hard")
    precondition(verdict.category != .other || verdict.type != .hard, "other is never hard")
  }
}

/// Checks that any line is an event or none.
@Sendable private func checkLine(_ octets: Octets) {
  guard let event = BounceEvent(line: octets) else { return }
  let line = Octets(#"{"v":1,"seq":1,"#.utf8) + event.members + Octets("}".utf8)
  precondition(BounceEvent(line: line) != nil, "what was read can be written and read again")
}
