import ArgumentParser
import BounceEvents
import Octets

/// `bouncectl export`: events for other programs.
struct Export: Verb {
  /// The output formats.
  enum Form: String, ExpressibleByArgument, CaseIterable { case jsonl, csv }

  static let configuration = CommandConfiguration(
    abstract: "Writes events for other programs: JSON lines, or CSV as PowerMTA's loaders read it.",
    discussion: """
      csv has the columns of PowerMTA's remote-bounce records \
      (\(RemoteBounceRecord.columns.joined(separator: ","))) with a line of titles, CR LF at the ends of lines; \
      complaints, automatic replies and receipts have no place in it. With --fields it has those members of \
      the record, for all events. A value that a spreadsheet would take for a formula gets an apostrophe before it.

      Examples:
        bouncectl export --since yesterday --until today > bounces.jsonl
        bouncectl export --format csv > bounces.csv
        bouncectl export --format csv --fields time,recipient,type,category,diagnostic
      """)

  @OptionGroup var journals: JournalOptions
  @OptionGroup var filters: FilterOptions

  @Option(help: "jsonl: records as they stand in the journal; csv.")
  var format: Form = .jsonl

  @Option(help: ArgumentHelp("With csv: these members of the record.", valueName: "names"))
  var fields: FieldList?

  @Flag(help: "Each event ID once, the first one met; takes 50 octets of memory for each.")
  var unique = false

  func validate() throws {
    if fields != nil, format == .jsonl {
      throw ValidationError(
        "--fields goes with --format csv; list --format json --fields gives JSON.")
    }
  }

  func run(on console: Console) throws {
    let filter = try filters.filter(now: console.now)
    var stream = try EventStream(journals.directories, period: filter.period)
    var output = Output(console)
    var progress = Progress(console, sharesTerminal: output.isTerminal)
    var seen = SeenIDs()
    var leftOut = 0
    if format == .csv {
      try output.write(CSV.row(fields?.fields.map(\.name) ?? RemoteBounceRecord.columns))
    }
    while let line = stream.next() {
      progress.update(stream.doneOctets, of: stream.totalOctets, "exporting")
      guard filter.matches(line), !unique || seen.isNew(line) else { continue }
      if format == .jsonl {
        try output.line(line.octets)
      } else if let row = row(line) {
        try output.write(row)
      } else {
        leftOut += 1
      }
    }
    progress.clear()
    try output.flush()
    stream.warn(on: console)
    if leftOut > 0 {
      console.warn(
        "left out, being no bounces: \(Words.count(leftOut, "event")). --fields gives all of them.")
    }
    try stream.requireAllRead()
  }

  private func row(_ line: EventLine) -> Octets? {
    if let fields { return CSV.row(fields.fields.map { line.text($0) ?? [] }) }
    return line.event.flatMap { RemoteBounceRecord($0) }.map { CSV.row($0.cells) }
  }
}
