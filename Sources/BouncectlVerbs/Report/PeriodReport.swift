import ArgumentParser
import Octets
import Posix

/// `bouncectl report`: which mail fails, where, why, and what to do about it.
struct PeriodReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Counts failures of a period by reason, domain and provider, with advice.",
    discussion: """
      The period ends now and began a week ago unless told otherwise; the change is against the period of the \
      same length before it. Failures are hard and soft bounces and delays; a report that came again counts once, \
      which takes about 50 octets of memory for each event. Domains and rules beyond the first \(Tally.keysLimit) of each are counted as one.

      Examples:
        bouncectl report
        bouncectl report --since yesterday --until today
        bouncectl report --since -30d --top 20 --html /var/www/bounces.html
        bouncectl report --format json | jq .categories
      """)

  private static let week: Int64 = 7 * 86_400_000_000

  @OptionGroup var journals: JournalOptions
  @OptionGroup var period: PeriodOptions

  @Option(help: "text for people, json: the same figures as one object.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("Lines of each table at most.", valueName: "n"))
  var top = 10

  @Option(
    help: ArgumentHelp(
      "Write a page with charts to this file; it loads nothing else.", valueName: "file"))
  var html: String?

  func validate() throws {
    if !(1...1_000).contains(top) {
      throw ValidationError("--top is a number of lines, 1 to 1000.")
    }
  }

  func run(on console: Console) throws {
    let asked = try period.period(now: console.now)
    let until = asked.until ?? console.now
    let since = asked.since ?? until - Self.week
    guard since < until else {
      throw Failure.cannotRun(
        "the period is empty: it ends now, and --since is later. Give --until, too.")
    }
    var figures = Figures(since: since, until: until)
    var stream = try EventStream(
      journals.directories, period: Period(since: figures.sinceBefore, until: until))
    var progress = Progress(console, sharesTerminal: false)
    while let line = stream.next() {
      progress.update(stream.doneOctets, of: stream.totalOctets, "counting")
      figures.add(line)
    }
    progress.clear()
    if let html { try write(ReportPage(figures, top: top).text, to: html) }
    var output = Output(console)
    switch format {
    case .json: try output.line(ReportJSON(figures, top: top).octets)
    case .text:
      for line in ReportText(figures, top: top, output).lines { try output.line(line) }
    }
    try output.flush()
    stream.warn(on: console)
    try stream.requireAllRead()
  }

  private func write(_ page: String, to path: String) throws(Failure) {
    do {
      try FileOctets.replace(path, with: Octets(page.utf8))
    } catch {
      throw .cannotRun("cannot write the page \(PrintableText.path(path)): \(error.reason)")
    }
  }
}
