import ArgumentParser
import BounceEvents
import Octets
import Posix

/// `bouncectl removals`: the addresses to take off a list.
struct Removals: Verb {
  /// The output formats.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
    case postfixAccess = "postfix-access"
  }

  static let configuration = CommandConfiguration(
    abstract: "Lists the addresses to take off a list.",
    discussion: """
      An address is here when a proven report said that it is dead (list_action remove) and no proven \
      report said that something was delivered to it later. Sorted by address; one line each. Takes about half a KB of memory for each, and 100 octets for each address that something was \
      delivered to.

      --format postfix-access is a check_recipient_access table for Postfix, for postmap. It has no \
      address in a domain of this Postfix, as its configuration names them, or of --own-domain.

      Examples:
        bouncectl removals --since -30d
        bouncectl removals --min-origin token --min-count 2 --format csv > dead.csv
        bouncectl removals --format postfix-access > /etc/postfix/dead_recipients
      """)

  @OptionGroup var journals: JournalOptions
  @OptionGroup var period: PeriodOptions

  @Option(help: "text for people; json and csv for programs; postfix-access for Postfix.")
  var format: Form = .text

  @Option(
    help: ArgumentHelp(
      "Only reports with this origin or a better one. (default: signed)", valueName: "origin"))
  var minOrigin: Choice<Origin>?

  @Option(
    help: ArgumentHelp("Only addresses reported dead at least this many times.", valueName: "n"))
  var minCount = 1

  @Option(
    help: ArgumentHelp(
      "For postfix-access: a domain that this server takes mail for, besides those of Postfix's configuration.",
      valueName: "domain"))
  var ownDomain: [String] = []

  func validate() throws {
    try OriginOptions.validate(ownDomains: ownDomain)
    guard ownDomain.isEmpty || format == .postfixAccess else {
      throw ValidationError("--own-domain is about --format postfix-access.")
    }
  }

  func run(on console: Console) throws {
    let period = try period.period(now: console.now)
    var stream = try EventStream(journals.directories, period: period)
    var output = Output(console)
    var progress = Progress(console, sharesTerminal: false)
    var list = RemovalList(minOrigin: minOrigin?.value ?? .signed)
    while let line = stream.next() {
      progress.update(stream.doneOctets, of: stream.totalOctets, "reading the journal")
      if period.isOpen || line.time.map(period.contains) == true { list.add(line) }
    }
    progress.clear()
    let removals = list.removals(minCount: minCount)
    try print(removals, to: &output, console)
    try output.flush()
    stream.warn(on: console)
    try stream.requireAllRead()
  }

  private func print(
    _ removals: [Removal], to output: inout Output, _ console: Console
  ) throws(Failure) {
    switch format {
    case .text: try printTable(removals, to: &output)
    case .json: for removal in removals { try output.line(removal.json) }
    case .csv:
      try output.write(CSV.row(Removal.columns))
      for removal in removals { try output.write(CSV.row(removal.cells)) }
    case .postfixAccess: try printAccessTable(removals, to: &output, console)
    }
  }

  private func printAccessTable(
    _ removals: [Removal], to output: inout Output, _ console: Console
  ) throws(Failure) {
    let own = ownDomains(removals, console)
    let others = removals.filter { !own.contains($0.address) }
    let lines = others.map(\.accessLine)
    for line in lines { if let line { try output.line(line) } }
    let left = lines.count { $0 == nil }
    if left > 0 {
      console.warn(
        "warning: left out, as Postfix's table cannot hold them: \(left) of the addresses.")
    }
    if others.count < removals.count {
      console.warn(
        "warning: left out, as they are in domains of this server: \(removals.count - others.count)"
          + " of the addresses.")
    }
  }

  private func ownDomains(_ removals: [Removal], _ console: Console) -> OwnDomains {
    var own = OwnDomains(ownDomain)
    do throws(SystemError) {
      try own.askPostfix(about: removals.map(\.address))
    } catch {
      console.warn(
        "warning: Postfix's own domains are not all known: \(error). Name those for which this server"
          + " takes mail with --own-domain: no address in them belongs into the table.")
    }
    return own
  }

  private func printTable(_ removals: [Removal], to output: inout Output) throws(Failure) {
    var table = Table(
      [
        Table.Column(title: "ADDRESS", minimum: 11),
        Table.Column(title: "FIRST (UTC)", minimum: 11),
        Table.Column(title: "LAST (UTC)", minimum: 11),
        Table.Column(title: "COUNT", minimum: 5, isRightAligned: true),
        Table.Column(title: "ORIGIN", minimum: 6),
        Table.Column(title: "REASON", minimum: 6, yields: true),
      ], width: output.columns, isColoured: output.isColoured)
    for removal in removals {
      try table.add(removal.shownCells.map { Table.Cell($0) }, to: &output)
    }
    try table.finish(&output)
  }
}
