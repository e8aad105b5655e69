import ArgumentParser
import Journal

/// `bouncectl verify`: whether the journal is unchanged since it was written.
struct Verify: Verb {
  static let configuration = CommandConfiguration(
    abstract: "Checks every line's CRC and the sequence of lines.",
    discussion: """
      A line that is being written at the moment is no damage, nor is a first number above 1: retention \
      takes the oldest segments away.

      Exit status: 0 sound, 1 damage or a gap, 2 something could not be read.

      Examples:
        bouncectl verify
        bouncectl --journal DIR verify --format json | jq .damage
      """)

  @OptionGroup var journals: JournalOptions

  @Option(help: "text for people, json for programs: one object a journal.")
  var format: OutputFormat = .text

  func run(on console: Console) throws {
    var output = Output(console)
    var progress = Progress(console, sharesTerminal: false)
    var status: Int32 = 0
    for directory in journals.directories {
      var check = try JournalCheck(directory)
      while let damage = check.next(&progress) {
        if format == .text {
          try output.line(
            "\(PrintableText.path(directory)): \(PrintableText.of(damage.description))")
        }
      }
      progress.clear()
      switch format {
      case .text: try output.line(check.summary)
      case .json: try output.line(check.json)
      }
      status = max(status, check.status)
    }
    try output.flush()
    if status > 0 { throw Failure(message: "", status: status) }
  }
}
