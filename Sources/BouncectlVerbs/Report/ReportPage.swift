import Octets

/// The figures as one HTML page that loads nothing else.
///
/// Charts are SVG, with the same figures in tables for readers who cannot see them.
struct ReportPage {
  private let figures: Figures
  private let top: Int

  init(_ figures: Figures, top: Int) {
    self.figures = figures
    self.top = top
  }

  var text: String {
    let period = "\(TimeWords.minutes(figures.since)) to \(TimeWords.minutes(figures.until)) UTC"
    let tables = figures.tables(top: top).filter { !$0.rows.isEmpty }.map(section).joined()
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Bounces, \(period)</title>
      <style>\(ReportStyle.sheet)</style>
      </head>
      <body>
      <main>
      <header>
      <h1>Bounces</h1>
      <p>\(period)</p>
      </header>
      \(summary)
      \(course)
      \(hours)
      \(tables)
      \(BlocklistSection(rows: figures.blocklists.top(top)).text)
      \(reasons)
      <footer><p>Made by bouncectl report. Changes are against the period of the same length before. Failures are \
      hard and soft bounces and delays.</p></footer>
      </main>
      </body>
      </html>

      """
  }

  private var summary: String {
    func figure(_ name: String, _ counts: Tally.Counts) -> String {
      "<div><dt>\(name)</dt><dd>\(counts.now)<small>\(Share.change(counts))</small></dd></div>"
    }
    return "<dl class=\"figures\">" + figure("failures", figures.failures)
      + figure("hard", figures.types.counts(of: "hard".utf8))
      + figure("soft", figures.types.counts(of: "soft".utf8))
      + figure("delayed", figures.types.counts(of: "delayed".utf8))
      + figure("reports that remove an address", figures.removals) + "</dl>"
  }

  private var course: String {
    let hours = figures.step / 3_600_000_000
    let columns = figures.course.enumerated().map { index, step in
      let time = figures.since + Int64(index) * figures.step
      return ColumnChart.Column(
        name: hours < 24 ? TimeWords.minutes(time) : TimeWords.date(time),
        parts: [("hard", step.hard), ("soft", step.soft), ("delayed", step.delayed)])
    }
    let span =
      switch hours {
      case 1: "hour"
      case 24: "day"
      case 25...: "\(hours / 24) days"
      default: "\(hours) hours"
      }
    let title = "Failures by \(span)"
    return section(title, ColumnChart(title: title, columns: columns))
  }

  private var hours: String {
    let columns = figures.hours.enumerated().map { hour, count in
      ColumnChart.Column(
        name: "\(hour < 10 ? "0" : "")\(hour):00", parts: [("failures", count)])
    }
    let title = "Failures by hour of day (UTC)"
    return section(title, ColumnChart(title: title, columns: columns))
  }

  private func section(_ title: String, _ chart: ColumnChart) -> String {
    "<section><h2>\(title)</h2>\(chart.svg)\(chart.legend)"
      + "<details><summary>Figures</summary>\(chart.table)</details></section>\n"
  }

  private func section(_ table: Figures.Table) -> String {
    let widest = table.rows.map(\.counts.now).max() ?? 1
    let rows = table.rows.map { row in
      let counts = row.counts
      let name = HTML.text(row.name.isEmpty ? Octets("(none)".utf8) : row.name)
      let width = counts.now * 100 / max(1, widest)
      return "<tr><th scope=\"row\">\(name)</th><td>\(counts.now)</td>"
        + "<td>\(Share.percent(counts.now, of: table.total.now))</td><td>\(Share.change(counts))</td>"
        + "<td class=\"bar\" aria-hidden=\"true\"><svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\">"
        + "<rect class=\"failures\" width=\"\(width)\" height=\"8\"/></svg></td></tr>"
    }
    return
      "<section><h2>\(table.title)</h2><div class=\"wide\"><table><thead><tr><th scope=\"col\">name</th>"
      + "<th scope=\"col\">count</th><th scope=\"col\">share</th><th scope=\"col\">change</th>"
      + "<td class=\"bar\" aria-hidden=\"true\"></td></tr></thead><tbody>\(rows.joined())</tbody></table></div></section>\n"
  }

  private var reasons: String {
    let items = figures.reasons(top: top).map { reason in
      let reply = reason.example.reply
      let quote = reply.isEmpty ? "" : "<blockquote>\(HTML.text(reply))</blockquote>"
      return
        "<li><strong>\(reason.counts.now) × \(HTML.text(reason.example.category.inWords))</strong> "
        + "<code>\(HTML.text(reason.rule))</code>\(quote)"
        + "<p>\(HTML.text(reason.example.advice.text))</p></li>"
    }
    guard !items.isEmpty else { return "" }
    return
      "<section><h2>Most frequent reasons, and what to do</h2><ol>\(items.joined())</ol></section>\n"
  }
}

/// Escapes text for a page.
enum HTML {
  /// Text from outside, made printable and with markup escaped.
  static func text(_ octets: Octets) -> String { text(octets.printable) }

  /// The text with the characters of markup as character references.
  static func text(_ plain: String) -> String {
    var text = ""
    for character in plain {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.append(character)
      }
    }
    return text
  }
}
