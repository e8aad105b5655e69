import BounceClassifier
import BounceEvents
import Octets

/// Counts of verdicts, and the changes.
struct EvalReport {
  /// A failure whose verdict changes.
  struct Change {
    var failure: JudgedFailure
    var before: Answer
  }

  /// The most changes that are shown; further ones are only counted.
  static let changesLimit = 100_000

  private let form: Eval.Form
  private let columns: Int
  private let isColoured: Bool
  private let isComparing: Bool
  private var counts: [Category: [EventType: Int]] = [:]
  private var all = 0
  var compared = 0
  var changed = 0
  /// The number of failures that the journal does not have.
  var missing = 0

  init(_ form: Eval.Form, _ output: borrowing Output, comparing: Bool) {
    self.form = form
    columns = output.columns
    isColoured = output.isColoured
    isComparing = comparing
  }

  /// Counts a verdict.
  mutating func count(_ answer: Answer) {
    counts[answer.category, default: [:]][answer.type, default: 0] += 1
    all += 1
  }

  /// Prints the counts and changes.
  func print(_ changes: [Change], to output: inout Output) throws(Failure) {
    switch (form, isComparing) {
    case (.csv, true): try printRows(changes, to: &output)
    case (.csv, false):
      try output.write(CSV.row(["category", "hard", "soft", "delayed", "all"]))
      for row in rows { try output.write(CSV.row([row.category.rawValue] + row.numbers)) }
    case (.text, _), (.json, _):
      try printCounts(&output)
      if isComparing { try printChanges(changes, to: &output) }
    }
  }

  private var rows: [(category: Category, numbers: [String])] {
    counts.map { (category: $0.key, types: $0.value, all: $0.value.values.reduce(0, +)) }
      .sorted { ($1.all, $0.category.rawValue) < ($0.all, $1.category.rawValue) }
      .map { row in
        let types: [EventType] = [.hard, .soft, .delayed]
        return (row.category, types.map { "\(row.types[$0] ?? 0)" } + ["\(row.all)"])
      }
  }

  private func printCounts(_ output: inout Output) throws(Failure) {
    try output.line(Words.count(all, "failure") + ".")
    var table = Table(
      [Table.Column(title: "CATEGORY", minimum: 20)]
        + ["HARD", "SOFT", "DELAYED", "ALL", "SHARE"].map {
          Table.Column(title: $0, minimum: 6, isRightAligned: true)
        }, width: columns, isColoured: isColoured)
    for row in rows {
      let part = (Int(row.numbers[3]) ?? 0) * 1_000 / max(all, 1)
      let cells = [row.category.rawValue] + row.numbers + ["\(part / 10).\(part % 10) %"]
      try table.add(cells.map { Table.Cell($0) }, to: &output)
    }
    try table.finish(&output)
  }

  private func printChanges(_ changes: [Change], to output: inout Output) throws(Failure) {
    try output.line("")
    try output.line("\(changed) of \(compared) are judged otherwise.")
    if missing > 0 {
      try output.line("\(Words.count(missing, "failure")) not in the journal compared with.")
    }
    var table = Table(
      [
        Table.Column(title: "BEFORE", minimum: 12), Table.Column(title: "AFTER", minimum: 12),
        Table.Column(title: "RULE", minimum: 8, limit: 32),
        Table.Column(title: "RECIPIENT", minimum: 10, limit: 32),
        Table.Column(title: "THE HOST SAID", minimum: 10, yields: true),
      ], width: columns, isColoured: isColoured)
    for change in changes {
      let after = change.failure.answers[0]
      try table.add(
        [
          Table.Cell(change.before.words), Table.Cell(after.words),
          Table.Cell(after.rule.printable), Table.Cell((change.failure.address ?? []).printable),
          Table.Cell(change.failure.reply.printable),
        ], to: &output)
    }
    try table.finish(&output)
    if changed > changes.count { try output.line("… and \(changed - changes.count) more.") }
  }

  private func printRows(_ changes: [Change], to output: inout Output) throws(Failure) {
    try output.write(
      CSV.row([
        "place", "recipient", "before_type", "before_category", "before_rule", "after_type",
        "after_category", "after_rule", "diagnostic",
      ]))
    for change in changes {
      let (before, after) = (change.before, change.failure.answers[0])
      try output.write(
        CSV.row([
          Octets(change.failure.place.utf8), change.failure.address ?? [],
          Octets(before.type.rawValue.utf8), Octets(before.category.rawValue.utf8), before.rule,
          Octets(after.type.rawValue.utf8), Octets(after.category.rawValue.utf8), after.rule,
          change.failure.reply,
        ]))
    }
  }
}
