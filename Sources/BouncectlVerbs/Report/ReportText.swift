import Octets

/// The figures for a terminal.
struct ReportText {
  private static let barColumnsLimit = 24
  /// The smallest width for names and figures in a table.
  private static let figuresColumns = 55

  private let figures: Figures
  private let top: Int
  private let isColoured: Bool
  private let columns: Int
  private let barColumns: Int

  init(_ figures: Figures, top: Int, _ output: borrowing Output) {
    self.figures = figures
    self.top = top
    isColoured = output.isColoured
    columns = output.columns
    barColumns = min(Self.barColumnsLimit, output.columns - Self.figuresColumns)
  }

  var lines: [String] {
    var lines = summary
    for table in figures.tables(top: top) where !table.rows.isEmpty { lines += section(table) }
    lines += blocklists
    if figures.failures.now > 0 { lines += hours + reasons }
    return lines
  }

  private var summary: [String] {
    let failures = figures.failures
    let period =
      "\(TimeWords.minutes(figures.since)) to \(TimeWords.minutes(figures.until)) UTC"
    let counts =
      "\(failures.now) failures (before: \(failures.before), \(Share.change(failures)));"
      + " \(figures.removals.now) of them cost an address its place on a list."
    return [heading("Bounces, " + period), counts]
  }

  private func section(_ table: Figures.Table) -> [String] {
    let widest = table.rows.map(\.counts.now).max() ?? 0
    let room = columns - barColumns - 33
    let nameWidth = min(room, table.rows.map { TextWidth.of(shown($0.name)) }.max() ?? 0)
    let rows = table.rows.map { row in
      let name = TextWidth.pad(TextWidth.fit(shown(row.name), nameWidth), nameWidth)
      let counts = row.counts
      return "  \(name)  \(right("\(counts.now)", 8))  "
        + "\(right(Share.percent(counts.now, of: table.total.now), 8))  "
        + "\(right(Share.change(counts), 8))  \(bar(counts.now, of: widest))"
    }
    return ["", heading(table.title)] + rows
  }

  private var hours: [String] {
    let widest = figures.hours.max() ?? 0
    let rows = figures.hours.enumerated().map { hour, count in
      "  \(hour < 10 ? "0" : "")\(hour):00  \(right("\(count)", 8))  \(bar(count, of: widest))"
    }
    return ["", heading("Failures by hour of day (UTC)")] + rows
  }

  private var blocklists: [String] {
    let rows = figures.blocklists.top(top)
    guard !rows.isEmpty else { return [] }
    return ["", heading("Block lists that refused")]
      + rows.flatMap { row in
        let times = "\(TimeWords.minutes(row.first)) to \(TimeWords.minutes(row.last)) UTC"
        let line =
          "  \(row.counts.now) × \(row.name.printable), \(times) (\(Share.change(row.counts)))"
        return [TextWidth.fit(line, columns)]
          + (row.page.map { ["    look-up and removal: \($0)"] } ?? [])
      }
  }

  private var reasons: [String] {
    var lines = ["", heading("Most frequent reasons, and what to do")]
    for reason in figures.reasons(top: min(top, 5)) {
      let category = reason.example.category
      lines.append("  \(reason.counts.now) × \(category.inWords) (\(reason.rule.printable))")
      if !reason.example.reply.isEmpty {
        let reply = "\"\(reason.example.reply.printable)\""
        lines.append(
          "    " + Style.dim.apply(TextWidth.fit(reply, columns - 4), isColoured: isColoured))
      }
      lines.append("    " + reason.example.advice.text)
    }
    return lines
  }

  private func heading(_ text: String) -> String { Style.bold.apply(text, isColoured: isColoured) }

  private func shown(_ name: Octets) -> String { name.isEmpty ? "(none)" : name.printable }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
  }

  /// A bar, with a resolution of an eighth of a column.
  private func bar(_ count: Int, of widest: Int) -> String {
    guard widest > 0, count > 0 else { return "" }
    let eighths = max(1, count * barColumns * 8 / widest)
    let rest = eighths % 8
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[rest]
  }
}
