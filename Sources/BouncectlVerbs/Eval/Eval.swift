import ArgumentParser
import BounceClassifier
import BounceEvents
import OperatorRules

/// `bouncectl eval`: verdicts on an archive or a journal, and the changes that other rules make.
struct Eval: Verb {
  /// The output formats.
  enum Form: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  static let configuration = CommandConfiguration(
    abstract:
      "Counts the verdicts over an archive or a journal, and shows what other rules change.",
    discussion: """
      PATH is a message, a folder, a Maildir, an mbox or a journal's directory; without one the journal is \
      judged again.

      --against shows what changes, reply by reply: before is what AGAINST says, after what the rules of \
      --rules say before the built-in ones. AGAINST is built-in, a file or directory of rules, or a \
      journal: then before is what was journaled of the same failure.

      Examples:
        bouncectl eval archive.mbox
        bouncectl --journal DIR eval --format csv
        bouncectl eval --rules draft.toml --against built-in archive.mbox ~/Maildir/.Bounces
        bouncectl eval --against DIR archive.mbox
        bouncectl eval --labels labels.tsv --format json

      --labels compares with what people say: a file of values separated by tabs, whose first line names \
      the columns reply or file (relative to it; box#3 in an mbox), category, and if known type and recipient.
      """)

  @OptionGroup var journals: JournalOptions
  @OptionGroup var rules: RulesOptions
  @OptionGroup var verp: VERPOptions

  @Option(
    help: ArgumentHelp(
      "Show the changes from the verdicts of these rules, of this journal, or of built-in.",
      valueName: "against"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Compare the verdicts with the labels of this file; exit status 1 if they differ.",
      valueName: "file"))
  var labels: String?

  @Option(
    help: """
      text: tables for people; csv: for programs, the counts or the changes; json: with --labels.
      """)
  var format: Form = .text

  @Argument(help: "Messages, folders, Maildirs, mbox files, journals; - is standard input.")
  var files: [String] = []

  func validate() throws {
    if labels != nil, against != nil || !files.isEmpty {
      throw ValidationError("--labels names its own files: give it alone, or with --rules.")
    }
    if labels != nil, format == .csv {
      throw ValidationError("--labels gives text or json, not csv.")
    }
    if labels == nil, format == .json {
      throw ValidationError("--format json goes with --labels; the counts are text or csv.")
    }
  }

  func run(on console: Console) throws {
    if let labels { return try compare(with: labels, console) }
    let baseline = try against.map { try Baseline($0, console) }
    let after = try rules.classifier()
    var failures = JudgedFailures(
      [after] + (baseline?.classifier.map { [$0] } ?? []), reader: verp.reader, console: console)
    var output = Output(console)
    var report = EvalReport(format, output, comparing: baseline != nil)
    // A closure cannot capture a noncopyable value, so results are collected and then printed.
    var changes: [EvalReport.Change] = []
    try failures.each(in: try journals.directories(unless: files)) { failure in
      report.count(failure.answers[0])
      guard let baseline else { return }
      guard let before = baseline.answer(failure) else {
        report.missing += 1
        return
      }
      report.compared += 1
      if !before.agrees(with: failure.answers[0]) {
        report.changed += 1
        if changes.count < EvalReport.changesLimit {
          changes.append(EvalReport.Change(failure: failure, before: before))
        }
      }
    }
    try report.print(changes, to: &output)
    try output.flush()
    try failures.requireAllRead()
  }

  private func compare(with path: String, _ console: Console) throws {
    let labels = try LabelFile.read(path)
    let judge = LabelledJudge(
      classifier: try rules.classifier(), reader: verp.reader, console: console, path: path)
    let report = LabelReport(path: path, labels, try judge.judge(labels))
    var output = Output(console)
    if format == .json {
      try output.line(report.json)
    } else {
      try report.print(to: &output)
    }
    try output.flush()
    if report.agreeing < labels.count || !report.falseHard.isEmpty { throw Failure.foundWrong }
  }
}

/// The verdicts to compare with.
struct Baseline {
  /// The other rules; nil for a journal.
  let classifier: Classifier?
  private var recorded: [EventID: Answer] = [:]

  /// - Throws: exit status 2 when the name is neither rules nor a journal.
  init(_ name: String, _ console: Console) throws {
    if name == "built-in" {
      classifier = Classifier()
    } else if JudgedFailures.isJournal(name) {
      classifier = nil
      var stream = try EventStream([name])
      var progress = Progress(console, sharesTerminal: false)
      while let line = stream.next() {
        progress.update(stream.doneOctets, of: stream.totalOctets, "reading the journal")
        if let event = line.event, event.type.isFailure { recorded[event.id] = Answer(event) }
      }
      progress.clear()
      stream.warn(on: console)
    } else {
      let rules = try RulesOptions.read([name])
      guard !rules.files.isEmpty else {
        throw Failure.cannotRun(
          "\(PrintableText.path(name)) holds neither rules (*.toml) nor a journal to compare with: name "
            + "a file of rules, a directory with either, or built-in.")
      }
      classifier = Classifier(operatorRules: rules.rules)
    }
  }

  /// The verdict on a failure; nil when the journal does not have it.
  func answer(_ failure: JudgedFailure) -> Answer? {
    classifier == nil ? recorded[failure.id] : failure.answers[1]
  }
}
