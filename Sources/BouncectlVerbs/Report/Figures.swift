import BounceClassifier
import BounceEvents
import Octets

/// The counts of `report` in a period and in the period of the same length before it.
struct Figures {
  /// The period in microseconds since 1970 UTC, without its end.
  let since: Int64
  let until: Int64
  /// All events by type.
  private(set) var types = Tally()
  /// Failures (hard, soft, delayed) by category, and in the next tables by their other keys.
  private(set) var categories = Tally()
  private(set) var domains = Tally()
  private(set) var providers = Tally()
  private(set) var blames = Tally()
  private(set) var senderDomains = Tally()
  private(set) var blocklists = BlocklistFigures()
  /// Failures of the period by rule, with an example reply for each.
  private(set) var rules = Tally()
  private(set) var examples: [Octets: Example] = [:]
  /// Failures of the period by hour of day, UTC.
  private(set) var hours = [Int](repeating: 0, count: 24)
  /// Failures of the period by type, for each ``step``.
  private(set) var course: [Step]
  /// Failures in the period and in the one before it.
  private(set) var failures = Tally.Counts()
  /// Failures of the period whose list action is remove; each report counts.
  private(set) var removals = Tally.Counts()
  /// A report that came again, or by a content filter a second time, counts once.
  private var seen = SeenIDs()

  /// The most octets of an example.
  private static let exampleOctetsLimit = 200
  /// The most rules with an example.
  private static let examplesLimit = 1_000
  private static let stepsLimit: Int64 = 60
  private static let hour: Int64 = 3_600_000_000

  /// A reply that is an example for a rule.
  struct Example {
    var advice: Advice
    var reply: Octets

    var category: Category { advice.category }
  }

  /// One part of the period.
  struct Step {
    var hard = 0
    var soft = 0
    var delayed = 0

    var total: Int { hard + soft + delayed }
  }

  /// The length of a part of ``course`` in microseconds: whole hours.
  let step: Int64

  init(since: Int64, until: Int64) {
    self.since = since
    self.until = until
    let hours = max(1, (until - since + Self.hour - 1) / Self.hour)
    let least = (hours + Self.stepsLimit - 1) / Self.stepsLimit
    // A divisor of a day, or whole days.
    step = ([1, 2, 3, 6, 12].first { $0 >= least } ?? (least + 23) / 24 * 24) * Self.hour
    course = Array(repeating: Step(), count: Int(max(1, (until - since + step - 1) / step)))
  }

  /// The beginning of the period before.
  var sinceBefore: Int64 { since - (until - since) }

  /// Counts an event of either period; other events are ignored.
  mutating func add(_ line: EventLine) {
    guard let time = line.time, time < until, time >= sinceBefore, let type = line.name(.type),
      seen.isNew(line)
    else { return }
    let isBefore = time < since
    types.add(type, isBefore: isBefore)
    guard let type = EventType(rawValue: String(decoding: type, as: UTF8.self)), type.isFailure
    else { return }
    count(&failures, isBefore)
    if Self.isRemoval(line) { count(&removals, isBefore) }
    categories.add(line.name(.category) ?? [], isBefore: isBefore)
    blames.add(line.name(.blame) ?? [], isBefore: isBefore)
    if let list = line.text(.blocklist) { blocklists.add(list, at: time, isBefore: isBefore) }
    if let provider = line.text(.provider) { providers.add(provider, isBefore: isBefore) }
    if let address = line.listAddress ?? line.text(.originalRecipient) {
      domains.add(address.domain.map(\.lowercased), isBefore: isBefore)
    }
    if let sender = line.text(.sender) {
      senderDomains.add(
        sender.isEmpty ? Octets("<>".utf8) : Octets(sender.domain).lowercased(), isBefore: isBefore)
    }
    addReason(line, type, isBefore)
    if !isBefore { addMoment(time, type) }
  }

  private mutating func addReason(_ line: EventLine, _ type: EventType, _ isBefore: Bool) {
    guard let rule = line.text(.rule) else { return }
    rules.add(rule, isBefore: isBefore)
    guard !isBefore, var example = examples[rule] ?? newExample(line) else { return }
    if example.reply.isEmpty, let reply = line.text(.diagnostic) {
      example.reply = EventText.clean(reply, limit: Self.exampleOctetsLimit) ?? []
    }
    example.advice.add(isHard: type == .hard, isRemoval: Self.isRemoval(line))
    examples[rule] = example
  }

  private func newExample(_ line: EventLine) -> Example? {
    guard examples.count < Self.examplesLimit, let name = line.name(.cause) ?? line.name(.category),
      let category = Category(rawValue: String(decoding: name, as: UTF8.self))
    else { return nil }
    return Example(advice: Advice(category: category), reply: [])
  }

  private static func isRemoval(_ line: EventLine) -> Bool {
    line.name(.listAction)?.elementsEqual("remove".utf8) == true
  }

  private mutating func addMoment(_ time: Int64, _ type: EventType) {
    hours[Int(time.floored(by: Self.hour)) % 24] += 1
    let index = Int((time - since) / step)
    switch type {
    case .hard: course[index].hard += 1
    case .soft: course[index].soft += 1
    default: course[index].delayed += 1
    }
  }

  private func count(_ counts: inout Tally.Counts, _ isBefore: Bool) {
    if isBefore { counts.before += 1 } else { counts.now += 1 }
  }

}

extension Figures {
  /// A table of counts, for all output formats.
  struct Table {
    /// The key in JSON.
    var name: String
    /// The title for people.
    var title: String
    var rows: [Tally.Row]
    /// The count that is 100 percent.
    var total: Tally.Counts
  }

  /// The tables, in the order of the report.
  func tables(top: Int) -> [Table] {
    let all = types.counts.values.reduce(into: Tally.Counts()) { sum, counts in
      sum.now += counts.now
      sum.before += counts.before
    }
    return [
      Table(name: "types", title: "Events by type", rows: types.top(top), total: all),
      Table(
        name: "categories", title: "Failures by category", rows: categories.top(17), total: failures
      ),
      Table(name: "domains", title: "Failures by domain", rows: domains.top(top), total: failures),
      Table(
        name: "providers", title: "Failures by provider", rows: providers.top(top), total: failures),
      Table(name: "blames", title: "Who has to act", rows: blames.top(top), total: failures),
      Table(
        name: "sender_domains", title: "Failures by sender's domain", rows: senderDomains.top(top),
        total: failures),
    ]
  }

  /// A frequent reason, and what to do about it.
  struct Reason {
    var rule: Octets
    var counts: Tally.Counts
    var example: Example
  }

  /// The most frequent reasons of the period, sorted by count.
  func reasons(top: Int) -> [Reason] {
    rules.top(top).compactMap { row in
      examples[row.name].map { Reason(rule: row.name, counts: row.counts, example: $0) }
    }
  }
}

/// Shares and changes as text.
enum Share {
  /// `12.5 %`; a dash if the whole is zero.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let thousandths = (part * 1_000 + whole / 2) / whole
    return "\(thousandths / 10).\(thousandths % 10) %"
  }

  /// `+25 %`, `-3 %`, `new`, `=`.
  static func change(_ counts: Tally.Counts) -> String {
    if counts.now == counts.before { return "=" }
    guard counts.before > 0 else { return "new" }
    let percent = (counts.now - counts.before) * 100 / counts.before
    return percent > 0 ? "+\(percent) %" : "\(percent) %"
  }
}
