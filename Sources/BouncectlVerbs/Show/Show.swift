import ArgumentParser
import BounceEvents
import Octets

/// `bouncectl show`: all facts of one event.
struct Show: Verb {
  static let configuration = CommandConfiguration(
    abstract: "Shows one event in full: every fact, why, and what to do.",
    discussion: """
      Examples:
        bouncectl show 3f2a90c1-5b7e-8d21-9c04-6b1f0e7a2d53
        bouncectl show 3f2a90c1
        bouncectl show --format json 3f2a90c1
      """)

  @OptionGroup var journals: JournalOptions

  @Option(help: "text for people, json for the record as it stands in the journal.")
  var format: OutputFormat = .text

  @Argument(help: "The event's ID or the beginning of it, as list shows it.")
  var id: String

  func validate() throws {
    guard id.utf8.count <= 36, !id.isEmpty,
      id.utf8.allSatisfy({ $0.isHexDigit || $0 == UInt8(ascii: "-") })
    else {
      throw ValidationError("'\(PrintableText.of(id))' is no event ID nor the beginning of one.")
    }
  }

  func run(on console: Console) throws {
    let found = try search(console)
    guard let first = found.first else {
      throw Failure.cannotRun(
        "no event's ID begins with \(id): bouncectl list --fields time,id,recipient shows them.")
    }
    guard found.count == 1 else {
      let ids = found.map { "  " + ($0.line.text(.id) ?? []).printable }.joined(separator: "\n")
      throw Failure.cannotRun("more than one event's ID begins with \(id):\n\(ids)")
    }
    var output = Output(console)
    switch format {
    case .json: try output.line(first.line.octets)
    case .text:
      guard let event = first.line.event else {
        throw Failure.cannotRun(
          "the event has words that this version does not know; --format json shows it as it is.")
      }
      let sheet = EventSheet(
        event, sequence: first.line.number(.sequence), lines: first.count,
        isColoured: output.isColoured)
      for line in sheet.lines { try output.line(line) }
    }
    try output.flush()
  }

  /// An event, and the number of lines of the journal with its ID.
  private struct Found {
    var line: EventLine
    var count: Int
  }

  /// The different events whose ID has the prefix, the oldest line of each; at most 8.
  private func search(_ console: Console) throws -> [Found] {
    let prefix = Octets(id.utf8).lowercased()
    var stream = try EventStream(journals.directories)
    var progress = Progress(console, sharesTerminal: false)
    var found: [Found] = []
    while let line = stream.next() {
      progress.update(stream.doneOctets, of: stream.totalOctets, "looking for the event")
      guard let id = line.name(.id), id.starts(with: prefix) else { continue }
      if let known = found.firstIndex(where: { $0.line.name(.id) == id }) {
        found[known].count += 1
      } else if found.count < 8 {
        found.append(Found(line: line, count: 1))
      }
    }
    progress.clear()
    stream.warn(on: console)
    return found
  }
}
