import ArgumentParser
import BounceEvents
import Journal

/// `bouncectl follow`: events as they are written.
struct Follow: Verb {
  /// The longest wait before the directory is read again; a change in it ends the wait at once.
  private static let waitMilliseconds: Int32 = 1_000

  static let configuration = CommandConfiguration(
    abstract: "Shows events as they come, across rotation, compression and restarts.",
    discussion: """
      With --cursor FILE each event is given at least once: the place is saved after its events were \
      written out, and the next run goes on there. Without the file it begins with the oldest event. \
      Repeats carry the same id.

      Examples:
        bouncectl follow
        bouncectl follow --type hard --format json
        bouncectl follow --format json --cursor /var/lib/crm/bounces.cursor | crm-import
        bouncectl follow --format json --cursor bounces.cursor --once
      """)

  @OptionGroup var journals: JournalOptions
  @OptionGroup var filters: FilterOptions

  @Option(help: "text: a table for people; json: records for programs, one a line.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("Only these members of the record.", valueName: "names"))
  var fields: FieldList?

  @Option(
    help: ArgumentHelp("Start at the position in this file, and update it.", valueName: "file"))
  var cursor: String?

  @Flag(help: "Begin with the oldest event instead of the next one.")
  var all = false

  @Flag(help: "End after the last event that is there, instead of waiting.")
  var once = false

  @Option(help: ArgumentHelp("End after this many events.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    if cursor != nil, journals.journal.count > 1 {
      throw ValidationError("--cursor keeps the place in one journal: follow one at a time.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit is a number of events, 1 or more.") }
  }

  func run(on console: Console) throws {
    let filter = try filters.filter(now: console.now)
    let place = try cursor.map(CursorFile.init)
    var followers = try journals.directories.map { try open($0, place?.cursor) }
    var output = Output(console)
    var form = ListForm(format, fields, output, isOpenEnded: true)
    var left = limit ?? .max
    var unreadSegments = 0
    repeat {
      for index in followers.indices where left > 0 {
        unreadSegments += try drain(&followers[index], filter, &left, &form, &output, console)
        try place?.save(followers[index].cursor)
      }
      if once || left == 0 { break }
      followers[0].wait(
        milliseconds: followers.count == 1 ? Self.waitMilliseconds : Self.waitMilliseconds / 4)
    } while true
    if unreadSegments > 0 {
      throw Failure.cannotRun("\(Words.count(unreadSegments, "segment")) could not be read.")
    }
  }

  private func open(_ directory: String, _ saved: Cursor?) throws(Failure) -> JournalFollower {
    // Called for its errors, which say what to do.
    _ = try JournalDirectory.reader(directory)
    let start: JournalFollower.Start =
      saved.map { .cursor($0) } ?? (all || cursor != nil || once ? .beginning : .end)
    do {
      return try JournalFollower(directory: directory, from: start)
    } catch {
      throw .cannotRun("cannot follow the journal. \(error)")
    }
  }

  /// Prints the events so far, and flushes the output.
  ///
  /// - Returns: the number of segments that could not be read to their end; a warning names each.
  private func drain(
    _ follower: inout JournalFollower, _ filter: EventFilter, _ left: inout Int,
    _ form: inout ListForm, _ output: inout Output, _ console: Console
  ) throws(Failure) -> Int {
    var unreadSegments = 0
    while left > 0, let item = try next(&follower) {
      switch item {
      case .damage(let damage):
        console.warn("warning: " + PrintableText.of(damage.description))
        if case .unreadable = damage.kind { unreadSegments += 1 }
      case .line(let line):
        guard let event = EventLine(follower.octets(of: line)), filter.matches(event) else {
          continue
        }
        try form.add(event, to: &output)
        left -= 1
      }
    }
    try form.finish(&output)
    try output.flush()
    return unreadSegments
  }

  private func next(_ follower: inout JournalFollower) throws(Failure) -> JournalItem? {
    do {
      return try follower.next()
    } catch {
      throw .cannotRun("cannot follow the journal. \(error)")
    }
  }
}
