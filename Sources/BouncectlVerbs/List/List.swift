import ArgumentParser

/// `bouncectl list`: the journal's events as a table or as JSON lines.
struct List: Verb {
  static let configuration = CommandConfiguration(
    abstract: "Shows events of the journal, oldest first.",
    discussion: """
      The table shows what fits the terminal: time (UTC), recipient, verdict, what to do with the address, \
      the remote host's words. --format json prints the records as they stand in the journal, one a line.

      Examples:
        bouncectl list --since -1h
        bouncectl list --since yesterday --until today --type hard
        bouncectl list --category quota-issues --domain example.com
        bouncectl list --reverse --limit 20
        bouncectl list --fields time,recipient,rule,diagnostic
        bouncectl list --list-action remove --format json
      """)

  @OptionGroup var journals: JournalOptions
  @OptionGroup var filters: FilterOptions

  @Option(help: "text: a table for people; json: records for programs, one a line.")
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "Only these members of the record, in this order, comma between them: time,recipient,original.queue_id.",
      valueName: "names"))
  var fields: FieldList?

  @Option(
    help: ArgumentHelp("No more than this many events; with --reverse the newest.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Newest first.")
  var reverse = false

  @Flag(help: "Each event ID once, the first one met; takes 50 octets of memory for each.")
  var unique = false

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is a number of events, 0 or more.") }
  }

  func run(on console: Console) throws {
    let filter = try filters.filter(now: console.now)
    var stream = try EventStream(
      journals.directories, period: filter.period, isNewestFirst: reverse)
    var output = Output(console)
    var progress = Progress(console, sharesTerminal: output.isTerminal)
    var form = ListForm(format, fields, output)
    var seen = SeenIDs()
    var left = limit ?? .max
    while left > 0, let line = stream.next() {
      progress.update(stream.doneOctets, of: stream.totalOctets, "reading the journal")
      guard filter.matches(line), !unique || seen.isNew(line) else { continue }
      try form.add(line, to: &output)
      left -= 1
    }
    progress.clear()
    try form.finish(&output)
    try output.flush()
    stream.warn(on: console)
    try stream.requireAllRead()
  }
}
