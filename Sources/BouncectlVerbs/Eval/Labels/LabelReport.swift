import BounceEvents
import Octets

/// How verdicts agree with labels.
struct LabelReport {
  /// One label and its verdict.
  struct Pair {
    var label: Label
    var judged: Judged

    var agrees: Bool { label.agrees(with: judged) }
    var isFalseHard: Bool { judged.type == .hard && label.forbidsHard }
  }

  /// The agreement in one category of the labels.
  struct Agreement {
    var category: String
    var labels = 0
    var agree = 0
  }

  /// How often one category was judged as another one.
  struct Confusion {
    var expected: String
    var judged: String
    var count: Int
  }

  /// The file of labels.
  let path: String
  let pairs: [Pair]

  init(path: String, _ labels: [Label], _ judged: [Judged]) {
    self.path = path
    pairs = zip(labels, judged).map { Pair(label: $0, judged: $1) }
  }

  var agreeing: Int { pairs.count(where: \.agrees) }
  var falseHard: [Pair] { pairs.filter(\.isFalseHard) }

  /// By category of the labels, the most frequent first.
  var agreements: [Agreement] {
    var rows: [String: Agreement] = [:]
    for pair in pairs {
      let category = pair.label.category
      rows[category, default: Agreement(category: category)].labels += 1
      if pair.agrees { rows[category]?.agree += 1 }
    }
    return rows.values.sorted { ($1.labels, $0.category) < ($0.labels, $1.category) }
  }

  /// What disagrees, the most frequent first.
  var confusions: [Confusion] {
    var counts: [[String]: Int] = [:]
    for pair in pairs where !pair.agrees {
      counts[[expected(pair.label), pair.judged.words], default: 0] += 1
    }
    return counts.map { Confusion(expected: $0.key[0], judged: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.expected, $0.judged) < ($0.count, $1.expected, $1.judged) }
  }

  private func expected(_ label: Label) -> String {
    (label.type.map { $0.isFailure ? $0.rawValue + " " : "" } ?? "") + label.category
  }

  /// One object.
  var json: Octets {
    var json = JSONWriter()
    json.member("labels", number: pairs.count)
    json.member("agree", number: agreeing)
    json.array("categories", agreements) { json, row in
      json.member("category", name: row.category)
      json.member("labels", number: row.labels)
      json.member("agree", number: row.agree)
    }
    json.array("confusion", confusions) { json, row in
      json.member("expected", name: row.expected)
      json.member("judged", name: row.judged)
      json.member("count", number: row.count)
    }
    json.array("differences", pairs.filter { !$0.agrees || $0.isFalseHard }) { json, pair in
      json.member("line", number: pair.label.line)
      json.member("expected", name: expected(pair.label))
      json.member("judged", name: pair.judged.words)
      json.member("rule", pair.judged.rule)
      json.flag("false_hard", pair.isFalseHard)
    }
    return Octets("{".utf8) + json.octets + Octets("}".utf8)
  }

  /// For people: tables, and each difference with its line.
  func print(to output: inout Output) throws(Failure) {
    try output.line(
      "\(Words.count(pairs.count, "label")): \(agreeing) agree"
        + " (\(Share.percent(agreeing, of: pairs.count))), \(falseHard.count) falsely hard.")
    guard !pairs.isEmpty else { return }
    try printAgreements(&output)
    try printPlaces("Falsely hard", falseHard, &output)
    try printPlaces("Other differences", pairs.filter { !$0.agrees && !$0.isFalseHard }, &output)
    try printConfusions(&output)
  }

  private func printAgreements(_ output: inout Output) throws(Failure) {
    var table = Table(
      [Table.Column(title: "LABEL", minimum: 20)]
        + ["LABELS", "AGREE", "SHARE"].map {
          Table.Column(title: $0, minimum: 6, isRightAligned: true)
        }, width: output.columns, isColoured: output.isColoured)
    for row in agreements {
      let cells = [
        row.category, "\(row.labels)", "\(row.agree)", Share.percent(row.agree, of: row.labels),
      ]
      try table.add(cells.map { Table.Cell($0) }, to: &output)
    }
    try table.finish(&output)
  }

  private func printPlaces(
    _ title: String, _ pairs: [Pair], _ output: inout Output
  ) throws(Failure) {
    guard !pairs.isEmpty else { return }
    try output.line("")
    try output.line(title + ":")
    for pair in pairs {
      try output.line(
        "\(PrintableText.path(path)):\(pair.label.line): \(pair.judged.words), not"
          + " \(expected(pair.label)); rule \(pair.judged.rule.printable)")
    }
  }

  private func printConfusions(_ output: inout Output) throws(Failure) {
    let rows = confusions
    guard !rows.isEmpty else { return }
    try output.line("")
    var table = Table(
      [
        Table.Column(title: "LABEL", minimum: 20), Table.Column(title: "VERDICT", minimum: 20),
        Table.Column(title: "COUNT", minimum: 6, isRightAligned: true),
      ], width: output.columns, isColoured: output.isColoured)
    for row in rows {
      try table.add(
        [row.expected, row.judged, "\(row.count)"].map { Table.Cell($0) }, to: &output)
    }
    try table.finish(&output)
  }
}
