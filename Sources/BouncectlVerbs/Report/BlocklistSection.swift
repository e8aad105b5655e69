/// The section of the page about block lists.
struct BlocklistSection {
  let rows: [BlocklistFigures.Row]

  /// The section; empty if there are no lists.
  var text: String {
    guard !rows.isEmpty else { return "" }
    let titles = ["list", "count", "change", "first (UTC)", "last (UTC)", "look-up and removal"]
      .map { "<th scope=\"col\">\($0)</th>" }.joined()
    return "<section><h2>Block lists that refused</h2><div class=\"wide\"><table><thead><tr>"
      + "\(titles)</tr></thead><tbody>\(rows.map(line).joined())</tbody></table></div></section>\n"
  }

  private func line(_ row: BlocklistFigures.Row) -> String {
    let page = row.page.map { page in
      "<a href=\"\(HTML.text(page))\" rel=\"noreferrer\">\(HTML.text(page))</a>"
    }
    return "<tr><th scope=\"row\">\(HTML.text(row.name))</th><td>\(row.counts.now)</td>"
      + "<td>\(Share.change(row.counts))</td><td>\(TimeWords.minutes(row.first))</td>"
      + "<td>\(TimeWords.minutes(row.last))</td><td>\(page ?? "")</td></tr>"
  }
}
