/// A chart of stacked columns as SVG, and the same figures as a table.
struct ColumnChart {
  /// One column: its name and its parts from the bottom up.
  struct Column {
    var name: String
    var parts: [(name: String, count: Int)]

    var total: Int { parts.reduce(0) { $0 + $1.count } }
  }

  var title: String
  var columns: [Column]

  private static let width = 720
  private static let height = 200
  private static let left = 48
  private static let bottom = 34
  private static let headroom = 22

  private var highest: Int { max(1, columns.map(\.total).max() ?? 1) }

  /// The chart.
  ///
  /// The table has the same content for readers who cannot see it.
  var svg: String {
    let total = columns.reduce(0) { $0 + $1.total }
    let label =
      "\(title): \(total) in all, at most \(columns.map(\.total).max() ?? 0) in one column."
    return
      "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 \(Self.width) \(Self.height + Self.bottom)\" "
      + "aria-label=\"\(HTML.text(label))\">\(axis)\(columns.indices.map(bar).joined())</svg>"
  }

  private var axis: String {
    let lines = [0, 2, 1].map { quarter in
      let y = Self.height - (Self.height - Self.headroom) * quarter / 2
      let value = highest * quarter / 2
      return
        "<line class=\"axis\" x1=\"\(Self.left)\" x2=\"\(Self.width)\" y1=\"\(y)\" y2=\"\(y)\"/>"
        + "<text x=\"\(Self.left - 6)\" y=\"\(y + 4)\" text-anchor=\"end\">\(value)</text>"
    }
    // Labels under the first, the middle and the last column.
    let marks = Set([0, columns.count / 2, columns.count - 1]).sorted().map { index in
      let anchor = index == 0 ? "start" : index == columns.count - 1 ? "end" : "middle"
      let x =
        index == 0 ? Self.left : index == columns.count - 1 ? Self.width : place(index).x
      return "<text x=\"\(x)\" y=\"\(Self.height + 25)\" text-anchor=\"\(anchor)\">"
        + "\(HTML.text(columns[index].name))</text>"
    }
    return lines.joined() + marks.joined()
  }

  private func place(_ index: Int) -> (x: Int, width: Int) {
    let room = Self.width - Self.left
    let start = room * index / max(1, columns.count)
    let end = room * (index + 1) / max(1, columns.count)
    return (Self.left + start, max(1, end - start - (end - start > 3 ? 2 : 0)))
  }

  private func bar(_ index: Int) -> String {
    let (x, width) = place(index)
    var y = Self.height
    var text = ""
    for part in columns[index].parts where part.count > 0 {
      let height = max(1, (Self.height - Self.headroom) * part.count / highest)
      y -= height
      text +=
        "<rect class=\"\(part.name)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\">"
        + "<title>\(HTML.text(columns[index].name)): \(part.count) \(part.name)</title></rect>"
    }
    return text
  }

  /// The meaning of the colours, if there are several.
  var legend: String {
    guard let parts = columns.first?.parts, parts.count > 1 else { return "" }
    let items = parts.map { "<li><span class=\"key \($0.name)\"></span>\($0.name)</li>" }
    return "<ul class=\"legend\" aria-hidden=\"true\">\(items.joined())</ul>"
  }

  /// The figures; columns without figures are left out.
  var table: String {
    let names = columns.first?.parts.map { "<th scope=\"col\">\($0.name)</th>" }.joined() ?? ""
    let rows = columns.filter { $0.total > 0 }.map { column in
      "<tr><th scope=\"row\">\(HTML.text(column.name))</th>"
        + column.parts.map { "<td>\($0.count)</td>" }.joined() + "</tr>"
    }
    return "<table><thead><tr><th scope=\"col\">time</th>\(names)</tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>"
  }
}
