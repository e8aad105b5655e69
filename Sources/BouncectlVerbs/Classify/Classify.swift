import ArgumentParser
import BounceClassifier
import BounceEvents
import Octets
import Posix

/// `bouncectl classify`: what messages or single replies mean.
struct Classify: Verb {
  static let configuration = CommandConfiguration(
    abstract: "Says what each message reports, and what to do about each address.",
    discussion: """
      A folder is read with all that is in it, a Maildir's cur and new, an mbox message by message \
      (PATH#1, PATH#2, …).

      Examples:
        bouncectl classify bounce.eml
        bouncectl classify --explain bounce.eml
        bouncectl classify < bounce.eml
        bouncectl classify --format json ~/Maildir/.Bounces archive.mbox | jq .kind
        bouncectl classify --reply '552 5.2.2 mailbox full'
        bouncectl classify --format json --replies replies.txt
      """)

  @Option(help: "text for people, json for programs: one object a message or reply.")
  var format: OutputFormat = .text

  @Flag(help: "Show the rule and the words that decided, and all other evidence.")
  var explain = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Judge one SMTP reply.", valueName: "text"))
  var reply: [String] = []

  @Option(
    help: ArgumentHelp(
      "Judge a file of SMTP replies, one a line; one answer a line, in order. - is standard input.",
      valueName: "file"))
  var replies: String?

  @Flag(help: "With replies: the MTA does not try again, so a 4xx is a soft bounce.")
  var final = false

  @OptionGroup var rules: RulesOptions
  @OptionGroup var verp: VERPOptions
  @OptionGroup var origin: OriginOptions

  @Argument(
    help: "Messages, folders, Maildirs, mbox files; standard input when none is named, or for -.")
  var files: [String] = []

  func validate() throws {
    if !reply.isEmpty || replies != nil, !files.isEmpty {
      throw ValidationError(
        "--reply and --replies judge replies, not files: give one or the other.")
    }
    if !verp.styles.isEmpty, !reply.isEmpty || replies != nil {
      throw ValidationError("--verp reads the addresses of messages: a reply has none.")
    }
    if origin.isGiven, !reply.isEmpty || replies != nil {
      throw ValidationError(
        "--own-domain, --authserv-id, --token-keys and --returned are about messages.")
    }
    if final, reply.isEmpty, replies == nil {
      throw ValidationError("--final goes with --reply or --replies.")
    }
  }

  func run(on console: Console) throws {
    var output = Output(console)
    if reply.isEmpty, replies == nil {
      try classifyMessages(&output, console)
    } else {
      try classifyReplies(&output, console)
    }
    try output.flush()
  }

  private func classifyMessages(_ output: inout Output, _ console: Console) throws {
    let examiner = try origin.examiner(verp.reader, rules.classifier())
    let paths = files.isEmpty ? ["-"] : files
    var progress = Progress(console, sharesTerminal: output.isTerminal, parts: paths.count)
    var unread = 0
    for path in paths {
      var messages = MessageSource(path, console: console)
      while let message = messages.next(&progress) {
        let answer: MessageAnswer
        switch message.octets {
        case .success(let octets):
          answer = MessageAnswer(file: message.name, outcome: .read(examiner.examine(octets)))
        case .failure(let error):
          unread += 1
          answer = MessageAnswer(file: message.name, outcome: .unreadable(error.reason))
          if format == .text {
            console.warn("cannot read \(PrintableText.path(message.name)): \(error.reason)")
          }
        }
        try print(answer, to: &output)
      }
    }
    progress.clear()
    try output.flush()
    if unread > 0 {
      throw Failure.cannotRun("\(Words.count(unread, "message")) could not be read.")
    }
  }

  private func print(_ answer: MessageAnswer, to output: inout Output) throws(Failure) {
    switch format {
    case .json: try output.line(answer.json)
    case .text:
      for line in answer.lines(explains: explain, isColoured: output.isColoured) {
        try output.line(line)
      }
    }
    // A person, or a program that waits for each answer, gets it at once.
    if output.isTerminal { try output.flush() }
  }

  private func classifyReplies(_ output: inout Output, _ console: Console) throws {
    let classifier = try rules.classifier()
    for text in reply { try print(Octets(text.utf8), classifier, &output) }
    guard let replies else { return }
    do {
      let descriptor = replies == "-" ? console.input : try FileOctets.open(replies)
      defer { if replies != "-" { FileOctets.close(descriptor) } }
      var lines = LineReader(descriptor)
      while let line = try lines.next() { try print(line, classifier, &output) }
    } catch let error as SystemError {
      throw Failure.cannotRun("cannot read \(PrintableText.path(replies)): \(error.reason)")
    }
  }

  private func print(
    _ reply: Octets, _ classifier: Classifier, _ output: inout Output
  ) throws(Failure) {
    let answer = ReplyAnswer(to: reply, by: classifier, isFinal: final)
    switch format {
    case .json: try output.line(answer.json)
    case .text:
      for line in answer.lines(explains: explain, isColoured: output.isColoured) {
        try output.line(line)
      }
    }
  }
}
