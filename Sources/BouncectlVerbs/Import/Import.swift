import ArgumentParser
import BounceEvents
import Journal
import Octets
import Posix

/// `bouncectl import`: writes the reports of an archive to a journal.
struct Import: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Writes the reports of an archive into a journal: for the time the milter was down.",
    discussion: """
      Events get the date of their report. What the journal has already, known by its ID, is not written \
      again, so an import may be repeated. A journal has one writer: while the milter runs, import into a \
      directory of its own and give both to the other verbs (--journal A --journal B). The new files belong \
      to who runs this: run it as the milter's user.

      Exit status: 0 all read, 2 something could not be read or written.

      Examples:
        bouncectl --journal DIR import ~/Maildir/.Bounces
        bouncectl --journal DIR import --own-domain example.com archive.mbox
        bouncectl --journal DIR import --dry-run archive.mbox
      """)

  @OptionGroup var journals: JournalOptions
  @OptionGroup var rules: RulesOptions
  @OptionGroup var verp: VERPOptions
  @OptionGroup var origin: OriginOptions

  @Option(
    help: ArgumentHelp("The instance name in the events. (default: this host's)", valueName: "name")
  )
  var host: String?

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Argument(help: "Messages, folders, Maildirs, mbox files; - is standard input.")
  var files: [String]

  func validate() throws {
    if journals.journal.count > 1 {
      throw ValidationError("import writes to one journal: give one --journal.")
    }
  }

  func run(on console: Console) throws {
    let directory = journals.directories[0]
    var importer = Importer(
      examiner: try origin.examiner(verp.reader, rules.classifier()),
      host: host.map { Octets($0.utf8) } ?? Host.name ?? [], now: console.now)
    try importer.learn(from: directory, console)
    let journal = dryRun ? nil : try open(directory)
    defer { journal?.close() }
    var progress = Progress(console, sharesTerminal: false, parts: files.count)
    for path in files {
      var messages = MessageSource(path, console: console)
      while let message = messages.next(&progress) {
        switch message.octets {
        case .success(let octets): try importer.read(octets, into: journal)
        case .failure(let error):
          importer.unread += 1
          console.warn("cannot read \(PrintableText.path(message.name)): \(error.reason)")
        }
      }
    }
    try importer.write(to: journal)
    progress.clear()
    var output = Output(console)
    try output.line(importer.summary(isDry: dryRun))
    if let line = importer.returnedSummary { try output.line(line) }
    try output.flush()
    if importer.unread > 0 {
      throw Failure.cannotRun("\(Words.count(importer.unread, "message")) could not be read.")
    }
  }

  private func open(_ directory: String) throws(Failure) -> Journal {
    var settings = JournalSettings()
    // The milter's configuration decides how long events are kept: an import deletes none.
    settings.retentionSecondsLimit = .max
    settings.retentionOctetsLimit = .max
    do {
      return try Journal.open(directory: directory, settings: settings)
    } catch {
      if case .locked = error {
        throw .cannotRun(
          "\(PrintableText.path(directory)) has a writer: stop the milter, or import into another "
            + "directory and read both with two --journal.")
      }
      throw .cannotRun("cannot write the journal. \(error)")
    }
  }
}
